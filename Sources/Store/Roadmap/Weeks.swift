import Database
import Domain

extension Store {
    /// What "this week's three things" are chosen from, read in one snapshot.
    ///
    /// - Parameter weakThemes: by the results' own rule, from the newest release, weakest first.
    /// - Throws: `.notAllowed(.readInternal)`.
    package func weekFacts(for actor: Actor, weakThemes: [String] = []) async throws -> Week.Facts {
        try actor.require(.readInternal)
        let now = world.now()
        return try await database.read { db in
            let organisation = actor.organisation
            let zone = try Self.zone(of: organisation, db)
            return Week.Facts(
                today: now.day(in: zone), zone: zone,
                rounds: try db.rows("SELECT * FROM round WHERE organisation = \(organisation.number) ORDER BY id").map { try knownRounds.round($0) },
                actions: try revisions.all(in: organisation, db), themes: try revisions.all(in: organisation, db),
                findings: try revisions.all(in: organisation, db), ideas: try revisions.all(in: organisation, db),
                benefits: try revisions.all(in: organisation, db), weakThemes: weakThemes)
        }
    }
}
