import Domain
import Store
import TestKit
import Testing

@testable import Web

/// Second reports, drafts that nobody needs, and what forms of days, links and notes refuse.
@Suite struct ReportDraftTests {
    @Test func `a second report to the same meeting is asked about first, and a draft that nobody read can be removed`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Johtoryhmä", sv: "Ledningsgruppen")), by: house.program)
        let form: KeyValuePairs = ["body": body.id.description, "meeting": "14.12.2026"]
        let first = try #require(try await house.post("/fi/testila/raportit/uusi", form, session: lead).location)
        let warned = try await house.post("/fi/testila/raportit/uusi", form, session: lead)
        #expect(warned.status == 409 && warned.body.contains("Tähän kokoukseen on jo raportti") && warned.body.contains("href=\"\(first)\""))
        #expect(try await house.store.reports(in: house.organisation.id, for: house.program).count == 1)
        let again = try await house.post(
            "/fi/testila/raportit/uusi", ["body": body.id.description, "meeting": "14.12.2026", "again": "1"], session: lead)
        let second = try #require(again.location)
        // What was public once stays, also when it is withdrawn.
        #expect(try await house.post(first + "/julkaisu", ["version": "1", "public": "1"], session: lead).status == 303)
        #expect(try await house.post(first + "/julkaisu", ["version": "2", "public": "0"], session: lead).status == 303)
        #expect(try await house.get(first + "/poisto", session: lead).status == 404)
        #expect(try await house.post(first + "/poisto", ["version": "3"], session: lead).status == 404)
        for language in ["fi", "sv", "en"] {
            #expect(try await house.get(second.replacing("/fi/", with: "/\(language)/") + "/poisto", session: lead).status == 200)
        }
        #expect(try await house.get(second, session: lead).body.contains(second + "/poisto"))
        #expect(try await house.post(second + "/poisto", ["version": "9"], session: lead).status == 409)
        #expect(try await house.post(second + "/poisto", ["version": "1"], session: house.signIn(.viewer)).status == 403)
        #expect(try await house.post(second + "/poisto", ["version": "1"], session: lead).status == 303)
        #expect(try await house.get(second, session: lead).status == 404)
        #expect(try await !house.get("/fi/testila/raportit", session: lead).body.contains(second))
        let log = try await house.get("/fi/testila/asetukset/loki", session: house.signIn(.auditor))
        if log.status == 200 { #expect(log.body.contains("raportin luonnos poistettiin")) }
    }

