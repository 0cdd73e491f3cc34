import Database
import Domain
import Secrets

extension Store {
    /// The name under which a letter comes back: its mail, and a MAC over that and the address it went to. Nobody can make one, it opens
    /// nothing, and it ends with the address.
    ///
    /// - Returns: 32 characters of base32.
    package func returnToken(of mail: QueuedMail.ID, to email: String) -> String {
        let id = Self.bytes(mail.number)
        return Base32.text(id + key.subkey(Token.bounce).mac(id + Array(Account.folded(email).utf8)).prefix(12))
    }

    /// Notes that a letter came back, as the outbox notes a refusal; a failure that speaks of another address than the one we wrote to leaves
    /// ours as it is.
    package func take(_ bounce: Bounce) async throws -> BounceOutcome {
        let now = world.now()
        for token in bounce.tokens {
            guard let bytes = Base32.bytes(token), bytes.count == 20 else { continue }
            let id = QueuedMail.ID(bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) })
            guard let (mail, account) = try await database.read({ try Self.sent(id, $0) }),
                Secrets.equal(Array(token.utf8), Array(returnToken(of: id, to: account.email).utf8))
            else { continue }
            return try await database.write { try Self.note(bounce, of: mail, to: account, at: now, $0) }
        }
        return .notOurs
    }

    private static func sent(_ id: QueuedMail.ID, _ db: any Connection) throws -> (QueuedMail, Account)? {
        guard let row = try db.row("SELECT * FROM mail WHERE id = \(id.number)") else { return nil }
        let mail = try QueuedMail(row)
        return try Self.account(mail.account, db).map { (mail, $0) }
    }

    private static func note(
        _ bounce: Bounce, of mail: QueuedMail, to account: Account, at now: Instant, _ db: any Connection
    ) throws -> BounceOutcome {
        let folded = Account.folded(account.email)
        let ours = bounce.failures.first { $0.addresses.contains { Account.folded($0) == folded } }
        guard let failure = ours ?? bounce.failures.first else { return .notOurs }
        let isRefused = ours?.kind == .address
        let why: MailFailure = isRefused ? .address : failure.kind == .late ? .tooLate : .refused
        let changed = try db.run(
            """
            UPDATE mail SET state = 'failed', ended_at = \(now.milliseconds), failure = \(why.rawValue), words = \(failure.words)
             WHERE id = \(mail.id.number) AND state <> 'failed'
            """)
        guard changed == 1 else { return .known }
        if isRefused { try refuse(account.email, of: account.id, failure.words, at: now, db) }
        return isRefused ? .addressRefused : .letterFailed
    }
}
