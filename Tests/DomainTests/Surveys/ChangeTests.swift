import Testing

@testable import Domain

struct ChangeTests {
    private func compare(_ one: [String: [String: [Int]]], _ other: [String: [String: [Int]]], labels: [Label] = TestResults.labels)
        -> RoundComparison
    {
        RoundComparison(earlier: TestResults.round(one), later: TestResults.round(other, labels: labels))
    }

    @Test func `only boxes that are unions in both rounds are compared`() throws {
        let rounds = compare(
            ["S1": ["0": [1, 2, 3, 1, 0, 0], "1+2": [1, 2, 3, 4, 2, 0], "3": [5, 9, 8, 2, 1, 2]]],
            ["S1": ["0": [2, 2, 3, 1, 0, 0], "1": [1, 1, 1, 2, 2, 0], "2": [3, 3, 3, 1, 0, 0], "3": [1, 2, 3, 4, 5, 0]]])
        let everyone = try #require(rounds.change(.everyone, "S1").change)
        #expect(everyone.boxes.map(\.text) == ["0", "1+2", "3"])
        let staff = try #require(rounds.change(.staff, "S1").change)
        #expect(staff.boxes.map(\.text) == ["3"])
        #expect(staff.without == [2])
        #expect(staff.before.perStep == [5, 9, 8, 2, 1] && staff.after.perStep == [1, 2, 3, 4, 5])
        #expect(rounds.change(.beginning(["management"]), "S1") == .not(.noCommonBlocks))
    }

    @Test func `boxes grow together where the rounds cut across each other`() throws {
        let rounds = compare(
            ["S1": ["0+1": [5, 5, 5, 5, 5, 0], "2+3": [5, 5, 5, 5, 5, 0]]], ["S1": ["0+3": [5, 5, 5, 5, 5, 0], "1+2": [5, 5, 5, 5, 5, 0]]])
        #expect(rounds.change(.everyone, "S1").change?.boxes.map(\.text) == ["0+1+2+3"])
        #expect(rounds.change(.staff, "S1") == .not(.noCommonBlocks))
    }

    @Test func `a label that is new, gone or not shown takes its whole box out`() throws {
        let labels = TestInstrument.plan([
            TestInstrument.group("elected", people: 130), TestInstrument.group("staff", "A", people: 40),
            TestInstrument.group("staff", "C", people: 60),
        ]).labels(instrument: TestInstrument.small)
        let rounds = compare(
            ["S1": ["0": [1, 2, 3, 1, 0, 0], "1+2": [1, 2, 3, 4, 2, 0], "3": [5, 9, 8, 2, 1, 2]]],
            ["S1": ["0": [2, 2, 3, 1, 0, 0], "1": [1, 1, 1, 2, 2, 0], "2": [3, 3, 3, 1, 0, 0]]], labels: labels)
        #expect(rounds.change(.everyone, "S1").change?.boxes.map(\.text) == ["0"])
        #expect(rounds.change(.everyone, "S1").change?.without == [1, 2])
    }

    @Test func `other words cannot be compared`() {
        let small = TestInstrument.small
        let reworded = Instrument(
            id: small.id, version: 2, name: small.name, author: "", licence: "", source: LocalText(), scale: small.scale, dontKnow: small.dontKnow,
            instruction: LocalText(), groups: small.groups, themes: small.themes,
            statements: small.statements.map { statement in
                statement.id == "S1"
                    ? Statement(id: "S1", theme: statement.theme, text: LocalText(fi: "Toinen"), groups: statement.groups, pulse: []) : statement
            }, openQuestion: small.openQuestion)
        let blocks = ["S1": ["0": [1, 2, 3, 1, 0, 0]], "S4": ["0": [1, 2, 3, 1, 0, 0]]]
        let rounds = RoundComparison(earlier: TestResults.round(blocks), later: TestResults.round(blocks, instrument: reworded))
        #expect(rounds.change(.everyone, "S1") == .not(.wording))
        #expect(rounds.change(.beginning(["elected"]), "S4").change != nil)
        #expect(rounds.verdict(.everyone, "S1") == .notComparable)
    }

    @Test func `a named hypothesis is tested alone`() {
        func verdict(_ before: [Int], _ after: [Int]) -> ChangeVerdict {
            compare(["S1": ["2": before]], ["S1": ["2": after]]).verdict(.beginning(["staff", "A"]), "S1")
        }
        #expect(verdict([3, 7, 7, 3, 0, 2], [1, 5, 12, 14, 5, 1]) == .moved)
        #expect(verdict([1, 5, 12, 14, 5, 1], [3, 7, 7, 3, 0, 2]) == .worse)
        #expect(verdict([3, 7, 7, 3, 0, 2], [3, 7, 8, 3, 1, 1]) == .notDistinguishable)
        #expect(verdict([1, 1, 1, 1, 0, 2], [3, 7, 8, 3, 1, 1]) == .tooLittle)
    }

