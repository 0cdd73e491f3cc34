/// One version of an object of an organisation: what it said, who changed it, when and why.
///
/// Reads like the object itself: `action.title` is `action.content.title`. It never changes, so whoever hands it on hands on one
/// reference: a path of two thousand actions is sorted and filtered without copying what stands in them.
@dynamicMemberLookup
package final class Revision<Content: Hashable & Sendable>: Hashable, Sendable {
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

    /// The same version with other words: what a reader may see of it.
    package func saying(_ content: Content) -> Revision {
        Revision(id: id, organisation: organisation, number: number, at: at, actor: actor, reason: reason, content: content)
    }

    /// Inlined into the rooms above: a page of a long path reads parts ten thousand times.
    @inlinable package subscript<Member>(dynamicMember path: KeyPath<Content, Member>) -> Member { content[keyPath: path] }

    package static func == (one: Revision, other: Revision) -> Bool {
        one === other
            || (one.id == other.id && one.organisation == other.organisation && one.number == other.number && one.at == other.at
                && one.actor == other.actor && one.reason == other.reason && one.content == other.content)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(number)
    }
}
