import Domain
import Foundation
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct RoadmapFormTests {
    @Test func `a new action needs a title and a theme, and keeps everything that was typed`() async throws {
        let scene = try await RoadmapScene()
        let lead = try await scene.house.signIn(.lead)
        let bad = try await scene.house.post(
            scene.path("digipolku/uusi"),
            [
                "title-fi": "", "theme": "olematon", "need-fi": "<script>alert(1)</script>", "starts": "joskus", "ends": "3/2026",
                "baseline": "paljon", "once": "-4",
            ],
            session: lead)
        #expect(bad.status == 422)
        for anchor in ["f-title-fi", "f-theme", "f-starts", "f-baseline", "f-once"] { #expect(bad.body.contains("href=\"#\(anchor)\""), "\(anchor)") }
        #expect(bad.body.contains("value=\"joskus\""))
        #expect(bad.body.contains("value=\"paljon\""))
        #expect(bad.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        let good = try await scene.house.post(
            scene.path("digipolku/uusi"), ["title-fi": "Uusi askel", "theme": "tieto", "starts": "3/2026", "baseline": "2,5", "step-1-fi": "Ensin"],
            session: lead)
        #expect(good.status == 303)
        let page = try await scene.house.get(try #require(good.location), session: lead)
        #expect(page.body.contains("Uusi askel"))
        #expect(page.body.contains("Ensin"))
    }

    @Test func `what must be mended is named, and a pilot is not decided before it begins`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let path = scene.path("digipolku/\(scene.id("TY20"))/muokkaa")
        let changed = ["decisionDay": "31.8.2027", "days": "pari", "step-1-fi": "Alku", "step-1-done": "eilen", "reason": "siirto", "ends": "8/2027"]
        let fields = FormFields.of(try await house.get(path, session: lead).body).filter { changed[$0.0] == nil } + changed.map { ($0.key, $0.value) }
        let refused = try await house.postFields(path, fields, session: lead)
        #expect(refused.status == 422)
        for words in [
            "Päätöspäivä: Päätöspäivä on ennen kokeilun alkua", "Henkilötyöpäiviä: Kirjoita kokonaisluku", "Päättyy: Loppu on ennen alkua",
            "href=\"#f-step-1-done\"", "value=\"31.8.2027\"", "value=\"pari\"",
        ] { #expect(refused.body.contains(words), "\(words)") }
        let summary = try #require(refused.body.range(of: "class=\"problems\"").map { refused.body[$0.lowerBound...].prefix(2_000) })
        #expect(!summary.contains(">Kirjoita päivä"))
    }

    @Test func `the own language comes first, and what is written in the others waits behind one fold`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let action = try #require(scene.actions["TY04"])
        var translated = action.content
        translated.title = LocalText(fi: "Digituki", sv: "Digistöd", en: "Digital support")
        _ = try await house.store.editAction(action.id, to: translated, expecting: action.number, reason: "käännös", by: house.program)
        let form = try await house.get(scene.path("digipolku/\(action.id)/muokkaa"), session: lead).body
        let parts = form.components(separatedBy: "<details class=\"other-languages\"")
        #expect(parts.count == 2)
        #expect(parts[0].contains("name=\"title-fi\"") && !parts[0].contains("-sv\""))
        // English is no language of this organisation; what somebody wrote in it stays.
        #expect(parts[1].contains("value=\"Digistöd\"") && parts[1].contains("value=\"Digital support\""))
        #expect(parts[1].contains("Muut kielet: Svenska, English"))
        let saved = try await house.postFields(
            scene.path("digipolku/\(action.id)/muokkaa"), FormFields.of(form).filter { $0.0 != "reason" } + [("reason", "sama")], session: lead)
        #expect(saved.status == 303)
        #expect(try await house.store.action(action.id, for: house.program).title == translated.title)
    }

    @Test func `a draft that was published while its form was open is a conflict, and nothing published becomes a draft`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        var ready = try #require(scene.actions["TY07"]).content
        ready.phase = .draft
        let action = try await house.store.addAction(ready, by: house.program)
        let path = scene.path("digipolku/\(action.id)/muokkaa")
        let fields = FormFields.of(try await house.get(path, session: lead).body).filter { $0.0 != "reason" } + [("reason", "täydennys")]
        let published = try await house.store.publishAction(action.id, expecting: action.number, by: house.program)
        let late = try await house.postFields(path, fields, session: lead)
        #expect(late.status == 409 && late.body.contains("täydennys"))
        let forced = fields.filter { !["version", "phase"].contains($0.0) } + [("version", String(published.number)), ("phase", "draft")]
        let refused = try await house.postFields(path, forced, session: lead)
        #expect(refused.status == 422 && refused.body.contains("href=\"#f-phase\""))
        #expect(try await house.store.action(action.id, for: house.program).phase == .planned)
    }

    @Test func `a draft's history begins with the draft`() async throws {
        let scene = try await RoadmapScene()
        let lead = try await scene.house.signIn(.lead)
        let draft = try await scene.house.get(scene.path("digipolku/\(scene.id("TY23"))"), session: lead).body
        #expect(draft.contains("Aloitettiin luonnoksena.") && !draft.contains("Otettiin polulle."))
        #expect(try await scene.house.get(scene.path("digipolku/\(scene.id("TY04"))")).body.contains("Otettiin polulle."))
    }

    @Test func `a text that is too long is refused with both lengths and kept`() async throws {
        let scene = try await RoadmapScene()
        let lead = try await scene.house.signIn(.lead)
        let long = String(repeating: "a", count: 10_001)
        let answer = try await scene.house.post(
            scene.path("digipolku/uusi"), ["title-fi": "Pitkä", "theme": "tieto", "need-sv": long], session: lead)
        #expect(answer.status == 422)
        #expect(answer.body.contains("href=\"#f-need-sv\""))
        #expect(answer.body.contains("10\u{a0}001"))
        #expect(answer.body.contains(long))
    }

    @Test func `an untouched form saves the same action`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let action = try #require(scene.actions["TY16"])
        for language in ["fi", "sv", "en"] {
            let lead = try await house.signIn(.lead)
            let form = try await house.get(scene.path("digipolku/\(action.id)/muokkaa", language: language), session: lead)
            let fields = FormFields.of(form.body).filter { $0.0 != "reason" } + [("reason", "sama")]
            let answer = try await house.postFields(scene.path("digipolku/\(action.id)/muokkaa", language: language), fields, session: lead)
            #expect(answer.status == 303, "\(language): \(answer.body.prefix(3_000))")
            #expect(try await house.store.action(action.id, for: house.program).content == action.content)
        }
    }

    @Test func `two people who edit one action see each other's version`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let action = try #require(scene.actions["TY16"])
        var theirs = action.content
        theirs.need = LocalText(fi: "Toisen kirjoittama tarve")
        _ = try await house.store.editAction(action.id, to: theirs, expecting: action.number, reason: "ehdin ensin", by: house.program)
        let form = try await house.get(scene.path("digipolku/\(action.id)/muokkaa"), session: lead)
        var fields = FormFields.of(form.body).filter { !["version", "need-fi", "reason"].contains($0.0) }
        fields += [("version", String(action.number)), ("need-fi", "Minun tarpeeni"), ("reason", "samaan aikaan")]
        let lost = try await house.postFields(scene.path("digipolku/\(action.id)/muokkaa"), fields, session: lead)
        #expect(lost.status == 409)
        #expect(lost.body.contains("Minun tarpeeni"))
        #expect(lost.body.contains("Toisen kirjoittama tarve"))
        #expect(lost.body.contains("ehdin ensin"))
        #expect(lost.body.contains("samaan aikaan"))
        let again = try await house.postFields(
            scene.path("digipolku/\(action.id)/muokkaa"), FormFields.of(lost.body), session: lead)
        #expect(again.status == 303)
        #expect(try await house.store.action(action.id, for: house.program).need[.fi] == "Minun tarpeeni")
    }

    @Test func `a step and a phase on an old version are a conflict, and can be taken again`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let action = try #require(scene.actions["TY16"])
        let step = scene.path("digipolku/\(action.id)/askel")
        let first = try await house.post(step, ["version": String(action.number), "step": "2", "done": "1"], session: lead)
        #expect(first.status == 303)
        let phase = scene.path("digipolku/\(action.id)/vaihe")
        let lost = try await house.post(phase, ["version": String(action.number), "phase": "paused", "reason": "Säästöt"], session: lead)
        #expect(lost.status == 409)
        #expect(lost.body.contains("Säästöt"))
        let again = try await house.postFields(phase, FormFields.of(lost.body), session: lead)
        #expect(again.status == 303)
        let now = try await house.store.action(action.id, for: house.program)
        #expect(now.phase == .paused)
        #expect(now.reason == "Säästöt")
        #expect(now.content.stepsDone == 2)
    }

    @Test func `publishing asks for an indicator, a baseline and the missing languages`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let draft = try #require(scene.actions["TY23"])
        let address = scene.path("digipolku/\(draft.id)/julkaisu")
        let refused = try await house.post(address, ["version": "1"], session: lead)
        #expect(refused.status == 422)
        #expect(refused.body.contains("Lähtötaso"))
        var ready = draft.content
        ready.indicator = Indicator(text: LocalText(fi: "Yhteisiä hankintoja"), baseline: 0)
        let edited = try await house.store.editAction(draft.id, to: ready, expecting: 1, by: house.program)
        let page = try await house.get(scene.path("digipolku/\(draft.id)"), session: lead).body
        #expect(page.contains("Lukija näkee ne suomeksi, ja ne merkitään.") && page.contains("muokkaa#muut-kielet"))
        let asked = try await house.post(address, ["version": String(edited.number)], session: lead)
        #expect(asked.status == 422)
        #expect(asked.body.contains("href=\"#f-gaps\"") && asked.field("gaps") == "1")
        #expect(try await house.post(address, ["version": String(edited.number), "gaps": "1"], session: lead).status == 303)
        #expect(try await house.get(scene.path("digipolku/\(draft.id)")).status == 200)
        let withdraw = scene.path("digipolku/\(draft.id)/julkaisun-peruutus")
        #expect(try await house.post(withdraw, ["version": "3", "withdrawal-reason": ""], session: lead).status == 422)
        #expect(try await house.post(withdraw, ["version": "3", "withdrawal-reason": "Liian aikaista"], session: lead).status == 303)
        #expect(try await house.get(scene.path("digipolku/\(draft.id)")).status == 404)
    }

    @Test func `an owner edits the own action only`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let owner = try await house.signIn(.owner)
        let account = try #require(try await house.store.session(token: owner)).account
        let action = try #require(scene.actions["TY04"])
        var own = action.content
        own.owner.account = account
        _ = try await house.store.editAction(action.id, to: own, expecting: action.number, reason: "omistaja", by: house.program)
        #expect(try await house.get(scene.path("digipolku/\(action.id)/muokkaa"), session: owner).status == 200)
        #expect(try await house.get(scene.path("digipolku/\(scene.id("TY07"))/muokkaa"), session: owner).status == 403)
        #expect(try await house.get(scene.path("digipolku/uusi"), session: owner).status == 403)
        let phase = try await house.post(scene.path("digipolku/\(action.id)/vaihe"), ["version": "3", "phase": "done"], session: owner)
        #expect(phase.status == 303)
        #expect(try await house.post(scene.path("digipolku/\(action.id)/julkaisun-peruutus"), ["version": "4"], session: owner).status == 403)
    }

    @Test func `a finding becomes an action with its theme and origin`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let form = try await house.get(scene.path("digipolku/uusi?havainto=\(scene.finding.id)"), session: lead)
        #expect(form.status == 200)
        var fields = FormFields.of(form.body).filter { $0.0 != "title-fi" }
        fields.append(("title-fi", "Strategia tutuksi"))
        let answer = try await house.postFields(scene.path("digipolku/uusi"), fields, session: lead)
        let location = try #require(answer.location)
        let id = try #require(Action.ID(text: location.split(separator: "/").last ?? ""))
        let action = try await house.store.action(id, for: house.program)
        #expect(action.origin == .finding(scene.finding.id))
        #expect(action.theme == "johtaminen")
        #expect(try await house.get(scene.path("digipolku/uusi?havainto=x"), session: lead).status == 400)
        #expect(try await house.get(scene.path("digipolku/uusi?havainto=0000000000001"), session: lead).status == 404)
    }
}
