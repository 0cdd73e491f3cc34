import Testing

@testable import Domain

struct PathMoneyTests {
    private func budget(_ action: Int64, _ years: [(Int, Int?, Int?)]) -> Budget {
        Budget(action: ID(action), years: years.map { .init(year: $0.0, plan: .init(once: $0.1, days: 5), actual: .init(running: $0.2)) })
    }

    @Test func `money is summed by year, by sector and by goal, and what nobody said stays unsaid`() throws {
        let goal = WorthScene.revision(50, Goal(code: "G1", name: LocalText(fi: "Arki sujuu")))
        var (first, second) = (WorthScene.action("A", sector: "Kunta"), WorthScene.action("B", sector: "Kunta, talouspäällikkö"))
        first.goals = [goal.id]
        second.goals = []
        let third = WorthScene.action("C", sector: "Koulu")
        let path = WorthScene.path(
            [WorthScene.revision(1, first), WorthScene.revision(2, second), WorthScene.revision(3, third)],
            budgets: [budget(1, [(2025, 100, 7), (2026, 50, nil)]), budget(2, [(2026, nil, nil)])], goals: [goal])
        let money = PathMoney(path)
        #expect(money.years == [2025, 2026])
        #expect(money.all.plan[2026]?.once == 50 && money.all.plan[2026]?.days == 10 && money.all.actual[2025]?.euros == 7)
        #expect(money.all.actual[2026] == nil)
        #expect(money.sectors.map(\.kind) == [.sector(LocalText(fi: "Kunta"))] && money.sectors.first?.actions == 2)
        #expect(money.goals.map(\.kind) == [.goal(goal.id), .noGoal])
        #expect(money.unplanned.map(\.title) == [LocalText(fi: "C")])
    }

    @Test func `a role in a sector counts for the sector only where the path knows it`() {
        let names = SectorNames(WorthScene.path([WorthScene.revision(1, WorthScene.action("A", sector: "Kulttuuri, liikunta ja nuoriso"))]))
        let whole = ActionOwner(sector: LocalText(fi: "Kulttuuri, liikunta ja nuoriso"))
        #expect(names.sector(of: whole) == whole.sector)
        #expect(names.sector(of: ActionOwner(sector: LocalText(fi: "Muu, päällikkö"))) == LocalText(fi: "Muu, päällikkö"))
    }
}
