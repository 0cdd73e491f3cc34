import Domain
import Foundation
import HTTPTypes
import Jobs
import Store
import TestKit
import Testing

/// Some themes stand out, further than chance would explain.
private func apart(_ index: Int, _ statement: Statement.ID) -> Answer? {
    Answer(rawValue: UInt8((Int(statement.utf8.last ?? 0) % 3 == 0 ? 4 : 2) + index % 2))
}

/// A round of one group, as the quick test is: words and marks speak of it, not of groups.
@Suite(.bothEngines) struct OneGroupTests {
    private func released(_ house: TestHouse) async throws -> Round {
        let round = try await house.openRound(
            .pulse,
            groups: [PlanGroup(key: ["management"], name: LocalText(fi: "Johto", sv: "Ledning", en: "Management"), people: 16, mode: .groupLink)])
        try await house.answer(round, label: 0, people: 12) { index, id in
            apart(index, id)
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        return round
    }

    @Test(arguments: [("fi", "Johto: vahvimmat teemat ovat"), ("sv", "Ledning: starkaste temana är"), ("en", "Management: the strongest themes are")])
    func `the headline says whose score it is`(language: String, words: String) async throws {
        let house = try await TestHouse()
        let round = try await released(house)
        let results = try await house.get("/\(language)/testila/tulokset/\(round.id)")
        #expect(results.body.contains("<h1>\(words)"))
        let board = try await house.get("/\(language)/testila/huoneentaulu")
        #expect(board.body.contains("<h1>\(words)"))
        #expect(try await house.get("/\(language)/testila").body.contains(String(words.prefix { $0 != ":" }) + ": "))
    }

    @Test func `nothing is said of differences, and the board's track has the group's mark`() async throws {
        let house = try await TestHouse()
        let round = try await released(house)
        let results = try await house.get("/fi/testila/tulokset/\(round.id)").body
        for words in ["ryhmittäin", "Osa ryhmistä", "Missä ryhmät näkevät"] { #expect(!results.contains(words), "\(words)") }
        #expect(results.contains("Kyselyyn vastattiin yhteisellä linkillä"))
        let board = try await house.get("/fi/testila/huoneentaulu").body
        #expect(board.components(separatedBy: "class=\"mark management\"").count == 10)
        #expect(!board.contains("Yhteiset väittämät") && !board.contains("ryhmiä ei voi verrata"))
    }

    @Test func `a tile says of which statements its number tells, and of which its line`() async throws {
        let scene = try await RoadmapScene()
        let board = try await scene.house.get(scene.path("huoneentaulu")).body
        #expect(board.contains("Henkilöstö, kaikki 4 väittämää") && board.contains("Yhteiset väittämät (2/4)"))
        #expect(board.contains("Yhteisiä väittämiä on vähemmän, joten merkki ”Henkilöstö” voi olla eri kohdassa kuin iso luku."))
        #expect(try await scene.house.get(scene.path("huoneentaulu/arkki")).body.contains("Viiva: ryhmät rinnakkain, vain yhteiset väittämät."))
        let theme = try await scene.house.get(scene.path("huoneentaulu/johtaminen")).body
        #expect(theme.contains("Henkilöstö, kaikki 4 väittämää") && theme.contains("Yhteiset väittämät (2/4)"))
    }
}

/// Groups of which none can be shown beside another: nobody is told to compare them.
@Suite(.bothEngines) struct MergedGroupsTests {
    @Test(arguments: [
        ("fi", "Älä siis vertaa sarakkeita toisiinsa", "vertaa ryhmiä"), ("sv", "Jämför därför inte kolumnerna", "jämför dem"),
        ("en", "So do not compare the columns", "compare them on"),
    ])
    func `the themes say that the columns cannot be compared`(language: String, said: String, unsaid: String) async throws {
        let (house, round) = try await merged()
        let page = try await house.get("/\(language)/testila/tulokset/\(round.id)", session: house.signIn(.viewer)).body
        #expect(page.contains(said) && !page.contains(unsaid))
    }

    /// Staff and management, of whom none can be shown beside the other.
    private func merged() async throws -> (TestHouse, Round) {
        let house = try await TestHouse()
        func group(_ key: String, _ fi: String, _ people: Int) -> PlanGroup {
            PlanGroup(key: [key], name: LocalText(fi: fi, sv: fi, en: fi), people: people, mode: .personal)
        }
        let round = try await house.openRound(.pulse, groups: [group("staff", "Henkilöstö", 30), group("management", "Johto", 6)])
        for label in round.labels {
            try await house.answer(round, label: label.number, people: label.group == "staff" ? 24 : 2) { index, id in
                apart(index, id)
            }
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        return (house, round)
    }

    @Test func `headings tell the figures of the column beside them, and cells the true reason`() async throws {
        let (house, round) = try await merged()
        let viewer = try await house.signIn(.viewer)
        let results = try await house.get("/fi/testila/tulokset/\(round.id)", session: viewer).body
        let heading = try #require(results.components(separatedBy: "<h1>").last?.components(separatedBy: "</h1>").first)
        #expect(heading.hasPrefix("Kaikki vastaajat: "))
        let figures = heading.matches(of: /\((\d,\d)\)/).map { String($0.1) }
        #expect(!figures.isEmpty)
        for figure in figures { #expect(results.contains("data-column=\"Kaikki vastaajat\"><strong>\(figure)</strong>")) }
        #expect(results.contains("yhdessä: Johto") && results.contains("yhdessä: Henkilöstö") && !results.contains("liian vähän"))
        #expect(results.contains("koska ne näytetään vain yhdessä"))
        let board = try await house.get("/fi/testila/huoneentaulu", session: viewer).body
        #expect(board.contains("<h1>\(heading)</h1>") && board.contains("Kaikki vastaajat, 1 väittämä"))
        #expect(board.contains("ryhmät näytetään vain yhdessä") && !board.contains("vastauksia on liian vähän"))
        let slide = try await house.get("/fi/testila/tulokset/\(round.id)/esitys?n=2", session: viewer).body
        #expect(slide.contains(heading) && slide.contains("Asteikko 1–5"))
    }
}

@Suite(.bothEngines) struct PlannedPathTests {
    private func planned(_ house: TestHouse) async throws {
        var action = Action(title: LocalText(fi: "Digituki kirjastoihin", sv: "Digistöd"), theme: "osaaminen", phase: .planned)
        action.owner.sector = LocalText(fi: "Kirjasto", sv: "Biblioteket")
        action.starts = MonthOrDay("3/2027")
        action.ends = MonthOrDay("12/2027")
        action.indicator = Indicator(text: LocalText(fi: "Käynnit", sv: "Besök"), baseline: 0, target: 60)
        let added = try await house.store.addAction(action, by: house.program)
        _ = try await house.store.publishAction(added.id, expecting: added.number, by: house.program)
    }

    @Test(arguments: [("fi", "1 toimenpide suunnitteilla", "Suunnitteilla 1 toimenpide"), ("sv", "1 åtgärd planeras", "1 åtgärd planeras")])
    func `a path on which nothing has begun tells what is planned`(language: String, path: String, overview: String) async throws {
        let house = try await TestHouse()
        try await planned(house)
        #expect(try await house.get("/\(language)/testila/digipolku").body.contains("<h1>\(path)</h1>"))
        let page = try await house.get("/\(language)/testila").body
        #expect(page.contains("\(overview)</h2>"))
        #expect(page.contains(language == "fi" ? "Digituki kirjastoihin" : "Digistöd"))
    }

    @Test func `what the headline tells is not told again beside it`() async throws {
        let scene = try await RoadmapScene()
        let latest = try #require(try await scene.house.get(scene.path("")).body.components(separatedBy: "<blockquote>").last)
        let isHeadline = latest.hasPrefix("<bdi>Ymmärrän, miten digikehittämisemme")
        #expect(latest.contains("näkevät strategian eri tavoin") == !isHeadline)
    }
}

/// Which round board, first page and comparison tell.
@Suite(.bothEngines) struct TellingRoundTests {
    @Test func `a later round of management alone takes nobody's place`() async throws {
        let house = try await TestHouse()
        func group(_ key: [String], _ name: String, _ people: Int) -> PlanGroup {
            PlanGroup(key: key, name: LocalText(fi: name, sv: name, en: name), people: people, mode: .personal)
        }
        func ask(_ groups: [PlanGroup]) async throws -> Round {
            let round = try await house.openRound(groups: groups)
            for label in round.labels {
                try await house.answer(round, label: label.number, people: label.group == "management" ? 7 : 30) { index, id in
                    Answer(rawValue: UInt8(1 + (index + Int(id.utf8.last ?? 0)) % 5))
                }
            }
            _ = try await house.store.closeRound(round.id, by: house.program)
            _ = try await house.office.release(round.id, by: house.program)
            house.sleep(days: 90)
            return round
        }
        let all = [group(["management"], "Johto", 12), group(["staff", "koulu"], "Koulu", 40)]
        let rounds = [try await ask(all), try await ask(all), try await ask([all[0]])]
        // Seven managers are too few for visitors; members read them.
        for session in [nil, try await house.signIn(.viewer)] {
            let front = try await house.get("/fi/testila", session: session).body
            #expect(front.contains("tulokset/\(rounds[1].id)") && !front.contains("ei lukua"))
            #expect(try await house.get("/fi/testila/huoneentaulu", session: session).body.contains("tulokset/\(rounds[1].id)"))
            let comparison = try await house.get("/fi/testila/tulokset/vertailu", session: session).body
            let shown = try #require(comparison.components(separatedBy: "Kierrokset: ").dropFirst().first?.components(separatedBy: "</p>").first)
            #expect(rounds.map { shown.contains("tulokset/\($0.id)") } == [true, true, false])
        }
    }
}

/// What leaves the page says where it is from, and what is practice says so.
@Suite struct ResultFileMarkTests {
    private func released(isTest: Bool) async throws -> (TestHouse, Round) {
        let house = try await TestHouse()
        let today = house.world.now().day(in: house.organisation.zone)
        let group = PlanGroup(key: ["management"], name: LocalText(fi: "Johto", sv: "Ledning", en: "Management"), people: 16, mode: .groupLink)
        let plan = Plan(
            name: LocalText(fi: "Kevät", sv: "Våren", en: "Spring"), opens: today, closes: today.adding(7), groups: [group], isTest: isTest)
        let draft = try await house.store.addRound(plan, of: InstrumentReference(id: "muutosvalmius", version: 1), by: house.program)
        try await house.office.open(draft.id, by: house.program)
        let round = try await house.store.round(draft.id, for: house.program)
        // All agree on M03: it cannot be shown.
        try await house.answer(round, label: 0, people: 12) { index, id in
            id == "M03" ? .four : Answer(rawValue: UInt8(1 + (index + Int(id.utf8.last ?? 0)) % 5))
        }
        _ = try await house.store.closeRound(round.id, by: house.program)
        _ = try await house.office.release(round.id, by: house.program)
        return (house, round)
    }

    @Test(arguments: [true, false])
    func `tables and charts of practice are marked, others are as they were`(isTest: Bool) async throws {
        let (house, round) = try await released(isTest: isTest)
        let place = "/fi/testila/tulokset/\(round.id)"
        for file in ["luvut", "taulukko", "koodikirja"] {
            let table = try await house.get("\(place)/\(file).csv")
            let lines = table.body.split(whereSeparator: \.isNewline)
            #expect(lines.allSatisfy { $0.trimmingPrefix("\u{FEFF}").hasPrefix("test,") } == isTest, "\(file)")
            #expect(table.headers[.contentDisposition]?.contains("harjoitus-") == isTest)
        }
        #expect(try await house.get(place + "/tulokset.xlsx").headers[.contentDisposition]?.contains("harjoitus-") == isTest)
        let svg = try await house.get(place + "/kuvat/vaittamat.svg").body
        #expect(svg.contains("Harjoitus: ") == isTest && svg.contains("luvut eivät kerro todellisesta") == isTest)
        let source = svg.components(separatedBy: "axis source").dropFirst().joined()
        #expect(source.contains("Kevät") && source.contains("12 vastausta") && source.contains("Kuvasta puuttuu"))
        let statement = try house.instrument().statement("M03")?.text.text(in: .fi) ?? "?"
        #expect(source.contains(String(statement.prefix(20))))
        #expect(!(try await house.get(place).body).contains("Kuvasta puuttuu"))
    }

    @Test func `one group waits for no ten answers, and its page does not say so`() async throws {
        let (house, round) = try await released(isTest: false)
        let page = try await house.get("/fi/testila/tulokset/\(round.id)").body
        #expect(!page.contains("vasta kymmenestä") && !page.contains("Kahdeksan"))
        #expect(page.contains("Asteikko 1–5: 1 = "))
    }
}
