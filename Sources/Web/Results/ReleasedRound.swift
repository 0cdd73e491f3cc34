import Ballot
import Domain
import Store

/// A released round with its results as one reader may see them.
struct ReleasedRound: Sendable {
    let round: Round
    let facts: ReleaseFacts
    let results: RoundResults

    var releasedAt: Instant { facts.at }
    /// The least number of people a figure stands for in this reader's table.
    var k: Int { round.plan.k(for: results.audience) }

    /// Mean of each group on one statement, where it can be shown.
    func means(of statement: Statement.ID) -> [GroupMean] {
        results.groups.compactMap { group in
            guard let pool = results.figure(.beginning([group.key]), statement).pool, let mean = try? pool.counts.mean() else { return nil }
            return GroupMean(group: group.key, name: group.name, mean: mean)
        }
    }
}

extension Site {
    /// A round from its frozen release.
    ///
    /// - Returns: nil while it is not released, and for visitors when the round publishes nothing.
    func released(_ round: Round, for audience: Audience) async throws -> ReleasedRound? {
        guard audience == .internal || round.plan.publishes, let facts = try await ballot.releaseFacts(of: round.id) else { return nil }
        let least = round.plan.k(for: audience)
        let results = try await results.results(of: round.id, facts, for: audience) {
            RoundResults(
                rows: try await store.released(round, for: audience), audience: audience, sheets: facts.sheets.filter { $0.value >= least },
                overfull: facts.overfull, labels: round.labels, instrument: try await instruments.instrument(of: round))
        }
        return ReleasedRound(round: round, facts: facts, results: results)
    }
}
