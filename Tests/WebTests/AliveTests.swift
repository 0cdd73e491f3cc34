import Domain
import Foundation
import FoundationXML
import HTTPTypes
import Store
import TestKit
import Testing

@Suite struct AliveTests {
    /// A published action that was changed ten days later, with reasons.
    private struct Scene {
        let house: TestHouse
        let action: Revision<Action>
        let before: Day

        init() async throws {
            house = try await TestHouse()
            let program = house.program
            let draft = try await house.store.addAction(
                Action(
                    title: LocalText(fi: "Digituki kirjastoon", sv: "Digitalt stöd"), theme: "osaaminen", phase: .planned,
                    owner: ActionOwner(sector: LocalText(fi: "Kulttuuri")), starts: MonthOrDay("2026-12"), ends: MonthOrDay("2027-06"),
                    indicator: Indicator(text: LocalText(fi: "Käyntejä"), unit: LocalText(fi: "kpl"), baseline: 0, target: 60)),
                reason: "Salainen luonnos", by: program)
            let published = try await house.store.publishAction(draft.id, expecting: 1, by: program)
            before = house.world.now().day(in: house.organisation.zone)
            house.sleep(days: 10)
            var next = published.content
            next.phase = .going
            next.indicator.now = 12
            let going = try await house.store.editAction(published.id, to: next, expecting: 2, reason: "Aloitettiin etuajassa", by: program)
            next.ends = MonthOrDay("2027-09")
            action = try await house.store.editAction(going.id, to: next, expecting: 3, reason: "Tilat remontissa", by: program)
            house.sleep(days: 1)
        }

        func address(_ language: String = "fi") -> String { "/\(language)/testila/muutokset?alku=\(before.iso)" }
    }

