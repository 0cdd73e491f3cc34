import Database
import Domain
import HTTPTypes
import TestKit
import Testing

@testable import Web

/// "Continue later with a code", from the form to the code and back.
@Suite struct DraftPageTests {
    private let house: TestHouse
    private let browser: AnsweringBrowser
    private let round: Round
    private let typed = [("M01", "4"), ("M02", "eos"), ("avoin-tieto", "Yksi rivi\n<b>toinen</b>")]
    private var kept: [String: String] { Dictionary(typed) { first, _ in first } }

    init() async throws {
        house = try await TestHouse()
        browser = AnsweringBrowser(house: house)
        round = try await house.openRound()
    }

    private func keep(_ path: String) async throws -> (page: TestAnswer, code: String) {
        let page = try await browser.press(("jatka", "myohemmin"), on: house.get(path), at: path, typing: typed)
        let match = try #require(page.body.firstMatch(of: /name="koodi" value="([a-z-]{19})"/))
        return (page, String(match.1))
    }

    private func drafts() async throws -> Int {
        Int(try await house.database.read { try $0.row("SELECT count(*) AS n FROM draft")?.integer("n") ?? -1 })
    }

    @Test func `a personal link's form is kept, found by its code and sent once`() async throws {
        let path = try await browser.personalLink(round, "management")
        let (page, code) = try await keep(path)
        #expect(page.status == 200)
        #expect(page.body.contains("Kirjoita tämä koodi muistiin"))
        for group in code.split(separator: "-") { #expect(page.body.contains("<span>\(group)</span>")) }
        let swedish = try await browser.press(("kieli", "sv"), on: page, at: path.replacing("/fi/", with: "/sv/"))
        #expect(swedish.body.contains("Skriv upp den här koden") && swedish.body.contains(code))
        #expect(try await drafts() == 1)
        let back = try await browser.press(("jatka", "lomake"), on: page, at: path)
        #expect(AnsweringBrowser.answers(of: back) == kept)
        let form = try await browser.send([("koodi", code.uppercased().replacing("-", with: " "))], to: "/fi/testila/jatka")
        #expect(form.status == 200)
        #expect(AnsweringBrowser.answers(of: form) == kept)
        #expect(form.body.contains("action=\"\(path)\""))
        #expect(try await browser.press(nil, on: form, at: path).status == 303)
        // The draft stays as it was, and what it opens is used up.
        #expect(try await drafts() == 1)
        let again = try await browser.send([("koodi", code)], to: "/fi/testila/jatka")
        #expect(try await browser.press(nil, on: again, at: path).status == 409)
    }

    @Test func `a shared link's form keeps its ticket, so that one draft counts once`() async throws {
        let path = try await browser.entryLink(round, ["staff", "koulu"])
        let code = try await keep(path).code
        for status in [303, 409] {
            let form = try await browser.send([("koodi", code)], to: "/fi/testila/jatka")
            #expect(AnsweringBrowser.answers(of: form) == kept)
            #expect(try await browser.press(nil, on: form, at: path).status == status)
        }
    }

    @Test func `kept again from the draft, the code stays`() async throws {
        let path = try await browser.personalLink(round, "management")
        let code = try await keep(path).code
        let form = try await browser.send([("koodi", code)], to: "/fi/testila/jatka")
        let page = try await browser.press(("jatka", "myohemmin"), on: form, at: path, typing: [("M03", "2")])
        #expect(page.body.contains("name=\"koodi\" value=\"\(code)\""))
        #expect(try await drafts() == 1)
        let last = try await browser.send([("koodi", code)], to: "/fi/testila/jatka")
        #expect(AnsweringBrowser.answers(of: last)["M03"] == "2")
    }

    @Test func `a slip of the finger and a code that opens nothing are told apart, at the field`() async throws {
        let path = try await browser.personalLink(round, "management")
        let code = try await keep(path).code
        // One wrong letter is always noticed; a code in another order is one time in nineteen a code that nobody has.
        let slip = try await browser.send([("koodi", code.dropLast() + (code.hasSuffix("b") ? "c" : "b"))], to: "/fi/testila/jatka")
        #expect(slip.status == 422)
        #expect(slip.body.contains("Tarkista koodi kirjain kirjaimelta"))
        var chance = SplitMix64(seed: 9)
        let unknown = try await browser.send([("koodi", DraftCode(using: &chance).text)], to: "/fi/testila/jatka")
        #expect(unknown.status == 422)
        #expect(unknown.body.contains("ei löydy kesken jäänyttä vastausta"))
    }

    @Test func `wrong codes are counted, right ones and slips are not`() async throws {
        let code = try await keep(try await browser.personalLink(round, "management")).code
        var site = house.gate.site
        site.answerLimits.codes = AddressLimiter(most: 2, window: 600)
        let gate = Gate(site: site)
        func open(_ code: String) async throws -> Int {
            try await house.send(.post, "/fi/testila/jatka", body: Array("koodi=\(code)".utf8), through: gate, from: "192.0.2.7").status
        }
        for _ in 0..<4 { #expect(try await open(code) == 200) }
        for _ in 0..<4 { #expect(try await open("bcdf") == 422) }
        var chance = SplitMix64(seed: 13)
        for status in [422, 422, 429] { #expect(try await open(DraftCode(using: &chance).text) == status) }
        #expect(try await open(code) == 429)
    }

    @Test func `a tablet keeps no draft`() async throws {
        let path = try await browser.entryLink(round, ["staff", "koulu"]).replacing("/kysely/", with: "/paate/")
        let page = try await house.get(path)
        #expect(page.status == 200 && !page.body.contains("myohemmin"))
        #expect(try await browser.press(("jatka", "myohemmin"), on: page, at: path).status == 404)
    }
}
