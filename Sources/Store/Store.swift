import Database
import Domain
import Secrets

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

    package init(database: any SQLDatabase, world: World, key: Key) {
        self.database = database
        self.world = world
        self.key = key
    }
}
