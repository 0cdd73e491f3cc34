import Domain
import Store
import TestKit
import Testing

/// The owner's minute without a mail, and what stands around a lead's week.
@Suite struct MinuteAtDeskTests {
    @Test func `the desk and the action lead to one short form, and it keeps a status, a sentence and a figure`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let action = try #require(scene.actions["TY07"])
        let place = scene.path("digipolku/\(action.id)/paivitys")
        #expect(try await house.get(scene.path("digipolku/\(action.id)"), session: lead).body.contains(place))
        let form = try await house.get(place + "?paluu=tyopoyta", session: lead)
        #expect(form.status == 200 && form.body.contains("name=\"sentence\"") && !form.body.contains("name=\"title-fi\""))
        let empty = try await house.post(place, ["phase": "going", "sentence": "", "version": "\(action.number)"], session: lead)
        #expect(empty.status == 422 && empty.body.contains("Kirjoita lause"))
        let fields: KeyValuePairs = [
            "phase": "paused", "ends": "12/2028", "now": "5", "sentence": "Odotamme karttaa.", "version": "\(action.number)", "paluu": "tyopoyta",
        ]
        let kept = try await house.post(place, fields, session: lead)
        #expect(kept.status == 303 && kept.location == "/fi/testila/tyopoyta")
        let now = try await house.store.action(action.id, for: house.program)
        #expect(now.phase == .paused && now.indicator.now == 5 && now.reason == "Odotamme karttaa.")
        let late = try await house.post(place, fields, session: lead)
        #expect(late.status == 409 && late.body.contains("Odotamme karttaa."))
    }

    @Test func `only who may edit the action reaches the form`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let place = scene.path("digipolku/\(scene.id("TY07"))/paivitys")
        #expect(try await house.get(place).status == 401)
        #expect(try await house.get(place, session: house.signIn(.viewer)).status == 403)
        #expect(try await house.get(place, session: house.signIn(.owner)).status == 403)
        #expect(
            try await house.post(place, ["phase": "done", "sentence": "Ei", "version": "1"], session: house.signIn(.owner)).status == 403)
    }

    @Test func `the weekly mail is seen before it goes, and no one-time link is made for that`() async throws {
        let scene = try await RoadmapScene()
        let page = try await scene.house.get(scene.path("viikkoviesti"), session: scene.house.signIn(.lead))
        #expect(page.status == 200 && page.body.contains("sähköpostia ei ole otettu käyttöön"))
        #expect(page.body.contains("Tältä oma viestisi näyttäisi nyt") && !page.body.contains("/paivitys/"))
        #expect(try await scene.house.get(scene.path("viikkoviesti")).status == 401)
    }

    @Test func `a filter tells of what it shows`() async throws {
        let scene = try await RoadmapScene()
        let page = try await scene.house.get(scene.path("digipolku?teema=turvallisuus&vaihe=kaynnissa")).body
        #expect(page.contains("<h1>2 toimenpidettä käynnissä") && page.contains("Näytetään 2 / "))
        let none = try await scene.house.get(scene.path("digipolku?omistaja=Joku%20muu")).body
        #expect(none.contains("<h1>Mikään toimenpide ei vastaa rajausta") && none.contains("Näytetään 0 / "))
    }
}
