import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing

/// What a reader learns of the way from a statement to an action and back, as far as each may see it.
@Suite struct ChainTests {
    private func action(_ house: TestHouse, owner: String, from origin: Origin) async throws -> Action.ID {
        var action = Action(title: LocalText(fi: "Uusi teko", sv: "Ny åtgärd"), theme: "johtaminen", phase: .going)
        action.owner.sector = LocalText(fi: owner)
        action.starts = MonthOrDay("1/2027")
        action.ends = MonthOrDay("12/2028")
        action.indicator = Indicator(text: LocalText(fi: "Mittari", sv: "Mätare"), baseline: 0, target: 10)
        action.origin = origin
        let added = try await house.store.addAction(action, by: house.program)
        return try await house.store.publishAction(added.id, expecting: added.number, by: house.program).id
    }

    private func finding(_ round: Round, _ audience: Audience) -> Finding {
        Finding(
            round: round.id, kind: .gap, audience: audience, sentence: LocalText(fi: "Salainen havainto", sv: "Hemlig", en: "Secret"),
            statement: "M02", theme: "johtaminen", figures: [Finding.Figure(name: LocalText(fi: "Johto"), value: "4,7")])
    }

    @Test func `behind an internal finding a visitor reads the statement and the round, never what was seen`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound()
        let pinned = try await house.store.pin(finding(round, .internal), by: house.program)
        let id = try await action(house, owner: "Johtoryhmä", from: .finding(pinned.id))
        let visitor = try await house.get("/fi/testila/digipolku/\(id)").body
        #expect(visitor.contains("/tulokset/\(round.id)/vaittamat/M02"))
        #expect(visitor.contains("Kysely 2026"))
        #expect(!visitor.contains("Salainen havainto") && !visitor.contains("4,7"))
        let member = try await house.get("/fi/testila/digipolku/\(id)", session: house.signIn(.viewer)).body
        #expect(member.contains("Salainen havainto") && member.contains("4,7"))
    }

    @Test func `an action that began from a statement shows how it was answered, its sector first`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound()
        let id = try await action(house, owner: "Koulu", from: .statement("M02", round: round.id))
        let page = try await house.get("/fi/testila/digipolku/\(id)").body
        let figures = try #require(page.components(separatedBy: "<ul class=\"chain-figures\">").dropFirst().first)
        #expect(figures.hasPrefix("<li><bdi>Koulu</bdi> <strong>"))
        #expect(figures.contains("<bdi>Henkilöstö</bdi>"))
        let role = try await action(house, owner: "Koulu, rehtori", from: .statement("M02", round: round.id))
        let other = try await house.get("/fi/testila/digipolku/\(role)").body
        #expect(!other.contains("<ul class=\"chain-figures\"><li><bdi>Koulu</bdi>"))
        #expect(other.contains("<bdi>Koulu</bdi> <strong>"))
    }

    @Test func `a scaled action tells the whole story of its pilot, and the claim of one without a statement asks the next survey`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound()
        var pilot = Action(title: LocalText(fi: "Kokeilu: sali"), theme: "johtaminen", kind: .pilot, phase: .done)
        pilot.pilot = Pilot(
            hypothesis: LocalText(fi: "Jos"), limit: LocalText(fi: "5 €"), decisionDay: Day("2027-01-01"),
            verdict: Verdict(outcome: .scale, reason: LocalText(fi: "Salissa kävi enemmän väkeä")))
        pilot.owner.sector = LocalText(fi: "Koulu")
        pilot.origin = .statement("M02", round: round.id)
        let added = try await house.store.addAction(pilot, by: house.program)
        _ = try await house.store.publishAction(added.id, expecting: added.number, by: house.program)
        let scaled = try await action(house, owner: "Koulu", from: .action(added.id))
        let page = try await house.get("/fi/testila/digipolku/\(scaled)").body
        let story = try #require(page.range(of: "<section class=\"chain\"").map { page[$0.lowerBound...] })
        let told = ["vaittamat/M02", "Kysely 2026", "Kokeilu: sali", "Salissa kävi enemmän väkeä", "Uusi teko", "Seuraava kysely kertoo"]
        let places = told.map { story.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(places.map { $0 != nil })")
        let own = try await action(house, owner: "Koulu", from: .text(LocalText(fi: "Omin sanoin")))
        #expect(!(try await house.get("/fi/testila/digipolku/\(own)").body.contains("Seuraava kysely kertoo")))
        _ = try await house.store.addEffect(
            EffectClaim(action: own, statement: "M02", group: "staff", hundredths: 50, since: round.id), by: house.program)
        #expect(try await house.get("/fi/testila/digipolku/\(own)").body.contains("Seuraava kysely kertoo"))
    }

    @Test func `a sector that cannot be shown by itself is said to be in the figures of all staff`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound(groups: [
            PlanGroup(key: ["staff", "a"], name: LocalText(fi: "Iso"), people: 60, mode: .personal),
            PlanGroup(key: ["staff", "b"], name: LocalText(fi: "Pieni"), people: 8, mode: .personal),
        ])
        for label in round.labels {
            try await house.answer(round, label: label.number, people: label.number == 0 ? 50 : 6) { index, _ in
                Answer(rawValue: UInt8(index % 5 + 1))
            }
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        let id = try await action(house, owner: "Pieni", from: .statement("M02", round: round.id))
        let visitor = try await house.get("/fi/testila/digipolku/\(id)").body
        #expect(visitor.contains("ei näy erikseen, luvut ovat koko henkilöstöltä"))
        #expect(!visitor.contains("<bdi>Pieni</bdi> <strong>"))
        let member = try await house.get("/fi/testila/digipolku/\(id)", session: house.signIn(.viewer)).body
        #expect(member.contains("<bdi>Pieni</bdi> <strong>"))
    }

    @Test func `a round that publishes nothing is named to visitors, and leads to its plan`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound(publishes: false)
        let id = try await action(house, owner: "Koulu", from: .statement("M02", round: round.id))
        let visitor = try await house.get("/fi/testila/digipolku/\(id)").body
        #expect(visitor.contains("href=\"/fi/testila/kyselyt/\(round.id)\""))
        #expect(!visitor.contains("/tulokset/\(round.id)") && !visitor.contains("chain-figures"))
    }

    @Test func `reasons are marked as Finnish on pages in another language`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let current = try await house.store.publishedAction(try #require(scene.actions["TY04"]).id, in: house.organisation.id)
        var next = current.content
        next.title = LocalText(fi: "Digituki myös kylille", sv: "Digistöd i byarna")
        _ = try await house.store.editAction(current.id, to: next, expecting: current.number, reason: "Kylät mukaan", by: house.program)
        let swedish = try await house.get("/sv/testila/digipolku/\(current.id)").body
        #expect(swedish.contains("<bdi lang=\"fi\">Kylät mukaan</bdi>") && swedish.contains("Orsakerna är skrivna på finska."))
        let finnish = try await house.get("/fi/testila/digipolku/\(current.id)").body
        #expect(finnish.contains("<bdi>Kylät mukaan</bdi>") && !finnish.contains("kirjoitettu suomeksi"))
        let form = try await house.get("/sv/testila/digipolku/\(current.id)/muokkaa", session: house.signIn(.lead)).body
        #expect(form.contains("organisationens eget språk, finska."))
    }
}

