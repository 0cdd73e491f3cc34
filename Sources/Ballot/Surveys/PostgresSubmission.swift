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
        let taken = try areTaken(batch, at: now)
        let marks = Set(zip(batch, taken).filter(\.1).map { Mark(round: $0.0.round, mac: $0.0.mac) })
        var new = try insert(marks)
        let outcomes = zip(batch, taken).map { submission, isTaken in
            guard isTaken else { return SubmissionOutcome.closed }
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
        let stored = Company.lonely(stored)
        guard !stored.isEmpty else { return }
        let (rounds, enough) = (list(stored.map(\.round)), Company.enough(for: stored))
        let near = try rows(
            """
            SELECT new.place, near.is_below, near.mac
              FROM (SELECT round, place, substr(CAST(\(stored.flatMap(\.mac)) AS BYTEA), CAST(16 * place - 15 AS INTEGER), 16) AS mac
                      FROM unnest(CAST(\(rounds) AS BIGINT[])) WITH ORDINALITY AS one (round, place)) AS new
             CROSS JOIN LATERAL (
                (SELECT TRUE AS is_below, mac FROM spent WHERE spent.round = new.round AND spent.mac < new.mac ORDER BY mac DESC LIMIT \(enough))
                UNION ALL
                (SELECT FALSE, mac FROM spent WHERE spent.round = new.round AND spent.mac > new.mac ORDER BY mac LIMIT \(enough))) AS near
             ORDER BY new.place, near.mac
            """
        ).map { row in Near(place: Int(try row.integer("place")) - 1, isBelow: try row.boolean("is_below"), key: try row.bytes("mac")) }
        let old = Company.chosen(near, besides: stored.map { ($0.round, $0.mac) })
        let (marks, homes) = (stored.map(\.mac) + old.map(\.key), stored.map(\.round) + old.map { stored[$0.place].round })
        try run(
            """
            WITH near AS (
                SELECT spent.round, spent.mac
                  FROM spent
                  JOIN (SELECT round, substr(CAST(\(marks.flatMap(\.self)) AS BYTEA), CAST(16 * place - 15 AS INTEGER), 16) AS mac
                          FROM unnest(CAST(\(list(homes)) AS BIGINT[])) WITH ORDINALITY AS one (round, place)) AS chosen USING (round, mac)
                   FOR UPDATE OF spent SKIP LOCKED),
                 gone AS (
                DELETE FROM spent USING near WHERE spent.round = near.round AND spent.mac = near.mac RETURNING spent.round, spent.mac)
            INSERT INTO spent (round, mac) SELECT round, mac FROM gone ORDER BY mac
            """)
    }

    /// Numbers of sheets that are in the pool already, to be written together with the new ones.
    private func neighbours(of stored: [Submission]) throws -> [Int64] {
        let stored = Company.lonely(stored)
        guard !stored.isEmpty else { return [] }
        let enough = Company.enough(for: stored)
        let near = try rows(
            """
            SELECT new.place, near.is_below, near.id
              FROM unnest(CAST(\(list(stored.map(\.round))) AS BIGINT[]), CAST(\(list(stored.map(\.id))) AS BIGINT[])) WITH ORDINALITY AS new (round, id, place)
             CROSS JOIN LATERAL (
                (SELECT TRUE AS is_below, id FROM pool WHERE pool.round = new.round AND pool.id < new.id ORDER BY id DESC LIMIT \(enough))
                UNION ALL
                (SELECT FALSE, id FROM pool WHERE pool.round = new.round AND pool.id > new.id ORDER BY id LIMIT \(enough))) AS near
             ORDER BY new.place, near.id
            """
        ).map { row in Near(place: Int(try row.integer("place")) - 1, isBelow: try row.boolean("is_below"), key: try row.integer("id")) }
        return Company.chosen(near, besides: stored.map { ($0.round, $0.id) }).map(\.key)
    }

    private func insertSheets(of stored: [Submission]) throws {
        let old = try neighbours(of: stored)
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
                DELETE FROM pool USING near WHERE pool.round = near.round AND pool.id = near.id RETURNING pool.round, pool.id, pool.sealed, pool.label),
                 new AS (
                SELECT round, id, substr(CAST(\(stored.flatMap(\.sealed)) AS BYTEA), CAST(start AS INTEGER), CAST(size AS INTEGER)) AS sealed,
                       substr(CAST(\(stored.flatMap(\.label)) AS BYTEA), CAST(42 * place - 41 AS INTEGER), 42) AS label
                  FROM unnest(CAST(\(list(stored.map(\.round))) AS BIGINT[]), CAST(\(list(stored.map(\.id))) AS BIGINT[]),
                              CAST(\(list(starts)) AS BIGINT[]), CAST(\(list(stored.map { Int64($0.sealed.count) })) AS BIGINT[]))
                       WITH ORDINALITY AS one (round, id, start, size, place))
            INSERT INTO pool (round, id, sealed, label)
            SELECT round, id, sealed, label
              FROM (SELECT round, id, sealed, label FROM gone UNION ALL SELECT round, id, sealed, label FROM new) AS together
             ORDER BY id
            """)
    }

    /// Numbers as PostgreSQL writes an array.
    private func list(_ numbers: [Int64]) -> String { "{" + numbers.map(String.init).joined(separator: ",") + "}" }
}

private struct Mark: Hashable {
    let round: Int64
    let mac: [UInt8]
}

/// Which rows keep the new ones of a batch company, round by round: rows of another round are none.
enum Company {
    /// So many rows of a round's table are written together at least, if it has as many: the chance to name the new one of them is one in so many.
    static let size = 16

    /// The new rows of rounds that have too few of them in the batch to be company enough for each other.
    static func lonely(_ stored: [Submission]) -> [Submission] {
        let counts = counts(stored.map(\.round))
        return stored.filter { neighbours(of: counts[$0.round, default: 0]) > 0 }
    }

    /// So many rows on each side of a new one are enough to choose from, even where new ones lie close together.
    static func enough(for lonely: [Submission]) -> Int {
        counts(lonely.map(\.round)).values.map { $0 * neighbours(of: $0) + $0 }.max() ?? 0
    }

    /// For each new row a run of old ones around it, in which it may have any place; no row is chosen twice.
    ///
    /// - Parameters:
    ///   - near: what lies around the new rows, by their place and then by key.
    ///   - new: round and key of the new rows, by place.
    static func chosen<Key>(_ near: [Near<Key>], besides new: [(round: Int64, key: Key)]) -> [Near<Key>] {
        var (taken, chosen) = (Set(new.map(\.key)), [Near<Key>]())
        let (around, counts) = (Dictionary(grouping: near, by: \.place), counts(new.map(\.round)))
        for place in new.indices {
            let free = around[place, default: []].filter { !taken.contains($0.key) }
            let count = neighbours(of: counts[new[place].round, default: 0])
            let run = run(below: free.filter(\.isBelow).reversed(), above: free.filter { !$0.isBelow }, of: count)
            taken.formUnion(run.map(\.key))
            chosen += run
        }
        return chosen
    }

    /// - Parameters:
    ///   - below: the nearest first, as many as there are up to `enough`; the same for `above`.
    private static func run<Key>(below: [Near<Key>], above: [Near<Key>], of count: Int) -> [Near<Key>] {
        let fromBelow = min(below.count, max(Int.random(in: 0...count), count - above.count))
        return Array(below.prefix(fromBelow)) + above.prefix(count - fromBelow)
    }

    /// How many old rows each of so many new ones of a round brings; none when they are company enough for themselves.
    private static func neighbours(of new: Int) -> Int { new == 0 ? 0 : (size + new - 1) / new - 1 }

    private static func counts(_ rounds: [Int64]) -> [Int64: Int] { rounds.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}

/// An old row beside a new one.
struct Near<Key: Hashable> {
    /// Of the new one in its batch, 0….
    let place: Int
    let isBelow: Bool
    let key: Key
}
