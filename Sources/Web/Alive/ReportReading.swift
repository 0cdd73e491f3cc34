import Domain
import Store

/// Gathers what a report freezes: only what everybody reads, whoever makes it.
package struct ReportDesk: ReportWriter {
    let site: Site

    package init(site: Site) {
        self.site = site
    }

    private var store: Store { site.store }

    package func facts(for body: LocalText, in organisation: Organisation, meeting: Day, since: Day?) async throws -> ReportFacts {
        let path = try await store.roadmap(in: organisation.id)
        let earlier: Roadmap? = if let since { try await store.roadmap(in: organisation.id, on: since) } else { nil }
        return ReportFacts(
            organisation: organisation.name, body: body, meeting: meeting, path: path, since: earlier,
            survey: try await surveyFact(organisation), effects: try await effectFacts(path, organisation), levels: try await levels(organisation),
            voice: try await voice(organisation), occasions: try await store.occasions(in: organisation.id).map(\.content),
            spoken: try await store.spoken(of: path.actions.filter { $0.content.isLate(on: path.day) }.map(\.id), in: organisation.id))
    }

    /// Where the newest public round saw each theme, in the voice that the first page tells, as everybody reads it: one decimal.
    private func levels(_ organisation: Organisation) async throws -> [String: Double] {
        guard let (_, results) = try await newestRound(organisation) else { return [:] }
        let shown = results.scores(results.telling).compactMap { theme, figure in figure.score.map { (theme.key, ($0.mean * 10).rounded() / 10) } }
        return Dictionary(shown, uniquingKeysWith: { one, _ in one })
    }

    /// Whose answers those are.
    private func voice(_ organisation: Organisation) async throws -> LocalText? {
        guard let (_, results) = try await newestRound(organisation) else { return nil }
        return text(organisation) { ResultWords(results: results, t: $0).inside(results.telling) }
    }

    /// What is said in a language, in all of them.
    private func text(_ organisation: Organisation, _ say: (Translator) -> String) -> LocalText {
        let texts = Language.allCases.map { ($0, say(Translator(table: site.texts, language: $0, wording: organisation.wording))) }
        return LocalText(Dictionary(uniqueKeysWithValues: texts))
    }

    /// Claims whose verdict has come, as everybody may read them.
    private func effectFacts(_ path: Roadmap, _ organisation: Organisation) async throws -> [ReportFacts.EffectFact] {
        let standing = path.effects.filter { $0.content.withdrawn.isEmpty }
        return try await site.told(standing, in: organisation.id, audience: .open).compactMap { told in
            guard told.verdict.outcome != nil, let action = path.actions.first(where: { $0.id == told.claim.action }) else { return nil }
            return ReportFacts.EffectFact(
                action: .init(id: action.id.description, name: action.title),
                sentence: text(organisation) { t in
                    "\(told.who.text(in: t.language)), \(told.claim.statement): \(t.words(told)). \(t.sentence(told))"
                }, verdict: told.verdict.outcome?.verdict.rawValue)
        }
    }

    /// The newest round that publishes, with its open table.
    private func newestRound(_ organisation: Organisation) async throws -> (round: Round, results: RoundResults)? {
        let rounds = try await store.openedRounds(in: organisation.id).filter { $0.state == .released && $0.plan.publishes && !$0.plan.isTest }
        let telling = try await site.onThemes(rounds)
        guard let round = telling.first(where: { $0.plan.selection == .full }) ?? telling.first,
            let released = try await site.released(round, for: .open)
        else { return nil }
        return (round, released.results)
    }

    /// From the open table: the levels, then what the rule saw, the strongest first.
    private func surveyFact(_ organisation: Organisation) async throws -> ReportFacts.SurveyFact? {
        guard let round = try await newestRound(organisation)?.round, let now = try await site.released(round, for: .open) else { return nil }
        var comparison: RoundComparison?
        if let before = try await store.previousRelease(before: round), let earlier = try await site.released(before, for: .open) {
            comparison = site.results.comparison(earlier, now)
        }
        let seen = now.results.findings(since: comparison)
        let chosen = [Observation.Kind.gap, .drop, .rise, .need, .strength].flatMap { kind in seen.filter { $0.kind == kind }.prefix(2) }
        return ReportFacts.SurveyFact(
            round: round.plan.name, id: round.id.description, closed: round.lastDay(in: organisation.zone),
            sentences: chosen.map { observation in text(organisation) { Self.sentence(observation, now.results, $0) } })
    }

    /// The figure of one statement alone does not say why it is told.
    private static func sentence(_ observation: Observation, _ results: RoundResults, _ t: Translator) -> String {
        let words = ResultWords(results: results, t: t).sentence(observation)
        return switch observation.kind {
        case .need: t("alive.report.survey.lowest", ["what": .text(words)])
        case .strength: t("alive.report.survey.highest", ["what": .text(words)])
        default: words
        }
    }
}

extension Site {
    /// The report to a body whose facts were frozen last, of those that it had at a meeting before this one: what nobody but us has read, or
    /// what waits for its meeting, is no news that the body knows.
    func lastReport(for body: Body.ID, before meeting: Day, _ visit: Visit) async throws -> Report? {
        let home = try visit.home()
        let today = today(in: home)
        let all = try await store.reports(in: home.id, for: visit.insider).map(\.content)
        let had = all.filter { $0.madeFor == body && $0.meeting < meeting && (($0.isPublic && $0.meeting <= today) || $0.decision != nil) }
        return had.max { $0.asOf < $1.asOf }
    }
}
