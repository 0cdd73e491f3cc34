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

    /// The file is read twice: once to see that it is whole, once to take it.
    ///
    /// - Parameter state: of the store afterwards; `.restored` collects nothing until somebody decides.
    /// - Throws: `ArchiveFault`, `DatabaseFault`; the store is as empty as before then.
    package func take(from path: String, as state: InstallationState = .restored) async throws -> ArchiveSummary {
        let reader = ArchiveReader(path: path)
        let (head, end) = try reader.check(knownSchema: migrations.map(\.number).max() ?? 0)
        try await prepare(schema: head.schema)
        let engine = database.engine
        try await database.write { db in
            guard try Self.isEmpty(db) else { throw ArchiveFault.notEmpty }
            do {
                try reader.rows { table, values in try db.run(.insert(values, into: table)) }
            } catch let fault as DatabaseFault {
                switch fault {
                // A whole file whose rows do not fit together was never written by this program.
                case .unique, .refused, .column, .other: throw ArchiveFault.damaged(path: path)
                case .full, .busy, .disk, .unavailable: throw fault
                }
            }
            guard try Self.content(of: reader, db, engine) == end.content else { throw ArchiveFault.different }
            try Installation(state: state, generation: head.generation).write(db)
        }
        try await database.migrate(migrations, at: world.now().milliseconds)
        return ArchiveSummary(rows: end.rows, content: end.content, made: head.made, generation: head.generation)
    }

    /// The schema as it was when the archive was made.
    private func prepare(schema: Int) async throws {
        do {
            try await database.migrate(migrations.filter { $0.number <= schema }, at: world.now().milliseconds)
        } catch is NewerSchema {
            throw ArchiveFault.notEmpty
        }
    }

    private static func isEmpty(_ db: any Connection) throws -> Bool {
        try ArchiveLines.tables.allSatisfy { try db.row(.count(of: $0))?.integer("count") == 0 }
    }

    /// The digest of what stands in the store now, table by table as the file has them.
    private static func content(of reader: ArchiveReader, _ db: any Connection, _ engine: Engine) throws -> String {
        var sums = ArchiveSums()
        for table in try reader.tables() {
            try sums.begin(table)
            try db.forEach(.everything(in: table, on: engine)) { sums.add(try ArchiveRow.encoded($0, of: table), row: table) }
        }
        return sums.end().content
    }
}
