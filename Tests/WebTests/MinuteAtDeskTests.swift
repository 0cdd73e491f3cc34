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

    @Test func `a figure goes to the measurement that was asked for, and whoever was faster is told`() async throws {
        let scene = try await RoadmapScene()
        let (house, action) = (scene.house, try #require(scene.actions["TY07"]))
        let lead = try await house.signIn(.lead)
        func benefit(_ text: String, due: Int) -> Benefit {
            Benefit(action: action.id, text: LocalText(fi: text), measurements: [.init(due: scene.today.adding(due))])
        }
        let first = try await house.store.addBenefit(benefit("Ensimmäinen", due: -20), by: house.program)
        let second = try await house.store.addBenefit(benefit("Toinen", due: -10), by: house.program)
        let place = scene.path("digipolku/\(action.id)/paivitys")
        let form = try await house.get(place, session: lead)
        #expect(form.body.contains("Ensimmäinen"))
        var fields = FormFields.of(form.body).filter { !["sentence", "measured", "csrf", ""].contains($0.0) }
        fields += [("sentence", "Mitattu."), ("measured", "41")]
        // Somebody else measures the first one meanwhile: the second one is due now.
        let made = first.content.measuring(.init(due: scene.today, measured: scene.today, value: 42), due: scene.today.adding(-20))
        _ = try await house.store.editBenefit(first.id, to: made, expecting: 1, by: house.program)
        let answer = try await house.postFields(place, fields, session: lead)
        #expect(answer.status == 409 && answer.body.contains("Ensimmäinen") && answer.body.contains("value=\"41\"") && answer.body.contains("42"))
        var parts = try await house.store.parts(of: action.id, in: house.organisation.id).benefits
        #expect(parts.first { $0.id == second.id }?.number == 1 && parts.first { $0.id == first.id }?.number == 2)
        // Sent again from there: both figures stand, at the benefit that was asked for.
        let again = FormFields.of(answer.body).filter { !["csrf", ""].contains($0.0) }
        #expect(try await house.postFields(place, again, session: lead).status == 303)
        parts = try await house.store.parts(of: action.id, in: house.organisation.id).benefits
        #expect(parts.first { $0.id == second.id }?.number == 1)
        #expect(parts.first { $0.id == first.id }?.measurements.compactMap(\.value).sorted() == [41, 42])
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
