/// One thing that an instrument asks: a statement, a choice, a ranking, a number or a text (`docs/instruments.md`).
package struct Item: Hashable, Sendable {
    /// `M01`, `H3`; the form field of its answer carries the same name.
    package typealias ID = String

    package let id: ID
    /// Key of its `InstrumentSection`.
    package let section: String
    package let text: LocalText
    /// Other words for single groups, by the group's key.
    package let wordings: [String: LocalText]
    /// A line under the question; empty for none.
    package let help: LocalText
    /// A form without it is not taken in.
    package let isRequired: Bool
    /// Keys of the groups that are asked it in a full round.
    package let groups: [String]
    /// Keys of the groups that are asked it in a pulse.
    package let pulse: [String]
    package let kind: Kind
    /// It is asked only of those who gave a certain answer before; the groups are then those of that item.
    package let askIf: AskIf?
    /// What it was in the version before; nil where nothing is said: then equal words under the same id are the same item.
    package let concordance: Concordance?
    /// What it was in the questionnaire that its own is a copy of (`Instrument.origin`); nil for an item that was added later.
    package let origin: Concordance?

    package enum Kind: Hashable, Sendable {
        /// five steps and "don't know"; agreeing means readiness
        case statement(theme: String)
        case single(Choices)
        /// up to `most` options
        case multiple(Choices, most: Int)
        /// the first `places` options in order
        case ranking(Choices, places: Int)
        case number(Bins)
        case text(isLong: Bool)

        /// As it is written in files: `statement`, `single` …
        package var name: String {
            switch self {
            case .statement: "statement"
            case .single: "single"
            case .multiple: "multiple"
            case .ranking: "ranking"
            case .number: "number"
            case .text: "text"
            }
        }
    }

    package init(
        id: ID, section: String, text: LocalText, wordings: [String: LocalText] = [:], help: LocalText = LocalText(), isRequired: Bool = false,
        groups: [String], pulse: [String] = [], kind: Kind, askIf: AskIf? = nil, concordance: Concordance? = nil,
        origin: Concordance? = nil
    ) {
        self.id = id
        self.section = section
        self.text = text
        self.wordings = wordings
        self.help = help
        self.isRequired = isRequired
        self.groups = groups
        self.pulse = pulse
        self.kind = kind
        self.askIf = askIf
        self.concordance = concordance
        self.origin = origin
    }

    /// The question as one group reads it.
    package func text(for group: String) -> LocalText { wordings[group] ?? text }

    /// What can be chosen, in the instrument's order; empty for statements, numbers and texts.
    package var options: [ItemOption] {
        switch kind {
        case .single(let choices), .multiple(let choices, _), .ranking(let choices, _): choices.options
        case .statement, .number, .text: []
        }
    }

    package var isText: Bool {
        if case .text = kind { true } else { false }
    }

    package var isStatement: Bool {
        if case .statement = kind { true } else { false }
    }
}

/// The options of a choice.
package struct Choices: Hashable, Sendable {
    package let options: [ItemOption]
    /// "Don't know" may be chosen too; a single choice only.
    package let hasDontKnow: Bool

    package init(_ options: [ItemOption], hasDontKnow: Bool = false) {
        self.options = options
        self.hasDontKnow = hasDontKnow
    }
}

package struct ItemOption: Hashable, Sendable {
    /// `a`: the value that a form sends, and the end of a column's id.
    package let key: String
    package let text: LocalText
    /// "None of these": it is chosen alone.
    package let isAlone: Bool

    package init(key: String, text: LocalText, isAlone: Bool = false) {
        self.key = key
        self.text = text
        self.isAlone = isAlone
    }
}

/// A number is typed, and only the bin it falls into is stored (SAFETY §5.8).
package struct Bins: Hashable, Sendable {
    /// Ascending, each begins where the one before ends; the last is as wide as the numbers that are taken.
    package let ranges: [ClosedRange<Int>]
    /// What is counted: "hours a week"; empty for none.
    package let unit: LocalText
    package let hasDontKnow: Bool

    /// - Parameters:
    ///   - starts: the least number of each bin, ascending, two or more.
    ///   - most: the greatest number that is taken, not less than the last start.
    package init(starts: [Int], most: Int, unit: LocalText = LocalText(), hasDontKnow: Bool = false) {
        ranges = starts.indices.map { place in
            let end = place + 1 < starts.count ? starts[place + 1] - 1 : most
            return starts[place]...max(starts[place], end)
        }
        self.unit = unit
        self.hasDontKnow = hasDontKnow
    }

    /// The last bin is many times as wide as the others: its end is what the form can take, not what anybody means, and readers see
    /// "31 or more".
    package var isOpenEnded: Bool {
        guard let last = ranges.last, let widest = ranges.dropLast().map(\.count).max() else { return false }
        return last.count >= 10 * widest
    }

    /// How files call the bins: `3-5`, the last one `31+` where it is open.
    package var keys: [String] {
        ranges.map { isOpenEnded && $0 == ranges.last ? "\($0.lowerBound)+" : "\($0.lowerBound)-\($0.upperBound)" }
    }

    /// All numbers that are taken.
    package var span: ClosedRange<Int> { (ranges.first?.lowerBound ?? 0)...(ranges.last?.upperBound ?? 0) }
}

/// "Asked of those who chose one of these": it looks back at an item that stands before, so that nothing can go round in circles.
package struct AskIf: Hashable, Sendable {
    /// A statement, a single or a multiple choice.
    package let item: Item.ID
    /// Keys of options; of a statement `1`…`5` and `eos`.
    package let options: [String]

    package init(item: Item.ID, options: [String]) {
        self.item = item
        self.options = options
    }

    /// Items that may stand on each other's answers in a row.
    package static let deepest = 3
}

/// What an item was in the instrument's version before.
package struct Concordance: Hashable, Sendable {
    package let kind: Kind
    package let old: Item.ID

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// the same question: results go on
        case same
        /// asks the same in other words: the break is drawn
        case reworded
        /// another question in its place
        case replaced
    }

    package init(_ kind: Kind, of old: Item.ID) {
        self.kind = kind
        self.old = old
    }

    /// The same after one more version: what was once another question does not become the old one again.
    package func then(_ next: Kind) -> Concordance {
        switch (kind, next) {
        case (.replaced, _), (_, .replaced): Concordance(.replaced, of: old)
        case (.reworded, _), (_, .reworded): Concordance(.reworded, of: old)
        case (.same, .same): self
        }
    }
}

/// A part of the form with a heading of its own.
package struct InstrumentSection: Hashable, Sendable {
    /// Of an instrument of statements alone the key of a theme; part of the form's addresses.
    package let key: String
    package let name: LocalText
    /// Read under the heading; may be empty.
    package let lead: LocalText

    package init(key: String, name: LocalText, lead: LocalText) {
        self.key = key
        self.name = name
        self.lead = lead
    }
}
