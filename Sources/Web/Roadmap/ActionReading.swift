import Domain
import Store

/// Reading an action and its neighbours as far as this reader may: a member everything, a visitor what is published.
extension Site {
    /// - Throws: `.missing` for a foreign action and for a draft that the reader may not see.
    func action(_ visit: Visit) async throws -> Revision<Action> {
        let id = try visit.id("action", of: Action.self)
        if let insider = visit.insider { return try await store.action(id, for: insider) }
        return try await store.publishedAction(id, in: try visit.home().id)
    }

    /// Tiles in their order; hidden ones only for members.
    func themes(_ visit: Visit) async throws -> [Revision<Theme>] {
        if let insider = visit.insider { return try await store.themes(for: insider) }
        return try await store.board(in: try visit.home().id)
    }

    func history(of id: Action.ID, _ visit: Visit) async throws -> [Revision<Action>] {
        if let insider = visit.insider { return try await store.history(of: id, for: insider) }
        return try await store.publishedHistory(of: id, in: try visit.home().id)
    }

    func facts(of action: Revision<Action>, history: [Revision<Action>], asOf: Day?, _ visit: Visit) async throws -> ActionFacts {
        let organisation = try visit.home()
        let goals = try await store.goals(in: organisation.id)
        let people = try await people(visit)
        return ActionFacts(
            action: action, history: history, theme: try await themes(visit).first { $0.key == action.theme }?.content,
            goals: goals.filter { action.goals.contains($0.id) }, chain: try await chain(of: action, visit).chain, people: people,
            asOf: asOf, today: today(in: organisation), zone: organisation.zone)
    }

    func people(_ visit: Visit) async throws -> [Account.ID: String] {
        guard let insider = visit.insider else { return [:] }
        return Dictionary(try await store.colleagues(of: insider).map { ($0.account, $0.name) }, uniquingKeysWith: { one, _ in one })
    }

    /// What the action came from, as far back as the statement, and what came of it.
    private func chain(of action: Revision<Action>, _ visit: Visit) async throws -> ChainFacts {
        let organisation = try visit.home()
        var facts = ChainFacts(action: action, zone: organisation.zone)
        switch action.origin {
        case .finding(let id):
            facts.finding = try await seen { try await finding(id, visit) }
            if let finding = facts.finding, let statement = finding.statement {
                facts.statement = try await seen { try await self.statement(statement, in: finding.round, visit) }
            }
        case .statement(let id, let round): facts.statement = try await seen { try await statement(id, in: round, visit) }
        case .decision(let id):
            let bodies = try await store.bodies(in: organisation.id)
            facts.decision = try await store.decisions(in: organisation.id).first { $0.id == id }.map { decision in
                (decision, bodies.first { $0.id == decision.madeBy })
            }
        case .idea(let id): facts.idea = try await store.ideas(in: organisation.id).first { $0.id == id }
        case .action(let id): facts.earlier = try await seen { try await other(id, visit) }
        case .text, nil: break
        }
        facts.later = try await later(than: action.id, visit)
        facts.next = try await next(after: facts.statement, visit)
        return facts
    }

    /// Nil for what this reader may not see: the chain then begins later.
    private func seen<Value>(_ read: () async throws -> Value) async throws -> Value? {
        do { return try await read() } catch StoreFault.missing { return nil } catch SiteError.notFound { return nil }
    }

    private func finding(_ id: Finding.ID, _ visit: Visit) async throws -> Revision<Finding> {
        if let insider = visit.insider { return try await store.finding(id, for: insider) }
        return try await store.openFinding(id, in: try visit.home().id)
    }

    private func other(_ id: Action.ID, _ visit: Visit) async throws -> Revision<Action> {
        if let insider = visit.insider { return try await store.action(id, for: insider) }
        return try await store.publishedAction(id, in: try visit.home().id)
    }

    private func later(than id: Action.ID, _ visit: Visit) async throws -> [Revision<Action>] {
        if let insider = visit.insider { return try await store.actions(from: id, for: insider) }
        return try await store.path(from: id, in: try visit.home().id)
    }

    private func statement(_ id: Statement.ID, in round: Round.ID, _ visit: Visit) async throws -> (statement: Statement, round: Round) {
        let organisation = try visit.home()
        guard let round = try await store.openedRound(round, in: organisation.id),
            let statement = try await instrument(of: round).statement(id)
        else { throw SiteError.notFound }
        return (statement, round)
    }

    /// Released rounds after the one behind the action that asked the same questionnaire again.
    private func next(after source: (statement: Statement, round: Round)?, _ visit: Visit) async throws -> [ChainFacts.NextResult] {
        guard let source else { return [] }
        var next: [ChainFacts.NextResult] = []
        let later = try await releasedRounds(visit).filter { $0.instrument.id == source.round.instrument.id && $0.closesAt > source.round.closesAt }
        for round in later.reversed() {
            let means = try await results(of: round, visit)?.means(of: source.statement.id) ?? []
            guard !means.isEmpty else { continue }
            next.append(ChainFacts.NextResult(round: round, figures: means.map { ($0.name, visit.t.number($0.mean)) }))
        }
        return next
    }
}
