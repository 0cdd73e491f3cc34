import Database
import TestKit
import Testing

/// What every engine keeps of the contract.
@Suite(.bothEngines) struct EngineTests {
    let folder: TemporaryFolder
    let database: any SQLDatabase

    init() async throws {
        folder = try TemporaryFolder()
        database = try await folder.database()
        try await database.migrate(
            [
                Migration(
                    1, "one",
                    "CREATE TABLE thing (id BIGINT PRIMARY KEY CHECK (id >= 0), name TEXT, body BYTEA, done BOOLEAN, size DOUBLE PRECISION)")
            ], at: 0)
    }

    @Test func `what was written is read back, whatever its type`() async throws {
        let rows = try await database.write { db in
            let id = Int64.max
            try db.run(
                """
                INSERT INTO thing (id, name, body, done, size)
                VALUES (\(id), \("ä'\";--\n🌲"), \([0, 255, 92, 39] as [UInt8]), \(true), \(-0.1))
                """)
            return try db.rows("SELECT name, id, body, done, size, CAST(NULL AS TEXT) AS none FROM thing WHERE id = \(id)")
        }
        let row = try #require(rows.first)
        #expect(try row.integer("id") == Int64.max)
        #expect(try row.text("name") == "ä'\";--\n🌲")
        #expect(try row.bytes("body") == [0, 255, 92, 39])
        #expect(try row.boolean("done"))
        #expect(try row.real("size") == -0.1)
        #expect(try row.optional("none", Row.text) == nil)
        #expect(throws: DatabaseFault.column("missing")) { try row.value("missing") }
    }

    @Test func `empty texts and bytes are not NULL, and NULL is neither`() async throws {
        _ = try await database.write { db in
            try db.run("INSERT INTO thing (id, name, body) VALUES (1, \(""), \([] as [UInt8])), (2, \(nil as String?), \(nil as [UInt8]?))")
        }
        let rows = try await database.read { try $0.rows("SELECT name, body FROM thing ORDER BY id") }
        #expect(try rows.map { try $0.value("name") } == [.text(""), .null])
        #expect(try rows[0].bytes("body") == [])
        #expect(try rows[1].value("body") == .null)
    }

    @Test(arguments: [0, 1, 63, 64, 200]) func `rows that are added many at a time are all there, whatever their number`(_ count: Int) async throws {
        let rows = (0..<count).map { number -> [Value] in
            [.integer(Int64(number)), number == 7 ? .null : .text("nimi \(number)"), .bytes([UInt8(number % 256), 0])]
        }
        let stored = try await database.write { db in
            try db.insert("INSERT INTO thing (id, name, body) VALUES", rows)
            return try db.rows("SELECT id, name, body FROM thing ORDER BY id")
        }
        #expect(try stored.map { [try $0.value("id"), try $0.value("name"), try $0.value("body")] } == rows)
    }

    @Test func `statements say how many rows they touched`() async throws {
        let counts = try await database.write { db in
            [
                try db.run("INSERT INTO thing (id, name) VALUES (1, 'a'), (2, 'b')"),
                try db.run("INSERT INTO thing (id, name) VALUES (1, 'c') ON CONFLICT (id) DO NOTHING"),
                try db.run("UPDATE thing SET name = 'x' WHERE id >= 1"), try db.run("DELETE FROM thing WHERE id = 9"),
                try db.rows("DELETE FROM thing WHERE id = 2 RETURNING name").count,
            ]
        }
        #expect(counts == [2, 0, 2, 0, 1])
    }

