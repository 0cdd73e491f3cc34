import Database
import Domain

extension Store {
    /// How many other browsers the person is signed in with now.
    package func otherSessions(than session: Session) async throws -> Int {
        let now = world.now()
        return try await database.read { db in
            try db.rows("SELECT account, mac, created_at, seen_at FROM session WHERE account = \(session.account.number) AND mac <> \(session.mac)")
                .map {
                    Session(
                        account: session.account, mac: try $0.bytes("mac"), createdAt: Instant(milliseconds: try $0.integer("created_at")),
                        seenAt: Instant(milliseconds: try $0.integer("seen_at")))
                }
                .count { $0.lives(at: now) }
        }
    }

    /// Signs the person out everywhere but here; other browsers are known no more either.
    ///
    /// - Parameter device: the device token of this browser.
    package func endOtherSessions(than session: Session, device: String?) async throws {
        let kept = device.flatMap { Token.mac(of: $0, Token.device, key) }
        try await changeInstallation(.signedOut, by: session.account) { ledger in
            ledger.object = session.account.number
            try ledger.db.run("DELETE FROM session WHERE account = \(session.account.number) AND mac <> \(session.mac)")
            try ledger.db.run("DELETE FROM known_device WHERE account = \(session.account.number) AND mac <> \(kept ?? [])")
        }
    }
}
