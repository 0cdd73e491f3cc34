import Testing

@testable import Domain

struct WorthTests {
    private let done = WorthScene.revision(1, WorthScene.action("Valmis"))

    private func benefit(_ measurements: [Benefit.Measurement], yearly: Int? = nil, dropped: String = "") -> Benefit {
        Benefit(
            action: done.id, text: LocalText(fi: "Hyöty"), pays: LocalText(fi: "Kunta"), gains: LocalText(fi: "asukas"), yearly: yearly,
            measurements: measurements, dropped: LocalText(fi: dropped))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `measurements are proposed 6, 12 and 24 months after the end, also from the last day of a month`() throws {
        #expect(Benefit.proposed(after: nil).isEmpty)
        #expect(Benefit.proposed(after: MonthOrDay("2025-08")).map(\.due.iso) == ["2026-02-28", "2026-08-31", "2027-08-31"])
        #expect(Benefit.proposed(after: MonthOrDay("2027-08")).map(\.due.iso).first == "2028-02-29")
    }

    @Test func `a benefit is late, coming, measured, unplanned or given up`() throws {
        let today = try day("2026-11-20")
        let past = Benefit.Measurement(due: try day("2026-06-30"))
        let ahead = Benefit.Measurement(due: try day("2027-04-30"))
        let made = Benefit.Measurement(due: try day("2026-10-31"), measured: try day("2026-10-30"), value: 5)
        #expect(benefit([past, ahead]).state(on: today) == .late(days: 143))
        #expect(benefit([ahead]).state(on: today) == .coming(ahead.due))
        #expect(benefit([made, ahead]).state(on: today) == .measured)
        #expect(benefit([]).state(on: today) == .unplanned)
        #expect(benefit([past], dropped: "Ei tule").state(on: today) == .dropped)
        // Measured once, and the next measurement was missed.
        #expect(benefit([made, Benefit.Measurement(due: try day("2026-11-19"))]).state(on: today) == .late(days: 1))
    }

    @Test func `a measurement takes its planned place, and one that nobody planned a new one`() throws {
        let due = try day("2026-10-31")
        let planned = benefit([Benefit.Measurement(due: due), Benefit.Measurement(due: try day("2027-04-30"))])
        let made = Benefit.Measurement(due: try day("2026-11-02"), measured: try day("2026-11-02"), value: 3)
        #expect(planned.measuring(made, due: due).measurements.map(\.due.iso) == ["2026-10-31", "2027-04-30"])
        #expect(planned.measuring(made, due: due).latest?.value == 3)
        #expect(planned.measuring(made, due: nil).measurements.map(\.due.iso) == ["2026-10-31", "2026-11-02", "2027-04-30"])
    }

    @Test func `what is promised and measured adds up, what was given up does not count, what nobody measured is named`() throws {
        let made = Benefit.Measurement(due: try day("2026-10-31"), measured: try day("2026-10-30"), yearly: 30_000)
        let other = WorthScene.revision(2, WorthScene.action("Mittaamatta"))
        let path = WorthScene.path(
            [done, other], benefits: [benefit([made], yearly: 31_000), benefit([], yearly: 5_000), benefit([made], yearly: 9, dropped: "Ei")])
        let worth = Worth(path)
        #expect(worth.standing.count == 2 && worth.measured == 1)
        #expect(worth.promisedEuros == 36_000 && worth.measuredEuros == 30_000)
        #expect(worth.unmeasured.map(\.id) == [other.id])
        let flow = try #require(worth.flows.first)
        #expect(worth.flows.count == 1 && flow.count == 2 && flow.promised == 36_000 && flow.measured == 30_000)
    }

    @Test func `pay-back is said only where all three figures are there`() throws {
        let made = Benefit.Measurement(due: try day("2026-10-31"), measured: try day("2026-10-30"), yearly: 31_000)
        var action = WorthScene.action("Etäpiste")
        let spent = Budget(action: done.id, years: [.init(year: 2025, actual: .init(once: 10_000)), .init(year: 2026, actual: .init(once: 4_000))])
        func payBack(_ budgets: [Budget], _ benefits: [Benefit]) -> PayBack {
            let revision = WorthScene.revision(1, action)
            return WorthScene.path([revision], benefits: benefits, budgets: budgets).payBack(of: revision)
        }
        #expect(payBack([], [benefit([made])]) == .unknown(.spent))
        #expect(payBack([Budget(action: done.id, years: [.init(year: 2025, plan: .init(once: 9))])], [benefit([made])]) == .unknown(.spent))
        #expect(payBack([spent], [benefit([made])]) == .unknown(.running))
        action.money.yearly = 3_000
        #expect(payBack([spent], [benefit([], yearly: 31_000)]) == .unknown(.benefit))
        #expect(payBack([spent], [benefit([made])]) == .years(.init(years: 0.5, isOver: true)))
        action.money.yearly = 31_000
        #expect(payBack([spent], [benefit([made])]) == .never)
        // Under way: what is planned still counts too, what was planned in years that are over does not.
        (action.phase, action.money.yearly) = (.going, 3_000)
        let ahead = Budget(
            action: done.id,
            years: spent.years.map { .init(year: $0.year, plan: .init(once: 9_000), actual: $0.actual) } + [
                .init(year: 2027, plan: .init(once: 9_000))
            ])
        #expect(payBack([ahead], [benefit([made])]) == .years(.init(years: 1, ahead: 14_000, isOver: false)))
        #expect(payBack([spent], [benefit([made])]) == .years(.init(years: 0.5, isOver: false)))
    }

    @Test func `a scaled pilot becomes an action, a repeated one a pilot again, a stopped one nothing`() throws {
        var pilot = WorthScene.action("Kokeilu")
        pilot.kind = .pilot
        pilot.pilot = Pilot(hypothesis: LocalText(fi: "Jos"), measure: LocalText(fi: "Osuus"), limit: LocalText(fi: "5 000 €"))
        pilot.indicator.target = 50
        pilot.lifeEvents = ["KE1"]
        pilot.description = LocalText(fi: "Kolme koulua.")
        let title = LocalText(fi: "Laajennus")
        #expect(pilot.next(after: done.id, title: title) == nil)
        pilot.pilot?.verdict = Verdict(outcome: .scale, reason: LocalText(fi: "Toimi"))
        let scaled = try #require(pilot.next(after: done.id, title: title, note: LocalText(fi: "Kului 5 €.", sv: "Tog 5 €.")))
        #expect(scaled.kind == .action && scaled.pilot == nil && scaled.origin == .action(done.id) && scaled.title == title)
        #expect(scaled.indicator.baseline == 31 && scaled.indicator.target == 50 && scaled.lifeEvents == ["KE1"])
        #expect(scaled.description == LocalText(fi: "Kolme koulua.\n\nKului 5 €."))
        #expect(scaled.problems().isEmpty && scaled.publishedAt == nil && scaled.phase == .draft)
        pilot.pilot?.verdict?.outcome = .repeat
        pilot.indicator.target = 30
        let again = try #require(pilot.next(after: done.id, title: title))
        #expect(again.indicator.target == nil)
        #expect(again.kind == .pilot && again.pilot?.hypothesis == LocalText(fi: "Jos") && again.pilot?.limit.isEmpty == true)
        #expect(again.pilot?.verdict == nil && again.problems().isEmpty)
        pilot.pilot?.verdict?.outcome = .stop
        #expect(pilot.next(after: done.id, title: title) == nil)
    }

    @Test func `days of a pilot that cannot be are told, each at its field`() throws {
        var pilot = WorthScene.action("Kokeilu")
        pilot.starts = MonthOrDay("12/2026")
        pilot.pilot = Pilot(decisionDay: Day("2026-11-30"), verdict: Verdict(outcome: .stop, reason: LocalText(fi: "Ei"), day: Day("2026-11-29")))
        let today = try #require(Day("2026-11-28"))
        #expect(pilot.pilotDayProblems(today: today) == [.decidesBeforeStart, .verdictBeforeStart, .verdictAhead])
        #expect(pilot.pilotDayProblems(today: nil) == [.decidesBeforeStart, .verdictBeforeStart])
        pilot.pilot?.decisionDay = Day("2026-12-01")
        pilot.pilot?.verdict?.day = Day("2026-12-01")
        #expect(pilot.pilotDayProblems(today: Day("2026-12-01")).isEmpty)
    }

    @Test func `what a pilot cost is what was spent, and what was planned only where nobody has told`() {
        var pilot = WorthScene.action("Kokeilu")
        #expect(PilotCost(pilot, nil) == nil)
        pilot.money = Money(once: 6_500, days: 14)
        let planned = PilotCost(pilot, Budget(action: done.id, years: [.init(year: 2026, plan: .init(once: 7_000))]))
        #expect(planned?.isPlan == true && planned?.euros == 6_500 && planned?.days == 14)
        let years = [Budget.Year(year: 2025, actual: .init(once: 5_100, days: 11)), .init(year: 2026, actual: .init(once: 1_300, running: 100))]
        let spent = PilotCost(pilot, Budget(action: done.id, years: years))
        #expect(spent?.isPlan == false && spent?.euros == 6_500 && spent?.days == 11)
    }
}
