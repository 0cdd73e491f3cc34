import Archive
import Ballot
import BallotRelease
import Database
import DatabaseSQLite
import Domain
import Foundation
import Store
import TestKit
import Testing

struct ArchiveTests {
    @Test func `what was backed up comes back the same, and everything holds`() async throws {
        let town = try await Town()
        let written = try await town.backUp()
        let copy = try town.folder.sqlite("kopio.sqlite")
        let taken = try await town.restore(into: copy)
        #expect(taken == written)
        #expect((written.rows["release"] ?? 0) > 1_000)
        #expect(written.rows["pool"] == 20)
        let report = try await town.verification(of: copy)
        #expect(report.holds, "\(report.damages)")
        #expect(report.releases >= 3)
        #expect(report.state == "restored")
        #expect(report.content == written.content)
    }

    @Test func `an archive carries every column of every table but those that live with one installation`() async throws {
        let town = try await Town()
        let stored = try await town.database.read { db in
            try db.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").map { try $0.text("name") }
        }
        let carried = Store.tables + Ballot.tables
        let left = Set(stored).subtracting(carried.map(\.name))
        #expect(left == ["session", "sign_in_link", "action_link", "sign_in_attempt", "lease", "installation", "schema_migration", "object_kind"])
        for table in carried {
            let columns = try await town.database.read { db in
                try db.rows("SELECT name FROM pragma_table_info(\(table.name))").map { try $0.text("name") }
            }
            #expect(Set(columns) == Set(table.columns.map(\.name)), "\(table.name)")
        }
    }

    @Test func `an archive that is cut or changed anywhere is refused, and the store stays empty`() async throws {
        let town = try await Town()
        _ = try await town.backUp()
        let whole = try #require(FileManager.default.contents(atPath: town.archive))
        let target = try town.folder.sqlite("tyhja.sqlite")
        var chance = SplitMix64(seed: 8)
        var broken = (0..<12).map { whole.prefix(whole.count * $0 / 12) }
        for _ in 0..<12 {
            var changed = whole
            changed[Int.random(in: 12..<whole.count, using: &chance)] ^= 0x10
            broken.append(changed)
        }
        broken.append(whole.dropLast(1))
        broken.append(whole + whole)
        broken.append(whole + [0])
        broken.append(whole + Data("loppu".utf8))
        broken.append(whole + (try Forged.gzip(Data())))
        for (number, bytes) in broken.enumerated() {
            let path = town.folder.path + "/rikki-\(number).gz"
            try Data(bytes).write(to: URL(filePath: path))
            await #expect(throws: ArchiveFault.self, "number \(number)") { try await town.restore(into: target, from: path) }
        }
        // The same store takes the whole one after all of them.
        _ = try await town.restore(into: target)
        await #expect(throws: ArchiveFault.notEmpty) { try await town.restore(into: target) }
    }

    @Test func `a file that is there is not overwritten, and an unfinished one does not stay`() async throws {
        let town = try await Town()
        _ = try await town.backUp()
        await #expect(throws: ArchiveFault.system(path: town.archive, code: EEXIST)) { _ = try await town.backUp() }
        #expect(FileManager.default.contents(atPath: town.archive)?.isEmpty == false)
    }

    @Test func `an archive of another program or of a newer one says so`() async throws {
        let town = try await Town()
        let target = try town.folder.sqlite("tyhja.sqlite")
        let path = town.folder.path + "/muu"
        try Data("hei".utf8).write(to: URL(filePath: path))
        await #expect(throws: ArchiveFault.noArchive(path: path)) { try await town.restore(into: target, from: path) }
        _ = try await town.backUp()
        await #expect(throws: ArchiveFault.newerSchema(found: Town.lastMigration, known: 3)) {
            try CheckedArchive(path: town.archive, migrations: Town.migrations.filter { $0.number <= 3 })
        }
    }
}

struct CopyTests {
    @Test func `a restored copy collects nothing until it is chosen, and the older one is refused then`() async throws {
        let town = try await Town()
        _ = try await town.backUp()
        let copy = try town.folder.sqlite("kopio.sqlite")
        _ = try await town.restore(into: copy)
        let collecting = GuardedDatabase(copy, keys: town.demo.house.keys)
        await #expect(throws: InstallationHeld(state: .restored)) { try await collecting.write { try $0.run("DELETE FROM spent") } }
        let keys = town.demo.house.keys
        try Generations.check(try await town.database.read { try Installation.read($0) }, keys: keys)
        let store = Store(database: copy, world: town.demo.house.world, key: keys.installation)
        try await Succession(database: copy, keys: keys, store: store).goOn()
        try await collecting.write { _ = try $0.run("DELETE FROM meter WHERE round = 0") }
        try Generations.check(try await copy.read { try Installation.read($0) }, keys: keys)
        // A process that went on serving the older copy is stopped too.
        let stillServed = GuardedDatabase(town.database, keys: keys)
        await #expect(throws: InstallationHeld(state: .moved)) { try await stillServed.write { try $0.run("DELETE FROM meter WHERE round = 0") } }
        let older = try await town.database.read { try Installation.read($0) }
        #expect(throws: OlderCopy.self) { try Generations.check(older, keys: keys) }
        #expect(try await town.verification(of: copy).holds)
    }

