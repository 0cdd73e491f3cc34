import Ballot
import Domain
import Formats
import Store

/// What people pinned from the last round, with figures as the release gives them.
struct FindingStory: Sendable {
    let story: Story

    private var demo: Demo { story.demo }
    private var store: Store { story.rooms.store }

    /// Within two weeks of closing the sectors' meetings have been held.
    var happenings: [Happening] {
        guard let last = demo.survey.rounds.last else { return [] }
        return [Happening(last.closes.adding(9)) { known in for entry in inOrder { try await pin(entry, of: last, known) } }]
    }

    /// What the municipality says it left without an action comes first: the week's list asks about it before the others.
    private var inOrder: [DemoFinding] {
        let isLeft: (DemoFinding) -> Bool = { $0.leadsTo == nil && !$0.note.isEmpty }
        return demo.findings.filter(isLeft) + demo.findings.filter { !isLeft($0) }
    }

    private func pin(_ entry: DemoFinding, of last: DemoRound, _ known: Known) async throws {
        let (audience, means) = try await figures(of: entry, known)
        let note = try note(beside: entry, known)
        let finding = Finding(
            round: try known.find(last.key, in: \.rounds), kind: entry.kind, audience: audience, sentence: entry.sentence(means), note: note,
            statement: entry.statement, theme: entry.theme, groups: groups(of: entry),
            figures: zip(entry.figures, means).map { figure, mean in Finding.Figure(name: name(of: figure, in: entry), value: written(mean)) },
            answers: try answers(to: entry, known))
        _ = try await store.pin(finding, by: story.town.lead)
    }

    /// The means that everybody reads; where the open table does not show them all, the members' own.
    private func figures(of entry: DemoFinding, _ known: Known) async throws -> (Audience, [Double]) {
        for audience in [Audience.open, .internal] {
            let means = try await means(of: entry, audience, known)
            if means.count == entry.figures.count { return (audience, means) }
        }
        throw DemoFault.noFigure(entry.statement)
    }

    private func means(of entry: DemoFinding, _ audience: Audience, _ known: Known) async throws -> [Double] {
        var means: [Double] = []
        for figure in entry.figures {
            let round = try await store.round(known.find(figure.round, in: \.rounds), for: story.town.lead)
            let rows = try await store.released(round, for: audience)
            let results = RoundResults(
                rows: rows, audience: audience, sheets: [:], overfull: [], labels: round.labels, instrument: story.instrument)
            let counts = results.figure(.beginning([figure.group]), entry.statement).pool?.counts
            if let mean = try? counts?.mean() { means.append(mean) }
        }
        return means
    }

    private func groups(of entry: DemoFinding) -> [LocalText] {
        var seen: Set<String> = []
        return entry.figures.filter { seen.insert($0.group).inserted }.map { groupName($0.group) }
    }

    /// The group, and the round's year where it is told of several.
    private func name(of figure: DemoFinding.Figure, in entry: DemoFinding) -> LocalText {
        let group = groupName(figure.group)
        guard Set(entry.figures.map(\.round)).count > 1, let round = demo.survey.rounds.first(where: { $0.key == figure.round }) else { return group }
        return LocalText(group.texts.mapValues { "\($0) \(round.closes.year)" })
    }

    private func groupName(_ key: String) -> LocalText { story.instrument.group(key)?.name ?? LocalText() }

    private func written(_ mean: Double) -> String {
        let tenths = Int((mean * 10).rounded())
        return "\(tenths / 10),\(tenths % 10)"
    }

    /// The action that answers it: each was on the path before the round that showed what it did.
    private func answers(to entry: DemoFinding, _ known: Known) throws -> [Action.ID] {
        guard case .action(let key) = entry.leadsTo else { return [] }
        return [try known.find(key, in: \.actions).id]
    }

    /// The data's own words, or the decision that answers it; an action is a link of its own.
    private func note(beside entry: DemoFinding, _ known: Known) throws -> LocalText {
        guard entry.note.isEmpty else { return entry.note }
        switch entry.leadsTo {
        case .decision(let key):
            guard let decision = demo.decisions.first(where: { $0.key == key }) else { throw DemoFault.unknown(key) }
            return LocalText(decision.text.texts.mapValues { "→ § \(decision.section)/\(decision.day.year): \($0)" })
        default: return LocalText()
        }
    }
}
