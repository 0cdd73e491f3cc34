import Testing

@testable import Domain

/// The rules behind the sentences, as tables.
struct FigureSentenceTests {
    @Test(arguments: [
        ([0, 1, 1, 4, 4], 0, AnswerShape.mostAgree), ([0, 0, 2, 3, 3], 0, .mostAgree), ([1, 1, 3, 4, 1], 0, .agree), ([4, 0, 2, 2, 2], 0, .split),
        ([1, 2, 4, 2, 1], 0, .split), ([1, 1, 6, 1, 1], 0, .between), ([2, 3, 2, 2, 1], 0, .disagree), ([5, 3, 1, 1, 0], 0, .mostDisagree),
        ([0, 0, 1, 2, 3], 4, .cannotSay), ([1, 1, 1, 1, 0], 0, .tooFew), ([0, 0, 0, 0, 0], 9, .cannotSay),
    ])
    func `the shape of answers`(steps: [Int], dontKnow: Int, shape: AnswerShape) {
        #expect(AnswerShape(Counts(steps: steps, dontKnow: dontKnow)) == shape)
    }

    @Test(arguments: [
        ([20, 20, 5, 5, 0], [0, 5, 5, 20, 20], DifferenceSize.clear), ([10, 30, 40, 15, 5], [5, 20, 40, 25, 10], .distinct),
        ([2, 4, 4, 2, 0], [1, 4, 4, 3, 0], .indistinct), ([2, 2, 0, 0, 0], [0, 0, 1, 20, 20], .tooFew),
        // Far apart, but six people a side whose answers lie everywhere.
        ([3, 0, 0, 1, 2], [1, 0, 0, 1, 4], .indistinct),
    ])
    func `how far two groups are apart`(one: [Int], other: [Int], size: DifferenceSize) {
        #expect(DifferenceSize(Counts(steps: one), Counts(steps: other)) == size)
        #expect(DifferenceSize(Counts(steps: other), Counts(steps: one)) == size)
    }

    @Test(arguments: [
        ([2.4, 2.8, 3.1], ChangeVerdict.moved, ThemeCourse.roseSteadily), ([2.4, 3.2, 3.1], .moved, .moved), ([2.4, 3.1], .moved, .moved),
        // Steps that read the same with one decimal are none.
        ([2.4, 2.44, 3.1], .moved, .moved), ([3.1, 2.8, 2.4], .worse, .fellSteadily), ([3.1, 2.2, 2.4], .worse, .worse),
        ([2.4, 2.5, 2.6], .notDistinguishable, .notDistinguishable), ([2.4], .notComparable, .single), ([], .notComparable, .notComparable),
        ([2.4, 2.5], .tooLittle, .tooLittle),
    ])
    func `the course of a theme says no more than its verdict`(means: [Double], verdict: ChangeVerdict, course: ThemeCourse) {
        let points = means.map { ThemeLine.Point(mean: $0, standardError: 0.1, people: 9...9) }
        let line = ThemeLine(theme: "tieto", voice: .staff, points: points, statements: [], asked: 1)
        #expect(ThemeCourse(line, verdict) == course)
    }

    @Test func `no mean of a round is no step of a steady course`() {
        func point(_ mean: Double) -> ThemeLine.Point? { ThemeLine.Point(mean: mean, standardError: 0.1, people: 9...9) }
        let ended = ThemeLine(theme: "tieto", voice: .staff, points: [point(2.4), point(2.8), point(3.1), nil], statements: [], asked: 1)
        #expect(ThemeCourse(ended, .moved) == .moved && !ended.isWhole && ended.untold == [3])
        let whole = ThemeLine(theme: "tieto", voice: .staff, points: [point(2.4), nil, point(3.1)], statements: [], asked: 1)
        #expect(ThemeCourse(whole, .moved) == .moved && whole.isWhole && whole.untold == [1])
        let silent = ThemeLine(theme: "tieto", voice: .staff, points: [nil, nil], statements: [], asked: 1)
        #expect(silent.untold.isEmpty && !silent.isWhole)
    }

    @Test func `of a statement it is said only that its figure is higher or lower`() {
        func course(_ before: [Int], _ after: [Int]) -> StatementCourse {
            StatementCourse(
                StatementChange(statement: "S1", voice: .staff, before: Counts(steps: before), after: Counts(steps: after), boxes: [], without: []))
        }
        #expect(course([20, 20, 10, 0, 0], [0, 0, 10, 20, 20]) == .higher)
        #expect(course([0, 0, 10, 20, 20], [20, 20, 10, 0, 0]) == .lower)
        #expect(course([1, 2, 3, 2, 1], [1, 2, 2, 3, 1]) == .overlapping)
        #expect(course([1, 1, 1, 0, 0], [0, 0, 10, 20, 20]) == .notComparable)
        #expect(StatementCourse(nil) == .notComparable)
    }

    @Test func `pairs stand by their distance and need three statements`() throws {
        let (low, high) = ([6, 20, 20, 4, 0, 0], [0, 4, 10, 24, 12, 0])
        let round = TestResults.round([
            "S1": ["0": low, "1": high, "2": low, "3": low], "S4": ["0": low, "1": high, "2": low, "3": low],
            "S6": ["0": low, "1": high], "S2": ["1": high, "2": low, "3": low],
        ])
        let pairs = round.pairs([.beginning(["elected"]), .beginning(["management"]), .staff])
        #expect(pairs.map { [$0.one.text, $0.other.text] } == [["elected", "management"], ["management", "staff"]])
        let first = try #require(pairs.first)
        #expect(first.statements == ["S1", "S4", "S6"] && first.asked == 3 && first.lean < 0 && first.distance == -first.lean)
        #expect(first.widest.size == .clear)
    }
}
