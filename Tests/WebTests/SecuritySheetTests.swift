import Domain
import Foundation
import HTTPTypes
import TestKit
import Testing

/// Rows 16 to 24 of SAFETY §7, on an answer form.
@Suite struct SecuritySheetTests {
    let house: TestHouse
    let browser: AnsweringBrowser
    let path: String

    init() async throws {
        house = try await TestHouse()
        browser = AnsweringBrowser(house: house)
        path = try await browser.personalLink(try await house.openRound(), "management")
    }

    @Test func `all texts of a sheet together have an end, and come back whole`() async throws {
        // Ten thousand characters each, none too long by itself, of eleven marks each: 1.7 MiB in all.
        let text = String(repeating: "a" + String(repeating: "\u{0301}", count: 10), count: 10_000)
        let names = try await house.get(path).body.matches(of: /name="(avoin-[a-z-]+)"/).map { String($0.1) }
        let page = try await browser.send([("M01", "4")] + names.map { ($0, text) }, to: path)
        #expect(page.status == 422)
        #expect(page.body.contains("yhdessä liian pitkiä"))
        #expect(Set(AnsweringBrowser.answers(of: page).keys) == Set(["M01"] + names))
        let stored = try await browser.stored()
        #expect(stored == (0, 0))
    }

    @Test func `control characters go, ten marks stay in a row, everything else stays as it was typed`() async throws {
        let typed = "a\u{0}b\u{1}c \u{202E}d\u{202C} e" + String(repeating: "\u{0301}", count: 500) + " 👩‍👧 ' OR 1=1 -- <b>"
        let page = try await browser.send([("M01", "9"), ("avoin-tieto", typed)], to: path)
        #expect(page.status == 422)
        let kept = try #require(AnsweringBrowser.answers(of: page)["avoin-tieto"])
        #expect(
            Array(kept.unicodeScalars)
                == Array(("abc \u{202E}d\u{202C} é" + String(repeating: "\u{0301}", count: 10) + " 👩‍👧 ' OR 1=1 -- <b>").unicodeScalars))
    }

    @Test func `a form from another site shows everything typed, and not its ticket`() async throws {
        let shared = try await browser.entryLink(try await house.openRound(groups: nil, publicLink: true), ["staff", "koulu"])
        let ticket = try #require(try await house.get(shared).field("lippu"))
        let page = try await browser.send(
            [("lippu", ticket), ("M01", "4"), ("avoin-tieto", "Muualta")], to: shared, headers: [.origin: "https://evil.example"])
        #expect(page.status == 403)
        #expect(page.body.contains("<bdi>Muualta</bdi>") && page.body.contains("<bdi>4</bdi>"))
        #expect(!page.body.contains(ticket))
    }
}
