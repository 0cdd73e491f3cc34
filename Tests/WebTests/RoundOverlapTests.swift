import Domain
import Jobs
import Store
import TestKit
import Testing

/// Two rounds that could be subtracted from each other: the second waits, or asks the same groups and headcounts (SAFETY §5.12).
@Suite(.bothEngines) struct RoundOverlapTests {
    private static let sectors = "Koulu 40\nTekniset 20"

    private func post(
        _ house: TestHouse, management: String, deed: String = "avaa", seen: String = "", language: String = "fi"
    ) async throws -> TestAnswer {
        let day = house.world.now().day(in: house.organisation.zone)
        return try await house.post(
            "/\(language)/testila/kyselyt/uusi",
            [
                "toimialat": Self.sectors, "tapa-toimialat": "group-link", "johto": management, "tapa-johto": "personal", "luottamushenkilot": "",
                "tapa-luottamushenkilot": "personal", "avautuu": day.iso, "sulkeutuu": day.adding(21).iso, "nimi-fi": "Toinen", "nimi-sv": "Andra",
                "laajuus": "full", "k": "5", "julkaistaan": "1", "tee": deed, "nahty": seen,
            ], session: house.signIn(.lead))
    }

    private func quickTest(_ house: TestHouse, _ people: String) async throws -> TestAnswer {
        try await house.post("/fi/testila/kyselyt/pikatesti", ["osallistujia": people], session: house.signIn(.lead))
    }

    @Test(arguments: [("fi", "ilmoita samat ryhmät"), ("sv", "uppge samma grupper"), ("en", "give the same groups")])
    func `another headcount waits for sixty days, and everything typed stays`(language: String, words: String) async throws {
        let house = try await TestHouse()
        #expect(try await quickTest(house, "12").status == 303)
        house.sleep(days: 30)
        let refused = try await post(house, management: "14", language: language)
        #expect(refused.status == 422)
        #expect(refused.body.contains(words) && refused.body.contains("href=\"#f-avautuu\"") && refused.body.contains("Koulu 40"))
        #expect(try await house.store.rounds(for: house.program).count == 1)
        #expect(try await post(house, management: "14", deed: "ennuste", language: language).body.contains(words))
        house.sleep(days: 32)
        #expect(try await post(house, management: "14", language: language).status == 303)
    }

    @Test func `a quick test may stand right before a round, and after it, when management is as many`() async throws {
        let house = try await TestHouse()
        #expect(try await quickTest(house, "12").status == 303)
        let form = try await house.get("/en/testila/kyselyt/uusi", session: house.signIn(.lead))
        let fields = Dictionary(FormFields.of(form.body), uniquingKeysWith: { one, _ in one })
        #expect(fields["johto"] == "12")
        #expect(["nimi-fi", "nimi-sv", "nimi-en"].allSatisfy { fields[$0]?.hasSuffix("2026") == true })
        // The quick test is still open to the same people: the lead is told, and opens the round all the same.
        let warned = try await post(house, management: "12")
        #expect(warned.status == 409)
        #expect(try await post(house, management: "12", seen: #require(warned.field("nahty"))).status == 303)
        let again = try await house.get("/fi/testila/kyselyt/pikatesti", session: house.signIn(.lead))
        #expect(FormFields.of(again.body).contains { $0 == ("osallistujia", "12") })
        #expect(try await quickTest(house, "9").status == 422)
        #expect(try await quickTest(house, "12").status == 303)
    }

    @Test func `a sector typed with the name of an earlier round is that sector again, in every language`() async throws {
        let house = try await TestHouse()
        let earlier = try await house.openRound()
        house.sleep(days: 90)
        _ = try await house.post(
            "/fi/testila/kyselyt/uusi",
            [
                "toimialat": "Koulu 41\nUusi 30", "tapa-toimialat": "group-link", "johto": "", "luottamushenkilot": "", "nimi-fi": "Toinen",
                "avautuu": house.world.now().day(in: house.organisation.zone).iso,
                "sulkeutuu": house.world.now().day(in: house.organisation.zone).adding(21).iso, "laajuus": "full", "k": "5", "tee": "tallenna",
            ], session: house.signIn(.lead))
        let draft = try #require(try await house.store.rounds(for: house.program).first { $0.state == .draft })
        #expect(draft.plan.groups.first?.key == ["staff", "koulu"] && draft.plan.groups.first?.name == earlier.plan.groups[0].name)
        #expect(draft.plan.groups.last?.key == ["staff", "uusi"])
    }

    @Test func `what opens by itself is held back too`() async throws {
        let house = try await TestHouse()
        _ = try await quickTest(house, "12")
        let today = house.world.now().day(in: house.organisation.zone)
        let plan = Plan(
            name: LocalText(fi: "Toinen"), opens: today, closes: today.adding(20),
            groups: [PlanGroup(key: ["management"], name: LocalText(fi: "Johto"), people: 30, mode: .personal)])
        let round = try await house.store.addRound(plan, of: InstrumentReference(id: "muutosvalmius", version: 1), by: house.program)
        await #expect(throws: RoundOverlap.self) { try await house.office.open(round.id, by: house.program) }
        #expect(try await house.store.round(round.id, for: house.program).state == .draft)
    }
}
