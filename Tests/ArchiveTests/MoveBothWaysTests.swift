import Archive
import Database
import Domain
import Foundation
import TestKit
import Testing

/// Between the engines, there and back, nothing changes.
@Suite(.enabled(if: TestCluster.isGiven, "no PostgreSQL cluster is given")) struct MoveBothWaysTests {
    @Test func `a store that goes to PostgreSQL and back holds the same at every stop, and the same as an archive of it`() async throws {
        let town = try await Town()
        let before = try await town.backUp()
        let stops: [any SQLDatabase] = [
            town.database, try await TemporaryFolder.open(town.folder.postgres()), try town.folder.sqlite("takaisin.sqlite"),
            try await TemporaryFolder.open(town.folder.postgres()),
        ]
        for (source, target) in zip(stops, stops.dropFirst()) {
            let move = Move(from: source, to: target, migrations: Town.migrations, program: "test", world: town.demo.house.world)
            let moved = try await move.run(through: town.folder.path + "/matkalla.gz")
            #expect(moved.content == before.content && moved.rows == before.rows)
            #expect(try await source.read { try Installation.read($0).state } == .moved)
            let report = try await town.verification(of: target)
            #expect(report.content == before.content && report.state == "serving")
            #expect(report.damages.isEmpty, "\(report.damages)")
        }
        let copy = try await TemporaryFolder.open(town.folder.postgres())
        #expect(try await town.restore(into: copy) == before)
        for stop in stops.dropFirst() { try stop.close() }
        try copy.close()
    }
}
