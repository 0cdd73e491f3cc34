import Domain
import TestKit
import Testing

@Suite(.bothEngines) struct PathRuleTests {
    private let day = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

    @Test func `an action is late after its last day, or when it should have started`() throws {
        var action = Town.action()
        action.phase = .going
        action.ends = MonthOrDay("2026-11")
        #expect(!action.isLate(on: day))
        #expect(action.isLate(on: try #require(Day("2026-12-01"))))
        #expect(action.daysLate(on: try #require(Day("2026-12-03"))) == 3)
        action.phase = .done
        #expect(!action.isLate(on: try #require(Day("2027-12-01"))))
        action.phase = .planned
        action.starts = .day(day)
        action.ends = nil
        #expect(!action.isLate(on: day))
        #expect(action.isLate(on: day.adding(1)))
        action.phase = .paused
        #expect(!action.isLate(on: day.adding(1)))
    }

    @Test func `an action is silent from the ninetieth day without an edit, while it is going`() throws {
        var action = Town.action()
        action.phase = .going
        func revision(_ action: Action, age: Int64) -> Revision<Action> {
            Revision(
                id: ID(1), organisation: ID(1), number: 1, at: day.start(in: .helsinki).adding(days: -age), actor: nil, reason: "", content: action)
        }
        #expect(!revision(action, age: 89).isSilent(on: day, in: .helsinki))
        #expect(revision(action, age: 90).silentDays(on: day, in: .helsinki) == 90)
        action.phase = .planned
        #expect(!revision(action, age: 400).isSilent(on: day, in: .helsinki))
    }

    @Test func `an action without an owner, an indicator or a baseline is a draft; a pilot has its hypothesis instead`() {
        var action = Action(title: LocalText(fi: "A"), theme: "tieto")
        #expect(action.missing() == [.sector, .indicator, .baseline])
        action.kind = .pilot
        #expect(action.problems() == [.pilotParts])
        action.pilot = Pilot()
        #expect(action.problems().isEmpty)
        #expect(action.missing() == [.sector, .hypothesis, .limit, .decisionDay])
        #expect(Town.action().missing().isEmpty)
    }

    @Test func `a change in a sector's work that IT owns alone is flagged`() {
        var action = Town.action()
        #expect(!action.isOwnedByITAlone)
        action.owner.isIT = true
        #expect(action.isOwnedByITAlone)
        action.contributors = [Contributor(name: LocalText(fi: "Varhaiskasvatus"))]
        #expect(!action.isOwnedByITAlone)
        action.contributors = []
        action.owner.isITsOwnWork = true
        #expect(!action.isOwnedByITAlone)
    }

    @Test func `every problem of an action is told at once, with its field`() {
        var action = Town.action()
        action.title = LocalText()
        action.ends = MonthOrDay("2025-12")
        action.indicator.baseline = .infinity
        action.money.once = -1
        action.need = LocalText(sv: String(repeating: "x", count: 10_001))
        action.steps = [Step(title: LocalText())]
        #expect(
            Set(action.problems()) == [
                .missing(.title), .endsBeforeStart, .outOfRange(.baseline), .outOfRange(.once), .missing(.steps),
                .tooLong(.need, TooLong(language: .sv, limit: 10_000, length: 10_001)),
            ])
    }

    @Test func `a gap is a text that was written in some of the organisation's languages`() throws {
        let gaps = Town.action().languageGaps(in: [.fi, .sv])
        #expect(gaps.map(\.field) == [.title, .sector, .indicator, .unit])
        #expect(gaps.allSatisfy { $0.languages == [.sv] })
        #expect(Town.action().languageGaps(in: [.fi]).isEmpty)
    }

    @Test func `a month or a day is read as people write it`() {
        #expect(MonthOrDay("5/2026")?.iso == "2026-05")
        #expect(MonthOrDay("2026-05")?.last == Day("2026-05-31"))
        #expect(MonthOrDay("12/2026")?.last == Day("2026-12-31"))
        #expect(MonthOrDay("15.5.2026")?.iso == "2026-05-15")
        #expect(MonthOrDay("2028-02")?.last == Day("2028-02-29"))
        for wrong in ["", "13/2026", "2026", "2026-05-32", "toukokuu", "5/2026/1"] { #expect(MonthOrDay(wrong) == nil) }
    }

    @Test func `a target level is a tenth between one and five with its year`() {
        #expect(TargetLevel(tenths: 38, year: 2029)?.level == 3.8)
        #expect(TargetLevel(tenths: 9, year: 2029) == nil)
        #expect(TargetLevel(tenths: 51, year: 2029) == nil)
        #expect(TargetLevel(tenths: 38, year: 1999) == nil)
    }
}
