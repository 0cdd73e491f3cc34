import Domain
import Store

/// Gathers what a report freezes: only what everybody reads, whoever makes it.
extension Site {
    func reportFacts(_ visit: Visit, for body: LocalText, meeting: Day, since: Day?) async throws -> ReportFacts {
        let organisation = try visit.home()
        let path = try await store.roadmap(in: organisation.id)
        let earlier: Roadmap? = if let since { try await store.roadmap(in: organisation.id, on: since) } else { nil }
        return ReportFacts(
            organisation: organisation.name, body: body, meeting: meeting, path: path, since: earlier, survey: try await surveyFact(visit),
            effects: try await effectFacts(path, visit))
    }

    /// Claims whose verdict has come, as everybody may read them.
    private func effectFacts(_ path: Roadmap, _ visit: Visit) async throws -> [ReportFacts.EffectFact] {
        try await told(path.effects.filter(\.withdrawn.isEmpty), visit, audience: .open).compactMap { told in
            guard told.verdict.outcome != nil, let action = path.actions.first(where: { $0.id == told.claim.action }) else { return nil }
            return ReportFacts.EffectFact(
                action: .init(id: action.id.description, name: action.title),
                sentence: LocalText(
                    Dictionary(
                        uniqueKeysWithValues: Language.allCases.map { language in
                            let t = visit.t.in(language)
                            return (language, "\(told.who.text(in: language)), \(told.claim.statement): \(t.words(told)). \(t.sentence(told))")
                        })))
        }
    }

    /// The report whose facts were frozen last, public or not, as far as this reader sees them.
    func lastReport(_ visit: Visit) async throws -> Report? {
        try await store.reports(in: try visit.home().id, for: visit.insider).map(\.content).max { $0.asOf < $1.asOf }
    }

    /// The newest round that publishes, from the open table: the levels, then what the rule saw, the strongest first.
    private func surveyFact(_ visit: Visit) async throws -> ReportFacts.SurveyFact? {
        let organisation = try visit.home()
        let rounds = try await store.openedRounds(in: organisation.id).filter { $0.state == .released && $0.plan.publishes && !$0.plan.isTest }
        let telling = try await onThemes(rounds)
        guard let round = telling.first(where: { $0.plan.selection == .full }) ?? telling.first,
            let now = try await released(round, for: .open)
        else { return nil }
        var comparison: RoundComparison?
        if let before = try await store.previousRelease(before: round), let earlier = try await released(before, for: .open) {
            comparison = results.comparison(earlier, now)
        }
        let seen = now.results.findings(since: comparison)
        let chosen = [Observation.Kind.gap, .drop, .rise, .need, .strength].flatMap { kind in seen.filter { $0.kind == kind }.prefix(2) }
        let sentences = chosen.map { observation in
            LocalText(
                Dictionary(
                    uniqueKeysWithValues: Language.allCases.map {
                        ($0, ResultWords(results: now.results, t: visit.t.in($0)).sentence(observation))
                    }))
        }
        return ReportFacts.SurveyFact(
            round: round.plan.name, id: round.id.description, closed: round.lastDay(in: organisation.zone), sentences: sentences)
    }
}
