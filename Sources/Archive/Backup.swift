import Database
import Domain
import Foundation
import Secrets

/// What an archive holds, in numbers.
package struct ArchiveSummary: Hashable, Sendable, Encodable {
    /// Rows by table.
    package let rows: [String: Int]
    /// SHA-256 of the sorted content, in hexadecimal; the same for two stores that hold the same, on either engine.
    package let content: String
    /// RFC 3339, UTC.
    package let made: String
    package let generation: Int
}

/// Writes one consistent archive of a store, while it serves.
package struct Backup: Sendable {
    let database: any SQLDatabase
    let program: String
    let world: World

    package init(database: any SQLDatabase, program: String, world: World) {
        (self.database, self.program, self.world) = (database, program, world)
    }

    /// Answers come out sealed and in the order of their random ids; keys are never in it.
    ///
    /// - Parameter path: of a file that does not exist; a file that could not be finished is removed.
    /// - Throws: `ArchiveFault`, `DatabaseFault`.
    package func write(to path: String) async throws -> ArchiveSummary {
        let (program, engine, made) = (program, database.engine, world.now().iso)
        do {
            return try await database.read { db in
                let lines = try GzipLineWriter(path: path)
                var sums = ArchiveSums()
                let head = try Self.head(program: program, made: made, db)
                try sums.write(try ArchiveLines.encoded(head), isContent: false, to: lines)
                for table in ArchiveLines.tables {
                    try sums.begin(table, to: lines)
                    try db.forEach(.everything(in: table, on: engine)) { cells in
                        try sums.write(try ArchiveRow.encoded(cells, of: table), row: table, to: lines)
                    }
                }
                let end = sums.end()
                try lines.write(try ArchiveLines.encoded(end))
                try lines.finish()
                return ArchiveSummary(rows: end.rows, content: end.content, made: made, generation: head.generation)
            }
        } catch {
            if case ArchiveFault.system(_, EEXIST) = error { throw error }
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    /// The sums of what the store holds now, without a file.
    package func summary() async throws -> ArchiveSummary {
        let (program, engine, made) = (program, database.engine, world.now().iso)
        return try await database.read { db in
            var sums = ArchiveSums()
            for table in ArchiveLines.tables {
                try sums.begin(table)
                try db.forEach(.everything(in: table, on: engine)) { sums.add(try ArchiveRow.encoded($0, of: table), row: table) }
            }
            let end = sums.end()
            let head = try Self.head(program: program, made: made, db)
            return ArchiveSummary(rows: end.rows, content: end.content, made: made, generation: head.generation)
        }
    }

    private static func head(program: String, made: String, _ db: any Connection) throws -> ArchiveLines.Head {
        let schema = try db.row("SELECT max(number) AS last FROM schema_migration")?.integer("last") ?? 0
        return ArchiveLines.Head(
            digipolku: ArchiveLines.format, program: program, made: made, schema: Int(schema), generation: try Installation.read(db).generation)
    }
}

/// Counts and digests of an archive on its way.
struct ArchiveSums {
    private var rows: [String: Int] = [:]
    private var content = Digest()
    private var all = Digest()

    mutating func add(_ line: [UInt8], isContent: Bool = true) {
        all.update(line + [UInt8(ascii: "\n")])
        if isContent { content.update(line + [UInt8(ascii: "\n")]) }
    }

    mutating func add(_ line: [UInt8], row table: Table) {
        rows[table.name, default: 0] += 1
        add(line)
    }

    mutating func begin(_ table: Table) throws {
        rows[table.name] = 0
        add(try ArchiveLines.encoded(ArchiveLines.TableLine(table)))
    }

    mutating func begin(_ table: Table, to lines: borrowing GzipLineWriter) throws {
        try begin(table)
        try lines.write(try ArchiveLines.encoded(ArchiveLines.TableLine(table)))
    }

    mutating func write(_ line: [UInt8], isContent: Bool, to lines: borrowing GzipLineWriter) throws {
        add(line, isContent: isContent)
        try lines.write(line)
    }

    mutating func write(_ line: [UInt8], row table: Table, to lines: borrowing GzipLineWriter) throws {
        add(line, row: table)
        try lines.write(line)
    }

    func end() -> ArchiveLines.End {
        ArchiveLines.End(rows: rows, content: content.value().hexadecimal, all: all.value().hexadecimal)
    }
}
