import Database
import Domain
import Secrets

extension Store {
    /// Asks for a one-time link by mail. Whoever asks learns nothing: a known and an unknown address cost, count and answer the same.
    ///
    /// Three requests for an address in a quarter of an hour are heard; further ones change nothing.
    package func askForLink(email: String, in organisation: Organisation.ID, language: Language) async throws {
        let (folded, key, world) = (Account.folded(email), key, world)
        try await database.write { db in
            let now = world.now()
            let subject = key.subkey(Token.request).mac(Array(folded.utf8))
            let start = now.adding(seconds: -Self.attemptSpan).milliseconds
            let asked = try db.row("SELECT count(*) AS n FROM sign_in_attempt WHERE subject = \(subject) AND at > \(start)")?.integer("n") ?? 0
            guard asked < Self.requestLimit else { return }
            let id: QueuedMail.ID = world.id()
            try db.run("INSERT INTO sign_in_attempt (id, subject, at) VALUES (\(id.number), \(subject), \(now.milliseconds))")
            let row = try db.row(
                """
                SELECT a.id AS id FROM account a JOIN membership m ON m.account = a.id
                 WHERE a.email_folded = \(folded) AND m.organisation = \(organisation.number) LIMIT 1
                """)
            guard let row else { return }
            try Self.queue(
                .signIn, id: id, for: ID(try row.integer("id")), in: organisation, language: language, occasion: id.description, at: now, db)
        }
    }

    private static var requestLimit: Int64 { 3 }
}
