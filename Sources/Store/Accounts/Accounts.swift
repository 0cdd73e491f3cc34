import Database
import Domain

extension Store {
    /// False in a store that nobody has set up yet.
    package func hasAccounts() async throws -> Bool {
        try await database.read { try $0.row("SELECT id FROM account LIMIT 1") != nil }
    }

    package func account(_ id: Account.ID) async throws -> Account? {
        try await database.read { try Self.account(id, $0) }
    }

    /// The account behind an e-mail address, in whatever case it is typed.
    package func account(email: String) async throws -> Account? {
        let folded = Account.folded(email)
        return try await database.read { db in
            try db.row("SELECT id, email, name, password, created_at FROM account WHERE email_folded = \(folded)").map { try Account($0) }
        }
    }

    /// What an account may do in an organisation; nil when it is not a member of it.
    package func actor(account: Account.ID, in organisation: Organisation.ID) async throws -> Actor? {
        let roles = try await database.read { try Self.roles(of: account, in: organisation, $0) }
        return roles.isEmpty ? nil : Actor(account: account, organisation: organisation, roles: roles)
    }

    /// The organisations that an account is a member of, by slug.
    package func organisations(of account: Account.ID) async throws -> [Organisation] {
        try await database.read { db in
            try db.rows(
                """
                SELECT DISTINCT o.id AS id, o.slug AS slug
                  FROM organisation o JOIN membership m ON m.organisation = o.id
                 WHERE m.account = \(account.number)
                 ORDER BY o.slug
                """
            ).map { try Objects.current(ID<Organisation>(try $0.integer("id")), in: ID(try $0.integer("id")), db).content }
        }
    }

    /// The people of the actor's organisation, by address.
    ///
    /// - Throws: `.notAllowed(.manageAccounts)`.
    package func members(for actor: Actor) async throws -> [Membership] {
        try actor.require(.manageAccounts)
        return try await database.read { db in
            let rows = try db.rows(
                """
                SELECT a.id AS id, a.email AS email, a.name AS name, a.password AS password, a.created_at AS created_at, m.role AS role
                  FROM account a JOIN membership m ON m.account = a.id
                 WHERE m.organisation = \(actor.organisation.number)
                 ORDER BY a.email_folded, m.role
                """)
            return try Dictionary(grouping: rows) { try $0.integer("id") }.values.map { rows in
                let roles: [Role] = try rows.map { try known(try $0.text("role")) }
                return Membership(account: try Account(rows[0]), roles: Set(roles))
            }.sorted { Account.folded($0.account.email) < Account.folded($1.account.email) }
        }
    }

    /// Makes a person a member; the account is made when the address has none yet.
    ///
    /// - Returns: the account, and whether it is new. A known account keeps its name and password: whoever adds it learns nothing of
    ///   it and cannot take it over.
    /// - Throws: `.notAllowed(.manageAccounts)`, `.unfit`.
    package func addMember(email: String, name: String, roles: Set<Role>, by actor: Actor) async throws -> (account: Account, isNew: Bool) {
        try actor.require(.manageAccounts)
        guard Account.problems(email: email, name: name).isEmpty, !roles.isEmpty else { throw StoreFault.unfit }
        let (id, folded): (Account.ID, String) = (world.id(), Account.folded(email))
        return try await change(.memberAdded, by: actor) { ledger in
            let db = ledger.db
            let added = try db.run(
                """
                INSERT INTO account (id, email, email_folded, name, password, created_at)
                VALUES (\(id.number), \(email), \(folded), \(name), NULL, \(ledger.at.milliseconds))
                ON CONFLICT (email_folded) DO NOTHING
                """)
            let row = try db.row("SELECT id, email, name, password, created_at FROM account WHERE email_folded = \(folded)")
            guard let account = try row.map({ try Account($0) }) else { throw StoreFault.missing }
            try Self.give(roles, to: account.id, in: actor.organisation, db)
            ledger.object = account.id.number
            ledger.detail = Self.text(roles)
            return (account, added == 1)
        }
    }

    /// The roles that a member has from now on; none ends the membership. Ends the person's sessions, so that rights change at once.
    ///
    /// - Throws: `.notAllowed(.manageAccounts)`, `.missing`, `.lastAdministrator`.
    package func setRoles(_ roles: Set<Role>, of account: Account.ID, by actor: Actor) async throws {
        try actor.require(.manageAccounts)
        try await change(.rolesChanged, by: actor) { ledger in
            let db = ledger.db
            guard try !Self.roles(of: account, in: actor.organisation, db).isEmpty else { throw StoreFault.missing }
            try db.run("DELETE FROM membership WHERE account = \(account.number) AND organisation = \(actor.organisation.number)")
            try Self.give(roles, to: account, in: actor.organisation, db)
            let left = try db.row("SELECT account FROM membership WHERE organisation = \(actor.organisation.number) AND role = 'admin' LIMIT 1")
            guard left != nil else { throw StoreFault.lastAdministrator }
            try db.run("DELETE FROM session WHERE account = \(account.number)")
            ledger.object = account.number
            ledger.detail = Self.text(roles)
        }
    }

    static func account(_ id: Account.ID, _ db: any Connection) throws -> Account? {
        try db.row("SELECT id, email, name, password, created_at FROM account WHERE id = \(id.number)").map { try Account($0) }
    }

    static func roles(of account: Account.ID, in organisation: Organisation.ID, _ db: any Connection) throws -> Set<Role> {
        let rows = try db.rows("SELECT role FROM membership WHERE account = \(account.number) AND organisation = \(organisation.number)")
        return Set(try rows.map { try known(try $0.text("role"), Role.self) })
    }

    private static func give(_ roles: Set<Role>, to account: Account.ID, in organisation: Organisation.ID, _ db: any Connection) throws {
        for role in roles {
            try db.run(
                """
                INSERT INTO membership (account, organisation, role)
                VALUES (\(account.number), \(organisation.number), \(role.rawValue))
                ON CONFLICT (organisation, account, role) DO NOTHING
                """)
        }
    }

    private static func text(_ roles: Set<Role>) -> String {
        Role.allCases.filter { roles.contains($0) }.map(\.rawValue).joined(separator: " ")
    }
}

extension Account {
    init(_ row: Row) throws {
        self.init(
            id: Domain.ID(try row.integer("id")), email: try row.text("email"), name: try row.text("name"),
            hasPassword: try row.value("password") != .null, createdAt: Instant(milliseconds: try row.integer("created_at")))
    }
}
