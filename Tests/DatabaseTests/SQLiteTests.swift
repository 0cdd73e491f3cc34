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
}
