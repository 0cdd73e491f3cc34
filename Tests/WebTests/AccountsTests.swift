import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite struct SignInTests {
    @Test func `a password leads to the desk under a fresh cookie`() async throws {
        let house = try await TestHouse()
        try await house.person("anna@testila.example", .lead)
        let answer = try await house.post("/fi/testila/kirjaudu", ["email": " Anna@Testila.example ", "password": TestHouse.phrase])
        #expect(answer.status == 303)
        #expect(answer.location == "/fi/testila/tyopoyta")
        let cookie = try #require(answer.cookie("digipolku"))
        #expect(cookie.flags.isSuperset(of: ["HttpOnly", "SameSite=Lax", "Path=/"]))
        #expect(try await house.get("/fi/testila/tyopoyta", session: cookie.value).status == 200)
    }

    @Test func `a wrong password and an unknown address get the same answer`() async throws {
        let house = try await TestHouse()
        try await house.person("anna@testila.example", .lead)
        let wrong = try await house.post("/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": "aivan väärä lause"])
        let unknown = try await house.post("/fi/testila/kirjaudu", ["email": "eino@testila.example", "password": "aivan väärä lause"])
        #expect(wrong.status == 422)
        #expect(unknown.status == 422)
        #expect(wrong.body.replacing("anna@", with: "") == unknown.body.replacing("eino@", with: ""))
        #expect(wrong.body.contains("value=\"anna@testila.example\""))
        #expect(!wrong.body.contains("aivan väärä"))
    }

    @Test func `ten wrong tries close an account for strangers, not for its own browser`() async throws {
        let house = try await TestHouse()
        try await house.person("anna@testila.example", .lead)
        let first = try await house.post("/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": TestHouse.phrase])
        let device = try #require(first.cookie("digipolku-laite")).value
        for _ in 0..<10 {
            _ = try await house.post("/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": "aivan väärä lause"])
        }
        let closed = try await house.post("/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": TestHouse.phrase])
        #expect(closed.status == 429)
        #expect(closed.headers[.retryAfter] != nil)
        let own = try await house.post(
            "/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": TestHouse.phrase],
            headers: [.cookie: "digipolku-laite=\(device)"])
        #expect(own.status == 303)
        house.sleep(seconds: 15 * 60)
        let later = try await house.post("/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": TestHouse.phrase])
        #expect(later.status == 303)
    }

    @Test func `signing in again ends the session that was there before`() async throws {
        let house = try await TestHouse()
        try await house.person("anna@testila.example", .lead)
        let old = try await house.signIn(.viewer)
        let answer = try await house.post("/fi/testila/kirjaudu", ["email": "anna@testila.example", "password": TestHouse.phrase], session: old)
        #expect(answer.cookie("digipolku")?.value != old)
        #expect(try await house.get("/fi/testila/tyopoyta", session: old).status == 401)
    }

    @Test func `signing out ends the session and empties the cookie`() async throws {
        let house = try await TestHouse()
        let session = try await house.signIn(.lead)
        let answer = try await house.post("/fi/testila/kirjaudu/ulos", session: session)
        #expect(answer.status == 303)
        #expect(answer.cookie("digipolku")?.value == "")
        #expect(try await house.get("/fi/testila/tyopoyta", session: session).status == 401)
    }

    @Test func `somebody who is signed in is not asked again`() async throws {
        let house = try await TestHouse()
        let answer = try await house.get("/fi/testila/kirjaudu", session: house.signIn(.owner))
        #expect(answer.location == "/fi/testila/tyopoyta")
    }
}

