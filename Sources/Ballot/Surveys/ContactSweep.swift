import Database
import Domain
import Synchronization

extension Ballot {
    /// Takes the bytes of deleted contacts out of PostgreSQL's table file: it is written anew after a deletion, and once more an hour later, when
    /// no reader that was at work then can need the old rows.
    ///
    /// SQLite overwrites what it deletes at once. The server's log loses contacts when it recycles its files (`docs/anonymity.md`).
    package func sweepContacts() async throws {
        guard database.engine == .postgresql else { return }
        let deleted = try await database.read { db in
            try db.row("SELECT CAST(n_tup_del + n_tup_upd AS BIGINT) AS rows FROM pg_stat_user_tables WHERE relname = 'invitation'")?.integer("rows")
        }
        let now = world.now()
        guard sweep.isDue(deleted, now) else { return }
        try await database.write { db in
            // A dump that is under way is not waited for; the next look sweeps.
            try db.script("SET LOCAL lock_timeout = '200ms'; CLUSTER invitation USING invitation_pkey")
        }
        sweep.done(deleted, now)
    }
}

/// What this process has swept. A class because all copies of a ballot share it.
final class ContactSweep: Sendable {
    private struct State {
        /// The server's count of deletions.
        var count: Int64?
        /// When that count is swept a second time; nil after that.
        var again: Instant?
        var isFresh = true
    }

    private let state = Mutex(State())

    func isDue(_ count: Int64?, _ now: Instant) -> Bool {
        state.withLock { $0.isFresh || $0.count != count || $0.again.map { $0 <= now } ?? false }
    }

    func done(_ count: Int64?, _ now: Instant) {
        state.withLock { state in
            let isSecond = !state.isFresh && state.count == count
            state = State(count: count, again: isSecond ? nil : now.adding(seconds: 3_600), isFresh: false)
        }
    }
}
