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

/// A store whose writes are refused while its installation is held; reads go on.
///
/// The check is inside each transaction: what was let through has been written before the state changed.
package struct GuardedDatabase: SQLDatabase {
    private let base: any SQLDatabase
    private let refused: Set<InstallationState>

    package init(_ base: any SQLDatabase, refusing refused: Set<InstallationState>) {
        self.base = base
        self.refused = refused
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
        let refused = refused
        return { db in
            let state = try Installation.read(db).state
            guard !refused.contains(state) else { throw InstallationHeld(state: state) }
            return try body(db)
        }
    }

    package func close() throws { try base.close() }
}
