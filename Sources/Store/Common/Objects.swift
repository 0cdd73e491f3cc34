import Database
import Domain

/// The one loader of versioned objects: every question names the organisation, so a foreign object is a missing one.
enum Objects {
    static func current<Content: Revisable>(
        _ id: ID<Content>, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> Revision<Content> {
        let row = try db.row(
            """
            SELECT r.object, r.organisation, r.number, r.at, r.actor, r.reason, r.body
              FROM object o JOIN revision r ON r.object = o.id AND r.number = o.number
             WHERE o.id = \(id.number) AND o.organisation = \(organisation.number) AND o.kind = \(Content.objectKind.rawValue)
            """)
        guard let row else { throw StoreFault.missing }
        return try Revision(row)
    }

    /// In the order that people chose.
    static func all<Content: Revisable>(
        _ type: Content.Type = Content.self, in organisation: Organisation.ID, before end: Instant? = nil, _ db: any Connection
    ) throws -> [Revision<Content>] {
        try rows(of: Content.self, in: organisation, before: end, db).map { try Revision($0) }
    }

    /// Each object as it is, or as it was just before `end`: its greatest number written until then.
    static func rows<Content: Revisable>(
        of type: Content.Type, in organisation: Organisation.ID, before end: Instant?, _ db: any Connection
    ) throws -> [Row] {
        if let end {
            return try db.rows(
                """
                SELECT r.object, r.organisation, r.number, r.at, r.actor, r.reason, r.body
                  FROM object o JOIN revision r ON r.object = o.id
                 WHERE o.organisation = \(organisation.number) AND o.kind = \(Content.objectKind.rawValue)
                   AND r.number = (SELECT max(s.number) FROM revision s WHERE s.object = o.id AND s.at < \(end.milliseconds))
                 ORDER BY o.place, o.id
                """)
        }
        return try db.rows(
            """
            SELECT r.object, r.organisation, r.number, r.at, r.actor, r.reason, r.body
              FROM object o JOIN revision r ON r.object = o.id AND r.number = o.number
             WHERE o.organisation = \(organisation.number) AND o.kind = \(Content.objectKind.rawValue)
             ORDER BY o.place, o.id
            """)
    }

    /// One version, whose organisation and kind are known to be right.
    static func row(of object: Int64, number: Int64, _ db: any Connection) throws -> Row {
        let row = try db.row(
            "SELECT object, organisation, number, at, actor, reason, body FROM revision WHERE object = \(object) AND number = \(number)")
        guard let row else { throw StoreFault.missing }
        return row
    }

    /// Every version, oldest first.
    ///
    /// - Throws: `StoreFault.missing`.
    static func history<Content: Revisable>(
        _ id: ID<Content>, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> [Revision<Content>] {
        let rows = try db.rows(
            """
            SELECT object, organisation, number, at, actor, reason, body
              FROM revision
             WHERE object = \(id.number) AND organisation = \(organisation.number) AND kind = \(Content.objectKind.rawValue)
             ORDER BY number
            """)
        guard !rows.isEmpty else { throw StoreFault.missing }
        return try rows.map { try Revision($0) }
    }

    /// The object that a key names.
    static func current<Content: Revisable>(
        key: String, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> Revision<Content> {
        let row = try db.row(
            """
            SELECT id FROM object
             WHERE organisation = \(organisation.number) AND kind = \(Content.objectKind.rawValue) AND key = \(key)
            """)
        guard let row else { throw StoreFault.missing }
        return try current(ID<Content>(try row.integer("id")), in: organisation, db)
    }

    /// What of one kind names `target` in its newest version.
    static func naming<Content: Revisable>(
        _ target: Int64, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> [Revision<Content>] {
        try db.rows(
            """
            SELECT r.object, r.organisation, r.number, r.at, r.actor, r.reason, r.body
              FROM link l JOIN object o ON o.id = l.source JOIN revision r ON r.object = o.id AND r.number = o.number
             WHERE l.target = \(target) AND l.organisation = \(organisation.number) AND o.kind = \(Content.objectKind.rawValue)
             ORDER BY o.place, o.id
            """
        ).map { try Revision($0) }
    }
}
