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

/// The demo municipality with its rounds, board and path, brought to the whole schema.
struct Town {
    static let migrations = Store.migrations + Ballot.migrations + Installation.migrations
    static let lastMigration = migrations.map(\.number).max() ?? 0

    static let lastSchema = migrations.map(\.number).max() ?? 0

    let demo: DemoHouse
    let folder: TemporaryFolder

    init() async throws {
        demo = try await DemoHouse()
        folder = try TemporaryFolder()
        let database = demo.house.database
        try await database.migrate(Self.migrations, at: 0)
        try await ReleaseBuilder(database: database, keys: demo.house.keys, world: demo.house.world).expire()
        try await Self.answer(in: database)
    }

    /// Twenty sealed answers of the round that is open.
    private static func answer(in database: any SQLDatabase) async throws {
        try await database.write { db in
            let round = try #require(try db.row("SELECT id FROM round WHERE state = 'open'")).integer("id")
            for number in 0..<20 {
                let (sealed, mac) = ([UInt8](repeating: UInt8(number), count: 296), [UInt8](repeating: UInt8(number), count: 16))
                try db.run("INSERT INTO pool (round, id, sealed) VALUES (\(round), \(number * 7919 % 97), \(sealed))")
                try db.run("INSERT INTO spent (round, mac) VALUES (\(round), \(mac))")
            }
        }
    }

    var database: any SQLDatabase { demo.house.database }
    var archive: String { folder.path + "/varmuuskopio.gz" }

    func backUp() async throws -> ArchiveSummary {
        try await Backup(database: database, program: "test", world: demo.house.world).write(to: archive)
    }

    func restore(into database: any SQLDatabase, from path: String? = nil) async throws -> ArchiveSummary {
        let archive = try CheckedArchive(path: path ?? archive, migrations: Self.migrations)
        return try await Restore(database: database, migrations: Self.migrations, world: demo.house.world).take(archive)
    }

    func verification(of database: any SQLDatabase) async throws -> Verification.Report {
        let store = Store(database: database, world: demo.house.world, key: demo.house.keys.installation)
        let builder = ReleaseBuilder(database: database, keys: demo.house.keys, world: demo.house.world)
        let summary = try await Backup(database: database, program: "test", world: demo.house.world).summary()
        return try await Verification(database: database, store: store, builder: builder).run(summary)
    }
}
