import Domain
import Testing

/// One list of gaps: the page, the report and the lead's week tell from the same rules.
@Suite struct GapsTests {
    /// A scaled pilot that nobody carried on, an action that is late, a benefit that was to be measured, and too little working time.
    private func path() throws -> Roadmap {
        var scene = WholePath()
        var path = scene.changing { $0.ends = MonthOrDay("2026-10") }
        path.strategy = scene.changing(strategy: { $0.free[0].days = 10 }).strategy
        var pilot = scene.action
        (pilot.title, pilot.kind, pilot.phase, pilot.benefit) = (LocalText(fi: "Kokeilu"), .pilot, .done, LocalText(fi: "Toimi"))
        pilot.pilot = Pilot(verdict: Verdict(outcome: .scale, reason: LocalText(fi: "Toimi")))
        let scaled = scene.revision(pilot)
        path.actions.append(scaled)
        let due = try #require(Day("2026-09-30"))
        path.benefits = [
            scene.revision(Benefit(action: path.actions[0].id, text: LocalText(fi: "Hyöty"), measurements: [Benefit.Measurement(due: due)]))
        ]
        return path
    }

    @Test func `what the page tells the report and the week tell too`() throws {
        let path = try path()
        #expect(path.rules == [.actionLate, .pilotNotCarriedOn, .measurementLate, .sectorOverloaded])
        let facts = ReportFacts(
            organisation: LocalText(fi: "Testilä"), body: LocalText(fi: "Valtuusto"), meeting: path.day, path: path, since: nil, survey: nil)
        #expect(facts.decide.map(\.kind) == [.late, .measurement] && facts.decide.map(\.days) == [-20, -51])
        #expect(facts.gaps.map(\.kind) == [.sectorOverloaded, .pilotNotCarriedOn])
        #expect(facts.gaps.first?.year == 2026 && facts.gaps.first?.days == 80 && facts.gaps.first?.free == 10)
        // Without a round the week begins with one.
        let week = Week(Week.Facts(path: path)).tasks
        #expect(week.map(\.kind) == [.firstRound, .actionLate, .measurementLate] && week.map(\.days) == [nil, 20, 51])
        var calm = path
        calm.actions.remove(at: 0)
        calm.benefits = []
        #expect(Week(Week.Facts(path: calm)).tasks.map(\.kind) == [.firstRound, .pilotNotCarriedOn, .themeWithoutAction])
    }
}
