import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct AnsweringLinkTests {
    let house: TestHouse
    let browser: AnsweringBrowser
    let round: Round

    init() async throws {
        house = try await TestHouse()
        browser = AnsweringBrowser(house: house)
        round = try await house.openRound(publicLink: true)
    }

    @Test(arguments: [("management", 28), ("elected", 17)])
    func `a personal link asks its group's own statements`(_ group: String, _ count: Int) async throws {
        let page = try await house.get(browser.personalLink(round, group))
        #expect(page.status == 200)
        let asked = AnsweringBrowser.asked(on: page)
        #expect(asked.count == count)
        #expect(try asked == house.instrument().statements(for: group, in: .full).map(\.id))
        #expect(page.body.contains("Vastaa koko kunnan kannalta."))
        #expect(page.body.contains("Asukas tarkoittaa kaikkia"))
    }

    @Test func `each sector's link asks staff and says its own name`() async throws {
        let page = try await house.get(browser.entryLink(round, ["staff", "tekni"]))
        #expect(AnsweringBrowser.asked(on: page).count == 22)
        #expect(page.body.contains("Vastaa oman toimialasi kannalta."))
        #expect(page.body.contains("<bdi>Tekniset</bdi>"))
        #expect(!page.body.contains("Koulu"))
    }

    @Test func `the form says who is asked, the smallest figures, and that nobody finds an answer`() async throws {
        let page = try await house.get(browser.personalLink(round, "management"))
        for text in [
            "12 ihmiseltä tästä ryhmästä", "luku 5 ihmisestä, kaikille muille 10 ihmisestä", "Testilä", "digi@testila.example", "11 artikla",
            "Mitä lupaus ei kata", "Jos olet jo vastannut, vastauksesi on tallessa", "28 väittämää, noin 6 minuuttia", "0/28",
        ] { #expect(page.body.contains(text), "\(text)") }
        #expect(page.body.contains("/fi/testila/kyselyt/\(round.id)"))
    }

    @Test func `a shared link says that double answers are possible`() async throws {
        for key in [["staff", "koulu"], ["public"]] {
            let page = try await house.get(browser.entryLink(round, key))
            #expect(page.body.contains("ohjelma ei voi estää, että joku vastaa kahdesti"))
        }
        #expect(try await !house.get(browser.personalLink(round, "elected")).body.contains("vastaa kahdesti"))
    }

    @Test func `each form of a shared link gets a ticket of its own`() async throws {
        let path = try await browser.entryLink(round, ["public"])
        let (one, other) = (try await house.get(path), try await house.get(path))
        let ticket = try #require(one.field("lippu"))
        #expect(ticket.utf8.count == 45)
        #expect(other.field("lippu") != ticket)
    }

    @Test func `opening a form sets no cookie and stores nothing`() async throws {
        for path in [try await browser.personalLink(round, "elected"), try await browser.entryLink(round, ["public"])] {
            let page = try await house.get(path)
            #expect(page.headers[.setCookie] == nil)
            #expect(page.headers[.cacheControl] == "no-store")
        }
        let stored = try await browser.stored()
        #expect(stored == (0, 0))
    }

    @Test func `every link that does not work gets the same page`() async throws {
        let path = try await browser.personalLink(round, "management")
        let shared = try await browser.entryLink(round, ["public"])
        let token = String(path.dropFirst("/fi/testila/vastaa/".count))
        _ = try await house.store.addOrganisation(slug: "muu", name: LocalText(fi: "Muu"), contact: "digi@testila.example", themes: [])
        let wrong = [
            "/fi/testila/vastaa/" + token.uppercased(), "/fi/testila/vastaa/" + token.dropLast(), "/fi/testila/vastaa/" + token + "a",
            "/fi/testila/vastaa/9" + token.dropFirst(), "/fi/testila/kysely/" + token,
            shared.uppercased().replacing("/FI/TESTILA/KYSELY", with: "/fi/testila/kysely"),
        ]
        let first = Self.main(try await house.get("/fi/testila/vastaa/eiole"))
        #expect(first.contains("Tällä linkillä ei voi nyt vastata"))
        #expect(first.contains("digi@testila.example"))
        for path in wrong {
            let page = try await house.get(path)
            #expect(page.status == 404, "\(path)")
            #expect(Self.main(page) == first, "\(path)")
        }
        #expect(try await house.get("/fi/muu/vastaa/\(token)").status == 404)
        house.sleep(days: 40)
        for path in [path, shared] { #expect(Self.main(try await house.get(path)) == first) }
    }

    @Test func `a closed round's link works no more, and what was written can be copied`() async throws {
        let path = try await browser.personalLink(round, "management")
        _ = try await house.store.closeRound(round.id, by: house.program)
        #expect(try await house.get(path).status == 404)
        let page = try await browser.send([("M01", "4"), ("avoin-tieto", "Kirjoitin <b>pitkään</b>")], to: path)
        #expect(page.status == 404)
        #expect(page.body.contains("<bdi>Kirjoitin &lt;b&gt;pitkään&lt;/b&gt;</bdi>"))
        let stored = try await browser.stored()
        #expect(stored == (0, 0))
    }

    @Test(arguments: Language.allCases)
    func `the form speaks three languages`(_ language: Language) async throws {
        let path = try await browser.personalLink(round, "elected").replacing("/fi/", with: "/\(language.rawValue)/")
        let page = try await house.get(path)
        let texts: [Language: [String]] = [
            .fi: ["<bdi>Kysely 2026</bdi>", "täysin eri mieltä", "Lähetä vastaukset"],
            .sv: ["<bdi>Enkät 2026</bdi>", "helt av annan åsikt", "Skicka svaren"],
            .en: ["<bdi>Survey 2026</bdi>", "strongly disagree", "Send the answers"],
        ]
        for text in texts[language] ?? [] { #expect(page.body.contains(text), "\(text)") }
        #expect(page.headers[.contentLanguage] == language.rawValue)
    }

    private static func main(_ page: TestAnswer) -> String {
        page.body.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first ?? ""
    }
}
