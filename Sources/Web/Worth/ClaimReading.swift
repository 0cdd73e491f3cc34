import Domain
import Store

/// A claim with what became of it, in the table of this reader.
struct ToldClaim: Sendable {
    let claim: Revision<EffectClaim>
    /// The words that were asked, from the round it starts from; nil where that is not known.
    let statement: Statement?
    /// "Henkilöstö", or the sector.
    let who: LocalText
    let start: Round?
    /// The round that shows it; nil while none was opened.
    let judge: Round?
    /// The last of the two whose results this reader sees.
    let shown: Round?
    let verdict: EffectVerdict
    /// The round is released, and this reader does not see its results.
    let isHidden: Bool
    /// The same statement in released rounds other than those two, in their order: figures without a verdict.
    let others: [(round: Round, mean: Double, people: Int)]
}

extension Site {
    /// What became of claims. Every figure is read from the released tables of one audience – this reader's –, and nothing else.
    ///
    /// - Parameter end: rounds that were opened later did not exist yet, and those that were released later had told nothing; nil for now.
    func told(_ effects: [Revision<EffectClaim>], _ visit: Visit, before end: Instant? = nil) async throws -> [ToldClaim] {
        try await told(effects, in: try visit.home().id, audience: visit.audience, before: end)
    }

    /// The same in the table of an audience.
    func told(
        _ effects: [Revision<EffectClaim>], in organisation: Organisation.ID, audience: Audience, before end: Instant? = nil
    ) async throws -> [ToldClaim] {
        guard !effects.isEmpty else { return [] }
        let rounds = try await store.openedRounds(in: organisation).filter { round in
            end.map { end in round.openedAt.map { $0 < end } ?? false } ?? true
        }
        var seen: [Round.ID: ReleasedRound] = [:]
        for round in rounds where round.isReleased(before: end) { seen[round.id] = try await released(round, for: audience) }
        var told: [ToldClaim] = []
        for effect in effects { told.append(try await one(effect, rounds, seen, before: end)) }
        return told
    }

    private func one(
        _ effect: Revision<EffectClaim>, _ rounds: [Round], _ seen: [Round.ID: ReleasedRound], before end: Instant?
    ) async throws -> ToldClaim {
        let claim = effect.content
        let start = rounds.first { $0.id == claim.since }
        let instrument: Instrument? = if let start { try await instruments.instrument(of: start) } else { nil }
        let judge = claim.judge(among: rounds)
        return ToldClaim(
            claim: effect, statement: instrument?.statement(claim.statement),
            who: claim.sector ?? instrument?.group(claim.group)?.name ?? LocalText(fi: claim.group), start: start, judge: judge,
            shown: [judge, start].compactMap { $0 }.first { seen[$0.id] != nil },
            verdict: verdict(of: claim, start.flatMap { seen[$0.id] }, judge, seen),
            isHidden: judge?.isReleased(before: end) == true && (judge.flatMap { seen[$0.id] } == nil || start.flatMap { seen[$0.id] } == nil),
            others: others(claim, judge, rounds, seen))
    }

    private func verdict(of claim: EffectClaim, _ start: ReleasedRound?, _ judge: Round?, _ seen: [Round.ID: ReleasedRound]) -> EffectVerdict {
        guard let judge else { return .waiting }
        guard claim.wasMade(before: judge) else { return .madeAfterwards(judge.id) }
        guard let start, let shown = seen[judge.id] else { return .waiting }
        return .judged(claim.outcome(in: results.comparison(start, shown), at: judge.id))
    }

    private func others(
        _ claim: EffectClaim, _ judge: Round?, _ rounds: [Round], _ seen: [Round.ID: ReleasedRound]
    ) -> [(round: Round, mean: Double, people: Int)] {
        guard let start = rounds.first(where: { $0.id == claim.since }) else { return [] }
        return rounds.reversed().compactMap { round in
            guard round.id != start.id, round.id != judge?.id, round.instrument.id == start.instrument.id, round.ended > start.ended,
                let released = seen[round.id], let voice = claim.voice(in: released.results.labels),
                let pool = released.results.figure(voice, claim.statement).pool, let mean = try? pool.counts.mean()
            else { return nil }
            return (round, mean, pool.counts.answered)
        }
    }

    /// Themes that got worse since the round before, by the rule of `docs/results.md`, and in which nothing goes on.
    func worseThemes(_ path: Roadmap, _ visit: Visit) async throws -> WorseThemes? {
        guard let rounds = try await boardRounds(visit), let before = rounds.before else { return nil }
        let results = rounds.now.results
        let voices = results.groups.map { Voice.beginning([$0.key]) }
        return WorseThemes(
            results: results, round: rounds.now.round, earlier: before.round,
            themes: before.comparison.worseThemes(voices, without: path.actions))
    }
}

/// What got worse and nobody does anything about.
struct WorseThemes: Sendable {
    let results: RoundResults
    let round: Round
    let earlier: Round
    let themes: [ThemeVerdict]
}