@Suite struct FindingAnswerTests {
    @Test func `an action that was there before can be named as what answers a finding`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let results = scene.path("tulokset/\(scene.round.id)")
        let finding = try await house.store.pin(
            Finding(
                round: scene.round.id, kind: .weakness, audience: .open, sentence: LocalText(fi: "Aikaa ei ole", sv: "Ingen tid", en: "No time"),
                statement: "M21", theme: "osaaminen"), by: house.program)
        #expect(try await house.get(scene.path("huoneentaulu/osaaminen")).body.contains("ei toimenpidettä"))
        let answer = try await house.post(
            "\(results)/havainnot/\(finding.id)", ["tee": "vastaa", "versio": "\(finding.number)", "toimenpide": scene.id("TY15")], session: lead)
        #expect(answer.status == 303)
        let page = try await house.get(results).body
        #expect(page.contains("Tähän vastaa toimenpide:") && page.contains("/digipolku/\(scene.id("TY15"))"))
        #expect(!(try await house.get(scene.path("huoneentaulu/osaaminen")).body.contains("ei toimenpidettä")))
        #expect(try await house.get(scene.path("digipolku/\(scene.id("TY15"))")).body.contains("Aikaa ei ole"))
        let week = Week(try await house.store.weekFacts(for: house.program, weakThemes: []))
        #expect(!week.tasks.contains { $0.subject == .finding(finding.id) })
        let strange = try await house.post(
            "\(results)/havainnot/\(finding.id)", ["tee": "vastaa", "versio": "2", "toimenpide": "0000000000001"], session: lead)
        #expect(strange.status == 404)
    }
}
