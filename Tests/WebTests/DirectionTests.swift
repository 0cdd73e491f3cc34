import Domain
import Store
import TestKit
import Testing

/// The pages of the direction: strategy, goals, decisions, needs, changes from outside, the guided start and coverage.
@Suite struct DirectionTests {
    @Test func `a new organisation begins with the decision, written on the spot`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        #expect(try await house.get("/fi/testila/tyopoyta", session: lead).body.contains("/fi/testila/alku"))
        let page = try await house.get("/fi/testila/alku", session: lead)
        #expect(page.status == 200 && page.body.contains("Ensin päätetään aloittaa"))
        let bad = try await house.post("/fi/testila/alku", ["day": "31.2.2026", "leader-fi": "Kehittämispäällikkö"], session: lead)
        #expect(bad.status == 422)
        for anchor in ["f-new-body-fi", "f-day"] { #expect(bad.body.contains("href=\"#\(anchor)\""), "\(anchor)") }
        #expect(bad.body.contains("value=\"Kehittämispäällikkö\"") && bad.body.contains("value=\"31.2.2026\""))
        let good = try await house.post(
            "/fi/testila/alku",
            [
                "new-body-fi": "Kunnanhallitus", "day": "12.2.2026", "section": "31", "minutes": "https://testila.example/31",
                "leader-fi": "Kehittämispäällikkö", "rhythm": "6",
            ], session: lead)
        #expect(good.status == 303)
        let roadmap = try await house.store.roadmap(in: house.organisation.id)
        #expect(roadmap.decisionToBegin?.section == "31" && roadmap.decisionToBegin?.kind == .start)
        #expect(roadmap.strategy?.content.guide.rhythm == 6)
        #expect(try await house.get("/fi/testila/alku", session: lead).body.contains("Nyt ymmärretään yhdessä"))
        #expect(try await house.post("/fi/testila/alku/katselmus", session: lead).status == 303)
        #expect(try await house.store.strategy(in: house.organisation.id)?.content.guide.reviewed == Day("2026-11-20"))
    }

