import Database
import Domain

/// What is known of a release besides its table.
package struct ReleaseFacts: Hashable, Sendable {
    package let at: Instant
    /// SHA-256 of the table's canonical bytes, 32 bytes.
    package let hash: [UInt8]
    /// The least number of people a figure stands for.
    package let k: Int
    /// Sheets by stream, only of streams with k or more.
    package let sheets: [SheetStream: Int]
    /// Numbers of the labels from which more sheets came than people were asked.
    package let overfull: [Int]
}

extension Ballot {
    /// - Returns: nil while the round is not released.
    package func releaseFacts(of round: Round.ID) async throws -> ReleaseFacts? {
        let row = try await database.read { db in
            try db.row("SELECT at, hash, k, invited_sheets, public_sheets, overfull FROM release_round WHERE round = \(round.number)")
        }
        return try row.map { row in
            var sheets: [SheetStream: Int] = [:]
            sheets[.invited] = try row.optional("invited_sheets", Row.integer).map { Int($0) }
            sheets[.open] = try row.optional("public_sheets", Row.integer).map { Int($0) }
            return ReleaseFacts(
                at: Instant(milliseconds: try row.integer("at")), hash: try row.bytes("hash"), k: Int(try row.integer("k")), sheets: sheets,
                overfull: try row.text("overfull").split(separator: "+").compactMap { Int($0) })
        }
    }
}
