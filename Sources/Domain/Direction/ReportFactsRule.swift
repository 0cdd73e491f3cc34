extension ReportFacts {
    /// - Parameters:
    ///   - path: what everybody reads of it on the day that is frozen.
    ///   - earlier: the same on the day from which changes are told; nil for a first report, which tells none.
    ///   - levels: where the newest round that everybody reads saw each theme, by its key.
    ///   - voice: whose answers those levels are.
    ///   - occasions: the municipality's year, for when the budget is near.
    ///   - spoken: of actions the newest version that says more than who looks after it, where that is not the newest of all.
    package init(
        organisation: LocalText, body: LocalText, meeting: Day, path: Roadmap, since earlier: Roadmap?, survey: SurveyFact?,
        effects: [EffectFact] = [], levels: [String: Double] = [:], voice: LocalText? = nil, occasions: [Occasion] = [],
        spoken: [Action.ID: Revision<Action>] = [:]
    ) {
        let rule = ReportRule(path: path, meeting: meeting, levels: levels, spoken: spoken)
        self.init(
            organisation: organisation, strategy: path.strategy.map(\.content.name).flatMap { $0.isEmpty ? nil : $0 }, body: body, meeting: meeting,
            since: earlier?.day, asOf: path.day, standing: rule.standing, themes: rule.themes, money: rule.money, benefits: rule.benefits,
            unmeasured: path.actions.filter { path.isUnmeasured($0) }.map { Named(id: $0.id.description, name: $0.title) },
            changes: earlier.map { Difference(from: $0, to: path).lines.filter { $0.what != .other } } ?? [], decide: rule.decide, gaps: rule.gaps,
            survey: survey, effects: effects, budget: BudgetRule(path: path, body: body, meeting: meeting, occasions: occasions).fact,
            voice: levels.isEmpty ? nil : voice)
    }
}

/// How a report reads the path.
private struct ReportRule {
    let path: Roadmap
    let meeting: Day
    let levels: [String: Double]
    let spoken: [Action.ID: Revision<Action>]
    /// The rules that the page of gaps and the lead's week tell from too.
    private let coverage: Coverage

    init(path: Roadmap, meeting: Day, levels: [String: Double], spoken: [Action.ID: Revision<Action>]) {
        self.path = path
        self.meeting = meeting
        self.levels = levels
        self.spoken = spoken
        coverage = Coverage(path)
    }

    private func count(_ phase: Action.Phase) -> Int { path.actions.count { $0.phase == phase } }

    var standing: ReportFacts.Standing {
        ReportFacts.Standing(
            all: path.actions.count, planned: count(.planned), going: count(.going), done: count(.done), paused: count(.paused),
            stopped: count(.stopped), late: path.actions.count { $0.content.isLate(on: path.day) },
            silent: path.actions.count { $0.isSilent(on: path.day, in: path.zone) })
    }

    var themes: [ReportFacts.ThemeFact] {
        path.themes.filter { !$0.isHidden }.map { theme in
            let here = path.actions.filter { $0.theme == theme.key }
            return ReportFacts.ThemeFact(
                key: theme.key, name: theme.name, owner: theme.owner.name.isEmpty ? nil : theme.owner.name,
                open: here.count { [.planned, .going].contains($0.phase) },
                done: here.count { $0.phase == .done }, late: here.count { $0.content.isLate(on: path.day) }, target: theme.target?.level,
                year: theme.target?.year, level: levels[theme.key])
        }
    }

    var money: [ReportFacts.Year] {
        let years = path.budgets.flatMap(\.content.years)
        return Set(years.map(\.year)).sorted().map { year in
            let here = years.filter { $0.year == year }
            return ReportFacts.Year(
                year: year, plan: Self.sum(here.map(\.plan.euros)), actual: Self.sum(here.map(\.actual.euros)),
                planDays: Self.sum(here.map(\.plan.days)), actualDays: Self.sum(here.map(\.actual.days)),
                planned: here.count { $0.plan.euros != nil }, told: here.count { $0.plan.euros != nil && $0.actual.euros != nil })
        }
    }

    /// Nil when nobody has said any of them.
    private static func sum(_ parts: [Int?]) -> Int? {
        let said = parts.compactMap { $0 }
        return said.isEmpty ? nil : said.reduce(0, +)
    }

    var benefits: [ReportFacts.BenefitFact] {
        path.benefits.compactMap { benefit in
            guard let action = path.actions.first(where: { $0.id == benefit.action }), let latest = benefit.content.latest, let day = latest.measured
            else { return nil }
            return ReportFacts.BenefitFact(
                action: .init(id: action.id.description, name: action.title), text: benefit.text, unit: benefit.unit, baseline: benefit.baseline,
                value: latest.value, note: latest.note.isEmpty ? nil : latest.note, measured: day, yearly: latest.yearly,
                pays: benefit.pays.isEmpty ? nil : benefit.pays, gains: benefit.gains.isEmpty ? nil : benefit.gains)
        }
    }

    /// Pilots and meetings to come until a month after the meeting, then what is late, the longest first, and measurements that were due.
    var decide: [ReportFacts.Due] {
        let horizon = meeting.adding(31)
        let ahead = path.decisions.filter { $0.section.isEmpty && $0.day >= path.day && $0.day <= horizon }.sorted { $0.day < $1.day }
        let pilots = path.actions.compactMap { action -> (due: ReportFacts.Due, decision: Decision.ID?)? in
            guard action.content.daysToDecision(on: path.day) != nil else { return nil }
            let decision = ahead.first { $0.content.actions.contains(action.id) }
            guard let day = decision?.day ?? action.pilot?.decisionDay, day <= horizon else { return nil }
            var due = self.due(.pilot, action, day)
            due.decidedBy = decision.flatMap { body($0) }
            return (due, decision?.id)
        }
        let told = Set(pilots.compactMap(\.decision))
        let meetings = ahead.filter { !told.contains($0.id) }.map { decision in
            ReportFacts.Due(
                kind: .meeting, subject: .init(id: decision.id.description, name: decision.text), owner: nil, day: decision.day,
                days: decision.day.number - path.day.number, decidedBy: body(decision))
        }
        return [pilots.map(\.due), undecided, meetings, late, unmeasured].flatMap { $0.sorted { $0.day < $1.day } }
    }

