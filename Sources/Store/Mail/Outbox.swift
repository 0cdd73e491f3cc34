import Database
import Domain

extension Store {
    /// Puts a mail into the outbox, in the transaction of what caused it. One of the same occasion that is there already stays as it is.
    static func queue(
        _ kind: MailKind, id: QueuedMail.ID, for account: Account.ID, in organisation: Organisation.ID, language: Language, occasion: String,
        at now: Instant, _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO mail (id, organisation, account, kind, language, occasion, state, queued_at, due_at, tries, ended_at, failure, words)
            VALUES (\(id.number), \(organisation.number), \(account.number), \(kind.rawValue), \(language.rawValue), \(occasion), 'waiting',
                    \(now.milliseconds), \(now.milliseconds), 0, NULL, '', '')
            ON CONFLICT (organisation, account, kind, occasion) DO NOTHING
            """)
    }

    /// Mails whose next try is due, the longest waiting first, fifty at most.
    package func dueMail() async throws -> [QueuedMail] {
        let now = world.now().milliseconds
        return try await database.read { db in
            try db.rows("SELECT * FROM mail WHERE state = 'waiting' AND due_at <= \(now) ORDER BY due_at, id LIMIT 50").map { try QueuedMail($0) }
        }
    }

    /// Counts a try before it is made and moves the next one ahead, so that no other process makes it too.
    ///
    /// - Returns: the mail with this try; nil when somebody else has taken it on.
    package func claim(_ mail: QueuedMail) async throws -> QueuedMail? {
        let next = world.now().adding(seconds: MailKind.pause(after: mail.tries + 1))
        return try await database.write { db in
            try db.row(
                """
                UPDATE mail SET tries = tries + 1, due_at = \(next.milliseconds)
                 WHERE id = \(mail.id.number) AND state = 'waiting' AND tries = \(mail.tries)
                RETURNING *
                """
            ).map { try QueuedMail($0) }
        }
    }

    /// Lets a mail wait for longer, or not so long.
    package func postpone(_ mail: QueuedMail, until: Instant, reason: String = "") async throws {
        _ = try await database.write {
            try $0.run("UPDATE mail SET due_at = \(until.milliseconds), words = \(reason) WHERE id = \(mail.id.number) AND state = 'waiting'")
        }
    }

    package func noteSent(_ mail: QueuedMail) async throws {
        let now = world.now()
        _ = try await database.write {
            try $0.run(
                "UPDATE mail SET state = 'sent', ended_at = \(now.milliseconds), words = '' WHERE id = \(mail.id.number) AND state = 'waiting'")
        }
    }

    /// Gives a mail up.
    ///
    /// - Parameter refusing: the address that the server refused for good: nothing is sent to it until it is put right.
    package func giveUp(_ mail: QueuedMail, _ failure: MailFailure, words: String = "", refusing: String? = nil) async throws {
        let now = world.now()
        try await database.write { db in
            try db.run(
                """
                UPDATE mail SET state = 'failed', ended_at = \(now.milliseconds), failure = \(failure.rawValue), words = \(words)
                 WHERE id = \(mail.id.number) AND state = 'waiting'
                """)
            if let refusing { try Self.refuse(refusing, of: mail.account, words, at: now, db) }
        }
    }

    /// Takes out a mail that has nothing to say.
    package func dropMail(_ mail: QueuedMail) async throws {
        _ = try await database.write { try $0.run("DELETE FROM mail WHERE id = \(mail.id.number) AND state = 'waiting'") }
    }

    static func refuse(_ email: String, of account: Account.ID, _ words: String, at now: Instant, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO mail_refusal (account, email_folded, at, words)
            VALUES (\(account.number), \(Account.folded(email)), \(now.milliseconds), \(words))
            ON CONFLICT (account) DO UPDATE SET email_folded = excluded.email_folded, at = excluded.at, words = excluded.words
            """)
    }
}

extension QueuedMail {
    init(_ row: Row) throws {
        let ended = try row.optional("ended_at", Row.integer).map { Instant(milliseconds: $0) }
        let words = try row.text("words")
        let state: MailState =
            switch (try row.text("state"), ended) {
            case ("sent", let ended?): .sent(ended)
            case ("failed", let ended?): .failed(ended, try known(try row.text("failure")), words: words)
            default: .waiting(until: Instant(milliseconds: try row.integer("due_at")), reason: words)
            }
        self.init(
            id: Domain.ID(try row.integer("id")), organisation: Domain.ID(try row.integer("organisation")),
            account: Domain.ID(try row.integer("account")), kind: try known(try row.text("kind")), language: try known(try row.text("language")),
            occasion: try row.text("occasion"), queuedAt: Instant(milliseconds: try row.integer("queued_at")), tries: Int(try row.integer("tries")),
            state: state)
    }
}
