import Content
import Domain
import Formats
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing
import Web

/// A lead makes a questionnaire of the organisation's own, from an empty one to an open round.
@Suite struct InstrumentEditorTests {
    let house: TestHouse
    let session: String
    let home = "/fi/testila/kyselypohjat"

    init() async throws {
        house = try await TestHouse()
        session = try await house.signIn(.lead)
    }

    private func post(_ path: String, _ fields: [(String, String)]) async throws -> TestAnswer {
        try await house.postFields(path, fields, session: session)
    }

    private func get(_ path: String) async throws -> TestAnswer { try await house.get(path, session: session) }

    /// The path of a new draft.
    private func begin(_ base: String = "") async throws -> String {
        let begun = try await post(home, [("pohja", base)])
        #expect(begun.status == 303)
        return try #require(begun.location)
    }

    private func number(_ path: String) async throws -> String { try #require(try await get(path).field("versio")) }

    private func add(_ path: String, _ kind: String, _ fields: [(String, String)], to item: String = "uusi") async throws -> TestAnswer {
        try await post(
            "\(path)/kohdat/\(item)",
            [("versio", try await number(path)), ("laji", kind), ("osa", "osa-1"), ("ryhmat", "staff"), ("ryhmat", "public")] + fields)
    }

    /// A new questionnaire is not published under the name that all begin with.
    private func name(_ path: String, _ name: String) async throws {
        let named = try await post(
            path, [("versio", number(path)), ("tee", "tiedot"), ("nimi-fi", name), ("nimi-sv", name), ("ohje-fi", "Vastaa."), ("ohje-sv", "Svara.")])
        #expect(named.status == 303)
    }

    /// What the form of an item holds, with some of it changed.
    private func save(_ path: String, _ item: String, _ changes: [(String, String)]) async throws -> TestAnswer {
        let form = FormFields.of(try await get("\(path)/kohdat/\(item)").body).filter { !["csrf", "", "tee"].contains($0.0) }
        let kept = form.filter { field in !changes.contains { $0.0 == field.0 } }
        return try await post("\(path)/kohdat/\(item)", kept + changes)
    }

    private let options = [("vaihtoehdot-fi", "Puhelin\nTietokone\nMuu"), ("vaihtoehdot-sv", "Telefon\nDator\nAnnat")]

    @Test func `from an empty questionnaire to a published one that a round asks`() async throws {
        let path = try await begin()
        #expect(path == home + "/oma-1")
        #expect(try await add(path, "single", [("teksti-fi", "Mikä väline?"), ("teksti-sv", "Vilket verktyg?")] + options).status == 303)
        let after = [("teksti-fi", "Mikä muu?"), ("teksti-sv", "Vilket annat?"), ("jos", "K1:c"), ("pitka", "1")]
        #expect(try await add(path, "text", after).status == 303)
        #expect(
            try await add(path, "number", [("teksti-fi", "Montako?"), ("teksti-sv", "Hur många?"), ("alut", "0, 1, 5"), ("suurin", "20")]).status
                == 303)
        let page = try await get(path)
        #expect(page.body.contains("Puhelin, Tietokone, Muu") && page.body.contains("kysytään vastauksen mukaan: Mikä väline?"))
        let preview = try await get(path + "/esikatselu?ryhma=public")
        #expect(preview.body.contains("name=\"K1\"") && preview.body.contains("data-ask-if=\"K1\"") && preview.body.contains("0, 1–4, 5–20"))
        let placeholder = try await post(path, [("versio", number(path)), ("tee", "julkaise")])
        #expect(placeholder.status == 422 && placeholder.body.contains("”Oma kysely” on vain alkunimi"))
        try await name(path, "Välineet")
        #expect(try await post(path, [("versio", number(path)), ("tee", "julkaise")]).status == 303)
        #expect(try await get(path).body.contains("Tämä versio on julkaistu"))
        #expect(try await post(path, [("versio", "1"), ("tee", "pois K1")]).status == 409)
        let own = try #require(try await house.store.ownInstrument(InstrumentReference(id: "oma", version: 1), in: house.organisation.id))
        let instrument = try InstrumentFile.read(own.bytes)
        #expect(instrument.items.map(\.id) == ["K1", "K2", "K3"])
        #expect(instrument.item("K2")?.groups == ["staff", "public"])
        let new = try await get("/fi/testila/kyselyt/uusi")
        #expect(new.body.contains("value=\"oma-1\""))
        let opened = try await post(
            "/fi/testila/kyselyt/uusi",
            [
                ("kyselypohja", "oma-1"), ("nimi-fi", "Oma kysely 2026"), ("nimi-sv", "Egen enkät 2026"), ("avautuu", "2026-11-20"),
                ("sulkeutuu", "2026-12-04"),
                ("toimialat", "Koulu 40"), ("tapa-toimialat", "group-link"), ("k", "5"), ("laajuus", "full"), ("julkaistaan", "1"), ("tee", "avaa"),
            ])
        #expect(opened.status == 303, "\(opened.body.prefix(3_000))")
        let rounds = try await house.store.rounds(for: house.program)
        #expect(rounds.first?.state == .open && rounds.first?.instrument.id == "oma")
        #expect(rounds.first?.labels.first?.statements == ["K1", "K2", "K3"])
    }

