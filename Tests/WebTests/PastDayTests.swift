import Domain
import Store
import TestKit
import Testing

/// `?pvm=` is one mechanism for the path, its direction and its worth.
@Suite struct PastDayTests {
    private let house: TestHouse
    private let goal: Revision<Goal>
    private let action: Revision<Action>
    private let then: Day

    private static let places = [
        "digipolku", "digipolku/raha", "digipolku/hyodyt", "digipolku/vaikutukset", "digipolku/kokeilut", "strategia", "tavoitteet", "tarpeet",
        "paatokset", "toimintaymparisto", "eheys",
    ]

    /// A goal with a published action; ten days later the goal is renamed and a second one, a need and a decision stand beside it.
    init() async throws {
        house = try await TestHouse()
        let (store, program) = (house.store, house.program)
        goal = try await store.addGoal(Goal(code: "G1", name: LocalText(fi: "Arki sujuu", sv: "Vardagen löper")), by: program)
        var first = Action(title: LocalText(fi: "Avaimettomat tilat", sv: "Utan nyckel"), theme: "asukas", phase: .going, goals: [goal.id])
        first.owner.sector = LocalText(fi: "Kulttuuri", sv: "Kultur")
        first.indicator = Indicator(text: LocalText(fi: "Tiloja", sv: "Lokaler"), baseline: 1)
        action = try await store.publishAction(try await store.addAction(first, by: program).id, expecting: 1, by: program)
        then = house.world.now().day(in: house.organisation.zone)
        house.sleep(days: 10)
        var renamed = goal.content
        renamed.name = LocalText(fi: "Palvelut paikasta riippumatta", sv: "Service överallt")
        _ = try await store.editGoal(goal.id, to: renamed, expecting: 1, by: program)
    }

    private func get(_ place: String, _ day: String, session: String? = nil) async throws -> TestAnswer {
        try await house.get("/fi/testila/\(place)?pvm=\(day)", session: session)
    }

    @Test func `every page of the path takes a day, says which, leads to the others on that day, and edits nothing`() async throws {
        let lead = try await house.signIn(.lead)
        for place in Self.places {
            for session in [nil, lead] {
                let page = try await get(place, then.iso, session: session)
                #expect(page.status == 200 && page.body.contains("sellaisena kuin se oli"), "\(place)")
                #expect(page.body.contains("\"/fi/testila/strategia?pvm=\(then.iso)\""), "\(place)")
                #expect(!page.body.contains("/muokkaa") && !page.body.contains("/uusi"), "\(place)")
            }
            #expect(try await get(place, "huomenna").status == 400, "\(place)")
        }
        #expect(try await house.get("/fi/testila/muutokset?pvm=\(then.iso)").status == 400)
    }

    @Test func `what stands there is that day's`() async throws {
        let page = try await get("tavoitteet/\(goal.id)", then.iso).body
        #expect(page.contains("Arki sujuu") && !page.contains("Palvelut paikasta riippumatta"))
        #expect(try await house.get("/fi/testila/tavoitteet/\(goal.id)").body.contains("Palvelut paikasta riippumatta"))
        #expect(page.contains("/fi/testila/digipolku/\(action.id)?pvm=\(then.iso)"))
    }

    @Test func `a day to come and one before the first are said in a sentence`() async throws {
        for place in Self.places {
            let ahead = try await get(place, "2031-01-01").body
            #expect(ahead.contains("1.1.2031 on vielä edessä") && !ahead.contains("/fi/testila/strategia?pvm"), "\(place)")
            let early = try await get(place, "2020-01-01").body
            #expect(early.contains("ei ollut vielä mitään 1.1.2020") && early.contains("pvm=\(then.iso)"), "\(place)")
        }
    }

    @Test func `what came later says so, and what nobody may see stays hidden`() async throws {
        let (store, program) = (house.store, house.program)
        let need = try await store.addNeed(Need(title: LocalText(fi: "Avain haetaan kylältä"), isPublic: true), by: program)
        let secret = try await store.addNeed(Need(title: LocalText(fi: "Salaisuus")), by: program)
        let body = try await store.addBody(Body(name: LocalText(fi: "Kunnanvaltuusto")), by: program)
        let decision = try await store.addDecision(
            Decision(madeBy: body.id, day: then, section: "7", text: LocalText(fi: "Polku hyväksytään")), by: program)
        for place in ["tarpeet/\(need.id)", "paatokset/\(decision.id)"] {
            let page = try await get(place, then.iso)
            #expect(page.status == 200 && page.body.contains("Tätä ei ollut vielä"), "\(place)")
        }
        #expect(try await get("tarpeet/\(secret.id)", then.iso).status == 404)
        #expect(try await get("tavoitteet/0000000000001", then.iso).status == 404)
    }
}
