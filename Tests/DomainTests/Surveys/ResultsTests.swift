import Testing

@testable import Domain

/// Four labels: 0 elected, 1 management, 2 staff A, 3 staff B; and results from blocks written by hand.
enum TestResults {
    static let labels = TestInstrument.plan([
        TestInstrument.group("elected", people: 30), TestInstrument.group("management", people: 18), TestInstrument.group("staff", "A", people: 40),
        TestInstrument.group("staff", "B", people: 60),
    ]).labels(instrument: TestInstrument.small)

    /// - Parameter blocks: by statement, block text and persons of steps 1…5 and "don't know".
    static func round(
        _ blocks: [String: [String: [Int]]], labels: [Label] = labels, sheets: [SheetStream: Int] = [.invited: 70],
        instrument: Instrument = TestInstrument.small
    ) -> RoundResults {
        let rows = blocks.flatMap { statement, blocks in
            blocks.flatMap { text, people in
                Answer.allCases.compactMap { answer in
                    Block(text: text).map {
                        ReleasedCount(
                            audience: .internal, question: statement, block: $0, option: answer.rawValue, people: people[Int(answer.rawValue) - 1])
                    }
                }
            }
        }
        return RoundResults(rows: rows, audience: .internal, sheets: sheets, overfull: [], labels: labels, instrument: instrument)
    }
}

struct ResultsTests {
    private let separate: [String: [Int]] = ["0": [2, 4, 4, 2, 0, 1], "1": [0, 0, 1, 6, 5, 0], "2": [4, 8, 6, 2, 0, 3], "3": [5, 9, 8, 2, 1, 2]]

    @Test func `one sector does not speak for all staff`() {
        let part = TestResults.round(["S1": ["0+3": [3, 6, 9, 8, 4, 0], "1": [0, 0, 1, 6, 5, 0], "2": [4, 8, 6, 2, 0, 3]]])
        #expect(part.figure(.staff, "S1") == .mixed(Mixed(blocks: [Block(labels: [0, 3])], people: 30)))
        #expect(part.figure(.beginning(["staff", "A"]), "S1").pool?.counts.answered == 23)
        let most = TestResults.round(["S1": ["0+2": [3, 6, 9, 8, 4, 0], "3": [4, 8, 6, 2, 0, 3]]])
        #expect(most.figure(.staff, "S1").pool?.without == [2])
        #expect(TestResults.round(["S1": ["2": [4, 8, 6, 2, 0, 3]]]).figure(.staff, "S1") == .notShown)
    }

    @Test func `a mean needs five people who chose a step`() throws {
        let four = Counts(steps: [0, 0, 0, 4, 0], dontKnow: 8)
        let five = Counts(steps: [1, 0, 0, 4, 0])
        #expect(throws: Unreliable.tooFewSteps(4)) { try four.mean() }
        #expect(try five.mean() == 3.4)
    }

    @Test func `spread and interval follow from the counts`() throws {
        let counts = Counts(steps: [2, 2, 2, 2, 2], dontKnow: 5)
        #expect(try counts.mean() == 3)
        #expect(abs(try counts.variance() - 20.0 / 9) < 1e-12)
        #expect(abs(try counts.standardError() - (2.0 / 9).squareRoot()) < 1e-12)
        let interval = try counts.interval()
        #expect(abs(interval.lowerBound - (3 - 1.96 * 0.471_404_5)) < 1e-6)
        #expect(counts.dontKnowShare == 1.0 / 3)
        #expect(try Counts(steps: [0, 0, 0, 1, 30]).interval().upperBound == 5)
    }

    @Test func `blocks wholly inside a voice are added up`() throws {
        let round = TestResults.round(["S1": separate])
        let staff = try #require(round.figure(.staff, "S1").pool)
        #expect(staff.counts == Counts(steps: [9, 17, 14, 4, 1], dontKnow: 5))
        #expect(staff.blocks.map(\.text) == ["2", "3"])
        #expect(staff.without == [])
        #expect(round.figure(.everyone, "S1").pool?.counts.answered == 75)
        #expect(round.figure(.beginning(["staff", "B"]), "S1").pool?.counts.perStep == [5, 9, 8, 2, 1])
    }