    @Test func `worse is said of a theme and a group, from two tenths and with Holm`() throws {
        let high = [10, 40, 80, 60, 10, 0]
        let low = [30, 70, 70, 25, 5, 0]
        let hair = [10, 44, 78, 58, 10, 0]
        // Managers are asked three statements of the theme; on one of them alone nothing is said of it.
        let rounds = compare(
            ["S1": ["0": high, "1": high, "2+3": high], "S2": ["1": high]], ["S1": ["0": low, "1": hair, "2+3": high], "S2": ["1": high]])
        let verdicts = rounds.verdicts(["staff", "management", "elected"].map { .beginning([$0]) })
        let said = Dictionary(uniqueKeysWithValues: verdicts.filter { $0.theme == "johtaminen" }.map { ($0.voice.text, $0.verdict) })
        #expect(said == ["staff": .notDistinguishable, "management": .notDistinguishable, "elected": .worse])
        #expect(verdicts.filter { $0.theme == "tieto" }.allSatisfy { $0.verdict == .notComparable })
    }

    @Test func `a theme moves on half of the statements asked of it, not on one of three`() throws {
        let (high, low) = ([0, 2, 10, 40, 80, 0], [40, 60, 20, 6, 2, 0])
        let manager = Voice.beginning(["management"])
        let one = compare(["S1": ["1": low]], ["S1": ["1": high]])
        #expect(one.change(manager, "S1").change != nil)
        #expect(one.change(manager, theme: "johtaminen") == .not(.noCommonBlocks))
        #expect(one.later.figure(manager, theme: "johtaminen") == .notShown)
        let two = compare(["S1": ["1": low], "S3": ["1": low]], ["S1": ["1": high], "S3": ["1": high]])
        #expect(two.verdicts([manager]).first?.verdict == .moved)
        #expect(two.later.figure(manager, theme: "johtaminen").score?.asked == 3)
    }

    @Test func `what a few were asked is no view of all`() throws {
        let (high, low) = ([0, 0, 5, 5, 8, 0], [40, 60, 20, 6, 2, 0])
        let round = TestResults.round(["S1": ["0": low, "1": high, "2+3": low], "S3": ["1": high]])
        let everyone = try #require(round.figure(.everyone, theme: "johtaminen").score)
        #expect(!everyone.statements.contains("S3"))
        #expect(round.figure(.beginning(["management"]), theme: "johtaminen").score?.statements.contains("S3") == true)
    }

    @Test func `too few steps are no verdict`() {
        let rounds = compare(["S1": ["2": [1, 1, 1, 1, 0, 5]]], ["S1": ["2": [9, 9, 1, 1, 0, 5]]])
        let verdicts = rounds.verdicts([.beginning(["staff", "A"])])
        #expect(verdicts.first?.verdict == .tooLittle)
    }

    @Test func `Student's tails agree with the tables`() {
        for (t, freedom, chance) in [
            (12.706_2, 1, 0.05), (2.776_45, 4, 0.05), (2.0, 10, 0.073_388), (1.959_964, 1e7, 0.05), (0, 5, 1), (-2.0, 10, 0.073_388),
        ] {
            #expect(abs(Welch.twoSided(t, freedom: freedom) - chance) < 2e-6, "\(t) \(freedom)")
        }
        #expect(Welch.twoSided(40, freedom: 300) < 1e-100)
    }

    @Test func `Welch's test agrees with a worked example`() throws {
        // 3, 4, 4, 5, 3, 2 against 1, 2, 2, 3, 1, 2, 1: means 3.5 and 12/7, t = −3.6515…, 9.05… degrees of freedom.
        let test = try #require(Welch(Counts(steps: [0, 1, 2, 2, 1]), Counts(steps: [3, 3, 1, 0, 0])))
        #expect(abs(test.difference - (12.0 / 7 - 3.5)) < 1e-12)
        #expect(test.chance > 0.003 && test.chance < 0.008)
    }

    @Test func `Holm asks more of each the more are judged`() {
        let adjusted = Holm.adjusted([0.01, 0.04, 0.03])
        for (one, other) in zip(adjusted, [0.03, 0.06, 0.06]) { #expect(abs(one - other) < 1e-12) }
        #expect(Holm.adjusted([0.6, 0.7]) == [1, 1])
        #expect(Holm.adjusted([]) == [])
    }
}
