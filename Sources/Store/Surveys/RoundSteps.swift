import Database
import Domain
import Secrets

/// What is asked, as it is frozen when a round opens.
package struct Opening: Sendable {
    package let labels: [Label]
    /// The trees as text.
    package let tree: String
    /// The exact bytes of the instrument's file.
    package let instrument: [UInt8]

    package init(labels: [Label], tree: String, instrument: [UInt8]) {
        self.labels = labels
        self.tree = tree
        self.instrument = instrument
    }
}

extension Store {
    /// A draft; its plan must be without problems only when it opens.
    ///
    /// - Parameter scheduled: opens by itself when its opening day begins.
    /// - Throws: `.notAllowed(.manageRounds)`, `.unfit` when it would close before it opens.
    package func addRound(_ plan: Plan, of instrument: InstrumentReference, scheduled: Bool = false, by actor: Actor) async throws -> Round {
        try actor.require(.manageRounds)
        let id: Round.ID = world.id()
        return try await change(.roundAdded, by: actor) { ledger in
            let db = ledger.db
            let span = try Span(plan, in: try Self.zone(of: actor.organisation, db))
            ledger.object = id.number
            try db.run(
                """
                INSERT INTO round (id, organisation, number, state, instrument_id, instrument_version, plan, scheduled,
                                   opens_at, closes, closes_at)
                VALUES (\(id.number), \(actor.organisation.number), 1, 'draft', \(instrument.id), \(instrument.version),
                        \(try Canonical.text(PlanBody(plan))), \(scheduled),
                        \(span.opensAt.milliseconds), \(plan.closes.number), \(span.closesAt.milliseconds))
                """)
            return try self.round(id, in: actor.organisation, db)
        }
    }

    /// A new plan for a draft.
    ///
    /// - Parameter scheduled: opens by itself when its opening day begins.
    /// - Throws: `.notAllowed`, `.missing`, `.state`, `.unfit`, `EditConflict<Round>`.
    package func editRound(
        _ id: Round.ID, to plan: Plan, of instrument: InstrumentReference, scheduled: Bool = false, expecting number: Int, by actor: Actor
    ) async throws -> Round {
        try await step(id, .roundChanged, from: [.draft], by: actor) { ledger, round in
            guard round.number == number else { throw EditConflict(current: round) }
            let span = try Span(plan, in: try Self.zone(of: actor.organisation, ledger.db))
            try ledger.db.run(
                """
                UPDATE round
                   SET number = number + 1, instrument_id = \(instrument.id), instrument_version = \(instrument.version),
                       plan = \(try Canonical.text(PlanBody(plan))), scheduled = \(scheduled), opens_at = \(span.opensAt.milliseconds),
                       closes = \(plan.closes.number), closes_at = \(span.closesAt.milliseconds)
                 WHERE id = \(id.number)
                """)
        }
    }

    /// Freezes plan, labels, tree and questionnaire, and lets answers in.
    ///
    /// - Parameter number: the version of the draft that labels and links were made from.
    /// - Throws: `.notAllowed`, `.missing`, `.state`, `.unfit` when it has no labels or its last day has passed, `EditConflict<Round>`,
    ///   `RoundOverlap`.
    @discardableResult
    package func openRound(
        _ id: Round.ID, _ opening: Opening, expecting number: Int, by actor: Actor
    ) async throws -> Round {
        let world = world
        return try await step(id, .roundOpened, from: [.draft], by: actor) { ledger, round in
            guard round.number == number else { throw EditConflict(current: round) }
            guard !opening.labels.isEmpty, round.closesAt > ledger.at else { throw StoreFault.unfit }
            // The sixty days are judged by the days of the plan: it opens on its first day and no earlier, whoever changed it meanwhile.
            let today = ledger.at.day(in: try Self.zone(of: actor.organisation, ledger.db))
            guard round.plan.opens <= today else { throw StoreFault.unfit }
            try Self.checkOverlap(of: opening.labels, round, closes: round.closes, ledger.db)
            let frozen = FrozenRound(
                plan: try Canonical.text(PlanBody(round.plan)), labels: try Canonical.text(opening.labels.map { LabelBody($0) }),
                tree: opening.tree, instrument: Secrets.sha256(opening.instrument))
            ledger.detail = frozen.digest
            try Self.freeze(frozen, in: round, opening.instrument, at: ledger.at, ledger.db)
            try Self.addJointParts(of: round, world, ledger.db)
        }
    }