    @Test func `a block that is only partly inside gives no number`() throws {
        let round = TestResults.round(["S1": ["0": [2, 4, 4, 2, 0, 1], "1+2": [1, 2, 3, 4, 2, 0], "3": [5, 9, 8, 2, 1, 2]]])
        #expect(round.figure(.beginning(["management"]), "S1") == .mixed(Mixed(blocks: [Block(labels: [1, 2])], people: 12)))
        let staff = try #require(round.figure(.staff, "S1").pool)
        #expect(staff.blocks.map(\.text) == ["3"])
        #expect(staff.without == [2])
        #expect(round.figure(.everyone, "S1").pool?.blocks.count == 3)
    }

    @Test func `what is not shown and what was not asked are two things`() {
        let round = TestResults.round(["S1": separate])
        #expect(round.figure(.staff, "S2") == .notShown)
        #expect(round.figure(.staff, "S3") == .notAsked)
        #expect(round.figure(.open, "S1") == .notAsked)
        #expect(round.statement("S2")?.notShown == [1, 2, 3])
        #expect(round.statement("S9") == nil)
    }

    @Test func `the public stream is a voice of its own`() {
        let plan = TestInstrument.plan([TestInstrument.group("staff", people: 40)], publicLink: true)
        let labels = plan.labels(instrument: TestInstrument.small)
        let round = TestResults.round(["S1": ["0": [2, 4, 4, 2, 0, 1], "1": [9, 9, 0, 0, 0, 0]]], labels: labels)
        #expect(round.figure(.everyone, "S1").pool?.counts.answered == 13)
        #expect(round.figure(.open, "S1").pool?.counts.answered == 18)
        #expect(round.figure(.beginning(["public"]), "S1") == .notAsked)
    }

    @Test func `a theme score is the mean of its statements' means`() throws {
        let round = TestResults.round([
            "S1": separate, "S2": ["1": [0, 0, 1, 6, 5, 0], "2+3": [0, 0, 10, 10, 0, 5]], "S3": ["1": [0, 0, 0, 4, 0, 6]],
        ])
        let score = try #require(round.figure(.staff, theme: "johtaminen").score)
        let one = try Counts(steps: [9, 17, 14, 4, 1]).mean()
        #expect(abs(score.mean - (one + 3.5) / 2) < 1e-12)
        #expect(score.statements == ["S1", "S2"] && score.asked == 2)
        #expect(score.people == 20...45)
        #expect(abs(score.dontKnowShare - 10.0 / 75) < 1e-12)
        let errors = try [Counts(steps: [9, 17, 14, 4, 1]).standardError(), Counts(steps: [0, 0, 10, 10, 0]).standardError()]
        #expect(abs(score.standardError - (errors[0] + errors[1]) / 2) < 1e-12)
        // Management: S3 has four steps only, so two of three statements.
        let management = try #require(round.figure(.beginning(["management"]), theme: "johtaminen").score)
        #expect(management.statements == ["S1", "S2"] && management.asked == 3)
    }

    @Test func `a theme without a figure says why`() {
        let round = TestResults.round(["S1": ["0+1": [2, 4, 4, 2, 0, 1], "2+3": [4, 8, 6, 2, 0, 3]]])
        #expect(round.figure(.beginning(["management"]), theme: "johtaminen") == .mixed([Block(labels: [0, 1])]))
        #expect(round.figure(.staff, theme: "tieto") == .notShown)
        #expect(round.figure(.open, theme: "tieto") == .notAsked)
        #expect(round.scores(.staff).map(\.theme.key) == ["johtaminen", "tieto"])
    }

