import Ballot
import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// The yearly round: asked again, and never two at once without a word.
@Suite(.bothEngines) struct AskAgainTests {
    private let house: TestHouse
    private let session: String

    init() async throws {
        house = try await TestHouse()
        session = try await house.signIn(.lead)
    }

    @Test func `last year's plan comes back with new days and this year's name`() async throws {
        let last = try await house.openRound(days: 14)
        _ = try await house.store.closeRound(last.id, holding: true, by: house.program)
        house.sleep(days: 365)
        let session = try await house.signIn(.lead)
        let body = try await house.get("/fi/testila/kyselyt/uusi?pohja=\(last.id)", session: session).body
        for value in ["2027-11-20", "2027-12-04", "Kysely 2027", "Koulu = Skola = School 40", "value=\"12\""] {
            #expect(body.contains(value), "\(value)")
        }
        #expect(body.contains("Pohjana on kysely ”Kysely 2026”"))
        #expect(try await house.get("/fi/testila/kyselyt/uusi?pohja=x", session: session).status == 400)
        #expect(try await house.get("/fi/testila/kyselyt/uusi?pohja=0000000000000", session: session).status == 404)
    }

    @Test func `each sector is reached as it was, and a page with problems still knows what it began with`() async throws {
        func group(_ key: [String], _ name: String, _ people: Int, _ mode: PlanGroup.Mode) -> PlanGroup {
            PlanGroup(key: key, name: LocalText(fi: name, sv: name, en: name), people: people, mode: mode)
        }
        let last = try await house.openRound(groups: [
            group(["staff", "koulu"], "Koulu", 40, .personal), group(["staff", "tekni"], "Tekniset", 30, .groupLink),
            group(["management"], "Johto", 12, .personal),
        ])
        _ = try await house.store.closeRound(last.id, holding: true, by: house.program)
        house.sleep(days: 200)
        let session = try await house.signIn(.lead)
        let page = try await house.get("/fi/testila/kyselyt/uusi?pohja=\(last.id)", session: session).body
        #expect(page.contains("Viimeksi henkilökohtaiset linkit: Koulu."))
        func send(_ changes: [(String, String)], _ deed: String) async throws -> TestAnswer {
            let kept = FormFields.of(page).filter { field in !["tee", "csrf", ""].contains(field.0) && !changes.contains { $0.0 == field.0 } }
            return try await house.postFields("/fi/testila/kyselyt/uusi", kept + changes + [("tee", deed)], session: session)
        }
        let wrong = try await send([("johto", "18 henkeä"), ("sulkeutuu", "2026-01-01")], "avaa")
        #expect(wrong.status == 422 && wrong.body.contains("Pohjana on kysely") && wrong.body.contains("Korjaa nämä kohdat"))
        #expect(wrong.body.contains("value=\"ennallaan\" selected") && wrong.body.contains("name=\"pohja\""))
        let unnamed = try await send([("nimi-sv", "")], "avaa")
        #expect(unnamed.status == (house.organisation.languages.contains(.sv) ? 422 : 303))
        let opened = try await send([], "avaa")
        #expect(opened.status == 303, "\(opened.body.prefix(3_000))")
        let again = try #require(try await house.store.rounds(for: house.program).first { $0.state == .open })
        #expect(again.plan.groups.map(\.mode) == [.personal, .groupLink, .personal])
    }

    @Test func `two rounds for the same people open only after somebody has read that there are two`() async throws {
        let first = try await house.openRound()
        let form = FormFields.of(try await house.get("/fi/testila/kyselyt/uusi?pohja=\(first.id)", session: session).body)
        func open(_ more: [(String, String)] = []) async throws -> TestAnswer {
            let fields = form.filter { field in !["tee", "csrf", ""].contains(field.0) } + [("tee", "avaa")] + more
            let body = (fields + [("csrf", house.gate.formToken(session: session))])
                .map { "\(TestHouse.encoded($0.0))=\(TestHouse.encoded($0.1))" }.joined(separator: "&")
            return try await house.send(.post, "/fi/testila/kyselyt/uusi", body: Array(body.utf8), session: session)
        }
        let warned = try await open()
        #expect(warned.status == 409)
        #expect(warned.body.contains("on auki 11.12.2026 asti samoille ihmisille: Koulu, Tekniset, Johto, Luottamushenkilöt"))
        #expect(try await house.store.rounds(for: house.program).count == 1)
        let opened = try await open([("nahty", try #require(warned.field("nahty")))])
        #expect(opened.status == 303)
        #expect(try await house.store.rounds(for: house.program).filter { $0.state == .open }.count == 2)
        #expect(try await house.get("/fi/testila/kyselyt/pikatesti", session: session).body.contains("on auki johdolle 11.12.2026 asti"))
    }

    @Test func `the round's page leads through the steps in their order`() async throws {
        let round = try await house.openRound()
        let path = "/fi/testila/kyselyt/\(round.id)"
        let open = try await house.get(path, session: session).body
        #expect(open.contains("href=\"\(path)/kutsut\"") && open.contains("href=\"\(path)/viestit\"") && open.contains("href=\"\(path)/paperi\""))
        #expect(open.components(separatedBy: "aria-current=\"step\"").count == 2)
        #expect(try await !house.get(path).body.contains("Kyselyn vaiheet"))
        let released = try await house.releasedRound()
        let done = try await house.get("/fi/testila/kyselyt/\(released.id)", session: session).body
        #expect(done.contains("te-sanoitte") && done.contains("pohja=\(released.id)"))
    }
}
