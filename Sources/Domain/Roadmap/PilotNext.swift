/// What follows a pilot's verdict.
extension Action {
    /// The draft of what follows a verdict: scaled, it is an action; repeated, a pilot again, with the day and the limit still to be said.
    ///
    /// It keeps the pilot's thread: theme, owner, needs, goals, life events and the indicator, which begins where the pilot ended and goes on
    /// towards the same target – one that was reached already is no target any more.
    ///
    /// - Parameters:
    ///   - title: its own, so that nobody takes one for the other.
    ///   - note: stands after the description, in the languages that has; what the pilot cost, for those who decide on the next sum.
    /// - Returns: nil for what is no pilot or was stopped.
    package func next(after id: Action.ID, title: LocalText, note: LocalText = LocalText()) -> Action? {
        guard let pilot, let outcome = pilot.verdict?.outcome, outcome != .stop else { return nil }
        var next = Action(
            title: title, theme: theme, kind: outcome == .repeat ? .pilot : .action, need: need, description: description.followed(by: note),
            owner: owner, contributors: contributors, change: change, stopsDoing: stopsDoing, origin: .action(id), goals: goals, needs: needs,
            lifeEvents: lifeEvents, references: references, changesSystem: changesSystem)
        let isReached = indicator.progress.map { $0 >= 1 } ?? false
        next.indicator = Indicator(
            text: indicator.text, unit: indicator.unit, baseline: indicator.now ?? indicator.baseline, target: isReached ? nil : indicator.target)
        if outcome == .repeat { next.pilot = Pilot(hypothesis: pilot.hypothesis, measure: pilot.measure) }
        return next
    }
}

extension LocalText {
    /// A paragraph more in each language that is written; where none is, the paragraph alone.
    fileprivate func followed(by note: LocalText) -> LocalText {
        guard !isEmpty else { return note }
        return LocalText(
            Dictionary(uniqueKeysWithValues: texts.map { language, text in (language, note[language].map { text + "\n\n" + $0 } ?? text) }))
    }
}

/// What a pilot took: as far as anybody has told, what was spent, otherwise what was planned. Units: euros, person-days.
package struct PilotCost: Hashable, Sendable {
    package let euros: Int?
    package let days: Int?
    /// Nobody has told what was spent.
    package let isPlan: Bool

    /// - Returns: nil when nobody has said anything.
    package init?(_ action: Action, _ budget: Budget?) {
        let sums = budget?.years.map(\.actual) ?? []
        let spent = (Self.sum(sums.map(\.euros)), Self.sum(sums.map(\.days)))
        isPlan = spent == (nil, nil)
        (euros, days) = isPlan ? (action.money.once, action.money.days) : spent
        if euros == nil, days == nil { return nil }
    }

    private static func sum(_ parts: [Int?]) -> Int? {
        let said = parts.compactMap { $0 }
        return said.isEmpty ? nil : said.reduce(0, +)
    }
}
