import Ballot
import Domain
import Foundation
import Jobs
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

    @Test(arguments: [("fi", "sisäinen näkymä"), ("sv", "intern vy"), ("en", "internal view")])
    func `members read their own table here, marked, and nobody else does`(language: String, mark: String) async throws {
        let town = try await TestTown()
        let (house, path) = (town.house, "/\(language)/testila")
        let figures = /<strong>([1-5][.,][0-9])<\/strong>/
        let before = try await house.get(path).body
        let member = try await house.get(path, session: house.signIn(.viewer)).body
        #expect(member.contains(mark) && member.contains("\(path)/tyopoyta"))
        #expect(member.matches(of: figures).count > before.matches(of: figures).count)
        // A session in between leaves nothing behind for visitors; an auditor and a neighbour are visitors in this.
        #expect(try await house.get(path).body == before)
        #expect(!before.contains(mark) && !before.contains("/tyopoyta"))
        for session in [try await house.signIn(.auditor), try await town.stranger()] {
            let other = try await house.get(path, session: session).body
            #expect(!other.contains(mark) && other.matches(of: figures).map(\.1) == before.matches(of: figures).map(\.1))
        }
    }

    @Test func `a management team too small for the open table reads its own quick test here`() async throws {
        let house = try await TestHouse()
        let group = PlanGroup(key: ["management"], name: LocalText(fi: "Johto", sv: "Ledning"), people: 9, mode: .groupLink)
        let round = try await house.openRound(.pulse, groups: [group])
        try await house.answer(round, label: 0, people: 8) { index, id in Answer(rawValue: UInt8(1 + (index + Int(id.utf8.last ?? 0)) % 5)) }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        #expect(try await house.get("/fi/testila").body.contains("liian vähän avoimesti näytettäväksi"))
        let lead = try await house.get("/fi/testila", session: house.signIn(.lead)).body
        #expect(lead.contains("Johto: valmius muutokseen on") && !lead.contains("liian vähän"))
    }

    @Test func `a decision on a pilot's decision day is told once`() async throws {
        let demo = try await DemoHouse()
        let page = try await demo.house.get("/fi/tyrskyla").body
        #expect(page.components(separatedBy: ">14.12.2026<").count == 2)
        #expect(page.contains("Päätös jatkosta:") && !page.contains("päätös tekoälyavustajasta"))
    }

    @Test func `a round that publishes nothing does not show here`() async throws {
        let house = try await TestHouse()
        _ = try await house.releasedRound(publishes: false)
        #expect(!(try await house.get("/fi/testila")).body.contains("big-figures"))
        let member = try await house.get("/fi/testila", session: house.signIn(.owner)).body
        #expect(member.contains("big-figures") && member.contains("näkyvät vain organisaation kirjautuneille"))
        house.sleep(days: 90)
        let inside = try await house.openRound(.pulse, publishes: false)
        #expect(!(try await house.get("/fi/testila")).body.contains("/kyselyt/\(inside.id)"))
        #expect(try await house.get("/fi/testila", session: house.signIn(.owner)).body.contains("/kyselyt/\(inside.id)"))
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

    @Test func `after a release the walk through its results comes before what they call weak, until somebody has begun it`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound()
        let lead = try await house.signIn(.lead)
        let walk = "/fi/testila/tulokset/\(round.id)/esitys"
        let desk = try await house.get("/fi/testila/tyopoyta", session: lead).body
        #expect(desk.contains("Käykää tulokset yhdessä läpi") && desk.contains("action=\"\(walk)\"") && !desk.contains("Heikko teema"))
        #expect(try await house.post(walk, [:], session: house.signIn(.viewer)).status == 403)
        for _ in 0..<2 { #expect(try await house.post(walk, [:], session: lead).location == walk) }
        #expect(!(try await house.get("/fi/testila/tyopoyta", session: lead)).body.contains("Käykää tulokset yhdessä läpi"))
        let lines = try await house.store.auditLines(for: house.program)
        #expect(lines.count { $0.deed == .resultsWalked } == 1)
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
        #expect(
            try await town.house.get("/fi/testila/tyopoyta", session: session).body.contains("/digipolku/\(town.published)/paivitys?paluu=tyopoyta"))
    }

    @Test(arguments: [("fi", "Mitä digipolulla on muuttunut"), ("sv", "Vad som har ändrats"), ("en", "What has changed")])
    func `a reader's desk tells what can be answered, what was noticed, what changed and what is ahead`(
        language: String, words: String
    ) async throws {
        let town = try await TestTown()
        let open = try await town.house.openRound(.pulse, groups: [], publicLink: true)
        let slug = try #require(try await town.house.ballot.entryLinks(of: open.id).first).slug
        let path = "/\(language)/testila"
        for role in [Role.viewer, .contributor, .owner, .auditor] {
            let desk = try await town.house.get(path + "/tyopoyta", session: town.house.signIn(role)).body
            #expect(desk.contains(words) && desk.contains("\(path)/digipolku/\(town.published)"))
            #expect(desk.contains("href=\"\(path)/kysely/\(slug)\"") && desk.contains("\(path)/tulokset/\(town.round.id)"))
            #expect(!desk.contains(town.draft.description))
        }
        let contributor = try await town.house.get("/fi/testila/tyopoyta", session: town.house.signIn(.contributor)).body
        #expect(contributor.contains("nosta oma havaintosi"))
        town.house.sleep(days: 90)
        let asked = try await town.house.openRound(.pulse, publicLink: true)
        let residents = try #require(try await town.house.ballot.entryLinks(of: asked.id).last).slug
        let member = try await town.house.get("/fi/testila/tyopoyta", session: town.house.signIn(.viewer)).body
        #expect(!member.contains("/kysely/\(residents)") && member.contains("linkillä, jonka saat"))
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
