import Database
import Foundation
import GRDB
import Synchronization

/// The embedded store: one file, WAL, every commit on disk before it is acknowledged.
///
/// A disk that did not take a commit is not asked again through the same connections: what the system tells about the lost pages after
/// a failed sync cannot be believed. The next write opens the file anew; reads go on meanwhile.
package final class SQLiteDatabase: SQLDatabase {
    package var engine: Engine { .sqlite }
    private let path: String
    private let readers: Int
    private let opened: Mutex<OpenFile>

    /// Opens or creates the file at `path`.
    ///
    /// - Throws: `DatabaseFault`; `SQLiteSettingRefused` when the engine does not take a setting that durability rests on.
    package init(path: String, readers: Int = 4) throws {
        (self.path, self.readers) = (path, readers)
        opened = Mutex(try OpenFile(path: path, readers: readers))
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        let file = opened.withLock { $0 }
        return try await withCheckedThrowingContinuation { continuation in
            file.pool.asyncRead { access in
                continuation.resume(with: Result { try translated { try body(SQLiteConnection(db: access.get())) } })
            }
        }
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        while true {
            let file = try soundFile()
            do {
                return try await withCheckedThrowingContinuation { continuation in
                    file.pool.asyncWriteWithoutTransaction { db in continuation.resume(with: Result { try file.commit(db, body) }) }
                }
            } catch is WaitedTooLong {
                // Another write failed while this one waited for its turn.
            }
        }
    }

    package func close() throws { try opened.withLock { try $0.close() } }

    /// The open file, opened anew after a fault; whoever still reads from the one before lets go of it at the end.
    private func soundFile() throws -> OpenFile {
        try opened.withLock { file in
            if file.hasFailed { file = try OpenFile(path: path, readers: readers) }
            return file
        }
    }
}

/// The connections to the file, from one opening to the next.
private final class OpenFile: Sendable {
    let pool: DatabasePool
    private let log: LogCarrier
    private let failed = Atomic(false)

    var hasFailed: Bool { failed.load(ordering: .acquiring) }

    init(path: String, readers: Int) throws {
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = readers
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA foreign_keys = ON")
            // A deleted contact leaves no readable bytes in its page.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        pool = try translated { try DatabasePool(path: path, configuration: configuration) }
        // After the pool is made: its own set-up ends with synchronous = NORMAL.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // The writer adds rows at random places: pages it can keep are pages it need not read again. Unit: KiB.
            try db.execute(sql: "PRAGMA cache_size = -16384")
            // Pages of the log, 64 MiB: `LogCarrier` carries them over long before; here the writer does what is left and the log begins anew.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 16384")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else { throw SQLiteSettingRefused(name: "synchronous") }
            guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else { throw SQLiteSettingRefused(name: "journal_mode") }
        }
        log = LogCarrier(path: path)
    }

    /// The log's connection first: the last one to go carries the rest of the log over and takes it away.
    func close() throws {
        try log.close()
        try pool.close()
    }

    /// One transaction, on the thread of the one writer.
    ///
    /// - Throws: `WaitedTooLong` when a commit before it failed; nothing was done then.
    func commit<T>(_ db: GRDB.Database, _ body: (any Connection) throws -> T) throws -> T {
        guard !hasFailed else { throw WaitedTooLong() }
        do {
            return try translated {
                var answer: T?
                try db.inTransaction(.immediate) {
                    answer = try body(SQLiteConnection(db: db))
                    return .commit
                }
                guard let answer else { throw DatabaseFault.other("a transaction ended without an answer") }
                log.changed(rows: db.totalChangesCount)
                return answer
            }
        } catch DatabaseFault.disk(let said) {
            failed.store(true, ordering: .releasing)
            throw DatabaseFault.disk(said)
        }
    }
}

private struct WaitedTooLong: Error {}

/// The engine read back another value than the one durability needs.
package struct SQLiteSettingRefused: Error {
    package let name: String
}

private struct SQLiteConnection: Connection {
    let db: GRDB.Database

    func rows(_ sql: BoundSQL) throws -> [StoredRow] {
        try translated {
            let statement = try db.cachedStatement(sql: sql.text)
            var columns: [String: Int] = [:]
            for (index, name) in statement.columnNames.enumerated() { columns[name] = index }
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(sql))
            var rows: [StoredRow] = []
            while let row = try cursor.next() {
                rows.append(StoredRow(columns: columns, values: (0..<row.count).map { value(row[$0] as DatabaseValue) }))
            }
            return rows
        }
    }

    func forEach(_ sql: BoundSQL, _ body: (any Cells) throws -> Void) throws {
        let statement = try db.cachedStatement(sql: sql.text)
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(sql))
        while let row = try cursor.next() { try body(SQLiteCells(row: row)) }
    }

    func run(_ sql: BoundSQL) throws -> Int {
        try translated {
            try db.cachedStatement(sql: sql.text).execute(arguments: arguments(sql))
            return db.changesCount
        }
    }

    func script(_ statements: StaticString) throws {
        try db.execute(sql: statements.description)
    }

    /// By place: `SQL` numbers its values in the order in which they stand, each once.
    ///
    /// The library reads a sequence of its own values by a key path, which costs more than the statement; of any convertible ones, by a call.
    private func arguments(_ sql: BoundSQL) -> StatementArguments {
        StatementArguments(sql.values.lazy.map { databaseValue($0) as (any DatabaseValueConvertible)? })
    }

    private func databaseValue(_ value: Value) -> DatabaseValue {
        switch value {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }

}

private func value(_ stored: DatabaseValue) -> Value {
    switch stored.storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .double(let number): .real(number)
    case .string(let text): .text(text)
    case .blob(let data): .bytes([UInt8](data))
    }
}

private struct SQLiteCells: Cells {
    let row: GRDB.Row

    func integer(_ column: Int) throws -> Int64 {
        guard let number = row[column] as Int64? else { throw DatabaseFault.column("\(column)") }
        return number
    }

    func value(_ column: Int) throws -> Value { DatabaseSQLite.value(row[column] as DatabaseValue) }

    func bytes<T>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> T) throws -> T {
        try row.withUnsafeData(atIndex: column) { data in
            guard let data else { throw DatabaseFault.column("\(column)") }
            return try data.withUnsafeBytes(body)
        }
    }
}

/// Runs `body` and says the engine's errors in our words.
private func translated<T>(_ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch let error as GRDB.DatabaseError {
        let said = error.message ?? "\(error.resultCode)"
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: throw DatabaseFault.unique(said)
        default: break
        }
        switch error.resultCode {
        case .SQLITE_CONSTRAINT: throw DatabaseFault.refused(said)
        case .SQLITE_FULL: throw DatabaseFault.full
        case .SQLITE_BUSY, .SQLITE_LOCKED: throw DatabaseFault.busy
        case .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CANTOPEN, .SQLITE_READONLY: throw DatabaseFault.disk(said)
        default: throw DatabaseFault.other(said)
        }
    }
}