    @Test func `new words in one language ask for a look at the others`() async throws {
        let path = try await begin("muutosvalmius-1")
        let form = FormFields.of(try await get(path + "/kohdat/M01").body).filter { !["csrf", "", "tee"].contains($0.0) }
        func save(_ changes: [(String, String)]) async throws -> TestAnswer {
            let changes = changes + [("versio", try await number(path)), ("vastaavuus", "reworded")]
            let kept = form.filter { field in !changes.contains { $0.0 == field.0 } }
            return try await post(path + "/kohdat/M01", kept + changes)
        }
        let changed = try await save([("teksti-fi", "Johto seuraa."), ("teksti-sv", "Ledningen följer.")])
        #expect(changed.status == 303)
        let page = try await get(try #require(changed.location)).body
        #expect(page.contains("Kohta 1. ”Johto seuraa.” tallennettiin, mutta teksti jäi ennalleen: englanniksi."))
        let later = try await get(path).body
        #expect(later.contains("ennallaan: englanniksi"))
        let all = try await save([("teksti-fi", "Johto seuraa nyt."), ("teksti-sv", "Ledningen följer nu."), ("teksti-en", "Leaders follow.")])
        #expect(all.location?.hasSuffix("#kohta-M01") == true)
        #expect(try await get(path).body.contains("ennallaan:") == false)
        #expect(try await get(try await begin() + "/kohdat/uusi?laji=text").body.contains("name=\"teksti-en\""))
    }

    @Test func `what is wrong with an item is said at its field and everything typed is kept`() async throws {
        let path = try await begin()
        for (kind, fields, field) in [
            ("single", [("teksti-fi", "")] + options, "teksti-fi"),
            ("single", [("teksti-fi", "Mikä?"), ("vaihtoehdot-fi", "Yksi")], "vaihtoehdot-fi"),
            ("multiple", [("teksti-fi", "Mikä?"), ("enintaan", "4")] + options, "enintaan"),
            ("number", [("teksti-fi", "Montako?"), ("alut", "5, 1"), ("suurin", "9")], "alut"),
            ("number", [("teksti-fi", "Montako?"), ("alut", "1, 5"), ("suurin", "3")], "suurin"),
        ] {
            let page = try await add(path, kind, fields)
            #expect(page.status == 422)
            #expect(page.body.contains("href=\"#f-\(field)\""), "\(field)")
            for (_, value) in fields where !value.isEmpty { #expect(page.body.contains(value), "\(value)") }
        }
    }

    @Test func `a bilingual organisation publishes when both languages are written, and a lost race changes nothing`() async throws {
        let path = try await begin()
        try await name(path, "Mitä")
        #expect(try await add(path, "text", [("teksti-fi", "Mitä?")]).status == 303)
        let refused = try await post(path, [("versio", number(path)), ("tee", "julkaise")])
        #expect(refused.status == 422)
        #expect(refused.body.contains("Svenska: 1 teksti puuttuu."))
        let seen = try await number(path)
        #expect(try await add(path, "text", [("teksti-fi", "Mitä?"), ("teksti-sv", "Vad?")], to: "K1").status == 303)
        #expect(try await post(path, [("versio", seen), ("tee", "julkaise")]).status == 409)
        #expect(try await post(path, [("versio", number(path)), ("tee", "julkaise")]).status == 303)
    }

    @Test func `a copy of a shipped one is whole, and the next version says that each item is the same`() async throws {
        let path = try await begin("asukaspulssi-1")
        #expect(path == home + "/oma-asukaspulssi-1")
        #expect(try await post(path, [("versio", number(path)), ("tee", "alas A1")]).status == 303)
        #expect(try await post(path, [("versio", number(path)), ("tee", "julkaise")]).status == 303)
        let next = try await begin("oma-asukaspulssi-1")
        #expect(next == home + "/oma-asukaspulssi-2")
        let own = try #require(
            try await house.store.ownInstrument(InstrumentReference(id: "oma-asukaspulssi", version: 2), in: house.organisation.id))
        let instrument = try InstrumentFile.read(own.bytes)
        #expect(instrument.items.map(\.id) == ["A2", "A1", "A3", "A4", "A5"])
        #expect(instrument.items.allSatisfy { $0.concordance == Concordance(.same, of: $0.id) })
        let readiness = try await begin("muutosvalmius-1")
        #expect(try await post(readiness, [("versio", number(readiness)), ("tee", "julkaise")]).status == 303)
    }

    @Test func `new words in the next version ask what became of the question, and publishing shows both`() async throws {
        let path = try await begin("asukaspulssi-1")
        #expect(try await post(path, [("versio", number(path)), ("tee", "julkaise")]).status == 303)
        let next = try await begin("oma-asukaspulssi-1")
        let form = FormFields.of(try await get(next + "/kohdat/A1").body).filter { !["csrf", "", "tee"].contains($0.0) }
        let words = [("teksti-fi", "Aivan uusi asia."), ("teksti-sv", "En helt ny sak."), ("teksti-en", "Quite another thing.")]
        func save(_ kind: String) async throws -> TestAnswer {
            let version = ("versio", try await number(next))
            let kept = form.filter { field in !["versio", "vastaavuus"].contains(field.0) && !words.contains { $0.0 == field.0 } }
            return try await post(next + "/kohdat/A1", kept + words + [("vastaavuus", kind), version])
        }
        #expect(form.contains { $0 == ("vastaavuus", "same") })
        let refused = try await save("same")
        #expect(refused.status == 422 && refused.body.contains("href=\"#f-vastaavuus\"") && refused.body.contains("Aivan uusi asia."))
        #expect(FormFields.of(refused.body).contains { $0 == ("vastaavuus", "") } && refused.body.contains("Versiossa 1 kysyttiin:"))
        #expect(try await save("").status == 422)
        #expect(try await save("replaced").status == 303)
        let page = try await get(next).body
        let table = try #require(page.components(separatedBy: "Muuttuneet kohdat versioon 1 verrattuna").last)
        #expect(table.contains("Aivan uusi asia.") && table.contains("uusi kysymys tilalla") && !page.contains("valitsematta"))
        #expect(try await post(next, [("versio", number(next)), ("tee", "julkaise")]).status == 303)
    }

    @Test func `a copy asks what became of a question, and a published series goes on, goes on after a break or ends`() async throws {
        let path = try await begin("kaupunkikysely-1")
        let sentence = "Jatkaa julkaistua sarjaa ”Tietohallinto vastaa digitalisaatiosta”"
        #expect(try await get(path).body.contains(sentence + "."))
        let form = try await get(path + "/kohdat/C1").body
        #expect(form.contains("(2016) → 57") && form.contains("(2017–2018) → noin 33") && form.contains("Alkuperäiseen kyselypohjaan verrattuna"))
        let words = [("teksti-fi", "Kenellä on päävastuu digitalisaatiosta kaupungissanne?"), ("teksti-sv", "Vem ansvarar hos er?")]
        let refused = try await save(path, "C1", words)
        #expect(refused.status == 422 && refused.body.contains("Alkuperäisessä kysyttiin:") && refused.body.contains("href=\"#f-vastaavuus\""))
        #expect(try await save(path, "C1", words + [("vastaavuus", "reworded")]).status == 303)
        let reworded = try await get(path).body
        #expect(reworded.contains(sentence + " katkon jälkeen: sanat ovat uudet.") && reworded.contains("jatkuu katkon jälkeen, koska"))
        #expect(try await post(path, [("versio", number(path)), ("tee", "julkaise")]).status == 303)
        let inquiry = try await post(
            "/fi/testila/organisaatiokyselyt/uusi",
            [("pohja", "oma-kaupunkikysely-1"), ("nimi-fi", "K"), ("nimi-sv", "E"), ("sulkeutuu", "2026-12-20")])
        let desk = try #require(inquiry.location?.replacingOccurrences(of: "/osallistujat", with: ""))
        #expect(try await get(desk).body.contains("jatkuu katkon jälkeen, koska sanat ovat uudet: 75"))

        let next = try await begin("oma-kaupunkikysely-1")
        #expect(try await get(next).body.contains(sentence + " katkon jälkeen: sanat ovat uudet."))
        let other = [("teksti-fi", "Kuka maksaa?"), ("teksti-sv", "Vem betalar?"), ("teksti-en", "Who pays?"), ("vastaavuus", "replaced")]
        #expect(try await save(next, "C1", other).status == 303)
        let ended = try await get(next).body
        #expect(!ended.contains(sentence) && ended.contains("Mikään kysymys ei enää jatka tätä sarjaa."))
        #expect(try await post(next, [("versio", number(next)), ("tee", "julkaise")]).status == 303)
    }

    @Test func `an answer that a series tells of keeps its key when a line above it goes, and its loss ends the series`() async throws {
        let path = try await begin("kaupunkikysely-1")
        func lines(_ language: String) async throws -> [String] {
            let form = FormFields.of(try await get(path + "/kohdat/C4").body)
            return try #require(form.first { $0.0 == "vaihtoehdot-\(language)" }).1.split(whereSeparator: \.isNewline).map(String.init)
        }
        var shorter: [(String, String)] = [("vastaavuus", "reworded")]
        for language in ["fi", "sv", "en"] {
            shorter.append(("vaihtoehdot-\(language)", try await lines(language).dropFirst().joined(separator: "\n")))
        }
        let before = try InstrumentFile.read(house.content.bytes("instruments/kaupunkikysely-1.yaml") ?? [])
        #expect(try await save(path, "C4", shorter).status == 303)
        let own = try #require(
            try await house.store.ownInstrument(InstrumentReference(id: "oma-kaupunkikysely", version: 1), in: house.organisation.id))
        let copy = try InstrumentFile.draft(own.bytes).instrument
        #expect(copy.item("C4")?.options.map(\.key) == Array((before.item("C4")?.options.map(\.key) ?? []).dropFirst()))
        #expect(copy.origin == InstrumentReference(id: "kaupunkikysely", version: 1))
    }

