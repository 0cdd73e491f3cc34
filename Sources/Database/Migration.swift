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
package struct NewerSchema: Error, Hashable {
    package let found: Int
    package let known: Int

    package init(found: Int, known: Int) {
        self.found = found
        self.known = known
    }
}

extension SQLDatabase {
    /// Brings the schema up to the last of `migrations`, in one transaction. Of processes that start at once, one does it and the others wait.
    ///
    /// - Throws: `NewerSchema` when the store is ahead of this program; nothing is changed then.
    package func migrate(_ migrations: [Migration], at milliseconds: Int64) async throws {
        for _ in 1..<Self.patience {
            do { return try await step(migrations, at: milliseconds) } catch DatabaseFault.busy {}
        }
        try await step(migrations, at: milliseconds)
    }

    /// How often a process that finds another one at work waits for it; each time takes as long as the engine waits for a lock.
    private static var patience: Int { 60 }

    private func step(_ migrations: [Migration], at milliseconds: Int64) async throws {
        let ordered = migrations.sorted { $0.number < $1.number }
        let engine = engine
        try await write { db in
            try db.script(
                """
                CREATE TABLE IF NOT EXISTS schema_migration (
                    number BIGINT PRIMARY KEY,
                    name TEXT NOT NULL,
                    at BIGINT NOT NULL
                )
                """)
            let done = try db.row("SELECT coalesce(max(number), 0) AS last FROM schema_migration")?.integer("last") ?? 0
            let known = ordered.last?.number ?? 0
            guard done <= known else { throw NewerSchema(found: Int(done), known: known) }
            for migration in ordered where migration.number > done {
                try db.script(migration.text(for: engine))
                try db.run("INSERT INTO schema_migration (number, name, at) VALUES (\(migration.number), \(migration.name), \(milliseconds))")
            }
        }
    }
}
