import Database
import Domain
import Secrets

/// Files would bring more answers of some labels than people are asked there: the labels would not be shown by themselves.
package struct MoreAnswersThanPeople: Error, Hashable, Sendable {
    /// Answers of files, those of earlier ones included, by the label's number.
    package let answers: [Int: Int]

    package init(answers: [Int: Int]) { self.answers = answers }
}

extension Ballot {
    /// Takes sheets in that came in a file of another tool: sealed, under random ids, all of them in one durable transaction or none.
    ///
    /// They count like sheets of paper – of labels that get some, one person can have answered twice – and so does their number. Each row's
    /// ticket follows from the file's content and the round's key alone: the same file is refused as long as the round lasts, and when the key
    /// is gone, nothing tells that it was taken. How many came of each label is sealed too, and counts answers of files alone: a comparison
    /// with what came by links would tell how many that is.
    ///
    /// - Parameters:
    ///   - fingerprint: of the file's content.
    ///   - people: headcounts by label; of labels that are not in it, any number is taken.
    ///   - alsoWrite: the line in the log, in the same transaction.
    /// - Throws: `BallotRefusal.alreadyAnswered` for a file that was taken before, `.closed`; `MoreAnswersThanPeople`; `SheetRefused`;
    ///   `DatabaseFault`.
    package func take(
        _ sheets: [AnswerSheet], of fingerprint: [UInt8], for round: Round.ID, codec: SheetCodec, people: [Int: Int] = [:],
        alsoWrite: @escaping @Sendable (any Connection) throws -> Void
    ) async throws {
        let keys = RoundKeys(round, from: try self.keys.key(.round(round)))
        let batch = try submissions(sheets, of: fingerprint, keys: keys, codec: codec)
        let (number, now, engine) = (round.number, world.now().milliseconds, database.engine)
        let counts = sheets.reduce(into: [Int: Int]()) { $0[$1.label, default: 0] += 1 }
        let labels = codec.labels.map(\.number)
        let columns = codec.instrument.columns
        try await database.write { db in
            try db.run("INSERT INTO paper (round, sheets, imported) VALUES (\(number), 0, 0) ON CONFLICT (round) DO NOTHING")
            guard try db.takesPaper(number, at: now) else { throw BallotRefusal.closed }
            try db.write(counts, of: labels, people: people, keys: keys)
            try db.count(sheets, columns: columns, codec: codec, keys: keys)
            let outcomes = try engine == .sqlite ? db.store(batch, at: now) : db.storeInCompany(batch, at: now)
            guard !outcomes.contains(.alreadyThere) else { throw BallotRefusal.alreadyAnswered }
            guard !outcomes.contains(.closed) else { throw BallotRefusal.closed }
            try db.run("UPDATE paper SET sheets = sheets + \(batch.count), imported = imported + \(batch.count) WHERE round = \(number)")
            try alsoWrite(db)
        }
    }

    /// Whether the very same content was taken into this round.
    package func wasTaken(_ fingerprint: [UInt8], for round: Round.ID) async throws -> Bool {
        let keys = RoundKeys(round, from: try self.keys.key(.round(round)))
        // The mark does not hold the label; every file that was taken has a first row.
        let mac = keys.importTicket(label: 0, fingerprint: fingerprint, row: 0).mac
        return try await database.read { db in
            try db.row("SELECT mac FROM spent WHERE round = \(round.number) AND mac = \(mac)") != nil
        }
    }

    /// How many answers files have brought, by label; of those that got none, nothing.
    package func imported(to round: Round.ID) async throws -> [Int: Int] {
        guard let sealed = try await database.read({ try $0.imports(of: round.number) }) else { return [:] }
        let counts = try RoundKeys(round, from: try keys.key(.round(round))).opened(imports: sealed)
        return Dictionary(uniqueKeysWithValues: counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) })
    }

    private func submissions(_ sheets: [AnswerSheet], of fingerprint: [UInt8], keys: RoundKeys, codec: SheetCodec) throws -> [Submission] {
        try sheets.enumerated().map { row, sheet in
            let plain = try codec.bytes(of: sheet)
            let id = Secrets.random62()
            let ticket = keys.importTicket(label: sheet.label, fingerprint: fingerprint, row: row)
            let (sealed, label) = (keys.sealed(plain, id: id), keys.sealed(label: sheet.label, id: id))
            return Submission(round: keys.round.number, mac: ticket.mac, id: id, sealed: sealed, label: label, isKeyed: true)
        }
    }
}

extension Connection {
    fileprivate func imports(of round: Int64) throws -> [UInt8]? {
        try row("SELECT imports FROM paper WHERE round = \(round)")?.optional("imports", Row.bytes)
    }

    /// Counts what files bring by answer too: whoever has them knows it, and the release lets it hide nobody.
    fileprivate func count(_ sheets: [AnswerSheet], columns: [Column], codec: SheetCodec, keys: RoundKeys) throws {
        let (round, labels) = (keys.round.number, codec.labels.count)
        var carried = try carriedSheets(columns: columns, labels: labels, keys: keys) ?? CarriedSheets(columns: columns, labels: labels)
        for sheet in sheets { try carried.add(sheet, codec: codec) }
        try run("UPDATE paper SET carried = \(keys.sealed(carried: carried.bytes)) WHERE round = \(round)")
    }

    /// Adds to what came in files before, unless that would be more than are asked.
    fileprivate func write(_ counts: [Int: Int], of labels: [Int], people: [Int: Int], keys: RoundKeys) throws {
        let round = keys.round.number
        for label in counts.keys.sorted() { try note(label, of: round, as: .imported) }
        var all = try imports(of: round).map(keys.opened(imports:)) ?? []
        all += Array(repeating: 0, count: max(0, (labels.max() ?? -1) + 1 - all.count))
        for (label, count) in counts { all[label] += count }
        let tooMany = counts.keys.filter { label in people[label].map { all[label] > $0 } ?? false }
        guard tooMany.isEmpty else { throw MoreAnswersThanPeople(answers: Dictionary(uniqueKeysWithValues: tooMany.map { ($0, all[$0]) })) }
        try run("UPDATE paper SET imports = \(keys.sealed(imports: all)) WHERE round = \(round)")
    }
}

extension Connection {
    /// What files have brought into a round, counted; nil where none has.
    package func carriedSheets(columns: [Column], labels: Int, keys: RoundKeys) throws -> CarriedSheets? {
        guard let sealed = try row("SELECT carried FROM paper WHERE round = \(keys.round.number)")?.optional("carried", Row.bytes) else { return nil }
        guard let carried = CarriedSheets(bytes: try keys.opened(carried: sealed), columns: columns, labels: labels) else {
            throw SecretsFault.broken
        }
        return carried
    }
}
