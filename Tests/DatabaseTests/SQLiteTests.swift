import Database
import DatabaseSQLite
import TestKit
import Testing

@Suite struct SQLiteTests {
    let folder: TemporaryFolder
    let database: SQLiteDatabase

    init() async throws {
        folder = try TemporaryFolder()
        database = try folder.sqlite()
        try await database.migrate([Migration(1, "one", "CREATE TABLE thing (id BIGINT PRIMARY KEY, name TEXT, body BYTEA)")], at: 0)
    }

    @Test func `a refused statement can be caught inside the transaction, in our words`() async throws {
        let name = try await database.write { db in
            try db.run("INSERT INTO thing (id, name) VALUES (1, 'first')")
            do {
                try db.run("INSERT INTO thing (id, name) VALUES (1, 'second')")
            } catch DatabaseFault.unique {
                return try db.row("SELECT name FROM thing WHERE id = 1")?.text("name")
            }
            return nil
        }
        #expect(name == "first")
    }

    @Test func `after a fault of the disk the next write has new connections, and reads have gone on`() async throws {
        let mark: StaticString = "CREATE TEMP TABLE mark (id BIGINT)"
        try await database.write { try $0.script(mark) }
        // The same connection has it still: it cannot be made again.
        await #expect(throws: (any Error).self) { try await database.write { try $0.script(mark) } }
        await #expect(throws: DatabaseFault.disk("fsync")) {
            try await database.write { db in
                try db.run("INSERT INTO thing (id) VALUES (1)")
                throw DatabaseFault.disk("fsync")
            }
        }
        #expect(try await database.read { try $0.rows("SELECT id FROM thing").isEmpty })
        try await database.write { try $0.script(mark) }
        try await database.write { _ = try $0.run("INSERT INTO thing (id) VALUES (2)") }
        #expect(try await database.read { try $0.rows("SELECT id FROM thing").map { try $0.integer("id") } } == [2])
    }

    /// Enough for the log to be carried over at once: closing waits for it, and it for nobody.
    @Test(.timeLimit(.minutes(1))) func `a store that is closed while its log is carried over closes`() async throws {
        for turn in Int64(0)..<20 {
            let own = try TemporaryFolder()
            let database = try own.sqlite()
            try await database.migrate([Migration(1, "one", "CREATE TABLE thing (id BIGINT PRIMARY KEY)")], at: 0)
            try await database.write { db in
                for number in 0..<(2_500 + turn) { try db.run("INSERT INTO thing (id) VALUES (\(number))") }
            }
            try database.close()
            #expect(try await own.sqlite().read { try $0.rows("SELECT id FROM thing").count } == 2_500 + Int(turn))
        }
    }
}
