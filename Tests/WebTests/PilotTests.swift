import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing
import Web

/// The verdict on a pilot, what follows it, and its travels as a package.
@Suite struct PilotTests {
    @Test func `a verdict needs its reasons, and scaling makes the next action in one step`() async throws {
        let scene = try await RoadmapScene()
        let (house, id) = (scene.house, scene.id("TY20"))
        let lead = try await house.signIn(.lead)
        let path = scene.path("digipolku/\(id)/paatos")
        let bad = try await house.post(path, ["version": "2", "outcome": "", "day": "eilen"], session: lead)
        #expect(bad.status == 422)
        for field in ["f-outcome", "f-verdict-reason-fi", "f-day"] { #expect(bad.body.contains("href=\"#\(field)\""), "\(field)") }
        let answer = try await house.post(
            path, ["version": "2", "outcome": "scale", "verdict-reason-fi": "Aikaa kului 34 % vähemmän", "day": scene.today.iso, "jatko": "1"],
            session: lead)
        #expect(answer.status == 303)
        let pilot = try await house.store.action(try #require(Action.ID(text: id)), for: house.program)
        #expect(pilot.phase == .done && pilot.pilot?.verdict?.outcome == .scale && pilot.reason == "Aikaa kului 34 % vähemmän")
        let next = try #require(try await house.store.actions(from: pilot.id, for: house.program).first)
        #expect(answer.location == scene.path("digipolku/\(next.id)/muokkaa"))
        #expect(next.kind == .action && next.phase == .draft && next.origin == .action(pilot.id))
        #expect(next.title == LocalText(fi: "Laajennus: tekoälyavustaja valmistelijoille", sv: "Utvidgning: AI-assistent för ärendeberedning"))
        // Further presses make no second one, in whatever order they come.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try await house.post(scene.path("digipolku/\(id)/jatko"), [:], session: lead) } }
            try await group.waitForAll()
        }
        #expect(try await house.store.actions(from: pilot.id, for: house.program).count == 1)
        let library = try await house.get(scene.path("digipolku/kokeilut")).body
        #expect(library.contains("Aikaa kului 34 % vähemmän") && library.contains("Laajennettiin"))
    }

    @Test func `a stopped pilot is shown as what was learned, and nothing follows`() async throws {
        let scene = try await RoadmapScene()
        let (house, id) = (scene.house, scene.id("TY20"))
        let lead = try await house.signIn(.lead)
        let fields: KeyValuePairs = ["version": "2", "outcome": "stop", "verdict-reason-fi": "Opittiin tästä", "day": scene.today.iso, "jatko": "1"]
        let answer = try await house.post(scene.path("digipolku/\(id)/paatos"), fields, session: lead)
        #expect(answer.location == scene.path("digipolku/\(id)#kokeilu"))
        let page = try await house.get(scene.path("digipolku/\(id)")).body
        #expect(page.contains("Lopetettiin ja opittiin") && page.contains("Opittiin tästä"))
        #expect(try await house.post(scene.path("digipolku/\(id)/paatos"), fields, session: lead).status == 409)
    }

    @Test func `another verdict says anew why, and none is of a day that lies ahead`() async throws {
        let scene = try await RoadmapScene()
        let (house, path) = (scene.house, scene.path("digipolku/\(scene.id("TY20"))/paatos"))
        let lead = try await house.signIn(.lead)
        let ahead = scene.today.adding(1).iso
        let early: KeyValuePairs = ["version": "2", "outcome": "scale", "verdict-reason-fi": "Toimii", "day": ahead]
        #expect(try await house.post(path, early, session: lead).status == 422)
        let first: KeyValuePairs = ["version": "2", "outcome": "scale", "verdict-reason-fi": "Toimii", "day": scene.today.iso]
        #expect(try await house.post(path, first, session: lead).status == 303)
        let turned: KeyValuePairs = ["version": "3", "outcome": "stop", "verdict-reason-fi": "Toimii", "day": scene.today.iso]
        let refused = try await house.post(path, turned, session: lead)
        #expect(refused.status == 422 && refused.body.contains("href=\"#f-verdict-reason-fi\""))
        let why: KeyValuePairs = ["version": "3", "outcome": "stop", "verdict-reason-fi": "Ei toiminutkaan", "day": scene.today.iso]
        #expect(try await house.post(path, why, session: lead).status == 303)
    }

    @Test func `the decision that names the pilot is offered, and a verdict from before the start is refused with everything typed`() async throws {
        let scene = try await RoadmapScene()
        let (house, pilot) = (scene.house, try #require(scene.actions["TY20"]))
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Johtoryhmä")), by: house.program)
        func decision(_ text: String, _ actions: [Action.ID]) async throws -> Decision.ID {
            try await house.store.addDecision(
                Decision(madeBy: body.id, day: scene.today, section: "9", text: LocalText(fi: text), kind: .verdict, actions: actions),
                by: house.program
            ).id
        }
        let (own, _) = (try await decision("Kokeilusta", [pilot.id]), try await decision("Muusta", []))
        let path = scene.path("digipolku/\(pilot.id)/paatos")
        #expect(FormFields.of(try await house.get(path, session: lead).body).first { $0.0 == "decision" }?.1 == own.description)
        let early: KeyValuePairs = ["version": "2", "outcome": "scale", "verdict-reason-fi": "Toimi hyvin", "day": "1.1.2020"]
        let refused = try await house.post(path, early, session: lead)
        #expect(refused.status == 422 && refused.body.contains("Päätöspäivä: Päätös on päivätty ennen kokeilun alkua"))
        #expect(refused.body.contains("Toimi hyvin") && refused.body.contains("1.1.2020"))
    }

    @Test func `no verdict stands on a decision that is still to come`() async throws {
        let scene = try await RoadmapScene()
        let (house, pilot) = (scene.house, try #require(scene.actions["TY20"]))
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Johtoryhmä")), by: house.program)
        let ahead = try await house.store.addDecision(
            Decision(
                madeBy: body.id, day: scene.today.adding(21), section: "", text: LocalText(fi: "Päätös tästä"), kind: .verdict, actions: [pilot.id]),
            by: house.program)
        let path = scene.path("digipolku/\(pilot.id)/paatos")
        let form = try await house.get(path, session: lead)
        #expect(FormFields.of(form.body).first { $0.0 == "decision" }?.1 == "" && !form.body.contains(ahead.id.description))
        let typed: KeyValuePairs = [
            "version": "2", "outcome": "scale", "verdict-reason-fi": "Toimii", "day": scene.today.iso, "decision": ahead.id.description,
        ]
        #expect(try await house.post(path, typed, session: lead).status == 422)
        // In the story of the pilot it comes last, as one to come.
        let page = try await house.get(scene.path("digipolku/\(pilot.id)")).body
        #expect(page.contains("Tulossa päätettäväksi") && !page.contains("Päätös tästä</strong>"))
    }

    @Test func `what ends a pilot is its verdict: no form lets it be over without one`() async throws {
        let scene = try await RoadmapScene()
        let (house, pilot) = (scene.house, try #require(scene.actions["TY20"]))
        let lead = try await house.signIn(.lead)
        let place = scene.path("digipolku/\(pilot.id)")
        for phase in ["done", "stopped"] {
            let step = try await house.post(place + "/vaihe", ["phase": phase, "version": "2", "reason": "Loppui"], session: lead)
            #expect(step.status == 422 && step.body.contains("Kokeilu päättyy päätökseen"), "\(phase)")
            let minute = try await house.post(place + "/paivitys", ["phase": phase, "version": "2", "sentence": "Loppui"], session: lead)
            #expect(minute.status == 422 && minute.body.contains("Kokeilu päättyy päätökseen"), "\(phase)")
            let fields =
                FormFields.of(try await house.get(place + "/muokkaa", session: lead).body)
                .filter { !["phase", "reason", "csrf", ""].contains($0.0) } + [("phase", phase), ("reason", "Loppui")]
            let body = (fields + [("csrf", house.gate.formToken(session: lead))]).map { "\(TestHouse.encoded($0.0))=\(TestHouse.encoded($0.1))" }
            let form = try await house.send(.post, place + "/muokkaa", body: Array(body.joined(separator: "&").utf8), session: lead)
            #expect(form.status == 422 && form.body.contains("href=\"#f-verdict\""), "\(phase)")
        }
        #expect(try await house.store.action(pilot.id, for: house.program).phase == .going)
    }

    @Test func `a draft of a pilot demands no verdict yet`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let draft = try await house.store.addAction(
            Action(title: LocalText(fi: "Kokeilu: uusi"), theme: "tieto", kind: .pilot, pilot: Pilot()), by: house.program)
        let page = try await house.get(scene.path("digipolku/\(draft.id)"), session: house.signIn(.lead)).body
        #expect(!page.contains("Päätä kokeilusta") && !page.contains("päätös on tekemättä"))
    }

    @Test func `on the decision day the page demands a verdict`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let until = try #require(Day("2027-12-14")).number - scene.today.number
        house.sleep(days: Int64(until))
        let page = try await house.get(scene.path("digipolku/\(scene.id("TY20"))")).body
        #expect(page.contains("Tänään on päätöspäivä"))
    }

    @Test func `a pilot travels to a neighbour, and its results come back beside ours`() async throws {
        let scene = try await RoadmapScene()
        let (house, id) = (scene.house, scene.id("TY20"))
        let file = try await house.get(scene.path("digipolku/\(id)/kokeilu.json"))
        #expect(file.status == 200 && file.body.contains("\"format\":\"digipolku-pilot\""))
        #expect(try await house.get(scene.path("digipolku/\(scene.id("TY06"))/kokeilu.json")).status == 404)
        let neighbour = try await RoadmapScene()
        let theirs = try await neighbour.house.signIn(.lead)
        let bring = neighbour.path("digipolku/kokeilut/tuonti")
        #expect(try await neighbour.house.post(bring, ["paketti": "roskaa"], session: theirs).status == 422)
        let preview = try await neighbour.house.post(bring, ["paketti": file.body], session: theirs)
        #expect(preview.status == 200 && preview.body.contains("name=\"ota\""))
        let before = try await neighbour.house.store.actions(for: neighbour.house.program).count
        let taken = try await neighbour.house.post(bring, ["paketti": file.body, "ota": "1", "teema": "tieto"], session: theirs)
        #expect(taken.status == 303)
        // The same file once more makes no second one.
        let twice = try await neighbour.house.post(bring, ["paketti": file.body, "ota": "1", "teema": "tieto"], session: theirs)
        #expect(twice.status == 303 && taken.location?.hasPrefix(twice.location ?? "?") == true)
        let drafts = try await neighbour.house.store.actions(for: neighbour.house.program)
        #expect(drafts.count == before + 1)
        let draft = try #require(drafts.last { $0.pilot?.origin?.id == id })
        #expect(draft.phase == .draft && draft.theme == "tieto")
        try await sendBack(draft, neighbour, to: scene)
    }

    @Test func `codes that no list of ours holds stay out with a sentence, and a file in two-byte text is kept as it was shown`() async throws {
        let scene = try await RoadmapScene()
        let (house, pilot) = (scene.house, try #require(scene.actions["TY20"]))
        var odd = pilot.content
        odd.references = ["javascript:alert(1)", "KE 9 9"]
        _ = try await house.store.editAction(pilot.id, to: odd, expecting: 2, reason: "Muualta", by: house.program)
        let file = try await house.get(scene.path("digipolku/\(pilot.id)/kokeilu.json")).body
        let neighbour = try await RoadmapScene()
        let lead = try await neighbour.house.signIn(.lead)
        let bring = neighbour.path("digipolku/kokeilut/tuonti")
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in file.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let preview = try await neighbour.house.upload(bring + "/tiedosto", file: ("kokeilu.json", wide), session: lead)
        #expect(preview.status == 200 && preview.body.contains("javascript:alert(1), KE 9 9") && preview.body.contains("ei tarkista"))
        let carried = try #require(FormFields.of(preview.body).first { $0.0 == "paketti" }?.1)
        #expect(try await neighbour.house.post(bring, ["paketti": carried, "ota": "1", "teema": "tieto"], session: lead).status == 303)
        let drafts = try await neighbour.house.store.actions(for: neighbour.house.program)
        #expect(drafts.last { $0.pilot?.origin?.id == pilot.id.description }?.references == [])
        let none = try await neighbour.house.upload(bring + "/tiedosto", file: ("kokeilu.json", [UInt8](wide.dropFirst(2))), session: lead)
        #expect(none.status == 422)
    }

    private func sendBack(_ draft: Revision<Action>, _ neighbour: RoadmapScene, to scene: RoadmapScene) async throws {
        var tried = draft.content
        tried.owner.sector = LocalText(fi: "Hallinto")
        tried.phase = .done
        tried.pilot?.limit = LocalText(fi: "1 000 €")
        tried.pilot?.decisionDay = Day("2028-05-01")
        tried.pilot?.verdict = Verdict(outcome: .stop, reason: LocalText(fi: "Meillä ei toiminut"))
        let store = neighbour.house.store
        let edited = try await store.editAction(draft.id, to: tried, expecting: draft.number, by: neighbour.house.program)
        _ = try await store.publishAction(edited.id, expecting: edited.number, by: neighbour.house.program)
        let back = try await neighbour.house.get(neighbour.path("digipolku/\(draft.id)/kokeilu.json")).body
        let lead = try await scene.house.signIn(.lead)
        let bring = scene.path("digipolku/kokeilut/tuonti")
        let answer = try await scene.house.post(bring, ["paketti": back, "ota": "1"], session: lead)
        #expect(answer.location == scene.path("digipolku/\(scene.id("TY20"))#muualla"))
        let page = try await scene.house.get(scene.path("digipolku/\(scene.id("TY20"))")).body
        #expect(page.contains("Meillä ei toiminut") && page.contains("id=\"muualla\""))
        // The own file is no news.
        let own = try await scene.house.get(scene.path("digipolku/\(scene.id("TY20"))/kokeilu.json")).body
        let again = try await scene.house.post(bring, ["paketti": own, "ota": "1"], session: lead)
        #expect(again.status == 200 && again.body.contains("oma kokeilunne"))
    }
}
