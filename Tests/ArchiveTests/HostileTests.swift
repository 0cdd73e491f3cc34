import Archive
import Database
import Domain
import Foundation
import TestKit
import Testing

/// Archives that were made to harm: refused in our own words, at the first line that is wrong.
@Suite struct HostileFileTests {
    /// One for all: the tests change copies of its archive only.
    private static let made = Task {
        let town = try await Town()
        _ = try await town.backUp()
        return town
    }

    private static let heads: [(field: String, value: String)] = [
        ("schema", "-1"), ("schema", "0"), ("schema", "2"), ("schema", "1e99"), ("schema", "\"3\""), ("digipolku", "0"), ("digipolku", "-1"),
        ("generation", "0"), ("generation", "-7"), ("generation", "9223372036854775807"), ("generation", "1.5"), ("generation", "null"),
        ("made", "\"\""), ("made", "\"2026-02-30T09:30:00Z\""), ("made", "\"2026-11-20T99:30:00Z\""), ("made", "\"eilen\""),
        ("program", "\"\(String(repeating: "x", count: 101))\""),
    ]

    @Test func `a head that no program of ours wrote is refused in a sentence`() async throws {
        let town = try await Self.made.value
        let real = try Forged(of: town.archive)
        for (number, head) in Self.heads.enumerated() {
            var forged = real
            try forged.setHead(head.field, to: head.value)
            let path = town.folder.path + "/paa-\(number).gz"
            try forged.write(to: path)
            #expect(throws: ArchiveFault.damaged(path: path, line: 1), "\(head)") { try CheckedArchive(path: path, migrations: Town.migrations) }
        }
        var newer = real
        try newer.setHead("schema", to: "4000")
        try newer.write(to: town.archive + "2")
        #expect(throws: ArchiveFault.newerSchema(found: 4_000, known: Town.lastSchema)) {
            try CheckedArchive(path: town.archive + "2", migrations: Town.migrations)
        }
    }

    /// Each stands as a row of the table `membership`, or in its place.
    private static let lines = [
        "[]", "[1,2]", "[1,2,\"lead\",4]", "[1,2,\"lead\"] ", "[[1],2,\"lead\"]", "[\(String(repeating: "[", count: 100_000))", "[1,2,3]",
        "[1,\"2\",\"lead\"]", "[99999999999999999999,2,\"lead\"]", "[1.5,2,\"lead\"]", "[true,2,\"lead\"]", "[1,2,\"lead]", "[1,2,\"le\u{1}ad\"]",
        "[1,2,\"\\ud800\"]", "", "null", "{}", "{\"table\":\"membership\"}",
        "{\"columns\":[[\"id\",\"integer\"]],\"key\":[\"id\"],\"table\":\"oma\"}",
        "{\"columns\":[[\"id\",\"integer\"]],\"key\":[\"id\"],\"table\":\"organisation\"}",
        "{\"columns\":[[\"round\",\"integer\"]],\"key\":[\"id; DROP TABLE round\"],\"table\":\"round\"}",
    ]

    @Test func `reading ends at the first line that is none of ours`() async throws {
        let town = try await Self.made.value
        let real = try Forged(of: town.archive)
        let place = try real.place(of: "membership") + 1
        for (number, line) in Self.lines.enumerated() {
            var forged = real
            forged.lines.insert(line, at: place)
            // Who read on would stumble over this one.
            forged.lines.insert("[", at: place + 3)
            let path = town.folder.path + "/rivi-\(number).gz"
            try forged.write(to: path)
            #expect(throws: ArchiveFault.damaged(path: path, line: place + 1), "\(line.prefix(40))") {
                try CheckedArchive(path: path, migrations: Town.migrations)
            }
        }
    }

    @Test func `a row that comes twice or out of its order is refused where it stands`() async throws {
        let town = try await Self.made.value
        let real = try Forged(of: town.archive)
        for table in ["organisation", "membership", "revision", "release", "spent", "pool", "entry_link"] {
            let first = try real.place(of: table) + 1
            guard real.lines[first].hasPrefix("[") else { continue }
            var twice = real
            twice.lines.insert(twice.lines[first], at: first + 1)
            let path = town.folder.path + "/\(table).gz"
            try twice.write(to: path)
            #expect(throws: ArchiveFault.damaged(path: path, line: first + 2), "\(table)") {
                try CheckedArchive(path: path, migrations: Town.migrations)
            }
        }
    }

}

/// What is refused only when it is taken leaves nothing behind, on either engine.
@Suite(.bothEngines) struct RefusedRestoreTests {
    @Test func `rows that contradict each other leave not even a table behind`() async throws {
        let town = try await Town()
        _ = try await town.backUp()
        var forged = try Forged(of: town.archive)
        // Who has a role is nobody any more.
        let account = try forged.place(of: "account")
        forged.lines.remove(at: account + 1)
        let path = town.folder.path + "/ristiriita.gz"
        try forged.write(to: path)
        let folder = try TemporaryFolder()
        let target = try await folder.database()
        await #expect(throws: ArchiveFault.doesNotHold(["its rows contradict each other"])) { try await town.restore(into: target, from: path) }
        #expect(try await target.isEmpty())
        _ = try await town.restore(into: target)
        #expect(try await !target.isEmpty())
    }

    @Test func `what the look at the end refuses was never there`() async throws {
        struct Refused: Error {}
        let town = try await Town()
        let written = try await town.backUp()
        let folder = try TemporaryFolder()
        let target = try await folder.database()
        let archive = try CheckedArchive(path: town.archive, migrations: Town.migrations)
        let restore = Restore(database: target, migrations: Town.migrations, world: town.demo.house.world)
        await #expect(throws: Refused.self) {
            try await restore.take(archive) { db in
                #expect(try Installation.read(db).state == .restored)
                throw Refused()
            }
        }
        #expect(try await target.isEmpty())
        #expect(try await restore.take(archive) == written)
    }
}
