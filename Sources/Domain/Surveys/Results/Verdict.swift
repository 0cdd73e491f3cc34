/// What may be said of a change between two rounds (`docs/results.md`).
package enum ChangeVerdict: String, CaseIterable, Hashable, Sendable {
    /// better, by more than chance would explain
    case moved
    /// the same as far as anyone can tell
    case notDistinguishable
    /// worse, by more than chance would explain
    case worse
    /// too few people for a verdict
    case tooLittle
    /// other words, other groups, or no block in common
    case notComparable
}

/// Why two rounds cannot be held against each other here.
package enum NotComparable: Hashable, Sendable {
    /// The statement was reworded, replaced, or is not in both instruments.
    case wording
    /// The voice was not asked it in the earlier, or in the later round.
    case notAskedBefore, notAskedNow
    /// It is not shown, or shown together with others, or with others than before.
    case noCommonBlocks
    /// Fewer than five people chose a step in one of the rounds.
    case tooFewSteps
}

/// A figure or the reason why there is none.
package enum Comparison<Change: Hashable & Sendable>: Hashable, Sendable {
    case change(Change)
    case not(NotComparable)

    package var change: Change? {
        if case .change(let change) = self { change } else { nil }
    }
}
