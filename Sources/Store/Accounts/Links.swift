import Database
import Domain
import Secrets

/// What a one-time link that works is for, and whose it is.
package struct OpenLink: Hashable, Sendable {
    package let account: Account
    package let purpose: LinkPurpose
}

extension Store {
    /// A one-time link of 24 hours for a member; the links it had for the same purpose end.
    ///
    /// - Returns: the token for the address; it is shown once and kept nowhere.
    /// - Throws: `.notAllowed(.manageAccounts)`, `.missing` for somebody of another organisation, `.sharedAccount` when the person is
    ///   also a member elsewhere: an administrator of one organisation must not get into another.
    package func makeLink(_ purpose: LinkPurpose, for account: Account.ID, by actor: Actor) async throws -> String {
        try actor.require(.manageAccounts)
        let token = Token(Token.link, key)
        return try await change(.linkMade, by: actor) { ledger in
            let db = ledger.db
            guard try !Self.roles(of: account, in: actor.organisation, db).isEmpty else { throw StoreFault.missing }
            let elsewhere = try db.row(
                "SELECT role FROM membership WHERE account = \(account.number) AND organisation <> \(actor.organisation.number) LIMIT 1")
            guard elsewhere == nil || actor.account == nil else { throw StoreFault.sharedAccount }
            let end = ledger.at.adding(seconds: LinkPurpose.life)
            try db.run("DELETE FROM sign_in_link WHERE account = \(account.number) AND purpose = \(purpose.rawValue)")
            try db.run(
                """
                INSERT INTO sign_in_link (mac, account, purpose, expires_at)
                VALUES (\(token.mac), \(account.number), \(purpose.rawValue), \(end.milliseconds))
                """)
            ledger.object = account.number
            ledger.detail = purpose.rawValue
            return token.text
        }
    }

    /// Looks at a link without using it up: mail programs open links before people do. Nil when it does not work (any more).
    package func link(token: String) async throws -> OpenLink? {
        guard let mac = Token.mac(of: token, Token.link, key) else { return nil }
        let now = world.now()
        return try await database.read { db in
            let row = try db.row(
                """
                SELECT account, purpose FROM sign_in_link
                 WHERE mac = \(mac) AND expires_at > \(now.milliseconds) AND expires_at < \(LinkPurpose.latestEnd(at: now).milliseconds)
                """)
            guard let row, let account = try Self.account(ID(try row.integer("account")), db)
            else { return nil }
            return OpenLink(account: account, purpose: try known(try row.text("purpose")))
        }
    }

    /// Uses up a `signIn` link.
    ///
    /// - Returns: nil when it does not work (any more), or is for choosing a password.
    package func signIn(link token: String) async throws -> SignedIn? {
        guard let mac = Token.mac(of: token, Token.link, key), let open = try await link(token: token) else { return nil }
        let key = key
        do {
            return try await changeInstallation(.signedIn, by: open.account.id) { ledger in
                let account = try Self.use(mac, for: [.signIn], ledger)
                return try Self.signIn(account, key, ledger)
            }
        } catch StoreFault.missing {
            return nil
        }
    }

    /// Uses up a `welcome` or `reset` link: sets the password, ends every session of the account, signs in.
    ///
    /// - Returns: nil when the link does not work (any more), or is for signing in only.
    /// - Throws: `.unfit` for a password that is too short or too long, `PasswordRoomFull`.
    package func choosePassword(_ password: String, link token: String) async throws -> SignedIn? {
        guard Account.problems(password: password).isEmpty else { throw StoreFault.unfit }
        // Looked at first: a link that does not work costs no hash.
        guard let mac = Token.mac(of: token, Token.link, key), let open = try await link(token: token), open.purpose != .signIn else { return nil }
        let hash = try await passwords.hash(password)
        let key = key
        do {
            return try await changeInstallation(.passwordSet, by: open.account.id) { ledger in
                let account = try Self.use(mac, for: [.welcome, .reset], ledger)
                try Self.set(hash, of: account, ledger)
                return try Self.signIn(account, key, ledger)
            }
        } catch StoreFault.missing {
            return nil
        }
    }

    /// A new password for one's own account; the old one counts as a try to sign in. Ends every session and gives a new one.
    ///
    /// - Throws: `.unfit`, `PasswordRoomFull`.
    package func changePassword(
        from old: String, to new: String, of session: Session, device: String? = nil
    ) async throws -> SignInOutcome {
        guard Account.problems(password: new).isEmpty else { throw StoreFault.unfit }
        guard let account = try await account(session.account) else { return .wrong }
        switch try await check(email: account.email, password: old, device: device) {
        case .limited(let seconds): return .limited(seconds: seconds)
        case .wrong: return .wrong
        case .right(_, let subject):
            let (hash, key) = (try await passwords.hash(new), key)
            return .signedIn(
                try await changeInstallation(.passwordSet, by: account.id) { ledger in
                    try Self.clear(subject, ledger.db)
                    try Self.set(hash, of: account.id, ledger)
                    return try Self.signIn(account.id, key, ledger)
                })
        }
    }

    /// Sets a password from the machine itself (`user add --password-stdin`).
    ///
    /// - Throws: `.unfit`, `.missing`, `PasswordRoomFull`.
    package func setPassword(_ password: String, of account: Account.ID) async throws {
        guard Account.problems(password: password).isEmpty else { throw StoreFault.unfit }
        let hash = try await passwords.hash(password)
        try await changeInstallation(.passwordSet, by: nil) { ledger in
            ledger.object = account.number
            try Self.set(hash, of: account, ledger)
        }
    }

    /// - Throws: `.missing` when the link is used up, too old or for something else.
    private static func use(_ mac: [UInt8], for purposes: Set<LinkPurpose>, _ ledger: Ledger) throws -> Account.ID {
        let row = try ledger.db.row(
            """
            DELETE FROM sign_in_link
             WHERE mac = \(mac) AND expires_at > \(ledger.at.milliseconds) AND expires_at < \(LinkPurpose.latestEnd(at: ledger.at).milliseconds)
            RETURNING account, purpose
            """)
        guard let row, purposes.contains(try known(try row.text("purpose"))) else { throw StoreFault.missing }
        return ID(try row.integer("account"))
    }

    /// Ends sessions, links and known devices: whoever had the old password is out.
    private static func set(_ hash: String, of account: Account.ID, _ ledger: Ledger) throws {
        let db = ledger.db
        guard try db.run("UPDATE account SET password = \(hash) WHERE id = \(account.number)") == 1 else { throw StoreFault.missing }
        try db.run("DELETE FROM session WHERE account = \(account.number)")
        try db.run("DELETE FROM sign_in_link WHERE account = \(account.number)")
        try db.run("DELETE FROM known_device WHERE account = \(account.number)")
    }
}
