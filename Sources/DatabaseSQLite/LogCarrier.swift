import GRDB
import Synchronization

/// Carries what commits wrote from the log over into the file, beside the writer and on a connection of its own.
///
/// The engine would do it inside a commit, and everybody behind that commit waited for as many pages at random places and two syncs.
/// What fails here changes nothing: pages count as carried over only after the file's sync, and the next time begins with the same ones.
final class LogCarrier: Sendable {
    private struct State {
        var isUnderWay = false
        /// The writer's count of changed rows when it was begun last.
        var seen = 0
    }

    private let queue: DatabaseQueue
    private let state = Mutex(State())

    /// Each changed row is a page of the log or less: about 8 MiB.
    private static let rows = 2_000

    init(path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Tells after a commit how many rows the writer has changed in all; returns at once.
    func changed(rows: Int) {
        let isDue = state.withLock { state in
            guard !state.isUnderWay, rows - state.seen >= Self.rows else { return false }
            state = State(isUnderWay: true, seen: rows)
            return true
        }
        guard isDue else { return }
        queue.asyncWriteWithoutTransaction { [self] db in
            _ = try? GRDB.Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")
            state.withLock { $0.isUnderWay = false }
        }
    }

    func close() throws { try queue.close() }
}
