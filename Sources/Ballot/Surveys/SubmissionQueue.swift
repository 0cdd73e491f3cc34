import Database
import Domain
import Synchronization

/// Lets submissions that arrive together share one durable commit.
///
/// One drain is under way at a time. It takes what waits, commits it, and only then lets the callers go on; what arrived meanwhile
/// is the next batch. Whoever comes alone does not wait for others.
final class SubmissionQueue: Sendable {
    private struct Waiting: Sendable {
        let submission: Submission
        let caller: UnsafeContinuation<SubmissionOutcome, any Error>
    }

    private struct State {
        var waiting: [Waiting] = []
        /// Waiting and under commit.
        var count = 0
        var isDraining = false
    }

    private let state = Mutex(State())
    private let database: any SQLDatabase
    private let now: @Sendable () -> Instant
    private let limit: Int
    /// More in one transaction would keep the first ones waiting without saving syncs.
    private static let largestBatch = 512

    init(database: any SQLDatabase, now: @escaping @Sendable () -> Instant, limit: Int) {
        self.database = database
        self.now = now
        self.limit = limit
    }

    /// - Returns: after the commit; on disk if `.stored`.
    /// - Throws: `BallotRefusal.overloaded` at once, or what the database said to the whole batch: nothing of it was stored.
    func store(_ submission: Submission) async throws -> SubmissionOutcome {
        // Each caller is answered in one of three places below, whatever happens; checking it for every answer costs more than asking.
        try await withUnsafeThrowingContinuation { caller in
            switch enter(Waiting(submission: submission, caller: caller)) {
            case .refused: caller.resume(throwing: BallotRefusal.overloaded)
            case .waits: break
            case .first: Task { await drain() }
            }
        }
    }

    private enum Entrance { case refused, waits, first }

    private func enter(_ waiting: Waiting) -> Entrance {
        state.withLock { state in
            guard state.count < limit else { return .refused }
            state.count += 1
            state.waiting.append(waiting)
            defer { state.isDraining = true }
            return state.isDraining ? .waits : .first
        }
    }

    private func drain() async {
        while let batch = nextBatch() {
            do {
                let outcomes = try await commit(batch.map(\.submission))
                for (waiting, outcome) in zip(batch, outcomes) { waiting.caller.resume(returning: outcome) }
            } catch {
                for waiting in batch { waiting.caller.resume(throwing: error) }
            }
            state.withLock { $0.count -= batch.count }
        }
    }

    private func commit(_ batch: [Submission]) async throws -> [SubmissionOutcome] {
        let (now, engine) = (now, database.engine)
        return try await database.append { db in
            switch engine {
            case .sqlite: try db.store(batch, at: now().milliseconds)
            case .postgresql: try db.storeInCompany(batch, at: now().milliseconds)
            }
        }
    }

    /// - Returns: nil when nothing waits; the next arrival starts a drain of its own.
    private func nextBatch() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isDraining = false
                return nil
            }
            let batch = Array(state.waiting.prefix(Self.largestBatch))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }
}
