import Domain
import HTTPTypes
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct RoadmapTests {
    @Test func `visitors see what is published, members drafts too`() async throws {
        let scene = try await RoadmapScene()
        let open = try await scene.house.get(scene.path("digipolku?nakyma=taulu"))
        #expect(open.status == 200)
        #expect(open.body.contains("Digituki kirjastoihin"))
        #expect(!open.body.contains("Seudullinen hankintarengas"))
        let viewer = try await scene.house.signIn(.viewer)
        #expect(try await scene.house.get(scene.path("digipolku?nakyma=taulu"), session: viewer).body.contains("Seudullinen hankintarengas"))
        #expect(try await scene.house.get(scene.path("digipolku/\(scene.id("TY23"))")).status == 404)
        #expect(try await scene.house.get(scene.path("digipolku/\(scene.id("TY23"))"), session: viewer).status == 200)
    }

    @Test(arguments: ["aikajana", "taulu", "lista"], ["fi", "sv", "en"])
    func `each view tells the same actions in each language`(view: String, language: String) async throws {
        let scene = try await RoadmapScene()
        let page = try await scene.house.get(scene.path("digipolku?nakyma=\(view)", language: language))
        #expect(page.status == 200)
        for (key, action) in scene.actions where action.isPublished {
            #expect(page.body.contains(action.id.description), "\(key) is not in \(view)")
        }
    }

    @Test(arguments: ["nakyma=kartta", "pvm=huomenna", "pvm=2026-02-30", "vaihe=melkein", "osa=0", "osa=toinen", "vaihe=' OR 1=1 --"])
    func `an unknown choice in the address is refused`(query: String) async throws {
        let house = try await TestHouse()
        let typed = query.replacing(" ", with: "%20").replacing("'", with: "%27")
        #expect(try await house.get("/fi/testila/digipolku?\(typed)").status == 400)
    }

    @Test func `a long path is shown in parts, its file is whole`() async throws {
        let house = try await TestHouse()
        for number in 1...201 {
            let month = MonthOrDay("\(1 + number % 12)/2026")
            let action = Action(
                title: LocalText(fi: "Askel \(number).", sv: "Steg \(number).", en: "Step \(number)."), theme: "tieto", phase: .planned, starts: month
            )
            _ = try await house.store.addAction(action, by: house.program)
        }
        let lead = try await house.signIn(.lead)
        func titles(_ page: String) -> Set<Substring> { Set(page.matches(of: #/Askel \d+\./#).map(\.0)) }
        let first = try await house.get("/fi/testila/digipolku?nakyma=lista", session: lead)
        #expect(first.body.contains("Toimenpiteet 1–200, yhteensä 201"))
        let next = String(try #require(first.body.firstMatch(of: /rel="next" href="([^"]+)"/)).1).replacing("&amp;", with: "&")
        let second = try await house.get(next, session: lead)
        #expect(titles(first.body).count == 200)
        #expect(titles(first.body).union(titles(second.body)).count == 201)
        let beyond = try await house.get("/fi/testila/digipolku?nakyma=taulu&osa=9", session: lead)
        #expect(beyond.body.contains("Toimenpiteet 201–201, yhteensä 201"))
        let file = try await house.get("/fi/testila/digipolku.csv", session: lead)
        #expect(titles(file.body).count == 201)
        #expect(file.body.split(separator: "\r\n").count == 202)
        // It goes out in pieces, and says its length before.
        #expect(file.headers[.contentLength] == "\(file.body.utf8.count)")
        #expect(try await house.send(.head, "/fi/testila/digipolku.csv", session: lead).headers == file.headers)
    }

    @Test func `filters are plain links and forms`() async throws {
        let scene = try await RoadmapScene()
        let page = try await scene.house.get(scene.path("digipolku?nakyma=lista&teema=turvallisuus&vaihe=kaynnissa&omistaja="))
        #expect(page.body.contains("Varajärjestelyt tärkeimmille palveluille"))
        #expect(!page.body.contains("Monivaiheinen tunnistautuminen"))
        #expect(!page.body.contains("Digituki kirjastoihin"))
        let none = try await scene.house.get(scene.path("digipolku?omistaja=Joku%20muu"))
        #expect(none.status == 200)
        #expect(none.body.contains("Mikään toimenpide ei vastaa rajausta"))
    }

    @Test func `a sector is a choice of its own, with everybody in it`() async throws {
        let scene = try await RoadmapScene()
        let list = scene.path("digipolku?nakyma=lista")
        #expect(try await scene.house.get(list).body.contains("Konsernipalvelut (koko toimiala)"))
        let whole = try await scene.house.get(list + "&omistaja=Konsernipalvelut").body
        for title in ["Digitaidot tehtävän mukaan", "Hyötykortti jokaiselle hankkeelle", "Johtoryhmän digitunti"] {
            #expect(whole.contains(title), "\(title)")
        }
        #expect(!whole.contains("Digituki kirjastoihin"))
        let role = try await scene.house.get(list + "&omistaja=Konsernipalvelut%20(talous)").body
        #expect(role.contains("Hyötykortti jokaiselle hankkeelle") && !role.contains("Digitaidot tehtävän mukaan"))
    }

    @Test func `any day can be shown again, the way it was`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let before = scene.today
        house.sleep(days: 10)
        let action = try #require(scene.actions["TY04"])
        var next = action.content
        next.title = LocalText(fi: "Digituki myös kylille", sv: "Digitalt stöd i byarna")
        _ = try await house.store.editAction(action.id, to: next, expecting: action.number, reason: "Kylät mukaan", by: house.program)
        let now = try await house.get(scene.path("digipolku?nakyma=lista"))
        #expect(now.body.contains("Digituki myös kylille"))
        let then = try await house.get(scene.path("digipolku?nakyma=lista&pvm=\(before.iso)"))
        #expect(then.body.contains("Digituki kirjastoihin"))
        #expect(!then.body.contains("Digituki myös kylille"))
        let page = try await house.get(scene.path("digipolku/\(action.id)?pvm=\(before.iso)"))
        #expect(page.body.contains("sellaisena kuin se oli"))
        let early = try await house.get(scene.path("digipolku/\(action.id)?pvm=2020-01-01"))
        #expect(early.status == 200 && early.body.contains("Tätä ei ollut vielä 1.1.2020"))
        #expect(try await house.get(scene.path("digipolku/\(action.id)")).body.contains("Kylät mukaan"))
    }

    @Test func `an action leads to the statement that caused it and to the next time it is asked`() async throws {
        let scene = try await RoadmapScene()
        let page = try await scene.house.get(scene.path("digipolku/\(scene.id("TY16"))"))
        #expect(page.body.contains("href=\"/fi/testila/tulokset/\(scene.round.id)/vaittamat/M02\""))
        #expect(page.body.contains("Ymmärrän, miten digikehittämisemme liittyy kuntastrategiaan."))
        #expect(page.body.contains("Johto ja henkilöstö näkevät strategian eri tavoin"))
        #expect(page.body.contains("Seuraava kysely kertoo"))
        scene.house.sleep(days: 100)
        let next = try await scene.house.releasedRound()
        let later = try await scene.house.get(scene.path("digipolku/\(scene.id("TY16"))"))
        #expect(later.body.contains("href=\"/fi/testila/tulokset/\(next.id)/vaittamat/M02\""))
    }

    @Test func `what is late, silent or owned by IT alone is said in words`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        #expect(try await house.get(scene.path("digipolku/\(scene.id("TY22"))")).body.contains("myöhässä"))
        house.sleep(days: 95)
        #expect(try await house.get(scene.path("digipolku/\(scene.id("TY07"))")).body.contains("ei päivityksiä 95 päivään"))
        let action = try #require(scene.actions["TY07"])
        var next = action.content
        next.owner.isIT = true
        _ = try await house.store.editAction(action.id, to: next, expecting: action.number, reason: "it", by: house.program)
        #expect(try await house.get(scene.path("digipolku/\(action.id)")).body.contains("vain tietohallinnon vastuulla"))
    }

    @Test func `the table for spreadsheets holds what the reader sees`() async throws {
        let scene = try await RoadmapScene()
        let file = try await scene.house.get(scene.path("digipolku.csv?teema=kumppanuus"))
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(file.body.split(separator: "\r\n").count == 1)
        let lead = try await scene.house.signIn(.lead)
        let all = try await scene.house.get(scene.path("digipolku.csv"), session: lead)
        #expect(all.body.split(separator: "\r\n").count == scene.actions.count + 1)
        #expect(all.body.contains("\(scene.id("TY23"))"))
    }

    @Test func `the model path puts a step on the path as a draft`() async throws {
        let scene = try await RoadmapScene()
        let lead = try await scene.house.signIn(.lead)
        let page = try await scene.house.get(scene.path("digipolku/malli"), session: lead)
        #expect(page.status == 200)
        let step = try #require(page.field("step"))
        let answer = try await scene.house.post(scene.path("digipolku/malli"), ["step": step], session: lead)
        #expect(answer.status == 303)
        let draft = try await scene.house.get(try #require(answer.location), session: lead)
        #expect(draft.body.contains("luonnos"))
        #expect(draft.body.contains("Julkaisua varten puuttuu vielä"))
        #expect(try await scene.house.get(try #require(answer.location)).status == 404)
        #expect(try await scene.house.post(scene.path("digipolku/malli"), ["step": "ei-ole"], session: lead).status == 404)
    }
}
