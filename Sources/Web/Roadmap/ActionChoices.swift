import Domain
import Formats
import Store

/// What an action may name: the choices that its form offers.
struct ActionChoices: Sendable {
    let themes: [Theme]
    let people: [Colleague]
    /// Those that are pursued, and those that the action names though they were dropped.
    let goals: [Revision<Goal>]
    var needs: [Revision<Need>] = []
    /// Those that a verdict may stand on: taken, not to come.
    var decisions: [Revision<Decision>] = []
    var lists = CodeLists()
    /// With the words that the choice shows.
    let origins: [(origin: Origin, name: LocalText)]
}

extension Site {
    /// What a form of an action may name: what it names now stays on offer whatever became of it.
    func choices(_ visit: Visit, of kept: Action? = nil) async throws -> ActionChoices {
        let origin = kept?.origin
        let member = try visit.member()
        let organisation = try visit.home()
        let (t, today) = (visit.t, today(in: organisation))
        func named(_ key: TextKey, _ text: LocalText) -> LocalText {
            LocalText(text.texts.mapValues { t(key) + ": " + $0 })
        }
        var origins: [(origin: Origin, name: LocalText)] = []
        if case .statement(let id, let round) = origin {
            origins.append((.statement(id, round: round), LocalText([visit.language: t("roadmap.chain.statement") + " " + id])))
        }
        let findings = try await store.findings(for: member)
        origins += findings.map { (.finding($0.id), named("roadmap.chain.finding", $0.sentence)) }
        if case .finding(let id) = origin, !findings.contains(where: { $0.id == id }) {
            let finding = try await store.finding(id, for: member)
            origins.append((.finding(id), named("roadmap.chain.finding", finding.sentence)))
        }
        origins += try await store.ideas(in: organisation.id).map { (.idea($0.id), named("roadmap.chain.idea", $0.title)) }
        let decisions = try await store.decisions(in: organisation.id)
        origins += decisions.map { (.decision($0.id), named("roadmap.chain.decision", $0.text)) }
        origins += try await store.actions(for: member).map { (.action($0.id), named("roadmap.chain.earlier", $0.title)) }
        return ActionChoices(
            themes: try await store.themes(for: member).map(\.content), people: try await store.colleagues(of: member),
            goals: try await store.goals(in: organisation.id).filter { $0.dropped.isEmpty || kept?.goals.contains($0.id) == true },
            needs: try await store.needs(in: organisation.id, for: member).filter { need in
                need.mergedInto == nil && need.declined.isEmpty || kept?.needs.contains(need.id) == true
            }, decisions: decisions.filter { !$0.content.isAhead(of: today) || kept?.pilot?.verdict?.decision == $0.id }, lists: lists,
            origins: origins)
    }

    func conflict(mine: Action, theirs: Revision<Action>, _ choices: ActionChoices, _ visit: Visit) async throws -> ActionConflict {
        let organisation = try visit.home()
        let people = try await people(visit)
        return ActionConflict(
            mine: mine, theirs: theirs, words: ActionWords(t: visit.t, choices: choices, first: organisation.firstLanguage),
            name: theirs.actor.flatMap { people[$0] }, zone: organisation.zone)
    }
}
