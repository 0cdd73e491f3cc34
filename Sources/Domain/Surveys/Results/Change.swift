/// One statement, one voice, two rounds, over the same people in both.
package struct StatementChange: Hashable, Sendable {
    package let statement: Statement.ID
    package let voice: Voice
    package let before: Counts
    package let after: Counts
    /// The boxes compared, each a union of blocks in both rounds; by the labels of the later round.
    package let boxes: [Block]
    /// Labels of the voice that are asked now and stand outside the comparison.
    package let without: [Int]

    /// Later mean minus earlier; nil when one of them is not reliable.
    package var difference: Double? {
        guard let one = try? before.mean(), let other = try? after.mean() else { return nil }
        return other - one
    }

    /// Whether the two 95 % intervals share a value; nil when one of the means is not reliable.
    package var overlaps: Bool? {
        guard let one = try? before.interval(), let other = try? after.interval() else { return nil }
        return one.overlaps(other)
    }

    /// The verdict on a hypothesis that was named before the later round opened: it is tested alone.
    package var verdictAlone: ChangeVerdict {
        guard let test = Welch(before, after) else { return .tooLittle }
        guard test.chance < Welch.level else { return .notDistinguishable }
        return test.difference > 0 ? .moved : .worse
    }
}

/// One theme, one voice, two rounds: means over the statements that can be compared.
package struct ThemeChange: Hashable, Sendable {
    package let theme: String
    package let voice: Voice
    /// Means of the statements' means.
    package let before: Double
    package let after: Double
    /// Means of the statements' standard errors: upper bounds.
    package let errorBefore: Double
    package let errorAfter: Double
    /// Statements compared, out of those the voice is asked now.
    package let statements: [Statement.ID]
    package let asked: Int
    /// How often so large a difference would come about by itself; an upper bound.
    package let chance: Double

    package var difference: Double { after - before }

    /// Between the two means as readers see them, with one decimal: beside "2,9 → 2,8" stands −0,1.
    package var shownDifference: Double { Tenths.between(before, after) }

    /// Differences under this say nothing, however many answered. Unit: steps.
    package static let least = 0.2
}

package struct ThemeVerdict: Hashable, Sendable {
    package let theme: String
    package let voice: Voice
    package let comparison: Comparison<ThemeChange>
    package let verdict: ChangeVerdict

    /// Judged together: Holm's correction over all that can be shown, and only from `ThemeChange.least` upwards.
    static func judged(_ pairs: [(voice: Voice, theme: String, comparison: Comparison<ThemeChange>)]) -> [ThemeVerdict] {
        var chances = Holm.adjusted(pairs.compactMap { $0.comparison.change?.chance })[...]
        return pairs.map { voice, theme, comparison in
            guard let change = comparison.change else {
                let verdict: ChangeVerdict = comparison == .not(.tooFewSteps) ? .tooLittle : .notComparable
                return ThemeVerdict(theme: theme, voice: voice, comparison: comparison, verdict: verdict)
            }
            let chance = chances.popFirst() ?? 1
            let isSure = chance < Welch.level && abs(change.difference) >= ThemeChange.least
            let verdict: ChangeVerdict = isSure ? (change.difference > 0 ? .moved : .worse) : .notDistinguishable
            return ThemeVerdict(theme: theme, voice: voice, comparison: comparison, verdict: verdict)
        }
    }
}

extension ThemeChange {
    /// Nil when nothing can be compared. The chance takes the fewest people of any statement as its degrees of freedom.
    init?(theme: String, voice: Voice, _ changes: [StatementChange], asked: Int) {
        var (before, after, errorBefore, errorAfter) = (0.0, 0.0, 0.0, 0.0)
        for change in changes {
            guard let one = try? change.before.mean(), let other = try? change.after.mean(), let first = try? change.before.standardError(),
                let second = try? change.after.standardError()
            else { return nil }
            before += one
            after += other
            errorBefore += first
            errorAfter += second
        }
        guard let fewest = changes.map({ min($0.before.chose, $0.after.chose) }).min() else { return nil }
        let count = Double(changes.count)
        self.theme = theme
        self.voice = voice
        self.before = before / count
        self.after = after / count
        self.errorBefore = errorBefore / count
        self.errorAfter = errorAfter / count
        statements = changes.map(\.statement)
        self.asked = asked
        let squared = (errorBefore * errorBefore + errorAfter * errorAfter) / (count * count)
        chance = Welch(difference: (after - before) / count, squaredError: squared, freedom: Double(fewest - 1)).chance
    }
}
