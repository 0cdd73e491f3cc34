import Database
import Domain

/// The outbox as administrators see it.
package struct MailBook: Hashable, Sendable {
    package let waiting: Int
    /// The newest first.
    package let latest: [Entry]

    package struct Entry: Hashable, Sendable {
        package let mail: QueuedMail
        package let name: String
    }
}

extension Store {
    /// What the organisation's outbox holds and the last thirty mails.
    ///
    /// - Throws: `.notAllowed(.manageAccounts)`.
    package func mailBook(for actor: Actor) async throws -> MailBook {
        try actor.require(.manageAccounts)
        return try await database.read { db in
            let organisation = actor.organisation.number
            let waiting = try db.row("SELECT count(*) AS n FROM mail WHERE organisation = \(organisation) AND state = 'waiting'")?.integer("n") ?? 0
            let latest = try db.rows(
                """
                SELECT m.*, a.name AS name FROM mail m JOIN account a ON a.id = m.account
                 WHERE m.organisation = \(organisation) ORDER BY m.queued_at DESC, m.id DESC LIMIT 30
                """
            ).map { MailBook.Entry(mail: try QueuedMail($0), name: try $0.text("name")) }
            return MailBook(waiting: Int(waiting), latest: latest)
        }
    }
}
