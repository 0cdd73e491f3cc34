/// The rules of coverage, each a question to the whole path of a day; what several of them look at is looked up once.
struct CoverageRules {
    let path: Roadmap
    private let onPath: [Revision<Action>]
    private let loads: [Workload]
    /// Goals that an open or a finished action serves: those that stopped or are only drafts serve none.
    private let served: Set<Goal.ID>
    /// Needs that an action names, and those into which such a one was merged.
    private let answered: Set<Need.ID>
    /// What an action began from.
    private let carriedOn: Set<Action.ID>
    private let busyThemes: Set<String>

    init(_ path: Roadmap) {
        self.path = path
        onPath = path.onPath
        loads = Workload.all(of: path)
        served = Set(path.actions.filter { $0.content.phase.isOpen || $0.content.phase == .done }.flatMap(\.content.goals))
        let named = Set(path.actions.flatMap(\.content.needs))
        answered = named.union(path.needs.filter { named.contains($0.id) }.compactMap(\.content.mergedInto))
        carriedOn = Set(path.actions.compactMap(\.content.earlier))
        busyThemes = Set(path.actions.filter { $0.content.phase.isOpen }.map(\.content.theme))
    }

    func subjects(of rule: Coverage.Rule) -> [Coverage.Subject] {
        switch rule {
        case .savingsTookMeans: path.takenMeans.map { .cut($0) }
        case .actionLate: waiting { $0.content.daysLate(on: path.day) }
        case .actionSilent: waiting { $0.silentDays(on: path.day, in: path.zone) }
        case .pilotUndecided: waiting { action in action.content.daysToDecision(on: path.day).flatMap { $0 < 0 ? -$0 : nil } }
        case .pilotEndedUndecided: path.actions.filter(\.content.isEndedUndecided).map { .action($0) }
        case .pilotNotCarriedOn: path.actions.filter { $0.content.isToGoOn && !carriedOn.contains($0.id) }.map { .action($0) }
        case .measurementLate: unmeasured
        case .actionUnmeasured: path.actions.filter { path.isForgotten($0) }.map { .action($0) }
        case .goalWithoutAction: path.pursued.filter { !served.contains($0.id) }.map { .goal($0) }
        case .goalWithoutMoney: short
        case .actionWithoutBudget: path.unbudgeted.map { .action($0) }
        case .actionWithoutBenefit: path.unpromised.map { .action($0) }
        case .ideaUnanswered: unansweredIdeas
        case .sectorOverloaded: loads.filter(\.isOver).map { .load($0) }
        case .timeUnknown: loads.filter { $0.free == nil && $0.year == path.day.year }.map { .load($0) }
        case .benefitAfterTerm: measuredLate
        case .themeWithoutAction: barren.map { .theme($0) }
        case .themeWithoutOwner: path.themes.filter { !$0.isHidden && $0.owner.isMissing }.map { .theme($0) }
        case .themeWithoutTarget: path.themes.filter { !$0.isHidden && $0.target == nil }.map { .theme($0) }
        case .needWithoutAction: unansweredNeeds.map { .need($0) }
        case .changeUnanswered: path.unansweredChanges
        default: onPath.filter { lacks(rule, $0) }.map { .action($0) }
        }
    }

    /// The longest first.
    private func waiting(_ days: (Revision<Action>) -> Int?) -> [Coverage.Subject] {
        let found = path.actions.compactMap { action in days(action).map { (action: action, days: $0) } }
        return found.sorted { ($1.days, $0.action.id) < ($0.days, $1.action.id) }.map { .waiting($0.action, days: $0.days) }
    }

