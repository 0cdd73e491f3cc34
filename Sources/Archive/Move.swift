import Database
import Domain
import Foundation

/// Moves a store into another one, of either engine: the source takes no more writes, and never serves again once it is done.
package struct Move: Sendable {
    let source: any SQLDatabase
    let target: any SQLDatabase
    let migrations: [Migration]
    let program: String
    let world: World

    package init(from source: any SQLDatabase, to target: any SQLDatabase, migrations: [Migration], program: String, world: World) {
        (self.source, self.target, self.migrations, self.program, self.world) = (source, target, migrations, program, world)
    }

    /// - Parameter path: of a file that does not exist; it holds the content on its way and is removed at the end.
    /// - Throws: `ArchiveFault`, `DatabaseFault`, `InstallationHeld`; the source serves again then and the target is as empty as before.
    package func run(through path: String) async throws -> ArchiveSummary {
        try await change(source, from: .serving, to: .moving)
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            try await WritersBefore(database: source).end()
            let written = try await Backup(database: source, program: program, world: world).write(to: path)
            let archive = try CheckedArchive(path: path, migrations: migrations)
            let taken = try await Restore(database: target, migrations: migrations, world: world).take(archive, as: .moving)
            guard try await Backup(database: target, program: program, world: world).summary().content == written.content,
                taken.rows == written.rows
            else { throw ArchiveFault.different }
            // First the one that ends: two that serve would be two truths.
            try await change(source, from: .moving, to: .moved)
            try await change(target, from: .moving, to: .serving)
            return written
        } catch {
            try? await change(source, from: .moving, to: .serving)
            throw error
        }
    }

    /// After a move that did not succeed: the target holds nothing that the source does not.
    package var mayForgetTarget: Bool {
        get async throws {
            if try await target.isEmpty() { return true }
            return try await source.read { try Installation.read($0).state } == .serving
        }
    }

    private func change(_ database: any SQLDatabase, from wanted: InstallationState, to state: InstallationState) async throws {
        try await database.write { db in
            let now = try Installation.read(db)
            guard now.state == wanted else { throw ArchiveFault.state(found: now.state, wanted: wanted) }
            try Installation(state: state, generation: now.generation).write(db)
        }
    }
}

/// The transactions that began before a store was closed to writers, and so have not seen it.
private struct WritersBefore {
    let database: any SQLDatabase

    /// SQLite has one writer, and it has just been us; PostgreSQL is asked who still runs.
    ///
    /// - Throws: `ArchiveFault.writersRemain` after a minute.
    func end() async throws {
        guard database.engine == .postgresql else { return }
        let before = try await running()
        for _ in 0..<600 {
            if try await running().isDisjoint(with: before) { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw ArchiveFault.writersRemain
    }

    private func running() async throws -> Set<String> {
        try await database.read { db in
            let rows = try db.rows(
                """
                SELECT l.virtualxid || ' ' || l.virtualtransaction AS name
                  FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
                 WHERE l.locktype = 'virtualxid' AND l.granted AND a.datname = current_database() AND l.pid <> pg_backend_pid()
                """)
            return Set(try rows.map { try $0.text("name") })
        }
    }
}