    @Test func `the strategy is written, changed by two at once, and nothing is lost`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let address = "/fi/testila/strategia/muokkaa"
        let typed = [
            ("name-fi", "Arki sujuu"), ("vision-fi", "Asiat hoituvat."), ("values-1-text-fi", "rohkeus"), ("values-2-text-fi", "yhdessä"),
            ("starts", "1.6.2025"), ("free-1-sector-fi", "Kulttuuri"),
        ]
        let wrong = try await house.postFields(address, typed + [("free-1-days", "paljon"), ("ends", "1.1.2020")], session: lead)
        #expect(wrong.status == 422)
        for words in ["href=\"#f-free-1-days\"", "href=\"#f-ends\"", "value=\"paljon\"", "value=\"rohkeus\""] {
            #expect(wrong.body.contains(words), "\(words)")
        }
        #expect(try await house.postFields(address, typed + [("free-1-days", "110"), ("ends", "31.5.2029")], session: lead).status == 303)
        let kept = try #require(try await house.store.strategy(in: house.organisation.id))
        #expect(kept.values.count == 2 && kept.free == [Strategy.FreeTime(sector: LocalText(fi: "Kulttuuri"), days: 110)])
        let form = FormFields.of(try await house.get(address, session: lead).body)
        var theirs = kept.content
        theirs.vision = LocalText(fi: "Toisen visio.")
        _ = try await house.store.editStrategy(kept.id, to: theirs, expecting: kept.number, by: house.program)
        let mine = form.map { $0.0 == "vision-fi" ? ($0.0, "Minun visioni.") : $0 }
        let lost = try await house.postFields(address, mine, session: lead)
        #expect(lost.status == 409 && lost.body.contains("Toisen visio.") && lost.body.contains("Minun visioni."))
        #expect(try await house.postFields(address, FormFields.of(lost.body), session: lead).status == 303)
        #expect(try await house.store.strategy(in: house.organisation.id)?.content.vision[.fi] == "Minun visioni.")
        let page = try await house.get("/fi/testila/strategia")
        #expect(page.status == 200 && page.body.contains("rohkeus") && page.body.contains("Minun visioni."))
    }

    @Test func `an untouched form changes nothing`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let scene = try await DirectionScene(house)
        for (path, kind) in scene.forms {
            let before = try await house.store.roadmap(in: house.organisation.id, for: house.program)
            let form = FormFields.of(try await house.get(path, session: lead).body)
            #expect(try await house.postFields(path, form, session: lead).status == 303, "\(kind)")
            let after = try await house.store.roadmap(in: house.organisation.id, for: house.program)
            #expect(before.goals == after.goals && before.needs == after.needs && before.decisions == after.decisions, "\(kind)")
            #expect(before.externalChanges == after.externalChanges && before.strategy == after.strategy, "\(kind)")
        }
    }

    @Test func `a goal tells what carries it and that its money was cut`() async throws {
        let house = try await TestHouse()
        let scene = try await DirectionScene(house)
        let page = try await house.get("/fi/testila/tavoitteet/\(scene.goal.id)")
        #expect(page.status == 200)
        for words in ["Avaimettomat tilat", "14 päivää myöhemmin sen rahaa leikattiin", "176 000", "§ 71"] {
            #expect(page.body.replacing("\u{a0}", with: " ").contains(words), "\(words)")
        }
        #expect(try await house.get("/fi/testila/tavoitteet").body.contains("rahaa leikattu"))
        let cut = try await house.get("/fi/testila/paatokset/\(scene.cut.id)")
        #expect(cut.status == 200 && cut.body.contains("−26"))
        #expect(try await house.get("/fi/testila/tavoitteet/0000000000000").status == 404)
        let lead = try await house.signIn(.lead)
        let taken = try await house.post("/fi/testila/tavoitteet/uusi", ["code": "G1", "name-fi": "Toinen"], session: lead)
        #expect(taken.status == 422 && taken.body.contains("href=\"#f-code\""))
    }

    @Test func `a need is written down, merged and taken apart; visitors read the public ones`() async throws {
        let house = try await TestHouse()
        let scene = try await DirectionScene(house)
        let contributor = try await house.signIn(.contributor)
        let lead = try await house.signIn(.lead)
        let written = try await house.post(
            "/fi/testila/tarpeet/uusi", ["title-fi": "Salin avain", "source": "frontline", "heard": "4", "harm": "2", "isPublic": "1"],
            session: contributor)
        #expect(written.status == 303)
        let needs = try await house.store.needs(in: house.organisation.id, for: house.program)
        let added = try #require(needs.first { $0.title[.fi] == "Salin avain" })
        #expect(!added.isPublic)
        #expect(try await house.get("/fi/testila/tarpeet/\(added.id)").status == 404)
        let merge = "/fi/testila/tarpeet/\(added.id)/yhdista"
        #expect(try await house.post(merge, ["into": "0000000000000", "version": "1"], session: lead).status == 422)
        #expect(try await house.post(merge, ["into": scene.need.id.description, "version": "1"], session: lead).status == 303)
        let page = try await house.get("/fi/testila/tarpeet/\(scene.need.id)", session: lead)
        #expect(page.body.contains("Salin avain") && page.body.contains("36: kuultu 18"))
        // Parted from this side too.
        #expect(page.body.contains("action=\"\(merge)\""))
        #expect(try await house.post(merge, ["version": "1"], session: lead).status == 409)
        #expect(try await house.post(merge, ["version": "2"], session: lead).status == 303)
        #expect(try await house.store.needs(in: house.organisation.id, for: house.program).allSatisfy { $0.mergedInto == nil })
    }

    @Test func `a need becomes an action from its page, or is told why not now`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let need = try await house.store.addNeed(Need(title: LocalText(fi: "Salin avain"), theme: "asukas", isPublic: true), by: house.program)
        let place = "/fi/testila/tarpeet/\(need.id)"
        let page = try await house.get(place, session: lead).body
        #expect(page.contains("/fi/testila/digipolku/uusi?tarve=\(need.id)") && page.contains("\(place)/ei-nyt"))
        let form = try await house.get("/fi/testila/digipolku/uusi?tarve=\(need.id)", session: lead).body
        #expect(form.contains("value=\"\(need.id)\" checked") && form.contains("value=\"asukas\" selected"))
        #expect(try await house.get("/fi/testila/digipolku/uusi?tarve=0000000000001", session: lead).status == 400)
        #expect(try await house.post("\(place)/ei-nyt", ["declined-fi": "", "version": "1"], session: lead).status == 422)
        #expect(try await house.post("\(place)/ei-nyt", ["declined-fi": "Avain vaihtuu 2028.", "version": "1"], session: lead).status == 303)
        let told = try await house.get(place).body
        #expect(told.contains("Avain vaihtuu 2028.") && !told.contains("ei-nyt"))
        #expect(try await house.post("\(place)/ei-nyt", ["declined-fi": "", "version": "2"], session: lead).status == 303)
        #expect(try await house.get("\(place)/ei-nyt").status == 401)
    }

    @Test func `a proposal becomes a need in one press, and only once`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let idea = try await house.store.addIdea(
            Idea(code: 5, title: LocalText(fi: "Koulukyydit kartalle"), sent: Day(number: 20_000)), by: house.program)
        #expect(try await house.get("/fi/testila/tarpeet", session: lead).body.contains("Koulukyydit kartalle"))
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 { group.addTask { try await house.post("/fi/testila/tarpeet/ehdotuksesta/\(idea.id)", session: lead).status } }
            for try await status in group { #expect(status == 303) }
        }
        let needs = try await house.store.needs(in: house.organisation.id)
        #expect(needs.map(\.content.idea) == [idea.id])
    }

    @Test func `a change from outside asks its owner, who answers with one press`() async throws {
        let house = try await TestHouse()
        let scene = try await DirectionScene(house)
        let lead = try await house.signIn(.lead)
        let change = "/fi/testila/toimintaymparisto/\(scene.change.id)"
        #expect(try await house.get(change).body.contains("ei vielä katsottu"))
        let page = try await house.get("/fi/testila/digipolku/\(scene.action.id)", session: lead)
        #expect(page.body.contains("Katsottu, mikään ei muutu"))
        #expect(!(try await house.get("/fi/testila/digipolku/\(scene.action.id)").body.contains("Katsottu, mikään ei muutu")))
        let stranger = try await house.signIn(.owner)
        #expect(try await house.post("\(change)/katsottu/\(scene.action.id)", session: stranger).status == 403)
        #expect(try await house.post("\(change)/katsottu/\(scene.action.id)", session: lead).status == 303)
        #expect(try await house.get(change).body.contains("mikään ei muutu"))
        #expect(try await house.post("\(change)/katsottu/0000000000000", session: lead).status == 404)
    }

    @Test func `coverage tells each gap in a sentence with a link; visitors read of what is public`() async throws {
        let house = try await TestHouse()
        let scene = try await DirectionScene(house)
        let draft = try await house.store.addAction(Action(title: LocalText(fi: "Salainen luonnos"), theme: "tieto"), by: house.program)
        let viewer = try await house.signIn(.viewer)
        let inside = try await house.get("/fi/testila/eheys", session: viewer)
        #expect(inside.status == 200 && inside.body.contains("/digipolku/\(draft.id)"))
        let outside = try await house.get("/fi/testila/eheys")
        #expect(outside.status == 200 && !outside.body.contains("Salainen luonnos"))
        #expect(outside.body.contains("/tavoitteet/\(scene.goal.id)"))
        for language in ["sv", "en"] { #expect(try await house.get("/\(language)/testila/eheys").status == 200) }
    }
}

