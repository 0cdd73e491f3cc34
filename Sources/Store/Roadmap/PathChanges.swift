import Database
import Domain

/// One version of a published action, in the order in which the path changed.
package struct PathChange: Hashable, Sendable {
    package let action: Revision<Action>

    package var place: Place { Place(at: action.at, action: action.id, number: action.number) }

    /// Where a version stands among all; the same for ever.
    package struct Place: Hashable, Sendable {
        package let at: Instant
        package let action: Action.ID
        package let number: Int

        package init(at: Instant, action: Action.ID, number: Int) {
            self.at = at
            self.action = action
            self.number = number
        }

        /// `1795168800000.0rm1q8c3w2v5t.3`
        package var text: String { "\(at.milliseconds).\(action).\(number)" }

        /// - Returns: nil for anything that `text` would not write.
        package init?(text: some StringProtocol) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, let at = Int64(parts[0]), let action = Action.ID(text: parts[1]), let number = Int(parts[2]) else { return nil }
            self.init(at: Instant(milliseconds: at), action: action, number: number)
            guard at >= 0, number >= 0, number <= 999_999_999, self.text == text else { return nil }
        }
    }
}

extension Store {
    /// The versions of actions that were published when they were written and still are, oldest first.
    ///
    /// - Parameters:
    ///   - place: of the last one that is known; nil to begin.
    ///   - limit: greatest number of versions.
    package func pathChanges(in organisation: Organisation.ID, after place: PathChange.Place?, limit: Int) async throws -> [PathChange] {
        try await database.read { db in
            let published = Set(try revisions.all(Action.self, in: organisation, db).filter(\.content.isPublished).map(\.id))
            var found: [PathChange] = []
            var place = place
            while found.count < limit {
                let batch = try Self.versions(of: organisation, after: place, db)
                found += batch.filter { $0.content.isPublished && published.contains($0.id) }.map { PathChange(action: $0) }
                guard let last = batch.last, batch.count == Self.batch else { break }
                place = PathChange(action: last).place
            }
            return Array(found.prefix(limit))
        }
    }

    /// Versions that are read at a time; whether one was published stands inside it.
    private static let batch = 500

    private static func versions(
        of organisation: Organisation.ID, after place: PathChange.Place?, _ db: any Connection
    ) throws -> [Revision<Action>] {
        let (at, action, number) = (place?.at.milliseconds ?? -1, place?.action.number ?? 0, place?.number ?? 0)
        return try db.rows(
            """
            SELECT object, organisation, number, at, actor, reason, body
              FROM revision
             WHERE organisation = \(organisation.number) AND kind = 'action' AND (at, object, number) > (\(at), \(action), \(number))
             ORDER BY at, object, number
             LIMIT \(batch)
            """
        ).map { try Revision($0) }
    }
}
