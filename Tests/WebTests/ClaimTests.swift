import Domain
import Foundation
import Store
import TestKit
import Testing

/// Effects that are claimed beforehand, and what the released rounds say of them.
@Suite struct ClaimTests {
    @Test func `a claim is made before the round opens, and judged by itself when it is released`() async throws {
        let house = try await TestHouse()
        let first = try await house.releasedRound()
        house.sleep(days: 100)
        let action = try await published(house)
        let lead = try await house.signIn(.lead)
        let path = "/fi/testila/digipolku/\(action)/vaikutus/uusi"
        let bad = try await house.post(path, ["statement": "M99", "who": "nobody", "size": "5", "by": "-1"], session: lead)
        #expect(bad.status == 422)
        for field in ["f-statement", "f-who", "f-size", "f-by"] { #expect(bad.body.contains("href=\"#\(field)\""), "\(field)") }
        let fields: KeyValuePairs = ["statement": "M02", "who": "staff", "size": "0,5", "since": first.id.description, "note-fi": "Koska tunti"]
        #expect(try await house.post(path, fields, session: lead).status == 303)
        let before = try await house.get("/fi/testila/digipolku/\(action)").body
        #expect(before.contains("+0,5") && before.contains("odottaa kyselyä"))
        house.sleep(days: 270)
        _ = try await house.releasedRound()
        // The same answers again: nothing moved, and the page says so with the figures.
        let page = try await house.get("/fi/testila/digipolku/vaikutukset").body
        #expect(page.contains("ei erotu") && page.contains("Muutosta ei voi erottaa sattumasta") && page.contains("Koska tunti"))
    }

    @Test func `what is claimed after the round opened is refused by the form, and judged by nobody`() async throws {
        let house = try await TestHouse()
        let first = try await house.releasedRound()
        house.sleep(days: 370)
        _ = try await house.releasedRound()
        let action = try await published(house)
        let lead = try await house.signIn(.lead)
        let fields: KeyValuePairs = ["statement": "M02", "who": "staff", "size": "0,5", "since": first.id.description]
        let refused = try await house.post("/fi/testila/digipolku/\(action)/vaikutus/uusi", fields, session: lead)
        #expect(refused.status == 422 && refused.body.contains("on jo avattu"))
        // It may come another way; then the page says that it was said afterwards.
        _ = try await house.store.addEffect(
            EffectClaim(action: action, statement: "M02", group: "staff", hundredths: 50, since: first.id), by: house.program)
        let page = try await house.get("/fi/testila/digipolku/vaikutukset").body
        #expect(page.contains("sanottu jälkikäteen") && !page.contains("ei erotu"))
    }

    @Test func `a claim is taken back with a reason, and stays on the page`() async throws {
        let house = try await TestHouse()
        let first = try await house.releasedRound()
        let action = try await published(house)
        let lead = try await house.signIn(.lead)
        let claim = try await house.store.addEffect(
            EffectClaim(action: action, statement: "M02", group: "staff", hundredths: 50, since: first.id), by: house.program)
        let path = "/fi/testila/digipolku/\(action)/vaikutus/\(claim.id)"
        #expect(try await house.post(path, ["version": "1", "withdrawn-fi": ""], session: lead).status == 422)
        #expect(try await house.post(path, ["version": "1", "withdrawn-fi": "Rahat loppuivat"], session: lead).status == 303)
        #expect(try await house.get("/fi/testila/digipolku/vaikutukset").body.contains("Rahat loppuivat"))
        #expect(try await house.post(path, ["version": "1", "withdrawn-fi": "Uusi syy"], session: lead).status == 409)
    }

    @Test func `a visitor reads no figure of a round that publishes nothing`() async throws {
        let house = try await TestHouse()
        let first = try await house.releasedRound(publishes: false)
        house.sleep(days: 100)
        let action = try await published(house)
        _ = try await house.store.addEffect(
            EffectClaim(action: action, statement: "M02", group: "staff", hundredths: 50, since: first.id), by: house.program)
        house.sleep(days: 270)
        _ = try await house.releasedRound(publishes: false)
        for place in ["digipolku/vaikutukset", "digipolku/\(action)"] {
            let page = try await house.get("/fi/testila/\(place)").body
            #expect(page.contains("eivät ole julkisia") && !page.contains("ei erotu"), "\(place)")
        }
        let inside = try await house.get("/fi/testila/digipolku/vaikutukset", session: house.signIn(.viewer)).body
        #expect(inside.contains("ei erotu"))
    }

    private func published(_ house: TestHouse) async throws -> Action.ID {
        var action = Action(title: LocalText(fi: "Digitunti", sv: "Digitimme"), theme: "johtaminen", phase: .going)
        action.owner.sector = LocalText(fi: "Johto")
        action.indicator = Indicator(text: LocalText(fi: "Mittari", sv: "Mätare"), baseline: 0, target: 10)
        let added = try await house.store.addAction(action, by: house.program)
        return try await house.store.publishAction(added.id, expecting: added.number, by: house.program).id
    }
}
