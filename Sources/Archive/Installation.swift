import Ballot
import Database
import Domain

/// The one row that says what a store may do, and which of its copies it is.
package struct Installation: Hashable, Sendable {
    package let state: InstallationState
    /// Grows when a copy is chosen to go on; the key folder holds the newest, so that an older copy is refused.
    package let generation: Int

    package static let migrations: [Migration] = [
        Migration(
            3, "installation",
            """
            CREATE TABLE installation (
                -- One row.
                one BIGINT PRIMARY KEY CHECK (one = 1),
                generation BIGINT NOT NULL CHECK (generation >= 1),
                state TEXT NOT NULL CHECK (state IN ('serving', 'restored', 'moving', 'moved'))
            );
            INSERT INTO installation (one, generation, state) VALUES (1, 1, 'serving')
            """)
    ]

    package static func read(_ db: any Connection) throws -> Installation {
        guard let row = try db.row("SELECT generation, state FROM installation"),
            let state = InstallationState(rawValue: try row.text("state"))
        else { throw DatabaseFault.column("installation") }
        return Installation(state: state, generation: Int(try row.integer("generation")))
    }

    func write(_ db: any Connection) throws {
        try db.run("UPDATE installation SET generation = \(generation), state = \(state.rawValue)")
    }

    init(state: InstallationState, generation: Int) {
        (self.state, self.generation) = (state, generation)
    }
}

/// A store whose writes are refused unless it serves and is the copy that the keys belong to; reads go on.
///
/// The check is inside each transaction: what was let through has been written before the state changed, and a process that serves an
/// older copy is stopped by the first answer after another copy was chosen.
package struct GuardedDatabase: SQLDatabase {
    private let base: any SQLDatabase
    private let keys: KeyFolder

    package init(_ base: any SQLDatabase, keys: KeyFolder) {
        self.base = base
        self.keys = keys
    }

    package var engine: Engine { base.engine }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T { try await base.read(body) }

    /// - Throws: `InstallationHeld`.
    package func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await base.write(guarded(body))
    }

    /// - Throws: `InstallationHeld`.
    package func append<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await base.append(guarded(body))
    }

    private func guarded<T>(_ body: @escaping @Sendable (any Connection) throws -> T) -> @Sendable (any Connection) throws -> T {
        let keys = keys
        return { db in
            let installation = try Installation.read(db)
            guard installation.state == .serving else { throw InstallationHeld(state: installation.state) }
            if let newest = try keys.generation(), installation.generation < newest { throw InstallationHeld(state: .moved) }
            return try body(db)
        }
    }

    package func close() throws { try base.close() }
}
