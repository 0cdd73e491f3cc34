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
        /// Opened when there is something to carry: most stores never have that much at once.
        var queue: DatabaseQueue?
    }

    private let path: String
    private let state = Mutex(State())

    /// Each changed row is a page of the log or less: about 4 MiB. Four times as much at once gave the slowest answers a tenth of a second.
    private static let rows = 1_000

    init(path: String) { self.path = path }

    /// Tells after a commit how many rows the writer has changed in all; returns at once.
    func changed(rows: Int) {
        guard let queue = begun(at: rows) else { return }
        queue.asyncWriteWithoutTransaction { [self] db in
            _ = try? GRDB.Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")
            state.withLock { $0.isUnderWay = false }
        }
    }

    /// - Returns: nil when too little was changed, or another turn is under way.
    private func begun(at rows: Int) -> DatabaseQueue? {
        state.withLock { state in
            guard !state.isUnderWay, rows - state.seen >= Self.rows else { return nil }
            var configuration = GRDB.Configuration()
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            state.queue = state.queue ?? (try? DatabaseQueue(path: path, configuration: configuration))
            (state.isUnderWay, state.seen) = (state.queue != nil, rows)
            return state.queue
        }
    }

    /// Waits for the turn that is under way, which ends by asking for the state: it is not held meanwhile.
    func close() throws {
        let queue = state.withLock { state in
            defer { state.queue = nil }
            return state.queue
        }
        try queue?.close()
    }
}
