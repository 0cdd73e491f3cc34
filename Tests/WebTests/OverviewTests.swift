import Ballot
import Domain
import Foundation
import Store
import TestKit
import Testing

@testable import Web

@Suite struct OverviewTests {
    @Test(arguments: ["fi", "sv", "en"])
    func `an empty municipality says why and what comes`(_ language: String) async throws {
        let house = try await TestHouse()
        let page = try await house.get("/\(language)/testila")
        #expect(page.status == 200)
        #expect(page.body.components(separatedBy: "class=\"nothing\"").count - 1 == 3)
        #expect(page.body.components(separatedBy: "<li class=\"small-tile").count - 1 == 8)
    }

    @Test(arguments: ["fi", "sv", "en"])
    func `the newest round gives the headline, the board and the path follow`(_ language: String) async throws {
        let town = try await TestTown()
        let page = try await town.house.get("/\(language)/testila")
        #expect(page.body.contains("<dl class=\"big-figures\">"))
        #expect(page.body.contains("/\(language)/testila/tulokset/\(town.round.id)"))
        #expect(page.body.contains("/\(language)/testila/digipolku/\(town.published)"))
        #expect(page.body.contains("class=\"tag worse\""))
        #expect(!page.body.contains(town.draft.description))
    }

    @Test func `everybody reads the open table here, members too`() async throws {
        let town = try await TestTown()
        let visitor = try await town.house.get("/fi/testila").body
        let member = try await town.house.get("/fi/testila", session: town.house.signIn(.admin)).body
        let figures = /<strong>([1-5],[0-9])<\/strong>/
        #expect(visitor.matches(of: figures).map(\.1) == member.matches(of: figures).map(\.1))
        #expect(!visitor.contains("/tyopoyta"))
        #expect(member.contains("/fi/testila/tyopoyta"))
    }

    @Test func `a round that publishes nothing does not show here`() async throws {
        let house = try await TestHouse()
        _ = try await house.releasedRound(publishes: false)
        #expect(!(try await house.get("/fi/testila")).body.contains("big-figures"))
    }

    @Test func `an open survey can be answered at once`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound(.pulse, groups: [], publicLink: true)
        let slug = try #require(try await house.ballot.entryLinks(of: round.id).first).slug
        #expect(try await house.get("/fi/testila").body.contains("href=\"/fi/testila/kysely/\(slug)\""))
        house.sleep(days: 22)
        // A visitor's page may be a real second old, however far the test's clock jumps; a member's is always of now.
        #expect(!(try await house.get("/fi/testila", session: house.signIn(.viewer))).body.contains("/kysely/\(slug)"))
    }
}

@Suite struct OverviewDeskTests {
    @Test func `an empty desk begins with the first survey`() async throws {
        let house = try await TestHouse()
        let desk = try await house.get("/fi/testila/tyopoyta", session: house.signIn(.admin, .lead))
        #expect(desk.body.contains("Aloita pikatesti"))
        #expect(desk.body.contains("/fi/testila/kyselyt/pikatesti"))
    }

    @Test func `the lead has three things at most, each with one button`() async throws {
        let town = try await TestTown()
        let desk = try await town.house.get("/fi/testila/tyopoyta", session: town.house.signIn(.lead))
        #expect(desk.body.components(separatedBy: "<li class=\"panel\">").count - 1 == 3)
        let week = try #require(desk.body.firstRange(of: "<ol class=\"week\">"))
        let end = try #require(desk.body[week.upperBound...].firstRange(of: "</ol>"))
        #expect(desk.body[week.upperBound..<end.lowerBound].components(separatedBy: "class=\"button").count - 1 >= 3)
        #expect(desk.body.contains("1 luonnos digipolulla"))
    }

    @Test func `an owner finds the actions that are theirs`() async throws {
        let town = try await TestTown()
        let account = try await town.house.person("omistaja@testila.example", .owner)
        let session = try await town.house.password("omistaja@testila.example")
        #expect(try await town.house.get("/fi/testila/tyopoyta", session: session).body.contains("Sinulle ei ole merkitty"))
        let action = try await town.house.store.action(town.published, for: town.house.program)
        var changed = action.content
        changed.owner.account = account
        _ = try await town.house.store.editAction(action.id, to: changed, expecting: action.number, reason: "Omistaja", by: town.house.program)
        #expect(try await town.house.get("/fi/testila/tyopoyta", session: session).body.contains("/digipolku/\(town.published)/muokkaa"))
    }

    @Test(arguments: Role.allCases)
    func `every role has a desk`(_ role: Role) async throws {
        let town = try await TestTown()
        for language in Language.allCases {
            let desk = try await town.house.get("/\(language.rawValue)/testila/tyopoyta", session: town.house.signIn(role))
            #expect(desk.status == 200)
        }
    }

    @Test func `somebody of another organisation has no desk here`() async throws {
        let town = try await TestTown()
        #expect(try await town.house.get("/fi/testila/tyopoyta", session: town.stranger()).status == 404)
    }
}
