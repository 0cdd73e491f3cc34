import Testing

@testable import Domain

@Suite struct OwnersWeekTests {
    private let owner = Account.ID(7)
    private let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)

    private func action(_ id: Int64, edited days: Int = 1, _ change: (inout Action) -> Void = { _ in }) -> Revision<Action> {
        var action = Action(
            title: LocalText(fi: "A\(id)"), theme: "tieto", phase: .going, owner: ActionOwner(sector: LocalText(fi: "Tekninen"), account: owner),
            ends: MonthOrDay("12/2028"), indicator: Indicator(text: LocalText(fi: "x"), baseline: 1))
        change(&action)
        return Revision(
            id: ID(id), organisation: ID(1), number: 1, at: today.adding(-days).start(in: .helsinki), actor: nil, reason: "", content: action)
    }

    private func week(_ actions: [Revision<Action>], _ benefits: [Benefit] = []) -> OwnersWeek {
        var path = Roadmap(day: today, zone: .helsinki, isInternal: true, actions: actions)
        path.benefits = benefits.enumerated().map { index, benefit in
            Revision(
                id: ID(Int64(100 + index)), organisation: ID(1), number: 1, at: Instant(milliseconds: 0), actor: nil, reason: "", content: benefit)
        }
        return OwnersWeek(of: owner, Week.Facts(path: path))
    }

    private func reasons(_ week: OwnersWeek) -> [[OwnersWeek.Reason]] { week.lines.map(\.reasons) }

    @Test func `an action that goes well is in no mail`() {
        #expect(week([action(1), action(2, edited: 59)]).lines.isEmpty)
    }

    @Test func `silence is asked about from sixty days on, unless more is the matter`() {
        #expect(reasons(week([action(1, edited: 60)])) == [[.init(kind: .silent, days: 60)]])
        let late = action(1, edited: 70) { $0.ends = MonthOrDay("2026-11-13") }
        #expect(reasons(week([late])) == [[.init(kind: .late, days: 10)]])
    }

    @Test func `the most pressing comes first`() {
        let actions = [
            action(1, edited: 80), action(2) { $0.ends = MonthOrDay("2026-11-20") }, action(3) { $0.ends = MonthOrDay("2026-11-01") },
            action(4) {
                $0.kind = .pilot
                $0.pilot = Pilot(decisionDay: Day("2026-12-01"))
            },
        ]
        #expect(week(actions).lines.map(\.action.id.number) == [4, 3, 2, 1])
    }

    @Test func `other people's actions are theirs`() {
        let other = action(1) {
            $0.owner.account = Account.ID(8)
            $0.ends = MonthOrDay("2026-01-01")
        }
        let nobodys = action(2) {
            $0.owner.account = nil
            $0.ends = MonthOrDay("2026-01-01")
        }
        #expect(week([other, nobodys]).lines.isEmpty)
    }

    @Test func `a measurement is asked for from its day on, until it is made`() throws {
        let done = action(1) { $0.phase = .done }
        var benefit = Benefit(
            action: done.id, text: LocalText(fi: "Käsittelyaika"), measurements: [.init(due: today.adding(1)), .init(due: today.adding(-9))])
        #expect(reasons(week([done], [benefit])) == [[.init(kind: .measurement, days: 9)]])
        var minute = OwnersMinute(phase: .done, ends: nil, now: nil, measured: 12.5, benefit: "", sentence: "Mitattu.", language: .fi)
        #expect(minute.applied(to: benefit, on: today) == nil)
        minute.asked = .init(benefit: ID(1), number: 1, due: today.adding(-9))
        benefit = try #require(minute.applied(to: benefit, on: today))
        #expect(benefit.measurements[0].value == 12.5 && benefit.measurements[0].measured == today)
        #expect(benefit.measurements[0].note == LocalText(fi: "Mitattu."))
        #expect(week([done], [benefit]).lines.isEmpty)
        // Said once more, of a measurement that was made since: both stand.
        #expect(minute.applied(to: benefit, on: today)?.measurements.count { $0.value == 12.5 } == 2)
    }

    @Test func `a change from outside is asked about until the owner has looked`() {
        let own = action(1, edited: 20)
        func week(asked: Int, answered: Bool = false) -> OwnersWeek {
            var path = Roadmap(day: today, zone: .helsinki, isInternal: true, actions: [own])
            let touch = ExternalChange.Touch(action: own.id, asked: today.adding(-asked), answered: answered ? today : nil)
            path.externalChanges = [
                Revision(
                    id: ID(50), organisation: ID(1), number: 1, at: Instant(milliseconds: 0), actor: nil, reason: "",
                    content: ExternalChange(title: LocalText(fi: "Laki"), touches: [touch]))
            ]
            return OwnersWeek(of: owner, Week.Facts(path: path))
        }
        #expect(reasons(week(asked: 3)) == [[.init(kind: .change, days: 3)]])
        // Answered, or edited after it was asked.
        #expect(week(asked: 3, answered: true).lines.isEmpty && week(asked: 21).lines.isEmpty)
    }

    @Test func `a pilot that is over without a verdict waits for its owner`() {
        let over = action(1) {
            ($0.kind, $0.phase, $0.benefit) = (.pilot, .stopped, LocalText(fi: "Ei"))
            $0.pilot = Pilot(decisionDay: Day("2026-12-14"))
        }
        #expect(reasons(week([over])) == [[.init(kind: .verdict, days: 0)]])
    }

    @Test func `what is done and has no benefit is asked for one`() {
        #expect(reasons(week([action(1, edited: 5) { $0.phase = .done }])) == [[.init(kind: .unmeasured, days: 5)]])
    }
}
