import Database
import Domain

/// How many sheets a round had one night.
package struct Meter: Hashable, Sendable {
    /// Rounded down to a multiple of five.
    package let sheets: Int
    /// The day it was counted on.
    package let day: Day
}

extension Ballot {
    /// The last count of a round that is being collected; nil before its first night and after its release.
    ///
    /// There is none by group: the label of an answer is under its seal, and nothing is opened before the release (`docs/ballot.md`).
    package func meter(of round: Round.ID) async throws -> Meter? {
        let row = try await database.read { db in try db.row("SELECT sheets, day FROM meter WHERE round = \(round.number)") }
        return try row.map { Meter(sheets: Int(try $0.integer("sheets")), day: Day(number: Int(try $0.integer("day")))) }
    }

    /// Counts every round that is being collected, at most once for a `day`. The nightly work's part.
    package func countMeters(on day: Day) async throws {
        _ = try await database.write { db in
            try db.run(
                """
                INSERT INTO meter (round, sheets, day)
                SELECT round.id, (SELECT count(*) FROM pool WHERE pool.round = round.id) / 5 * 5, CAST(\(day.number) AS BIGINT)
                  FROM round
                 WHERE round.state IN ('open', 'closed')
                ON CONFLICT (round) DO UPDATE SET sheets = excluded.sheets, day = excluded.day WHERE meter.day < excluded.day
                """)
        }
    }
}
