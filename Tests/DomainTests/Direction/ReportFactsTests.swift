import Domain
import Foundation
import Testing

@Suite struct ReportFactsTests {
    private func facts(_ path: Roadmap) -> ReportFacts {
        ReportFacts(
            organisation: LocalText(fi: "Kunta"), body: LocalText(fi: "Valtuusto"), meeting: WorthScene.day, path: path, since: nil, survey: nil)
    }

    @Test func `a year says how many actions planned euros, and how many of them told what was spent`() throws {
        let actions = (1...3).map { WorthScene.revision(Int64($0), WorthScene.action("T\($0)", phase: .going)) }
        let budgets = [
            Budget(action: Action.ID(1), years: [.init(year: 2026, plan: .init(once: 100), actual: .init(once: 90))]),
            Budget(action: Action.ID(2), years: [.init(year: 2026, plan: .init(running: 50))]),
            Budget(action: Action.ID(3), years: [.init(year: 2026, actual: .init(once: 7))]),
        ]
        let year = try #require(facts(WorthScene.path(actions, budgets: budgets)).money.first)
        #expect(year.plan == 150 && year.actual == 97 && year.planned == 2 && year.told == 1)
    }

    private let council = WorthScene.revision(50, Body(name: LocalText(fi: "Valtuusto")))
    private let team = WorthScene.revision(51, Body(name: LocalText(fi: "Johtoryhmä")))

    private func pilot(_ number: Int64, decides: String) -> Revision<Action> {
        var action = WorthScene.action("K\(number)", phase: .going, ends: nil)
        action.kind = .pilot
        action.pilot = Pilot(decisionDay: Day(decides))
        return WorthScene.revision(number, action)
    }

    @Test func `a pilot is decided by the body whose meeting names it; another meeting of that day stands by itself`() throws {
        var path = WorthScene.path([pilot(1, decides: "2026-12-14"), pilot(2, decides: "2026-12-01")])
        path.bodies = [council, team]
        let day = try #require(Day("2026-12-14"))
        path.decisions = [
            WorthScene.revision(60, Decision(madeBy: team.id, day: day, section: "", text: LocalText(fi: "Kokeilu 1"), actions: [Action.ID(1)])),
            WorthScene.revision(61, Decision(madeBy: council.id, day: day, section: "", text: LocalText(fi: "Talousarvio"))),
        ]
        let due = facts(path).decide
        #expect(due.map { $0.subject.name[.fi] } == ["K2", "K1", "Talousarvio"])
        #expect(due.map { $0.decidedBy?[.fi] } == [nil, "Johtoryhmä", "Valtuusto"] && due.allSatisfy(\.isDecision))
    }

    @Test func `whoever has said why it is late since its day passed has given an account`() throws {
        let late = WorthScene.action("Myöhässä", phase: .going, ends: "2026-06")
        func due(said: String, reason: String) throws -> ReportFacts.Due {
            let at = try #require(Day(said)).end(in: .helsinki)
            let revision = Revision(
                id: Action.ID(1), organisation: WorthScene.organisation, number: 2, at: Instant(milliseconds: at.milliseconds - 1), actor: nil,
                reason: reason, content: late)
            return try #require(facts(WorthScene.path([revision])).decide.first)
        }
        #expect(try due(said: "2026-09-14", reason: "Selvitys").told == Day("2026-09-14"))
        #expect(try due(said: "2026-06-14", reason: "Aloitettu").told == nil)
        #expect(try due(said: "2026-09-14", reason: "").told == nil)
    }

    @Test func `a report that froze a decision of a meeting ahead as made tells it as coming`() throws {
        var path = WorthScene.path([])
        path.bodies = [council]
        path.decisions = [
            WorthScene.revision(60, Decision(madeBy: council.id, day: WorthScene.day.adding(21), section: "", text: LocalText(fi: "Talousarvio")))
        ]
        var earlier = WorthScene.path([])
        earlier.day = WorthScene.day.adding(-30)
        let facts = ReportFacts(
            organisation: LocalText(fi: "Kunta"), body: council.name, meeting: WorthScene.day, path: path, since: earlier, survey: nil)
        #expect(facts.changes.map(\.what) == [.decisionAhead])
        let encoder = JSONEncoder()
        let old = try #require(String(data: try encoder.encode(facts), encoding: .utf8)).replacing("decisionAhead", with: "decisionNew")
        let read = try JSONDecoder().decode(ReportFacts.self, from: Data(old.utf8))
        #expect(read.changes.map(\.what) == [.decisionNew] && read.tellingAhead.changes.map(\.what) == [.decisionAhead])
    }

