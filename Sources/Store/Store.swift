import Database
import Domain
import Secrets
import Synchronization

/// Everything that is kept, except tickets and answers: one function for one question, grouped in feature folders.
///
/// A function that changes something does it in one durable transaction, together with its revision and its line in the audit
/// log. Objects are loaded with the actor: what belongs to another organisation is missing.
package struct Store: Sendable {
    package let database: any SQLDatabase
    package let world: World
    /// The installation's key: MACs of links, sessions and the heads of audit chains. Kept outside the database.
    let key: Key
    let passwords = PasswordRoom()
    let revisions = KnownRevisions()
    let knownRounds = KnownRounds()
    private let changes = ChangeCount()

    package init(database: any SQLDatabase, world: World, key: Key) {
        self.database = database
        self.world = world
        self.key = key
    }

    /// Grows with every change that this process made: what was read under an older number may be out of date.
    package var changeCount: UInt64 { changes.number.load(ordering: .acquiring) }

    /// Call after a change is on disk.
    package func countChange() { changes.number.add(1, ordering: .releasing) }
}

private final class ChangeCount: Sendable {
    let number = Atomic<UInt64>(0)
}
