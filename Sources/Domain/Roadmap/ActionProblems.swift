/// Why an action is not taken as it is; forms link each to its field.
package enum ActionProblem: Hashable, Sendable {
    case missing(Action.Field)
    case tooLong(Action.Field, TooLong)
    case tooMany(Action.Field, limit: Int)
    case outOfRange(Action.Field)
    case endsBeforeStart
    /// pilot fields on another kind, or a pilot without them
    case pilotParts
}

extension Action {
    /// The parts that a form shows; the raw value is the form's field.
    package enum Field: String, CaseIterable, Hashable, Sendable {
        case title, theme, kind, phase, need, description, sector, contributors, starts, ends, steps
        case indicator, unit, baseline, target, now, measured, change, stopsDoing, origin
        case hypothesis, measure, limit, decisionDay, verdict, once, yearly, days, goals, needs, lifeEvents, references, assessed, benefit
    }

    /// Everything that is wrong at once; empty when it may be kept, also as a draft.
    package func problems() -> [ActionProblem] {
        var found: [ActionProblem] = []
        if title.isEmpty { found.append(.missing(.title)) }
        if theme.isEmpty { found.append(.missing(.theme)) }
        for (field, text, limit) in texts { found += text.tooLong(for: limit).map { .tooLong(field, $0) } }
        if contributors.count > 20 { found.append(.tooMany(.contributors, limit: 20)) }
        if steps.count > 50 { found.append(.tooMany(.steps, limit: 50)) }
        if steps.contains(where: \.title.isEmpty) { found.append(.missing(.steps)) }
        if contributors.contains(where: { $0.share.map { !(0...100).contains($0) } ?? false }) { found.append(.outOfRange(.contributors)) }
        if goals.count > 20 { found.append(.tooMany(.goals, limit: 20)) }
        if needs.count > 20 { found.append(.tooMany(.needs, limit: 20)) }
        if lifeEvents.count > 10 { found.append(.tooMany(.lifeEvents, limit: 10)) }
        if references.count > 20 { found.append(.tooMany(.references, limit: 20)) }
        if let starts, let ends, ends.last < starts.first { found.append(.endsBeforeStart) }
        if (kind == .pilot) != (pilot != nil) { found.append(.pilotParts) }
        if pilot?.elsewhere.count ?? 0 > Pilot.mostElsewhere { found.append(.tooMany(.measure, limit: Pilot.mostElsewhere)) }
        return found + figureProblems
    }

    private var figureProblems: [ActionProblem] {
        let figures: [(Field, Double?)] = [(.baseline, indicator.baseline), (.target, indicator.target), (.now, indicator.now)]
        let amounts: [(Field, Int?)] = [(.once, money.once), (.yearly, money.yearly), (.days, money.days)]
        return figures.filter { $0.1.map { !$0.isFinite || abs($0) > 1e12 } ?? false }.map { .outOfRange($0.0) }
            + amounts.filter { $0.1.map { !(0...1_000_000_000_000).contains($0) } ?? false }.map { .outOfRange($0.0) }
    }

    /// What stands between a draft and publishing; empty when it may be published.
    ///
    /// An action needs an owner, an indicator and a baseline; a pilot needs its hypothesis, limit and decision day in their place.
    package func missing() -> [Field] {
        var fields: [Field] = []
        if owner.sector.isEmpty { fields.append(.sector) }
        if let pilot {
            if pilot.hypothesis.isEmpty { fields.append(.hypothesis) }
            if pilot.limit.isEmpty { fields.append(.limit) }
            if pilot.decisionDay == nil { fields.append(.decisionDay) }
        } else {
            if indicator.text.isEmpty { fields.append(.indicator) }
            if indicator.baseline == nil { fields.append(.baseline) }
        }
        return fields
    }

    /// Texts that were written, but not in all of `languages`: the gaps that publishing asks about and the page marks.
    package func languageGaps(in languages: [Language]) -> [(field: Field, languages: [Language])] {
        texts.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.missing(of: languages)) }.filter { !$0.1.isEmpty }
    }

    private var texts: [(Field, LocalText, Int)] {
        var all: [(Field, LocalText, Int)] = [
            (.title, title, TextLimit.title), (.need, need, TextLimit.text), (.description, description, TextLimit.text),
            (.sector, owner.sector, TextLimit.title), (.indicator, indicator.text, TextLimit.title), (.unit, indicator.unit, TextLimit.title),
            (.stopsDoing, stopsDoing, TextLimit.text), (.benefit, benefit, TextLimit.text),
        ]
        all += contributors.map { (.contributors, $0.name, TextLimit.title) }
        all += steps.map { (.steps, $0.title, TextLimit.title) }
        if case .text(let text) = origin { all.append((.origin, text, TextLimit.text)) }
        if let pilot {
            all += [
                (.hypothesis, pilot.hypothesis, TextLimit.text), (.measure, pilot.measure, TextLimit.title), (.limit, pilot.limit, TextLimit.title),
            ]
            if let verdict = pilot.verdict { all.append((.verdict, verdict.reason, TextLimit.text)) }
        }
        return all
    }
}

/// A day of a pilot that cannot be. Forms and files ask; the store does not, so that a pilot kept before this rule can still be updated.
package enum PilotDayProblem: String, CaseIterable, Hashable, Sendable {
    /// It is to be decided before it begins.
    case decidesBeforeStart
    /// It was decided before it began.
    case verdictBeforeStart
    /// It was decided on a day that lies ahead.
    case verdictAhead

    package var field: Action.Field { self == .decidesBeforeStart ? .decisionDay : .verdict }
}

extension Action {
    /// - Parameter today: nil where nobody knows it; then a verdict that lies ahead is not seen.
    package func pilotDayProblems(today: Day?) -> [PilotDayProblem] {
        guard let pilot else { return [] }
        var found: [PilotDayProblem] = []
        if let start = starts?.first {
            if let day = pilot.decisionDay, day < start { found.append(.decidesBeforeStart) }
            if let day = pilot.verdict?.day, day < start { found.append(.verdictBeforeStart) }
        }
        if let today, let day = pilot.verdict?.day, day > today { found.append(.verdictAhead) }
        return found
    }
}
