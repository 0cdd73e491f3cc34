import Domain
import Foundation
import HTTPTypes
import Jobs
import Store
import TestKit
import Testing

/// What needs owners and leads, on Monday at eight.
@Suite(.bothEngines, .enabled(if: TestPostbox.isGiven)) struct WeeklyMailTests {
    private let scene: MailScene
    private var house: TestHouse { scene.house }

    init() async throws {
        scene = try await MailScene()
    }

    @Test func `the lead sends an owner's message at once, once a day, in waking hours and only to who wants it`() async throws {
        let scene = try await MailScene()
        let house = scene.house
        try await scene.sleep(until: "2026-11-25", hour: 10)
        await scene.postman.look()
        let sent = try await scene.postbox.mails(1)
        var lead = try await house.signIn(.lead)
        let page = try await house.get("/fi/testila/viikkoviesti", session: lead)
        #expect(page.status == 200 && page.body.contains("Lähetä viesti heti") && page.body.contains(scene.owner.description))
        func send() async throws -> String? {
            try await house.post("/fi/testila/viikkoviesti", ["account": scene.owner.description], session: lead).location
        }
        let before = try await scene.book().waiting
        #expect(try await send()?.hasSuffix("lahti=queued") == true)
        #expect(try await send()?.hasSuffix("lahti=already") == true)
        #expect(try await scene.book().waiting == before + 1)
        await scene.postman.look()
        let mails = try await scene.postbox.mails(sent.count + 1)
        let naming = { (mails: [ArrivedMail]) in mails.count { $0.plain.contains("YHTEINEN KARTTA") } }
        #expect(mails.count == sent.count + 1 && naming(mails) == naming(sent) + 1, "\(mails.map(\.plain))")
        #expect(try await send()?.hasSuffix("lahti=already") == true)
        // The evening is quiet: it waits for the morning.
        try await scene.sleep(until: "2026-11-26", hour: 21)
        lead = try await house.signIn(.lead)
        #expect(try await house.get("/sv/testila/viikkoviesti", session: lead).body.contains("Nu är det tyst tid"))
        #expect(try await send()?.hasSuffix("lahti=queued") == true)
        await scene.postman.look()
        #expect(try await scene.book().waiting == 1)
        // Who ended the weekly mail gets none.
        try await house.store.setMailWish(MailWish(language: .fi, isWeekly: false), of: scene.owner, in: house.organisation.id)
        try await scene.sleep(until: "2026-11-27", hour: 10)
        lead = try await house.signIn(.lead)
        #expect(try await send()?.hasSuffix("lahti=unwanted") == true)
        #expect(try await house.post("/fi/testila/viikkoviesti", ["account": scene.owner.description], session: house.signIn(.owner)).status == 403)
    }

    @Test func `an owner gets one mail on Monday at eight with what needs them`() async throws {
        try await scene.sleep(until: "2026-11-23", hour: 7, minute: 59)
        await scene.postman.look()
        #expect(try scene.postbox.mails().isEmpty)
        house.sleep(seconds: 60)
        await scene.postman.look()
        let mails = try await scene.postbox.mails(1)
        #expect(mails.map(\.recipient) == ["omistaja@testila.example"])
        #expect(mails[0].header("subject") == "1 asia odottaa sinua – Testilä")
        #expect(mails[0].plain.contains("YHTEINEN KARTTA & <B>ÖLJYT</B>"))
        #expect(mails[0].html.contains("<h2>Yhteinen kartta &amp; &lt;b&gt;öljyt&lt;/b&gt;</h2>"))
        #expect(mails[0].plain.contains("Myöhässä 84 päivää"))
        #expect(!mails[0].plain.contains("Rauhallinen"))
        house.sleep(days: 2)
        await scene.postman.look()
        #expect(try scene.postbox.mails().count == 1)
    }

    @Test func `a Monday that was missed is made good at the next start, once`() async throws {
        try await scene.sleep(until: "2026-11-25", hour: 10)
        let other = house.postman(try scene.postbox.carrier())
        async let one: Void = scene.postman.look()
        async let two: Void = other.look()
        _ = await (one, two)
        await scene.postman.look()
        _ = try await scene.postbox.mails(1)
        #expect(try scene.postbox.mails().count == 1)
    }

    @Test func `a mail that missed the working days gives way to the next Monday's`() async throws {
        try await scene.sleep(until: "2026-11-28", hour: 12)
        await scene.postman.look()
        #expect(try scene.postbox.mails().isEmpty)
        try await scene.sleep(until: "2026-11-30", hour: 8)
        await scene.postman.look()
        _ = try await scene.postbox.mails(1)
        #expect(try scene.postbox.mails().count == 1)
        let failures = try await scene.book().latest.compactMap { if case .failed(_, let why, _) = $0.mail.state { why } else { nil } }
        #expect(failures == [.replaced])
    }

    @Test func `who needs nothing gets nothing, and who wants none gets none`() async throws {
        let other = try await house.person("toinen@testila.example", .owner)
        try await house.store.setMailWish(MailWish(language: .fi, isWeekly: false), of: scene.owner, in: house.organisation.id)
        try await scene.sleep(until: "2026-11-23", hour: 8)
        await scene.postman.look()
        #expect(try scene.postbox.mails().isEmpty)
        #expect(try await scene.book().latest.isEmpty)
        #expect(try await house.store.mailWish(of: other, in: house.organisation).isWeekly)
    }

    @Test func `the lead gets the three things of the desk, in the language they chose`() async throws {
        let lead = try await house.person("vetaja@testila.example", .lead)
        let session = try await house.password("vetaja@testila.example")
        #expect(try await house.post("/fi/testila/oma/posti", ["language": "sv", "weekly": "1"], session: session).status == 303)
        try await house.store.setMailWish(MailWish(language: .fi, isWeekly: false), of: scene.owner, in: house.organisation.id)
        let mail = try await scene.weekly()
        #expect(mail.recipient == "vetaja@testila.example")
        #expect(mail.header("content-language") == "sv")
        #expect(mail.plain.contains("GÖR DEN FÖRSTA ENKÄTEN"))
        #expect(mail.plain.contains("YHTEINEN KARTTA & <B>ÖLJYT</B> (SV)"))
        // The lead signs in: their links are the desk's own.
        #expect(MailScene.place("paivitys", in: mail) == nil)
        #expect(try await house.store.mailWish(of: lead, in: house.organisation).language == .sv)
    }

    @Test func `the weekly mail ends by a press, not by looking, or by the mail program's own button`() async throws {
        let mail = try await scene.weekly()
        let place = try #require(MailScene.place("viestit", in: mail))
        #expect(mail.header("list-unsubscribe") == "<\(MailScene.base)\(place)>")
        func isWeekly() async throws -> Bool { try await house.store.mailWish(of: scene.owner, in: house.organisation).isWeekly }
        #expect(try await house.get(place).body.contains("Lopetetaanko viikkoviestit?"))
        #expect(try await isWeekly())
        #expect(try await house.post(place, ["List-Unsubscribe": "One-Click"]).status == 303)
        #expect(try await !isWeekly())
        #expect(try await house.get(place + "?valmis=1").body.contains("Viikkoviestejä ei enää tule"))
        let other = place.dropLast() + (place.hasSuffix("0") ? "1" : "0")
        #expect(try await house.get(String(other)).status == 404)
    }
}
