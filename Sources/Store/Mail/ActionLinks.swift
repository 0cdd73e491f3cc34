import Database
import Domain
import Secrets

extension Store {
    /// A link for a letter that is being written: one action, one account, a week. The one before it, for the same two, ends.
    ///
    /// - Returns: the token for the address; it is kept nowhere.
    package func makeActionLink(to action: Action.ID, for account: Account.ID, in organisation: Organisation.ID) async throws -> String {
        let (token, end) = (Token(Token.action, key), world.now().adding(seconds: ActionLink.life))
        try await database.write { db in
            try db.run("DELETE FROM action_link WHERE action = \(action.number) AND account = \(account.number) AND used_at IS NULL")
            try db.run(
                """
                INSERT INTO action_link (mac, organisation, action, account, expires_at, used_at)
                VALUES (\(token.mac), \(organisation.number), \(action.number), \(account.number), \(end.milliseconds), NULL)
                """)
        }
        return token.text
    }

    /// Looks at a link without using it up: mail programs open links before people do. Nil for one that never was, or was for another place.
    package func actionLink(token: String, in organisation: Organisation.ID) async throws -> ActionLinkState? {
        guard let mac = Token.mac(of: token, Token.action, key) else { return nil }
        let now = world.now()
        return try await database.read { db in
            let row = try db.row(
                "SELECT account, action, expires_at, used_at FROM action_link WHERE mac = \(mac) AND organisation = \(organisation.number)")
            guard let row, let account = try Self.account(ID(try row.integer("account")), db) else { return nil }
            let action: Revision<Action> = try Objects.current(ID(try row.integer("action")), in: organisation, db)
            let actor = Actor(account: account.id, organisation: organisation, roles: try Self.roles(of: account.id, in: organisation, db))
            guard actor.mayEdit(action.content) else { return .withdrawn }
            guard try row.optional("used_at", Row.integer) == nil else { return .used(action) }
            let end = try row.integer("expires_at")
            // One that ends later was made by a clock that has been set back since: it must not gain life.
            let latest = now.adding(seconds: ActionLink.life + Session.slack).milliseconds
            guard end > now.milliseconds, end < latest else { return .expired }
            let today = now.day(in: try Self.zone(of: organisation, db))
            return .open(
                ActionLink(account: account, organisation: organisation, action: action, benefit: try dueBenefit(of: action, on: today, db)))
        }
    }

    /// The benefit of the action whose measurement has waited longest.
    private func dueBenefit(of action: Revision<Action>, on today: Day, _ db: any Connection) throws -> Revision<Benefit>? {
        try revisions.all(Benefit.self, in: action.organisation, db).filter { $0.content.action == action.id }
            .compactMap { benefit in benefit.content.overdue(on: today).map { (benefit: benefit, due: $0.due) } }
            .min { ($0.due, $0.benefit.id) < ($1.due, $1.benefit.id) }?.benefit
    }

    /// Uses a link up: one new version of its one action, as its account.
    ///
    /// - Parameter reason: also where nothing else is new: "all is well" is a word too.
    /// - Throws: `.missing` for a link that does not work (any more), `.notAllowed`, `.unfit`, `.notComplete`, `EditConflict<Revision<Action>>`,
    ///   `EditConflict<Revision<Benefit>>` when somebody measured it since; the link is as good as before then.
    package func say(_ minute: OwnersMinute, reason: String, expecting number: Int, through link: ActionLink, token: String) async throws {
        guard let mac = Token.mac(of: token, Token.action, key) else { throw StoreFault.missing }
        guard !reason.allSatisfy(\.isWhitespace) else { throw StoreFault.reasonMissing }
        let actor = Actor(account: link.account.id, organisation: link.organisation, roles: [])
        try await change(.actionChanged, by: actor) { ledger in
            let now = ledger.at
            let used = try ledger.db.run(
                """
                UPDATE action_link SET used_at = \(now.milliseconds)
                 WHERE mac = \(mac) AND action = \(link.action.id.number) AND account = \(link.account.id.number) AND used_at IS NULL
                   AND expires_at > \(now.milliseconds) AND expires_at < \(now.adding(seconds: ActionLink.life + Session.slack).milliseconds)
                """)
            guard used == 1 else { throw StoreFault.missing }
            try Self.keep(minute, reason: reason, expecting: number, through: link, ledger)
        }
    }

    /// The same without a link, by somebody who is signed in.
    ///
    /// - Throws: `.reasonMissing`, `.notAllowed`, `.unfit`, `.notComplete`, `EditConflict` of the action or of the benefit that was measured.
    package func say(_ minute: OwnersMinute, reason: String, expecting number: Int, of link: ActionLink, by actor: Actor) async throws {
        guard !reason.allSatisfy(\.isWhitespace) else { throw StoreFault.reasonMissing }
        guard actor.account == link.account.id, actor.organisation == link.organisation else { throw StoreFault.notAllowed(.editOwnActions) }
        try await change(.actionChanged, by: actor) { ledger in
            try Self.keep(minute, reason: reason, expecting: number, through: link, ledger)
        }
    }

    private static func keep(_ minute: OwnersMinute, reason: String, expecting number: Int, through link: ActionLink, _ ledger: Ledger) throws {
        let today = ledger.at.day(in: try zone(of: link.organisation, ledger.db))
        // As they are now, not as they were when the form was opened.
        let roles = try roles(of: link.account.id, in: link.organisation, ledger.db)
        _ = try ledger.edit(link.action.id, expecting: number, reason: reason, isWord: true) { current in
            guard Actor(account: link.account.id, organisation: link.organisation, roles: roles).mayEdit(current) else {
                throw StoreFault.notAllowed(.editOwnActions)
            }
            return try complete(minute.applied(to: current, on: today), over: current)
        }
        guard let asked = minute.asked, minute.measured != nil else { return }
        _ = try ledger.edit(asked.benefit, expecting: asked.number, reason: reason) { current in
            guard current.action == link.action.id, let measured = minute.applied(to: current, on: today) else { throw StoreFault.missing }
            return measured
        }
        ledger.object = link.action.id.number
    }

    /// The benefit of an action whose measurement has waited longest; nil when none is due.
    package func dueBenefit(of action: Revision<Action>, on today: Day) async throws -> Revision<Benefit>? {
        try await database.read { db in try dueBenefit(of: action, on: today, db) }
    }
}
