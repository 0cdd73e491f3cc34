import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite(.bothEngines) struct OwnAccountTests {
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
