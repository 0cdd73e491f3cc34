import Ballot
import Domain
import Jobs
import Mail
import Store
import TestKit
import Testing

/// A letter that the server takes and then sends back: a real Exim, the program's reading, the administrator's page.
@Suite(.bothEngines, .enabled(if: TestPostbox.isGiven)) struct BounceMailTests {
    private let postbox: TestPostbox
    private let house: TestHouse
    private let owner: Account.ID

    init() async throws {
        postbox = try TestPostbox()
        house = try await TestHouse(carrier: try postbox.carrier(bounces: "palautukset@testila.example"))
        owner = try await house.person("gone@testila.example", .owner)
    }

    /// Asks for a link, which Exim takes; what comes of it arrives at the address for bounces.
    private func bounce() async throws -> ArrivedMail {
        #expect(try await house.post("/fi/testila/kirjaudu/unohtui", ["email": "gone@testila.example"]).status == 303)
        await house.postman(try postbox.carrier(bounces: "palautukset@testila.example")).look()
        #expect(try await state() == .sent(house.world.now()))
        return try #require(try await postbox.mails(1).first)
    }

    private func state() async throws -> MailState? { try await house.store.mailBook(for: house.program).latest.first?.mail.state }

    private func take(_ mail: ArrivedMail) async throws -> BounceOutcome {
        try await house.store.take(try #require(BounceReader.read(Array(mail.raw.utf8))))
    }

    private func page() async throws -> String {
        try await house.get("/fi/testila/asetukset/tilit/\(owner)", session: try await house.signIn(.admin)).body
    }

    @Test func `an address that the server takes and later refuses is shown as refused`() async throws {
        let mail = try await bounce()
        #expect(mail.recipient.hasPrefix("palautukset+") && mail.recipient.hasSuffix("@testila.example"))
        #expect(try await !page().contains("posti palautui"))
        #expect(try await take(mail) == .addressRefused)
        #expect(try await page().contains("Tähän osoitteeseen lähetetty posti palautui"))
        guard case .failed(_, .address, let words) = try await state() else { throw TestProblem("the letter was not given up") }
        #expect(words == "5.1.1 The box was closed")
        // The same once more, and the same after an administrator has said that it works: what was dealt with is not taken up again.
        #expect(try await take(mail) == .known)
        try await house.store.setMailWorks(true, of: owner, by: house.program)
        #expect(try await take(mail) == .known)
        #expect(try await !page().contains("posti palautui"))
    }

    @Test func `a round's letter that comes back shows its address where invitations are`() async throws {
        let round = try await house.openRound()
        let label = try #require(round.labels.first { $0.group == "management" })
        let address = RoundAddress(address: try #require(EmailAddress("gone@testila.example")), label: label.number, language: .fi)
        _ = try await house.office.add([address], to: round.id, by: house.program)
        _ = try await house.office.queueInvitations(of: round.id, by: house.program)
        await house.roundPost(try postbox.carrier(bounces: "palautukset@testila.example")).look()
        let session = try await house.signIn(.lead)
        func page() async throws -> String { try await house.get("/fi/testila/kyselyt/\(round.id)/kutsut", session: session).body }
        #expect(try await !page().contains("Nämä osoitteet eivät toimi"))
        let mail = try #require(try await postbox.mails(1).first)
        let bounce = try #require(BounceReader.read(Array(mail.raw.utf8)))
        #expect(try await house.store.take(bounce) == .notOurs)
        #expect(try await house.ballot.take(bounce) == .addressRefused)
        let shown = try await page()
        for text in ["Nämä osoitteet eivät toimi (1)", "value=\"gone@testila.example\"", "The box was closed"] { #expect(shown.contains(text)) }
    }

    @Test func `an address that was corrected meanwhile stays as it is`() async throws {
        let mail = try await bounce()
        try await house.store.setEmail("uusi@testila.example", of: owner, by: house.program)
        #expect(try await take(mail) == .notOurs)
        #expect(try await !page().contains("posti palautui"))
    }

    @Test func `nobody can mark an address that they were not written to`() async throws {
        let mail = try await bounce()
        let other = try await house.person("toinen@testila.example", .owner)
        let id = try #require(try await house.store.mailBook(for: house.program).latest.first?.mail.id)
        let failure = Bounce.Failure(addresses: ["toinen@testila.example"], kind: .address, words: "550 5.1.1 no")
        // Another's name for the letter, a made-up one, one of a letter that never was.
        let own = house.store.returnToken(of: id, to: "toinen@testila.example")
        let never = house.store.returnToken(of: house.world.id(), to: "toinen@testila.example")
        let made = [own, never, String(repeating: "0", count: 32), String(repeating: "z", count: 32)]
        #expect(try await house.store.take(Bounce(tokens: made, failures: [failure])) == .notOurs)
        // Our own letter's name with somebody else's address: the letter failed, no address is marked.
        let forged = mail.raw.replacing("Final-Recipient: rfc822;gone@", with: "Final-Recipient: rfc822;toinen@")
        let read = try #require(BounceReader.read(Array(forged.utf8)))
        #expect(try await house.store.take(read) == .letterFailed)
        let accounts = try await house.store.members(for: house.program).map(\.account).filter { [owner, other].contains($0.id) }
        #expect(accounts.count == 2)
        for account in accounts { #expect(try await house.store.mailRefusal(of: account, for: house.program) == nil) }
    }

    @Test func `a letter that could not be delivered in time leaves its address as it is`() async throws {
        let mail = try await bounce()
        let late = mail.raw.replacing("Status: 5.0.0", with: "Status: 4.4.1")
        #expect(try await house.store.take(try #require(BounceReader.read(Array(late.utf8)))) == .letterFailed)
        guard case .failed(_, .tooLate, _) = try await state() else { throw TestProblem("the letter was not given up") }
        #expect(try await !page().contains("posti palautui"))
    }
}
