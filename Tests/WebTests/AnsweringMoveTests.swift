import Database
import Domain
import Foundation
import HTTPTypes
import TestKit
import Testing

/// Moving in a form without JavaScript: nothing is stored, nothing is lost.
@Suite struct AnsweringMoveTests {
    let house: TestHouse
    let browser: AnsweringBrowser
    let round: Round
    let path: String

    /// Two themes and an open answer.
    private let typed = [("M01", "4"), ("M02", "eos"), ("M05", "1"), ("M30", "5"), ("avoin-tieto", "Yksi rivi\n<b>&amp; toinen</b> \"rivi\"")]
    private var kept: [String: String] { Dictionary(typed) { first, _ in first } }

    init() async throws {
        house = try await TestHouse()
        browser = AnsweringBrowser(house: house)
        round = try await house.openRound()
        path = try await browser.personalLink(round, "management")
    }

    @Test func `the language changes at any moment and keeps everything`() async throws {
        let fresh = try await house.get(path)
        let swedish = try await browser.press(("kieli", "sv"), on: fresh, at: path, typing: typed)
        #expect(swedish.status == 200)
        #expect(swedish.body.contains("<html lang=\"sv\">"))
        #expect(swedish.body.contains(path.replacing("/fi/", with: "/sv/")))
        #expect(AnsweringBrowser.answers(of: swedish) == kept)
        let english = try await browser.press(("kieli", "en"), on: swedish, at: path.replacing("/fi/", with: "/en/"))
        #expect(english.body.contains("Send the answers"))
        #expect(AnsweringBrowser.answers(of: english) == kept)
        #expect(english.body.contains("Answered 4/28"))
    }

    @Test func `theme by theme, forth and back, everything is kept and then sent`() async throws {
        var page = try await browser.press(("tapa", "teemoittain"), on: house.get(path), at: path, typing: typed)
        #expect(AnsweringBrowser.asked(on: page) == ["M01", "M02", "M03", "M04"])
        #expect(page.body.contains("Teema 1/8"))
        #expect(page.body.contains("Vastattu 4/28"))
        page = try await browser.press(("siirry", "seuraava"), on: page, at: path, typing: [("M03", "2")])
        #expect(AnsweringBrowser.asked(on: page) == ["M05", "M06", "M07", "M08"])
        #expect(page.body.contains("Vastattu 5/28"))
        page = try await browser.press(("siirry", "edellinen"), on: page, at: path, typing: [("M08", "3")])
        #expect(page.body.contains("Teema 1/8"))
        page = try await browser.press(("siirry", "turvallisuus"), on: page, at: path)
        #expect(page.body.contains("Teema 8/8"))
        #expect(AnsweringBrowser.asked(on: page) == ["M27", "M28", "M29", "M30"])
        page = try await browser.press(("siirry", "seuraava"), on: page, at: path)
        #expect(page.body.contains("Tarkista ja lähetä"))
        #expect(page.body.contains("22 väittämää on vielä ilman vastausta"))
        #expect(AnsweringBrowser.answers(of: page) == kept.merging(["M03": "2", "M08": "3"]) { $1 })
        page = try await browser.press(("siirry", "edellinen"), on: page, at: path)
        #expect(page.body.contains("Teema 8/8"))
        page = try await browser.press(("tapa", "yhdella-sivulla"), on: page, at: path)
        #expect(AnsweringBrowser.asked(on: page).count == 28)
        #expect(AnsweringBrowser.answers(of: page) == kept.merging(["M03": "2", "M08": "3"]) { $1 })
        let none = try await browser.stored()
        #expect(none == (0, 0))
        #expect(try await browser.press(nil, on: page, at: path).status == 303)
        let one = try await browser.stored()
        #expect(one == (1, 1))
    }

    @Test func `an answer is taken back without a script`() async throws {
        let page = try await browser.press(("siirry", "tahan"), on: house.get(path), at: path, typing: [("M01", "4"), ("M02", "2")])
        let back = try await browser.press(("siirry", "tahan"), on: page, at: path, typing: [("M01", "")])
        #expect(AnsweringBrowser.answers(of: back) == ["M02": "2"])
    }

