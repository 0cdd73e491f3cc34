import Database
import Domain

/// Whom a mail goes to, as it is now.
package struct Recipient: Hashable, Sendable {
    package let account: Account
    package let organisation: Organisation
    package let isMember: Bool
    /// Why nothing is sent to the present address; nil when it takes mail.
    package let refusal: MailRefusal?
}

/// A server refused an address for good, or an administrator saw a mail come back.
package struct MailRefusal: Hashable, Sendable {
    package let at: Instant
    /// The server's; empty when an administrator said so.
    package let words: String
}

/// What a member chose about mail from one organisation.
package struct MailWish: Hashable, Sendable {
    package var language: Language
    package var isWeekly: Bool

    package init(language: Language, isWeekly: Bool) {
        self.language = language
        self.isWeekly = isWeekly
    }
}

extension Store {
    /// Nil when the account is gone.
    package func recipient(of mail: QueuedMail) async throws -> Recipient? {
        try await database.read { db in
            guard let account = try Self.account(mail.account, db) else { return nil }
            return Recipient(
                account: account, organisation: try Objects.current(mail.organisation, in: mail.organisation, db).content,
                isMember: try !Self.roles(of: account.id, in: mail.organisation, db).isEmpty, refusal: try Self.refusal(of: account, db))
        }
    }

    /// Whether the member's address takes mail.
    ///
    /// - Throws: `.notAllowed(.manageAccounts)`.
    package func mailRefusal(of account: Account, for actor: Actor) async throws -> MailRefusal? {
        try actor.require(.manageAccounts)
        return try await database.read { try Self.refusal(of: account, $0) }
    }

    static func refusal(of account: Account, _ db: any Connection) throws -> MailRefusal? {
        let folded = Account.folded(account.email)
        return try db.row("SELECT at, words FROM mail_refusal WHERE account = \(account.id.number) AND email_folded = \(folded)").map {
            MailRefusal(at: Instant(milliseconds: try $0.integer("at")), words: try $0.text("words"))
        }
    }

    /// Says by hand that mail to a member comes back, or that the address is right after all.
    ///
    /// - Throws: `.notAllowed(.manageAccounts)`, `.missing`.
    package func setMailWorks(_ works: Bool, of id: Account.ID, by actor: Actor) async throws {
        try actor.require(.manageAccounts)
        try await change(.accountChanged, by: actor) { ledger in
            let db = ledger.db
            let account = try Self.member(id, of: actor.organisation, db)
            if works {
                try db.run("DELETE FROM mail_refusal WHERE account = \(id.number)")
            } else {
                try Self.refuse(account.email, of: id, "", at: ledger.at, db)
            }
            ledger.object = id.number
            ledger.detail = (works ? AccountChange.mailWorks : .mailBounced).rawValue
        }
    }

    /// Puts a member's address right. Links and mails that wait go to the new one only: the links of the old one end.
    ///
    /// - Throws: `.notAllowed(.manageAccounts)`, `.missing`, `.unfit`, `.taken`, `.sharedAccount` as for one-time links: whoever sets the
    ///   address can get in.
    package func setEmail(_ email: String, of id: Account.ID, by actor: Actor) async throws {
        try actor.require(.manageAccounts)
        let folded = Account.folded(email)
        try await change(.accountChanged, by: actor) { ledger in
            let db = ledger.db
            let account = try Self.member(id, of: actor.organisation, db)
            guard Account.problems(email: email, name: account.name).isEmpty else { throw StoreFault.unfit }
            let elsewhere = try db.row(
                "SELECT role FROM membership WHERE account = \(id.number) AND organisation <> \(actor.organisation.number) LIMIT 1")
            guard elsewhere == nil || actor.account == nil else { throw StoreFault.sharedAccount }
            guard try db.row("SELECT id FROM account WHERE email_folded = \(folded) AND id <> \(id.number)") == nil else { throw StoreFault.taken }
            try db.run("UPDATE account SET email = \(email), email_folded = \(folded) WHERE id = \(id.number)")
            try db.run("DELETE FROM sign_in_link WHERE account = \(id.number)")
            try db.run("DELETE FROM action_link WHERE account = \(id.number)")
            ledger.object = id.number
            ledger.detail = AccountChange.email.rawValue
        }
    }

    /// - Throws: `.missing` for somebody of another organisation.
    private static func member(_ id: Account.ID, of organisation: Organisation.ID, _ db: any Connection) throws -> Account {
        guard let account = try Self.account(id, db), try !roles(of: id, in: organisation, db).isEmpty else { throw StoreFault.missing }
        return account
    }

    /// What a member chose; as the organisation has it where nothing was chosen.
    package func mailWish(of account: Account.ID, in organisation: Organisation) async throws -> MailWish {
        try await database.read { try Self.mailWish(of: account, in: organisation, $0) }
    }

    static func mailWish(of account: Account.ID, in organisation: Organisation, _ db: any Connection) throws -> MailWish {
        let row = try db.row(
            "SELECT language, weekly FROM mail_wish WHERE organisation = \(organisation.id.number) AND account = \(account.number)")
        return try row.map { MailWish(language: try known(try $0.text("language")), isWeekly: try $0.boolean("weekly")) }
            ?? MailWish(language: organisation.firstLanguage, isWeekly: true)
    }

    /// - Throws: `.missing` for somebody who is no member.
    package func setMailWish(_ wish: MailWish, of account: Account.ID, in organisation: Organisation.ID) async throws {
        let actor = Actor(account: account, organisation: organisation, roles: [])
        try await change(.accountChanged, by: actor) { ledger in
            guard try !Self.roles(of: account, in: organisation, ledger.db).isEmpty else { throw StoreFault.missing }
            try ledger.db.run(
                """
                INSERT INTO mail_wish (organisation, account, language, weekly)
                VALUES (\(organisation.number), \(account.number), \(wish.language.rawValue), \(wish.isWeekly))
                ON CONFLICT (organisation, account) DO UPDATE SET language = excluded.language, weekly = excluded.weekly
                """)
            ledger.object = account.number
            ledger.detail = (wish.isWeekly ? AccountChange.week : .noWeek).rawValue
        }
    }
}
