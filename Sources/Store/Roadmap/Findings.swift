import Database
import Domain

extension Finding: Revisable {
    static var objectKind: ObjectKind { .finding }
    var isFit: Bool { problems().isEmpty }
    var about: Round.ID? { round }
    var names: [Int64] { answers.map(\.number) }

    struct Body: Codable {
        var version = 1
        let round: String
        let kind: String
        let audience: String
        let sentence: Texts
        let note: Texts?
        let statement: String?
        let theme: String
        let groups: [Texts]
        let figures: [FigureBody]
        /// Missing where nothing was named.
        let answers: [String]?
        let reply: Texts?
        let isPinned: Bool
    }

    struct FigureBody: Codable {
        let name: Texts
        let value: String
    }

    var body: Body {
        Body(
            round: round.description, kind: kind.rawValue, audience: audience.rawValue, sentence: sentence.body, note: note.written,
            statement: statement, theme: theme, groups: groups.map(\.body),
            figures: figures.map { FigureBody(name: $0.name.body, value: $0.value) },
            answers: answers.isEmpty ? nil : answers.map(\.description), reply: reply.written, isPinned: isPinned)
    }

    init(_ body: Body) throws {
        self.init(
            round: try Domain.ID(stored: body.round), kind: try known(body.kind), audience: try known(body.audience),
            sentence: LocalText(body.sentence), note: LocalText(body.note), statement: body.statement, theme: body.theme,
            groups: body.groups.map { LocalText($0) },
            figures: body.figures.map { Finding.Figure(name: LocalText($0.name), value: $0.value) },
            answers: try (body.answers ?? []).map { try Domain.ID(stored: $0) }, reply: LocalText(body.reply), isPinned: body.isPinned)
    }
}

extension Store {
    /// Pins what the results of a released round showed; what is pinned already, in the same words, is given back as it stands.
    ///
    /// - Throws: `.notAllowed(.comment)`, `.missing` for a foreign round, `.state` unless it is released, `.unfit`.
    package func pin(_ finding: Finding, by actor: Actor) async throws -> Revision<Finding> {
        try actor.require(.comment)
        let id: Finding.ID = world.id()
        do {
            return try await change(.findingPinned, by: actor) { ledger in
                let round = try self.round(finding.round, in: actor.organisation, ledger.db)
                guard round.state == .released else { throw StoreFault.state(round.state) }
                guard finding.isPinned else { throw StoreFault.unfit }
                let there = try Objects.all(Finding.self, in: actor.organisation, ledger.db).first {
                    $0.isPinned && $0.round == finding.round && $0.sentence == finding.sentence
                }
                if let there { throw Unchanged(current: there) }
                return try ledger.add(finding, id: id)
            }
        } catch let unchanged as Unchanged<Revision<Finding>> {
            return unchanged.current
        }
    }

    /// A new note beside it; the figures stay as they were pinned.
    ///
    /// - Throws: `.notAllowed(.comment)`, `.missing` also for one that was taken off, `.unfit`, `EditConflict<Revision<Finding>>`.
    package func setNote(
        _ note: LocalText, of id: Finding.ID, expecting number: Int, by actor: Actor
    ) async throws -> Revision<Finding> {
        try actor.require(.comment)
        return try await edit(id, .findingChanged, expecting: number, by: actor) { current in
            guard current.isPinned else { throw StoreFault.missing }
            var next = current
            next.note = note
            return next
        }
    }

    /// Says which actions of the path answer it, whether or not they began from it.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing` also for a foreign action, `.unfit`, `EditConflict<Revision<Finding>>`.
    package func setAnswers(
        _ actions: [Action.ID], of id: Finding.ID, expecting number: Int, by actor: Actor
    ) async throws -> Revision<Finding> {
        try actor.require(.editRoadmap)
        return try await edit(id, .findingChanged, expecting: number, by: actor) { current in
            guard current.isPinned else { throw StoreFault.missing }
            var next = current
            next.answers = actions
            return next
        }
    }

    /// What those who answered are told when nothing is done about it, or not yet; empty takes it away.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing`, `.unfit`, `EditConflict<Revision<Finding>>`.
    package func setReply(_ reply: LocalText, of id: Finding.ID, expecting number: Int, by actor: Actor) async throws -> Revision<Finding> {
        try actor.require(.editRoadmap)
        return try await edit(id, .findingChanged, expecting: number, by: actor) { current in
            var next = current
            next.reply = reply
            return next
        }
    }

    /// Takes it off; what came of it keeps pointing to it.
    ///
    /// - Throws: `.notAllowed(.comment)`, `.missing`, `EditConflict<Revision<Finding>>`.
    package func unpin(_ id: Finding.ID, expecting number: Int, by actor: Actor) async throws -> Revision<Finding> {
        try actor.require(.comment)
        return try await edit(id, .findingUnpinned, expecting: number, by: actor) { current in
            var next = current
            next.isPinned = false
            return next
        }
    }

    /// The pinned findings of a round, in the order they were pinned; of all rounds when nil.
    ///
    /// - Throws: `.notAllowed(.readInternal)`.
    package func findings(of round: Round.ID? = nil, for actor: Actor) async throws -> [Revision<Finding>] {
        try actor.require(.readInternal)
        return try await database.read { try revisions.all(Finding.self, in: actor.organisation, $0) }
            .filter { $0.isPinned && (round == nil || $0.round == round) }
    }

    /// Pinned findings that visitors may read: of rounds that publish, with figures of the open table; of all rounds when nil.
    package func openFindings(of round: Round.ID? = nil, in organisation: Organisation.ID) async throws -> [Revision<Finding>] {
        try await database.read { db in
            try revisions.all(Finding.self, in: organisation, db)
                .filter { try $0.isPinned && (round == nil || $0.round == round) && isOpen($0.content, in: organisation, db) }
        }
    }

    /// A finding, pinned or not: what came of it leads here.
    ///
    /// - Throws: `.missing`, `.notAllowed(.readInternal)`.
    package func finding(_ id: Finding.ID, for actor: Actor) async throws -> Revision<Finding> {
        try actor.require(.readInternal)
        return try await database.read { try Objects.current(id, in: actor.organisation, $0) }
    }

    /// A finding that visitors may read, pinned or not.
    ///
    /// - Throws: `.missing`.
    package func openFinding(_ id: Finding.ID, in organisation: Organisation.ID) async throws -> Revision<Finding> {
        try await database.read { db in
            let finding = try Objects.current(id, in: organisation, db)
            guard try isOpen(finding.content, in: organisation, db) else { throw StoreFault.missing }
            return finding
        }
    }

    /// Where a finding was seen, whoever may read the finding itself: the question and the round are public, what people saw is not.
    ///
    /// - Throws: `.missing`.
    package func source(ofFinding id: Finding.ID, in organisation: Organisation.ID) async throws -> (statement: Statement.ID?, round: Round.ID) {
        let finding = try await database.read { try Objects.current(id, in: organisation, $0) }
        return (finding.statement, finding.round)
    }

    func isOpen(_ finding: Finding, in organisation: Organisation.ID, _ db: any Connection) throws -> Bool {
        try finding.audience == .open && round(finding.round, in: organisation, db).plan.publishes
    }
}
