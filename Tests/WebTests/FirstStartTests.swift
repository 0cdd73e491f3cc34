import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

@Suite(.bothEngines) struct FirstStartTests {
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

    @Test(arguments: [(["fi"], [Language.fi]), (["en", "fi"], [.fi, .en]), ([], [.fi, .sv])])
    func `the languages are asked once, the municipality's own first`(chosen: [String], kept: [Language]) async throws {
        let house = try await TestHouse(setUpCode: "koodi-123", isEmpty: true)
        let fields = [
            ("code", "koodi-123"), ("municipality", "049"), ("wording", "city"), ("name", "Digi Vastaava"), ("email", "digi@kunta.example"),
            ("new-password", TestHouse.phrase),
        ]
        #expect(try await house.postFields("/fi/alku", fields + chosen.map { ("languages", $0) }, session: "").status == 303)
        #expect(try await house.store.organisation(slug: "espoo")?.languages == kept)
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
