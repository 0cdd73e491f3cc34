/// Something that people pinned from the results of a round: seen by a published rule, chosen by people.
package struct Finding: Hashable, Sendable {
    package typealias ID = Domain.ID<Finding>

    package let round: Round.ID
    package let kind: Kind
    /// The table its figures were read from: visitors are shown only what came from the open one.
    package let audience: Audience
    /// The sentence that the results page said when it was pinned.
    package var sentence: LocalText
    /// What the people who pinned it want to say.
    package var note: LocalText
    /// The statement it is about; nil when it is about a whole theme.
    package let statement: Statement.ID?
    /// Key of its theme.
    package let theme: String
    /// Groups whose answers it is about, as readers see them.
    package let groups: [LocalText]
    /// Figures as they were shown, with the words beside them: they are read from the release and never worked out again.
    package let figures: [Figure]
    /// Actions that answer it though they did not begin from it: most often they were there first. Fifty at most.
    package var answers: [Action.ID]
    /// Why nothing was done about it, or not yet: what those who answered are told; empty while nobody has said.
    package var reply: LocalText
    /// False once it was taken off; what came of it keeps pointing here.
    package var isPinned: Bool

    package init(
        round: Round.ID, kind: Kind, audience: Audience, sentence: LocalText, note: LocalText = LocalText(), statement: Statement.ID? = nil,
        theme: String,
        groups: [LocalText] = [], figures: [Figure] = [], answers: [Action.ID] = [], reply: LocalText = LocalText(), isPinned: Bool = true
    ) {
        self.round = round
        self.kind = kind
        self.audience = audience
        self.sentence = sentence
        self.note = note
        self.statement = statement
        self.theme = theme
        self.groups = groups
        self.figures = figures
        self.answers = answers
        self.reply = reply
        self.isPinned = isPinned
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case strength, weakness, gap, drop, rise, unknowing, other

        /// Asks for something to be done.
        package var callsForAction: Bool { [.weakness, .gap, .drop].contains(self) }
    }

    package struct Figure: Hashable, Sendable {
        /// "management", "change since 2025".
        package let name: LocalText
        /// "3,1", as printed.
        package let value: String

        package init(name: LocalText, value: String) {
            self.name = name
            self.value = value
        }
    }

    package func problems() -> [FindingProblem] {
        (sentence.isEmpty ? [.sentenceMissing] : [])
            + sentence.tooLong(for: TextLimit.text).map { .sentenceTooLong($0) } + note.tooLong(for: TextLimit.text).map { .noteTooLong($0) }
            + reply.tooLong(for: TextLimit.text).map { .noteTooLong($0) }
            + (groups.count > 50 || figures.count > 50 || answers.count > 50 ? [.tooManyFigures] : [])
    }
}

extension Revision<Finding> {
    /// The action began from it, or was named as what answers it.
    package func led(to action: Revision<Action>) -> Bool { action.origin == .finding(id) || content.answers.contains(action.id) }
}

package enum FindingProblem: Hashable, Sendable {
    case sentenceMissing
    case sentenceTooLong(TooLong)
    case noteTooLong(TooLong)
    case tooManyFigures
}
