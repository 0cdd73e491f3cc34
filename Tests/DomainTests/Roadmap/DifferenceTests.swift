import Domain
import Foundation
import Testing

@Suite struct DifferenceTests {
    private static let organisation = Organisation.ID(1)
    private static let (spring, autumn) = (Day(number: 20_600), Day(number: 20_777))

    private func revision<Content>(_ content: Content, id: Int64 = 7, number: Int = 1, reason: String = "") -> Revision<Content> {
        Revision(
            id: ID(id), organisation: Self.organisation, number: number, at: Self.autumn.start(in: .helsinki), actor: nil, reason: reason,
            content: content)
    }

    private func path(_ day: Day, actions: [Revision<Action>] = []) -> Roadmap {
        Roadmap(day: day, zone: .helsinki, isInternal: false, actions: actions)
    }

    private func action(_ change: (inout Action) -> Void = { _ in }) -> Action {
        var action = Action(
            title: LocalText(fi: "Digituki"), theme: "osaaminen", phase: .planned, owner: ActionOwner(sector: LocalText(fi: "Kuva")),
            ends: MonthOrDay("2026-06"),
            indicator: Indicator(text: LocalText(fi: "Käyntejä"), unit: LocalText(fi: "kpl"), baseline: 0, target: 60, now: 40))
        change(&action)
        return action
    }

    /// What is told of an action that was changed so.
    private func told(_ change: (inout Action) -> Void, reason: String = "") -> [Difference.Line] {
        Difference(
            from: path(Self.spring, actions: [revision(action())]),
            to: path(Self.autumn, actions: [revision(action(change), number: 3, reason: reason)])
        ).lines
    }

    @Test func `themes that came with the program are no change, what people said of them is`() {
        func theme(_ key: String, isOwn: Bool, owner: String = "") -> Theme {
            Theme(
                key: key, isOwn: isOwn, name: LocalText(fi: key), sentence: LocalText(fi: "…"), owner: ThemeOwner(name: LocalText(fi: owner)))
        }
        var later = path(Self.autumn)
        later.themes = [
            revision(theme("asenne", isOwn: false), id: 1), revision(theme("tieto", isOwn: false, owner: "Hallinto"), id: 2),
            revision(theme("saaristo", isOwn: true), id: 3),
        ]
        let lines = Difference(from: path(Self.spring), to: later).lines
        #expect(lines.map(\.what) == [.themeOwner, .themeNew] && lines.map(\.theme) == ["tieto", "saaristo"])
    }

    @Test func `what a meeting ahead will decide is coming until its day, then it is taken`() {
        func decision(_ day: Day, section: String = "") -> Revision<Decision> {
            revision(Decision(madeBy: Body.ID(9), day: day, section: section, text: LocalText(fi: "Päätös avustajasta")), id: 60)
        }
        func lines(_ before: [Revision<Decision>], _ after: [Revision<Decision>], from: Day = Self.spring, to: Day = Self.autumn) -> [Difference.Line]
        {
            var (earlier, later) = (path(from), path(to))
            (earlier.decisions, later.decisions) = (before, after)
            return Difference(from: earlier, to: later).lines
        }
        let ahead = decision(Self.autumn.adding(24))
        let told = lines([], [ahead])
        #expect(told.map(\.what) == [.decisionAhead] && told.map(\.group) == [.coming])
        #expect(lines([ahead], [ahead]).isEmpty)
        #expect(lines([ahead], [ahead], from: Self.autumn, to: Self.autumn.adding(25)).map(\.what) == [.decisionTaken])
        #expect(lines([], [decision(Self.autumn.adding(-1), section: "6")]).map(\.what) == [.decisionNew])
        #expect(lines([], [ahead], to: Self.autumn.adding(25)).map(\.what) == [.decisionNew])
    }

    @Test func `nothing changed, nothing told`() {
        let same = [revision(action())]
        #expect(Difference(from: path(Self.spring, actions: same), to: path(Self.autumn, actions: same)).lines.isEmpty)
    }

    @Test func `a phase, a figure and a moved end are told with what they were, by how much, and why`() {
        let lines = told(
            {
                $0.phase = .going
                $0.ends = MonthOrDay("2026-09")
                $0.indicator.now = 74
            }, reason: "Kilpailutus viivästyi")
        #expect(lines.map(\.what) == [.phase, .endsLater, .figure])
        #expect(lines[0].before?.word == "planned" && lines[0].after?.word == "going")
        #expect(lines[1].count == 3 && lines[1].before?.time == MonthOrDay("2026-06"))
        #expect(lines[2].before?.figure == 40 && lines[2].after?.figure == 74 && lines[2].after?.unit == LocalText(fi: "kpl"))
        #expect(lines.allSatisfy { $0.reasons == ["Kilpailutus viivästyi"] && $0.theme == "osaaminen" })
    }

    @Test(arguments: [("2026-04", Difference.What.endsEarlier, 2), ("2027-06", .endsLater, 12)])
    func `an end that moves is told by its months`(_ end: String, _ what: Difference.What, _ months: Int) {
        let lines = told { $0.ends = MonthOrDay(end) }
        #expect(lines.map(\.what) == [what] && lines[0].count == months)
    }

