import Database
import Domain

extension Store {
    /// The rounds of an organisation that take answers now, for answer forms.
    package func roundsTakingAnswers(in organisation: Organisation.ID) async throws -> [Round] {
        let now = world.now().milliseconds
        return try await database.read { db in
            try db.rows(
                "SELECT * FROM round WHERE organisation = \(organisation.number) AND state = 'open' AND closes_at > \(now) ORDER BY id"
            ).map { try knownRounds.round($0) }
        }
    }
}
