import Domain
import Testing

/// What a report to a body freezes of the path.
@Suite struct ReportFactsTests {
    @Test func `a report counts the euros that were measured, not those that were promised`() {
        var path = WholePath()
        let action = path.roadmap.actions[0].id
        let measured = Benefit.Measurement(due: WholePath.day.adding(-30), measured: WholePath.day.adding(-20), value: 7_000, yearly: 7_000)
        path.roadmap.benefits = [
            path.revision(
                Benefit(action: action, text: LocalText(fi: "Vuokra jää pois"), kind: .money, yearly: 31_000, measurements: [measured]))
        ]
        #expect(facts(path.roadmap).benefits.map(\.yearly) == [7_000])
    }

    @Test func `planned and spent days are told apart`() {
        var path = WholePath()
        let years = [
            Budget.Year(year: 2025, plan: Budget.Sum(days: 40), actual: Budget.Sum(days: 35)), Budget.Year(year: 2026, plan: Budget.Sum(days: 60)),
        ]
        path.roadmap.budgets = [path.revision(Budget(action: path.roadmap.actions[0].id, years: years))]
        let money = facts(path.roadmap).money
        #expect(money.map(\.planDays) == [40, 60] && money.map(\.actualDays) == [35, nil])
    }

    private func facts(_ path: Roadmap) -> ReportFacts {
        ReportFacts(
            organisation: LocalText(fi: "Testilä"), body: LocalText(fi: "Kunnanvaltuusto"), meeting: WholePath.day.adding(20), path: path, since: nil,
            survey: nil)
    }
}
