/// What a member says about an action to the other members; visitors never read it.
package struct Comment: Hashable, Sendable {
    package typealias ID = Domain.ID<Comment>

    package let action: Action.ID
    /// Up to the limit of texts, in whatever language it was said.
    package let text: String
    /// Its writer took it back; the words stay in the history for those who audit.
    package var isWithdrawn: Bool

    package init(action: Action.ID, text: String, isWithdrawn: Bool = false) {
        self.action = action
        self.text = text
        self.isWithdrawn = isWithdrawn
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case text
    }

    package func problems() -> [PartProblem<Field>] {
        if text.isEmpty { return [.missing(.text)] }
        return LocalText([.fi: text]).tooLong(for: TextLimit.text).map { .tooLong(.text, $0) }
    }
}
