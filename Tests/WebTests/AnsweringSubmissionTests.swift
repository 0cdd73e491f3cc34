import Database
import Ballot
import Domain
import Foundation
import HTTPTypes
import TestKit
import Testing
import Web

@Suite(.bothEngines) struct AnsweringSubmissionTests {
    let house: TestHouse
    let browser: AnsweringBrowser
    let round: Round
    let path: String
    let shared: String

    init() async throws {
        house = try await TestHouse()
        browser = AnsweringBrowser(house: house)
        round = try await house.openRound(publicLink: true)
        path = try await browser.personalLink(round, "management")
        shared = try await browser.entryLink(round, ["staff", "koulu"])
    }

    @Test func `statement fields alone are a submission`() async throws {
        let sent = try await browser.send([("M01", "4"), ("M02", "eos"), ("M03", ""), ("avoin-tieto", "Hyvä")], to: path)
        #expect(sent.status == 303)
        #expect(sent.location == "/fi/testila/kiitos/\(round.id)")
        #expect(sent.headers[.setCookie] == nil)
        let stored = try await browser.stored()
        #expect(stored == (1, 1))
        let thanks = try await house.get(sent.location ?? "")
        #expect(thanks.status == 200)
        for text in ["Kiitos, vastauksesi on tallessa", "11.12.2026", "/fi/testila/tulokset/\(round.id)", "/fi/testila/digipolku"] {
            #expect(thanks.body.contains(text), "\(text)")
        }
        #expect(thanks.headers[.setCookie] == nil)
    }

    @Test func `the same form sent again is thanked and counted once`() async throws {
        #expect(try await browser.send([("M01", "4")], to: path).status == 303)
        let again = try await browser.send([("M01", "2")], to: path)
        #expect(again.status == 409)
        #expect(again.body.contains("Olet jo vastannut, kiitos"))
        let page = try await house.get(path)
        #expect(page.status == 200)
        let form = try await house.get(shared)
        #expect(try await browser.press(nil, on: form, at: shared, typing: [("M01", "4")]).status == 303)
        let repeated = try await browser.press(nil, on: form, at: shared, typing: [("M01", "4")])
        #expect(repeated.status == 409)
        #expect(repeated.body.contains("href=\"\(shared)\""))
        let stored = try await browser.stored()
        #expect(stored == (2, 2))
    }