    @Test func `changes between two days are sentences with every reason, and never a name`() async throws {
        let scene = try await Scene()
        let page = try await scene.house.get(scene.address())
        #expect(page.status == 200)
        for words in [
            "Vaihe on nyt käynnissä, aiemmin suunnitteilla.", "Valmistuu 3 kuukautta myöhemmin: 9/2027, aiemmin 6/2027.", "Aloitettiin etuajassa",
            "Tilat remontissa", "Digituki kirjastoon",
        ] { #expect(page.body.contains(words), "\(words)") }
        #expect(!page.body.contains("Salainen luonnos"))
        for language in ["sv", "en"] { #expect(try await scene.house.get(scene.address(language)).status == 200) }
        #expect(try await scene.house.get(scene.address() + "&ryhma=teema").body.contains("Osaaminen"))
    }

    @Test func `a visitor never reads why a draft was changed, a member does`() async throws {
        let scene = try await Scene()
        let early = "/fi/testila/muutokset?alku=2026-01-01"
        #expect(try await !scene.house.get(early).body.contains("Salainen luonnos"))
        let lead = try await scene.house.signIn(.lead)
        #expect(try await scene.house.get(early, session: lead).body.contains("Salainen luonnos"))
    }

    @Test func `an empty difference says so, and days that are none are refused`() async throws {
        let scene = try await Scene()
        #expect(try await scene.house.get("/fi/testila/muutokset?alku=2020-01-01&loppu=2020-02-01").body.contains("Ei muutoksia"))
        let none = try await scene.house.get("/fi/testila/muutokset?alku=2026-02-30")
        #expect(none.status == 400 && none.body.contains("30.2.2026 ei ole kalenterissa: helmikuussa 2026 on 28 päivää"))
        #expect(none.body.contains("href=\"/fi/testila/muutokset\""))
        #expect(try await scene.house.get("/fi/testila/muutokset?alku=eilen").body.contains("”eilen” ei ole päivä"))
        #expect(try await scene.house.get("/sv/testila/eheys?pvm=abc").body.contains("”abc” är ingen dag"))
        let past = try await scene.house.get("/sv/testila/digipolku?pvm=2027-02-29")
        #expect(past.status == 400 && past.body.contains("29.2.2027 finns inte i kalendern: februari 2027 har 28 dagar"))
        #expect(try await scene.house.get("/en/testila/eheys?pvm=2027-02-29").body.contains("29 February 2027 is not in the calendar"))
        // Days to come are told as that, not as days without changes.
        let ahead = try await scene.house.get("/fi/testila/muutokset?alku=2099-01-01&loppu=2099-05-01")
        #expect(ahead.body.contains("Nämä päivät ovat vielä edessä") && !ahead.body.contains("Ei muutoksia"))
        #expect(
            try await scene.house.get("/fi/testila/muutokset?alku=\(scene.before.iso)&loppu=2099-05-01").body.contains("1.5.2099 on vielä edessä"))
        // The wrong way round is turned, and a day to come is today.
        #expect(try await scene.house.get("/fi/testila/muutokset?alku=2099-01-01&loppu=\(scene.before.iso)").body.contains("Tilat remontissa"))
    }

    @Test func `a day is named by who leads, renamed, and leads to what changed since`() async throws {
        let scene = try await Scene()
        let (house, place) = (scene.house, "/fi/testila/nimetyt-paivat")
        #expect(try await house.get(place).body.contains("Päiviä ei ole vielä nimetty"))
        let lead = try await house.signIn(.lead)
        let refused = try await house.post(place + "/uusi", ["name-fi": "", "day": "1.1.2099"], session: lead)
        #expect(refused.status == 422 && refused.body.contains("Päivä on vielä edessä"))
        #expect(try await house.post(place + "/uusi", ["name-fi": "Ensimmäinen polku", "day": scene.before.iso], session: lead).status == 303)
        let list = try await house.get(place)
        #expect(list.body.contains("Ensimmäinen polku") && list.body.contains("alku=\(scene.before.iso)"))
        let named = try #require(try await house.store.baselines(in: house.organisation.id).first)
        let edit = "\(place)/\(named.id)/muokkaa"
        #expect(try await house.post(edit, ["name-fi": "Polku 1", "version": "1"], session: lead).status == 303)
        #expect(try await house.post(edit, ["name-fi": "Polku 2", "version": "1"], session: lead).status == 409)
        #expect(try await house.get("/fi/testila/muutokset").body.contains("Polku 1"))
        let viewer = try await house.signIn(.viewer)
        #expect(try await house.get(place + "/uusi", session: viewer).status == 403)
    }

    @Test func `a report is frozen: whatever happens on the path, its page and its facts stay the same bytes`() async throws {
        let scene = try await Scene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Kunnanvaltuusto", sv: "Fullmäktige")), by: house.program)
        let refused = try await house.post("/fi/testila/raportit/uusi", ["body": "", "meeting": "31.2.2027"], session: lead)
        #expect(refused.status == 422 && refused.body.contains("31.2.2027"))
        let made = try await house.post(
            "/fi/testila/raportit/uusi", ["body": body.id.description, "meeting": "14.12.2026", "since": scene.before.iso], session: lead)
        let place = try #require(made.location)
        #expect(try await house.get(place).status == 404)
        #expect(try await house.get("/fi/testila/raportit").body.contains("Raportteja ei ole vielä julkaistu"))
        #expect(try await house.post(place + "/julkaisu", ["version": "1", "public": "1"], session: lead).status == 303)
        let (page, data) = (try await house.get(place), try await house.get(place + "/tiedot.json"))
        for words in [
            "Missä mennään?", "1 käynnissä", "Alkoi 1 toimenpide: ”Digituki kirjastoon”.", "Päätösehdotus", "Kunnanvaltuusto päättää merkitä",
        ] {
            #expect(page.body.contains(words), "\(words)")
        }
        #expect(page.body.contains(Store.hash(data.body)))
        var next = scene.action.content
        next.phase = .done
        _ = try await house.store.editAction(scene.action.id, to: next, expecting: scene.action.number, reason: "Valmis", by: house.program)
        house.sleep(days: 400)
        #expect(try await house.get(place).body == page.body)
        #expect(try await house.get(place + "/tiedot.json").body == data.body)
        for language in ["sv", "en"] { #expect(try await house.get(place.replacing("/fi/", with: "/\(language)/")).status == 200) }
    }

    @Test func `the report stands on the desk and the first page with its meeting, and the year leads to it`() async throws {
        let scene = try await Scene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Kunnanvaltuusto", sv: "Fullmäktige")), by: house.program)
        let meeting = house.world.now().day(in: house.organisation.zone).adding(5)
        let made = try await house.post(
            "/fi/testila/raportit/uusi", ["body": body.id.description, "meeting": meeting.iso], session: lead)
        let place = try #require(made.location)
        _ = try await house.store.addOccasion(
            Occasion(name: LocalText(fi: "Valtuusto näkee polun"), kind: .council, starts: meeting.adding(-2), ends: meeting.adding(2)),
            by: house.program)
        let desk = try await house.get("/fi/testila/tyopoyta", session: lead).body
        #expect(desk.contains("href=\"\(place)\"") && desk.contains("Kokoukseen on 5 päivää.") && desk.contains("ei vielä julkinen"))
        #expect(desk.components(separatedBy: "href=\"\(place)\"").count == 3, "the card and the year both lead there")
        #expect(!(try await house.get("/fi/testila").body.contains(place)))
        #expect(!(try await house.get("/fi/testila/vuosikello").body.contains(place)))
        #expect(try await house.post(place + "/julkaisu", ["version": "1", "public": "1"], session: lead).status == 303)
        for page in ["/fi/testila", "/fi/testila/vuosikello"] { #expect(try await house.get(page).body.contains("href=\"\(place)\""), "\(page)") }
        let viewer = try await house.signIn(.viewer)
        #expect(try await house.get("/fi/testila/tyopoyta", session: viewer).body.contains("Kokoukseen on 5 päivää."))
    }

    @Test func `what the body decided is recorded once and tied to its report`() async throws {
        let scene = try await Scene()
        let house = scene.house
        var lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Kunnanhallitus")), by: house.program)
        let made = try await house.post("/fi/testila/raportit/uusi", ["body": body.id.description, "meeting": "14.12.2026"], session: lead)
        let place = try #require(made.location)
        let decision: KeyValuePairs = ["day": "14.12.2026", "section": "§ 118", "text-fi": "Merkittiin tiedoksi", "version": "1"]
        // Nothing is decided before the meeting.
        let early = try await house.post(place + "/paatos", decision, session: lead)
        #expect(early.status == 422 && early.body.contains("Kirjaa päätös, kun se on tehty"))
        #expect(try await house.store.decisions(in: house.organisation.id).isEmpty)
        let before = try await house.get(place, session: lead).body
        #expect(before.contains("Kokous on 14.12.2026.") && !before.contains("Kirjaa, mitä päätettiin"))
        house.sleep(days: 30)
        lead = try await house.signIn(.lead)
        #expect(try await house.get(place, session: lead).body.contains("Kirjaa, mitä päätettiin"))
        #expect(try await house.get(place + "/paatos", session: lead).body.contains("merkittiin tiedoksi"))
        let zero: KeyValuePairs = ["day": "14.12.2026", "section": "§ 0", "text-fi": "Merkittiin tiedoksi", "version": "1"]
        #expect(try await house.post(place + "/paatos", zero, session: lead).status == 422)
        #expect(try await house.post(place + "/julkaisu", ["version": "1", "public": "1"], session: lead).status == 303)
        #expect(try await house.post(place + "/paatos", decision, session: lead).status == 303)
        let decided = try await house.get(place, session: lead).body
        #expect(decided.contains("§ 118") && !decided.contains("§ §"))
        // What was decided on stays where everybody reads it.
        #expect(!decided.contains("Ota pois julkisesta") && decided.contains("joten se pysyy julkisena"))
        let hidden = try await house.post(place + "/julkaisu", ["version": "3", "public": "0"], session: lead)
        #expect(hidden.status == 422 && hidden.body.contains("joten se pysyy julkisena"))
        #expect(try await house.get(place).status == 200)
        #expect(try await house.post(place + "/paatos", decision, session: lead).status == 422)
        #expect(try await house.store.decisions(in: house.organisation.id).map(\.kind) == [.review])
    }

    @Test func `changes are told since the last report of the same body, and a draft for another takes no public report's place`() async throws {
        let scene = try await Scene()
        let house = scene.house
        var lead = try await house.signIn(.lead)
        func body(_ name: String) async throws -> String {
            try await house.store.addBody(Body(name: LocalText(fi: name)), by: house.program).id.description
        }
        let (council, team) = (try await body("Kunnanvaltuusto"), try await body("Johtoryhmä"))
        func make(_ body: String, _ lead: String, _ meeting: String = "14.12.2026") async throws -> String {
            let made = try await house.post(
                "/fi/testila/raportit/uusi", ["body": body, "meeting": meeting, "since": "", "again": "1"], session: lead)
            return try #require(made.location)
        }
        let first = try await make(council, lead)
        #expect(try await house.post(first + "/julkaisu", ["version": "1", "public": "1"], session: lead).status == 303)
        house.sleep(days: 1)
        lead = try await house.signIn(.lead)
        let other = try await make(team, lead)
        #expect(try await house.get(other, session: lead).body.contains("Tämä on ensimmäinen raportti"))
        let second = try await make(council, lead)
        func report(_ place: String) async throws -> Report? {
            let reports = try await house.store.reports(in: house.organisation.id, for: house.program)
            return reports.first { place.hasSuffix($0.id.description) }?.content
        }
        // The council has not met: it knows nothing of the first one yet, neither for the same meeting nor for a later one.
        #expect(try await report(second)?.since == nil)
        #expect(try await report(make(council, lead, "1.2.2027"))?.since == nil)
        let viewer = try await house.signIn(.viewer)
        let desk = try await house.get("/fi/testila/tyopoyta", session: viewer).body
        #expect(desk.contains("href=\"\(first)\"") && !desk.contains(other) && !desk.contains(second))
        let own = try await house.get("/fi/testila/tyopoyta", session: lead).body
        #expect(own.contains("href=\"\(first)\"") && own.contains("href=\"\(other)\"") && !own.contains("href=\"\(second)\""))
        house.sleep(days: 60)
        lead = try await house.signIn(.lead)
        #expect(try await report(make(council, lead, "15.3.2027"))?.since == report(first)?.asOf)
    }

    @Test func `of four who write the decision down at once one has written it`() async throws {
        let scene = try await Scene()
        let house = scene.house
        let lead = try await house.signIn(.lead)
        let body = try await house.store.addBody(Body(name: LocalText(fi: "Kunnanhallitus")), by: house.program)
        let made = try await house.post("/fi/testila/raportit/uusi", ["body": body.id.description, "meeting": "14.12.2026"], session: lead)
        let place = try #require(made.location)
        house.sleep(days: 30)
        let later = try await house.signIn(.lead)
        let decision: KeyValuePairs = ["day": "14.12.2026", "section": "118", "text-fi": "Merkittiin tiedoksi", "version": "1"]
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await house.post(place + "/paatos", decision, session: later).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 303 } == 1, "\(statuses)")
        #expect(try await house.store.decisions(in: house.organisation.id).count == 1)
    }
}

/// What people said, the year, and what others subscribe to.
@Suite struct AliveYearTests {
    @Test func `a finding is answered with an action or with why not, and visitors read it where the round publishes`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let place = "/fi/testila/tulokset/\(scene.round.id)/te-sanoitte"
        let page = try await house.get(place)
        #expect(page.status == 200 && page.body.contains("Johto ja henkilöstö näkevät strategian eri tavoin"))
        #expect(page.body.contains("Johtoryhmän digitunti joka kuukausi") && page.body.contains("Tähän tartuimme"))
        let finding = try await house.store.pin(
            Finding(
                round: scene.round.id, kind: .weakness, audience: .open, sentence: LocalText(fi: "Aika ei riitä"), theme: "osaaminen"),
            by: house.program)
        #expect(try await house.get(place).body.contains("Tähän ei ole vielä vastattu."))
        let lead = try await house.signIn(.lead)
        let form = "\(place)/\(finding.id)"
        let long = String(repeating: "a", count: TextLimit.text + 1)
        #expect(try await house.post(form, ["reply-fi": long, "version": "1"], session: lead).status == 422)
        #expect(try await house.post(form, ["reply-fi": "Rahaa ei ole ennen vuotta 2028.", "version": "1"], session: lead).status == 303)
        #expect(try await house.post(form, ["reply-fi": "Toinen", "version": "1"], session: lead).status == 409)
        let told = try await house.get(place)
        #expect(told.body.contains("Rahaa ei ole ennen vuotta 2028.") && told.body.contains("Tätä emme nyt tee, ja miksi"))
        #expect(!told.body.contains("intranet"))
        let inside = try await house.get(place, session: lead)
        #expect(inside.body.contains("id=\"intranet-fi\"") && inside.body.contains("id=\"intranet-sv\"") && !inside.body.contains("intranet-en"))
        #expect(try await house.get("/fi/testila/tulokset/\(scene.round.id)").body.contains("te-sanoitte"))
    }

