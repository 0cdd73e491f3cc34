import Domain

extension Action {
    /// The parts in which two versions differ, in the order of the form; publishing is not among them.
    func differences(from other: Action) -> [Field] {
        Field.allCases.filter { !isSame($0, as: other) }
    }

    private func isSame(_ field: Field, as other: Action) -> Bool {
        switch field {
        case .title: title == other.title
        case .theme: theme == other.theme
        case .kind: kind == other.kind
        case .phase: phase == other.phase
        case .need: need == other.need
        case .description: description == other.description
        case .sector: owner == other.owner
        case .contributors: contributors == other.contributors
        case .starts: starts == other.starts
        case .ends: ends == other.ends
        case .steps: steps == other.steps
        case .change: change == other.change
        case .stopsDoing: stopsDoing == other.stopsDoing
        case .origin: origin == other.origin
        case .hypothesis: pilot?.hypothesis == other.pilot?.hypothesis
        case .measure: pilot?.measure == other.pilot?.measure
        case .limit: pilot?.limit == other.pilot?.limit
        case .decisionDay: pilot?.decisionDay == other.pilot?.decisionDay
        case .verdict: pilot?.verdict == other.pilot?.verdict
        case .goals: goals == other.goals
        case .needs: needs == other.needs
        case .lifeEvents: lifeEvents == other.lifeEvents
        case .references: references == other.references
        case .assessed: changesSystem == other.changesSystem && assessed == other.assessed
        case .benefit: benefit == other.benefit
        case .indicator, .unit, .baseline, .target, .now, .measured: isSameIndicator(field, as: other.indicator)
        case .once: money.once == other.money.once
        case .yearly: money.yearly == other.money.yearly
        case .days: money.days == other.money.days
        }
    }

    private func isSameIndicator(_ field: Field, as other: Indicator) -> Bool {
        switch field {
        case .unit: indicator.unit == other.unit
        case .baseline: indicator.baseline == other.baseline
        case .target: indicator.target == other.target
        case .now: indicator.now == other.now
        case .measured: indicator.measured == other.measured
        default: indicator.text == other.text
        }
    }
}
