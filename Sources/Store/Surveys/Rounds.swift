import Database
import Domain

extension Store {
    /// A round of the actor's organisation, drafts included.
    ///
    /// - Throws: `.missing`.
    package func round(_ id: Round.ID, for actor: Actor) async throws -> Round {
        let round = try await database.read { try self.round(id, in: actor.organisation, $0) }
        guard round.state != .draft || actor.may(.readInternal) else { throw StoreFault.missing }
        return round
    }

    /// A round that was opened, for those who are not signed in; nil for a draft, a foreign one and none alike.
    package func openedRound(_ id: Round.ID, in organisation: Organisation.ID) async throws -> Round? {
        do {
            let round = try await database.read { try self.round(id, in: organisation, $0) }
            return round.state == .draft ? nil : round
        } catch StoreFault.missing {
            return nil
        }
    }

    /// Every round of the actor's organisation, the one that closes last first; drafts only for those who may read them.
    package func rounds(for actor: Actor) async throws -> [Round] {
        let rounds = try await rounds(in: actor.organisation)
        return actor.may(.readInternal) ? rounds : rounds.filter { $0.state != .draft }
    }

    /// What visitors may know of: rounds that were opened, the one that closes last first.
    package func openedRounds(in organisation: Organisation.ID) async throws -> [Round] {
        try await rounds(in: organisation).filter { $0.state != .draft }
    }

    /// The released round of the same instrument that closed last before this one, of those that asked all its groups where there are any, and
    /// practice beside practice; nil for the first.
    package func previousRelease(before round: Round) async throws -> Round? {
        let earlier = try await rounds(in: round.organisation).filter {
            $0.state == .released && $0.instrument.id == round.instrument.id && $0.plan.selection == round.plan.selection
                && $0.plan.asksSomeOf(round.plan) && $0.plan.isTest == round.plan.isTest && $0.ended < round.ended
        }
        let groups = Set(round.labels.map(\.group))
        let whole = earlier.filter { groups.isSubset(of: $0.labels.map(\.group)) }
        return (whole.isEmpty ? earlier : whole).max { $0.ended < $1.ended }
    }

    /// Drafts whose opening day has begun and that open by themselves. For `Jobs`, over all organisations.
    package func roundsToOpen() async throws -> [Round] {
        let now = world.now()
        return try await database.read { db in
            try db.rows("SELECT * FROM round WHERE state = 'draft' AND scheduled = TRUE AND opens_at <= \(now.milliseconds) ORDER BY opens_at, id")
                .map { try knownRounds.round($0) }
        }
    }

    /// Open rounds whose last day has passed. For `Jobs`, over all organisations.
    package func roundsToClose() async throws -> [Round] {
        let now = world.now()
        return try await database.read { db in
            try db.rows("SELECT * FROM round WHERE state = 'open' AND closes_at <= \(now.milliseconds) ORDER BY closes_at, id").map {
                try knownRounds.round($0)
            }
        }
    }

    /// Rounds of all organisations that collect or have collected answers and are not released.
    package func unreleasedRounds() async throws -> [Round.ID] {
        try await database.read { db in
            try db.rows("SELECT id FROM round WHERE state IN ('open', 'closed') ORDER BY id").map { Round.ID(try $0.integer("id")) }
        }
    }

    /// Closed rounds whose release is due and has not come: whoever closed them broke off or met a fault. For `Jobs`, over all organisations.
    package func roundsToRelease() async throws -> [Round] {
        try await database.read { db in
            try db.rows("SELECT * FROM round WHERE state = 'closed' AND scheduled = TRUE ORDER BY closed_at, id").map { try knownRounds.round($0) }
        }
    }

    /// When the next round opens or closes by itself; nil when none does. For `Jobs`.
    package func nextRoundMoment() async throws -> Instant? {
        try await database.read { db in
            try db.row(
                """
                SELECT min(moment) AS moment
                  FROM (SELECT opens_at AS moment FROM round WHERE state = 'draft' AND scheduled = TRUE
                        UNION ALL SELECT closes_at AS moment FROM round WHERE state = 'open') AS moments
                """
            )?.optional("moment", Row.integer).map { Instant(milliseconds: $0) }
        }
    }

    /// The exact bytes of the questionnaire that rounds with this hash asked; nil when no round did.
    package func instrumentBytes(_ hash: [UInt8]) async throws -> [UInt8]? {
        try await database.read { try $0.row("SELECT bytes FROM instrument WHERE hash = \(hash)")?.bytes("bytes") }
    }

    /// The exact bytes of the questionnaire that a round asked.
    ///
    /// - Throws: `.missing` for a draft and for no round.
    package func instrumentBytes(of round: Round.ID) async throws -> [UInt8] {
        let row = try await database.read { db in
            try db.row("SELECT i.bytes AS bytes FROM round r JOIN instrument i ON i.hash = r.instrument_hash WHERE r.id = \(round.number)")
        }
        guard let row else { throw StoreFault.missing }
        return try row.bytes("bytes")
    }

    /// A round by its id alone, for `Jobs` and commands; nil when there is none.
    package func roundForProgram(_ id: Round.ID) async throws -> Round? {
        try await database.read { try $0.row("SELECT * FROM round WHERE id = \(id.number)").map { try knownRounds.round($0) } }
    }

    func round(_ id: Round.ID, in organisation: Organisation.ID, _ db: any Connection) throws -> Round {
        let row = try db.row("SELECT * FROM round WHERE id = \(id.number) AND organisation = \(organisation.number)")
        guard let row else { throw StoreFault.missing }
        return try knownRounds.round(row)
    }

    private func rounds(in organisation: Organisation.ID) async throws -> [Round] {
        try await database.read { db in
            try db.rows("SELECT * FROM round WHERE organisation = \(organisation.number) ORDER BY COALESCE(closed_at, closes_at) DESC, id DESC").map {
                try knownRounds.round($0)
            }
        }
    }
}
