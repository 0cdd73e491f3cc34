/// One version of an object of an organisation: what it said, who changed it, when and why.
///
/// Reads like the object itself: `action.title` is `action.content.title`.
@dynamicMemberLookup
package struct Revision<Content: Hashable & Sendable>: Hashable, Sendable {
    package let id: ID<Content>
    package let organisation: Organisation.ID
    /// 1, 2, …; an edit names the one it saw.
    package let number: Int
    package let at: Instant
    /// Nil: the program itself (a command, a scheduled step).
    package let actor: Account.ID?
    /// Empty where none was asked for.
    package let reason: String
    @usableFromInline package let content: Content

    package init(
        id: ID<Content>, organisation: Organisation.ID, number: Int, at: Instant, actor: Account.ID?, reason: String, content: Content
    ) {
        self.id = id
        self.organisation = organisation
        self.number = number
        self.at = at
        self.actor = actor
        self.reason = reason
        self.content = content
    }

    /// Inlined into the rooms above: a page of a long path reads parts ten thousand times.
    @inlinable package subscript<Member>(dynamicMember path: KeyPath<Content, Member>) -> Member { content[keyPath: path] }
}
