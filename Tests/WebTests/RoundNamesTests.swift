import Domain
import Store
import TestKit
import Testing

/// Sectors named in several languages: typed, drafted, carried on from round to round, read in each language.
@Suite(.bothEngines) struct RoundNamesTests {
    private static let typed = "Varhaiskasvatus = Småbarnspedagogik = Early education 170\nTekniset palvelut 62"

    private func post(
        _ house: TestHouse, _ sectors: String, deed: String, language: String = "fi", to place: String = "uusi", version: Int? = nil
    ) async throws -> TestAnswer {
        let day = house.world.now().day(in: house.organisation.zone)
        return try await house.post(
            "/\(language)/testila/kyselyt/\(place)",
            [
                "toimialat": sectors, "tapa-toimialat": "group-link", "johto": "", "luottamushenkilot": "", "nimi-fi": "Kysely", "nimi-sv": "Enkät",
                "avautuu": day.iso, "sulkeutuu": day.adding(21).iso, "laajuus": "full", "k": "5", "julkaistaan": "1", "tee": deed,
                "versio": version.map(String.init) ?? "",
            ], session: house.signIn(.lead))
    }

    private func field(_ page: TestAnswer, _ name: String) -> String? { FormFields.of(page.body).first { $0.0 == name }?.1 }

    @Test func `names in three languages are kept with the round and read in each`() async throws {
        let house = try await TestHouse()
        #expect(try await post(house, Self.typed, deed: "avaa").status == 303)
        let round = try #require(try await house.store.rounds(for: house.program).first)
        #expect(round.plan.groups[0].name == LocalText(fi: "Varhaiskasvatus", sv: "Småbarnspedagogik", en: "Early education"))
        #expect(round.plan.groups[1].name == LocalText(fi: "Tekniset palvelut"))
        let swedish = try await house.get("/sv/testila/kyselyt/\(round.id)").body
        #expect(swedish.contains("Småbarnspedagogik") && !swedish.contains("Varhaiskasvatus"))
        #expect(swedish.contains("<bdi lang=\"fi\">Tekniset palvelut</bdi>"))
    }

    @Test func `a forecast shows the lines as they were understood, and names what is missing`() async throws {
        let house = try await TestHouse()
        let page = try await post(house, "Koulu\tSkola\t40\nTekniset palvelut 62", deed: "ennuste")
        #expect(field(page, "toimialat") == "Koulu = Skola 40\nTekniset palvelut 62")
        #expect(page.body.contains("Ruotsinkielinen nimi puuttuu: Tekniset palvelut."))
        let whole = try await post(house, "Koulu = Skola 40\nTekniset = Tekniska 62", deed: "ennuste")
        #expect(!whole.body.contains("nimi puuttuu"))
    }

    @Test(arguments: [("fi", "Tekniset palvelut 62"), ("sv", "Tekniset palvelut = – 62")])
    func `a draft is edited in either language without losing a name`(language: String, line: String) async throws {
        let house = try await TestHouse()
        _ = try await post(house, Self.typed, deed: "tallenna")
        let draft = try #require(try await house.store.rounds(for: house.program).first)
        let form = try await house.get("/\(language)/testila/kyselyt/\(draft.id)/muokkaa", session: house.signIn(.lead))
        let lines = try #require(field(form, "toimialat"))
        #expect(lines == "Varhaiskasvatus = Småbarnspedagogik = Early education 170\n" + line)
        _ = try await post(house, lines, deed: "tallenna", language: language, to: "\(draft.id)/muokkaa", version: draft.number)
        #expect(try await house.store.round(draft.id, for: house.program).plan.groups == draft.plan.groups)
    }

    @Test func `the next round begins with the same names, and a new language joins them`() async throws {
        let house = try await TestHouse()
        _ = try await post(house, Self.typed, deed: "avaa")
        house.sleep(days: 90)
        let form = try await house.get("/sv/testila/kyselyt/uusi", session: house.signIn(.lead))
        #expect(field(form, "toimialat")?.hasPrefix("Varhaiskasvatus = Småbarnspedagogik = Early education 170\n") == true)
        _ = try await post(house, "Småbarnspedagogik 171\nTekniset palvelut = Tekniska tjänster 62", deed: "tallenna", language: "sv")
        let groups = try #require(try await house.store.rounds(for: house.program).first { $0.state == .draft }).plan.groups
        #expect(groups.map(\.key) == [["staff", "varhaiskasvatus"], ["staff", "tekniset-palvelut"]])
        #expect(groups[0].name == LocalText(fi: "Varhaiskasvatus", sv: "Småbarnspedagogik", en: "Early education"))
        #expect(groups[1].name == LocalText(fi: "Tekniset palvelut", sv: "Tekniska tjänster"))
    }

