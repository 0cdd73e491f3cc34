import Database
import Domain
import Secrets

/// What became of a message that the lead wanted to send at once.
package enum Reminder: String, CaseIterable, Hashable, Sendable {
    case queued
    /// one went today, or still waits
    case already
    /// its reader wants none
    case unwanted
}

extension Store {
    /// Puts the weekly mails of an organisation into the outbox, once a Monday; whether each has something to say shows when it is written.
    ///
    /// The first Monday that is seen is only noted: mail that was set up in the middle of a week begins with the next one. A mail of an earlier
    /// week that still waits is replaced.
    ///
    /// - Returns: false when this Monday has had its mails.
    @discardableResult
    package func queueWeek(_ monday: Day, of organisation: Organisation) async throws -> Bool {
        let (id, number, world) = (organisation.id, Int64(monday.number), world)
        let done = try await database.read { try Self.lastWeek(of: id, $0) }
        guard (done ?? .min) < number else { return false }
        return try await database.write { db in
            let now = world.now()
            guard let done = try Self.lastWeek(of: id, db) else {
                try db.run(
                    "INSERT INTO mail_week (organisation, monday) VALUES (\(id.number), \(number)) ON CONFLICT (organisation) DO NOTHING")
                return false
            }
            guard done < number else { return false }
            try db.run("UPDATE mail_week SET monday = \(number) WHERE organisation = \(id.number)")
            try db.run(
                """
                UPDATE mail SET state = 'failed', ended_at = \(now.milliseconds), failure = \(MailFailure.replaced.rawValue), words = ''
                 WHERE organisation = \(id.number) AND kind = \(MailKind.week.rawValue) AND state = 'waiting'
                """)
            let members = try db.rows(
                """
                SELECT DISTINCT account FROM membership
                 WHERE organisation = \(id.number) AND role IN ('admin', 'lead', 'owner') ORDER BY account
                """)
            for member in members {
                let account = Account.ID(try member.integer("account"))
                let wish = try Self.mailWish(of: account, in: organisation, db)
                guard wish.isWeekly else { continue }
                try Self.queue(.week, id: world.id(), for: account, in: id, language: wish.language, occasion: monday.iso, at: now, db)
            }
            return true
        }
    }

    /// Puts an owner's message of this week into the outbox now, once a day at most; the rules of the others hold: nobody who ended it gets
    /// one, and quiet hours keep it waiting.
    ///
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing` for nobody of the actor's organisation.
    package func remind(_ account: Account.ID, in organisation: Organisation, by actor: Actor) async throws -> Reminder {
        try actor.require(.manageRounds)
        let (id, world) = (organisation.id, world)
        do {
            return try await change(.reminderQueued, by: actor) { ledger in
                guard actor.organisation == id, try !Self.roles(of: account, in: id, ledger.db).isEmpty else { throw StoreFault.missing }
                let wish = try Self.mailWish(of: account, in: organisation, ledger.db)
                guard wish.isWeekly else { throw Unchanged(current: Reminder.unwanted) }
                let today = ledger.at.day(in: organisation.zone).iso
                let there = try ledger.db.row(
                    """
                    SELECT id FROM mail
                     WHERE organisation = \(id.number) AND account = \(account.number) AND kind = \(MailKind.week.rawValue)
                       AND (occasion = \(today) OR state = 'waiting')
                    """)
                guard there == nil else { throw Unchanged(current: Reminder.already) }
                try Self.queue(.week, id: world.id(), for: account, in: id, language: wish.language, occasion: today, at: ledger.at, ledger.db)
                ledger.object = account.number
                return .queued
            }
        } catch let unchanged as Unchanged<Reminder> {
            return unchanged.current
        }
    }

    private static func lastWeek(of organisation: Organisation.ID, _ db: any Connection) throws -> Int64? {
        try db.row("SELECT monday FROM mail_week WHERE organisation = \(organisation.number)")?.integer("monday")
    }

    /// The token of a link that ends the weekly mail of one member. It needs no table: it is a MAC over whom it is for, and opens nothing else.
    package func endingToken(for account: Account.ID, in organisation: Organisation.ID) -> String {
        let who = Self.bytes(account.number) + Self.bytes(organisation.number)
        return Base32.text(who + key.subkey(Token.ending).mac(who).prefix(16))
    }

    /// Whose weekly mail a link ends; nil when it is none of ours.
    package func ending(token: String, in organisation: Organisation.ID) -> Account.ID? {
        guard token.utf8.count == 52, let bytes = Base32.bytes(token), bytes.count == 32 else { return nil }
        let account = Account.ID(bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) })
        guard Secrets.equal(Array(token.utf8), Array(endingToken(for: account, in: organisation).utf8)) else { return nil }
        return account
    }

    static func bytes(_ number: Int64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) } }
}
