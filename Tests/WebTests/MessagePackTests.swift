import Ballot
import Domain
import Foundation
import Store
import TestKit
import Testing

@testable import Web

/// The texts that a round is made known with.
@Suite(.bothEngines) struct MessagePackTests {
    private let house: TestHouse

    init() async throws {
        house = try await TestHouse()
    }

    /// A fresh one: some of these tests sleep for months.
    private func signIn() async throws -> String { try await house.signIn(.lead) }

    private func page(_ round: Round, _ query: String = "", language: String = "fi") async throws -> String {
        let answer = try await house.get("/\(language)/testila/kyselyt/\(round.id)/viestit\(query)", session: signIn())
        #expect(answer.status == 200)
        return answer.body
    }

    private func edit(
        _ round: Round, _ kind: String, label: Int = 0, body: String, scope: String = "kaikki", deed: String = "tallenna", seen: String? = nil
    ) async throws -> TestAnswer {
        let path = "/fi/testila/kyselyt/\(round.id)/viestit/\(kind)"
        let session = try await signIn()
        let form = try await house.get(path + "?ryhma=\(label)&kieli=fi", session: session)
        let mark = try #require(seen ?? form.field("nahty"))
        return try await house.post(
            path,
            [
                "ryhma": String(label), "kieli": "fi", "nahty": mark, "otsikko": "Otsikko", "teksti": body, "laajuus": scope, "tee": deed,
            ], session: session)
    }

