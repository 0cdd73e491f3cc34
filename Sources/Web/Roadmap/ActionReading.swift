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

    func facts(of action: Revision<Action>, history: [Revision<Action>], _ visit: Visit) async throws -> ActionFacts {
        let organisation = try visit.home()
        // One snapshot of one day: what stands around an action of the past is of that day too.
        let path = try await roadmap(visit)
        let end = visit.day?.end(in: organisation.zone)
        let worth = try await worth(of: action, on: path, before: end, visit)
        let story = try await chain(of: action, worth, path, before: end, visit)
        return ActionFacts(
            action: action, history: history,
            theme: path.themes.first { $0.key == action.theme && (path.isInternal || !$0.isHidden) }?.content,
            goals: path.goals.filter { action.goals.contains($0.id) }, chain: story.chain, later: story.later, worth: worth,
            people: try await people(visit), asOf: visit.day, today: today(in: organisation), zone: organisation.zone,
            asked: visit.day == nil ? try await asked(about: [action], visit).map(\.change) : [])
    }

    func people(_ visit: Visit) async throws -> [Account.ID: String] {
        guard let insider = visit.insider else { return [:] }
        return Dictionary(try await store.colleagues(of: insider).map { ($0.account, $0.name) }, uniquingKeysWith: { one, _ in one })
    }

    /// What the action came from, as far back as the statement, and what came of it until `end`.
    private func chain(
        of action: Revision<Action>, _ worth: ActionWorth, _ path: Roadmap, before end: Instant?, _ visit: Visit
    ) async throws -> ChainFacts {
        let organisation = try visit.home()
        var facts = ChainFacts(action: action, zone: organisation.zone, today: path.day)
        (facts.needs, facts.benefits, facts.claims, facts.ruling) = (worth.needs, worth.benefits, worth.claims, worth.decision)
        facts.earlier = path.before(action)
        let origin = facts.root.origin
        facts.about = path.decisions.filter { decision in
            decision.content.actions.contains(action.id) && decision.id != worth.decision?.id && origin != .decision(decision.id)
        }
        switch origin {
        case .finding(let id):
            facts.finding = try await seen { try await finding(id, visit) }
            // An internal finding is not told to visitors; what was asked, and when, is no secret.
            if let source = try await seen({ try await store.source(ofFinding: id, in: organisation.id) }), let statement = source.statement {
                facts.statement = try await seen { try await self.statement(statement, in: source.round, visit) }
            }
        case .statement(let id, let round): facts.statement = try await seen { try await statement(id, in: round, visit) }
        case .decision(let id):
            facts.decision = path.decisions.first { $0.id == id }.map { decision in
                (decision, path.bodies.first { $0.id == decision.madeBy })
            }
        case .idea(let id): facts.ideas = path.ideas.filter { $0.id == id }
        case .action, .text, nil: break
        }
        // A need that came from a proposal tells of it; nobody is told the same twice.
        facts.ideas += path.ideas.filter { idea in
            !facts.ideas.contains { $0.id == idea.id } && facts.needs.contains { $0.content.idea == idea.id }
        }
        facts.later = path.actions.filter { $0.content.origin == .action(action.id) }
        facts.answered = path.findings.filter { $0.answers.contains(action.id) }
        try await tellResults(&facts, before: end, visit)
        return facts
    }

    /// The results before and after, each from the one table that this reader sees.
    private func tellResults(_ facts: inout ChainFacts, before end: Instant?, _ visit: Visit) async throws {
        let rounds = try await releasedRounds(visit).filter { $0.isReleased(before: end) }
        if let source = facts.statement {
            facts.seesResults = rounds.contains { $0.id == source.round.id }
            if case .statement = facts.root.origin, facts.seesResults {
                facts.result = try await answered(source.statement.id, in: source.round, facts.action.owner, visit)
            }
        }
        guard let source = facts.asked else { return }
        facts.next = try await next(after: source, of: facts.action.owner, among: rounds, visit)
    }

    /// Nil for what this reader may not see: the chain then begins later.
    private func seen<Value>(_ read: () async throws -> Value) async throws -> Value? {
        do { return try await read() } catch StoreFault.missing { return nil } catch SiteError.notFound { return nil }
    }

    private func finding(_ id: Finding.ID, _ visit: Visit) async throws -> Revision<Finding> {
        if let insider = visit.insider { return try await store.finding(id, for: insider) }
        return try await store.openFinding(id, in: try visit.home().id)
    }

    private func statement(_ id: Statement.ID, in round: Round.ID, _ visit: Visit) async throws -> (statement: Statement, round: Round) {
        let organisation = try visit.home()
        guard let round = try await store.openedRound(round, in: organisation.id),
            let statement = try await instruments.instrument(of: round).statement(id)
        else { throw SiteError.notFound }
        return (statement, round)
    }

    /// Released rounds after the one behind the action that asked the same questionnaire again, the earliest first.
    private func next(
        after source: (statement: Statement, round: Round), of owner: ActionOwner, among rounds: [Round], _ visit: Visit
    ) async throws -> [ChainFacts.Answered] {
        var next: [ChainFacts.Answered] = []
        let later = rounds.filter { $0.instrument.id == source.round.instrument.id && $0.closesAt > source.round.closesAt }
        for round in later.reversed() {
            if let answered = try await answered(source.statement.id, in: round, owner, visit) { next.append(answered) }
        }
        return next
    }

    /// The owner's own sector, where it can be shown, beside the groups: first when the sector itself owns the action, last when a role in
    /// it does, for such a one often leads what concerns everybody. Nil when nothing can be shown.
    private func answered(_ statement: Statement.ID, in round: Round, _ owner: ActionOwner, _ visit: Visit) async throws -> ChainFacts.Answered? {
        guard let released = try await released(round, for: visit.audience) else { return nil }
        let sector = released.sectorMean(of: owner, statement)
        let (own, groups) = ([sector?.mean].compactMap { $0 }, released.means(of: statement))
        let means = sector?.isWhole == true ? own + groups : groups + own
        guard !means.isEmpty else { return nil }
        return ChainFacts.Answered(
            round: round, figures: means.map { ($0.name, visit.t.number($0.mean)) }, together: sector?.mean == nil ? sector?.name : nil)
    }
}

extension Roadmap {
    /// The actions that one came of, oldest first: the pilot that it scales, and the pilot which that one repeated.
    fileprivate func before(_ action: Revision<Action>) -> [Revision<Action>] {
        var (found, next) = ([action], action)
        while case .action(let id) = next.origin, found.count <= ChainFacts.mostEarlier, !found.contains(where: { $0.id == id }),
            let earlier = actions.first(where: { $0.id == id })
        {
            found.append(earlier)
            next = earlier
        }
        return found.dropFirst().reversed()
    }
}

extension Round {
    /// It was released before a moment; nil for now.
    func isReleased(before end: Instant?) -> Bool {
        guard state == .released else { return false }
        guard let end else { return true }
        return releasedAt.map { $0 < end } ?? false
    }
}
