import Domain
import Foundation
import HTTPTypes
import Jobs
import Store
import TestKit
import Testing

@testable import Web

/// A joint round over the pages: planned as lines, answered, each organisation's own page, and sums for everybody.
@Suite(.bothEngines) struct JointPageTests {
    private let house: TestHouse
    private let session: String
    private let home = "/fi/testila/yhteiskyselyt"

    init() async throws {
        house = try await TestHouse()
        session = try await house.signIn(.lead)
    }

    private static let list = """
        Salo; henkilöstö 60; johto 20
        Rauma; 40 henkilöstö; johto 20
        Kerava; henkilöstö 50; johto 3
        Hyvinkää; henkilöstö 45; johto 20
        Kuntayhtymä Pohjoinen; henkilöstö 31; johto 15; muu
        """

    private func form(_ list: String = list, _ changes: [(String, String)] = []) async throws -> [(String, String)] {
        let page = try await house.get(home + "/uusi", session: session).body
        let replaced = [("lista", list), ("verrokit", "")] + changes
        return FormFields.of(page).filter { field in !["tee", "csrf", ""].contains(field.0) && !replaced.contains { $0.0 == field.0 } } + replaced
    }

    private func post(_ path: String, _ fields: [(String, String)]) async throws -> TestAnswer {
        try await house.postFields(path, fields, session: session)
    }

    /// By an organisation's link, without an account.
    private func send(_ path: String, _ fields: [(String, String)]) async throws -> TestAnswer {
        let body = fields.map { "\($0.0)=\(TestHouse.encoded($0.1))" }.joined(separator: "&")
        return try await house.send(.post, path, body: Array(body.utf8))
    }

    private func opened() async throws -> Round {
        let opened = try await post(home + "/uusi", try await form(Self.list, [("tee", "avaa")]))
        #expect(opened.status == 303, "\(opened.body.prefix(3_000))")
        return try #require(try await house.store.rounds(for: house.program).first)
    }

    private func doors(_ round: Round) async throws -> [String: String] {
        let parts = try await house.store.jointParts(of: round.id, for: house.program)
        return Dictionary(uniqueKeysWithValues: parts.map { ($0.key, "/fi/testila/osallistuja/\(house.store.token(of: $0))") })
    }

    private func consent(_ door: String, _ answer: String = "kylla", number: Int = 1) async throws -> TestAnswer {
        try await send(door + "/suostumus", [("versio", String(number)), ("suostuu", answer), ("nimi", "Aino, digipäällikkö")])
    }

