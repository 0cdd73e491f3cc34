import Ballot
import Database
import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// The tablet in the coffee room.
@Suite(.bothEngines) struct TabletTests {
    private let house: TestHouse
    private let round: Round
    private let slug: String
    /// One that its group is asked.
    private let statement: Statement.ID

    init() async throws {
        house = try await TestHouse()
        let opened = try await house.openRound()
        let label = try #require(opened.labels.first { $0.group == "staff" })
        let links = try await house.ballot.entryLinks(of: opened.id)
        slug = try #require(links.first { $0.label == label.number }).slug
        statement = try #require(label.statements.first)
        round = opened
    }

    private var path: String { "/fi/testila/paate/\(slug)" }

    private func answers(_ form: TestAnswer) throws -> KeyValuePairs<String, String> {
        [statement: "4", "lippu": try #require(form.field("lippu")), "sivu": "kaikki"]
    }

    @Test func `after the thanks the start comes back by itself, and the next form holds nothing of the former`() async throws {
        let start = try await house.get(path + "/alku")
        for language in Language.allCases { #expect(start.body.contains("href=\"/\(language.rawValue)/testila/paate/\(slug)\"")) }
        let form = try await house.get(path)
        #expect(form.body.contains("action=\"\(path)\"") && form.body.contains("Aloita alusta"))
        let sent = try await house.post(path, try answers(form))
        #expect(sent.status == 303 && sent.location == path + "/kiitos")
        let thanks = try await house.get(path + "/kiitos")
        #expect(thanks.headers[try #require(HTTPField.Name("Refresh"))] == "10; url=\(path)/alku")
        let next = try await house.get(path)
        #expect(!next.body.contains(" checked") && next.field("lippu") != form.field("lippu"))
        for page in [start, form, thanks, next] { #expect(page.headers[.cacheControl] == "no-store") }
        // Going back and sending the same again keeps one answer.
        #expect(try await house.post(path, try answers(form)).status == 409)
        #expect(try await house.database.read { try $0.rows("SELECT id FROM pool").count } == 1)
    }

    @Test func `the form elsewhere knows nothing of tablets`() async throws {
        let form = try await house.get("/fi/testila/kysely/\(slug)")
        #expect(!form.body.contains("paate"))
        let sent = try await house.post("/fi/testila/kysely/\(slug)", try answers(form))
        #expect(sent.location == "/fi/testila/kiitos/\(round.id)")
    }

    @Test func `a link that does not work shows the one page for all of them`() async throws {
        for place in ["", "/alku", "/kiitos"] { #expect(try await house.get("/fi/testila/paate/00000000\(place)").status == 404) }
        _ = try await house.store.closeRound(round.id, by: house.program)
        #expect(try await house.get(path + "/alku").status == 404)
    }
}
