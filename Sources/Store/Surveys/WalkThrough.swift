import Database
import Domain

extension Store {
    /// Notes in the log that the results of a round were opened for walking through together; once a round.
    ///
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing`.
    package func noteWalk(through round: Round.ID, by actor: Actor) async throws {
        _ = try await self.round(round, for: actor)
        guard try await !walkedThrough(for: actor).contains(round) else { return }
        try actor.require(.manageRounds)
        try await change(.resultsWalked, by: actor) { $0.object = round.number }
    }

    /// Rounds whose results were opened for walking through together.
    package func walkedThrough(for actor: Actor) async throws -> Set<Round.ID> {
        try actor.require(.readInternal)
        let rows = try await database.read { db in
            try db.rows("SELECT DISTINCT object FROM audit WHERE chain = \(actor.organisation.number) AND what = \(Deed.resultsWalked.rawValue)")
        }
        return Set(try rows.map { Round.ID(try $0.integer("object")) })
    }
}