    @Test func `the council and the executive are asked about next year's budget when it is near, and nobody else is`() throws {
        let actions = [
            WorthScene.revision(1, WorthScene.action("Menossa", phase: .going, ends: "2028-12")),
            WorthScene.revision(2, WorthScene.action("Aiottu", phase: .planned, ends: "2028-12")),
        ].map { revision in
            var action = revision.content
            action.money = Money(once: 10_000, yearly: 1_000)
            return WorthScene.revision(revision.id.number, action)
        }
        let budgets = [
            Budget(action: Action.ID(1), years: [.init(year: 2026, plan: .init(once: 131_000)), .init(year: 2027, plan: .init(once: 62_700))])
        ]
        func budget(_ body: String, _ meeting: String, _ occasions: [Occasion] = []) throws -> ReportFacts.BudgetFact? {
            ReportFacts(
                organisation: LocalText(fi: "Kunta"), body: LocalText(fi: body), meeting: try #require(Day(meeting)),
                path: WorthScene.path(actions, budgets: budgets), since: nil, survey: nil, occasions: occasions
            ).budget
        }
        let asked = try #require(try budget("Kunnanvaltuusto", "2026-12-14"))
        #expect(asked.year == 2027 && asked.plan == 62_700 && asked.before == 131_000 && asked.without.map { $0.name[.fi] } == ["Aiottu"])
        #expect(asked.guesses?.map(\.once) == [10_000] && asked.guesses?.map(\.yearly) == [1_000] && asked.isProposed == false)
        let proposed = try #require(try budget("Kunnanhallitus", "2026-12-07"))
        #expect(proposed.without == asked.without && proposed.isProposed == true)
        #expect(try budget("Johtoryhmä", "2026-12-14") == nil && budget("Nuorisovaltuusto", "2026-12-14") == nil)
        #expect(try budget("Kunnanvaltuusto", "2026-06-15") == nil)
        let period = Occasion(
            name: LocalText(fi: "Talousarvio"), kind: .budget, starts: try #require(Day("2024-12-01")), ends: Day("2024-12-14"))
        #expect(try budget("Kunnanvaltuusto", "2026-12-14", [period])?.year == 2027)
        // Not before it is near, and as long as the year lasts: the meeting may come after the days that were written down.
        #expect(try budget("Kunnanvaltuusto", "2026-10-15", [period]) == nil && budget("Kunnanvaltuusto", "2027-01-15", [period]) == nil)
        #expect(try budget("Kunnanvaltuusto", "2026-12-21", [period])?.year == 2027)
    }

    @Test func `who only hands a late action on has not told why it is late`() throws {
        let late = WorthScene.revision(1, WorthScene.action("Hidas", phase: .going, ends: "2026-01"))
        let rule = facts(WorthScene.path([late])).decide.first { $0.kind == .late }
        let told = try #require(rule)
        #expect(told.day < WorthScene.day)
        let spoken = Revision<Action>(
            id: late.id, organisation: late.organisation, number: 1, at: told.day.adding(20).start(in: .helsinki), actor: nil, reason: "Odottaa",
            content: late.content)
        let facts = ReportFacts(
            organisation: LocalText(fi: "Kunta"), body: LocalText(fi: "Valtuusto"), meeting: WorthScene.day, path: WorthScene.path([late]),
            since: nil, survey: nil, spoken: [late.id: spoken])
        #expect(facts.decide.first { $0.kind == .late }?.told == told.day.adding(20))
    }

    @Test func `a gap names what it is about, and a report from before it did still reads`() throws {
        let goal = WorthScene.revision(40, Goal(code: "G1", name: LocalText(fi: "Arki sujuu")))
        let gap = try #require(facts(WorthScene.path([], goals: [goal])).gaps.first)
        #expect(gap.kind == .goalWithoutAction && gap.id == goal.id.description)
        let older = Data(#"{"kind":"goalWithoutAction","name":{"fi":"G1"}}"#.utf8)
        #expect(try JSONDecoder().decode(ReportFacts.Gap.self, from: older).id == nil)
        let year = Data(#"{"year":2026,"plan":5}"#.utf8)
        #expect(try JSONDecoder().decode(ReportFacts.Year.self, from: year).planned == nil)
    }
}
