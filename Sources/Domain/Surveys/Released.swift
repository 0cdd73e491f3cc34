/// A box of labels that are counted together; the smallest thing a figure is about.
package struct Block: Hashable, Comparable, Sendable {
    /// Numbers of its labels, ascending, one or more.
    package let labels: [Int]

    package init(labels: some Sequence<Int>) {
        self.labels = labels.sorted()
    }

    /// `1+2+5`: the key in the release.
    package var text: String { labels.map(String.init).joined(separator: "+") }

    /// - Returns: nil unless the text is ascending numbers joined by `+`.
    package init?(text: String) {
        let numbers = text.split(separator: "+", omittingEmptySubsequences: false).map { Int($0) }
        guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
        labels = numbers.compactMap { $0 }
        guard labels == Set(labels).sorted() else { return nil }
    }

    package static func < (one: Self, other: Self) -> Bool { one.labels.lexicographicallyPrecedes(other.labels) }
}

/// Who reads a figure.
package enum Audience: String, CaseIterable, Hashable, Sendable {
    /// members of the organisation: the plan's k
    case `internal`
    /// everyone else: k = 10 or more, always unions of the internal blocks
    case open
}

/// One number of a release: so many people of a block gave an answer in a column.
package struct ReleasedCount: Hashable, Sendable {
    package let audience: Audience
    package let question: Column.ID
    package let block: Block
    /// 1…: the byte of the answer; what it means, the column says. Of a statement 1…5 a step, 6 "don't know".
    package let option: UInt8
    /// Persons; zero is kept.
    package let people: Int

    package init(audience: Audience, question: Column.ID, block: Block, option: UInt8, people: Int) {
        self.audience = audience
        self.question = question
        self.block = block
        self.option = option
        self.people = people
    }
}