    /// The longest first.
    private var unmeasured: [Coverage.Subject] {
        let actions = Dictionary(path.actions.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        let found = path.benefits.compactMap { benefit in
            benefit.content.overdue(on: path.day).map { (benefit: benefit, days: path.day.number - $0.due.number) }
        }
        return found.sorted { ($1.days, $0.benefit.id) < ($0.days, $1.benefit.id) }.compactMap { late in
            actions[late.benefit.content.action].map { .unmeasured(late.benefit, $0, days: late.days) }
        }
    }

    /// Before there is any action, the path itself is missing, not one in each theme.
    private var barren: [Revision<Theme>] {
        path.actions.isEmpty ? [] : path.themes.filter { !$0.isHidden && !busyThemes.contains($0.content.key) }
    }

    private func lacks(_ rule: Coverage.Rule, _ action: Revision<Action>) -> Bool {
        let isPilot = action.kind == .pilot
        return switch rule {
        case .actionWithoutGoal: action.goals.isEmpty
        case .actionWithoutNeed: action.needs.isEmpty && action.need.isEmpty
        case .actionWithoutOwner: action.owner.sector.isEmpty
        case .actionWithoutMoney: !hasMoney(action)
        case .actionWithoutIndicator: !isPilot && action.indicator.text.isEmpty
        case .actionWithoutBaseline: !isPilot && !action.indicator.text.isEmpty && action.indicator.baseline == nil
        default: false
        }
    }

    /// What it costs is known: euros at least roughly, or a budget that has some.
    private func hasMoney(_ action: Revision<Action>) -> Bool {
        let isBudgeted = path.budget(of: action.id)?.content.years.contains { $0.plan.euros != nil } ?? false
        return isBudgeted || action.money.once != nil || action.money.yearly != nil
    }

    /// Goals of which most open actions that take euros have none.
    private var short: [Coverage.Subject] {
        let without = Set(path.unbudgeted.map(\.id))
        return path.pursued.compactMap { goal in
            let open = path.actions(for: goal.id).filter { $0.phase.isOpen && path.takesEuros($0) }
            let poor = open.filter { without.contains($0.id) }
            return poor.count * 2 > open.count ? .short(goal, poor, of: open.count) : nil
        }
    }

    /// The longest first.
    private var unansweredIdeas: [Coverage.Subject] {
        path.openIdeas.filter { path.day.number - $0.sent.number >= Idea.patience }
            .sorted { ($0.sent, $0.id) < ($1.sent, $1.id) }.map { .idea($0, days: path.day.number - $0.sent.number) }
    }

    /// The first measurement of what was promised – where none is planned, six months after the end – comes later than the council term.
    private var measuredLate: [Coverage.Subject] {
        guard let term = path.strategy?.content.ends else { return [] }
        return path.actions.filter(\.content.phase.isOpen).compactMap { action in
            guard let due = firstMeasured(action), due > term else { return nil }
            return .late(action, measured: due, term: term)
        }
    }

    private func firstMeasured(_ action: Revision<Action>) -> Day? {
        let promised = path.benefits(of: action.id).filter { !$0.content.isDropped }
        guard !promised.isEmpty else { return nil }
        let planned = promised.flatMap(\.content.measurements).map { $0.measured ?? $0.due }
        return planned.min() ?? action.ends?.last.adding(months: Benefit.rhythm[0])
    }

    /// The heaviest first.
    private var unansweredNeeds: [Revision<Need>] {
        let open = path.needs.filter { $0.mergedInto == nil && $0.declined.isEmpty && !answered.contains($0.id) }
        let weights = path.needs.weights
        return open.map { (need: $0, weight: weights[$0.id] ?? 0) }
            .sorted { ($1.weight, $0.need.id) < ($0.weight, $1.need.id) }.map(\.need)
    }
}

extension Roadmap {
    /// Goals that are pursued on this day.
    package var pursued: [Revision<Goal>] {
        goals.filter { goal in goal.dropped.isEmpty && (goal.until.map { $0 >= day.year } ?? true) }
    }

    /// Open actions and drafts.
    package var onPath: [Revision<Action>] { actions.filter { $0.phase.isOpen || $0.phase == .draft } }

    /// Proposals of residents that nobody has answered, and of which neither a need nor an action was made.
    package var openIdeas: [Revision<Idea>] {
        let heard = Set(
            needs.compactMap(\.content.idea)
                + actions.compactMap { action in
                    if case .idea(let id) = action.origin { id } else { nil }
                })
        return ideas.filter { !$0.isAnswered && !heard.contains($0.id) }
    }

    /// It is to cost euros, as far as anybody has said.
    package func takesEuros(_ action: Revision<Action>) -> Bool {
        let planned = budget(of: action.id)?.content.years.contains { ($0.plan.euros ?? 0) > 0 } ?? false
        return planned || (action.money.once ?? 0) + (action.money.yearly ?? 0) > 0
    }

    /// Planned and going actions that take euros and have none budgeted for this year or later: an estimate is no money.
    package var unbudgeted: [Revision<Action>] {
        actions.filter { action in
            guard [.planned, .going].contains(action.content.phase), takesEuros(action) else { return false }
            // What should have ended is late; its money is behind it.
            guard action.ends.map({ $0.last >= day }) ?? true else { return false }
            let years = budget(of: action.id)?.content.years ?? []
            return !years.contains { $0.year >= day.year && ($0.plan.euros ?? 0) > 0 }
        }
    }

    /// Open actions of which nobody has said what good should come of them.
    package var unpromised: [Revision<Action>] {
        actions.filter { action in
            action.phase.isOpen && action.content.benefit.isEmpty && !benefits(of: action.id).contains { !$0.content.isDropped }
        }
    }

    /// Actions that serve a goal, whatever became of them.
    package func actions(for goal: Goal.ID) -> [Revision<Action>] { actions.filter { $0.goals.contains(goal) } }

    /// Actions that name a need, or one that was merged into it.
    package func actions(for need: Need.ID) -> [Revision<Action>] {
        let all = Set([need] + needs.filter { $0.mergedInto == need }.map(\.id))
        return actions.filter { !all.isDisjoint(with: $0.needs) }
    }

    /// Actions by each need that they name, and by the one into which it was merged.
    package var actionsByNeed: [Need.ID: [Revision<Action>]] {
        let into = Dictionary(needs.compactMap { need in need.mergedInto.map { (need.id, $0) } }, uniquingKeysWith: { one, _ in one })
        var found: [Need.ID: [Revision<Action>]] = [:]
        for action in actions where !action.needs.isEmpty {
            for id in Set(action.needs + action.needs.compactMap { into[$0] }) { found[id, default: []].append(action) }
        }
        return found
    }

    /// Changes from outside that the owner of a touched action has not looked at.
    var unansweredChanges: [Coverage.Subject] {
        externalChanges.compactMap { change in
            let open = Set(change.content.unanswered(by: actions, in: zone).map(\.action))
            let asked = actions.filter { open.contains($0.id) }
            return asked.isEmpty ? nil : .change(change, asked)
        }
    }
}
