import Domain
import Foundation
import FoundationXML
import HTTPTypes
import Store
import TestKit
import Testing

/// Finer filters of the path, its views as drawings, the order of the cards, and what members say.
@Suite struct PathViewTests {
    @Test func `the path is filtered by kind, goal, need and life event, and a filter that cannot be is refused`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let goal = try await house.store.addGoal(Goal(code: "G1", name: LocalText(fi: "Arki sujuu")), by: house.program)
        let need = try await house.store.addNeed(Need(title: LocalText(fi: "Jonot pitkiä"), isPublic: true), by: house.program)
        let card = try #require(scene.actions["TY07"])
        var next = card.content
        next.publishedAt = nil
        (next.goals, next.needs, next.lifeEvents) = ([goal.id], [need.id], ["muutto"])
        _ = try await house.store.editAction(card.id, to: next, expecting: card.number, reason: "Linkit", by: house.program)
        let place = "/fi/testila/digipolku?nakyma=lista"
        for filter in ["tavoite=G1", "tarve=\(need.id)", "elamantapahtuma=muutto"] {
            let page = try await house.get("\(place)&\(filter)")
            #expect(page.body.contains("Yksi kartta kaikille toimialoille") && !page.body.contains("Digituki kirjastoihin"), "\(filter)")
        }
        let pilots = try await house.get(place + "&laji=kokeilu")
        #expect(pilots.body.contains("Kokeilu: tekoälyavustaja") && !pilots.body.contains("Yksi kartta"))
        for wrong in ["laji=muu", "tarve=abc"] { #expect(try await house.get("\(place)&\(wrong)").status == 400) }
    }

    @Test(arguments: ["aikajana", "taulu", "lista"]) func `each view is one well-formed drawing that needs nothing beside it`(_ view: String)
        async throws
    {
        let scene = try await RoadmapScene()
        let file = try await scene.house.get("/fi/testila/digipolku.svg?nakyma=\(view)")
        // A browser that opens it takes its colours: one policy, which allows this one style.
        let policies = file.headers[values: .contentSecurityPolicy]
        #expect(policies.count == 1 && policies.first?.contains("style-src 'sha256-") == true && policies.first?.contains("unsafe") == false)
        #expect(file.status == 200 && file.headers[.contentType] == "image/svg+xml")
        #expect(XMLParser(data: Data(file.body.utf8)).parse())
        #expect(file.body.hasPrefix("<svg xmlns=") && file.body.contains("<style>") && file.body.contains("Digituki"))
        #expect(!file.body.contains("var(--"))
    }

    @Test func `cards are put in order by forms, and only by who may`() async throws {
        let scene = try await RoadmapScene()
        let (house, lead) = (scene.house, try await scene.house.signIn(.lead))
        let board = "/fi/testila/digipolku?nakyma=taulu"
        #expect(try await house.get(board, session: lead).body.contains("name=\"ennen\""))
        #expect(try await !house.get(board).body.contains("name=\"ennen\""))
        let form = "/fi/testila/digipolku/\(scene.id("TY10"))/paikka"
        #expect(try await house.post(form, ["ennen": scene.id("TY03")], session: lead).status == 303)
        let body = try await house.get(board).body
        let (moved, other) = (body.range(of: "Avaimettomat tilat"), body.range(of: "Tietoturvan ensiapu"))
        #expect(try #require(moved).lowerBound < #require(other).lowerBound)
        #expect(try await house.post(form, ["ennen": "x"], session: lead).status == 404)
    }

    @Test func `members talk about an action, and visitors never see it`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let place = "/fi/testila/digipolku/\(scene.id("TY07"))"
        let contributor = try await house.signIn(.contributor)
        #expect(try await house.post(place + "/kommentit", ["kommentti": "Kartta <puuttuu> meiltä"], session: contributor).status == 303)
        #expect(try await house.get(place, session: contributor).body.contains("Kartta &lt;puuttuu&gt; meiltä"))
        #expect(try await !house.get(place).body.contains("Kartta &lt;puuttuu"))
        let action = try #require(scene.actions["TY07"])
        let said = try #require(try await house.store.comments(on: action.id, for: house.program).first)
        let other = try await house.signIn(.contributor)
        #expect(try await house.post("\(place)/kommentit/\(said.id)/poisto", session: other).status == 403)
        #expect(try await house.post("\(place)/kommentit/\(said.id)/poisto", session: contributor).status == 303)
        #expect(try await !house.get(place, session: contributor).body.contains("Kartta &lt;puuttuu"))
    }
}