    @Test func `removing is asked, and a condition that is left hanging is told with the question's words`() async throws {
        let path = try await begin("kaupunkikysely-1")
        let page = try await get(path).body
        #expect(page.contains("Julkaistu sarja ”Digitalisaatiolla on selkeitä tavoitteita strategiassa: kyllä” päättyy tässä kyselypohjassa."))
        #expect(page.contains("Tämän vastauksen mukaan kysytään 2a. ”"))
        #expect(try await post(path, [("versio", number(path)), ("tee", "pois C2")]).status == 303)
        let left = try await get(path).body
        #expect(left.contains("ehto viittaa kysymykseen, joka on poistettu") && left.contains("kysytään vastauksen mukaan: poistettu kysymys"))
        #expect(!left.contains("C3:") && !left.contains("mukaan: C2"))
        #expect(try await get(path + "/kohdat/C3").body.contains("mutta se kysymys on poistettu"))
        #expect(try await save(path, "C3", []).status == 303)
        #expect(try await get(path).body.contains("joka on poistettu") == false)
    }

    @Test func `copies have names of their own, lists tell where they come from, and one name is published once`() async throws {
        let (first, second) = (try await begin("kaupunkikysely-1"), try await begin("kaupunkikysely-1"))
        let list = try await get(home).body
        let name = "Kaupunkikysely digitalisaation johtamisesta"
        #expect(list.contains("kopio: \(name), versio 1") && list.contains("\(name), Testilä<") && list.contains("\(name), Testilä 2<"))
        #expect(try await post(first, [("versio", number(first)), ("tee", "julkaise")]).status == 303)
        try await self.name(second, "\(name), Testilä")
        let refused = try await post(second, [("versio", number(second)), ("tee", "julkaise")])
        #expect(refused.status == 422 && refused.body.contains("Toisellakin kyselypohjalla on nimi"))
        let new = try await get("/fi/testila/organisaatiokyselyt/uusi").body
        #expect(new.contains("\(name) (9 kohtaa, versio 1, valmis)") && new.contains("\(name), Testilä (9 kohtaa, versio 1, oma)"))
        #expect(try await get(home).body.contains("julkaistu "))
    }

