import Database
import Domain

/// A member as other members see them: a name, never an address.
package struct Colleague: Hashable, Sendable {
    package let account: Account.ID
    package let name: String
}

extension Store {
    /// Who belongs to the actor's organisation, by name: for choosing an owner and for telling who changed what.
    ///
    /// - Throws: `.notAllowed(.readInternal)`.
    package func colleagues(of actor: Actor) async throws -> [Colleague] {
        try actor.require(.readInternal)
        return try await database.read { db in
            try db.rows(
                """
                SELECT DISTINCT a.id AS id, a.name AS name
                  FROM account a JOIN membership m ON m.account = a.id
                 WHERE m.organisation = \(actor.organisation.number)
                 ORDER BY name, id
                """
            ).map { Colleague(account: ID(try $0.integer("id")), name: try $0.text("name")) }
        }
    }
}
