import Domain
import Foundation
import Store
import TestKit
import Testing

/// Benefits, money and the action's own form, through the pages.
@Suite struct WorthTests {
    @Test func `a benefit is promised, measured in one small form, and counted in public`() async throws {
        let scene = try await RoadmapScene()
        let (house, id) = (scene.house, scene.id("TY06"))
        let lead = try await house.signIn(.lead)
        let form = try await house.get(scene.path("digipolku/\(id)/hyoty/uusi"), session: lead).body
        // Six, twelve and twenty-four months after 6/2025.
        for day in ["30.12.2025", "30.6.2026", "30.6.2027"] { #expect(form.contains("value=\"\(day)\""), "\(day)") }
        let bad = try await house.post(
            scene.path("digipolku/\(id)/hyoty/uusi"), ["text-fi": "", "kind": "time", "baseline": "paljon", "yearly": "-1"], session: lead)
        #expect(bad.status == 422)
        for field in ["f-text-fi", "f-baseline", "f-yearly"] { #expect(bad.body.contains("href=\"#\(field)\""), "\(field)") }
        #expect(bad.body.contains("value=\"paljon\""))
        let kept = try await house.post(
            scene.path("digipolku/\(id)/hyoty/uusi"),
            [
                "text-fi": "Käsittelyaika <lyhenee>", "kind": "time", "unit-fi": "päivää", "baseline": "34", "target": "20", "pays-fi": "Tekniset",
                "gains-fi": "rakentajat", "yearly": "12 000", "measurements-1-due": "30.6.2026", "measurements-2-due": "30.6.2099",
            ], session: lead)
        #expect(kept.status == 303)
        let publicPage = try await house.get(scene.path("digipolku/hyodyt")).body
        #expect(publicPage.contains("Käsittelyaika &lt;lyhenee&gt;") && publicPage.contains("12\u{a0}000\u{a0}€") && publicPage.contains("myöhässä"))
        let benefit = try #require(try await house.store.roadmap(in: house.organisation.id).benefits.first)
        try await measure(benefit, scene, lead)
    }

    private func measure(_ benefit: Revision<Benefit>, _ scene: RoadmapScene, _ lead: String) async throws {
        let house = scene.house
        let place = scene.path("digipolku/\(benefit.content.action)/hyoty/\(benefit.id)")
        let nothing = try await house.post(place + "/mittaus", ["version": "1", "measured": "1.1.2099"], session: lead)
        #expect(nothing.status == 422 && nothing.body.contains("href=\"#f-value\"") && nothing.body.contains("href=\"#f-measured\""))
        let form = try await house.get(place + "/mittaus", session: lead).body
        let typed = FormFields.of(form).map { $0.0 == "value" ? ("value", "21,5") : $0.0 == "yearly" ? ("yearly", "9000") : $0 }
        #expect(try await house.postFields(place + "/mittaus", typed, session: lead).status == 303)
        let measured = try #require(try await house.store.roadmap(in: house.organisation.id).benefits.first)
        #expect(measured.content.measurements.first?.value == 21.5 && measured.content.measurements.first?.due == Day("2026-06-30"))
        #expect(measured.content.latest?.yearly == 9_000)
        // Somebody else was faster: both versions, nothing lost.
        let late = try await house.postFields(place + "/mittaus", typed, session: lead)
        #expect(late.status == 409 && late.body.contains("value=\"21,5\""))
        // An untouched form changes nothing.
        for language in ["fi", "sv", "en"] {
            let path = scene.path("digipolku/\(benefit.content.action)/hyoty/\(benefit.id)", language: language)
            let edit = try await house.get(path, session: lead).body
            let fields = FormFields.of(edit).filter { $0.0 != "reason" } + [("reason", "sama")]
            #expect(try await house.postFields(path, fields, session: lead).status == 303, "\(language)")
            let now = try #require(try await house.store.roadmap(in: house.organisation.id).benefits.first)
            #expect(now.content == measured.content, "\(language)")
        }
    }

    @Test func `a budget is pasted, mended and kept, and two editors see each other`() async throws {
        let scene = try await RoadmapScene()
        let (house, id) = (scene.house, scene.id("TY10"))
        let lead = try await house.signIn(.lead)
        let path = scene.path("digipolku/\(id)/raha")
        let bad = try await house.post(path, ["paste": "2026;1\nensi vuosi;2", "years-1-year": "2025", "years-1-plan-once": "7"], session: lead)
        #expect(bad.status == 422 && bad.body.contains("Rivi 2") && bad.body.contains("value=\"7\"") && bad.body.contains("ensi vuosi"))
        let read = try await house.post(
            path, ["lue": "1", "paste": "2026\t15 000\t4200\t20", "years-1-year": "2025", "years-1-plan-once": "7"], session: lead)
        #expect(read.status == 200 && read.body.contains("name=\"years-2-plan-once\"") && read.body.contains("value=\"15000\""))
        #expect(try await house.store.roadmap(in: house.organisation.id).budgets.isEmpty)
        #expect(try await house.postFields(path, FormFields.of(read.body), session: lead).status == 303)
        let budget = try #require(try await house.store.roadmap(in: house.organisation.id).budgets.first)
        #expect(budget.content.years.map(\.year) == [2025, 2026] && budget.content.years.last?.plan.days == 20)
        let again = try await house.postFields(
            path, FormFields.of(read.body).map { $0.0 == "years-1-plan-once" ? ($0.0, "8") : $0 } + [("reason", "x")], session: lead)
        #expect(again.status == 409 && again.body.contains("value=\"8\""))
        let money = try await house.get(scene.path("digipolku/raha")).body
        #expect(money.contains("19\u{a0}200\u{a0}€") && money.contains("Kulttuuri ja vapaa-aika"))
    }

    @Test func `a pasted line leaves alone what it does not say, and every year has room`() async throws {
        let scene = try await RoadmapScene()
        let (house, id) = (scene.house, scene.id("TY10"))
        let lead = try await house.signIn(.lead)
        let path = scene.path("digipolku/\(id)/raha")
        #expect(try await house.post(path, ["paste": "2026;15000;4200;20;14000;4000;18"], session: lead).status == 303)
        let shown = FormFields.of(try await house.get(path, session: lead).body).filter { $0.0 != "lue" }
        let lines = "2026;100\n" + (2030...2090).map { "\($0);1" }.joined(separator: "\n")
        let kept = try await house.postFields(path, shown.filter { $0.0 != "paste" } + [("paste", lines), ("reason", "Tarkennus")], session: lead)
        #expect(kept.status == 303)
        let budget = try #require(try await house.store.roadmap(in: house.organisation.id).budgets.first)
        let first = try #require(budget.content.years.first)
        #expect(first.plan == Budget.Sum(once: 100, running: 4_200, days: 20) && first.actual == Budget.Sum(once: 14_000, running: 4_000, days: 18))
        #expect(budget.content.years.count == 62)
    }

    @Test func `the form of an action keeps what it does not show, and takes contributors with kind and share`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let need = try await house.store.addNeed(Need(title: LocalText(fi: "Avain haetaan"), isPublic: true), by: house.program)
        let action = try #require(scene.actions["TY20"])
        var rich = action.content
        rich.contributors = [Contributor(name: LocalText(fi: "Naapuri", sv: "Grannen"), kind: .municipality, share: 40)]
        rich.needs = [need.id]
        rich.lifeEvents = ["KE4.2", "KE99"]
        rich.changesSystem = true
        rich.assessed = Day("2026-05-15")
        rich.pilot?.measure = LocalText(fi: "Aika")
        rich.pilot?.origin = ForeignPilot(place: LocalText(fi: "Muualla"), id: action.id.description)
        rich.pilot?.elsewhere = [PilotResult(from: ForeignPilot(place: LocalText(fi: "Tuolla"), id: action.id.description), received: scene.today)]
        let kept = try await house.store.editAction(action.id, to: rich, expecting: action.number, reason: "kaikki", by: house.program)
        for language in ["fi", "sv", "en"] {
            let path = scene.path("digipolku/\(action.id)/muokkaa", language: language)
            let form = try await house.get(path, session: lead).body
            let fields = FormFields.of(form).filter { $0.0 != "reason" } + [("reason", "sama")]
            let answer = try await house.postFields(path, fields, session: lead)
            #expect(answer.status == 303, "\(language): \(answer.body.prefix(2_000))")
            #expect(try await house.store.action(action.id, for: house.program).content == kept.content, "\(language)")
        }
        let bad = try await house.post(
            scene.path("digipolku/uusi"),
            ["title-fi": "X", "theme": "tieto", "contributor-1-share": "30", "contributor-2-fi": "Y", "contributor-2-share": "101"], session: lead)
        #expect(bad.status == 422 && bad.body.contains("#f-contributor-1-fi") && bad.body.contains("#f-contributor-2-share"))
        let page = try await house.get(scene.path("digipolku/\(action.id)")).body
        for words in ["Naapuri", "kunta, 40", "Avain haetaan", "Suomen sisällä muuttaminen", "15.5.2026", "Tuolla"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `only who may edit the action reaches its forms`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let (viewer, owner) = (try await house.signIn(.viewer), try await house.signIn(.owner))
        for form in ["hyoty/uusi", "raha", "vaikutus/uusi"] {
            let path = scene.path("digipolku/\(scene.id("TY06"))/\(form)")
            #expect(try await house.get(path).status == 401, "\(form)")
            #expect(try await house.get(path, session: viewer).status == 403, "\(form)")
            // An owner of other actions.
            #expect(try await house.get(path, session: owner).status == 403, "\(form)")
        }
        #expect(try await house.get(scene.path("digipolku/kokeilut/tuonti"), session: owner).status == 403)
        // A draft tells visitors nothing, in no view.
        let draft = scene.id("TY23")
        let lead = try await house.signIn(.lead)
        #expect(
            try await house.post(scene.path("digipolku/\(draft)/hyoty/uusi"), ["text-fi": "Salainen hyöty", "kind": "time"], session: lead).status
                == 303)
        #expect(!(try await house.get(scene.path("digipolku/hyodyt"))).body.contains("Salainen hyöty"))
        #expect(try await house.get(scene.path("digipolku/hyodyt"), session: viewer).body.contains("Salainen hyöty"))
    }
}