    @Test func `an empty questionnaire is for people or for organisations, and a statement is put under a theme that was chosen`() async throws {
        let begun = try await post(home, [("pohja", ""), ("vastaajat", "organisations")])
        let path = try #require(begun.location)
        let fields = [("teksti-fi", "Kuka?"), ("teksti-sv", "Vem?"), ("ryhmat", "organisation"), ("osa", "osa-1"), ("laji", "single")] + options
        #expect(try await post(path + "/kohdat/uusi", fields + [("versio", number(path))]).status == 303)
        try await name(path, "Kuka johtaa")
        #expect(try await post(path, [("versio", number(path)), ("tee", "julkaise")]).status == 303)
        #expect(try await get("/fi/testila/organisaatiokyselyt/uusi").body.contains("Kuka johtaa (1 kohta, versio 1, oma)"))
        let people = try await begin()
        #expect(try await get(people + "/kohdat/uusi?laji=statement").body.contains("Valitse teema"))
        let refused = try await add(people, "statement", [("teksti-fi", "Osaan."), ("teksti-sv", "Jag kan."), ("teema", "")])
        #expect(refused.status == 422 && refused.body.contains("href=\"#f-teema\""))
        #expect(try await add(people, "statement", [("teksti-fi", "Osaan."), ("teksti-sv", "Jag kan."), ("teema", "osaaminen")]).status == 303)
    }

    @Test func `a written file is read back as the same instrument`() throws {
        for name in ["muutosvalmius-1", "asukaspulssi-1", "kaupunkikysely-1"] {
            let instrument = try InstrumentFile.read(house.content.bytes("instruments/\(name).yaml") ?? [])
            let back = try InstrumentFile.read(InstrumentFile.bytes(of: instrument))
            // A short file has its statements in its own order; in sections they stand by theme.
            #expect(Set(back.items) == Set(instrument.items) && back.sections == instrument.sections && back.groups == instrument.groups)
        }
        let kinds = try InstrumentFile.read(Array(KindsFile.text.utf8))
        #expect(try InstrumentFile.read(InstrumentFile.bytes(of: kinds)) == kinds)
    }
}
