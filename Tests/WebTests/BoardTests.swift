import Domain
import Foundation
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct BoardTests {
    @Test(arguments: ["fi", "sv", "en"])
    func `the board shows eight tiles with scores, targets and what is missing`(language: String) async throws {
        let scene = try await RoadmapScene()
        let page = try await scene.house.get(scene.path("huoneentaulu", language: language))
        #expect(page.status == 200)
        #expect(page.body.components(separatedBy: "<article class=\"tile").count == 9)
        #expect(page.body.contains("tile incomplete"))
        #expect(page.body.contains("/tulokset/\(scene.round.id)"))
        #expect(page.body.components(separatedBy: "class=\"score-track\"").count == 9)
    }

    @Test func `before the first round the board says why it has no figures`() async throws {
        let house = try await TestHouse()
        let page = try await house.get("/fi/testila/huoneentaulu")
        #expect(page.status == 200)
        #expect(page.body.contains("Luvut tulevat tähän"))
        #expect(page.body.contains("ei vielä mitattu"))
        #expect(page.body.contains("ei vielä kukaan"))
    }

    @Test func `a round that publishes nothing is on the board of members only`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound(publishes: false)
        #expect(try await house.get("/fi/testila/huoneentaulu").body.contains("ei vielä mitattu"))
        let viewer = try await house.signIn(.viewer)
        #expect(try await house.get("/fi/testila/huoneentaulu", session: viewer).body.contains(round.id.description))
    }

    @Test func `a theme tells what it means here, with its history, statements and actions`() async throws {
        let scene = try await RoadmapScene()
        let page = try await scene.house.get(scene.path("huoneentaulu/johtaminen"))
        #expect(page.status == 200)
        for words in ["Joka toimialalla on yksi digitavoite", "Johtoryhmä sopi", "Johtoryhmän digitunti", "M02", "Johto ja henkilöstö näkevät"] {
            #expect(page.body.contains(words), "\(words)")
        }
        #expect(try await scene.house.get(scene.path("huoneentaulu/olematon")).status == 404)
    }

    @Test func `the sheet for the wall comes in two sizes`() async throws {
        let scene = try await RoadmapScene()
        #expect(try await scene.house.get(scene.path("huoneentaulu/arkki")).body.contains("board-sheet a3"))
        #expect(try await scene.house.get(scene.path("huoneentaulu/arkki?koko=a4")).body.contains("board-sheet a4"))
        #expect(try await scene.house.get(scene.path("huoneentaulu/arkki?koko=a1")).status == 400)
    }

    @Test func `the lead writes meaning, target and owner; a mistake keeps everything`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let address = scene.path("huoneentaulu/kumppanuus/muokkaa")
        let form = FormFields.of(try await house.get(address, session: lead).body).filter {
            !["target", "year", "owner-fi", "name-fi", "name-sv", "name-en"].contains($0.0)
        }
        let bad = try await house.postFields(
            address, form + [("target", "7"), ("year", ""), ("owner-fi", "Hallintojohtaja"), ("name-fi", "")], session: lead)
        #expect(bad.status == 422)
        for anchor in ["f-target", "f-year", "f-name-fi"] { #expect(bad.body.contains("href=\"#\(anchor)\""), "\(anchor)") }
        #expect(bad.body.contains("value=\"Hallintojohtaja\""))
        let good = try await house.postFields(
            address, form + [("target", "3,6"), ("year", "2029"), ("owner-fi", "Hallintojohtaja"), ("name-fi", "Kumppanuus")], session: lead)
        #expect(good.status == 303)
        let theme = try await house.store.theme("kumppanuus", in: house.organisation.id)
        #expect(theme.target == TargetLevel(tenths: 36, year: 2029))
        #expect(theme.owner.name[.fi] == "Hallintojohtaja")
    }

    @Test func `two leads who edit one theme see both versions`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let address = scene.path("huoneentaulu/tieto/muokkaa")
        let form = FormFields.of(try await house.get(address, session: lead).body).filter { $0.0 != "meaning-fi" }
        let theme = try await house.store.theme("tieto", in: house.organisation.id)
        var theirs = theme.content
        theirs.meaning = LocalText(fi: "Toisen lause")
        _ = try await house.store.editTheme(theme.id, to: theirs, expecting: theme.number, by: house.program)
        let lost = try await house.postFields(address, form + [("meaning-fi", "Minun lauseeni")], session: lead)
        #expect(lost.status == 409)
        #expect(lost.body.contains("Toisen lause"))
        #expect(lost.body.contains("Minun lauseeni"))
        #expect(try await house.postFields(address, FormFields.of(lost.body), session: lead).status == 303)
        #expect(try await house.store.theme("tieto", in: house.organisation.id).meaning[.fi] == "Minun lauseeni")
    }

    @Test func `themes are ordered, hidden and added`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let added = try await house.post(
            scene.path("huoneentaulu/uusi"), ["name-fi": "Kylät", "name-sv": "Byarna", "sentence-fi": "Kylillä pärjää."], session: lead)
        #expect(added.status == 303)
        let own = try #require(added.location)
        #expect(try await house.get(own).body.contains("oma teema, jota kysely ei mittaa"))
        let order = scene.path("huoneentaulu/jarjestys")
        var fields = FormFields.of(try await house.get(order, session: lead).body)
        for index in fields.indices where fields[index].0 == "place-turvallisuus" { fields[index].1 = "0" }
        #expect(try await house.postFields(order, fields, session: lead).status == 303)
        #expect(try await house.store.board(in: house.organisation.id).first?.key == "turvallisuus")
        #expect(try await house.postFields(order, fields, session: lead).status == 409)
        for index in fields.indices where fields[index].0 == "place-tieto" { fields[index].1 = "eka" }
        #expect(try await house.postFields(order, fields, session: lead).status == 422)
        let key = own.split(separator: "/").last.map(String.init) ?? ""
        let hide = scene.path("huoneentaulu/\(key)/muokkaa")
        #expect(
            try await house.postFields(hide, FormFields.of(try await house.get(hide, session: lead).body) + [("hidden", "1")], session: lead).status
                == 303)
        #expect(try await house.get(own).status == 404)
        #expect(try await house.get(own, session: lead).status == 200)
        #expect(try await house.post(scene.path("huoneentaulu/uusi"), ["name-fi": ""], session: lead).status == 422)
    }

    @Test func `only those who may edit the board get in`() async throws {
        let house = try await TestHouse()
        let owner = try await house.signIn(.owner)
        for place in ["jarjestys", "uusi", "tieto/muokkaa"] {
            #expect(try await house.get("/fi/testila/huoneentaulu/\(place)").status == 401)
            #expect(try await house.get("/fi/testila/huoneentaulu/\(place)", session: owner).status == 403)
        }
    }
}