@Suite struct OneTimeLinkTests {
    @Test func `looking at a link leaves it whole, pressing the button uses it up`() async throws {
        let house = try await TestHouse()
        let account = try await house.store.addMember(email: "ulla@testila.example", name: "Ulla", roles: [.owner], by: house.program).account
        let link = try await house.store.makeLink(.signIn, for: account.id, by: house.program)
        for _ in 0..<3 { #expect(try await house.get("/fi/testila/kirjaudu/linkki/\(link)").status == 200) }
        let answer = try await house.post("/fi/testila/kirjaudu/linkki/\(link)")
        #expect(answer.status == 303)
        #expect(answer.cookie("digipolku") != nil)
        #expect(try await house.post("/fi/testila/kirjaudu/linkki/\(link)").status == 404)
        #expect(try await house.get("/fi/testila/kirjaudu/linkki/\(link)").status == 404)
    }

    @Test func `a first password is chosen before the link is used up`() async throws {
        let house = try await TestHouse()
        let account = try await house.store.addMember(email: "ulla@testila.example", name: "Ulla", roles: [.owner], by: house.program).account
        let link = try await house.store.makeLink(.welcome, for: account.id, by: house.program)
        let short = try await house.post("/fi/testila/kirjaudu/linkki/\(link)", ["new-password": "lyhyt"])
        #expect(short.status == 422)
        #expect(short.body.contains("vähintään 12 merkkiä"))
        let answer = try await house.post("/fi/testila/kirjaudu/linkki/\(link)", ["new-password": TestHouse.phrase])
        #expect(answer.status == 303)
        #expect(answer.location == "/fi/testila/tyopoyta")
        let again = try await house.post("/fi/testila/kirjaudu", ["email": "ulla@testila.example", "password": TestHouse.phrase])
        #expect(again.status == 303)
    }

    @Test(arguments: ["x", String(repeating: "0", count: 52), "%00", "..%2f..%2fetc"])
    func `a link that never was looks like a used one`(_ token: String) async throws {
        let house = try await TestHouse()
        #expect(try await house.get("/fi/testila/kirjaudu/linkki/\(token)").status == 404)
        #expect(try await house.post("/fi/testila/kirjaudu/linkki/\(token)").status == 404)
    }
}

@Suite struct OwnAccountTests {
    @Test func `a new password signs the other browsers out`() async throws {
        let house = try await TestHouse()
        try await house.person("anna@testila.example", .lead)
        let other = try await house.password("anna@testila.example")
        let here = try await house.password("anna@testila.example")
        #expect(try await house.get("/fi/testila/oma", session: here).body.contains("1 muussa selaimessa"))
        let wrong = try await house.post(
            "/fi/testila/oma/salasana", ["password": "aivan väärä lause", "new-password": "uusi pitkä lause"], session: here)
        #expect(wrong.status == 422)
        let done = try await house.post(
            "/fi/testila/oma/salasana", ["password": TestHouse.phrase, "new-password": "uusi pitkä lause"], session: here)
        #expect(done.status == 303)
        #expect(try await house.get("/fi/testila/oma", session: other).status == 401)
        let fresh = try #require(done.cookie("digipolku")).value
        #expect(try await house.get("/fi/testila/oma?valmis=salasana", session: fresh).body.contains("Salasana on vaihdettu"))
    }

    @Test func `other browsers can be signed out at a press`() async throws {
        let house = try await TestHouse()
        try await house.person("anna@testila.example", .lead)
        let other = try await house.password("anna@testila.example")
        let here = try await house.password("anna@testila.example")
        #expect(try await house.post("/fi/testila/oma/istunnot", session: here).status == 303)
        #expect(try await house.get("/fi/testila/oma", session: other).status == 401)
        #expect(try await house.get("/fi/testila/oma", session: here).status == 200)
    }
}

@Suite struct FirstStartTests {
    @Test func `an empty store is set up by whoever holds the code`() async throws {
        let house = try await TestHouse(setUpCode: "koodi-123", isEmpty: true)
        #expect(try await house.get("/", headers: [.acceptLanguage: "fi"]).location == "/fi/alku")
        let form = try await house.get("/fi/alku")
        #expect(form.body.contains("<option value=\"091\">Helsinki</option>"))
        let typed: KeyValuePairs = [
            "code": "väärä", "municipality": "049", "wording": "city", "name": "Digi Vastaava", "email": "digi@kunta.example",
            "new-password": TestHouse.phrase,
        ]
        let wrong = try await house.post("/fi/alku", typed)
        #expect(wrong.status == 422)
        #expect(wrong.body.contains("value=\"Digi Vastaava\""))
        #expect(wrong.body.contains("Aloituskoodi ei ole oikein"))
        let right = try await house.post(
            "/fi/alku",
            [
                "code": "koodi-123", "municipality": "049", "wording": "city", "name": "Digi Vastaava", "email": "digi@kunta.example",
                "new-password": TestHouse.phrase,
            ])
        #expect(right.status == 303)
        #expect(right.location == "/fi/espoo/tyopoyta")
        let desk = try await house.get("/fi/espoo/tyopoyta", session: try #require(right.cookie("digipolku")).value)
        #expect(desk.body.contains("Aloita pikatesti"))
        let made = try #require(try await house.store.organisation(slug: "espoo"))
        #expect(made.languages == [.fi, .sv])
        #expect(made.name[.sv] == "Esbo")
        #expect(made.wording == .city)
        // The lead's own address is nobody else's to read.
        #expect(made.contact.isEmpty)
        #expect(!(try await house.get("/fi/espoo")).body.contains("digi@kunta.example"))
        #expect(try await house.get("/fi/alku").status == 404)
    }

    @Test func `what is missing is said all at once`() async throws {
        let house = try await TestHouse(setUpCode: "koodi-123", isEmpty: true)
        let answer = try await house.post("/sv/alku", ["code": "koodi-123"])
        #expect(answer.status == 422)
        for field in ["municipality", "name", "email", "new-password"] { #expect(answer.body.contains("href=\"#f-\(field)\"")) }
    }

    @Test func `a store with an organisation has no first start`() async throws {
        let house = try await TestHouse(setUpCode: "koodi-123")
        #expect(try await house.get("/fi/alku").status == 404)
        #expect(try await house.post("/fi/alku", ["code": "koodi-123"]).status == 404)
    }
}

@Suite struct SettingsTests {
    private func fields(_ number: String) -> KeyValuePairs<String, String> {
        [
            "number": number, "name-fi": "Uusi Testilä", "first": "sv", "languages": "fi", "wording": "city", "accent": "#7a1f5c",
            "contact": "0400 123 456",
        ]
    }

    @Test func `settings are saved and shown at once`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let number = try #require(try await house.get("/fi/testila/asetukset", session: admin).field("number"))
        let answer = try await house.post("/fi/testila/asetukset", fields(number), session: admin)
        #expect(answer.status == 303)
        let page = try await house.get("/fi/testila/asetukset?valmis=1", session: admin)
        #expect(page.body.contains("Uusi Testilä"))
        let kept = try #require(try await house.store.organisation(slug: "testila"))
        #expect(kept.languages == [.sv, .fi])
        #expect(kept.accent == "#7a1f5c")
    }

    @Test func `a colour that white text does not stand out from is refused with its contrast`() async throws {
        let house = try await TestHouse()
        let answer = try await house.post(
            "/fi/testila/asetukset", ["number": "1", "name-fi": "Testilä", "first": "fi", "accent": "#ffee88", "contact": "x"],
            session: house.signIn(.admin))
        #expect(answer.status == 422)
        #expect(answer.body.contains("Väri on liian vaalea"))
    }

    @Test func `whoever saves second sees both versions`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        _ = try await house.post("/fi/testila/asetukset", fields("1"), session: admin)
        let late = try await house.post(
            "/fi/testila/asetukset", ["number": "1", "name-fi": "Myöhäinen", "first": "fi", "accent": "#0b5f66", "contact": ""], session: admin)
        #expect(late.status == 409)
        #expect(late.body.contains("value=\"Myöhäinen\""))
        #expect(late.body.contains("<bdi>Uusi Testilä</bdi>"))
        #expect(late.field("number") == "2")
    }
}

@Suite struct MembersTests {
    @Test func `a new member's link is shown once and works`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let answer = try await house.post(
            "/fi/testila/asetukset/tilit", ["name": "Olli Omistaja", "email": "olli@testila.example", "roles": "owner"], session: admin)
        #expect(answer.status == 200)
        let link = try #require(answer.body.firstMatch(of: /http:\/\/localhost(\/fi\/testila\/kirjaudu\/linkki\/[0-9a-z]+)/)).1
        #expect(try await house.get(String(link)).status == 200)
        let list = try await house.get("/fi/testila/asetukset/tilit", session: admin)
        #expect(list.body.contains("olli@testila.example"))
        #expect(!list.body.contains(link))
    }

