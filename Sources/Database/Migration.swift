/// One step of the schema. All rooms share one number line; a released step is never edited (DESIGN §5).
package struct Migration: Sendable {
    package let number: Int
    /// Said in `schema_migration` and in messages: letters and hyphens.
    package let name: String
    private let sqlite: StaticString
    private let postgresql: StaticString

    package init(_ number: Int, _ name: String, _ both: StaticString) {
        self.init(number, name, sqlite: both, postgresql: both)
    }

    package init(_ number: Int, _ name: String, sqlite: StaticString, postgresql: StaticString) {
        self.number = number
        self.name = name
        self.sqlite = sqlite
        self.postgresql = postgresql
    }

    fileprivate func text(for engine: Engine) -> StaticString { engine == .sqlite ? sqlite : postgresql }
}

/// The store was made by a program that knows more migrations than this one.
package struct NewerSchema: Error, Hashable, CustomStringConvertible {
    package let found: Int
    package let known: Int

    package init(found: Int, known: Int) {
        self.found = found
        self.known = known
    }

    package var description: String {
        "The store was made by a newer program (schema \(found), this one knows \(known)). Use that one; nothing was changed."
    }
}

extension SQLDatabase {
    /// Brings the schema up to the last of `migrations`, in one transaction. Of processes that start at once, one does it and the others wait.
    ///
    /// - Returns: the names of those that were run.
    /// - Throws: `NewerSchema` when the store is ahead of this program; nothing is changed then.
    @discardableResult
    package func migrate(_ migrations: [Migration], at milliseconds: Int64) async throws -> [String] {
        for _ in 1..<Self.patience {
            do { return try await step(migrations, at: milliseconds) } catch DatabaseFault.busy {}
        }
        return try await step(migrations, at: milliseconds)
    }

    /// How often a process that finds another one at work waits for it; each time takes as long as the engine waits for a lock.
    private static var patience: Int { 60 }

    private func step(_ migrations: [Migration], at milliseconds: Int64) async throws -> [String] {
        let engine = engine
        return try await write { db in try Migration.run(migrations, on: engine, at: milliseconds, db) }
    }

    /// No table of ours is there yet: a new store, or one whose making broke off.
    package func isEmpty() async throws -> Bool {
        let sql: SQL =
            switch engine {
            case .sqlite: "SELECT count(*) = 0 AS new FROM sqlite_master WHERE name = 'schema_migration'"
            case .postgresql: "SELECT to_regclass('schema_migration') IS NULL AS new"
            }
        return try await read { try $0.row(sql)?.boolean("new") ?? true }
    }

    /// Runs the same and takes it back, however it ends: whether an upgrade would succeed on this very store.
    ///
    /// - Returns: the names of those that would be run.
    package func rehearse(_ migrations: [Migration], at milliseconds: Int64) async throws -> [String] {
        let engine = engine
        do {
            try await write { db in throw Rehearsed(names: try Migration.run(migrations, on: engine, at: milliseconds, db)) }
            return []
        } catch let rehearsed as Rehearsed {
            return rehearsed.names
        }
    }
}

/// Takes a rehearsal back.
private struct Rehearsed: Error {
    let names: [String]
}

extension Migration {
    /// The same inside a transaction that does more: a store that is made and filled at once.
    ///
    /// - Throws: `NewerSchema`.
    @discardableResult
    package static func run(_ migrations: [Migration], on engine: Engine, at milliseconds: Int64, _ db: any Connection) throws -> [String] {
        try db.script(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number BIGINT PRIMARY KEY,
                name TEXT NOT NULL,
                at BIGINT NOT NULL
            )
            """)
        let done = Set(try db.rows("SELECT number FROM schema_migration").map { Int(try $0.integer("number")) })
        let (found, known) = (done.max() ?? 0, migrations.map(\.number).max() ?? 0)
        guard found <= known else { throw NewerSchema(found: found, known: known) }
        let wanted = migrations.filter { !done.contains($0.number) }.sorted { $0.number < $1.number }
        for migration in wanted {
            try db.script(migration.text(for: engine))
            try db.run("INSERT INTO schema_migration (number, name, at) VALUES (\(migration.number), \(migration.name), \(milliseconds))")
        }
        return wanted.map(\.name)
    }
}