    @Test func `the next round of the year gets a name of its own, and the same one is refused at its field`() async throws {
        let house = try await TestHouse()
        let first = try await house.openRound(days: 10)
        _ = try await house.store.closeRound(first.id, holding: true, by: house.program)
        house.sleep(days: 20)
        let session = try await house.signIn(.lead)
        let form = try await house.get("/fi/testila/kyselyt/uusi?pohja=\(first.id)", session: session)
        #expect(["fi", "sv", "en"].map { field(form, "nimi-\($0)") } == ["Kysely 12/2026", "Enkät 12/2026", "Survey 12/2026"])
        func open(_ names: [(String, String)]) async throws -> TestAnswer {
            let fields = FormFields.of(form.body).filter { one in !["tee", "csrf", ""].contains(one.0) && !names.contains { $0.0 == one.0 } }
            return try await house.postFields("/fi/testila/kyselyt/uusi", fields + names + [("tee", "avaa")], session: session)
        }
        let same = try await open([("nimi-fi", "Kevät"), ("nimi-sv", "enkät  2026")])
        #expect(same.status == 422 && same.body.contains("href=\"#f-nimi-sv\""))
        #expect(same.body.contains("Nimi ”Enkät 2026” on jo kyselyllä") && same.body.contains("esimerkiksi ”enkät"))
        #expect(field(same, "nimi-fi") == "Kevät")
        // Emptied names stay to be filled, and the rule of sixty days stays in sight.
        let unnamed = try await open([("nimi-sv", ""), ("nimi-en", "")])
        #expect(unnamed.status == 422 && field(unnamed, "nimi-en") == "" && field(unnamed, "nimi-sv") == "")
        #expect(unnamed.body.contains("on alle 60 päivän päässä"))
        #expect(try await open([]).status == 303)
        let again = try await house.get("/fi/testila/kyselyt/uusi", session: session)
        #expect(field(again, "nimi-fi")?.hasSuffix(" 2026") == true)
    }

    @Test func `names are told apart by month, then by number, in every language`() throws {
        func round(_ number: Int64, _ name: LocalText, _ state: RoundState = .released) throws -> Round {
            let day = try #require(Day("2026-09-01"))
            let plan = Plan(name: name, opens: day, closes: day.adding(14), groups: [])
            return Round(
                id: Round.ID(number), organisation: Organisation.ID(1), state: state, number: 1,
                instrument: InstrumentReference(id: "muutosvalmius", version: 1), plan: plan, isScheduled: false, closes: plan.closes,
                closesAt: plan.closes.end(in: .helsinki), labels: [], tree: "", openedAt: nil, closedAt: nil, releasedAt: nil)
        }
        let day = try #require(Day("2026-11-23"))
        let name = LocalText(fi: "Kysely 2026", sv: "Enkät 2026")
        let one = try round(1, name)
        #expect(RoundName.free(name, opens: day, among: []) == name)
        #expect(RoundName.free(name, opens: day, among: [try round(1, name, .draft)]) == name)
        let second = RoundName.free(name, opens: day, among: [one])
        #expect(second == LocalText(fi: "Kysely 11/2026", sv: "Enkät 11/2026"))
        let third = RoundName.free(name, opens: day, among: [one, try round(2, second)])
        #expect(third == LocalText(fi: "Kysely 11/2026 (2)", sv: "Enkät 11/2026 (2)"))
        #expect(RoundName.free(LocalText(fi: "Kysely"), opens: day, among: [try round(3, LocalText(fi: "kysely"))])[.fi] == "Kysely 11/2026")
        #expect(RoundName.taken(LocalText(fi: "Uusi", sv: "enkät 2026"), among: [one])?.language == .sv)
        #expect(RoundName.taken(name, among: [one], draft: one.id) == nil)
    }

    @Test func `a line with too many names is told, and everything typed stays`() async throws {
        let house = try await TestHouse()
        let page = try await post(house, "A = B = C = D 40", deed: "avaa")
        #expect(page.status == 422 && page.body.contains("Rivi 1: nimiä on enemmän kuin kieliä"))
        #expect(field(page, "toimialat") == "A = B = C = D 40")
    }
}