    @Test func `one address is one member`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        try await house.person("olli@testila.example", .owner)
        let answer = try await house.post(
            "/fi/testila/asetukset/tilit", ["name": "Olli", "email": "OLLI@testila.example", "roles": "lead"], session: admin)
        #expect(answer.status == 422)
        #expect(answer.body.contains("on jo käyttäjä"))
    }

    @Test func `the last administrator stays`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let account = try #require(try await house.store.members(for: house.program).first { $0.roles.contains(.admin) }).account.id
        let answer = try await house.post("/fi/testila/asetukset/tilit/\(account)", ["roles": "viewer"], session: admin)
        #expect(answer.status == 422)
        #expect(answer.body.contains("vähintään yksi pääkäyttäjä"))
    }

    @Test func `roles are taken and sessions end with them`() async throws {
        let house = try await TestHouse()
        let admin = try await house.signIn(.admin)
        let account = try await house.person("olli@testila.example", .lead)
        let session = try await house.password("olli@testila.example")
        #expect(try await house.post("/fi/testila/asetukset/tilit/\(account)", ["roles": "viewer"], session: admin).status == 303)
        #expect(try await house.get("/fi/testila/tyopoyta", session: session).status == 401)
        #expect(try await house.get("/fi/testila/asetukset/tilit/\(account)", session: admin).body.contains("olli@testila.example"))
    }

    @Test func `the auditor reads who did what`() async throws {
        let house = try await TestHouse()
        let auditor = try await house.signIn(.auditor)
        let page = try await house.get("/fi/testila/loki", session: auditor)
        #expect(page.status == 200)
        #expect(page.body.contains("organisaatio lisättiin"))
        #expect(try await house.get("/fi/testila/loki?ennen=x", session: auditor).status == 400)
    }
}

@Suite struct AddressLimiterTests {
    @Test func `an address has a hundred wrong tries in a quarter of an hour`() {
        let limiter = AddressLimiter()
        let now = TestHouse.noon
        let taken = (0..<150).count { _ in limiter.take("192.0.2.7", at: now) }
        #expect(taken == 100)
        #expect(limiter.take("192.0.2.8", at: now))
        #expect(!limiter.take("::ffff:192.0.2.7", at: now))
        #expect(limiter.take("192.0.2.7", at: now.adding(seconds: 31 * 60)))
    }

    @Test func `a right try is given back`() {
        let limiter = AddressLimiter()
        for _ in 0..<500 {
            #expect(limiter.take("192.0.2.7", at: TestHouse.noon))
            limiter.giveBack("192.0.2.7", at: TestHouse.noon)
        }
    }

    @Test func `an IPv6 network is one address`() {
        #expect(AddressLimiter.network("2001:db8::1") == AddressLimiter.network("2001:db8:0:0:ffff::2"))
        #expect(AddressLimiter.network("2001:db8::1") != AddressLimiter.network("2001:db8:0:1::1"))
    }
}
