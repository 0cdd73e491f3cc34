import Database
import Domain
import Secrets

/// A form that was not sent yet, as its writer's code opens it.
package struct KeptDraft: Sendable {
    /// Of the link or form it was begun with.
    package let ticket: Ticket
    package let fields: [FormField]
}

extension Ballot {
    /// Keeps a form under a code, until its round is released.
    ///
    /// What is stored says nothing of whose it is: neither the code nor the ticket can be had from it without the code, and the row is not
    /// touched when the form is sent.
    ///
    /// - Parameter known: the code of a draft that the form came from; kept under it again, if it is one of this round.
    /// - Returns: the code, known to nobody else.
    /// - Throws: `BallotRefusal.closed`; `SheetRefused.tooLong`; `DatabaseFault`. Nothing was stored then.
    package func keepDraft(_ fields: [FormField], with ticket: Ticket, under known: DraftCode? = nil) async throws -> DraftCode {
        let plain = try DraftCodec.bytes(ticket: Base32.bytes(ticket.text) ?? [], fields: fields)
        var chance = SecretChance()
        let fresh = DraftCode(using: &chance)
        let (round, now, engine) = (ticket.round.number, world.now().milliseconds, database.engine)
        return try await database.write { db in
            guard try db.takesAnswers(round, at: now) else { throw BallotRefusal.closed }
            let code = try known.flatMap { try db.holdsDraft(ticket.keys.mac(of: $0), of: round) ? $0 : nil } ?? fresh
            let row = SealedDraft(mac: ticket.keys.mac(of: code), sealed: ticket.keys.sealed(draft: plain, code))
            switch engine {
            case .sqlite: try db.keep(row, of: round)
            case .postgresql: try db.keepInCompany(row, of: round)
            }
            return code
        }
    }

    /// The draft that a code opens in a round that takes answers.
    ///
    /// - Returns: nil when there is none, for whatever reason.
    package func draft(under code: DraftCode, among links: OpenLinks) async throws -> KeptDraft? {
        for keys in links.keys {
            let (round, mac) = (keys.round.number, keys.mac(of: code))
            let row = try await database.read { db in try db.row("SELECT sealed FROM draft WHERE round = \(round) AND mac = \(mac)") }
            guard let row, let plain = try? keys.opened(draft: row.bytes("sealed"), code), let draft = try? DraftCodec.open(plain),
                let ticket = keys.checked(draft.ticket, text: Base32.text(draft.ticket))
            else { continue }
            return KeptDraft(ticket: ticket, fields: draft.fields)
        }
        return nil
    }
}

extension RoundKeys {
    /// What `draft` knows a code by.
    func mac(of code: DraftCode) -> [UInt8] { Array(draft.mac([0x4D] + round.number.bigEndianBytes + Array(code.letters.utf8)).prefix(16)) }

    func sealed(draft plain: [UInt8], _ code: DraftCode) -> [UInt8] { key(of: code).seal(plain, context: SealContext(round: round).bytes) }

    func opened(draft sealed: [UInt8], _ code: DraftCode) throws -> [UInt8] {
        try key(of: code).open(sealed, context: SealContext(round: round).bytes)
    }

    /// Made of the round's key and the code: neither opens a draft alone.
    private func key(of code: DraftCode) -> Key {
        Key(bytes: draft.mac([0x53] + round.number.bigEndianBytes + Array(code.letters.utf8))) ?? draft
    }
}

/// A draft as it is stored.
struct SealedDraft {
    let mac: [UInt8]
    let sealed: [UInt8]
}

extension Connection {
    func holdsDraft(_ mac: [UInt8], of round: Int64) throws -> Bool {
        try row("SELECT mac FROM draft WHERE round = \(round) AND mac = \(mac)") != nil
    }

    func keep(_ draft: SealedDraft, of round: Int64) throws {
        try run(
            """
            INSERT INTO draft (round, mac, sealed) VALUES (\(round), \(draft.mac), \(draft.sealed))
            ON CONFLICT (round, mac) DO UPDATE SET sealed = excluded.sealed
            """)
    }

    /// On PostgreSQL: together with neighbours, in the order of their random numbers, so that neither the order of rows nor the number of the
    /// transaction tells which one is new (`PostgresSubmission.swift`).
    func keepInCompany(_ draft: SealedDraft, of round: Int64) throws {
        try run("DELETE FROM draft WHERE round = \(round) AND mac = \(draft.mac)")
        let count = Company.size - 1
        let below = try rows("SELECT mac FROM draft WHERE round = \(round) AND mac < \(draft.mac) ORDER BY mac DESC LIMIT \(count)")
        let above = try rows("SELECT mac FROM draft WHERE round = \(round) AND mac > \(draft.mac) ORDER BY mac LIMIT \(count)")
        let near =
            try below.reversed().map { Near(place: 0, isBelow: true, key: try $0.bytes("mac")) }
            + above.map { Near(place: 0, isBelow: false, key: try $0.bytes("mac")) }
        let old = Company.chosen(near, besides: [(round, draft.mac)]).flatMap(\.key)
        try run(
            """
            WITH gone AS (
                DELETE FROM draft USING (
                    SELECT substr(CAST(\(old) AS BYTEA), CAST(16 * place - 15 AS INTEGER), 16) AS mac
                      FROM generate_series(1, length(CAST(\(old) AS BYTEA)) / 16) AS one (place)) AS near
                 WHERE draft.round = \(round) AND draft.mac = near.mac RETURNING draft.mac, draft.sealed)
            INSERT INTO draft (round, mac, sealed)
            SELECT CAST(\(round) AS BIGINT), mac, sealed
              FROM (SELECT mac, sealed FROM gone UNION ALL SELECT CAST(\(draft.mac) AS BYTEA), CAST(\(draft.sealed) AS BYTEA)) AS together
             ORDER BY mac
            """)
    }
}
