import Ballot
import Domain
import Jobs
import Foundation
import Store
import TestKit
import Testing

@testable import Web

/// The management team's quick test: inside unless it says otherwise, its rules told before anything is typed; closing with too few.
@Suite struct QuickTestTests {
    private func start(_ house: TestHouse, _ fields: KeyValuePairs<String, String>) async throws -> TestAnswer {
        try await house.post("/fi/testila/kyselyt/pikatesti", fields, session: house.signIn(.lead))
    }

    private func answered(_ house: TestHouse, _ people: Int) async throws -> Round {
        let round = try #require(try await house.store.rounds(for: house.program).first)
        try await house.answer(round, label: 0, people: people) { index, _ in Answer(rawValue: UInt8(1 + index % 5)) }
        return round
    }

    @Test(arguments: [(nil, false), ("1", true)])
    func `results stay inside the organisation unless the box is ticked`(ticked: String?, publishes: Bool) async throws {
        let house = try await TestHouse()
        #expect(try await house.get("/fi/testila/kyselyt/pikatesti", session: house.signIn(.lead)).body.contains("Julkaise tulokset kaikille"))
        let fields: KeyValuePairs<String, String> = ticked.map { ["osallistujia": "12", "julkaistaan": $0] } ?? ["osallistujia": "12"]
        #expect(try await start(house, fields).status == 303)
        let round = try await answered(house, 12)
        #expect(round.plan.publishes == publishes)
        _ = try await house.post("/fi/testila/kyselyt/\(round.id)/sulje", [:], session: house.signIn(.lead))
        let results = "/fi/testila/tulokset/\(round.id)"
        #expect(try await house.get(results).status == (publishes ? 200 : 404))
        #expect(try await house.get(results, session: house.signIn(.viewer)).status == 200)
        let list = try await house.get("/fi/testila/kyselyt").body
        #expect(list.contains(results) == publishes && list.contains("tulokset vain organisaatiossa") != publishes)
        #expect(try await house.get("/fi/testila/kyselyt/\(round.id)").body.contains(results) == publishes)
    }

    @Test(arguments: [("fi", "luvun pitää olla sama"), ("sv", "ska antalet vara detsamma"), ("en", "needs the same number")])
    func `a headcount that an earlier round binds is said and filled in at once`(language: String, words: String) async throws {
        let house = try await TestHouse()
        let path = "/\(language)/testila/kyselyt/pikatesti"
        let first = try await house.get(path, session: house.signIn(.lead))
        #expect(!first.body.contains(words))
        _ = try await house.openRound()
        let bound = try await house.get(path, session: house.signIn(.lead))
        #expect(bound.body.contains(words) && FormFields.of(bound.body).contains { $0 == ("osallistujia", "12") })
        #expect(try await house.get("/\(language)/testila/kyselyt/uusi", session: house.signIn(.lead)).body.contains("</bdi> 12</li>"))
        house.sleep(days: 82)
        #expect(!(try await house.get(path, session: house.signIn(.lead))).body.contains(words))
    }

    @Test func `where no headcount would do the form says from which day on it can be made`() async throws {
        let house = try await TestHouse()
        let joined = [
            PlanGroup(key: ["staff", "koulu"], name: LocalText(fi: "Koulu"), people: 40, mode: .groupLink),
            PlanGroup(key: ["management"], name: LocalText(fi: "Johto"), people: 4, mode: .groupLink, joins: ["staff", "koulu"]),
        ]
        let round = try await house.openRound(groups: joined)
        let page = try await house.get("/fi/testila/kyselyt/pikatesti", session: house.signIn(.lead))
        let (year, month, day) = round.closes.adding(60).parts
        #expect(page.body.contains("aikaisintaan \(day).\(month).\(year)") && !page.body.contains("name=\"osallistujia\""))
    }

