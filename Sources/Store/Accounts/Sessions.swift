import Database
import Domain
import Secrets

/// What a browser is given at sign-in; both texts are known to nobody else.
package struct SignedIn: Sendable {
    package let account: Account.ID
    /// For the session cookie.
    package let token: String
    /// For a cookie of `Store.deviceLife`: from this browser the person signs in even while others guess at the address.
    package let device: String
}

extension Store {
    /// Unit: seconds.
    package static let deviceLife: Int64 = 180 * 86_400

    /// The session behind a cookie; nil when there is none, or it has ended. Notes once a minute that it was seen.
    package func session(token: String) async throws -> Session? {
        guard let mac = Token.mac(of: token, Token.session, key) else { return nil }
        let row = try await database.read { try $0.row("SELECT account, created_at, seen_at FROM session WHERE mac = \(mac)") }
        guard let row else { return nil }
        let session = Session(
            account: ID(try row.integer("account")), mac: mac, createdAt: Instant(milliseconds: try row.integer("created_at")),
            seenAt: Instant(milliseconds: try row.integer("seen_at")))
        let now = world.now()
        guard session.lives(at: now) else { return nil }
        if now > session.seenAt.adding(seconds: 60) {
            // Never backwards: two processes may see the same session.
            _ = try await database.write {
                try $0.run("UPDATE session SET seen_at = \(now.milliseconds) WHERE mac = \(mac) AND seen_at < \(now.milliseconds)")
            }
        }
        return session
    }

    /// Ends one session.
    package func signOut(_ session: Session) async throws {
        try await changeInstallation(.signedOut, by: session.account) { ledger in
            ledger.object = session.account.number
            try ledger.db.run("DELETE FROM session WHERE mac = \(session.mac)")
        }
    }

    /// Removes sessions, links, devices and counted tries that have had their time. Nightly work; nothing of it works any more.
    package func removeExpired() async throws {
        let now = world.now()
        try await database.write { db in
            try db.run("DELETE FROM session WHERE created_at < \(now.adding(seconds: -Session.longest).milliseconds)")
            try db.run("DELETE FROM known_device WHERE expires_at < \(now.milliseconds)")
            try db.run("DELETE FROM sign_in_link WHERE expires_at < \(now.milliseconds)")
            try db.run("DELETE FROM sign_in_attempt WHERE at < \(now.adding(seconds: -Self.attemptSpan).milliseconds)")
            // For a month after its end a link to an action says why it does not work.
            try db.run("DELETE FROM action_link WHERE expires_at < \(now.adding(days: -30).milliseconds)")
            try db.run("DELETE FROM mail WHERE ended_at < \(now.adding(days: -90).milliseconds)")
        }
    }

    /// A session under a fresh token and a device token, inside a change of the installation's.
    static func signIn(_ account: Account.ID, _ key: Key, _ ledger: Ledger) throws -> SignedIn {
        let (session, device) = (Token(Token.session, key), Token(Token.device, key))
        let now = ledger.at
        let db = ledger.db
        try db.run(
            """
            INSERT INTO session (mac, account, created_at, seen_at)
            VALUES (\(session.mac), \(account.number), \(now.milliseconds), \(now.milliseconds))
            """)
        try db.run(
            """
            INSERT INTO known_device (mac, account, expires_at)
            VALUES (\(device.mac), \(account.number), \(now.adding(seconds: deviceLife).milliseconds))
            """)
        ledger.object = account.number
        return SignedIn(account: account, token: session.text, device: device.text)
    }
}
