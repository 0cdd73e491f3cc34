import Database
import Domain
import Foundation
import HTTPTypes
import Jobs
import Store
import TestKit
import Testing

/// A lost password, from the page to the mail that arrived and back.
@Suite(.bothEngines, .enabled(if: TestPostbox.isGiven)) struct SignInMailTests {
    private let scene: MailScene
    private var house: TestHouse { scene.house }

    init() async throws {
        scene = try await MailScene()
    }

    private func ask(_ email: String) async throws -> TestAnswer { try await house.post("/fi/testila/kirjaudu/unohtui", ["email": email]) }

    @Test func `who asks gets a link that works once, and nobody learns who has an account`() async throws {
        #expect(try await house.get("/fi/testila/kirjaudu").body.contains("/fi/testila/kirjaudu/unohtui"))
        let (known, unknown) = (try await ask("omistaja@testila.example"), try await ask("kukaan@testila.example"))
        #expect(known.status == 303)
        #expect((known.status, known.location, known.body) == (unknown.status, unknown.location, unknown.body))
        await scene.postman.look()
        let mail = try #require(try await scene.postbox.mails(1).first)
        #expect(mail.recipient == "omistaja@testila.example")
        #expect(mail.header("subject") == "Kirjautumislinkki – Testilä")
        let place = try #require(MailScene.place("kirjaudu", in: mail))
        #expect(try await house.get(place).body.contains("Valitse salasana"))
        #expect(try await house.post(place, ["new-password": "uusi pitkä lause"]).status == 303)
        #expect(try await house.get(place).status == 404)
        #expect(try scene.postbox.mails().count == 1)
    }

    @Test func `the outbox holds no words and no secret`() async throws {
        _ = try await ask("omistaja@testila.example")
        await scene.postman.look()
        let mail = try #require(try await scene.postbox.mails(1).first)
        let token = try #require(MailScene.place("kirjaudu", in: mail)?.split(separator: "/").last)
        #expect(token.count == 52)
        let row = try await house.database.read { try $0.row("SELECT * FROM mail") }
        #expect(row != nil && !"\(String(describing: row))".contains(token))
        #expect(try await scene.book().latest.map(\.mail.kind) == [.signIn])
    }

    @Test func `a link goes at once, also on a Saturday night`() async throws {
        try await scene.sleep(until: "2026-11-21", hour: 23)
        _ = try await ask("omistaja@testila.example")
        await scene.postman.look()
        #expect(try await scene.postbox.mails(1).count == 1)
    }

    @Test func `three requests in a quarter of an hour are heard`() async throws {
        for _ in 0..<5 { #expect(try await ask("omistaja@testila.example").status == 303) }
        await scene.postman.look()
        _ = try await scene.postbox.mails(3)
        #expect(try scene.postbox.mails().count == 3)
    }

    @Test func `an address that is refused is left alone until it is put right`() async throws {
        let account = try await house.person("nobody@testila.example", .viewer)
        _ = try await ask("nobody@testila.example")
        await scene.postman.look()
        let admin = try await house.signIn(.admin)
        let page = try await house.get("/fi/testila/asetukset/tilit/\(account)", session: admin)
        #expect(page.body.contains("There is no such person here"))
        #expect(try await house.get("/fi/testila/asetukset/posti", session: admin).body.contains("osoitteeseen ei saa postia"))
        // Nothing is tried again: the server would say so in other words by now.
        _ = try await ask("nobody@testila.example")
        await scene.postman.look()
        #expect(try await scene.book().latest.allSatisfy { if case .failed(_, .address, _) = $0.mail.state { true } else { false } })
        #expect(try await scene.book().latest.reduce(0) { $0 + $1.mail.tries } == 1)
        let taken = try await house.post(
            "/fi/testila/asetukset/tilit/\(account)/osoite", ["email": "omistaja@testila.example"], session: admin)
        #expect(taken.status == 422)
        #expect(
            try await house.post("/fi/testila/asetukset/tilit/\(account)/osoite", ["email": "anna@testila.example"], session: admin).status == 303)
        _ = try await ask("anna@testila.example")
        await scene.postman.look()
        #expect(try await scene.postbox.mails(1).map(\.recipient) == ["anna@testila.example"])
    }

    @Test func `a mail that came back is marked by hand, and taken back by hand`() async throws {
        let admin = try await house.signIn(.admin)
        let place = "/fi/testila/asetukset/tilit/\(scene.owner)"
        #expect(try await house.post(place + "/posti", ["toimii": "0"], session: admin).status == 303)
        #expect(try await house.get(place, session: admin).body.contains("palautui"))
        _ = try await ask("omistaja@testila.example")
        await scene.postman.look()
        #expect(try scene.postbox.mails().isEmpty)
        #expect(try await house.post(place + "/posti", ["toimii": "1"], session: admin).status == 303)
        _ = try await ask("omistaja@testila.example")
        await scene.postman.look()
        #expect(try await scene.postbox.mails(1).count == 1)
    }

    @Test func `a mail waits while the server is down and goes when it is back, once`() async throws {
        try scene.postbox.stop()
        _ = try await ask("omistaja@testila.example")
        await scene.postman.look()
        guard case .waiting(_, let reason)? = try await scene.book().latest.first?.mail.state else {
            Issue.record("it did not wait")
            return
        }
        #expect(!reason.isEmpty)
        try scene.postbox.start()
        await scene.postman.look()
        #expect(try scene.postbox.mails().isEmpty)
        house.sleep(seconds: 61)
        await scene.postman.look()
        await scene.postman.look()
        #expect(try await scene.postbox.mails(1).count == 1)
        #expect(try await scene.book().waiting == 0)
    }

    @Test func `a server that says later is asked later, with longer and longer pauses, and not for ever`() async throws {
        try await house.person("later@testila.example", .viewer)
        _ = try await ask("later@testila.example")
        await scene.postman.look()
        await scene.postman.look()
        #expect(try await scene.book().latest.first?.mail.tries == 1)
        house.sleep(seconds: 61)
        await scene.postman.look()
        house.sleep(seconds: 61)
        await scene.postman.look()
        #expect(try await scene.book().latest.first?.mail.tries == 2)
        house.sleep(seconds: 7 * 3_600)
        await scene.postman.look()
        guard case .failed(_, .tooLate, _)? = try await scene.book().latest.first?.mail.state else {
            Issue.record("it goes on")
            return
        }
    }

    @Test func `two postmen at once send a mail once`() async throws {
        _ = try await ask("omistaja@testila.example")
        let other = house.postman(try scene.postbox.carrier())
        async let one: Void = scene.postman.look()
        async let two: Void = other.look()
        _ = await (one, two)
        _ = try await scene.postbox.mails(1)
        #expect(try scene.postbox.mails().count == 1)
    }

    @Test func `the administrator sees what the server says to a test letter`() async throws {
        try await house.person("paa@testila.example", .admin)
        let admin = try await house.password("paa@testila.example")
        let sent = try await house.post("/sv/testila/asetukset/posti", session: admin)
        #expect(sent.status == 200 && sent.body.contains("Servern tog emot"))
        #expect(try await scene.postbox.mails(1).first?.plain.contains("ö, ä, Åbo") == true)
        try scene.postbox.stop()
        #expect(try await house.post("/fi/testila/asetukset/posti", session: admin).body.contains("Palvelimeen ei saatu yhteyttä"))
    }
}

/// A house without a mail server.
@Suite struct NoMailTests {
    @Test func `without a mail server nothing is sent, and the pages say so`() async throws {
        let house = try await TestHouse()
        #expect(!(try await house.get("/fi/testila/kirjaudu").body.contains("unohtui")))
        #expect(try await house.get("/fi/testila/kirjaudu/unohtui").body.contains("Pyydä pääkäyttäjältänne"))
        #expect(try await house.post("/fi/testila/kirjaudu/unohtui", ["email": "a@b.example"]).status == 404)
        let admin = try await house.signIn(.admin)
        #expect(try await house.get("/fi/testila/asetukset/posti", session: admin).body.contains("Sähköpostia ei lähetetä"))
        #expect(try await house.post("/fi/testila/asetukset/posti", session: admin).status == 409)
    }
}