    @Test(arguments: [("fi", "alle 5, joten tuloksia ei laskettu"), ("sv", "färre än 5, så inga"), ("en", "fewer than 5 answers, so no")])
    func `closing with too few answers says so, and the way on comes first`(language: String, words: String) async throws {
        let house = try await TestHouse()
        _ = try await start(house, ["osallistujia": "12"])
        let round = try await answered(house, 3)
        let path = "/\(language)/testila/kyselyt/\(round.id)"
        let closed = try await house.post(path + "/sulje", [:], session: house.signIn(.lead))
        #expect(closed.status == 303)
        let page = try await house.get(closed.location ?? "", session: house.signIn(.lead))
        #expect(page.body.contains(words))
        #expect(page.body.contains("<a class=\"button\" href=\"\(path)/jatka\""))
        #expect(!(try await house.get(path, session: house.signIn(.lead))).body.contains(words))
        #expect(!(try await house.get(closed.location ?? "")).body.contains(words))
        #expect(try await house.get(path + "?tulos=muu").status == 400)
    }

    @Test func `in the meeting its page, its thanks and its results say what comes next`() async throws {
        let house = try await TestHouse()
        _ = try await start(house, ["osallistujia": "12"])
        let lead = try await house.signIn(.lead)
        let round = try await answered(house, 12)
        try await house.ballot.countMeters(on: house.world.now().day(in: house.organisation.zone))
        let page = try await house.get("/fi/testila/kyselyt/\(round.id)", session: lead).body
        #expect(page.contains("Kysy ääneen, ovatko kaikki vastanneet.") && !page.contains("kerran yössä") && !page.contains(" / 12"))
        let thanks = try await house.get("/fi/testila/kiitos/\(round.id)").body
        #expect(thanks.contains("tulokset näytetään heti tässä kokouksessa") && !thanks.contains("Sen jälkeen tulokset lasketaan kerran"))
        let closed = try await house.post("/fi/testila/kyselyt/\(round.id)/sulje", [:], session: lead)
        let results = try await house.get(closed.location ?? "", session: lead).body
        #expect(results.contains("<a class=\"button\" href=\"/fi/testila/huoneentaulu\">Katso huoneentaulu</a>"))
    }

