import Database
import Domain

/// A round and the organisation that asks.
package struct RoundHome: Hashable, Sendable {
    package let round: Round
    package let organisation: Organisation
}

extension Store {
    /// By the round's id alone, for scheduled work and its letters; nil when there is none.
    package func home(of round: Round.ID) async throws -> RoundHome? {
        try await database.read { db in
            guard let found = try db.row("SELECT * FROM round WHERE id = \(round.number)").map({ try knownRounds.round($0) }) else { return nil }
            let organisation = try Objects.current(found.organisation, in: found.organisation, db).content as Organisation
            return RoundHome(round: found, organisation: organisation)
        }
    }
}
