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
            let version = ("versio", try await number(path))
            let kept = form.filter { field in field.0 != "versio" && !changes.contains { $0.0 == field.0 } }
            return try await post(path + "/kohdat/M01", kept + changes + [version])
        }
        let changed = try await save([("teksti-fi", "Johto seuraa."), ("teksti-sv", "Ledningen följer.")])
        #expect(changed.status == 303)
        let page = try await get(try #require(changed.location)).body
        #expect(page.contains("Kohta M01 tallennettiin, mutta teksti jäi ennalleen: englanniksi."))
        let all = try await save([("teksti-fi", "Johto seuraa nyt."), ("teksti-sv", "Ledningen följer nu."), ("teksti-en", "Leaders follow.")])
        #expect(all.location?.hasSuffix("#kohta-M01") == true)
        #expect(try await get(path + "/kohdat/uusi?laji=text").body.contains("name=\"teksti-en\""))
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
