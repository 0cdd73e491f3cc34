/// The money and the working time of the path year by year: in all, by sector and by goal.
package struct PathMoney: Sendable {
    /// Ascending.
    package let years: [Int]
    package let all: Row
    /// By the sector of the owner, the dearest first.
    package let sectors: [Row]
    /// In the goals' order, then what serves no goal. An action with two goals stands under both, so these add up to more than `all`.
    package let goals: [Row]
    /// Actions without a budget of years; their rough figures are in no sum.
    package let unplanned: [Revision<Action>]

    package struct Row: Sendable {
        package let kind: Kind
        package let plan: [Int: Budget.Sum]
        package let actual: [Int: Budget.Sum]
        package let actions: Int

        /// What is planned in all years. Unit: euros.
        package var euros: Int { plan.values.reduce(0) { $0 + ($1.euros ?? 0) } }
    }

    package enum Kind: Hashable, Sendable {
        case all
        case sector(LocalText)
        case goal(Goal.ID)
        case noGoal
    }

    package init(_ path: Roadmap) {
        let budgets = Dictionary(path.budgets.map { ($0.content.action, $0.content) }, uniquingKeysWith: { one, _ in one })
        let planned = path.actions.filter { !(budgets[$0.id]?.years ?? []).isEmpty }
        func row(_ kind: Kind, _ actions: [Revision<Action>]) -> Row {
            Row(kind: kind, summing: actions.compactMap { budgets[$0.id] })
        }
        years = Set(planned.flatMap { (budgets[$0.id]?.years ?? []).map(\.year) }).sorted()
        all = row(.all, planned)
        let names = SectorNames(path)
        var order: [LocalText] = []
        var bySector: [LocalText: [Revision<Action>]] = [:]
        for action in planned {
            let sector = names.sector(of: action.content.owner)
            if bySector[sector] == nil { order.append(sector) }
            bySector[sector, default: []].append(action)
        }
        let rows = order.map { row(.sector($0), bySector[$0] ?? []) }
        sectors = rows.enumerated().sorted { ($1.element.euros, $0.offset) < ($0.element.euros, $1.offset) }.map(\.element)
        let goalRows = path.goals.filter { $0.dropped.isEmpty }.map { goal in
            row(.goal(goal.id), planned.filter { $0.goals.contains(goal.id) })
        }
        let without = planned.filter(\.goals.isEmpty)
        goals = goalRows + (without.isEmpty ? [] : [row(.noGoal, without)])
        unplanned = path.actions.filter { budgets[$0.id]?.years.isEmpty ?? true }
    }
}

extension PathMoney.Row {
    init(kind: PathMoney.Kind, summing budgets: [Budget]) {
        var (plan, actual): ([Int: Budget.Sum], [Int: Budget.Sum]) = ([:], [:])
        for year in budgets.flatMap(\.years) {
            if !year.plan.isEmpty { plan[year.year, default: Budget.Sum()] += year.plan }
            if !year.actual.isEmpty { actual[year.year, default: Budget.Sum()] += year.actual }
        }
        self.init(kind: kind, plan: plan, actual: actual, actions: budgets.count)
    }
}

extension Budget.Sum {
    /// What nobody said adds nothing, and stays unsaid where nobody said anything.
    package static func += (one: inout Self, other: Self) {
        func sum(_ one: Int?, _ other: Int?) -> Int? { one == nil && other == nil ? nil : (one ?? 0) + (other ?? 0) }
        one = Self(once: sum(one.once, other.once), running: sum(one.running, other.running), days: sum(one.days, other.days))
    }
}