    @Test func `a month that becomes a day of the same month has not moved, but the words changed`() {
        #expect(told { $0.ends = MonthOrDay("2026-06-12") }.map(\.what) == [.other])
        #expect(told { $0.ends = nil }.map(\.what) == [.endsOpen])
        #expect(told { $0.starts = MonthOrDay("2026-01") }.map(\.what) == [.startsSet])
    }

    @Test func `a verdict, an owner and steps are told, and what is new or gone`() {
        #expect(told { $0.pilot = Pilot(verdict: Verdict(outcome: .scale, reason: LocalText(fi: "Toimi"))) }.map(\.what) == [.verdict])
        #expect(told { $0.owner.sector = LocalText() }.map(\.what) == [.ownerGone])
        #expect(told { $0.steps = [Step(title: LocalText(fi: "Ensin"), done: Self.spring)] }.map(\.what) == [.stepsDone])
        let only = [revision(action())]
        #expect(Difference(from: path(Self.spring), to: path(Self.autumn, actions: only)).lines.map(\.what) == [.actionNew])
        #expect(Difference(from: path(Self.spring, actions: only), to: path(Self.autumn)).lines.map(\.what) == [.actionGone])
    }

    @Test func `parts stand under their action, and only what is new in them is told`() {
        let owner = revision(action())
        func benefit(_ measured: Bool) -> Benefit {
            Benefit(
                action: owner.id, text: LocalText(fi: "Käsittelyaika"), unit: LocalText(fi: "pv"), baseline: 11,
                measurements: [Benefit.Measurement(due: Self.spring, measured: measured ? Self.autumn : nil, value: measured ? 5 : nil)])
        }
        var (before, after) = (path(Self.spring, actions: [owner]), path(Self.autumn, actions: [owner]))
        before.benefits = [revision(benefit(false), id: 9)]
        after.benefits = [revision(benefit(true), id: 9, number: 2)]
        before.budgets = [revision(Budget(action: owner.id, years: [.init(year: 2026, plan: .init(once: 100))]), id: 10)]
        after.budgets = [
            revision(
                Budget(action: owner.id, years: [.init(year: 2026, plan: .init(once: 80), actual: .init(once: 70)), .init(year: 2027)]), id: 10,
                number: 2)
        ]
        let lines = Difference(from: before, to: after).lines
        #expect(lines.map(\.what) == [.benefitMeasured, .planMoved, .spent])
        #expect(lines.allSatisfy { $0.name == LocalText(fi: "Digituki") && $0.subject.id == owner.id.description })
        #expect(lines[0].after?.figure == 5 && lines[1].after?.euros == 80 && lines[2].before?.euros == 80)
    }

    @Test func `a figure without a baseline, a spending without a plan and a day that nobody knows are told without them`() {
        let owner = revision(action())
        let made = Benefit.Measurement(due: Self.spring, measured: Self.autumn, value: 22)
        var after = path(Self.autumn, actions: [owner])
        after.benefits = [revision(Benefit(action: owner.id, text: LocalText(fi: "Matka"), measurements: [made]), id: 9)]
        after.budgets = [revision(Budget(action: owner.id, years: [.init(year: 2026, actual: .init(once: 70))]), id: 10)]
        after.externalChanges = [revision(ExternalChange(title: LocalText(fi: "Uusi laki")), id: 11)]
        let lines = Difference(from: path(Self.spring, actions: [owner]), to: after).lines
        #expect(lines.map(\.what) == [.benefitNew, .benefitFound, .spentUnplanned, .outsideOpen])
        #expect(lines[1].before == nil && lines[1].after?.figure == 22)
        #expect(told { $0.indicator.text = LocalText(fi: "Toinen") }.map(\.what) == [.other])
        let measured = Difference(
            from: path(Self.spring, actions: [revision(action { $0.indicator = Indicator() })]),
            to: path(Self.autumn, actions: [revision(action { $0.indicator = Indicator(text: LocalText(fi: "Käyntejä"), target: 9) }, number: 2)])
        ).lines
        #expect(measured.map(\.what) == [.measureNamed])
    }

    @Test func `what ended stands apart from what began, and words are in the background`() {
        #expect(told { $0.phase = .stopped }.map(\.group) == [.ended])
        #expect(told { $0.phase = .going }.map(\.group) == [.began])
        #expect(told { $0.title = LocalText(fi: "Uusi nimi") }.map(\.group) == [.other])
        let done = Difference(from: path(Self.spring), to: path(Self.autumn, actions: [revision(action { $0.phase = .done })])).lines
        #expect(done.map(\.group) == [.ended])
        #expect(Difference.Group.allCases.filter { !$0.isMain } == [.direction, .heard, .other])
    }

    @Test func `a finding remembers the round that it is shown with`() {
        let finding = Finding(round: Round.ID(33), kind: .gap, audience: .open, sentence: LocalText(fi: "Kuilu"), theme: "tieto")
        var after = path(Self.autumn)
        after.findings = [revision(finding, id: 12)]
        let line = Difference(from: path(Self.spring), to: after).lines.first
        #expect(line?.what == .findingNew && line?.subject.within == Round.ID(33).description)
    }

    @Test func `a line is the same after it was frozen as JSON`() throws {
        let lines = told { $0.phase = .going }
        let text = try JSONEncoder().encode(lines)
        #expect(try JSONDecoder().decode([Difference.Line].self, from: text) == lines)
    }
}
