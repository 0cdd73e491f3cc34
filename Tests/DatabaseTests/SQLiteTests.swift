import Database
import DatabaseSQLite
import TestKit
import Testing

@Suite struct SQLiteTests {
    let folder: TemporaryFolder
    let database: SQLiteDatabase

    init() async throws {
        folder = try TemporaryFolder()
        database = try folder.database()
        try await database.migrate([Migration(1, "one", "CREATE TABLE thing (id BIGINT PRIMARY KEY, name TEXT, body BYTEA)")], at: 0)
    }

    @Test func `what was written is read back, whatever its type`() async throws {
        let rows = try await database.write { db in
            let id = Int64.max
            try db.run("INSERT INTO thing (id, name, body) VALUES (\(id), \("ä'\";--"), \([0, 255] as [UInt8]))")
            return try db.rows("SELECT name, id, body, CAST(NULL AS TEXT) AS none FROM thing WHERE id = \(id)")
        }
        let row = try #require(rows.first)
        #expect(try row.integer("id") == Int64.max)
        #expect(try row.text("name") == "ä'\";--")
        #expect(try row.bytes("body") == [0, 255])
        #expect(try row.optional("none", Row.text) == nil)
    }

    @Test func `an error inside a write takes everything back and is said in our words`() async throws {
        await #expect(throws: DatabaseFault.self) {
            try await database.write { db in
                try db.run("INSERT INTO thing (id, name) VALUES (1, 'a')")
                try db.run("INSERT INTO thing (id, name) VALUES (1, 'b')")
            }
        }
        let left = try await database.read { try $0.rows("SELECT id FROM thing").count }
        #expect(left == 0)
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

    @Test func `a cancelled task does not cut its transaction`() async throws {
        let database = database
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await database.write { _ = try $0.run("INSERT INTO thing (id, name) VALUES (7, 'kept')") }
        }
        try await task.value
        let left = try await database.read { try $0.rows("SELECT id FROM thing").count }
        #expect(left == 1)
    }

    @Test func `a store of a newer program is refused and left as it is`() async throws {
        let newer = Migration(9, "newer", "CREATE TABLE later (id BIGINT PRIMARY KEY)")
        try await database.migrate([Migration(1, "one", ""), newer], at: 0)
        await #expect(throws: NewerSchema(found: 9, known: 1)) {
            try await database.migrate([Migration(1, "one", "")], at: 0)
        }
    }
}
