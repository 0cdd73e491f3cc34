import Domain
import Foundation
import Testing

@Suite struct ReportFactsTests {
    private func facts(_ path: Roadmap) -> ReportFacts {
        ReportFacts(
            organisation: LocalText(fi: "Kunta"), body: LocalText(fi: "Valtuusto"), meeting: WorthScene.day, path: path, since: nil, survey: nil)
    }

    @Test func `a year says how many actions planned euros, and how many of them told what was spent`() throws {
        let actions = (1...3).map { WorthScene.revision(Int64($0), WorthScene.action("T\($0)", phase: .going)) }
        let budgets = [
            Budget(action: Action.ID(1), years: [.init(year: 2026, plan: .init(once: 100), actual: .init(once: 90))]),
            Budget(action: Action.ID(2), years: [.init(year: 2026, plan: .init(running: 50))]),
            Budget(action: Action.ID(3), years: [.init(year: 2026, actual: .init(once: 7))]),
        ]
        let year = try #require(facts(WorthScene.path(actions, budgets: budgets)).money.first)
        #expect(year.plan == 150 && year.actual == 97 && year.planned == 2 && year.told == 1)
    }

    @Test func `a gap names what it is about, and a report from before it did still reads`() throws {
        let goal = WorthScene.revision(40, Goal(code: "G1", name: LocalText(fi: "Arki sujuu")))
        let gap = try #require(facts(WorthScene.path([], goals: [goal])).gaps.first)
        #expect(gap.kind == .goalWithoutAction && gap.id == goal.id.description)
        let older = Data(#"{"kind":"goalWithoutAction","name":{"fi":"G1"}}"#.utf8)
        #expect(try JSONDecoder().decode(ReportFacts.Gap.self, from: older).id == nil)
        let year = Data(#"{"year":2026,"plan":5}"#.utf8)
        #expect(try JSONDecoder().decode(ReportFacts.Year.self, from: year).planned == nil)
    }
}
