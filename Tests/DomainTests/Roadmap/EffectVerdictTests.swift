import Testing

@testable import Domain

struct EffectVerdictTests {
    private func claim(_ hundredths: Int = 50, since: Int64 = 1, by: Int? = nil, made: Int64? = 0, sector: String? = nil) -> EffectClaim {
        EffectClaim(
            action: ID(1), statement: "S1", group: "staff", sector: sector.map { LocalText(fi: $0) }, hundredths: hundredths, since: ID(since),
            by: by,
            made: made.map { Instant(milliseconds: $0) })
    }

    private func round(_ id: Int64, year: Int, opened: Int64?, instrument: String = "koe") throws -> Round {
        let closes = try #require(Day(year: year, month: 10, day: 18))
        let plan = TestInstrument.plan([TestInstrument.group("staff", people: 40)])
        return Round(
            id: ID(id), organisation: ID(1), state: opened == nil ? .draft : .released, number: 1,
            instrument: InstrumentReference(id: instrument, version: 1),
            plan: plan, isScheduled: false, closes: closes, closesAt: closes.end(in: .helsinki), labels: [], tree: "",
            openedAt: opened.map { Instant(milliseconds: $0) }, closedAt: nil, releasedAt: nil)
    }

    @Test func `the next round of the same questionnaire judges, or the first in the year that was named`() throws {
        let rounds = [
            try round(1, year: 2024, opened: 10), try round(9, year: 2025, opened: 15, instrument: "muu"), try round(2, year: 2025, opened: 20),
            try round(3, year: 2026, opened: 30),
        ]
        #expect(claim().judge(among: rounds)?.id == ID(2))
        #expect(claim(by: 2026).judge(among: rounds)?.id == ID(3))
        #expect(claim(by: 2027).judge(among: rounds) == nil)
        #expect(claim(since: 3).judge(among: rounds) == nil)
        #expect(claim(since: 77).judge(among: rounds) == nil)
    }

    @Test func `only what was said before the round opened is judged`() throws {
        let judge = try round(2, year: 2025, opened: 20)
        #expect(claim(made: 19).wasMade(before: judge))
        #expect(!claim(made: 20).wasMade(before: judge))
        // Nobody knows when it was said: then it was not beforehand.
        #expect(!claim(made: nil).wasMade(before: judge))
    }

    private func outcome(_ claimed: Int, _ before: [Int], _ after: [Int]) -> EffectOutcome {
        let comparison = RoundComparison(
            earlier: TestResults.round(["S1": ["2": before]]), later: TestResults.round(["S1": ["2": after]]))
        return claim(claimed, sector: "staff A").outcome(in: comparison, at: ID(2))
    }

    @Test func `a verdict carries its figures, and says of the size only what the interval allows`() throws {
        let (low, high) = ([30, 70, 70, 30, 0, 2], [10, 50, 120, 140, 50, 1])
        let moved = outcome(50, low, high)
        #expect(moved.verdict == .moved && moved.size == .reached && moved.change?.before.perStep == [30, 70, 70, 30, 0])
        #expect(outcome(300, low, high).size == .less)
        #expect(outcome(120, low, high).size == .less)
        let change = try #require(moved.change)
        let interval = try #require(change.differenceInterval)
        // Just inside the interval, and above the mean as shown: neither reached nor clearly less.
        let inside = Int((interval.upperBound * 100).rounded(.down))
        #expect(outcome(inside, low, high).size == .unsure)
        #expect(outcome(50, high, low).verdict == .worse && outcome(50, high, low).size == nil)
        #expect(outcome(50, low, low).verdict == .notDistinguishable && outcome(50, low, low).size == nil)
    }

    @Test func `a sector that the round does not have cannot be compared`() {
        let comparison = RoundComparison(earlier: TestResults.round([:]), later: TestResults.round([:]))
        #expect(claim(sector: "Ei ole").outcome(in: comparison, at: ID(2)).verdict == .notComparable)
    }

    @Test func `a theme that got worse is named only where nothing goes on`() {
        let (high, low) = ([10, 40, 80, 60, 10, 0], [60, 70, 40, 20, 5, 0])
        let comparison = RoundComparison(
            earlier: TestResults.round(["S1": ["0": high]]), later: TestResults.round(["S1": ["0": low]]))
        let voices = [Voice.beginning(["elected"])]
        var action = WorthScene.action("Tehdään", phase: .going)
        action.theme = "johtaminen"
        #expect(comparison.worseThemes(voices, without: []).map(\.theme) == ["johtaminen"])
        #expect(comparison.worseThemes(voices, without: [WorthScene.revision(1, action)]).isEmpty)
        action.phase = .done
        #expect(comparison.worseThemes(voices, without: [WorthScene.revision(1, action)]).map(\.theme) == ["johtaminen"])
    }
}