    private static func freeze(
        _ frozen: FrozenRound, in round: Round, _ instrument: [UInt8], at now: Instant, _ db: any Connection
    ) throws {
        try db.run(
            """
            INSERT INTO instrument (hash, id, version, bytes)
            VALUES (\(frozen.instrument), \(round.instrument.id), \(round.instrument.version), \(instrument))
            ON CONFLICT (hash) DO NOTHING
            """)
        try db.run(
            """
            UPDATE round
               SET state = 'open', scheduled = FALSE, plan = \(frozen.plan), labels = \(frozen.labels), tree = \(frozen.tree),
                   instrument_hash = \(frozen.instrument), opened_at = \(now.milliseconds)
             WHERE id = \(round.id.number)
            """)
    }

    /// Moves the last day of an open round, or opens a closed one again that was not released.
    ///
    /// - Throws: `.notAllowed`, `.missing`, `.state`, `.unfit` when that day has passed or the round would be open for more than
    ///   `Plan.longestDays`, `RoundOverlap` when it would come too near to another.
    @discardableResult
    package func extendRound(_ id: Round.ID, to day: Day, by actor: Actor) async throws -> Round {
        try await step(id, .roundExtended, from: [.open, .closed], by: actor) { ledger, round in
            let end = day.end(in: try Self.zone(of: actor.organisation, ledger.db))
            guard end > ledger.at, day.number - round.plan.opens.number < Plan.longestDays else { throw StoreFault.unfit }
            try Self.checkOverlap(of: round.labels, round, closes: day, ledger.db)
            ledger.detail = day.iso
            try ledger.db.run(
                """
                UPDATE round SET state = 'open', scheduled = FALSE, closes = \(day.number), closes_at = \(end.milliseconds), closed_at = NULL
                 WHERE id = \(id.number)
                """)
        }
    }

    /// Lets no more answers in. Two who close at once: the second is told `.state(.closed)`.
    ///
    /// - Parameter holding: its release waits for somebody's word; otherwise it is due now, and comes by itself if whoever closed it cannot.
    /// - Throws: `.notAllowed`, `.missing`, `.state`.
    @discardableResult
    package func closeRound(_ id: Round.ID, holding: Bool = false, by actor: Actor) async throws -> Round {
        try await step(id, .roundClosed, from: [.open], by: actor) { ledger, _ in
            try ledger.db.run(
                "UPDATE round SET state = 'closed', scheduled = \(!holding), closed_at = \(ledger.at.milliseconds) WHERE id = \(id.number)")
        }
    }

    /// A draft whose day has come stays one: something stands against its opening, and its page says what. For `Jobs`.
    package func holdOpening(of id: Round.ID) async throws {
        _ = try await database.write { try $0.run("UPDATE round SET scheduled = FALSE WHERE id = \(id.number) AND state = 'draft'") }
        countChange()
    }

    /// A closed round waits: too few answered, so that no release comes by itself. For `Jobs`.
    package func holdRelease(of id: Round.ID) async throws {
        _ = try await database.write { try $0.run("UPDATE round SET scheduled = FALSE WHERE id = \(id.number) AND state = 'closed'") }
    }

    private func step(
        _ id: Round.ID, _ deed: Deed, from states: Set<RoundState>, by actor: Actor,
        _ body: @escaping @Sendable (Ledger, Round) throws -> Void
    ) async throws -> Round {
        try actor.require(.manageRounds)
        return try await change(deed, by: actor) { ledger in
            let round = try self.round(id, in: actor.organisation, ledger.db)
            guard states.contains(round.state) else { throw StoreFault.state(round.state) }
            ledger.object = id.number
            try body(ledger, round)
            return try self.round(id, in: actor.organisation, ledger.db)
        }
    }
}

/// The instants between which a plan takes answers.
private struct Span {
    let opensAt: Instant
    let closesAt: Instant

    init(_ plan: Plan, in zone: Zone) throws {
        opensAt = plan.opens.start(in: zone)
        closesAt = plan.closes.end(in: zone)
        guard closesAt > opensAt else { throw StoreFault.unfit }
    }
}
