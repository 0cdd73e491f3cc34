import Ballot
import Database
import Domain
import Secrets

/// Opens a closed round's pool once, cuts it and freezes the released table: the one place where answers are read.
///
/// Only scheduled work, commands and tests can reach this room; the web program cannot.
package struct ReleaseBuilder: Sendable {
    let database: any SQLDatabase
    let keys: KeyFolder
    let world: World

    package init(database: any SQLDatabase, keys: KeyFolder, world: World) {
        self.database = database
        self.keys = keys
        self.world = world
    }

    /// Releases a closed round in one transaction, then erases its key.
    ///
    /// A crash before the commit changes nothing; one after it is made good by `eraseKeysOfReleasedRounds()`.
    ///
    /// - Parameter alsoWrite: runs inside the transaction, after everything else: the audit line with the table's hash.
    /// - Throws: `ReleaseProblem`; `ReleaseRefused` from the cut (`.tooFewSheets`: the round stays closed and can be extended);
    ///   `KeyFault`; `DatabaseFault`; `LeaseLost`. Nothing was changed then.
    @discardableResult
    package func release(
        _ order: ReleaseOrder, alsoWrite: @escaping @Sendable (any Connection, ReleaseRecord) throws -> Void = { _, _ in }
    ) async throws -> ReleaseRecord {
        let leases = Leases(database: database)
        guard let lease = try await leases.take("release-\(order.round)", seconds: Self.leaseSeconds) else { throw ReleaseProblem.underWay }
        do {
            let record = try await transact(order, lease: lease, alsoWrite: alsoWrite)
            try keys.erase(.round(order.round))
            try await leases.giveBack(lease)
            await tellPlanner()
            return record
        } catch {
            try await leases.giveBack(lease)
            throw error
        }
    }

    /// So long another process waits after this one died in the middle.
    private static let leaseSeconds = 60

    /// PostgreSQL would read all open answers of a large round for the few that were let through, until it looks at the table by itself some
    /// minute later. The release stands whether or not this succeeds.
    private func tellPlanner() async {
        guard database.engine == .postgresql else { return }
        _ = try? await database.write { db in try db.run("ANALYZE free_text") }
    }

    /// What a crash between commit and erasure left behind. Run at every start.
    ///
    /// - Returns: the rounds whose keys were still there.
    @discardableResult
    package func eraseKeysOfReleasedRounds() async throws -> [Round.ID] {
        let released = Set(try await releasedRounds(before: nil))
        let left = try keys.names().compactMap { name in
            if case .round(let round) = name, released.contains(round) { round } else { nil }
        }
        for round in left { try keys.erase(.round(round)) }
        return left
    }

    private func transact(
        _ order: ReleaseOrder, lease: Lease, alsoWrite: @escaping @Sendable (any Connection, ReleaseRecord) throws -> Void
    ) async throws -> ReleaseRecord {
        let (engine, at) = (database.engine, world.now())
        try await database.read { db in try order.checkClosed(in: db) }
        let poolKeys = RoundKeys(order.round, from: try keys.key(.round(order.round)))
        let keptKeys = KeptKeys(order.round, from: try keys.make(.kept(order.round)))
        return try await database.write { db in
            try lease.check(in: db, engine)
            try order.checkClosed(in: db)
            let order = try order.withKeyedSheets(in: db)
            var pool = try OpenedPool(order, keys: poolKeys, in: db)
            let known = try db.carriedSheets(columns: order.codec.instrument.columns, labels: order.codec.labels.count, keys: poolKeys)
            let table = try ReleasedTable.cut(
                pool.tally, known: known?.tally, labels: order.codec.labels, trees: order.trees, k: order.k, publishes: order.publishes)
            let record = ReleaseRecord(round: order.round, at: at, hash: Secrets.sha256(table.canonicalBytes), table: table)
            try record.write(k: order.k, in: db)
            try pool.writeKept(keys: keptKeys, in: db)
            try pool.writeTexts(keys: keptKeys, known: known, in: db)
            try order.end(at: at, in: db, engine)
            try alsoWrite(db, record)
            return record
        }
    }

    func releasedRounds(before: Instant?) async throws -> [Round.ID] {
        let limit = before?.milliseconds ?? Int64.max
        let rows = try await database.read { db in try db.rows("SELECT round FROM release_round WHERE at <= \(limit)") }
        return try rows.map { Round.ID(try $0.integer("round")) }
    }
}

