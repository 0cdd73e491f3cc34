import Database
import Domain
import Secrets

extension Store {
    /// Questionnaires of the organisation's own, drafts included, the newest version of each first.
    package func ownInstruments(in organisation: Organisation.ID) async throws -> [OwnInstrument] {
        try await database.read { db in
            try db.rows("SELECT * FROM own_instrument WHERE organisation = \(organisation.number) ORDER BY id, version DESC").map {
                try OwnInstrument($0)
            }
        }
    }

    /// - Returns: nil where the organisation has no such version.
    package func ownInstrument(_ reference: InstrumentReference, in organisation: Organisation.ID) async throws -> OwnInstrument? {
        try await database.read { try Self.ownInstrument(reference, in: organisation, $0) }
    }

    /// A new draft.
    ///
    /// - Throws: `.notAllowed(.manageRounds)`, `DatabaseFault` when that version is there or another draft of it is.
    package func addInstrument(_ reference: InstrumentReference, _ bytes: [UInt8], by actor: Actor) async throws {
        try actor.require(.manageRounds)
        try await change(.instrumentAdded, by: actor) { ledger in
            ledger.detail = "\(reference.id) \(reference.version)"
            try ledger.db.run(
                """
                INSERT INTO own_instrument (organisation, id, version, number, bytes)
                VALUES (\(actor.organisation.number), \(reference.id), \(reference.version), 1, \(bytes))
                """)
        }
    }

    /// - Throws: `.notAllowed`, `.missing` for none or a published one, `EditConflict<OwnInstrument>`.
    package func editInstrument(_ reference: InstrumentReference, to bytes: [UInt8], expecting number: Int, by actor: Actor) async throws {
        try await step(reference, .instrumentChanged, expecting: number, by: actor) { ledger in
            try ledger.db.run(
                """
                UPDATE own_instrument SET bytes = \(bytes), number = number + 1
                 WHERE organisation = \(actor.organisation.number) AND id = \(reference.id) AND version = \(reference.version)
                """)
        }
    }

    /// From now on this version never changes; its hash stands in the audit chain.
    ///
    /// - Throws: as `editInstrument`.
    package func publishInstrument(_ reference: InstrumentReference, expecting number: Int, by actor: Actor) async throws {
        try await step(reference, .instrumentPublished, expecting: number, by: actor) { ledger in
            guard let own = try Self.ownInstrument(reference, in: actor.organisation, ledger.db) else { throw StoreFault.missing }
            let hash = Secrets.sha256(own.bytes)
            ledger.detail += " " + hash.hexadecimal
            try ledger.db.run(
                """
                UPDATE own_instrument SET hash = \(hash), published_at = \(ledger.at.milliseconds)
                 WHERE organisation = \(actor.organisation.number) AND id = \(reference.id) AND version = \(reference.version)
                """)
        }
    }

    /// Throws a draft away.
    ///
    /// - Throws: as `editInstrument`.
    package func removeInstrument(_ reference: InstrumentReference, expecting number: Int, by actor: Actor) async throws {
        try await step(reference, .instrumentRemoved, expecting: number, by: actor) { ledger in
            try ledger.db.run(
                """
                DELETE FROM own_instrument
                 WHERE organisation = \(actor.organisation.number) AND id = \(reference.id) AND version = \(reference.version)
                """)
        }
    }

    private func step(
        _ reference: InstrumentReference, _ deed: Deed, expecting number: Int, by actor: Actor, _ body: @escaping @Sendable (Ledger) throws -> Void
    ) async throws {
        try actor.require(.manageRounds)
        try await change(deed, by: actor) { ledger in
            guard let own = try Self.ownInstrument(reference, in: actor.organisation, ledger.db), own.isDraft else { throw StoreFault.missing }
            guard own.number == number else { throw EditConflict(current: own) }
            ledger.detail = "\(reference.id) \(reference.version)"
            try body(ledger)
        }
    }

    private static func ownInstrument(
        _ reference: InstrumentReference, in organisation: Organisation.ID, _ db: any Connection
    ) throws -> OwnInstrument? {
        try db.row(
            """
            SELECT * FROM own_instrument
             WHERE organisation = \(organisation.number) AND id = \(reference.id) AND version = \(reference.version)
            """
        ).map { try OwnInstrument($0) }
    }
}

extension OwnInstrument {
    fileprivate init(_ row: Row) throws {
        self.init(
            reference: InstrumentReference(id: try row.text("id"), version: Int(try row.integer("version"))), number: Int(try row.integer("number")),
            bytes: try row.bytes("bytes"), publishedAt: try row.optional("published_at", Row.integer).map { Instant(milliseconds: $0) })
    }
}
