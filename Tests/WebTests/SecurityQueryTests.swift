import Domain
import Foundation
import HTTPTypes
import TestKit
import Testing

@testable import Web

/// Row 24 of SAFETY §7, and what is given back of a form that is refused.
@Suite struct SecurityQueryTests {
    @Test(arguments: [
        "/fi/testila?foo=1", "/fi/testila/digipolku?pvm=2026-05-15&pvm=2026-05-16", "/fi/testila/digipolku?jarjestys=%27%20OR%201=1%20--",
        "/fi/testila/digipolku?nakyma=eiole", "/fi/testila/kirjaudu?a=%ff", "/fi/testila/kirjaudu?a=%zz", "/fi/testila/huoneentaulu/arkki?koko=a9",
        "/?foo=1",
    ])
    func `a query that nobody knows is refused with a sentence`(_ address: String) async throws {
        let house = try await TestHouse()
        let answer = try await house.get(address)
        #expect(answer.status == 400)
        #expect(answer.body.contains(address.contains("%ff") || address.contains("%zz") ? "Pyyntöä ei voitu lukea" : "tuntematon valinta"))
    }

    @Test(arguments: ["/fi/testila?utm_source=uutiskirje&utm_medium=mail", "/fi/testila/digipolku?pvm=2026-05-15&fbclid=x&fbclid=y", "/healthz?t=1"])
    func `what others hang on to links does no harm`(_ address: String) async throws {
        let house = try await TestHouse()
        #expect(try await house.get(address).status == 200)
    }

    @Test func `more than a thousand parameters are too many`() async throws {
        let house = try await TestHouse()
        #expect(try await house.get("/fi/testila?" + Array(repeating: "a", count: 1_001).joined(separator: "&")).status == 413)
    }

    /// Every address that a page offers, and every form that is sent by GET, is one that its route takes.
    @Test func `no link of our own pages meets a refusal`() async throws {
        let town = try await TestTown()
        let admin = try await town.house.signIn(.admin, .lead, .auditor)
        var waiting = ["/fi/testila", "/fi/testila/tyopoyta"]
        var seen = Set(waiting)
        var withQuery = 0
        while let address = waiting.popLast(), seen.count < 600 {
            let page = try await town.house.get(address, session: admin)
            #expect(page.status != 400 && page.status < 500, "\(address): \(page.status)")
            withQuery += address.contains("?") ? 1 : 0
            guard page.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            for next in Self.links(page.body) where next.hasPrefix("/fi/testila") && seen.insert(next).inserted { waiting.append(next) }
        }
        #expect(withQuery > 5)
    }

    private static func links(_ html: String) -> [String] {
        html.matches(of: /(?:href|action)="([^"#]+)/).map { String($0.1).replacing("&amp;", with: "&") }
    }
}

@Suite struct SecurityGivenBackTests {
    @Test func `a repeated field is given back whole`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let answer = try await house.post(
            "/fi/testila/asetukset", ["csrf": "eilinen-merkki", "askel": "ensimmäinen", "askel": "toinen", "password": "salaisuus", "contact": ""],
            session: admin)
        #expect(answer.status == 403)
        #expect(answer.body.contains("<bdi>ensimmäinen</bdi>") && answer.body.contains("<bdi>toinen</bdi>"))
        #expect(!answer.body.contains("salaisuus") && !answer.body.contains("eilinen-merkki"))
    }

    @Test func `a member's form a little too large is refused and its text given back`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let text = String(repeating: "ä", count: 300_000)
        let answer = try await house.post("/fi/testila/asetukset", ["contact": "alku \(text) loppu"], session: admin)
        #expect(answer.status == 413)
        #expect(answer.body.contains("<bdi>alku ää") && answer.body.contains("ää loppu</bdi>"))
        let giant = try await house.post("/fi/testila/asetukset", ["contact": String(repeating: text, count: 3)], session: admin)
        #expect(giant.status == 413)
        #expect(!giant.body.contains("äääää"))
    }

    @Test func `the beginning of a form is never taken for all of it`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let body = Array("csrf=\(house.gate.formToken(session: admin))&contact=alku".utf8)
        let answer = try await house.send(
            .post, "/fi/testila/asetukset", body: body, session: admin, headers: [.contentLength: String(body.count + 1)])
        #expect(answer.status == 400)
        let whole = try await house.send(.post, "/fi/testila/asetukset", body: body, session: admin)
        #expect(whole.status == 422 || whole.status == 303)
    }

    @Test func `whose session ended while they wrote gets the text back`() async throws {
        let house = try await TestHouse()
        let answer = try await house.post("/fi/testila/asetukset", ["contact": "0400 <b>1</b>"], session: "mennyt")
        #expect(answer.status == 401)
        #expect(answer.body.contains("<bdi>0400 &lt;b&gt;1&lt;/b&gt;</bdi>"))
    }

    @Test func `a large form that never comes is refused all the same`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        try await Wire.serving(house) { wire in
            let head = "POST /fi/testila/asetukset HTTP/1.1\r\nHost: localhost\r\nCookie: digipolku=\(admin)\r\nContent-Length: 2000000\r\n\r\n"
            let answer = try await wire.send([head])
            #expect(answer.statuses == [413])
        }
    }
}