    @Test func `forty at once with one link are one answer`() async throws {
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<40 { group.addTask { try await browser.send([("M01", "4")], to: path).status } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 303 } == 1)
        #expect(statuses.count { $0 == 409 } == 39)
        let stored = try await browser.stored()
        #expect(stored == (1, 1))
    }

    @Test func `a shared link's form without its ticket comes back with a new one and everything typed`() async throws {
        let other = try #require(try await house.get(browser.entryLink(round, ["staff", "tekni"])).field("lippu"))
        let personal = String(path.split(separator: "/").last ?? "")
        for ticket in [nil, "väärä", String(repeating: "0", count: 45), other, personal] {
            let fields = [("M01", "4"), ("avoin-tieto", "Tallessa")] + (ticket.map { [("lippu", $0)] } ?? [])
            let page = try await browser.send(fields, to: shared)
            #expect(page.status == 422)
            #expect(AnsweringBrowser.answers(of: page) == ["M01": "4", "avoin-tieto": "Tallessa"])
            #expect(page.body.contains("href=\"#f-lippu\""))
            let fresh = try #require(page.field("lippu"))
            #expect(fresh != ticket)
        }
        let page = try await browser.send([("M01", "4")], to: shared)
        #expect(try await browser.press(nil, on: page, at: shared).status == 303)
    }

    @Test(arguments: [("M01", "6"), ("M01", "0"), ("M01", "kyllä"), ("M01", " 3"), ("M01", "1e0")])
    func `an option that is not in the question is refused at its field`(_ field: String, _ value: String) async throws {
        let page = try await browser.send([("M02", "3"), (field, value), ("avoin-asenne", "Teksti")], to: path)
        #expect(page.status == 422)
        #expect(page.body.contains("href=\"#f-\(field)\""))
        #expect(page.body.contains("id=\"f-\(field)-virhe\""))
        #expect(page.body.contains("ei ole vaihtoehto"))
        #expect(AnsweringBrowser.answers(of: page) == ["M02": "3", "avoin-asenne": "Teksti"])
        let stored = try await browser.stored()
        #expect(stored == (0, 0))
    }

    @Test(arguments: ["M11", "M99", "X", "avoin-eiole", "avoin-<script>"])
    func `what this group is not asked is refused by name`(_ field: String) async throws {
        let page = try await browser.send([("M02", "3"), (field, "3")], to: path)
        #expect(page.status == 422)
        #expect(page.body.contains("href=\"#f-vieras-1\""))
        #expect(page.body.contains("ei kysytä ryhmältäsi"))
        #expect(AnsweringBrowser.answers(of: page) == ["M02": "3"])
    }

    @Test func `a field that comes twice is refused, and the rest kept`() async throws {
        let page = try await browser.send([("M01", "4"), ("M02", "3"), ("M01", "2"), ("avoin-tieto", "a"), ("avoin-tieto", "b")], to: path)
        #expect(page.status == 422)
        #expect(page.body.contains("href=\"#f-M01\""))
        #expect(page.body.contains("href=\"#f-avoin-tieto\""))
        #expect(AnsweringBrowser.answers(of: page) == ["M01": "4", "M02": "3", "avoin-tieto": "a"])
    }

    @Test func `an empty form is not sent; the summary leads to the first statement and takes the focus`() async throws {
        for fields in [[], [("M01", "")], [("sivu", "kaikki"), ("avoin-tieto", " \n ")]] {
            let page = try await browser.send(fields, to: path)
            #expect(page.status == 422)
            #expect(page.body.contains("Vastaa ainakin yhteen kohtaan"))
            #expect(page.body.contains("href=\"#f-M01\""))
            #expect(page.body.contains("class=\"problems\" role=\"alert\" tabindex=\"-1\""))
        }
    }

    @Test func `a text of a mebibyte comes back whole with both lengths`() async throws {
        let text = String(repeating: "ä", count: 1 << 20)
        let page = try await browser.send([("M01", "4"), ("avoin-tieto", text)], to: path)
        #expect(page.status == 422)
        #expect(page.body.contains("tekstissä on 1\u{a0}048\u{a0}576 merkkiä ja 10\u{a0}000 mahtuu"))
        #expect(page.body.contains(">\(text)</textarea>"))
        #expect(page.body.contains("href=\"#f-avoin-tieto\""))
        #expect(AnsweringBrowser.answers(of: page)["M01"] == "4")
        let exact = try await browser.send([("avoin-tieto", String(repeating: "👩‍🚒", count: 10_000))], to: path)
        #expect(exact.status == 303)
    }

    @Test func `a long text on a theme's page is refused there`() async throws {
        let theme = try await browser.press(("tapa", "teemoittain"), on: house.get(path), at: path, typing: [("M05", "2")])
        let long = String(repeating: "a", count: 10_001)
        let page = try await browser.press(("siirry", "tahan"), on: theme, at: path, typing: [("avoin-johtaminen", long)])
        #expect(page.status == 422)
        #expect(page.body.contains("Teema 1/8"))
        #expect(page.body.contains("Lyhennä 1 merkkiä"))
        #expect(AnsweringBrowser.answers(of: page)["M05"] == "2")
    }

    @Test func `markup, direction marks and quotes are text`() async throws {
        let text = "<script>alert(1)</script> ' OR 1=1 -- \u{202e}käännetty {{7*7}} 👩‍🚒"
        let page = try await browser.send([("M01", "9"), ("avoin-tieto", text)], to: path)
        #expect(page.status == 422)
        #expect(!page.body.contains("<script>alert"))
        // What turns the writing is closed at its end.
        #expect(AnsweringBrowser.answers(of: page)["avoin-tieto"] == text + "\u{202c}")
        let cleaned = try await browser.send([("M01", "9"), ("avoin-tieto", "a\u{0}b\u{7}c" + String(repeating: "\u{301}", count: 500))], to: path)
        let kept = try #require(AnsweringBrowser.answers(of: cleaned)["avoin-tieto"])
        #expect(kept.unicodeScalars.count <= 13)
        #expect(kept.hasPrefix("ab"))
    }

    @Test func `bytes that are no text are refused before anything is read`() async throws {
        let broken = try await house.send(.post, path, body: Array("M01=4&avoin-tieto=%ff%fe".utf8))
        #expect(broken.status == 400)
        let foreign = try await browser.send([("M01", "4"), ("avoin-tieto", "Muualta")], to: path, headers: [.origin: "https://muualla.example"])
        #expect(foreign.status == 403)
        #expect(foreign.body.contains("<bdi>Muualta</bdi>"))
        let stored = try await browser.stored()
        #expect(stored == (0, 0))
    }

    @Test func `when too many answers wait, the form comes back with everything and a time to try again`() async throws {
        let crowded = try Gate(
            site: Site(
                store: house.store, ballot: Ballot(database: house.database, keys: house.keys, world: house.world, waiting: 0), keeper: house.office,
                settings: Settings(baseURL: "http://localhost", hosts: ["localhost"], version: "test"), world: house.world,
                key: house.keys.installation, content: house.content))
        let page = try await house.send(.post, path, body: Array("M01=4&avoin-tieto=Tallessa".utf8), through: crowded)
        #expect(page.status == 503)
        #expect(page.headers[.retryAfter] == "5")
        #expect(AnsweringBrowser.answers(of: page) == ["M01": "4", "avoin-tieto": "Tallessa"])
        #expect(try await browser.press(nil, on: page, at: path).status == 303)
    }

    @Test func `when the disk is full, the form comes back with everything`() async throws {
        guard house.database.engine == .sqlite else { return }
        try await house.database.write { try $0.script("PRAGMA max_page_count = 1") }
        let long = String(repeating: "pitkä ", count: 1_500)
        var page = try await browser.send([("M01", "4"), ("avoin-tieto", long), ("avoin-asenne", long)], to: path)
        for index in 1..<12 where page.status == 303 {
            let next = try await browser.personalLink(round, "management", index: index)
            page = try await browser.send([("M01", "4"), ("avoin-tieto", long), ("avoin-asenne", long)], to: next)
        }
        #expect(page.status == 507)
        #expect(AnsweringBrowser.answers(of: page)["M01"] == "4")
        #expect(AnsweringBrowser.answers(of: page)["avoin-tieto"] == long.trimmingCharacters(in: .whitespaces))
        #expect(page.body.contains("Vastaustasi ei vielä tallennettu"))
        try await house.database.write { try $0.script("PRAGMA max_page_count = 1000000") }
        let free = try await browser.personalLink(round, "elected")
        #expect(try await browser.send([("M02", "4")], to: free).status == 303)
    }

    @Test func `thanks are given for opened rounds of this organisation only`() async throws {
        #expect(try await house.get("/fi/testila/kiitos/0000000000000").status == 404)
        for language in ["fi", "sv", "en"] { #expect(try await house.get("/\(language)/testila/kiitos/\(round.id)").status == 200) }
        let inside = try await house.openRound(publishes: false)
        #expect(try await house.get("/fi/testila/kiitos/\(inside.id)").body.contains("organisaation sisällä"))
    }
}