/// What the release of one round needs to know, all of it frozen when the round opened.
package struct ReleaseOrder: Sendable {
    package let round: Round.ID
    package let codec: SheetCodec
    package let trees: [LabelTree]
    package let k: Int
    package let publishes: Bool

    package init(round: Round.ID, codec: SheetCodec, trees: [LabelTree], k: Int, publishes: Bool) {
        self.round = round
        self.codec = codec
        self.trees = trees
        self.k = max(k, Plan.floor)
        self.publishes = publishes
    }

    /// - Returns: nil when the stored tree cannot be read.
    package init?(_ round: Round, instrument: Instrument) {
        guard let trees = LabelTree.trees(from: round.tree) else { return nil }
        self.init(
            round: round.id, codec: SheetCodec(instrument: instrument, labels: round.labels), trees: trees, k: round.plan.k,
            // The organisations of a joint round read its open table, and so does everybody its sums.
            publishes: round.plan.publishes || round.plan.isJoint)
    }

    /// Labels from which sheets were keyed count as such in which one person can have answered twice.
    fileprivate func withKeyedSheets(in db: any Connection) throws -> ReleaseOrder {
        let keyed = Set(try db.rows("SELECT label FROM paper_label WHERE round = \(round.number)").map { Int(try $0.integer("label")) })
        guard !keyed.isEmpty else { return self }
        let labels = codec.labels.map { keyed.contains($0.number) ? $0.withKeyedSheets : $0 }
        return ReleaseOrder(
            round: round, codec: SheetCodec(instrument: codec.instrument, labels: labels), trees: trees, k: k, publishes: publishes)
    }

    fileprivate func checkClosed(in db: any Connection) throws {
        guard let row = try db.row("SELECT state FROM round WHERE id = \(round.number)") else { throw ReleaseProblem.notClosed }
        switch try row.text("state") {
        case RoundState.closed.rawValue: return
        case RoundState.released.rawValue: throw ReleaseProblem.alreadyReleased
        default: throw ReleaseProblem.notClosed
        }
    }

    /// Marks, sealed answers, drafts and what was counted meanwhile go, and the round is released.
    fileprivate func end(at: Instant, in db: any Connection, _ engine: Engine) throws {
        try empty(in: db, engine)
        try db.run("DELETE FROM draft WHERE round = \(round.number)")
        try db.run("DELETE FROM meter WHERE round = \(round.number)")
        try db.run("UPDATE paper SET imports = NULL, carried = NULL WHERE round = \(round.number)")
        try db.run("UPDATE round SET state = 'released', released_at = \(at.milliseconds) WHERE id = \(round.number)")
    }

    /// Deletes the round's rows of `pool` and `spent`. SQLite empties tables without another round at once: seconds less at a million rows.
    ///
    /// It need not write zeros over them: what they hold is sealed and its key is about to be erased. Contacts are not among them.
    private func empty(in db: any Connection, _ engine: Engine) throws {
        if engine == .sqlite { _ = try db.rows("PRAGMA secure_delete = OFF") }
        defer { if engine == .sqlite { _ = try? db.rows("PRAGMA secure_delete = ON") } }
        if try engine == .postgresql || holdsOtherRounds(db) {
            try db.run("DELETE FROM pool WHERE round = \(round.number)")
            try db.run("DELETE FROM spent WHERE round = \(round.number)")
        } else {
            try db.run("DELETE FROM pool")
            try db.run("DELETE FROM spent")
        }
    }

    private func holdsOtherRounds(_ db: any Connection) throws -> Bool {
        let number = round.number
        return try db.row(
            """
            SELECT 1 AS found
             WHERE EXISTS (SELECT id FROM pool WHERE round < \(number)) OR EXISTS (SELECT id FROM pool WHERE round > \(number))
                OR EXISTS (SELECT mac FROM spent WHERE round < \(number)) OR EXISTS (SELECT mac FROM spent WHERE round > \(number))
            """) != nil
    }
}

package enum ReleaseProblem: Error, Hashable, Sendable {
    /// The round is a draft or still takes answers.
    case notClosed
    /// A round is released once.
    case alreadyReleased
    /// Another process is releasing it.
    case underWay
    /// So many of the pool's rows do not open with the round's key, or hold no sheet of the round; nothing was released.
    case brokenSeals(Int)
}

/// A release as it was frozen.
package struct ReleaseRecord: Sendable {
    package let round: Round.ID
    package let at: Instant
    /// SHA-256 of `table.canonicalBytes`.
    package let hash: [UInt8]
    package let table: ReleasedTable

    fileprivate func write(k: Int, in db: any Connection) throws {
        let overfull = table.overfull.map(String.init).joined(separator: "+")
        try db.run(
            """
            INSERT INTO release_round (round, at, hash, k, invited_sheets, public_sheets, overfull)
            VALUES (\(round.number), \(at.milliseconds), \(hash), \(k), \(table.sheets[.invited]), \(table.sheets[.open]), \(overfull))
            """)
        try db.insert(
            "INSERT INTO release (round, audience, question, block, option, people) VALUES",
            table.rows.map { row in
                [
                    .integer(round.number), .text(row.audience.rawValue), .text(row.question), .text(row.block.text),
                    .integer(Int64(row.option)), .integer(Int64(row.people)),
                ]
            })
    }
}
