import Domain
import Foundation
import Mail
import TestKit
import Testing

/// Letters through a real mail server.
@Suite(.enabled(if: TestPostbox.isGiven)) struct DeliveryTests {
    private let postbox: TestPostbox

    init() throws {
        postbox = try TestPostbox()
    }

    /// 23.11.2026 at 8:00 in Helsinki, a Monday.
    private static let monday = Instant(milliseconds: 1_795_413_600_000)

    private func carrier(
        _ url: String? = nil, user: String? = nil, password: String? = nil, authorities: String? = nil, limits: MailServer.Limits = .init()
    ) throws -> SMTPCarrier {
        let server = try MailServer(
            url: url ?? "smtp+plain://127.0.0.1:\(postbox.port)", user: user, password: password, authorities: authorities, limits: limits)
        let from = try #require(EmailAddress("digi@testila.example"))
        return SMTPCarrier(
            server: server, sender: Sender(address: from, name: "Testilän digipolku", replyTo: EmailAddress("vastaa@testila.example")),
            world: .fixed(at: Self.monday))
    }

    private func envelope(_ to: String = "anna@testila.example", name: String = "Åsa Öhman", letter: Letter = Self.letter) throws -> Envelope {
        Envelope(id: "0123456789abc.1", to: try #require(EmailAddress(to)), name: name, letter: letter)
    }

    private static let letter = Letter(
        language: .sv, subject: "Tre åtgärder väntar på dig – och en är försenad",
        blocks: [
            .heading("Yhteinen kartta"), .paragraph("Räksmörgås & <b>hyvää yötä</b>. Pitkä rivi: " + String(repeating: "älyä ", count: 60)),
            .paragraph(".pisteellä alkava\n..ja toinen"), .link(words: "Päivitä", address: "https://digi.example.fi/fi/testila/x?a=1&b=2"),
        ], ending: "https://digi.example.fi/sv/testila/viestit/abc")

    @Test func `what arrives is what was written, in both forms`() async throws {
        #expect(try await carrier().deliver(envelope()) == .taken)
        let mail = try #require(try await postbox.mails(1).first)
        #expect(mail.recipient == "anna@testila.example")
        #expect(mail.header("subject") == "Tre åtgärder väntar på dig – och en är försenad")
        #expect(mail.header("from") == "Testilän digipolku <digi@testila.example>")
        #expect(mail.header("to") == "Åsa Öhman <anna@testila.example>")
        #expect(mail.header("reply-to") == "vastaa@testila.example")
        #expect(mail.header("date") == "Mon, 23 Nov 2026 06:00:00 +0000")
        #expect(mail.header("message-id") == "<0123456789abc.1@testila.example>")
        #expect(mail.header("auto-submitted") == "auto-generated")
        #expect(mail.header("content-language") == "sv")
        #expect(mail.header("list-unsubscribe") == "<https://digi.example.fi/sv/testila/viestit/abc>")
        #expect(mail.header("list-unsubscribe-post") == "List-Unsubscribe=One-Click")
        #expect(mail.plain.contains("Räksmörgås & <b>hyvää yötä</b>. Pitkä rivi: älyä älyä"))
        #expect(mail.plain.contains("\n.pisteellä alkava\n..ja toinen\n"))
        #expect(mail.plain.contains("Päivitä:\nhttps://digi.example.fi/fi/testila/x?a=1&b=2"))
        #expect(mail.html.contains("Räksmörgås &amp; &lt;b&gt;hyvää yötä&lt;/b&gt;"))
        #expect(mail.html.contains(#"<html lang="sv">"#))
        let long = mail.raw.split(separator: "\n").filter { $0.utf8.count > 78 }
        #expect(long.isEmpty)
        #expect(mail.raw.utf8.allSatisfy { $0 < 128 })
    }

    @Test func `nothing that somebody typed can begin a header or end the letter`() async throws {
        let attack = "Anna\r\nBcc: eve@evil.example\r\n\r\nhaha\n.\nMAIL FROM:<x@y>\u{0}"
        let letter = Letter(language: .fi, subject: attack, blocks: [.heading(attack), .paragraph(attack), .link(words: attack, address: attack)])
        #expect(try await carrier().deliver(envelope(name: attack, letter: letter)) == .taken)
        let mails = try await postbox.mails(1)
        #expect(mails.count == 1)
        #expect(mails[0].header("bcc") == nil)
        #expect(mails[0].headers.filter { $0[0] == "subject" || $0[0] == "to" }.count == 2)
        #expect(mails[0].header("subject")?.contains("Bcc: eve@evil.example") == true)
        #expect(mails[0].plain.contains("MAIL FROM"))
    }

    @Test func `a letter that nobody asked to come again has no way to end it`() async throws {
        let letter = Letter(language: .fi, subject: "Linkki", blocks: [.paragraph("Hei")])
        #expect(try await carrier().deliver(envelope(letter: letter)) == .taken)
        #expect(try await postbox.mails(1).first?.header("list-unsubscribe") == nil)
    }

    @Test func `the server's refusals are told apart`() async throws {
        let carrier = try carrier()
        #expect(try await carrier.deliver(envelope("nobody@testila.example")) == .refusedAddress("550 5.1.1 There is no such person here"))
        #expect(try await carrier.deliver(envelope("later@testila.example")) == .later("451 4.2.0 Come again later"))
        // A server that does not forward for us says nothing of the address.
        #expect(try await carrier.deliver(envelope("anna@elsewhere.fi")) == .refused("550 relay not permitted"))
        #expect(try postbox.mails().isEmpty)
    }

    @Test func `a server that is down is away, and takes letters when it is back`() async throws {
        try postbox.stop()
        guard case .away = try await carrier().deliver(envelope()) else {
            Issue.record("there was nobody")
            return
        }
        try postbox.start()
        #expect(try await carrier().deliver(envelope()) == .taken)
    }

    @Test func `a server that does not answer in time is away`() async throws {
        let carrier = try carrier(limits: .init(connect: 500, whole: 700))
        guard case .away = try await carrier.deliver(envelope("slow@testila.example")) else {
            Issue.record("it waited")
            return
        }
    }

    @Test func `who is told to end does not wait for the server`() async throws {
        let (carrier, envelope) = (try carrier(), try envelope("slow@testila.example"))
        let delivery = Task { await carrier.deliver(envelope) }
        delivery.cancel()
        guard case .away = await delivery.value else {
            Issue.record("it waited")
            return
        }
    }

    @Test func `STARTTLS is asked for, with a certificate that holds and the right password`() async throws {
        let url = "smtp://localhost:\(postbox.port)"
        let trusted = try carrier(url, user: "digipolku", password: "salasana", authorities: postbox.certificate)
        #expect(try await trusted.deliver(envelope()) == .taken)
        #expect(try await postbox.mails(1).first?.raw.contains("esmtpsa") == true)
        for wrong in [
            try carrier(url), try carrier(url, user: "digipolku", password: "väärä", authorities: postbox.certificate),
            try carrier("smtp://127.0.0.1:\(postbox.port)", authorities: postbox.certificate),
        ] {
            guard case .away = try await wrong.deliver(envelope()) else {
                Issue.record("it was taken")
                continue
            }
        }
        #expect(try postbox.mails().count == 1)
    }
}
