import Ballot
import Database
import Domain
import Store

/// Takes an archive into an empty store, whole or not at all.
package struct Restore: Sendable {
    let database: any SQLDatabase
    /// All that this program knows.
    let migrations: [Migration]
    let world: World

    package init(database: any SQLDatabase, migrations: [Migration], world: World) {
        (self.database, self.migrations, self.world) = (database, migrations, world)
    }

    /// Everything – schema, rows, what must hold of them – in one transaction: a restore that is refused or broken off leaves nothing behind.
    ///
    /// - Parameters:
    ///   - state: of the store afterwards; `.restored` collects nothing until somebody decides.
    ///   - finish: looks at what stands there before it is kept, and may refuse it.
    /// - Throws: `ArchiveFault`, `DatabaseFault`, what `finish` throws; the store is as empty as before then.
    package func take(
        _ archive: CheckedArchive, as state: InstallationState = .restored,
        finish: @escaping @Sendable (any Connection) throws -> Void = { _ in }
    ) async throws -> ArchiveSummary {
        let (engine, migrations, now) = (database.engine, migrations, world.now().milliseconds)
        try await database.write { db in
            try Self.prepare(migrations.filter { $0.number <= archive.head.schema }, for: archive, on: engine, at: now, db)
            try Self.insert(archive, db)
            guard try Self.content(of: archive, db, engine) == archive.end.content else { throw ArchiveFault.different }
            try Migration.run(migrations, on: engine, at: now, db)
            try Installation(state: state, generation: archive.head.generation).write(db)
            try finish(db)
        }
        return ArchiveSummary(
            rows: archive.end.rows, content: archive.end.content, made: archive.head.made, generation: archive.head.generation)
    }

    /// The schema as it was when the archive was made, with nothing in it.
    private static func prepare(
        _ migrations: [Migration], for archive: CheckedArchive, on engine: Engine, at now: Int64, _ db: any Connection
    ) throws {
        do { try Migration.run(migrations, on: engine, at: now, db) } catch is NewerSchema { throw ArchiveFault.notEmpty }
        guard try archive.tables.allSatisfy({ try db.row(.count(of: $0))?.integer("count") == 0 }) else { throw ArchiveFault.notEmpty }
    }

    private static func insert(_ archive: CheckedArchive, _ db: any Connection) throws {
        do {
            try archive.rows { table, values in try db.run(.insert(values, into: table)) }
        } catch let fault as DatabaseFault {
            switch fault {
            // A whole file whose rows do not fit together was never written by this program.
            case .unique, .refused, .column, .other: throw ArchiveFault.doesNotHold(["its rows contradict each other"])
            case .full, .busy, .disk, .unavailable: throw fault
            }
        }
    }

    /// The digest of what stands in the store now, table by table as the file has them.
    private static func content(of archive: CheckedArchive, _ db: any Connection, _ engine: Engine) throws -> String {
        var sums = ArchiveSums()
        for table in archive.tables {
            try sums.begin(table)
            try db.forEach(.everything(in: table, on: engine)) { sums.add(try ArchiveRow.encoded($0, of: table), row: table) }
        }
        return sums.end().content
    }
}
