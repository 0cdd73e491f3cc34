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
            let rounds = try db.rows("SELECT * FROM round WHERE organisation = \(organisation.number) ORDER BY id").map { try knownRounds.round($0) }
            return Week.Facts(path: try whole(in: organisation, on: nil, now: now, db), rounds: rounds, weakThemes: weakThemes)
        }
    }
}
