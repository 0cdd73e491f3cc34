import Domain
import Testing

/// The published rules of coverage (docs/path.md), one by one.
@Suite struct CoverageTests {
    @Test func `a path in which nothing is missing is whole`() {
        #expect(Coverage(WholePath().roadmap).isWhole)
    }

    @Test func `a goal without an open or finished action is told`() {
        let scene = WholePath()
        #expect(scene.changing { $0.phase = .stopped }.rules == [.goalWithoutAction, .themeWithoutAction])
        #expect(scene.changing { $0.phase = .draft }.rules == [.goalWithoutAction, .themeWithoutAction])
        #expect(!scene.changing { $0.phase = .done }.rules.contains(.goalWithoutAction))
        var dropped = scene.changing { $0.phase = .stopped }
        dropped.goals = []
        #expect(dropped.rules == [.themeWithoutAction])
    }

    @Test func `an action without a goal, a need, an owner, money, an indicator or a baseline is told`() {
        let scene = WholePath()
        #expect(scene.changing { $0.goals = [] }.rules == [.goalWithoutAction, .actionWithoutGoal])
        #expect(scene.changing { $0.need = LocalText() }.rules == [.actionWithoutNeed])
        #expect(scene.changing { $0.owner = ActionOwner() }.rules == [.actionWithoutOwner])
        var unsaid = scene.changing { $0.money = Money(days: 80) }
        unsaid.budgets = []
        #expect(unsaid.rules == [.actionWithoutMoney])
        #expect(scene.changing { $0.indicator = Indicator() }.rules == [.actionWithoutIndicator])
        #expect(scene.changing { $0.indicator.baseline = nil }.rules == [.actionWithoutBaseline])
    }

