import Ballot
import Domain
import Store

/// The results of a released round as one reader sees them, with the round before it and what people pinned.
struct ResultsFacts: Sendable {
    let released: ReleasedRound
    /// The released round before it, where there is one that this reader may see.
    let earlier: ReleasedRound?
    let comparison: RoundComparison?
    let pinned: [Revision<Finding>]
    /// Approved open answers; for members only.
    let texts: [FreeText]
    /// Sheets that were keyed from paper; nil where nobody answered on paper.
    let paper: PaperRecord?
    /// Actions of the path that this reader may see.
    let actions: [Revision<Action>]
    /// Statements that they came from by findings which this reader does not see.
    let hiddenSources: [Action.ID: Statement.ID]
    /// Keys of the themes that have a tile on the board; a questionnaire may have others.
    let tiles: Set<String>
    /// The board tells the figures of this round now.
    let isOnBoard: Bool
    /// The organisation's.
    let zone: Zone
    /// Open answers that wait for a reader; nought for those who may not read them.
    var unread = 0

    var round: Round { released.round }
    var results: RoundResults { released.results }
    var instrument: Instrument { results.instrument }

    /// The voice whose change is drawn: staff where the round asked it beside others, otherwise everyone.
    var leading: Voice { results.groups.contains { $0.key == AskedGroup.staff } && results.groups.count > 1 ? .staff : .everyone }

    var observations: [Observation] { results.findings(since: comparison) }

    /// The pin of what the rule saw, whichever table its figures are from: same kind, same subject.
    ///
    /// Changes and "don't know" are seen of each group by itself, so there the group must be the same too.
    func pin(of seen: Observation, words: ResultWords) -> Revision<Finding>? {
        let names = Set(seen.points.map { words.voice($0.voice) })
        return pinned.first { pin in
            guard pin.isPinned, pin.kind == seen.pinKind, pin.statement == seen.statement, pin.theme == seen.theme(in: instrument) else {
                return false
            }
            guard [.drop, .rise, .dontKnow].contains(seen.kind) else { return true }
            return Set(pin.groups.map { $0.text(in: words.t.language) }) == names
        }
    }

    /// What came of a pinned finding, or straight of a statement.
    func actions(of pin: Revision<Finding>) -> [Revision<Action>] {
        actions.filter { action in
            if case .statement(let id, let round) = action.content.origin, id == pin.statement, round == pin.round { return true }
            return pin.led(to: action)
        }
    }

    /// What came of a statement in any round: straight, or through a finding of this round.
    func actions(of statement: Statement.ID) -> [Revision<Action>] {
        let pins = pinned.filter { $0.content.statement == statement }
        return actions.filter { action in
            if case .statement(let id, _) = action.content.origin, id == statement { return true }
            return hiddenSources[action.id] == statement || pins.contains { $0.led(to: action) }
        }
    }

    /// Short words for the round before it and for this one, that tell them apart.
    func marks(_ t: Translator) -> (before: String, now: String) {
        let now = round.lastDay(in: zone)
        guard let earlier else { return ("", String(now.year)) }
        let marks = t.marks([earlier.round.lastDay(in: zone), now])
        return (marks[0], marks[1])
    }

    /// Sectors with people of their own, in label order.
    var sectors: [Label] { results.labels.filter { $0.key.count > 1 && $0.key.first == AskedGroup.staff } }

    /// Whom `?ryhma=` asks for; everyone without it.
    ///
    /// - Throws: `.unknownParameter` for a group that the round does not have.
    func voice(_ visit: Visit) throws(SiteError) -> Voice {
        guard let text = try visit.query()["ryhma"], !text.isEmpty else { return .everyone }
        guard let voice = voice(named: text) else { throw .unknownParameter("ryhma") }
        return voice
    }

    /// The voice that an address names (`?ryhma=`); nil for a name that the round does not know.
    func voice(named text: String) -> Voice? { Voice(text: text, among: results.labels) }
}

extension Site {
    /// - Throws: `.notFound` for a round that is not released, or whose results this reader may not see.
    func resultsFacts(_ visit: Visit) async throws -> ResultsFacts {
        let round = try await round(visit)
        guard let released = try await released(round, for: visit.audience) else { throw SiteError.notFound }
        let organisation = try visit.home()
        let isMember = visit.audience == .internal
        let pinned: [Revision<Finding>] =
            if let actor = visit.actor, isMember { try await store.findings(of: round.id, for: actor) } else {
                try await store.openFindings(of: round.id, in: organisation.id)
            }
        let actions = try await actions(visit, organisation)
        let earlier = try await earlier(round, visit.audience)
        let unread = visit.may(.readTexts) ? try await ballot.unreadTextCounts()[round.id] ?? 0 : 0
        return ResultsFacts(
            released: released, earlier: earlier, comparison: earlier.map { results.comparison($0, released) },
            pinned: pinned, texts: isMember ? try await ballot.approvedTexts(of: round.id) : [], paper: try await ballot.paper(of: round.id),
            actions: actions, hiddenSources: isMember ? [:] : try await hiddenSources(of: actions, beside: pinned, organisation),
            tiles: Set(try await store.board(in: organisation.id).map(\.content.key)), isOnBoard: try await boardRound(visit)?.id == round.id,
            zone: organisation.zone, unread: unread)
    }

    /// A visitor reads which statement an action came from, not what was found in it (the chain of the action does the same).
    private func hiddenSources(
        of actions: [Revision<Action>], beside pinned: [Revision<Finding>], _ organisation: Organisation
    ) async throws -> [Action.ID: Statement.ID] {
        let seen = Set(pinned.map(\.id))
        var sources: [Action.ID: Statement.ID] = [:]
        for action in actions {
            guard case .finding(let id) = action.content.origin, !seen.contains(id) else { continue }
            sources[action.id] = try await store.source(ofFinding: id, in: organisation.id).statement
        }
        return sources
    }

    private func actions(_ visit: Visit, _ organisation: Organisation) async throws -> [Revision<Action>] {
        if let actor = visit.actor, visit.audience == .internal { return try await store.actions(for: actor) }
        return try await store.path(in: organisation.id)
    }

    private func earlier(_ round: Round, _ audience: Audience) async throws -> ReleasedRound? {
        guard let previous = try await store.previousRelease(before: round) else { return nil }
        return try await released(previous, for: audience)
    }
}