    @Test func `a meter without five answers says so rather than nought`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound()
        try await house.ballot.countMeters(on: house.world.now().day(in: house.organisation.zone))
        let opened = try await house.get("/fi/testila/kyselyt/\(round.id)", session: house.signIn(.lead)).body
        #expect(opened.contains("Määrä lasketaan ensimmäisen kerran ensi yönä.") && !opened.contains("alle viisi"))
        house.sleep(days: 1)
        try await house.ballot.countMeters(on: house.world.now().day(in: house.organisation.zone))
        let page = try await house.get("/fi/testila/kyselyt/\(round.id)", session: house.signIn(.lead)).body
        #expect(page.contains("Vastauksia oli alle viisi") && !page.contains("vähintään 0"))
    }

    @Test func `the round's page counts large groups by themselves and says why small ones are not`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound()
        for (label, people) in [(0, 7), (1, 9), (2, 13)] { try await house.answer(round, label: label, people: people) { _, _ in .four } }
        await house.housekeeping.look()
        let page = try await house.get("/fi/testila/kyselyt/\(round.id)", session: house.signIn(.lead)).body
        #expect(page.contains("Vastauksia ryhmittäin") && page.contains("Pienempiä kuin 20 ihmisen ryhmiä ei lasketa erikseen"))
        let table = try #require(page.split(separator: "Vastauksia ryhmittäin").dropFirst().first?.split(separator: "</table>").first)
        #expect(table.contains("Luottamushenkilöt") && table.contains("Koulu") && !table.contains("Johto"))
        #expect(table.contains(">5<") && table.contains(">10<") && table.contains("alle 5"))
        // What commands may say, they take from the same place.
        let metered = round.metered(try await house.ballot.meter(of: round.id))
        #expect(metered.map(\.sheets).sorted() == [0, 5, 10] && metered.allSatisfy(\.label.isMetered))
        #expect(round.metered(nil).isEmpty)
    }

    @Test func `in a round of several groups the screen is one group's, says whose, and ends nothing`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound()
        let (path, lead) = ("/fi/testila/kyselyt/\(round.id)/naytto", try await house.signIn(.lead))
        let links = try await house.ballot.entryLinks(of: round.id)
        let choice = try await house.get(path, session: lead).body
        #expect(links.count == 2 && links.allSatisfy { !choice.contains($0.slug) && choice.contains("naytto?ryhma=\($0.label)") })
        #expect(choice.contains("Kenen kokouksessa") && choice.contains("henkilökohtainen linkki"))
        for link in links {
            let screen = try await house.get(path + "?ryhma=\(link.label)", session: lead).body
            let name = try #require(round.labels[link.label].name[.fi])
            #expect(screen.contains(link.slug) && screen.contains("screen-group") && screen.contains(">\(name)<"))
            #expect(!screen.contains("/sulje") && !screen.contains("vähintään 5 on vastannut"))
            let slide = try await house.get("/fi/testila/kyselyt/\(round.id)/dia?ryhma=\(link.label)&kieli=fi", session: lead).body
            #expect(slide.contains("screen-group") && slide.contains(">\(name)<"))
        }
        let personal = try #require(round.labels.first { label in !links.contains { $0.label == label.number } })
        #expect(try await house.get(path + "?ryhma=\(personal.number)", session: lead).status == 404)
        #expect(try await house.get(path + "?ryhma=x", session: lead).status == 400)
    }

    @Test func `before closing the groups under the least are named with those whose figures they take, by the meter alone`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound()
        let (path, lead) = ("/fi/testila/kyselyt/\(round.id)/sulje", try await house.signIn(.lead))
        let silent = try await house.get(path, session: lead).body
        #expect(silent.contains("näytetään yhdessä toisen ryhmän kanssa") && !silent.contains("liian vähän vastauksia"))
        let koulu = try #require(round.labels.first { $0.key.last == "koulu" })
        try await house.answer(round, label: koulu.number, people: 20) { _, _ in .four }
        await house.housekeeping.look()
        let told = try await house.get(path, session: lead).body
        #expect(told.contains("liian vähän vastauksia") && told.contains("Tekniset: jos vastauksia jää alle 10"))
        #expect(told.contains("Luottamushenkilöt: jos vastauksia jää alle 5") && !told.contains("Koulu: jos") && !told.contains("Johto: jos"))
    }

    @Test func `the results of a closed round are counted after one more question`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound()
        let (path, lead) = ("/fi/testila/kyselyt/\(round.id)", try await house.signIn(.lead))
        #expect(try await house.get(path + "/julkaise", session: lead).location == path)
        _ = try await house.store.closeRound(round.id, holding: true, by: house.program)
        let page = try await house.get(path, session: lead).body
        #expect(page.contains("href=\"\(path)/julkaise\"") && !page.contains("action=\"\(path)/julkaise\""))
        let asked = try await house.get(path + "/julkaise", session: lead).body
        #expect(asked.contains("vain kerran") && asked.contains("action=\"\(path)/julkaise\"") && asked.contains("Tekniset"))
    }

    @Test func `the screen's address breaks after slashes and its code stays whole`() async throws {
        let house = try await TestHouse()
        let screen = try await house.get(try await start(house, ["osallistujia": "12"]).location ?? "", session: house.signIn(.lead)).body
        let round = try #require(try await house.store.rounds(for: house.program).first)
        let slug = try #require(try await house.ballot.entryLinks(of: round.id).first).slug
        #expect(screen.contains("<span class=\"address-part\">kysely/</span><span class=\"address-part\">\(slug)</span>"))
    }
}

