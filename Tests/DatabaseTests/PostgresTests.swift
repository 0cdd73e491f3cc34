import Database
import DatabasePostgres
import Synchronization
import TestKit
import Testing

/// What only a server in another process can do to us.
@Suite(.enabled(if: TestCluster.isGiven, "no PostgreSQL cluster is given")) struct PostgresTests {
    let folder: TemporaryFolder
    let url: String
    let database: PostgresDatabase

    init() async throws {
        folder = try TemporaryFolder()
        url = try await folder.postgres()
        database = try await PostgresDatabase.open(url: url, connections: 2, isForTests: true)
        try await database.migrate([Migration(1, "one", "CREATE TABLE thing (id BIGINT PRIMARY KEY, size BIGINT)")], at: 0)
    }

    private func count() async throws -> Int { try await database.read { try $0.rows("SELECT id FROM thing").count } }

    /// Breaks every connection to the test's database.
    private func breakAll() async throws {
        try await TestCluster.tell("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '\(TestCluster.name(of: url))'")
    }

    @Test func `after a broken connection reads and writes go on, on new ones`() async throws {
        _ = try await count()
        for turn in 1...3 {
            try await breakAll()
            #expect(try await count() == turn - 1)
            try await breakAll()
            try await database.write { _ = try $0.run("INSERT INTO thing (id) VALUES (\(turn))") }
        }
        #expect(try await count() == 3)
    }

    @Test func `a write that breaks in the middle is not tried again, and says so`() async throws {
        let turns = Turns()
        await #expect(throws: DatabaseFault.self) {
            try await database.write { db in
                turns.add()
                try db.run("INSERT INTO thing (id) VALUES (1)")
                try db.run("SELECT pg_terminate_backend(pg_backend_pid())")
                try db.run("INSERT INTO thing (id) VALUES (2)")
            }
        }
        #expect(turns.count == 1)
        #expect(try await count() == 0)
    }

    @Test func `a read that breaks in the middle is tried once more`() async throws {
        let turns = Turns()
        let rows = try await database.read { db in
            if turns.add() == 1 { try db.run("SELECT pg_terminate_backend(pg_backend_pid())") }
            return try db.rows("SELECT 1 AS one").count
        }
        #expect(rows == 1)
        #expect(turns.count == 2)
    }

    @Test func `a collision that the server took back is run again`() async throws {
        let turns = Turns()
        try await database.write { db in
            try db.run("INSERT INTO thing (id) VALUES (\(turns.add()))")
            if turns.count == 1 { try db.script("DO $$ BEGIN RAISE EXCEPTION 'met' USING ERRCODE = 'serialization_failure'; END $$") }
        }
        #expect(turns.count == 2)
        #expect(try await database.read { try $0.rows("SELECT id FROM thing").map { try $0.integer("id") } } == [2])
    }

    @Test func `a statement past its deadline is busy, and nothing of the write is kept`() async throws {
        await #expect(throws: DatabaseFault.busy) {
            try await database.write { db in
                try db.run("INSERT INTO thing (id) VALUES (1)")
                try db.run("SET LOCAL statement_timeout = '50ms'")
                try db.run("SELECT pg_sleep(5)")
            }
        }
        #expect(try await count() == 0)
    }

    @Test func `a refusal that was swallowed does not pass as a commit`() async throws {
        await #expect(throws: DatabaseFault.self) {
            try await database.write { db in
                try db.run("INSERT INTO thing (id) VALUES (1)")
                _ = try? db.run("INSERT INTO thing (id) VALUES (1)")
            }
        }
        #expect(try await count() == 0)
    }

    @Test func `writers of two processes take turns, so nothing read is stale`() async throws {
        let second = try await PostgresDatabase.open(url: url, connections: 2, isForTests: true)
        try await database.write { _ = try $0.run("INSERT INTO thing (id, size) VALUES (1, 0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<100 {
                let database = index.isMultiple(of: 2) ? database : second
                group.addTask {
                    try await database.write { db in
                        let size = try db.row("SELECT size FROM thing WHERE id = 1")?.integer("size") ?? 0
                        try db.run("UPDATE thing SET size = \(size + 1) WHERE id = 1")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read { try $0.row("SELECT size FROM thing")?.integer("size") } == 100)
        try second.close()
    }

    @Test func `additions run beside each other, and never beside a write`() async throws {
        let second = try await PostgresDatabase.open(url: url, connections: 2, isForTests: true)
        let (inside, seen) = (Turns(), Signal())
        async let first: Void = database.append { db in
            try db.run("INSERT INTO thing (id) VALUES (1)")
            inside.add()
            seen.wait()
        }
        while inside.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
        try await second.append { _ = try $0.run("INSERT INTO thing (id) VALUES (2)") }
        let began = ContinuousClock.now
        async let third = second.write { try $0.rows("SELECT id FROM thing").count }
        try await Task.sleep(for: .milliseconds(100))
        seen.give()
        #expect(try await third == 2)
        #expect(.now - began >= .milliseconds(100))
        try await first
        try second.close()
    }

    @Test func `waiting for the server keeps no task from running`() async throws {
        let (database, way) = (database, Signal())
        async let slow: Void = withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await database.read { db in
                        _ = try db.rows("SELECT 1 AS one")
                        way.wait()
                    }
                }
            }
            try await group.waitForAll()
        }
        // If they held the threads of tasks, nobody could wake up here.
        try await Task.sleep(for: .milliseconds(50))
        for _ in 0..<8 { way.give() }
        try await slow
    }

    @Test func `texts that PostgreSQL cannot keep are refused, not cut`() async throws {
        await #expect(throws: DatabaseFault.refused("a text holds U+0000")) {
            try await database.read { try $0.rows("SELECT CAST(\("a\0b") AS TEXT) AS text") }
        }
    }

    @Test func `a server that is not there, or that speaks no TLS, is said`() async throws {
        for url in ["postgres://nobody@127.0.0.1:1/none", url + "?sslmode=require", "postgres://nobody:wrong@127.0.0.1:1/none?sslmode=verify-full"] {
            await #expect(throws: DatabaseFault.self) { try await PostgresDatabase.open(url: url) }
        }
    }

    @Test func `an address that cannot be read is not repeated with its password`() async throws {
        do {
            _ = try await PostgresDatabase.open(url: "postgres://someone:geheim@[half")
            Issue.record("it was read")
        } catch DatabaseFault.unavailable(let said) {
            #expect(!said.contains("geheim"))
            #expect(!said.isEmpty)
        }
    }

    @Test func `a server that syncs nothing, or notes when things were written, is refused`() async throws {
        await #expect(throws: PostgresSettingRefused.self) { try await PostgresDatabase.open(url: url) }
        try await TestCluster.tell("ALTER DATABASE \(TestCluster.name(of: url)) SET log_statement = 'all'")
        await #expect(throws: PostgresSettingRefused.self) { try await PostgresDatabase.open(url: url, isForTests: true) }
        try await TestCluster.tell("ALTER DATABASE \(TestCluster.name(of: url)) SET log_parameter_max_length = 0")
        try await PostgresDatabase.open(url: url, isForTests: true).close()
    }
}

/// Counts over threads.
private final class Turns: Sendable {
    private let number = Mutex(0)
    @discardableResult func add() -> Int {
        number.withLock {
            $0 += 1
            return $0
        }
    }
    var count: Int { number.withLock { $0 } }
}