    @Test func `texts to be copied tell only what everybody may see`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        _ = try await house.store.pin(
            Finding(round: scene.round.id, kind: .gap, audience: .internal, sentence: LocalText(fi: "Pieni johto 3,7"), theme: "tieto"),
            by: house.program)
        let draft = Action(title: LocalText(fi: "Salainen luonnos"), theme: "johtaminen", origin: .finding(scene.finding.id))
        _ = try await house.store.addAction(draft, by: house.program)
        let page = try await house.get("/fi/testila/tulokset/\(scene.round.id)/te-sanoitte", session: house.signIn(.lead)).body
        let start = try #require(page.range(of: "id=\"tekstit\""))
        let (told, texts) = (page[..<start.lowerBound], page[start.lowerBound...])
        #expect(told.contains("Pieni johto 3,7") && told.contains("Salainen luonnos"))
        #expect(texts.contains("Johto ja henkilöstö näkevät strategian eri tavoin") && texts.contains("jäävät pois"))
        #expect(!texts.contains("Pieni johto 3,7") && !texts.contains("Salainen luonnos"))
    }

    @Test func `a round that publishes nothing keeps what was done for its members`() async throws {
        let house = try await TestHouse()
        let round = try await house.releasedRound(publishes: false)
        let place = "/fi/testila/tulokset/\(round.id)/te-sanoitte"
        #expect(try await house.get(place).status == 404)
        #expect(try await house.get(place, session: house.signIn(.viewer)).status == 200)
    }

    @Test func `the usual year is taken with one press, once, and its days are moved in a form`() async throws {
        let house = try await TestHouse()
        let lead = try await house.signIn(.lead)
        let place = "/fi/testila/vuosikello"
        #expect(try await house.get(place).body.contains("Vuosikelloa ei ole vielä tehty"))
        // A double click and once more.
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 1...4 { group.addTask { try await house.post(place + "/valmis", session: lead).status } }
            for try await status in group { #expect(status == 303) }
        }
        #expect(try await house.post(place + "/valmis", session: lead).status == 303)
        let kept = try await house.store.occasions(in: house.organisation.id)
        #expect(kept.count == 8)
        let page = try await house.get(place)
        // The story's day is 20.11.: the council has the report before it.
        #expect(page.body.contains("Nyt: Valtuusto näkee tulokset ja polun") && page.body.contains("<svg"))
        #expect(try await house.get("/fi/testila/tyopoyta", session: lead).body.contains("Vuosikello muistuttaa"))
        let first = try #require(kept.first)
        let form = "\(place)/\(first.id)/muokkaa"
        let typed: KeyValuePairs = [
            "name-fi": "Hyödyt", "kind": "annualReport", "starts": "2.2.2026", "ends": "1.2.2026", "yearly": "1", "version": "1",
        ]
        let refused = try await house.post(form, typed, session: lead)
        #expect(refused.status == 422 && refused.body.contains("Loppu on ennen alkua"))
        #expect(
            try await house.post(form, ["name-fi": "Hyödyt", "kind": "annualReport", "starts": "2.2.2026", "version": "1"], session: lead).status
                == 303)
        #expect(try await house.get("/fi/testila/vuosikello?vuosi=2027").body.contains("Hyödyt") == false)
        for language in ["sv", "en"] { #expect(try await house.get("/\(language)/testila/vuosikello").status == 200) }
    }

    @Test func `the calendar is one that a strict reader takes: folded, escaped, the same ids each time`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        _ = try await house.post("/fi/testila/vuosikello/valmis", session: house.signIn(.lead))
        _ = try await house.store.addOccasion(
            Occasion(
                name: LocalText(fi: "Äänestys; kaikki, \\ paikalla\nja \(String(repeating: "pitkä ", count: 20))"), kind: .other,
                starts: scene.today), by: house.program)
        let file = try await house.get("/fi/testila/digipolku.ics")
        #expect(file.status == 200 && file.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(file.body.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
        let lines = file.body.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
        #expect(lines.contains { $0.hasPrefix("SUMMARY:Äänestys\\; kaikki\\, \\\\ paikalla") })
        let ids = lines.filter { $0.hasPrefix("UID:") }
        #expect(ids.count == Set(ids).count && ids.count > 20)
        for name in ["BEGIN:VEVENT", "END:VEVENT"] { #expect(lines.count { $0 == name } == ids.count) }
        for name in ["DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "URL:http"] { #expect(lines.count { $0.hasPrefix(name) } == ids.count) }
        #expect(file.body.contains("Kokeilun päätöspäivä") && !file.body.contains("Kokeilun päätöspäivä: Kokeilu"))
        // What is paused announces no end.
        #expect(!file.body.contains(scene.id("TY15")) && file.body.contains(scene.id("TY14")))
        house.sleep(days: 2)
        #expect(try await house.get("/fi/testila/digipolku.ics").body == file.body)
        #expect(try await house.get("/sv/testila/digipolku.ics").body.contains("Beslutsdag"))
    }

    @Test func `the feed is well-formed XML with an entry for each public change`() async throws {
        let scene = try await RoadmapScene()
        let house = scene.house
        let known = try await house.store.publishedAction(#require(scene.actions["TY07"]).id, in: house.organisation.id)
        var next = known.content
        next.title = LocalText(fi: "Kartta <kaikille> & \"muille\"")
        next.phase = .paused
        _ = try await house.store.editAction(known.id, to: next, expecting: known.number, reason: "Rahat <loppuivat>", by: house.program)
        let feed = try await house.get("/fi/testila/muutokset.atom")
        #expect(feed.status == 200 && feed.headers[.contentType] == "application/atom+xml; charset=utf-8")
        let reader = FeedReader()
        let parser = XMLParser(data: Data(feed.body.utf8))
        parser.delegate = reader
        #expect(parser.parse())
        #expect(reader.titles.contains("Kartta <kaikille> & \"muille\"") && reader.ids.count == Set(reader.ids).count)
        #expect(feed.body.contains("Rahat &lt;loppuivat&gt;"))
    }

    private final class FeedReader: NSObject, XMLParserDelegate {
        var titles: [String] = []
        var ids: [String] = []
        private var text = ""

        func parser(_ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]) {
            text = ""
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            if name == "title" { titles.append(text) }
            if name == "id" { ids.append(text) }
        }
    }
}
