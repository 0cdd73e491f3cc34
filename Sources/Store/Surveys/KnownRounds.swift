import Database
import Domain
import Synchronization

/// Rounds that were read before: a row that reads as it did then makes the same round, and comparing it takes a hundredth of decoding
/// its plan and labels.
final class KnownRounds: Sendable {
    private struct Kept {
        let row: Row
        let round: Round
    }

    /// Some megabytes; beyond it, it begins anew.
    private static let most = 500

    private let kept = Mutex<[Int64: Kept]>([:])

    /// - Parameter row: all columns of `round`.
    func round(_ row: Row) throws -> Round {
        let id = try row.integer("id")
        if let known = kept.withLock({ $0[id] }), known.row.holds(row) { return known.round }
        let round = try Round(row)
        kept.withLock { kept in
            if kept.count >= Self.most { kept = [:] }
            kept[id] = Kept(row: row, round: round)
        }
        return round
    }
}
