import Database
import Domain
import Store
import TestKit
import Testing

/// A store that goes on from an earlier moment under a process that has seen the later one: after a fail-over to a replica that lagged
/// behind, or a restore.
@Suite(.bothEngines) struct OtherPastTests {
    @Test func `a version that was lost with a server is not shown in the place of the one that has its number now`() async throws {
        let town = try await Town()
        let action = try await town.store.addAction(Town.action("Alku"), by: town.lead)
        let moment = try await Moment(town)
        #expect(try await titles(town) == ["Alku"])
        try await edit(action, to: "Kadonnut", town)
        #expect(try await titles(town) == ["Kadonnut"])
        try await moment.comeBack(forgetting: action.id.number, in: town)
        try await edit(action, to: "Uusi", town)
        #expect(try await titles(town) == ["Uusi"])
        // Beyond the line that was seen last, too.
        try await edit(try #require(try await town.store.actions(for: town.lead).first), to: "Uudempi", town)
        #expect(try await titles(town) == ["Uudempi"])
        #expect(try await town.damages().isEmpty)
    }

    @Test func `a day that was asked for once is told anew when something was written on it since, and only then otherwise`() async throws {
        let town = try await Town()
        let action = try await town.store.addAction(Town.action("Alku"), by: town.lead)
        let today = town.clock.world.now().day(in: .helsinki)
        #expect(try await titles(town, on: today) == ["Alku"])
        try await edit(action, to: "Samana päivänä", town)
        #expect(try await titles(town, on: today) == ["Samana päivänä"])
        town.clock.advance(days: 3)
        try await edit(try #require(try await town.store.actions(for: town.lead).first), to: "Myöhemmin", town)
        #expect(try await titles(town, on: today) == ["Samana päivänä"])
        #expect(try await titles(town) == ["Myöhemmin"])
        #expect(try await town.store.actions(for: town.neighbour()).isEmpty)
    }

    private func edit(_ action: Revision<Action>, to title: String, _ town: Town) async throws {
        let next = changed(action.content) { $0.title = LocalText(fi: title) }
        _ = try await town.store.editAction(action.id, to: next, expecting: action.number, by: town.lead)
    }

    private func titles(_ town: Town, on day: Day? = nil) async throws -> [String] {
        try await town.store.actions(for: town.lead, on: day).map { $0.content.title[.fi] ?? "" }.sorted()
    }
}

/// Where the log of the town's organisation ended once.
private struct Moment {
    private let end: Row

    init(_ town: Town) async throws {
        let chain = town.home.id.number
        end = try #require(try await town.database.read { try $0.row("SELECT number, hash, seal FROM audit_head WHERE chain = \(chain)") })
    }

    /// Takes back everything since, of which the second version of one object is all.
    func comeBack(forgetting object: Int64, in town: Town) async throws {
        let (end, chain) = (end, town.home.id.number)
        try await town.database.write { db in
            try db.run("DELETE FROM revision WHERE object = \(object) AND number = 2")
            try db.run("UPDATE object SET number = 1 WHERE id = \(object)")
            try db.run("DELETE FROM audit WHERE chain = \(chain) AND number > \(try end.integer("number"))")
            try db.run(
                """
                UPDATE audit_head SET number = \(try end.integer("number")), hash = \(try end.bytes("hash")), seal = \(try end.bytes("seal"))
                 WHERE chain = \(chain)
                """)
        }
    }
}
