/// A fact without which a rule of coverage can say nothing: where it is missing, nobody may say that all is well.
package enum CoverageBasis: String, CaseIterable, Hashable, Sendable {
    /// no decision approves a goal that is pursued, so no cut can follow one
    case approval
    /// when the council term ends
    case term
    /// how much of some sector's working time is free
    case time
    /// how much work some planned or going action asks for
    case work
    /// what changes around: nothing was ever logged
    case outside
}

extension Roadmap {
    package func isKnown(_ basis: CoverageBasis) -> Bool {
        switch basis {
        case .approval:
            let pursued = Set(pursued.map(\.id))
            return decisions.contains { $0.kind == .approval && $0.day <= day && !pursued.isDisjoint(with: $0.goals) }
        case .term: return strategy?.content.ends != nil
        case .time: return !(strategy?.content.free.isEmpty ?? true)
        case .work: return actions.contains { $0.content.isWork } && uncounted.isEmpty
        case .outside: return !externalChanges.isEmpty
        }
    }

    /// Planned and going actions of which nobody can tell how many days they ask for this year or later.
    package var uncounted: [Revision<Action>] {
        actions.filter { action in
            guard action.content.isWork else { return false }
            if action.money.days == 0 { return false }
            let budget = budget(of: action.id)?.content
            if budget?.years.contains(where: { $0.plan.days != nil }) ?? false { return false }
            return action.content.work(by: budget, until: day.year + Workload.years - 1).isEmpty
        }
    }
}

extension Action {
    /// It asks for working time from now on.
    fileprivate var isWork: Bool { [.planned, .going].contains(phase) }
}