/// A goal that was approved and cut, an action that serves it, a need, a change from outside.
struct DirectionScene {
    let goal: Revision<Goal>
    let action: Revision<Action>
    let need: Revision<Need>
    let cut: Revision<Decision>
    let change: Revision<ExternalChange>

    init(_ house: TestHouse) async throws {
        let (store, program) = (house.store, house.program)
        let today = house.world.now().day(in: house.organisation.zone)
        let body = try await store.addBody(Body(name: LocalText(fi: "Kunnanvaltuusto"), seats: 27), by: program)
        goal = try await store.addGoal(Goal(code: "G1", name: LocalText(fi: "Arki sujuu")), by: program)
        need = try await store.addNeed(Need(title: LocalText(fi: "Avain pitää hakea"), heard: 14, isPublic: true), by: program)
        let typed = Action(
            title: LocalText(fi: "Avaimettomat tilat"), theme: "asukas", phase: .going, owner: ActionOwner(sector: LocalText(fi: "Kulttuuri")),
            indicator: Indicator(text: LocalText(fi: "Tiloja"), baseline: 1), money: Money(once: 38_000), goals: [goal.id], needs: [need.id])
        let added = try await store.addAction(typed, by: program)
        action = try await store.publishAction(added.id, expecting: added.number, by: program)
        let (named, touched) = (goal.id, action.id)
        func decision(_ day: Int, _ section: String, _ kind: Decision.Kind, _ money: Decision.MoneyChange?) -> Decision {
            Decision(
                madeBy: body.id, day: today.adding(day), section: section, text: LocalText(fi: "Päätös \(section)"), kind: kind, goals: [named],
                actions: [touched], money: money)
        }
        _ = try await store.addDecision(decision(-30, "71", .approval, nil), by: program)
        cut = try await store.addDecision(decision(-16, "214", .savings, .init(year: 2026, from: 176_000, to: 131_000)), by: program)
        change = try await store.addExternalChange(
            ExternalChange(
                title: LocalText(fi: "Sähköinen tiedoksianto"), inForce: today.adding(40), touches: [.init(action: action.id, asked: today)]),
            by: program)
        _ = try await store.addStrategy(Strategy(name: LocalText(fi: "Arki sujuu 2025–2029"), values: [LocalText(fi: "rohkeus")]), by: program)
    }

    var forms: [(String, String)] {
        [
            ("/fi/testila/tavoitteet/\(goal.id)/muokkaa", "goal"), ("/fi/testila/tarpeet/\(need.id)/muokkaa", "need"),
            ("/fi/testila/paatokset/\(cut.id)/muokkaa", "decision"), ("/fi/testila/toimintaymparisto/\(change.id)/muokkaa", "change"),
            ("/fi/testila/strategia/muokkaa", "strategy"),
        ]
    }
}
