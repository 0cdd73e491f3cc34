import Database
import Domain
import Foundation

/// Why one version of an object was written.
package struct Reason: Hashable, Sendable {
    package let at: Instant
    package let text: String
    /// In which of their roles somebody wrote it: the one that it is done in; nil for the program.
    package let role: Role?

    package init(at: Instant, text: String, role: Role?) {
        self.at = at
        self.text = text
        self.role = role
    }
}

extension Store {
    /// The reasons given for the versions after the one that was seen, oldest first, by object.
    ///
    /// - Parameters:
    ///   - seen: the id of an object in its text form, and the number of the version that is known already; 0 for none.
    ///   - day: until its end; nil for now.
    ///   - reader: nil for visitors, who read the reasons of versions that were public when they were written.
    package func reasons(
        after seen: [String: Int], in organisation: Organisation.ID, until day: Day? = nil, for reader: Actor? = nil
    ) async throws -> [String: [Reason]] {
        try reader?.require(.readInternal)
        return try await database.read { db in
            let end = try day.map { try $0.end(in: Self.zone(of: organisation, db)) } ?? Instant(milliseconds: .max)
            let roles = try Self.roles(in: organisation, db)
            var found: [String: [Reason]] = [:]
            for (text, number) in seen {
                guard let object = ID<Action>(text: text) else { continue }
                found[text] = try Self.reasons(of: object.number, after: number, before: end, in: organisation, isPublic: reader == nil, db)
                    .map { Reason(at: $0.at, text: $0.text, role: $0.actor.flatMap { roles[$0] }) }
            }
            return found
        }
    }

    private static func reasons(
        of object: Int64, after number: Int, before end: Instant, in organisation: Organisation.ID, isPublic: Bool, _ db: any Connection
    ) throws -> [(at: Instant, text: String, actor: Int64?)] {
        // Inside a body a quote of a text is escaped, so these are the keys alone.
        var rows = try db.rows(
            isPublic
                ? """
                SELECT at, actor, reason, kind, body FROM revision
                 WHERE object = \(object) AND organisation = \(organisation.number) AND number > \(number) AND at < \(end.milliseconds)
                   AND reason <> '' AND (kind <> 'action' OR body LIKE '%"publishedAt":%') AND (kind <> 'need' OR body LIKE '%"isPublic":true%')
                 ORDER BY number
                """
                : """
                SELECT at, actor, reason FROM revision
                 WHERE object = \(object) AND organisation = \(organisation.number) AND number > \(number) AND at < \(end.milliseconds)
                   AND reason <> ''
                 ORDER BY number
                """)
        if isPublic { rows = try rows.filter { try isOfPublicAction($0, db) } }
        return try rows.map { (Instant(milliseconds: try $0.integer("at")), try $0.text("reason"), try $0.optional("actor", Row.integer)) }
    }

    /// What belongs to an action is as public as the action was when it was written; other kinds follow their own rule.
    private static func isOfPublicAction(_ version: Row, _ db: any Connection) throws -> Bool {
        let kinds = [ObjectKind.benefit, .budget, .effect].map(\.rawValue)
        guard kinds.contains(try version.text("kind")) else { return true }
        let body = try JSONDecoder().decode(PartOfAction.self, from: Data(version.text("body").utf8))
        guard let action = ID<Action>(text: body.action) else { return false }
        let row = try db.row(
            """
            SELECT body LIKE '%"publishedAt":%' AS published FROM revision
             WHERE object = \(action.number) AND at <= \(try version.integer("at")) ORDER BY number DESC LIMIT 1
            """)
        return try row?.boolean("published") ?? false
    }

    private struct PartOfAction: Decodable {
        let action: String
    }

    /// The role that an account's changes are told under: who leads changes the path as the lead, whatever else they may.
    private static func roles(in organisation: Organisation.ID, _ db: any Connection) throws -> [Int64: Role] {
        let rows = try db.rows("SELECT account, role FROM membership WHERE organisation = \(organisation.number)")
        let order: [Role] = [.lead, .owner, .contributor, .admin, .viewer, .auditor]
        var roles: [Int64: Role] = [:]
        for row in rows {
            guard let role = Role(rawValue: try row.text("role")) else { continue }
            let account = try row.integer("account")
            let rank = { (role: Role) in order.firstIndex(of: role) ?? order.count }
            if let known = roles[account], rank(known) <= rank(role) { continue }
            roles[account] = role
        }
        return roles
    }
}
