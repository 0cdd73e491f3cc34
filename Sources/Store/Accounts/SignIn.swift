import Database
import Domain
import Secrets

/// What came of a try to sign in. `wrong` does not tell whether the address, the password or both are wrong.
package enum SignInOutcome: Sendable {
    case signedIn(SignedIn)
    case wrong
    /// Too many wrong tries; unit: seconds until the next.
    case limited(seconds: Int)
}

extension Store {
    /// Wrong tries that one address, or one known device of it, may make in `attemptSpan`.
    package static let attemptLimit = 10
    /// Unit: seconds.
    package static let attemptSpan: Int64 = 15 * 60

    /// Signs in with a password. A known and an unknown address cost and count the same.
    ///
    /// - Parameter device: the device token of an earlier sign-in of this browser: its tries are counted on their own, so that others
    ///   who guess cannot lock the person out.
    /// - Throws: `PasswordRoomFull`.
    package func signIn(email: String, password: String, device: String? = nil) async throws -> SignInOutcome {
        switch try await check(email: email, password: password, device: device) {
        case .limited(let seconds): return .limited(seconds: seconds)
        case .wrong: return .wrong
        case .right(let account, let subject):
            let key = key
            return .signedIn(
                try await changeInstallation(.signedIn, by: account) { ledger in
                    try Self.clear(subject, ledger.db)
                    return try Self.signIn(account, key, ledger)
                })
        }
    }

    /// Compares a password with the one of an address, as one counted try.
    func check(email: String, password: String, device: String?) async throws -> CheckedPassword {
        let attempt: Attempt
        switch try await begin(email: email, device: device) {
        case .failure(let limit): return .limited(seconds: limit.seconds)
        case .success(let begun): attempt = begun
        }
        // Nobody has chosen a password of such a length: the empty one is as wrong.
        let tried = password.count > Account.longestPassword ? "" : password
        let isRight = try await passwords.matches(tried, attempt.hash ?? PasswordRoom.decoy)
        guard isRight, let account = attempt.account, attempt.hash != nil else { return .wrong }
        return .right(account, subject: attempt.subject)
    }

    /// Forgets the tries of somebody who got it right.
    static func clear(_ subject: [UInt8], _ db: any Connection) throws {
        try db.run("DELETE FROM sign_in_attempt WHERE subject = \(subject)")
    }

    /// Counts the try before it is made, as a wrong one: a hundred at once are a hundred. A right one clears the count.
    private func begin(email: String, device: String?) async throws -> Result<Attempt, Limit> {
        let (folded, key, world) = (Account.folded(email), key, world)
        let deviceMAC = device.flatMap { Token.mac(of: $0, Token.device, key) }
        return try await database.write { db in
            let now = world.now()
            let row = try db.row("SELECT id, password FROM account WHERE email_folded = \(folded)")
            let account = try row.map { try $0.integer("id") }
            let known = try db.row(
                """
                SELECT mac FROM known_device
                 WHERE mac = \(deviceMAC ?? []) AND account = \(account ?? 0) AND expires_at > \(now.milliseconds)
                """)
            let subject = key.subkey(Token.attempt).mac(known == nil ? Array("address \(folded)".utf8) : [0] + (deviceMAC ?? []))
            if let limit = try Self.limit(subject, now, db) { return .failure(limit) }
            let id: ID<Attempt> = world.id()
            try db.run("INSERT INTO sign_in_attempt (id, subject, at) VALUES (\(id.number), \(subject), \(now.milliseconds))")
            return .success(
                Attempt(
                    subject: subject, account: account.map { ID($0) },
                    hash: try row.flatMap { try $0.optional("password", Row.text) }))
        }
    }

    private static func limit(_ subject: [UInt8], _ now: Instant, _ db: any Connection) throws -> Limit? {
        let start = now.adding(seconds: -attemptSpan).milliseconds
        // Tries from a time that has not come were noted by a clock that has since been put right.
        try db.run("DELETE FROM sign_in_attempt WHERE at <= \(start) OR at > \(now.adding(seconds: Session.slack).milliseconds)")
        let row = try db.row("SELECT count(*) AS tries, coalesce(min(at), 0) AS first FROM sign_in_attempt WHERE subject = \(subject)")
        guard let row, try row.integer("tries") >= attemptLimit else { return nil }
        let seconds = (try row.integer("first") - start) / 1_000 + 1
        return Limit(seconds: Int(min(max(seconds, 1), attemptSpan)))
    }
}

/// What a counted try came to.
enum CheckedPassword: Sendable {
    /// `subject` is what its tries were counted under.
    case right(Account.ID, subject: [UInt8])
    case wrong
    /// Unit: seconds.
    case limited(seconds: Int)
}

/// A try that has been counted and not yet decided.
private struct Attempt: Sendable {
    let subject: [UInt8]
    let account: Account.ID?
    let hash: String?
}

private struct Limit: Error {
    let seconds: Int
}
