import Domain
import Testing

@Suite struct GuidedStartTests {
    private let all = GuidedStart.Rounds(areMade: true, areReleased: true, areWalkedThrough: true)
    private let none = GuidedStart.Rounds(areMade: false, areReleased: false, areWalkedThrough: false)

    @Test func `a new organisation begins with the decision`() {
        let empty = Roadmap(day: WholePath.day, zone: .helsinki, isInternal: true)
        let guide = GuidedStart(empty, rounds: none)
        #expect(guide.now == .decide && guide.next(in: .decide) == .decision)
        #expect(guide.next(in: .understand) == .asked && guide.next(in: .invest) == .goals && guide.next(in: .update) == nil)
        #expect(!guide.isSettled)
    }

    @Test func `each step is done by facts, and the first three settle it`() {
        var scene = WholePath()
        #expect(GuidedStart(scene.roadmap, rounds: all).next(in: .decide) == .decision)
        scene.decide("2024-02-12", .start)
        #expect(GuidedStart(scene.roadmap, rounds: all).now == nil)
        #expect(GuidedStart(scene.roadmap, rounds: none).now == .understand)
        var unsaid = scene.changing { $0.money = Money() }
        unsaid.budgets = []
        let unpriced = GuidedStart(unsaid, rounds: all)
        #expect(unpriced.next(in: .invest) == .money && !unpriced.isSettled)
    }

    @Test func `nothing is ticked off of which there is nothing`() {
        let empty = Roadmap(day: WholePath.day, zone: .helsinki, isInternal: true, strategy: WholePath().roadmap.strategy)
        let lines = GuidedStart(empty, rounds: none).lines(of: .update)
        #expect(lines.allSatisfy { !$0.isDone && $0.isNothing })
        var scene = WholePath()
        scene.decide("2024-02-12", .start)
        let guide = GuidedStart(scene.roadmap, rounds: all)
        #expect(guide.lines(of: .update).map(\.isDone) == [true, true, false] && guide.isDone(.update))
    }

    @Test func `a review that is overdue and an action that fell silent call for an update`() {
        var scene = WholePath()
        scene.decide("2024-02-12", .start)
        let late = GuidedStart(scene.changing(strategy: { $0.guide.reviewed = Day("2026-05-19") }), rounds: all)
        #expect(late.now == .update && late.next(in: .update) == .reviewed && late.isSettled)
        var silent = scene.roadmap
        let old = silent.actions[0]
        silent.actions[0] = Revision(
            id: old.id, organisation: old.organisation, number: 1, at: WholePath.noon.adding(days: -90), actor: nil, reason: "", content: old.content)
        #expect(GuidedStart(silent, rounds: all).next(in: .update) == .fresh)
    }
}

@Suite struct WorkloadTests {
    private func action(_ change: (inout Action) -> Void) -> Action {
        var action = WholePath().action
        change(&action)
        return action
    }

    @Test func `days are spread over the months of an action`() {
        // 11/2026–2/2028: sixteen months.
        let spread = action { action in
            action.starts = MonthOrDay("2026-11")
            action.ends = MonthOrDay("2028-02")
            action.money.days = 160
        }
        #expect(spread.work(by: nil, until: 2029) == [2026: 20, 2027: 120, 2028: 20])
        #expect(action { $0.ends = nil }.work(by: nil, until: 2029).isEmpty)
        #expect(action { $0.starts = nil }.work(by: nil, until: 2029).isEmpty)
    }

    @Test func `continuous work takes its days each year`() {
        let yearly = action { action in
            action.kind = .continuous
            action.starts = MonthOrDay("2026-07")
            action.ends = nil
            action.money.days = 60
        }
        #expect(yearly.work(by: nil, until: 2028) == [2026: 30, 2027: 60, 2028: 60])
    }

    @Test func `a budget of years goes before the rough figure`() {
        let action = action { _ in }
        let budget = Budget(
            action: Action.ID(1), years: [Budget.Year(year: 2026, plan: .init(days: 12)), Budget.Year(year: 2027, plan: .init(once: 5))])
        #expect(action.work(by: budget, until: 2029) == [2026: 12])
    }

    @Test func `a contributing sector takes its share, a role counts to its sector`() {
        var scene = WholePath()
        scene.roadmap = scene.changing(strategy: { strategy in
            strategy.free.append(Strategy.FreeTime(sector: LocalText(fi: "Tekniset"), days: 5))
        })
        let shared = scene.changing { action in
            action.owner.sector = LocalText(fi: "Kulttuuri, kirjasto")
            action.contributors = [
                Contributor(name: LocalText(fi: "Tekniset"), share: 25),
                Contributor(name: LocalText(fi: "Naapurikunta"), kind: .municipality, share: 50),
            ]
        }
        let loads = Workload.all(of: shared).filter { $0.year == 2026 }
        #expect(loads.map { $0.sector.text(in: .fi) } == ["Kulttuuri", "Tekniset"])
        #expect(loads.map(\.asked) == [10, 10])
        #expect(loads.map(\.isOver) == [false, true])
    }
}
