import Database
import Domain
import Secrets

extension Ballot {
    /// Takes sheets in that came in a file of another tool: sealed, under random ids, all of them in one durable transaction or none.
    ///
    /// They count like sheets of paper – of labels that get some, one person can have answered twice – and so does their number. Each row's
    /// ticket follows from the file's content and the round's key alone: the same file is refused as long as the round lasts, and when the key
    /// is gone, nothing tells that it was taken.
    ///
    /// - Parameters:
    ///   - fingerprint: of the file's content.
    ///   - alsoWrite: the line in the log, in the same transaction.
    /// - Throws: `BallotRefusal.alreadyAnswered` for a file that was taken before, `.closed`; `SheetRefused`; `DatabaseFault`.
    package func take(
        _ sheets: [AnswerSheet], of fingerprint: [UInt8], for round: Round.ID, codec: SheetCodec,
        alsoWrite: @escaping @Sendable (any Connection) throws -> Void
    ) async throws {
        let batch = try submissions(sheets, of: fingerprint, for: round, codec: codec)
        let (number, now, engine) = (round.number, world.now().milliseconds, database.engine)
        let labels = Set(sheets.map(\.label)).sorted()
        try await database.write { db in
            try db.run("INSERT INTO paper (round, sheets) VALUES (\(number), 0) ON CONFLICT (round) DO NOTHING")
            guard try db.takesPaper(number, at: now) else { throw BallotRefusal.closed }
            for label in labels {
                try db.run("INSERT INTO paper_label (round, label) VALUES (\(number), \(label)) ON CONFLICT (round, label) DO NOTHING")
            }
            let outcomes = try engine == .sqlite ? db.store(batch, at: now) : db.storeInCompany(batch, at: now)
            guard !outcomes.contains(.alreadyThere) else { throw BallotRefusal.alreadyAnswered }
            guard !outcomes.contains(.closed) else { throw BallotRefusal.closed }
            try db.run("UPDATE paper SET sheets = sheets + \(batch.count) WHERE round = \(number)")
            try alsoWrite(db)
        }
    }

    private func submissions(
        _ sheets: [AnswerSheet], of fingerprint: [UInt8], for round: Round.ID, codec: SheetCodec
    ) throws -> [Submission] {
        let keys = RoundKeys(round, from: try self.keys.key(.round(round)))
        return try sheets.enumerated().map { row, sheet in
            let plain = try codec.bytes(of: sheet)
            let id = Secrets.random62()
            let ticket = keys.importTicket(label: sheet.label, fingerprint: fingerprint, row: row)
            let (sealed, label) = (keys.sealed(plain, id: id), keys.sealed(label: sheet.label, id: id))
            return Submission(round: round.number, mac: ticket.mac, id: id, sealed: sealed, label: label, isKeyed: true)
        }
    }
}
