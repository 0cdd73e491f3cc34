import Content
import Domain
import Formats
import Testing

/// What the demo's actions bring and take holds together.
@Suite struct DemoWorthTests {
    let demo: Demo

    init() throws {
        let content = ContentFolder()
        demo = try DemoFile.read { content.bytes("demo/\($0)") }
    }

    private func plan(of year: Int, on day: String) throws -> Int {
        let day = try #require(Day(day))
        return demo.budgets.compactMap { $0.versions.last { $0.day <= day } }.flatMap(\.years).filter { $0.year == year }
            .reduce(0) { $0 + ($1.plan.euros ?? 0) }
    }

    @Test func `the budgets of 2026 are what the council gave, and the savings took 45 000 of them`() throws {
        #expect(try plan(of: 2026, on: "2026-11-20") == 131_000)
        #expect(try plan(of: 2026, on: "2025-11-10") - plan(of: 2026, on: "2025-11-12") == 176_000 - 131_000)
    }

    @Test func `the years of an action add up to what the path says of it`() {
        for budget in demo.budgets {
            let action = demo.action(budget.action)?.action
            let once = budget.versions.last?.years.reduce(0) { $0 + ($1.plan.once ?? 0) }
            #expect(once == action?.money.once ?? 0, "\(budget.action)")
            let problems = Budget(action: Action.ID(1), years: budget.versions.last?.years ?? []).problems()
            #expect(problems.isEmpty, "\(budget.action)")
        }
        #expect(Set(demo.actions.map(\.id)).subtracting(demo.budgets.map(\.action)) == ["TY08", "TY19", "TY23"])
    }

    @Test func `benefits tell who pays and who gains, and the planned ones are not measured`() {
        let day = demo.storyDay
        let states = demo.benefits.map { ($0.key, $0.benefit(of: Action.ID(1), on: day).state(on: day)) }
        #expect(states.filter { if case .late = $0.1 { true } else { false } }.map(\.0) == ["TY06-aika"])
        #expect(states.filter { $0.1 == .unplanned }.map(\.0) == ["TY02-murrot"])
        for benefit in demo.benefits {
            #expect(!benefit.pays.isEmpty && benefit.benefit(of: Action.ID(1), on: day).problems().isEmpty, "\(benefit.key)")
        }
        let remote = demo.benefits.first { $0.key == "TY25-vuokra" }?.benefit(of: Action.ID(1), on: day)
        #expect(remote?.next(after: day)?.due == Day("2027-04-30") && remote?.latest?.yearly == 31_000)
        let before = demo.benefits.first { $0.key == "TY25-vuokra" }?.benefit(of: Action.ID(1), on: day.adding(-60))
        #expect(before?.latest == nil && before?.measurements.count == 2)
    }
}
