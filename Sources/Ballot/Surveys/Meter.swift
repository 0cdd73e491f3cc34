import Database
import Domain

/// How many sheets a round had one night.
package struct Meter: Hashable, Sendable {
    /// Everything here is rounded down to a multiple of it.
    package static let step = 5

    /// Rounded down to a multiple of `step`.
    package let sheets: Int
    /// The day it was counted on.
    package let day: Day
    /// By number, of the labels that are large enough (`Label.isMetered`); empty where they could not be counted.
    package let labels: [Int: Int]
}

extension Round {
    /// What may be said of single groups, in the plan's order: of those large enough, with others beside them, once the whole round has a
    /// count; nothing of a round of one meeting (SAFETY §5.7). Pages and commands say no more than this.
    package func metered(_ meter: Meter?) -> [(label: Label, sheets: Int)] {
        guard let meter, meter.sheets > 0, labels.count > 1, !plan.isQuickTest else { return [] }
        return labelsOfPlan.compactMap { label in meter.labels[label.number].map { (label, $0) } }
    }
}

extension Ballot {
    /// The last count of a round that is being collected; nil before its first night and after its release.
    package func meter(of round: Round.ID) async throws -> Meter? {
        try await database.read { db in
            guard let row = try db.row("SELECT sheets, day FROM meter WHERE round = \(round.number)") else { return nil }
            let labels = try db.rows("SELECT label, sheets FROM meter_label WHERE round = \(round.number)").map { row in
                (Int(try row.integer("label")), Int(try row.integer("sheets")))
            }
            return Meter(
                sheets: Int(try row.integer("sheets")), day: Day(number: Int(try row.integer("day"))),
                labels: Dictionary(labels) { first, _ in first })
        }
    }

    /// Counts every round that is being collected, at most once for a `day`. The nightly work's part.
    ///
    /// The labels of answers are opened for it, in memory, by their own seals; answers stay shut (`docs/ballot.md`).
    ///
    /// - Parameter labels: those of each round that get a count of their own.
    package func countMeters(on day: Day, labels: @Sendable (Round.ID) async throws -> [Label] = { _ in [] }) async throws {
        for round in try await roundsToCount(on: day) {
            let metered = Set(try await labels(round).filter(\.isMetered).map(\.number))
            let counts = try await sheets(of: round, in: metered)
            try await database.write { try $0.write(counts, of: round.number, on: day) }
        }
    }

    private func roundsToCount(on day: Day) async throws -> [Round.ID] {
        try await database.read { db in
            try db.rows(
                """
                SELECT round.id AS id FROM round LEFT JOIN meter ON meter.round = round.id
                 WHERE round.state IN ('open', 'closed') AND (meter.day IS NULL OR meter.day < \(day.number)) ORDER BY round.id
                """
            ).map { Round.ID(try $0.integer("id")) }
        }
    }

    /// Sheets by label, of those that are wanted; empty when a row from before has no label of its own, or the key cannot be read.
    private func sheets(of round: Round.ID, in wanted: Set<Int>) async throws -> [Int: Int] {
        guard !wanted.isEmpty, let key = try? keys.key(.round(round)) else { return [:] }
        let seals = RoundKeys(round, from: key)
        return try await database.read { db in
            var (counts, isWhole) = (Dictionary(uniqueKeysWithValues: wanted.map { ($0, 0) }), true)
            try db.forEach("SELECT id, label FROM pool WHERE round = \(round.number)") { row in
                guard case .bytes(let sealed) = try row.value(1) else {
                    isWhole = false
                    return
                }
                counts[try seals.opened(label: sealed, id: row.integer(0))]? += 1
            }
            return isWhole ? counts : [:]
        }
    }
}

extension Connection {
    /// Writes the count of a night, unless somebody else has.
    fileprivate func write(_ labels: [Int: Int], of round: Int64, on day: Day) throws {
        let isNew = try run(
            """
            INSERT INTO meter (round, sheets, day)
            SELECT round.id, (SELECT count(*) FROM pool WHERE pool.round = round.id) / 5 * 5, CAST(\(day.number) AS BIGINT)
              FROM round
             WHERE round.id = \(round) AND round.state IN ('open', 'closed')
            ON CONFLICT (round) DO UPDATE SET sheets = excluded.sheets, day = excluded.day WHERE meter.day < excluded.day
            """)
        guard isNew == 1 else { return }
        try run("DELETE FROM meter_label WHERE round = \(round)")
        for (label, sheets) in labels.sorted(by: { $0.key < $1.key }) {
            try run("INSERT INTO meter_label (round, label, sheets) VALUES (\(round), \(label), \(sheets / 5 * 5))")
        }
    }
}