    @Test func `every text is ready in three languages with the round's own facts`() async throws {
        let round = try await house.openRound(publicLink: true)
        let slugs = try await house.ballot.entryLinks(of: round.id)
        for label in round.labels {
            for language in Language.allCases {
                let body = try await page(round, "?ryhma=\(label.number)&kieli=\(language.rawValue)", language: language.rawValue)
                for kind in MessageKind.kinds(for: label) { #expect(body.contains("id=\"\(kind.rawValue)-teksti\""), "\(kind) \(language)") }
                #expect(!body.contains("{"), "\(label.key) \(language): a slot was not filled")
                #expect(!body.contains("class=\"notice waiting\""), "\(label.key) \(language): our own text has a warning")
                let slug = slugs.first { $0.label == label.number }?.slug
                #expect(body.contains(slug.map { "/\(language.rawValue)/testila/kysely/\($0)" } ?? "«"))
            }
        }
        let staff = try await page(round, "?ryhma=\(try #require(round.labels.first { $0.group == "staff" }).number)")
        for fact in ["Testilä", "Kysely 2026", "20.11.2026–11.12.2026", "digi@testila.example", "vähintään 5", "vähintään 10", "22 väittämää"] {
            #expect(staff.contains(fact), "\(fact)")
        }
    }

    @Test func `a draft's texts are there before its links`() async throws {
        let plan = Plan(
            name: LocalText(fi: "Luonnos"), opens: Day(number: 20_800), closes: Day(number: 20_820),
            groups: [PlanGroup(key: ["staff", "koulu"], name: LocalText(fi: "Koulu"), people: 40, mode: .groupLink)])
        let draft = try await house.store.addRound(plan, of: InstrumentReference(id: "muutosvalmius", version: 1), by: house.program)
        #expect(try await page(draft).contains("[linkki tulee tähän, kun kysely avataan]"))
    }

    @Test func `a text of one's own is used, remembered for the next round, and taken back`() async throws {
        let first = try await house.openRound()
        #expect(try await edit(first, "intranet", body: "Omin sanoin: auki {aika}. {vastaustapa} {lupaus}").status == 303)
        let body = try await page(first)
        #expect(body.contains("Omin sanoin: auki 20.11.2026–11.12.2026. "))
        #expect(body.contains("oma teksti"))
        _ = try await house.store.closeRound(first.id, holding: true, by: house.program)
        house.sleep(days: 100)
        let next = try await house.openRound()
        let later = try await page(next)
        #expect(later.contains("Omin sanoin: auki 28.2.2027–21.3.2027. "))
        #expect(later.contains("edellisen kyselyn teksti"))
        #expect(try await edit(next, "intranet", body: "x", deed: "palauta").status == 303)
        #expect(try await !page(next).contains("Omin sanoin: auki 28.2.2027"))
        #expect(try await page(first).contains("Omin sanoin: auki 20.11.2026"))
    }

    @Test func `a group may have its own text beside the one for all`() async throws {
        let round = try await house.openRound()
        let staff = try #require(round.labels.first { $0.group == "staff" }).number
        let elected = try #require(round.labels.first { $0.group == "elected" }).number
        _ = try await edit(round, "letter", label: elected, body: "Valtuutetulle: {linkki} {lupaus}", scope: "ryhma")
        _ = try await edit(round, "letter", label: staff, body: "Kaikille: {linkki} {lupaus}")
        #expect(try await page(round, "?ryhma=\(elected)").contains("Valtuutetulle: "))
        #expect(try await page(round, "?ryhma=\(staff)").contains("Kaikille: "))
    }

    @Test func `a text without its link or with a promise of its own is kept, with a warning`() async throws {
        let round = try await house.openRound()
        #expect(try await edit(round, "letter", body: "Vastaaminen on täysin anonyymiä.").status == 303)
        let body = try await page(round)
        #expect(body.contains("Tekstissä ei ole vastauslinkkiä."))
        #expect(body.contains("Teksti ei kerro, miten vastaajaa suojataan."))
        #expect(body.contains("omin sanoin (”anonyymiä”)"))
    }

    @Test func `what cannot be kept comes back with everything typed, and nobody writes over another unseen`() async throws {
        let round = try await house.openRound()
        let empty = try await edit(round, "letter", body: "  ")
        #expect(empty.status == 422)
        #expect(empty.body.contains("Otsikko"))
        let long = try await edit(round, "letter", body: String(repeating: "a", count: 5_001))
        #expect(long.status == 422)
        #expect(long.body.contains(String(repeating: "a", count: 5_001)))
        let form = try await house.get("/fi/testila/kyselyt/\(round.id)/viestit/letter", session: signIn())
        let seen = try #require(form.field("nahty"))
        _ = try await edit(round, "letter", body: "Toisen teksti {linkki} {lupaus}", seen: seen)
        let lost = try await edit(round, "letter", body: "Minun tekstini {linkki} {lupaus}", seen: seen)
        #expect(lost.status == 409)
        #expect(lost.body.contains("Toisen teksti") && lost.body.contains("Minun tekstini"))
        let again = try await edit(round, "letter", body: "Minun tekstini {linkki} {lupaus}", seen: lost.field("nahty"))
        #expect(again.status == 303)
        #expect(try await page(round).contains("Minun tekstini"))
    }

    @Test func `markup in a text stays text`() async throws {
        let round = try await house.openRound()
        _ = try await edit(round, "poster", body: "<script>alert(1)</script> {nimettömyys}")
        let slug = try #require(try await house.ballot.entryLinks(of: round.id).first).slug
        for place in ["viestit", "juliste/\(slug)"] {
            let answer = try await house.get("/fi/testila/kyselyt/\(round.id)/\(place)", session: signIn())
            #expect(answer.status == 200)
            #expect(!answer.body.contains("<script>alert"))
        }
    }

    @Test func `the slide and the poster speak the language that was chosen`() async throws {
        let round = try await house.openRound()
        let link = try #require(try await house.ballot.entryLinks(of: round.id).first)
        let slide = try await house.get("/fi/testila/kyselyt/\(round.id)/dia?ryhma=\(link.label)&kieli=sv", session: signIn())
        #expect(slide.body.contains("Hur väl är vi rustade för förändring?") && slide.body.contains("/sv/testila/kysely/"))
        let poster = try await house.get("/fi/testila/kyselyt/\(round.id)/juliste/\(link.slug)?kieli=sv", session: signIn())
        #expect(poster.body.contains("Hur går det?") && poster.body.contains("/sv/testila/kysely/"))
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)/viestit?kieli=xx", session: signIn()).status == 400)
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)/viestit?ryhma=99", session: signIn()).status == 404)
    }
}
