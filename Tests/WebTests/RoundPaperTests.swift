import Ballot
import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

@testable import Web

/// Forms to print, and keying them in.
@Suite(.bothEngines) struct RoundPaperTests {
    private let house: TestHouse
    private let round: Round
    private let label: Label

    init() async throws {
        house = try await TestHouse()
        let opened = try await house.openRound()
        label = try #require(opened.labels.first { $0.group == "management" })
        round = opened
    }

    private var path: String { "/fi/testila/kyselyt/\(round.id)/paperi" }

    /// A fresh one: some of these tests sleep for weeks.
    private func signIn() async throws -> String { try await house.signIn(.lead) }

    private func begin() async throws { #expect(try await house.post(path, session: signIn()).status == 303) }

    private func key(_ line: String, ticket: String? = nil) async throws -> TestAnswer {
        let place = path + "/\(label.number)/syotto"
        let session = try await signIn()
        let form = try await house.get(place, session: session)
        #expect(form.status == 200)
        return try await house.post(place, ["rivi": line, "lippu": try #require(ticket ?? form.field("lippu"))], session: session)
    }

    private var whole: String { String(repeating: "4", count: label.statements.count) }

    @Test func `a form for each group and language holds its statements and no mark`() async throws {
        let slugs = try await house.ballot.entryLinks(of: round.id).map(\.slug)
        for label in round.labels {
            for language in Language.allCases {
                let body = try await house.get(path + "/\(label.number)/lomake?kieli=\(language.rawValue)", session: signIn()).body
                #expect(body.components(separatedBy: "scope=\"row\"").count - 1 == label.statements.count)
                #expect(!slugs.contains { body.contains("/\($0)") } && !body.contains("vastaa/"))
                #expect(body.contains("<html lang=\"\(language.rawValue)\">"))
            }
        }
    }

    @Test func `sheets are keyed one after the other, and one number is shown`() async throws {
        #expect(try await house.get(path + "/\(label.number)/syotto", session: signIn()).status == 404)
        try await begin()
        let saved = try await key(whole)
        #expect(saved.status == 303)
        #expect(try await house.get(try #require(saved.location), session: signIn()).body.contains("Lomake tallennettiin. Syötettyjä lomakkeita 1."))
        _ = try await key(String(whole.dropLast(2)) + "0-")
        #expect(try await house.get(path, session: signIn()).body.contains("Syötettyjä lomakkeita 2"))
        let log = try await house.store.auditLines(for: house.program).filter { $0.what == "paper-taken" }
        #expect(log.count == 1)
    }

    @Test func `a line that is wrong comes back as it was typed, and is not kept`() async throws {
        try await begin()
        for (line, sentence) in [
            ("123", "Merkkejä on 3"), (whole.dropLast() + "9", "ei ole vastaus"),
            (String(repeating: "-", count: whole.count), "ei ole yhtään vastausta"),
        ] {
            let answer = try await key(String(line))
            #expect(answer.status == 422)
            #expect(answer.body.contains(sentence) && answer.body.contains("value=\"\(line)\""), "\(sentence)")
        }
        #expect(try await house.ballot.paper(of: round.id)?.sheets == 0)
    }

    @Test func `a questionnaire of many kinds is keyed in one line, and its paper says how`() async throws {
        let house = try await TestHouse(instruments: ["kaikki-1": KindsFile.text])
        let group = PlanGroup(key: ["management"], name: LocalText(fi: "Johto", sv: "Ledning", en: "Management"), people: 12, mode: .personal)
        let round = try await house.openRound(of: InstrumentReference(id: "kaikki", version: 1), groups: [group])
        let (path, session) = ("/fi/testila/kyselyt/\(round.id)/paperi", try await house.signIn(.lead))
        #expect(try await house.post(path, session: session).status == 303)
        #expect(try await house.get(path, session: session).body.contains("English"))
        let paper = try await house.get(path + "/0/lomake?kieli=fi", session: session).body
        for text in ["Rastita yksi.", "Kirjoita sijan numero viivalle.", "paper-place", "Valitse enintään 2."] {
            #expect(paper.contains(text), "\(text)")
        }
        func key(_ line: String, _ more: [(String, String)] = []) async throws -> TestAnswer {
            let form = try await house.get(path + "/0/syotto", session: session)
            let ticket = try #require(form.field("lippu"))
            return try await house.postFields(path + "/0/syotto", [("rivi", line), ("lippu", ticket)] + more, session: session)
        }
        let page = try await house.get(path + "/0/syotto", session: session).body
        #expect(page.contains("1 = Puhelin · 2 = Tietokone · 3 = Jokin muu") && page.contains("name=\"K6\"") && !page.contains("type=\"radio\""))
        #expect(try await key("4 3 13 2 210 7", [("K6", "Tabletti")]).status == 303)
        #expect(try await key("4 2 4 - - -").status == 303)
        // The third in the line is the fourth on the form.
        let wrong = try await key("4 3 15 2 210 7")
        #expect(wrong.status == 422 && wrong.body.contains("Kohta 4: ”15” ei ole vastaus.") && wrong.body.contains("value=\"4 3 15 2 210 7\""))
        #expect(try await key("4 3 123 2 210 7").body.contains("Kohta 4: Valittu 3, enintään 2 käy. Tarkista se paperista."))
        #expect(try await key("4 3 13 2 210").body.contains("Kohtia on näppäilty 5, lomakkeessa niitä on 6."))
        #expect(try await house.ballot.paper(of: round.id)?.keyed == 2)
    }

    @Test func `pressing twice keeps one sheet, another group's form is refused`() async throws {
        try await begin()
        let ticket = try house.ballot.paperTicket(for: label.number, of: round.id).text
        #expect(try await key(whole, ticket: ticket).status == 303)
        #expect(try await key(whole, ticket: ticket).status == 409)
        let other = try house.ballot.paperTicket(for: label.number == 0 ? 1 : 0, of: round.id).text
        #expect(try await key(whole, ticket: other).status == 403)
        #expect(try await house.ballot.paper(of: round.id)?.sheets == 1)
    }

    @Test func `a round with paper closes by itself and waits with its results until somebody says so`() async throws {
        try await begin()
        for _ in 0..<6 { _ = try await key(whole) }
        house.sleep(days: 22)
        await house.housekeeping.look()
        #expect(try await house.store.round(round.id, for: house.program).state == .closed)
        #expect(try await key(whole).status == 303)
        let page = try await house.get("/fi/testila/kyselyt/\(round.id)", session: signIn()).body
        #expect(page.contains("Kun lomakkeet on syötetty, laske tulokset."))
        #expect(try await house.post("/fi/testila/kyselyt/\(round.id)/julkaise", session: signIn()).status == 303)
        #expect(try await house.store.round(round.id, for: house.program).state == .released)
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)").body.contains("Paperilta ja muista ohjelmista tuli 7 vastausta."))
        #expect(try await house.get(path + "/\(label.number)/syotto", session: signIn()).status == 404)
    }

    @Test func `whoever closes early may let the results wait for the forms`() async throws {
        try await begin()
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)/sulje", session: signIn()).body.contains("Sulje, lomakkeita syötetään vielä"))
        let closed = try await house.post("/fi/testila/kyselyt/\(round.id)/sulje", ["tee": "odota"], session: signIn())
        #expect(closed.status == 303)
        await house.housekeeping.look()
        #expect(try await house.store.round(round.id, for: house.program).state == .closed)
        #expect(try await key(whole).status == 303)
    }
}