/// What posters and thanks tell to whom.
@Suite struct PosterTests {
    private func poster(_ house: TestHouse, _ round: Round, isPublic: Bool, language: String = "fi") async throws -> String {
        let links = try await house.ballot.entryLinks(of: round.id)
        let link = try #require(links.first { link in round.labels.contains { $0.number == link.label && $0.isPublic == isPublic } })
        return try await house.get("/\(language)/testila/kyselyt/\(round.id)/juliste/\(link.slug)", session: house.signIn(.lead)).body
    }

    @Test func `a poster says how long this form takes, who asks and of how many every figure tells`() async throws {
        let house = try await TestHouse()
        let full = try await house.openRound(publicLink: true)
        let staff = try await poster(house, full, isPublic: false)
        #expect(staff.contains("Kyselyn tekee Testilä") && staff.contains("organisaation sisällä vähintään 5, julkisesti vähintään 10"))
        let label = try #require(full.labels.first { $0.key == ["staff", "koulu"] })
        #expect(label.minutes > 3 && staff.contains("Noin \(label.minutes) minuuttia"))
        let residents = try await poster(house, full, isPublic: true)
        #expect(residents.contains("kertoo vähintään 10 vastaajasta") && residents.contains("kysyy asukkailta"))
        #expect(try await house.get("/fi/testila").body.contains("Vastaaminen vie noin 4 minuuttia"))
        house.sleep(days: 90)
        let pulse = try await house.openRound(.pulse, groups: [], publicLink: true)
        #expect(try await poster(house, pulse, isPublic: true, language: "sv").contains("Ungefär 2 minuter"))
    }

    @Test func `a slip says who asks what, until when and what to do; the open link has a heading of its own`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound(publicLink: true)
        let page = try await house.get("/fi/testila/kyselyt/\(round.id)/linkit", session: house.signIn(.lead)).body
        let slip = try #require(page.components(separatedBy: "<ul class=\"slips\">").last?.components(separatedBy: "</li>").first)
        let (year, month, day) = round.closes.parts
        let last = "Vastaa viimeistään \(day).\(month).\(year)"
        for words in ["Testilä", "Kysely 2026", last, "lue koodi puhelimen kameralla"] { #expect(slip.contains(words)) }
        let open = try #require(page.components(separatedBy: "<h2>Avoin linkki kaikille</h2>").last)
        #expect(open.contains("Avoimen linkin vastaajat</bdi></h3>") && !open.contains("Koulu</bdi></h3>"))
    }

    @Test func `a visitor of an open round with a public link can answer from its page`() async throws {
        let house = try await TestHouse()
        let round = try await house.openRound(publicLink: true)
        let slug = try #require(
            try await house.ballot.entryLinks(of: round.id).first { link in round.labels[link.label].isPublic }
        ).slug
        let path = "/fi/testila/kyselyt/\(round.id)"
        let page = try await house.get(path).body
        #expect(page.contains("<a class=\"button\" href=\"/fi/testila/kysely/\(slug)\">Vastaa kyselyyn</a>"))
        house.sleep(days: 40)
        #expect(!(try await house.get(path)).body.contains("/kysely/\(slug)"))
    }

    @Test(arguments: [("group", false, false), ("personal", true, false), ("mixed", false, true)])
    func `only those with a link of their own are told of reminders`(kind: String, all: Bool, own: Bool) async throws {
        let house = try await TestHouse()
        func group(_ key: [String], _ mode: PlanGroup.Mode) -> PlanGroup { PlanGroup(key: key, name: LocalText(fi: "Ryhmä"), people: 20, mode: mode) }
        let round = try await house.openRound(
            groups: [
                group(["staff", "koulu"], kind == "personal" ? .personal : .groupLink), group(["elected"], kind == "group" ? .groupLink : .personal),
            ])
        let thanks = try await house.get("/fi/testila/kiitos/\(round.id)").body
        #expect(thanks.contains("kaikille kutsutuille") == all && thanks.contains("Jos sait oman linkin") == own)
    }
}