    private func body(_ decision: Revision<Decision>) -> LocalText? { path.bodies.first { $0.id == decision.madeBy }?.name }

    /// Pilots that are over and wait for their verdict all the same.
    private var undecided: [ReportFacts.Due] {
        path.actions.filter(\.content.isEndedUndecided).map { due(.verdict, $0, min($0.pilot?.decisionDay ?? path.day, path.day)) }
    }

    /// Whoever has said why since its day passed has given an account of it.
    private var late: [ReportFacts.Due] {
        coverage.remarks(.actionLate).compactMap { remark in
            guard case .waiting(let action, let days) = remark.subject else { return nil }
            var due = self.due(.late, action, path.day.adding(-days))
            let last = spoken[action.id] ?? action
            let said = last.at.day(in: path.zone)
            if said > due.day, !last.reason.isEmpty { due.told = said }
            return due
        }
    }

    private var unmeasured: [ReportFacts.Due] {
        coverage.remarks(.measurementLate).compactMap { remark in
            guard case .unmeasured(_, let action, let days) = remark.subject else { return nil }
            return due(.measurement, action, path.day.adding(-days))
        }
    }

    private func due(_ kind: ReportFacts.Due.Kind, _ action: Revision<Action>, _ day: Day) -> ReportFacts.Due {
        ReportFacts.Due(
            kind: kind, subject: .init(id: action.id.description, name: action.title),
            owner: action.owner.sector.isEmpty ? nil : action.owner.sector, day: day, days: day.number - path.day.number)
    }

    /// What the rules on coverage say of the part that everybody reads. What is late or should have been measured stands under what waits for
    /// a decision, what nobody measured under the benefits.
    var gaps: [ReportFacts.Gap] {
        let told: [Coverage.Rule] = [
            .savingsTookMeans, .sectorOverloaded, .goalWithoutAction, .goalWithoutMoney, .actionWithoutMoney, .actionWithoutBudget,
            .needWithoutAction,
            .ideaUnanswered, .pilotNotCarriedOn, .actionWithoutGoal, .actionWithoutBenefit, .benefitAfterTerm, .themeWithoutOwner,
            .themeWithoutAction,
        ]
        return told.flatMap { coverage.remarks($0).compactMap(Self.gap) }
    }

    private static func gap(_ remark: Coverage.Remark) -> ReportFacts.Gap? {
        switch (remark.rule, remark.subject) {
        case (.savingsTookMeans, .cut(let taken)):
            .init(
                kind: .cut, name: called(taken.goal), id: taken.cut.id.description, euros: taken.cut.content.money.map { $0.from - $0.to })
        case (.sectorOverloaded, .load(let load)):
            .init(kind: .sectorOverloaded, name: load.sector, year: load.year, days: load.asked, free: load.free)
        case (.goalWithoutAction, .goal(let goal)): .init(kind: .goalWithoutAction, name: called(goal), id: goal.id.description)
        case (.goalWithoutMoney, .short(let goal, let actions, let all)):
            .init(
                kind: .goalWithoutMoney, name: called(goal), id: goal.id.description, euros: estimate(actions, \.once), days: actions.count,
                free: all,
                yearly: estimate(actions, \.yearly))
        case (.ideaUnanswered, .idea(let idea, let days)): .init(kind: .ideaUnanswered, name: idea.title, id: idea.id.description, days: days)
        case (.actionWithoutBudget, .action(let action)): gap(.actionWithoutBudget, of: action)
        case (.actionWithoutBenefit, .action(let action)): gap(.actionWithoutBenefit, of: action)
        case (.benefitAfterTerm, .late(let action, let measured, let term)):
            .init(kind: .benefitAfterTerm, name: action.title, id: action.id.description, measured: measured, term: term)
        case (.needWithoutAction, .need(let need)): .init(kind: .needWithoutAction, name: need.title, id: need.id.description)
        case (.pilotNotCarriedOn, .action(let action)): gap(.pilotNotCarriedOn, of: action)
        case (.actionWithoutGoal, .action(let action)): gap(.actionWithoutGoal, of: action)
        case (.actionWithoutMoney, .action(let action)): gap(.actionWithoutMoney, of: action)
        case (.themeWithoutOwner, .theme(let theme)): .init(kind: .themeWithoutOwner, name: theme.name, id: theme.content.key)
        case (.themeWithoutAction, .theme(let theme)): .init(kind: .themeWithoutAction, name: theme.name, id: theme.content.key)
        default: nil
        }
    }

    /// What actions are guessed to cost, once or a year. Unit: euros.
    private static func estimate(_ actions: [Revision<Action>], _ part: KeyPath<Money, Int?>) -> Int {
        actions.reduce(0) { $0 + ($1.money[keyPath: part] ?? 0) }
    }

    private static func gap(_ kind: ReportFacts.Gap.Kind, of action: Revision<Action>) -> ReportFacts.Gap {
        .init(kind: kind, name: action.title, id: action.id.description, outcome: action.pilot?.verdict?.outcome.rawValue)
    }

    private static func called(_ goal: Revision<Goal>) -> LocalText { LocalText(goal.name.texts.mapValues { "\(goal.code) \($0)" }) }
}
