import Database

/// How PostgreSQL takes answers in: `Connection.store` in its words.
///
/// There, every row says which transaction wrote it last, and rows lie in the order in which they were written. So a mark and a sheet that came
/// alone would be a pair, and a copy of the tables would tell who came first. Therefore a small batch is written *in company*: together with
/// neighbours that are there already, marks with marks and sheets with sheets, taken out and put in again in the order of their random numbers.
/// Which of them is new, nothing in the tables tells (`docs/anonymity.md`).
extension Connection {
    /// - Returns: an outcome for each, in the order given.
    func storeInCompany(_ batch: [Submission], at now: Int64) throws -> [SubmissionOutcome] {
        var open: [Int64: Bool] = [:]
        for round in Set(batch.map(\.round)) { open[round] = try takesAnswers(round, at: now) }
        let marks = Set(batch.filter { open[$0.round] == true }.map { Mark(round: $0.round, mac: $0.mac) })
        var new = try insert(marks)
        let outcomes = batch.map { submission in
            guard open[submission.round] == true else { return SubmissionOutcome.closed }
            return new.remove(Mark(round: submission.round, mac: submission.mac)) == nil ? .alreadyThere : .stored
        }
        let stored = zip(batch, outcomes).filter { $0.1 == .stored }.map(\.0)
        guard !stored.isEmpty else { return outcomes }
        try stirMarks(of: stored)
        try insertSheets(of: stored)
        return outcomes
    }

    /// - Returns: those that were not there.
    private func insert(_ marks: Set<Mark>) throws -> Set<Mark> {
        guard !marks.isEmpty else { return [] }
        let marks = Array(marks)
        let rows = try rows(
            """
            INSERT INTO spent (round, mac)
            SELECT new.round, substr(CAST(\(marks.flatMap(\.mac)) AS BYTEA), CAST(16 * new.place - 15 AS INTEGER), 16) AS mac
              FROM unnest(CAST(\(list(marks.map(\.round))) AS BIGINT[])) WITH ORDINALITY AS new (round, place)
             ORDER BY mac
            ON CONFLICT (round, mac) DO NOTHING
            RETURNING round, mac
            """)
        return Set(try rows.map { Mark(round: try $0.integer("round"), mac: try $0.bytes("mac")) })
    }

    /// Writes the new marks once more, among neighbours.
    private func stirMarks(of stored: [Submission]) throws {
        for group in Company.groups(stored) {
            let old = try Company.chosen(
                below: rows(
                    """
                    SELECT mac FROM spent WHERE round = \(group.one.round) AND mac < \(group.one.mac) ORDER BY mac DESC LIMIT \(group.neighbours)
                    """
                ).map { try $0.bytes("mac") },
                above: rows(
                    """
                    SELECT mac FROM spent WHERE round = \(group.one.round) AND mac > \(group.one.mac) ORDER BY mac LIMIT \(group.neighbours)
                    """
                ).map { try $0.bytes("mac") }, of: group.neighbours)
            try run(
                """
                WITH near AS (
                    SELECT round, mac FROM spent
                     WHERE round = \(group.one.round) AND mac IN (
                        SELECT substr(CAST(\((old + [group.one.mac]).flatMap(\.self)) AS BYTEA), CAST(16 * place - 15 AS INTEGER), 16)
                          FROM generate_series(1, CAST(\(old.count + 1) AS INTEGER)) AS place)
                       FOR UPDATE SKIP LOCKED),
                     gone AS (
                    DELETE FROM spent USING near WHERE spent.round = near.round AND spent.mac = near.mac RETURNING spent.round, spent.mac)
                INSERT INTO spent (round, mac) SELECT round, mac FROM gone ORDER BY mac
                """)
        }
    }

    private func insertSheets(of stored: [Submission]) throws {
        var old: [Int64] = []
        for group in Company.groups(stored) {
            old += try Company.chosen(
                below: rows(
                    "SELECT id FROM pool WHERE round = \(group.one.round) AND id < \(group.one.id) ORDER BY id DESC LIMIT \(group.neighbours)"
                ).map { try $0.integer("id") },
                above: rows(
                    "SELECT id FROM pool WHERE round = \(group.one.round) AND id > \(group.one.id) ORDER BY id LIMIT \(group.neighbours)"
                ).map { try $0.integer("id") }, of: group.neighbours)
        }
        var (starts, next): ([Int64], Int64) = ([], 1)
        for submission in stored {
            starts.append(next)
            next += Int64(submission.sealed.count)
        }
        try run(
            """
            WITH near AS (
                SELECT round, id FROM pool
                 WHERE round = ANY (CAST(\(list(stored.map(\.round))) AS BIGINT[])) AND id = ANY (CAST(\(list(old)) AS BIGINT[]))
                   FOR UPDATE SKIP LOCKED),
                 gone AS (
                DELETE FROM pool USING near WHERE pool.round = near.round AND pool.id = near.id RETURNING pool.round, pool.id, pool.sealed),
                 new AS (
                SELECT round, id, substr(CAST(\(stored.flatMap(\.sealed)) AS BYTEA), CAST(start AS INTEGER), CAST(size AS INTEGER)) AS sealed
                  FROM unnest(CAST(\(list(stored.map(\.round))) AS BIGINT[]), CAST(\(list(stored.map(\.id))) AS BIGINT[]),
                              CAST(\(list(starts)) AS BIGINT[]), CAST(\(list(stored.map { Int64($0.sealed.count) })) AS BIGINT[]))
                       AS one (round, id, start, size))
            INSERT INTO pool (round, id, sealed)
            SELECT round, id, sealed FROM (SELECT round, id, sealed FROM gone UNION ALL SELECT round, id, sealed FROM new) AS together ORDER BY id
            """)
    }

    /// Numbers as PostgreSQL writes an array.
    private func list(_ numbers: [Int64]) -> String { "{" + numbers.map(String.init).joined(separator: ",") + "}" }
}

private struct Mark: Hashable {
    let round: Int64
    let mac: [UInt8]
}

/// Which rows keep the new ones of a batch company.
enum Company {
    /// So many rows of a table are written together at least, if it has as many: the chance to name the new one of them is one in so many.
    static let size = 16

    struct Group {
        let one: Submission
        let neighbours: Int
    }

    /// Each new row with the number of neighbours it needs; none when the batch is company enough for itself.
    static func groups(_ stored: [Submission]) -> [Group] {
        let neighbours = (size + stored.count - 1) / stored.count - 1
        return neighbours == 0 ? [] : stored.map { Group(one: $0, neighbours: neighbours) }
    }

    /// A run of rows around the new one, which may have any place in it.
    ///
    /// - Parameters:
    ///   - below: the nearest first, as many as there are up to `count`; the same for `above`.
    static func chosen<Key>(below: [Key], above: [Key], of count: Int) -> [Key] {
        let fromBelow = min(below.count, max(Int.random(in: 0...count), count - above.count))
        return Array(below.prefix(fromBelow)) + above.prefix(count - fromBelow)
    }
}
