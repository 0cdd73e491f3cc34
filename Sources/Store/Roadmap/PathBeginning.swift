import Database
import Domain

extension Store {
    /// The day of the first thing that a reader may see on the path, its direction or its decisions, where that is later than a day; nil where
    /// something was there already, and before there is anything.
    ///
    /// Themes do not count: they come with the organisation. Visitors learn of an action when it was published, of a need nothing.
    ///
    /// - Parameter reader: nil for visitors.
    /// - Throws: `.notAllowed(.readInternal)` for a member without that right.
    package func pathBegan(after day: Day, in organisation: Organisation.ID, for reader: Actor? = nil) async throws -> Day? {
        try reader?.require(.readInternal)
        return try await database.read { db in
            let zone = try Self.zone(of: organisation, db)
            let end = day.end(in: zone)
            let published = reader == nil ? try revisions.all(Action.self, in: organisation, db).compactMap(\.content.publishedAt) : []
            let kinds: [ObjectKind] = (reader == nil ? [] : [.action, .need]) + [.goal, .decision, .strategy, .externalChange]
            guard !published.contains(where: { $0 < end }) else { return nil }
            guard try !kinds.contains(where: { try isThere($0, before: end, in: organisation, db) }) else { return nil }
            return try (published + kinds.compactMap { try first($0, in: organisation, db) }).min()?.day(in: zone)
        }
    }

    private func isThere(_ kind: ObjectKind, before end: Instant, in organisation: Organisation.ID, _ db: any Connection) throws -> Bool {
        try db.row(
            """
            SELECT o.id
              FROM object o JOIN revision r ON r.object = o.id AND r.number = 1
             WHERE o.organisation = \(organisation.number) AND o.kind = \(kind.rawValue) AND r.at < \(end.milliseconds)
             LIMIT 1
            """) != nil
    }

    private func first(_ kind: ObjectKind, in organisation: Organisation.ID, _ db: any Connection) throws -> Instant? {
        let row = try db.row(
            """
            SELECT min(r.at) AS first
              FROM object o JOIN revision r ON r.object = o.id AND r.number = 1
             WHERE o.organisation = \(organisation.number) AND o.kind = \(kind.rawValue)
            """)
        return try row?.optional("first", Row.integer).map { Instant(milliseconds: $0) }
    }
}
