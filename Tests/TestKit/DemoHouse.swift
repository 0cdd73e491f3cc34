import Ballot
import BallotRelease
import Content
import Demo
import Domain
import Formats
import Foundation
import Jobs
import Store
import Testing
import Web

/// A house in which the demo municipality lives.
package struct DemoHouse: Sendable {
    package let house: TestHouse
    package let organisation: Organisation

    package init() async throws {
        house = try await TestHouse(isEmpty: true)
        try await Self.fill(house)
        organisation = try #require(try await house.store.homeOrganisation())
    }

    package var store: Store { house.store }
    package var ballot: Ballot { house.ballot }
    /// The program itself, with every right.
    package var program: Actor { .program(in: organisation.id) }
    package func instrument() throws -> Instrument { try house.instrument() }

    /// What the data files say.
    package func data() throws -> Formats.Demo { try DemoFile.read { house.content.bytes("demo/\($0)") } }

    /// Fills it if it is empty.
    package func fill() async throws { try await Self.fill(house) }

    /// A fresh sign-in link for each role.
    package func links() async throws -> [(role: Role, token: String)] { try await DemoTown.signInLinks(store: store) }

    /// Pages that a visitor reaches by following links from `start`, within it; each was fetched once and passed the inspector.
    ///
    /// - Returns: status by address.
    package func walk(from start: String) async throws -> [String: Int] {
        var statuses: [String: Int] = [:]
        var waiting = [start]
        while let address = waiting.popLast() {
            guard statuses[address] == nil else { continue }
            let answer = try await house.get(address)
            statuses[address] = answer.status
            waiting += (Self.links(in: answer.body) + [answer.location].compactMap { $0 }).filter { $0.hasPrefix(start) && statuses[$0] == nil }
        }
        return statuses
    }

    private static func links(in html: String) -> [String] {
        html.components(separatedBy: "href=\"").dropFirst().compactMap { part in
            part.components(separatedBy: "\"").first?.components(separatedBy: "#").first?.replacingOccurrences(of: "&amp;", with: "&")
        }
    }

    private static func fill(_ house: TestHouse) async throws {
        let (database, keys, content) = (house.database, house.keys, house.content)
        let town = DemoTown(content: content, world: house.world) { world in
            let store = Store(database: database, world: world, key: keys.installation)
            let ballot = Ballot(database: database, keys: keys, world: world)
            let builder = ReleaseBuilder(database: database, keys: keys, world: world)
            let office = RoundOffice(store: store, ballot: ballot, builder: builder, world: world) {
                content.bytes("instruments/\($0.id)-\($0.version).yaml")
            }
            return DemoRooms(store: store, ballot: ballot, keeper: office) {
                let site = try Site(
                    store: store, ballot: ballot, keeper: office, settings: Settings(baseURL: "http://localhost", hosts: [], version: "test"),
                    world: world, key: keys.installation, content: content)
                return ReportDesk(site: site)
            }
        }
        try await town.fillIfEmpty()
    }
}
