import Archive
import Ballot
import BallotRelease
import Database
import DatabaseSQLite
import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

/// Stores as released programs left them, each with its keys: an organisation, an account, and a closed pulse of twenty sealed answers; from
/// schema 4 on also three actions, each under its theme.
struct UpgradeTests {
    /// By schema and engine; those of PostgreSQL are what `pg_dump` wrote.
    private static let stores = ["schema-2", "schema-3", "schema-4", "schema-10"].flatMap { schema in
        [schema + "-sqlite"] + (TestCluster.isGiven ? [schema + "-postgresql"] : [])
    }

    @Test(arguments: stores)
    func `a store of every released schema is brought up to date, holds, and its round is still released`(_ fixture: String) async throws {
        let folder = try TemporaryFolder()
        let keys = try KeyFolder([try copyKeys(of: fixture, to: folder)], isFirstStart: false)
        let database = try await open(fixture, in: folder)
        let schema = try #require(fixture.split(separator: "-").dropFirst().first.flatMap { Int($0) })
        let newer = Town.migrations.filter { $0.number > schema }.sorted { $0.number < $1.number }
        #expect(try await database.rehearse(Town.migrations, at: 0) == newer.map(\.name))
        try await database.migrate(Town.migrations, at: 0)
        let world = World.fixed(at: TestHouse.noon.adding(days: 30))
        let store = Store(database: database, world: world, key: keys.installation)
        let ballot = Ballot(database: database, keys: keys, world: world)
        let builder = ReleaseBuilder(database: database, keys: keys, world: world)
        let home = try #require(try await store.organisation(slug: "vanhala"))
        let round = try #require(try await store.openedRounds(in: home.id).first)
        let office = RoundOffice(store: store, ballot: ballot, builder: builder, world: world) { _ in nil }
        #expect(try await office.release(round.id, by: .program(in: home.id)) == .released)
        #expect(try await ballot.releaseFacts(of: round.id)?.sheets == [.invited: 20])
        let summary = try await Backup(database: database, program: "test", world: world).summary()
        let report = try await Verification(database: database, store: store, builder: builder).run(summary)
        #expect(report.holds, "\(report.damages) \(report.keysLeftOver)")
        let actions = schema < 4 ? 0 : 3
        #expect(try await store.actions(for: .program(in: home.id)).count == actions)
        #expect(report.rows["link"] == actions)
    }

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().path + "/Fixtures/"

    private func open(_ fixture: String, in folder: TemporaryFolder) async throws -> any SQLDatabase {
        guard fixture.hasSuffix("postgresql") else {
            try FileManager.default.copyItem(atPath: Self.fixtures + fixture + "/digipolku.sqlite", toPath: folder.path + "/digipolku.sqlite")
            return try folder.sqlite()
        }
        let url = try await folder.postgres()
        try await TestCluster.run(file: Self.fixtures + fixture + "/store.sql", in: url)
        return try await TemporaryFolder.open(url)
    }

    /// - Returns: the path of the copied keys, closed to others as the program demands.
    private func copyKeys(of fixture: String, to folder: TemporaryFolder) throws -> String {
        let source = Self.fixtures + fixture
        let keys = folder.path + "/keys"
        let manager = FileManager.default
        try manager.createDirectory(atPath: keys, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        for name in try manager.contentsOfDirectory(atPath: source + "/keys") {
            let bytes = manager.contents(atPath: source + "/keys/" + name)
            _ = manager.createFile(atPath: keys + "/" + name, contents: bytes, attributes: [.posixPermissions: 0o600])
        }
        return keys
    }
}
