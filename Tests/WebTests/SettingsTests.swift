import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

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