    @Test func `the response of a group is said as at least`() {
        let round = TestResults.round(["S1": separate, "S2": ["2+3": [0, 0, 20, 31, 0, 0]]])
        #expect(round.response == ResponseRate(answered: 70, asked: 148, isAtLeast: false))
        #expect(round.response(of: .staff) == ResponseRate(answered: 51, asked: 100, isAtLeast: true))
        #expect(round.response(of: .beginning(["staff", "A"])) == ResponseRate(answered: 23, asked: 40, isAtLeast: true))
        #expect(TestResults.round([:], sheets: [:]).response == nil)
        #expect(TestResults.round([:]).response(of: .staff) == nil)
    }

    @Test func `rows of the other audience are passed over`() {
        let row = ReleasedCount(audience: .open, question: "S1", block: Block(labels: [0]), option: 1, people: 12)
        let round = RoundResults(
            rows: [row], audience: .internal, sheets: [:], overfull: [], labels: TestResults.labels, instrument: TestInstrument.small)
        #expect(round.figure(.everyone, "S1") == .notShown)
    }

    @Test func `the headline is the gap between groups on shared statements, widest first`() throws {
        let round = TestResults.round([
            "S1": separate, "S4": ["0": [0, 2, 6, 4, 0, 0], "1": [0, 0, 5, 5, 2, 0], "2+3": [2, 4, 30, 4, 2, 0]],
            "S2": ["1": [0, 0, 0, 0, 9, 0], "2+3": [20, 0, 0, 0, 0, 0]],
        ])
        #expect(round.sharedStatements.map(\.statement.id) == ["S1", "S4"])
        let gaps = round.gaps()
        #expect(gaps.map(\.statement.id) == ["S1", "S4"])
        #expect(gaps[0].low.group == "staff" && gaps[0].high.group == "management")
        #expect(gaps[0].points.map(\.group) == ["staff", "management", "elected"])
        #expect(gaps[0].isDistinct)
        // 2.33 against 4.33 in a dozen each is no chance; three against four people's worth of difference would be.
        let close = TestResults.round(["S1": ["0": [1, 2, 2, 1, 0, 0], "1": [0, 1, 2, 2, 1, 0], "2+3": [9, 9, 20, 9, 9, 0]]])
        #expect(close.gaps()[0].width == 1 && !close.gaps()[0].isDistinct)
    }

    @Test func `a group without a figure of its own stands beside the gap with its reason`() throws {
        let round = TestResults.round(["S1": ["0+1": [2, 4, 4, 2, 0, 1], "2": [4, 8, 6, 2, 0, 3], "3": [5, 9, 8, 2, 1, 2]], "S4": separate])
        #expect(round.gaps().map(\.statement.id) == ["S4"])
        let themes = round.themeGaps()
        #expect(themes.map(\.theme) == ["tieto"])
        #expect(themes[0].scores.map(\.group) == ["staff", "management", "elected"])
    }

    @Test func `themes are compared on statements shown for all groups compared`() throws {
        let round = TestResults.round([
            "S1": ["0+2+3": [5, 9, 8, 2, 1, 2], "1": [0, 0, 1, 6, 5, 0]], "S4": ["0": [2, 4, 4, 2, 0, 1], "2+3": [9, 9, 9, 9, 9, 0]],
        ])
        // Only one group is ever shown in S1, two in S4.
        #expect(round.themeGaps().map { "\($0.theme) \($0.statements) \($0.scores.map(\.group))" } == ["tieto [\"S4\"] [\"staff\", \"elected\"]"])
    }

    @Test func `a round of one group has no gaps`() {
        let labels = TestInstrument.plan([TestInstrument.group("staff", "A", people: 40), TestInstrument.group("staff", "B", people: 40)])
            .labels(instrument: TestInstrument.small)
        let round = TestResults.round(["S1": ["0": [2, 4, 4, 2, 0, 1], "1": [0, 0, 1, 6, 5, 0]]], labels: labels)
        #expect(round.gaps() == [] && round.themeGaps() == [])
    }
}
