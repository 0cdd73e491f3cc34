extension DifferenceRule {
    mutating func tellActions() {
        each(earlier.actions, later.actions) { was, now, rule in
            guard let was else { return rule.add(.actionNew, now, of: now.id, to: .word(now.phase.rawValue)) }
            rule.tell(was.content, now)
        }
        let there = Set(later.actions.map(\.id))
        for gone in earlier.actions where !there.contains(gone.id) { add(.actionGone, gone, of: gone.id) }
    }

    private mutating func tell(_ was: Action, _ now: Revision<Action>) {
        let told = lines.count
        if was.publishedAt == nil, now.publishedAt != nil { add(.actionPublished, now, of: now.id) }
        if was.publishedAt != nil, now.publishedAt == nil { add(.actionWithdrawn, now, of: now.id) }
        if was.title != now.title { add(.renamed, now, of: now.id, from: .text(was.title), to: .text(now.title)) }
        if was.phase != now.phase { add(.phase, now, of: now.id, from: .word(was.phase.rawValue), to: .word(now.phase.rawValue)) }
        tellVerdict(was, now)
        tellTimes(was, now)
        tellOwner(was.owner, now)
        tellMeasure(was.indicator, now)
        let done = now.content.stepsDone
        if done > was.stepsDone { add(.stepsDone, now, of: now.id, to: .figure(Double(now.steps.count)), count: done) }
        tellMoney(was.money, now)
        if was.benefit != now.benefit, !now.benefit.isEmpty { add(.benefitTold, now, of: now.id, to: .text(now.benefit)) }
        if lines.count == told, was != now.content { add(.other, now, of: now.id) }
    }

    private mutating func tellVerdict(_ was: Action, _ now: Revision<Action>) {
        if let verdict = now.pilot?.verdict, verdict.outcome != was.pilot?.verdict?.outcome {
            add(.verdict, now, of: now.id, part: verdict.reason, to: .word(verdict.outcome.rawValue))
        }
        guard let day = now.pilot?.decisionDay, day != was.pilot?.decisionDay else { return }
        guard let before = was.pilot?.decisionDay else { return add(.decisionSet, now, of: now.id, to: .time(.day(day))) }
        add(
            day > before ? .decisionLater : .decisionEarlier, now, of: now.id, from: .time(.day(before)), to: .time(.day(day)),
            count: abs(day.number - before.number))
    }

    private mutating func tellTimes(_ was: Action, _ now: Revision<Action>) {
        tellTime(was.starts, now.starts, now, later: .startsLater, earlier: .startsEarlier, set: .startsSet, open: .startsOpen, \.first)
        tellTime(was.ends, now.ends, now, later: .endsLater, earlier: .endsEarlier, set: .endsSet, open: .endsOpen, \.last)
    }

    /// A time that is only told more exactly than before – a day of the same month – has not moved.
    private mutating func tellTime(
        _ was: MonthOrDay?, _ now: MonthOrDay?, _ action: Revision<Action>, later: Difference.What, earlier: Difference.What,
        set: Difference.What, open: Difference.What, _ end: KeyPath<MonthOrDay, Day>
    ) {
        switch (was, now) {
        case (nil, nil): return
        case (nil, let now?): add(set, action, of: action.id, to: .time(now))
        case (let was?, nil): add(open, action, of: action.id, from: .time(was))
        case (let was?, let now?):
            let months = now.months - was.months
            guard months != 0 else { return }
            add(now[keyPath: end] > was[keyPath: end] ? later : earlier, action, of: action.id, from: .time(was), to: .time(now), count: abs(months))
        }
    }

    private mutating func tellOwner(_ was: ActionOwner, _ now: Revision<Action>) {
        let sector = now.owner.sector
        guard was.sector != sector else { return }
        if was.sector.isEmpty { return add(.ownerSet, now, of: now.id, to: .text(sector)) }
        if sector.isEmpty { return add(.ownerGone, now, of: now.id, from: .text(was.sector)) }
        add(.ownerMoved, now, of: now.id, from: .text(was.sector), to: .text(sector))
    }

    private mutating func tellMeasure(_ was: Indicator, _ now: Revision<Action>) {
        let indicator = now.indicator
        if was.text.isEmpty, !indicator.text.isEmpty {
            let isWhole = indicator.baseline != nil && indicator.target != nil
            add(
                isWhole ? .measureSet : .measureNamed, now, of: now.id, part: indicator.text, from: .figure(indicator.baseline, indicator.unit),
                to: .figure(indicator.target, indicator.unit))
        } else if let target = indicator.target, let before = was.target, target != before {
            add(.targetMoved, now, of: now.id, part: indicator.text, from: .figure(before, indicator.unit), to: .figure(target, indicator.unit))
        }
        guard let figure = indicator.now, figure != was.now else { return }
        let before = was.now ?? indicator.baseline
        add(
            before == nil ? .figureFirst : .figure, now, of: now.id, part: indicator.text, from: .figure(before, indicator.unit),
            to: .figure(figure, indicator.unit))
    }

    private mutating func tellMoney(_ was: Money, _ now: Revision<Action>) {
        if let once = now.money.once, once != was.once {
            add(was.once == nil ? .onceSet : .onceMoved, now, of: now.id, from: .euros(was.once), to: .euros(once))
        }
        if let yearly = now.money.yearly, yearly != was.yearly {
            add(was.yearly == nil ? .yearlySet : .yearlyMoved, now, of: now.id, from: .euros(was.yearly), to: .euros(yearly))
        }
    }
}

extension MonthOrDay {
    /// Unit: months since the year 0.
    fileprivate var months: Int { first.parts.year * 12 + first.parts.month }
}
