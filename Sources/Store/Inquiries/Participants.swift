import Database
import Domain
import Secrets

extension Store {
    /// Where every organisation on the list stands, in its order.
    ///
    /// - Throws: `.notAllowed(.readInternal)`, `.missing`.
    package func standings(of id: Inquiry.ID, for actor: Actor) async throws -> [Standing] {
        try actor.require(.readInternal)
        return try await database.read { db in
            _ = try Self.inquiry(id, in: actor.organisation, db)
            return try Self.standings(of: id, db)
        }
    }

    static func standings(of id: Inquiry.ID, _ db: any Connection) throws -> [Standing] {
        let rows = try db.rows(
            """
            SELECT * FROM reply
             WHERE participant IN (SELECT id FROM participant WHERE inquiry = \(id.number)) ORDER BY participant, number
            """)
        let replies = Dictionary(grouping: try rows.map { try Reply($0) }, by: \.participant)
        return try db.rows("SELECT * FROM participant WHERE inquiry = \(id.number) ORDER BY place, id").map { row in
            let participant = try Participant(row)
            let own = replies[participant.id] ?? []
            return Standing(participant: participant, latest: own.last, given: own.last { $0.kind == .given })
        }
    }

    /// Who is on the list of an inquiry, told by code or, without one, by name: what two inquiries are held against each other by.
    package func asked(by id: Inquiry.ID, in organisation: Organisation.ID) async throws -> Set<String> {
        try await database.read { db in
            let rows = try db.rows("SELECT * FROM participant WHERE inquiry = \(id.number) AND organisation = \(organisation.number)")
            return Set(
                try rows.map { row in
                    let profile = try Participant(row).profile
                    return profile.code.isEmpty ? profile.name.text(in: .fi).lowercased() : profile.code
                })
        }
    }

    static func participantCount(of id: Inquiry.ID, _ db: any Connection) throws -> Int {
        Int(try db.row("SELECT count(*) AS n FROM participant WHERE inquiry = \(id.number)")?.integer("n") ?? 0)
    }

    static func participant(_ id: Participant.ID, in organisation: Organisation.ID, _ db: any Connection) throws -> Participant {
        let row = try db.row("SELECT * FROM participant WHERE id = \(id.number) AND organisation = \(organisation.number)")
        guard let row else { throw StoreFault.missing }
        return try Participant(row)
    }

    /// Puts organisations at the end of the list; until it is published.
    ///
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing`, `.state`, `.unfit` beyond `Participant.most`.
    package func addParticipants(_ new: [NewParticipant], to id: Inquiry.ID, by actor: Actor) async throws {
        try actor.require(.manageRounds)
        guard new.allSatisfy(\.isFit) else { throw StoreFault.unfit }
        let world = world
        try await change(.participantsAdded, by: actor) { ledger in
            let db = ledger.db
            let inquiry = try Self.inquiry(id, in: actor.organisation, db)
            guard inquiry.state != .released else { throw StoreFault.state(.released) }
            let count = try Self.participantCount(of: id, db)
            guard count + new.count <= Participant.most else { throw StoreFault.unfit }
            let last = try db.row("SELECT coalesce(max(place), 0) AS last FROM participant WHERE inquiry = \(id.number)")?.integer("last") ?? 0
            for (offset, one) in new.enumerated() {
                let own: Participant.ID = world.id()
                try db.run(
                    """
                    INSERT INTO participant (id, organisation, inquiry, number, place, profile, email, link, note)
                    VALUES (\(own.number), \(actor.organisation.number), \(id.number), 1, \(last + Int64(offset) + 1),
                            \(try Canonical.text(one.profile)), \(one.email), 1, '')
                    """)
            }
            ledger.object = id.number
            ledger.detail = String(new.count)
        }
    }

    /// Puts right what is known of an organisation.
    ///
    /// - Parameter renewing: the link that was given out ends, and a new one holds.
    /// - Throws: `.notAllowed(.manageRounds)`, `.missing`, `.state`, `.unfit`, `EditConflict<Participant>`.
    package func editParticipant(
        _ id: Participant.ID, to new: NewParticipant, renewing: Bool = false, expecting number: Int, by actor: Actor
    ) async throws {
        guard new.isFit else { throw StoreFault.unfit }
        try await step(id, .participantChanged, by: actor) { ledger, participant in
            guard participant.number == number else { throw EditConflict(current: participant) }
            try ledger.db.run(
                """
                UPDATE participant
                   SET number = number + 1, profile = \(try Canonical.text(new.profile)), email = \(new.email),
                       link = \(Int64(participant.link + (renewing ? 1 : 0)))
                 WHERE id = \(id.number)
                """)
        }
    }

    /// Takes an organisation off the list that has written nothing.
    ///
    /// - Throws: as `editParticipant`; `.taken` where a version of a reply is there.
    package func removeParticipant(_ id: Participant.ID, by actor: Actor) async throws {
        try await step(id, .participantRemoved, by: actor) { ledger, _ in
            guard try ledger.db.row("SELECT number FROM reply WHERE participant = \(id.number) LIMIT 1") == nil else { throw StoreFault.taken }
            try ledger.db.run("DELETE FROM participant WHERE id = \(id.number)")
        }
    }

    private func step(
        _ id: Participant.ID, _ deed: Deed, by actor: Actor, _ body: @escaping @Sendable (Ledger, Participant) throws -> Void
    ) async throws {
        try actor.require(.manageRounds)
        try await change(deed, by: actor) { ledger in
            let participant = try Self.participant(id, in: actor.organisation, ledger.db)
            let inquiry = try Self.inquiry(participant.inquiry, in: actor.organisation, ledger.db)
            guard inquiry.state != .released else { throw StoreFault.state(.released) }
            ledger.object = id.number
            try body(ledger, participant)
        }
    }
}

// MARK: Links

extension Store {
    /// What the link of an organisation carries. It is made anew whenever it is needed, so nothing that opens a door is kept.
    package func token(of participant: Participant) -> String {
        participant.id.description + Base32.text(linkMAC(participant.id, participant.link).prefix(Self.linkBytes))
    }

    /// The organisation whose link this is; nil for every other text, whatever the reason.
    package func participant(token: String, in organisation: Organisation.ID) async throws -> (participant: Participant, inquiry: Inquiry)? {
        guard let id = Participant.ID(text: token.prefix(13)), let mac = Base32.bytes(token.dropFirst(13)), mac.count == Self.linkBytes else {
            return nil
        }
        return try await database.read { db in
            guard let row = try db.row("SELECT * FROM participant WHERE id = \(id.number) AND organisation = \(organisation.number)") else {
                return nil
            }
            let participant = try Participant(row)
            guard Secrets.equal(Array(linkMAC(id, participant.link).prefix(Self.linkBytes)), mac) else { return nil }
            let inquiry = try Self.inquiry(participant.inquiry, in: organisation, db)
            return inquiry.state == .draft ? nil : (participant, inquiry)
        }
    }

    /// Unit: bytes; 120 bits.
    private static let linkBytes = 15

    private func linkMAC(_ id: Participant.ID, _ link: Int) -> [UInt8] {
        key.subkey(Token.participant).mac(Array("\(id) \(link)".utf8))
    }
}
