import Domain
import Foundation
import HTTPTypes
import TestKit
import Testing

/// What a form weighs on its way, and the two pages that every service must have.
@Suite struct AnsweringFrameTests {
    let house: TestHouse

    init() async throws {
        house = try await TestHouse()
    }

    @Test func `the longest form and its files fit in 40 KiB and four requests`() async throws {
        let round = try await house.openRound()
        let path = try await AnsweringBrowser(house: house).personalLink(round, "management")
        let page = try await house.get(path)
        let small = try await packed(path)
        let files = Self.files(of: page.body)
        #expect(files.count <= 3)
        var weight = small
        for file in files where !file.hasSuffix(".svg") { weight += try await packed(file) }
        #expect(weight <= 40 << 10, "\(weight) bytes")
    }

    @Test func `text is compressed for those who take it and carry no session`() async throws {
        let plain = try await house.get("/fi/testila/tietosuoja")
        #expect(plain.headers[.contentEncoding] == nil)
        #expect(plain.headers[.vary] == "Accept-Encoding")
        #expect(try await sized("/fi/testila/tietosuoja", "gzip").encoding == "gzip")
        #expect(try await sized("/fi/testila/tietosuoja", "br, gzip;q=0.5").encoding == "gzip")
        #expect(try await sized("/fi/testila/tietosuoja", "br, gzip;q=0").encoding == nil)
        #expect(try await sized("/healthz", "gzip").encoding == nil)
        let session = try await house.signIn(.lead)
        #expect(try await sized("/fi/testila/tietosuoja", "gzip", session: session).encoding == nil)
        let style = try #require(Self.files(of: plain.body).first { $0.hasSuffix(".css") })
        #expect(try await sized(style, "gzip", session: session).encoding == "gzip")
        let (first, second) = (try await sized(style, "gzip"), try await sized(style, "gzip"))
        #expect(first.length == second.length)
    }

    @Test(arguments: [
        ("fi", ["Saavutettavuusseloste", "osittain", "EN 301 549", "14 päivän", "Traficom", "22.11.2026", "digi@testila.example"]),
        ("sv", ["Tillgänglighetsutlåtande", "delvis", "inom 14 dagar", "Transport- och kommunikationsverket"]),
        ("en", ["Accessibility statement", "partially compliant", "within 14 days", "22 November 2026"]),
    ])
    func `the accessibility statement follows the model in three languages`(_ language: String, _ texts: [String]) async throws {
        let page = try await house.get("/\(language)/testila/saavutettavuus")
        #expect(page.status == 200)
        for text in texts { #expect(page.body.contains(text), "\(text)") }
    }

    @Test(arguments: [
        ("fi", ["Näin suojaamme tietosi", "30 päivää", "11 artikla", "tietosuojavaltuutetulle"]),
        ("sv", ["Så skyddar vi dina uppgifter", "30 dagar"]),
        ("en", ["How we protect your data", "30 days", "article 11"]),
    ])
    func `the privacy page says what is stored and leads to the plans of open rounds`(_ language: String, _ texts: [String]) async throws {
        let round = try await house.openRound()
        let page = try await house.get("/\(language)/testila/tietosuoja")
        for text in texts + ["/\(language)/testila/kyselyt/\(round.id)"] { #expect(page.body.contains(text), "\(text)") }
    }

    private func packed(_ path: String) async throws -> Int {
        let (encoding, length) = try await sized(path, "gzip")
        #expect(encoding == "gzip", "\(path)")
        return length
    }

    private func sized(_ path: String, _ accepted: String, session: String? = nil) async throws -> (encoding: String?, length: Int) {
        let answer = try await house.send(.get, path, session: session, headers: [.acceptEncoding: accepted])
        return (answer.headers[.contentEncoding], Int(answer.headers[.contentLength] ?? "") ?? 0)
    }

    private static func files(of html: String) -> [String] {
        html.components(separatedBy: "/assets/").dropFirst().compactMap { $0.components(separatedBy: "\"").first.map { "/assets/" + $0 } }
    }
}
