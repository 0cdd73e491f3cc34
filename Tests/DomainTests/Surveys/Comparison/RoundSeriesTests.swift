import Testing

@testable import Domain

/// Rounds written by hand: labels 0 elected, 1 management, 2 staff A, 3 staff B (`TestResults`).
struct RoundSeriesTests {
    private let low = [6, 20, 20, 4, 0, 0]
    private let middle = [2, 10, 22, 14, 2, 0]
    private let high = [0, 4, 10, 24, 12, 0]
    private let staffA = Voice.beginning(["staff", "A"])

    private func series(_ rounds: [[String: [String: [Int]]]]) -> RoundSeries { RoundSeries(rounds.map { TestResults.round($0) }) }

    private func statement(_ id: String, in series: RoundSeries) throws -> Int { try #require(series.threads.firstIndex { $0.item.id == id }) }

    @Test func `a line has one point a round, over boxes that all of them have`() throws {
        let series = series([
            ["S1": ["2": low, "3": low]], ["S1": ["2+3": middle]], ["S1": ["2": high, "3": high]],
        ])
        let line = series.line(.staff, try statement("S1", in: series))
        #expect(line.compared == [0, 1, 2] && line.without.isEmpty)
        #expect(line.points.map { $0.counts?.answered } == [100, 50, 100])
        #expect(series.line(staffA, try statement("S1", in: series)).points.map { $0.mean == nil } == [false, true, false])
    }

    @Test func `a round whose boxes cut across the others is left out as a break, the newest rounds stay`() throws {
        let series = series([
            ["S1": ["1+2": low, "3": low]], ["S1": ["1": middle, "2": middle, "3": middle]], ["S1": ["1": high, "2": high, "3": high]],
        ])
        let line = series.line(staffA, try statement("S1", in: series))
        #expect(line.points[0] == .not(.together) && line.compared == [1, 2])
        // Staff B alone is 60 of 100: it may speak for staff, without A.
        let staff = series.line(.staff, try statement("S1", in: series))
        #expect(staff.compared == [0, 1, 2] && staff.without.map(\.key) == [["staff", "A"]])
        #expect(staff.points.map { $0.counts?.answered } == [50, 50, 50])
    }

    @Test func `a round that shows the voice in other boxes is no point`() throws {
        let series = series([["S1": ["0": low, "2+3": low]], ["S1": ["0+2": high, "3": high]]])
        let line = series.line(.staff, try statement("S1", in: series))
        #expect(line.points[0] == .not(.otherBoxes) && line.compared == [1] && line.change == nil)
        #expect(series.line(.everyone, try statement("S1", in: series)).compared == [0, 1])
    }

    @Test func `not asked, not shown and too few are told apart`() throws {
        let series = series([["S1": ["2": [1, 1, 1, 1, 0, 5]]], ["S2": ["2": middle]], ["S1": ["2": high]]])
        let line = series.line(staffA, try statement("S1", in: series))
        #expect(line.points[1] == .not(.notShown))
        #expect(line.points[0].counts?.chose == 4 && line.points[0].mean == nil && line.change == nil)
        let other = series.line(staffA, try statement("S3", in: series))
        #expect(other.points == [.not(.notAsked), .not(.notAsked), .not(.notAsked)])
    }

    @Test func `a theme is told over the statements that every point has`() throws {
        let series = series([
            ["S1": ["2": low, "3": low], "S2": ["2": high, "3": high]], ["S1": ["2": middle, "3": middle]],
            ["S1": ["2": high, "3": high], "S2": ["2": high, "3": high]],
        ])
        let line = series.line(.staff, theme: "johtaminen")
        #expect(line.told == [0, 1, 2] && line.statements.map { series.threads[$0].item.id } == ["S1"] && line.asked == 2)
        let whole = self.series([["S1": ["2+3": low], "S2": ["2+3": high]], ["S1": ["2+3": high], "S2": ["2+3": high]]])
        let both = whole.line(.staff, theme: "johtaminen")
        #expect(both.statements.count == 2 && both.points.compactMap { $0?.shown } == [3.2, 3.9])
    }

    @Test func `where no statement is in every round, the round that has the fewest is the break`() throws {
        let series = series([["S2": ["2+3": low]], ["S1": ["2+3": middle]], ["S1": ["2+3": high]]])
        let line = series.line(.staff, theme: "johtaminen")
        #expect(line.told == [1, 2] && line.points[0] == nil)
    }

    @Test func `the verdict is about the first and the last point`() throws {
        let many = series([["S1": ["2+3": low]], ["S1": ["2+3": middle]], ["S1": ["2+3": high]]])
        let verdict = try #require(many.verdicts([.staff]).first { $0.theme == "johtaminen" })
        #expect(verdict.verdict == .moved)
        #expect(ThemeCourse(many.line(.staff, theme: "johtaminen"), verdict.verdict) == .roseSteadily)
        let few = series([["S1": ["2+3": [1, 1, 1, 1, 1, 0]]], ["S1": ["2+3": [1, 1, 1, 2, 1, 0]]]])
        #expect(few.verdicts([.staff]).first { $0.theme == "johtaminen" }?.verdict == .notDistinguishable)
    }

    @Test func `two rounds say the same as the comparison of results`() throws {
        let (one, other) = (
            TestResults.round(["S1": ["0": low, "1+2": middle, "3": low], "S4": ["3": middle]]),
            TestResults.round(["S1": ["0": high, "1": middle, "2": middle, "3": high], "S4": ["3": high]])
        )
        let (series, comparison) = (RoundSeries([one, other]), RoundComparison(earlier: one, later: other))
        let voices: [Voice] = [.staff, .beginning(["management"]), .beginning(["elected"])]
        let before = comparison.verdicts(voices).filter { $0.comparison.change != nil }
        let now = series.verdicts(voices).filter { $0.comparison.change != nil }
        #expect(before.map(\.verdict) == now.map(\.verdict) && before.map(\.theme) == now.map(\.theme) && !now.isEmpty)
        #expect(before.compactMap { $0.comparison.change?.chance } == now.compactMap { $0.comparison.change?.chance })
    }

    @Test func `voices are those that every round has`() {
        let other = TestInstrument.plan([
            TestInstrument.group("management", people: 18), TestInstrument.group("staff", "A", people: 40),
            TestInstrument.group("staff", "C", people: 9),
        ]).labels(instrument: TestInstrument.small)
        let series = RoundSeries([TestResults.round([:], labels: other), TestResults.round([:])])
        #expect(series.voices == [.everyone, .staff, .beginning(["management"]), staffA])
    }
}