    @Test func `of four who make a report to one meeting at once one has made it`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Johtoryhmä")), by: house.program)
        let form: KeyValuePairs = ["body": body.id.description, "meeting": "14.12.2026"]
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await house.post("/fi/testila/raportit/uusi", form, session: lead).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [303, 409, 409, 409])
        #expect(try await house.store.reports(in: house.organisation.id, for: house.program).count == 1)
    }

    @Test func `who removes a draft that somebody has published since is told so, and the report stays`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Johtoryhmä")), by: house.program)
        let made = try await house.post("/fi/testila/raportit/uusi", ["body": body.id.description, "meeting": "1.10.2026"], session: lead)
        let place = try #require(made.location)
        // A meeting before the state that the draft tells is pointed out.
        #expect(try await house.get(place, session: lead).body.contains("Tarkista kokouksen päivä"))
        #expect(try await house.post(place + "/julkaisu", ["version": "1", "public": "1"], session: lead).status == 303)
        #expect(try await house.post(place + "/poisto", ["version": "1"], session: lead).status == 409)
        let report = try #require(try await house.store.reports(in: house.organisation.id).first)
        await #expect(throws: EditConflict<Revision<Report>>.self) {
            try await house.store.removeReport(report.id, expecting: 1, by: house.program)
        }
        #expect(try await house.get(place).status == 200)
    }

    @Test func `no words stand ready where the report asks for a choice`() async throws {
        let house = try await TestHouse()
        var lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Kunnanvaltuusto")), by: house.program)
        let draft = try await house.store.addAction(
            Action(
                title: LocalText(fi: "Kallis"), theme: "osaaminen", phase: .planned, owner: ActionOwner(sector: LocalText(fi: "Kulttuuri")),
                starts: MonthOrDay("2027-02"), ends: MonthOrDay("2027-12"),
                indicator: Indicator(text: LocalText(fi: "Käyntejä"), unit: LocalText(fi: "kpl"), baseline: 0, target: 60), money: Money(once: 9_000)),
            reason: "", by: house.program)
        _ = try await house.store.publishAction(draft.id, expecting: 1, by: house.program)
        let made = try await house.post("/fi/testila/raportit/uusi", ["body": body.id.description, "meeting": "14.12.2026"], session: lead)
        let place = try #require(made.location)
        house.sleep(days: 40)
        lead = try await house.signIn(.lead)
        let form = try await house.get(place + "/paatos", session: lead)
        #expect(form.status == 200 && !form.body.contains("merkittiin tiedoksi"))
    }

    @Test func `a decision with its section is not ahead, and its minutes are a web address`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Kunnanvaltuusto")), by: house.program)
        func decide(_ section: String, _ day: String, _ minutes: String = "") async throws -> TestAnswer {
            try await house.post(
                "/fi/testila/paatokset/uusi",
                ["madeBy": body.id.description, "day": day, "section": section, "kind": "other", "text-fi": "Asia", "minutes": minutes],
                session: lead)
        }
        let ahead = house.world.now().day(in: house.organisation.zone).adding(30).iso
        let early = try await decide("12", ahead)
        #expect(early.status == 422 && early.body.contains("pykälää ei voi vielä olla"))
        #expect(try await decide("", ahead).status == 303)
        let old = try await decide("", "1.1.1901")
        #expect(old.status == 422 && old.body.contains("1.1.1901 on ennen vuotta 1990"))
        for wrong in ["javascript:alert(1)", "http://kunta.fi", "https://", "https://a b.fi/", "https://x@kunta.fi/", "https://kunta.fi/<b>"] {
            #expect(try await decide("", ahead, wrong).status == 422, "\(wrong)")
        }
        #expect(try await decide("", ahead, "https://kunta.fi/poytakirja?nro=1#12").status == 303)
    }

    @Test func `two who write the note of a finding see both versions`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let finding = try await house.store.pin(
            Finding(round: scene.round.id, kind: .weakness, audience: .open, sentence: LocalText(fi: "Aika ei riitä"), theme: "osaaminen"),
            by: house.program)
        let place = "/fi/testila/tulokset/\(scene.round.id)/havainnot/\(finding.id)"
        #expect(try await house.post(place, ["tee": "huomio", "versio": "1", "huomio-fi": "Ensimmäinen"], session: lead).status == 303)
        let late = try await house.post(place, ["tee": "huomio", "versio": "1", "huomio-fi": "Toinen"], session: lead)
        #expect(late.status == 409 && late.body.contains("Ensimmäinen") && late.body.contains("Toinen"))
        #expect(try await house.post(place, ["version": "2", "huomio-fi": "Toinen"], session: lead).status == 303)
    }

    @Test func `mail names a finding by its statement and leaves the figures at home`() {
        #expect(WeekLetter.quoted("Henkilöstö: ”Aikaa on varattu” – keskiarvo laski 2,5 → 2,2.") == "Henkilöstö: ”Aikaa on varattu”")
        #expect(WeekLetter.quoted("Staff: “There is time” (2.2).") == "Staff: “There is time”")
        #expect(WeekLetter.quoted("Aika ei riitä (2,2)") == nil)
    }

    @Test func `a ring of many occasions stays outside its hub`() async throws {
        let house = try await TestHouse()
        let start = try #require(Day("\(house.world.now().day(in: house.organisation.zone).year)-03-01"))
        for number in 1...12 {
            let occasion = Occasion(name: LocalText(fi: "Tapahtuma \(number)"), kind: .other, starts: start, ends: start.adding(200))
            _ = try await house.store.addOccasion(occasion, by: house.program)
        }
        let page = try await house.get("/fi/testila/vuosikello").body
        let radii = page.matches(of: #/class="rail"[^>]*? r="(-?[0-9.]+)"/#).compactMap { Double($0.1) }
        #expect(radii.count == 12 && radii.allSatisfy { $0 > 50 }, "\(radii)")
    }
}
