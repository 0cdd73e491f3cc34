import Database
import Dispatch
import Synchronization

/// A PostgreSQL server that any number of processes share.
///
/// Writers take turns over all processes, as SQLite's do, by an advisory lock; additions run beside each other but never beside a
/// writer (`docs/decisions/0009-two-engines-one-order-of-writing.md`).
package final class PostgresDatabase: SQLDatabase {
    package var engine: Engine { .postgresql }
    private let readers: Crew
    private let writer: Crew
    private let appender: Crew

    /// Connects and checks the server's settings.
    ///
    /// - Parameters:
    ///   - url: `postgres://user:password@host:port/database?sslmode=verify-full`, or what else libpq takes.
    ///   - connections: for reading; two more write.
    ///   - isForTests: a server that syncs nothing will do.
    /// - Throws: `DatabaseFault.unavailable`, `PostgresSettingRefused`.
    package static func open(url: String, connections: Int = 6, isForTests: Bool = false) async throws -> PostgresDatabase {
        let database = PostgresDatabase(url: url, connections: connections)
        try await database.check(isForTests: isForTests)
        return database
    }

    private init(url: String, connections: Int) {
        let door = Door(url: url)
        readers = Crew("postgres-read", size: max(1, connections)) { try door.open() }
        writer = Crew("postgres-write", size: 1) { try door.open() }
        appender = Crew("postgres-append", size: 1) { try door.open(isForAdditions: true) }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await run(.read, by: readers, body)
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await run(.write, by: writer, body)
    }

    package func append<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await run(.append, by: appender, body)
    }

    package func close() throws {
        for crew in [readers, writer, appender] { crew.end() }
    }

    private func run<T: Sendable>(
        _ kind: TransactionKind, by crew: Crew, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            switch crew.add({ post in continuation.resume(with: Result { try post.run(kind, body) }) }) {
            case .taken: break
            case .full: continuation.resume(throwing: DatabaseFault.busy)
            case .ended: continuation.resume(throwing: DatabaseFault.unavailable("the database was closed"))
            }
        }
    }
}

enum TransactionKind {
    case read, write, append

    /// Sent in one message. The lock goes with the transaction, after its commit is on disk.
    ///
    /// Read committed is enough: whoever holds the lock sees everything committed before, and nobody else writes meanwhile.
    var opening: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT pg_advisory_xact_lock(\(Self.turn))"
        case .append: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SELECT pg_advisory_xact_lock_shared(\(Self.turn))"
        }
    }

    /// The number of the lock; the letters "digipolk".
    private static let turn: Int64 = 0x6469_6769_706f_6c6b
}

/// The way to the server. While it is shut, only one knock in half a second is tried: the others are told at once.
private final class Door: Sendable {
    private let url: String
    private let shut = Mutex<(until: ContinuousClock.Instant, fault: DatabaseFault)?>(nil)

    init(url: String) {
        self.url = url
    }

    func open(isForAdditions: Bool = false) throws -> Session {
        if let shut = shut.withLock({ $0 }), shut.until > .now { throw shut.fault }
        do {
            let session = try Session(url: url, isForAdditions: isForAdditions)
            shut.withLock { $0 = nil }
            return session
        } catch let fault as DatabaseFault {
            shut.withLock { $0 = (.now + .milliseconds(500), fault) }
            throw fault
        }
    }
}