    private func released(consenting: (String) -> Bool = { _ in true }) async throws -> (Round, [String: String]) {
        let round = try await opened()
        let doors = try await doors(round)
        for (key, door) in doors where consenting(key) { #expect(try await consent(door).status == 303) }
        for label in round.labels {
            // Salo is clearly better than the others.
            let base = label.organisation == "734" ? 4 : 2
            try await house.answer(round, label: label.number, people: (label.people ?? 0) * 3 / 4) { index, _ in
                Answer(rawValue: UInt8(min(5, max(1, base + index % 3 - 1))))
            }
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        return (try await house.store.round(round.id, for: house.program), doors)
    }

    @Test func `a list of lines becomes a plan, and a small group is counted with its own organisation`() async throws {
        let looked = try await post(home + "/uusi", try await form(Self.list, [("tee", "katso")]))
        #expect(looked.status == 200)
        for text in ["5 organisaatiota, 304 ihmistä", "Salo", "Henkilöstö 60; Johto 20", "Johto 3 lasketaan ryhmän Henkilöstö kanssa"] {
            #expect(looked.body.contains(text), "\(text)")
        }
        let round = try await opened()
        #expect(round.plan.organisations.map(\.key) == ["734", "684", "245", "106", "kuntayhtyma-pohjoinen"])
        #expect(round.labels.count == 9)
        #expect(round.labels.first { $0.organisation == "245" }?.joined == [["management"]])
        #expect(round.labels.first { $0.organisation == "734" && $0.group == "staff" }?.name.text(in: .fi) == "Salo: Henkilöstö")
        let page = try await house.get("/fi/testila/kyselyt/\(round.id)", session: session).body
        #expect(page.contains("Yhteiskysely: 5 organisaatiota, 304 ihmistä"))
        // The own next round does not begin from the people of others.
        #expect(try await !house.get("/fi/testila/kyselyt/uusi", session: session).body.contains("Salo"))
    }

    @Test func `what is wrong with a line is told by its number, and everything typed comes back`() async throws {
        let typed = "Salo\nRauma; johtajat 20\nKerava; henkilöstö 0\nHyvinkää; henkilöstö 45; henkilöstö 4\nNokia; kaupunki\nSalo; johto 9"
        let answer = try await post(home + "/uusi", try await form(typed, [("tee", "avaa")]))
        #expect(answer.status == 422)
        for text in [
            "Rivi 1: kirjoita nimen jälkeen", "Rivi 2: kyselypohja ei tunne", "Rivi 3: henkilömäärän", "Rivi 4: kyselypohja", "Rivi 5: ohjelma",
        ] {
            #expect(answer.body.contains(text), "\(text)")
        }
        #expect(answer.body.contains("Rauma; johtajat 20"))
        let few = try await post(home + "/uusi", try await form("Salo; henkilöstö 60", [("tee", "avaa")]))
        #expect(few.status == 422 && few.body.contains("vähintään 4 organisaatiota"))
        let none = try await post(home + "/uusi", try await form("", [("tee", "avaa")]))
        #expect(none.status == 422 && none.body.contains("vähintään 4 organisaatiota"))
        #expect(try await house.store.rounds(for: house.program).isEmpty)
    }

    @Test func `a city is one organisation however it is written, and an unknown one is asked about once`() async throws {
        let typed = "Salon kaupunki; henkilöstö 60\nRaseborgs stad; henkilöstö 60\nHyvinkka; henkilöstö 50\nAtlantis; henkilöstö 50\nSalo; johto 20"
        let asked = try await post(home + "/uusi", try await form(typed, [("tee", "avaa")]))
        #expect(asked.status == 422 && asked.body.contains("Salon kaupunki; henkilöstö 60"))
        for text in [
            "Rivi 3: kuntaa ”Hyvinkka” ei ole. Tarkoititko: Hyvinkää?", "Rivi 4: kuntaa ”Atlantis” ei ole. Jos se on muu organisaatio",
            "Rivillä 5 on sama organisaatio",
        ] { #expect(asked.body.contains(text), "\(text)") }
        let mended = "Salon kaupunki; henkilöstö 60\nRaseborgs stad; henkilöstö 60\nAtlantis; henkilöstö 50; muu\nTestilän kunta; henkilöstö 50"
        let looked = try await post(home + "/uusi", try await form(mended, [("tee", "katso")]))
        #expect(looked.status == 200 && looked.body.contains("4 organisaatiota"))
        #expect(try await post(home + "/uusi", try await form(mended, [("tee", "avaa")])).status == 303)
        let round = try #require(try await house.store.rounds(for: house.program).first)
        #expect(round.plan.organisations.map(\.key) == ["734", "710", "atlantis", "own"])
    }

    @Test func `a round whose first day is ahead waits for it`() async throws {
        let dates = [("avautuu", "2026-12-01"), ("sulkeutuu", "2026-12-20"), ("tee", "avaa")]
        let kept = try await post(home + "/uusi", try await form(Self.list, dates))
        #expect(kept.status == 303)
        let draft = try #require(try await house.store.rounds(for: house.program).first)
        #expect(draft.state == .draft && draft.isScheduled)
        // Whoever comes to it meanwhile: by its days the sixty days are judged.
        await #expect(throws: StoreFault.unfit) { try await house.office.open(draft.id, by: house.program) }
        #expect(try await house.get("/fi/testila/kyselyt/\(draft.id)", session: session).body.contains("Kysely avautuu itse 1.12.2026"))
        #expect(try await house.get("/fi/testila/kyselyt/\(draft.id)").status == 404)
        #expect(try await house.get("/fi/testila/kyselyt", session: session).body.contains("avautuu itse 1.12.2026"))
        // Its name is taken, by itself it is not.
        let second = try await post(home + "/uusi", try await form(Self.list, dates + [("nimi-fi", draft.plan.name.text(in: .fi))]))
        #expect(second.status == 422 && second.body.contains("f-nimi-fi"))
        let page = try await house.get(home + "/\(draft.id)/muokkaa", session: session).body
        let again = FormFields.of(page).filter { !["tee", "csrf", ""].contains($0.0) } + [("tee", "avaa")]
        #expect(try await post(home + "/\(draft.id)/muokkaa", again).status == 303)
        await house.housekeeping.look()
        #expect(try await house.store.round(draft.id, for: house.program).state == .draft)
        house.sleep(days: 11)
        await house.housekeeping.look()
        #expect(try await house.store.round(draft.id, for: house.program).state == .open)
    }

    @Test func `an organisation says by its link whether it is among peers, until the release`() async throws {
        let round = try await opened()
        let doors = try await doors(round)
        let salo = try #require(doors["734"])
        let page = try await house.get(salo)
        #expect(page.status == 200 && page.body.contains("Saavatko lukunne olla mukana verrokeissa?") && page.body.contains("Henkilöstö: 60"))
        let unsaid = try await send(salo + "/suostumus", [("versio", "1"), ("nimi", "")])
        #expect(unsaid.status == 422 && unsaid.body.contains("Valitse, saavatko") && unsaid.body.contains("Kirjoita nimesi"))
        #expect(try await consent(salo).status == 303)
        let late = try await consent(salo, "ei", number: 1)
        #expect(late.status == 409 && late.body.contains("Joku muu ehti tallentaa"))
        #expect(try await house.get(salo + "x").status == 404)
        let desk = try await house.get(home + "/\(round.id)/osallistujat", session: session).body
        #expect(desk.contains("1/5 on suostunut") && desk.contains("Aino, digipäällikkö"))
        #expect(try await house.get(home + "/\(round.id)/osallistujat").status == 401)
        // A new link ends the old one.
        let part = try #require(try await house.store.jointParts(of: round.id, for: house.program).first { $0.key == "734" })
        #expect(try await post(home + "/\(round.id)/osallistujat", [("osallistuja", part.id.description)]).status == 303)
        #expect(try await house.get(salo).status == 404)
    }

    @Test func `each reads itself beside its peers, and everybody only sums once they are published`() async throws {
        let (round, doors) = try await released()
        let salo = try #require(doors["734"])
        let own = try await house.get(salo)
        #expect(own.status == 200)
        for text in ["8/8 teemaa on vahvempia kuin verrokeilla", "Verrokit (kaikki muut): Rauma, Kerava, Hyvinkää ja Kuntayhtymä Pohjoinen"] {
            #expect(own.body.contains(text), "\(text)")
        }
        #expect(try await house.get(salo + "?ryhma=staff").status == 200)
        #expect(try await house.get(salo + "?ryhma=elected").status == 400)
        // Nobody else before publication: not the sums, not the ordinary results, not the open interface.
        let places = [home + "/\(round.id)", "/fi/testila/tulokset/\(round.id)", "/api/v1/organisations/testila/rounds/\(round.id)/results"]
        for place in places { #expect(try await house.get(place).status == 404, "\(place)") }
        #expect(try await house.get(places[0], session: session).body.contains("Vielä ne näkyvät vain teille"))
        #expect(try await send(salo + "/huomautus", [("versio", "2"), ("huomautus", "Meillä oli koulutus.")]).status == 303)
        #expect(try await post(home + "/\(round.id)/julkaise", []).status == 303)
        let sums = try await house.get(home + "/\(round.id)")
        #expect(sums.status == 200 && sums.body.contains("Meillä oli koulutus.") && sums.body.contains("5 organisaatiota"))
        for place in places.dropFirst() { #expect(try await house.get(place).status == 404, "\(place)") }
        // What is published or released stands still.
        #expect(try await send(salo + "/huomautus", [("versio", "3"), ("huomautus", "Toinen")]).status == 409)
        #expect(try await consent(salo, "ei", number: 3).status == 409)
        #expect(try await post(home + "/\(round.id)/julkaise", []).status == 409)
        #expect(try await house.store.verifyAudit(of: house.organisation.id).isEmpty)
    }

    @Test func `without enough who consented nobody's figures stand beside another's`() async throws {
        let (_, doors) = try await released { $0 == "734" || $0 == "684" || $0 == "245" }
        let own = try await house.get(try #require(doors["734"])).body
        #expect(own.contains("ei näytetä: te ette suostuneet tai muita suostui alle 3") && !own.contains("kuin verrokeilla"))
        // Who did not consent sees no peers, though three others did.
        let other = try await house.get(try #require(doors["106"])).body
        #expect(other.contains("te ette suostuneet tai muita suostui alle 3"))
        #expect(!other.contains("kuin verrokeilla"))
    }
}