    @Test func `a copy that is discarded lets go of sealed answers and keeps releases`() async throws {
        let town = try await Town()
        let written = try await town.backUp()
        let copy = try town.folder.sqlite("kopio.sqlite")
        _ = try await town.restore(into: copy)
        let store = Store(database: copy, world: town.demo.house.world, key: town.demo.house.keys.installation)
        try await Succession(database: copy, keys: town.demo.house.keys, store: store).discard()
        let report = try await town.verification(of: copy)
        #expect(report.rows["pool"] == 0)
        #expect(report.rows["spent"] == 0)
        #expect(try await copy.read { try $0.row("SELECT count(*) AS count FROM round WHERE state = 'open'")?.integer("count") } == 0)
        #expect(report.rows["release"] == written.rows["release"])
        #expect(report.state == "serving")
        #expect(report.holds)
    }

    @Test func `a move leaves one store that serves and one that never writes again`() async throws {
        let town = try await Town()
        let target = try town.folder.sqlite("kohde.sqlite")
        let path = town.folder.path + "/matkalla.gz"
        let move = Move(from: town.database, to: target, migrations: Town.migrations, program: "test", world: town.demo.house.world)
        let before = try await Backup(database: town.database, program: "test", world: town.demo.house.world).summary()
        let moved = try await move.run(through: path)
        #expect(moved.content == before.content)
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(try await target.read { try Installation.read($0).state } == .serving)
        #expect(try await town.database.read { try Installation.read($0).state } == .moved)
        let guarded = GuardedDatabase(town.database, keys: town.demo.house.keys)
        await #expect(throws: InstallationHeld(state: .moved)) { try await guarded.write { try $0.run("DELETE FROM meter") } }
    }

    @Test func `a move into a store that holds something changes neither`() async throws {
        let town = try await Town()
        let other = try await Town()
        let before = try await other.verification(of: other.database)
        let move = Move(from: town.database, to: other.database, migrations: Town.migrations, program: "test", world: town.demo.house.world)
        await #expect(throws: ArchiveFault.notEmpty) { try await move.run(through: town.folder.path + "/matkalla.gz") }
        #expect(try await town.database.read { try Installation.read($0).state } == .serving)
        #expect(try await other.verification(of: other.database).content == before.content)
    }
}

struct VerificationTests {
    @Test func `a changed release, a changed log and a stray row are found`() async throws {
        let town = try await Town()
        #expect(try await town.verification(of: town.database).damages.isEmpty)
        try await town.database.write { db in
            try db.script("DROP TRIGGER release_stays")
            try db.run("UPDATE release SET people = people + 1 WHERE people = (SELECT max(people) FROM release)")
            try db.run("UPDATE audit SET detail = 'x' WHERE chain <> 0 AND number = 2")
            try db.run("DELETE FROM spent")
        }
        let damages = try await town.verification(of: town.database).damages
        #expect(damages.contains { $0.contains("release") })
        #expect(damages.contains { $0.contains("used tickets") })
        #expect(damages.contains { $0.contains("audit log") && $0.contains("changed(2)") })
    }

    @Test func `an upgrade is rehearsed and taken back`() async throws {
        let folder = try TemporaryFolder()
        let database = try folder.sqlite()
        let older = Town.migrations.filter { $0.number <= 2 }
        let newer = Town.migrations.filter { $0.number > 2 }.sorted { $0.number < $1.number }.map(\.name)
        try await database.migrate(older, at: 0)
        #expect(try await database.rehearse(Town.migrations, at: 0) == newer)
        #expect(try await database.read { try $0.row("SELECT max(number) AS last FROM schema_migration")?.integer("last") } == 2)
        #expect(try await database.migrate(Town.migrations, at: 0) == newer)
        #expect(try await database.rehearse(Town.migrations, at: 0).isEmpty)
        await #expect(throws: NewerSchema(found: Town.lastMigration, known: 2)) { try await database.migrate(older, at: 0) }
    }
}