    @Test func `what is stored is shown byte by byte, and nothing is stored by it`() async throws {
        let page = try await browser.press(("nayta", "tallenne"), on: house.get(path), at: path, typing: typed)
        #expect(page.status == 200)
        let label = try #require(round.labels.first { $0.group == "management" })
        let rows = AnsweringMoveTests.rows(of: page)
        #expect(rows[0] == "01")
        #expect(rows[1] == "00 0\(label.number)")
        #expect(rows[2...6] == ["04", "06", "00", "00", "01"])
        #expect(rows[31] == "05")
        #expect(rows[32] == "01")
        #expect(page.body.contains("Vastauksesi on 256 tavua"))
        #expect(page.body.contains("siitä tulee 296 tavua"))
        #expect(page.body.contains("M11: ei kysytä ryhmältäsi"))
        #expect(page.body.contains("4, <bdi>jokseenkin samaa mieltä</bdi>"))
        #expect(page.body.contains("&lt;b&gt;&amp;amp; toinen"))
        #expect(AnsweringBrowser.answers(of: page) == kept)
        let swedish = try await browser.press(("kieli", "sv"), on: page, at: path)
        #expect(swedish.body.contains("Det här sparas om dig"))
        let form = try await browser.press(("nayta", "lomake"), on: swedish, at: path)
        #expect(AnsweringBrowser.asked(on: form).count == 28)
        #expect(AnsweringBrowser.answers(of: form) == kept)
        let stored = try await browser.stored()
        #expect(stored == (0, 0))
    }

    @Test func `whoever wants to be forgotten is asked once and gone then`() async throws {
        let asking = try await browser.press(("poista", "kysy"), on: house.get(path), at: path, typing: typed)
        #expect(asking.body.contains("Poistetaanko sinut kutsulistalta?"))
        let back = try await browser.press(("poista", "ei"), on: asking, at: path)
        #expect(AnsweringBrowser.answers(of: back) == kept)
        let before = try await invitations()
        let gone = try await browser.press(("poista", "vahvista"), on: asking, at: path)
        #expect(gone.status == 303)
        #expect(gone.location == "/fi/testila/poistettu/\(round.id)")
        #expect(try await house.get(gone.location ?? "").body.contains("Sinut on poistettu kutsulistalta"))
        #expect(try await invitations() == before - 1)
        let stored = try await browser.stored()
        #expect(stored == (1, 0))
        #expect(try await house.get(path).status == 200)
        #expect(try await browser.send([("M01", "4")], to: path).status == 409)
    }

    @Test func `there is nobody to forget behind a shared link`() async throws {
        let shared = try await browser.entryLink(round, ["staff", "koulu"])
        let page = try await house.get(shared)
        #expect(!page.body.contains("name=\"poista\""))
        #expect(try await browser.press(("poista", "vahvista"), on: page, at: shared).status == 404)
    }

    @Test func `a pulse asks eight statements, one a theme`() async throws {
        let pulse = try await house.openRound(.pulse)
        let link = try await browser.personalLink(pulse, "elected")
        let page = try await house.get(link)
        #expect(AnsweringBrowser.asked(on: page).count == 8)
        #expect(page.body.contains("8 väittämää, noin 2 minuuttia"))
        let theme = try await browser.press(("tapa", "teemoittain"), on: page, at: link)
        #expect(AnsweringBrowser.asked(on: theme) == ["M02"])
    }

    private func invitations() async throws -> Int {
        try await house.database.read { db in Int(try db.row("SELECT count(*) AS n FROM invitation")?.integer("n") ?? 0) }
    }

    /// The bytes of each row of the record.
    private static func rows(of page: TestAnswer) -> [String] {
        page.body.components(separatedBy: "<td><code>").dropFirst().compactMap { $0.components(separatedBy: "</code>").first }
    }
}
