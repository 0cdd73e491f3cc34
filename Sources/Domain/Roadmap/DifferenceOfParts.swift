extension DifferenceRule {
    /// Benefits, claimed effects and money of the actions that this reader sees.
    mutating func tellParts() {
        each(earlier.benefits, later.benefits) { was, now, rule in rule.tell(was?.content, now) }
        each(earlier.effects, later.effects) { was, now, rule in
            if was == nil { rule.add(.effectNew, now, of: now.action, part: now.note, count: now.hundredths) }
            if was?.withdrawn.isEmpty ?? true, !now.withdrawn.isEmpty {
                rule.add(.effectWithdrawn, now, of: now.action, part: now.withdrawn)
            }
        }
        each(earlier.budgets, later.budgets) { was, now, rule in
            for year in now.years { rule.tell(was?.years.first { $0.year == year.year }, year, now) }
        }
    }

    private mutating func tell(_ was: Benefit?, _ now: Revision<Benefit>) {
        if was == nil { add(.benefitNew, now, of: now.action, part: now.text) }
        let known = was?.measurements.filter { $0.measured != nil } ?? []
        for made in now.measurements where made.measured != nil && !known.contains(made) {
            let isCompared = now.baseline != nil && made.value != nil
            add(
                isCompared ? .benefitMeasured : .benefitFound, now, of: now.action, part: now.text, from: .figure(now.baseline, now.unit),
                to: .figure(made.value, now.unit) ?? .text(made.note) ?? .euros(made.yearly))
        }
        if was?.isDropped != true, now.content.isDropped { add(.benefitDropped, now, of: now.action, part: now.text, to: .text(now.dropped)) }
    }

    private mutating func tell(_ was: Budget.Year?, _ now: Budget.Year, _ budget: Revision<Budget>) {
        if let plan = now.plan.euros, plan != was?.plan.euros {
            let before = was?.plan.euros
            add(before == nil ? .planSet : .planMoved, budget, of: budget.action, from: .euros(before), to: .euros(plan), count: now.year)
        }
        if let spent = now.actual.euros, spent != was?.actual.euros {
            add(
                now.plan.euros == nil ? .spentUnplanned : .spent, budget, of: budget.action, from: .euros(now.plan.euros), to: .euros(spent),
                count: now.year)
        }
    }
}
