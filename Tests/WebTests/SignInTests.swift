import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite(.bothEngines) struct SignInTests {
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

@Suite(.bothEngines) struct OneTimeLinkTests {
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