    @Test func `a long table is handed over row by row, with room for questions in between`() async throws {
        try await database.write { db in
            for id in 1...4_500 { try db.run("INSERT INTO thing (id, body) VALUES (\(id), \([UInt8](repeating: UInt8(id % 251), count: 3)))") }
        }
        let (sum, wrong) = try await database.read { db in
            var (sum, wrong): (Int64, Int) = (0, 0)
            try db.forEach("SELECT id, body FROM thing WHERE id > \(10) ORDER BY id") { cells in
                let id = try cells.integer(0)
                sum += id
                if try cells.bytes(1, { Array($0) }) != [UInt8](repeating: UInt8(id % 251), count: 3) { wrong += 1 }
            }
            return (sum, wrong)
        }
        #expect(sum == 4_500 * 4_501 / 2 - 55)
        #expect(wrong == 0)
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

    @Test func `each kind of refusal has its word`() async throws {
        try await database.write { db in
            try db.run("INSERT INTO thing (id) VALUES (1)")
            try db.script("CREATE TABLE part (thing BIGINT NOT NULL REFERENCES thing (id))")
        }
        #expect(try await fault("INSERT INTO thing (id) VALUES (1)") == "unique")
        #expect(try await fault("INSERT INTO thing (id) VALUES (-1)") == "refused")
        #expect(try await fault("INSERT INTO part (thing) VALUES (7)") == "refused")
        #expect(try await fault("INSERT INTO part (thing) VALUES (NULL)") == "refused")
        #expect(try await fault("INSERT INTO nowhere (thing) VALUES (7)") == "other")
        #expect(try await database.read { try $0.rows("SELECT id FROM thing").count } == 1)
    }

    private func fault(_ sql: SQL) async throws -> String {
        do {
            _ = try await database.write { try $0.run(sql) }
            return "none"
        } catch let fault as DatabaseFault {
            return switch fault {
            case .unique: "unique"
            case .refused: "refused"
            case .other: "other"
            default: "\(fault)"
            }
        }
    }

    @Test func `one snapshot holds for a whole read`() async throws {
        let database = database
        let (before, after) = try await database.read { db in
            let before = try db.rows("SELECT id FROM thing").count
            let done = Signal()
            Task {
                try await database.write { _ = try $0.run("INSERT INTO thing (id) VALUES (1)") }
                done.give()
            }
            done.wait()
            return (before, try db.rows("SELECT id FROM thing").count)
        }
        #expect(before == 0)
        #expect(after == 0)
        #expect(try await database.read { try $0.rows("SELECT id FROM thing").count } == 1)
    }

    @Test func `what many read and write at once adds up`() async throws {
        try await database.write { _ = try $0.run("INSERT INTO thing (id, size) VALUES (1, 0)") }
        let database = database
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    try await database.write { db in
                        let size = try db.row("SELECT size FROM thing WHERE id = 1")?.real("size") ?? 0
                        try db.run("UPDATE thing SET size = \(size + 1) WHERE id = 1")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read { try $0.row("SELECT size FROM thing WHERE id = 1")?.real("size") } == 60)
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

    @Test func `a migration that fails half way leaves nothing`() async throws {
        let broken = Migration(2, "broken", "CREATE TABLE half (id BIGINT PRIMARY KEY); CREATE TABLE thing (id BIGINT PRIMARY KEY)")
        await #expect(throws: (any Error).self) { try await database.migrate([Migration(1, "one", ""), broken], at: 0) }
        try await database.migrate([Migration(1, "one", ""), Migration(2, "right", "CREATE TABLE half (id BIGINT PRIMARY KEY)")], at: 0)
        #expect(try await database.read { try $0.rows("SELECT id FROM half").count } == 0)
    }

    @Test func `two that start at once migrate once`() async throws {
        let place = folder.place
        let second = try await TemporaryFolder.open(place)
        let slow: [Migration] = (2...12).map {
            Migration($0, "step", "ALTER TABLE thing RENAME COLUMN name TO other; ALTER TABLE thing RENAME COLUMN other TO name")
        }
        let all = [Migration(1, "one", "")] + slow
        let first = database
        try await withThrowingTaskGroup(of: Void.self) { group in
            for database in [first, second, first, second] { group.addTask { try await database.migrate(all, at: 0) } }
            try await group.waitForAll()
        }
        #expect(try await first.read { try $0.rows("SELECT number FROM schema_migration").count } == 12)
        try second.close()
    }

    @Test func `a closed database says so`() async throws {
        try database.close()
        await #expect(throws: (any Error).self) { try await database.read { try $0.rows("SELECT id FROM thing") } }
    }
}
