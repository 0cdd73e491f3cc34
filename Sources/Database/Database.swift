/// A store of rows: many readers, one writer, each `write` one durable transaction.
///
/// Both functions run to their end even when the calling task is cancelled: a transaction is never cut by a client that left.
package protocol SQLDatabase: Sendable {
    var engine: Engine { get }

    /// One consistent snapshot.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// All or nothing; on disk before it returns. An error thrown inside takes everything back.
    ///
    /// It may run twice when the engine took the first try back whole, so it touches nothing but the connection.
    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// A `write` that reads only what writes of the other kind change, and adds rows of its own: it may run beside others like it (on
    /// PostgreSQL, in many processes), never beside a `write`.
    func append<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

    /// Ends every connection; the database answers no more.
    func close() throws
}

extension SQLDatabase {
    package func append<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T { try await write(body) }
}

package enum Engine: String, Sendable {
    case sqlite, postgresql
}

/// What a transaction may do. Never leaves the closure that received it.
///
/// A statement that was refused may be caught to say it in other words; going on after it works on SQLite only, so write `ON CONFLICT`.
package protocol Connection {
    func rows(_ sql: SQL) throws -> [Row]

    /// Hands over one row after the other without keeping them: for tables that do not fit in memory.
    func forEach(_ sql: SQL, _ body: (any Cells) throws -> Void) throws

    /// - Returns: how many rows the statement inserted, changed or deleted.
    @discardableResult func run(_ sql: SQL) throws -> Int

    /// Several statements without values: schema only.
    func script(_ statements: StaticString) throws
}

/// The current row of `forEach`, by column number from 0; valid inside the closure only.
package protocol Cells {
    /// - Throws: `DatabaseFault.column` when the column is NULL or of another type; the same below.
    func integer(_ column: Int) throws -> Int64

    /// Whatever the column holds, `.null` too; a boolean is 0 or 1.
    func value(_ column: Int) throws -> Value

    /// The bytes in place, without a copy.
    func bytes<T>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> T) throws -> T
}

extension Connection {
    /// The first row, nil when there is none.
    package func row(_ sql: SQL) throws -> Row? { try rows(sql).first }

    /// Adds rows in their order, many in one statement: a server is asked once for all of them.
    ///
    /// - Parameters:
    ///   - head: `INSERT INTO table (columns) VALUES`.
    ///   - rows: each with as many values as there are columns.
    package func insert(_ head: StaticString, _ rows: some Collection<[Value]>) throws {
        var rest = rows[...]
        var most = 64
        while !rest.isEmpty {
            // Few different texts, so that the engine keeps them prepared.
            while most > rest.count { most /= 2 }
            try run(.insert(head, rest.prefix(most)))
            rest = rest.dropFirst(most)
        }
    }
}

/// The closed list of what can go wrong between us and the engine.
package enum DatabaseFault: Error, Hashable {
    /// A row with this key is there already.
    case unique(String)
    /// A foreign key or CHECK refused the row.
    case refused(String)
    /// The disk is full; nothing of the transaction was kept.
    case full
    /// Another writer held the store for longer than the limit.
    case busy
    /// The engine cannot be reached, or went away; whether a write that was under way was kept is unknown.
    case unavailable(String)
    /// The disk did not take or give the bytes; the store must be opened anew.
    case disk(String)
    /// A query asked a row for something it does not hold: our own mistake.
    case column(String)
    case other(String)
}
