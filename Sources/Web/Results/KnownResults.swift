import Ballot
import Domain
import Store
import Synchronization

/// Released rounds as their two audiences read them, decoded and computed once: a frozen table never changes.
///
/// Filled from the release alone and asked by its hash, so it tells nobody more than the table itself.
final class KnownResults: Sendable {
    private struct Name: Hashable {
        let round: Round.ID
        let audience: Audience
        let hash: [UInt8]

        init(_ round: Round.ID, _ facts: ReleaseFacts, _ audience: Audience) {
            self.round = round
            self.audience = audience
            hash = facts.hash
        }
    }

    private struct Pair: Hashable {
        let earlier: Name
        let later: Name
    }

    private struct State {
        var results: [Name: RoundResults] = [:]
        var comparisons: [Pair: RoundComparison] = [:]
        var series: [[Name]: RoundSeries] = [:]
    }

    /// Of each; some tens of megabytes. Beyond it, it begins anew.
    private static let most = 200

    private let state = Mutex(State())

    func results(
        of round: Round.ID, _ facts: ReleaseFacts, for audience: Audience, read: () async throws -> RoundResults
    ) async throws -> RoundResults {
        let name = Name(round, facts, audience)
        if let known = state.withLock({ $0.results[name] }) { return known }
        let results = try await read()
        state.withLock { state in
            if state.results.count >= Self.most { state = State() }
            state.results[name] = results
        }
        return results
    }

    func comparison(_ earlier: ReleasedRound, _ later: ReleasedRound) -> RoundComparison {
        let pair = Pair(
            earlier: Name(earlier.round.id, earlier.facts, earlier.results.audience),
            later: Name(later.round.id, later.facts, later.results.audience))
        return state.withLock { state in
            if let known = state.comparisons[pair] { return known }
            if state.comparisons.count >= Self.most { state.comparisons = [:] }
            let comparison = RoundComparison(earlier: earlier.results, later: later.results)
            state.comparisons[pair] = comparison
            return comparison
        }
    }

    /// - Parameter rounds: oldest first.
    func series(of rounds: [ReleasedRound]) -> RoundSeries {
        let names = rounds.map { Name($0.round.id, $0.facts, $0.results.audience) }
        if let known = state.withLock({ $0.series[names] }) { return known }
        let series = RoundSeries(rounds.map(\.results))
        state.withLock { state in
            if state.series.count >= Self.mostSeries { state.series = [:] }
            state.series[names] = series
        }
        return series
    }

    /// Each choice of rounds makes one.
    private static let mostSeries = 50
}