    @Test func `a pilot needs no indicator, and an action that is over needs nothing more`() {
        let scene = WholePath()
        let pilot = scene.changing { action in
            action.kind = .pilot
            action.pilot = Pilot()
            action.indicator = Indicator()
        }
        #expect(pilot.rules.isEmpty)
        #expect(
            scene.changing { action in
                action.phase = .done
                action.need = LocalText()
                action.money = Money()
                action.benefit = LocalText(fi: "Avainta ei enää haeta.")
            }.rules == [.themeWithoutAction])
    }

    @Test func `what is late, silent or undecided is told with its days, and a pilot that was to go on until something is made of it`() throws {
        let scene = WholePath()
        func days(_ roadmap: Roadmap, _ rule: Coverage.Rule) -> Int? {
            guard case .waiting(_, let days) = Coverage(roadmap).remarks(rule).first?.subject else { return nil }
            return days
        }
        #expect(days(scene.changing { $0.ends = MonthOrDay("2026-11-10") }, .actionLate) == 10)
        var pilot = scene.changing { action in
            action.kind = .pilot
            action.pilot = Pilot(decisionDay: Day("2026-11-13"))
        }
        #expect(days(pilot, .pilotUndecided) == 7)
        pilot = scene.changing { action in
            (action.kind, action.phase, action.benefit) = (.pilot, .done, LocalText(fi: "Toimi"))
            action.pilot = Pilot(verdict: Verdict(outcome: .scale, reason: LocalText(fi: "Toimi")))
        }
        #expect(pilot.rules == [.pilotNotCarriedOn, .themeWithoutAction])
        let first = pilot.actions[0].id
        var next = scene
        next.roadmap = pilot
        var carriedOn = scene.action
        carriedOn.origin = .action(first)
        next.add(carriedOn)
        #expect(next.roadmap.rules.isEmpty)
        let later = try #require(Day("2027-02-20"))
        var silent = scene.roadmap
        silent.day = later
        #expect(days(silent, .actionSilent) == 92)
    }

    @Test func `a benefit that is due is told, one whose day lies ahead is not, and what is done and forgotten is`() throws {
        var scene = WholePath()
        let done = scene.changing { $0.phase = .done }
        func path(_ due: String?) throws -> Roadmap {
            var path = done
            let measurements = try due.map { [Benefit.Measurement(due: try #require(Day($0)))] } ?? []
            path.benefits = [scene.revision(Benefit(action: done.actions[0].id, text: LocalText(fi: "Hyöty"), measurements: measurements))]
            return path
        }
        #expect(done.rules == [.actionUnmeasured, .themeWithoutAction])
        #expect(try path(nil).rules == [.actionUnmeasured, .themeWithoutAction])
        #expect(try path("2027-06-30").rules == [.themeWithoutAction])
        #expect(try path("2026-11-20").rules == [.measurementLate, .themeWithoutAction])
        #expect(try Worth(path("2027-06-30")).unmeasured.isEmpty && Worth(path("2026-11-20")).unmeasured.count == 1)
    }

    @Test func `a registered need counts as a need`() {
        var scene = WholePath()
        let need = scene.add(Need(title: LocalText(fi: "Avain"), heard: 14))
        #expect(scene.roadmap.rules == [.needWithoutAction])
        #expect(
            scene.changing { action in
                action.need = LocalText()
                action.needs = [need.id]
            }.rules.isEmpty)
    }

    @Test func `an estimate is no money, nor is a budget without euros in the years to come`() {
        var scene = WholePath()
        func budget(_ euros: Int) -> Budget {
            Budget(
                action: scene.roadmap.actions[0].id,
                years: [Budget.Year(year: 2026, plan: .init(once: 0)), Budget.Year(year: 2027, plan: .init(once: euros))])
        }
        let (without, with) = (budget(0), budget(38_000))
        for budgets in [[scene.revision(without)], []] {
            scene.roadmap.budgets = budgets
            #expect(scene.roadmap.rules == [.goalWithoutMoney, .actionWithoutBudget])
        }
        scene.roadmap.budgets = [scene.revision(with)]
        #expect(scene.roadmap.rules.isEmpty)
        // What costs nothing needs no budget, and what is over none more.
        scene.roadmap.budgets = []
        #expect(scene.changing { $0.money = Money(once: 0, days: 80) }.rules.isEmpty)
        #expect(!scene.changing { $0.phase = .done }.rules.contains(.actionWithoutBudget))
    }

    @Test func `a goal lacks money when most of its actions that cost something have none`() {
        var scene = WholePath()
        scene.add(scene.action)
        let (first, second) = (scene.roadmap.budgets[0], scene.roadmap.budgets[1])
        func told() -> Bool { !Coverage(scene.roadmap).remarks(.goalWithoutMoney).isEmpty }
        scene.roadmap.budgets = [first]
        #expect(!told())
        scene.add(scene.action)
        scene.roadmap.budgets = [second]
        #expect(told())
    }

    @Test func `an open action of which nobody has said what good it does is told, whenever it ends`() {
        var scene = WholePath()
        scene.roadmap.benefits = []
        #expect(scene.roadmap.rules == [.actionWithoutBenefit])
        #expect(scene.changing { $0.ends = MonthOrDay("2028-12") }.rules == [.actionWithoutBenefit])
        #expect(scene.changing { $0.benefit = LocalText(fi: "Avainta ei haeta") }.rules.isEmpty)
    }

    @Test func `a pilot that is over without a verdict is told until it has one`() {
        let scene = WholePath()
        func pilot(_ phase: Action.Phase, _ verdict: Verdict?, decides: String? = "2026-12-14") -> Roadmap {
            scene.changing { action in
                (action.kind, action.phase) = (.pilot, phase)
                action.pilot = Pilot(decisionDay: decides.flatMap { Day($0) }, verdict: verdict)
            }
        }
        for phase in [Action.Phase.done, .stopped] {
            #expect(pilot(phase, nil).rules.contains(.pilotEndedUndecided) && pilot(phase, nil, decides: nil).rules.contains(.pilotEndedUndecided))
            #expect(!pilot(phase, Verdict(outcome: .stop, reason: LocalText(fi: "Opittiin"))).rules.contains(.pilotEndedUndecided))
        }
        #expect(!pilot(.going, nil).rules.contains(.pilotEndedUndecided))
        let over = pilot(.stopped, nil)
        #expect(Week(Week.Facts(path: over)).tasks.map(\.kind).contains(.pilotEndedUndecided))
        let facts = ReportFacts(
            organisation: LocalText(fi: "Testilä"), body: LocalText(fi: "Johtoryhmä"), meeting: over.day, path: over, since: nil, survey: nil)
        #expect(facts.decide.map(\.kind) == [.verdict] && facts.decide.allSatisfy(\.isDecision))
    }

    @Test func `a proposal is told after fourteen days, until it is answered or something came of it`() {
        var scene = WholePath()
        func idea(_ days: Int, answer: String = "") -> Idea {
            Idea(
                code: 5, title: LocalText(fi: "Kartta"), sent: WholePath.day.adding(-days),
                answer: answer.isEmpty ? LocalText() : LocalText(fi: answer))
        }
        scene.roadmap.ideas = [scene.revision(idea(13)), scene.revision(idea(40, answer: "Ei nyt"))]
        #expect(scene.roadmap.rules.isEmpty)
        let open = scene.revision(idea(14))
        scene.roadmap.ideas = [open]
        #expect(scene.roadmap.rules == [.ideaUnanswered])
        #expect(scene.changing { $0.origin = .idea(open.id) }.rules.isEmpty)
    }

    @Test func `nobody says that all is well where the fact to compare with is missing`() {
        var scene = WholePath()
        #expect(scene.roadmap.isKnown(.term) && scene.roadmap.isKnown(.time) && scene.roadmap.isKnown(.work))
        #expect(!scene.roadmap.isKnown(.approval) && !scene.roadmap.isKnown(.outside))
        scene.decide("2025-10-27", .approval)
        #expect(scene.roadmap.isKnown(.approval))
        #expect(!scene.changing(strategy: { $0.ends = nil }).isKnown(.term))
        #expect(!scene.changing(strategy: { $0.free = [] }).isKnown(.time))
        #expect(!scene.changing { $0.money.days = nil }.isKnown(.work))
        #expect(scene.changing { $0.money.days = 0 }.isKnown(.work))
        scene.roadmap.actions = []
        #expect(!scene.roadmap.isKnown(.work))
    }

    @Test func `more working time than is free is told by sector and year`() {
        let scene = WholePath()
        // Eighty days over two years: forty a year.
        #expect(scene.changing(strategy: { $0.free[0].days = 40 }).rules.isEmpty)
        let over = Coverage(scene.changing(strategy: { $0.free[0].days = 39 })).remarks
        #expect(over.map(\.rule) == [.sectorOverloaded, .sectorOverloaded])
        guard case .load(let load) = over.first?.subject else { return #expect(Bool(false), "no load") }
        #expect(load.year == 2026 && load.asked == 40 && load.free == 39)
        #expect(scene.changing(strategy: { $0.free = [] }).rules == [.timeUnknown])
    }

    @Test func `a benefit that is measured after the council term is told`() {
        var scene = WholePath()
        #expect(scene.changing { $0.ends = MonthOrDay("2028-11") }.rules.isEmpty)
        #expect(scene.changing { $0.ends = MonthOrDay("2028-12") }.rules == [.benefitAfterTerm])
        let late = scene.changing { $0.ends = MonthOrDay("2028-12") }
        var planned = late
        planned.benefits = [
            scene.revision(
                Benefit(
                    action: late.actions[0].id, text: LocalText(fi: "Hyöty"),
                    measurements: [Benefit.Measurement(due: Day("2028-03-31") ?? WholePath.day)]))
        ]
        #expect(planned.rules.isEmpty)
    }

    @Test func `a theme without an owner or a target is told`() {
        var scene = WholePath()
        scene.roadmap.themes = [
            scene.revision(Theme(key: "asukas", isOwn: false, name: LocalText(fi: "Asukas"), sentence: LocalText(fi: "…")))
        ]
        #expect(scene.roadmap.rules == [.themeWithoutOwner, .themeWithoutTarget])
    }

    @Test func `a need is answered, declined or told; one that was merged speaks through the other`() {
        var scene = WholePath()
        let one = scene.add(Need(title: LocalText(fi: "Avain"), heard: 3))
        _ = scene.add(Need(title: LocalText(fi: "Sama"), heard: 2, mergedInto: one.id))
        #expect(scene.roadmap.rules == [.needWithoutAction])
        #expect(scene.roadmap.weight(of: one) == 10)
        _ = scene.add(Need(title: LocalText(fi: "Ei nyt"), declined: LocalText(fi: "Ei rahaa")))
        #expect(scene.roadmap.rules == [.needWithoutAction])
    }

    @Test func `a change from outside is told until its owner has looked or updated`() {
        var scene = WholePath()
        let action = scene.roadmap.actions[0].id
        func change(_ touch: ExternalChange.Touch) -> ExternalChange { ExternalChange(title: LocalText(fi: "Laki"), touches: [touch]) }
        let asked = WholePath.day
        scene.roadmap.externalChanges = [scene.revision(change(.init(action: action, asked: asked)))]
        #expect(scene.roadmap.rules == [.changeUnanswered])
        scene.roadmap.externalChanges = [scene.revision(change(.init(action: action, asked: asked, answered: asked)))]
        #expect(scene.roadmap.rules.isEmpty)
        // The action was edited after it was asked about.
        scene.roadmap.externalChanges = [scene.revision(change(.init(action: action, asked: asked.adding(-1))))]
        #expect(scene.roadmap.rules.isEmpty)
    }
}

/// "Approved in October, cut in November."
@Suite struct TakenMeansTests {
    private let cut = Decision.MoneyChange(year: 2026, from: 176_000, to: 131_000)

    @Test func `a cut within ninety days of the approval took the means of the goal`() {
        var scene = WholePath()
        scene.decide("2025-10-27", .approval)
        scene.decide("2025-11-10", .savings, cut)
        let taken = scene.roadmap.takenMeans
        #expect(taken.map(\.days) == [14])
        #expect(taken.first?.goal.code == "G1" && taken.first?.cut.content.money == cut)
        #expect(scene.roadmap.rules == [.savingsTookMeans])
    }

    @Test func `later than ninety days, before the approval or on the same day it did not`() {
        for (day, count) in [("2026-01-25", 1), ("2026-01-26", 0), ("2025-10-26", 0), ("2025-10-27", 0)] {
            var scene = WholePath()
            scene.decide("2025-10-27", .approval)
            scene.decide(day, .savings, cut)
            #expect(scene.roadmap.takenMeans.count == count, "\(day)")
        }
    }

    @Test func `money that came back, a rise and a cut of another goal are none`() {
        var scene = WholePath()
        scene.decide("2025-10-27", .approval)
        scene.decide("2025-11-10", .savings, cut)
        scene.decide("2025-12-08", .budget, .init(year: 2026, from: 131_000, to: 176_000))
        #expect(scene.roadmap.takenMeans.isEmpty)
        var risen = WholePath()
        risen.decide("2025-10-27", .approval)
        risen.decide("2025-11-10", .budget, .init(year: 2026, from: 131_000, to: 176_000))
        #expect(risen.roadmap.takenMeans.isEmpty)
        var ahead = WholePath()
        ahead.decide("2026-10-27", .approval)
        ahead.decide("2026-12-10", .savings, cut)
        #expect(ahead.roadmap.takenMeans.isEmpty)
    }
}
