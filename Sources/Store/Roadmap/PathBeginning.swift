import Database
import Domain

extension Store {
    /// The day of the first thing that a reader may see on the path, its direction or its decisions; nil before there is any.
    ///
    /// Themes do not count: they come with the organisation. Visitors learn of an action when it was published, of a need nothing.
    ///
    /// - Parameter reader: nil for visitors.
    /// - Throws: `.notAllowed(.readInternal)` for a member without that right.
    package func pathBegan(in organisation: Organisation.ID, for reader: Actor? = nil) async throws -> Day? {
        try reader?.require(.readInternal)
        return try await database.read { db in
            let zone = try Self.zone(of: organisation, db)
            let open: [ObjectKind] = [.strategy, .goal, .decision, .externalChange]
            var firsts = try (reader == nil ? open : open + [.action, .need]).compactMap { try first($0, in: organisation, db) }
            if reader == nil {
                firsts += try revisions.all(Action.self, in: organisation, db).compactMap(\.content.publishedAt)
            }
            return firsts.min()?.day(in: zone)
        }
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
