import Domain
import Foundation
import Store
import TestKit
import Testing

/// `?pvm=` on an action's page: everything around the action is of that day too.
@Suite struct ActionPastTests {
    private struct Scene {
        let house: TestHouse
        let action: Revision<Action>
        let then: Day
        let lead: String

        /// First version: one goal, one need, 100 € planned and one benefit; a month later all of them are otherwise.
        init() async throws {
            house = try await TestHouse()
            let (store, program) = (house.store, house.program)
            let goal = try await store.addGoal(Goal(code: "G1", name: LocalText(fi: "Arki sujuu", sv: "Vardagen löper")), by: program)
            let need = try await store.addNeed(Need(title: LocalText(fi: "Avain haetaan", sv: "Nyckeln"), isPublic: true), by: program)
            var first = Action(title: LocalText(fi: "Avaimettomat tilat", sv: "Utan nyckel"), theme: "asukas", phase: .going)
            first.owner.sector = LocalText(fi: "Kulttuuri", sv: "Kultur")
            first.indicator = Indicator(text: LocalText(fi: "Tiloja", sv: "Lokaler"), baseline: 1, target: 14)
            (first.goals, first.needs) = ([goal.id], [need.id])
            let draft = try await store.addAction(first, by: program)
            let published = try await store.publishAction(draft.id, expecting: 1, by: program)
            let budget = try await store.addBudget(Budget(action: draft.id, years: [.init(year: 2026, plan: .init(once: 100))]), by: program)
            let benefit = try await store.addBenefit(
                Benefit(action: draft.id, text: LocalText(fi: "Iltakäyttö kasvaa", sv: "Mer kvällsbruk")), by: program)
            then = house.world.now().day(in: house.organisation.zone)
            house.sleep(days: 30)
            var renamed = goal.content
            renamed.name = LocalText(fi: "Arki sujuu paikasta riippumatta", sv: "Vardagen löper överallt")
            _ = try await store.editGoal(goal.id, to: renamed, expecting: 1, by: program)
            var heard = need.content
            heard.title = LocalText(fi: "Avain haetaan kylältä", sv: "Nyckeln i byn")
            _ = try await store.editNeed(need.id, to: heard, expecting: 1, by: program)
            _ = try await store.editBudget(
                budget.id, to: Budget(action: draft.id, years: [.init(year: 2026, plan: .init(once: 777))]), expecting: 1, by: program)
            var measured = benefit.content
            measured.measurements = [.init(due: then, measured: then, value: 31)]
            _ = try await store.editBenefit(benefit.id, to: measured, expecting: 1, by: program)
            _ = try await store.addBenefit(Benefit(action: draft.id, text: LocalText(fi: "Vahtimestarin aika", sv: "Tid")), by: program)
            action = published
            lead = try await house.signIn(.lead)
        }

        func page(on day: Day? = nil, session: String? = nil) async throws -> String {
            try await house.get("/fi/testila/digipolku/\(action.id)" + (day.map { "?pvm=\($0.iso)" } ?? ""), session: session).body
        }
    }

    @Test func `money, benefits, goals and needs of an action are those of the day that is looked at`() async throws {
        let scene = try await Scene()
        for session in [nil, scene.lead] {
            let now = try await scene.page(session: session)
            for words in ["777", "Vahtimestarin aika", "Arki sujuu paikasta riippumatta", "Avain haetaan kylältä", "tag better"] {
                #expect(now.contains(words), "now \(words)")
            }
            let then = try await scene.page(on: scene.then, session: session)
            for words in ["100\u{a0}€", "Iltakäyttö kasvaa", "Arki sujuu<", "Avain haetaan<", "mittausta ei ole sovittu"] {
                #expect(then.contains(words), "then \(words)")
            }
            for words in ["777", "Vahtimestarin aika", "paikasta riippumatta", "kylältä", "tag better"] {
                #expect(!then.contains(words), "then no \(words)")
            }
        }
    }

    @Test func `a decision that came later is not told of the day before it`() async throws {
        let scene = try await Scene()
        let (store, program) = (scene.house.store, scene.house.program)
        let body = try await store.addBody(Body(name: LocalText(fi: "Kunnanhallitus", sv: "Styrelsen")), by: program)
        _ = try await store.addDecision(
            Decision(
                madeBy: body.id, day: scene.then.adding(30), section: "214", text: LocalText(fi: "Rahaa leikataan", sv: "Mindre pengar"),
                actions: [scene.action.id]), by: program)
        #expect(try await scene.page().contains("Rahaa leikataan"))
        #expect(try await !scene.page(on: scene.then).contains("Rahaa leikataan"))
    }

    @Test func `an action names its goal with a link, and what answers a need tells whether it was measured`() async throws {
        let scene = try await Scene()
        let path = try await scene.house.store.roadmap(in: scene.house.organisation.id)
        let (goal, need) = (try #require(path.goals.first), try #require(path.needs.first))
        #expect(try await scene.page().contains("href=\"/fi/testila/tavoitteet/\(goal.id)\""))
        for address in ["tarpeet/\(need.id)", "tavoitteet/\(goal.id)"] {
            let page = try await scene.house.get("/fi/testila/\(address)").body
            #expect(page.contains("Iltakäyttö kasvaa") && page.contains(", mitattu "), "\(address)")
            #expect(page.contains("Vahtimestarin aika") && page.contains("ei vielä mitattu, mittausta ei ole sovittu"), "\(address)")
        }
    }
}
