import Domain

/// An action of the demo's path, with how it came to be what it is.
package struct DemoAction: Hashable, Sendable {
    /// "TY01".
    package let id: String
    /// As it stands on the story day; account, origin and goals are linked by whoever fills the store.
    package let action: Action
    /// Key of the sector that owns it.
    package let sector: String
    package let origin: DemoOrigin?
    /// Codes of goals.
    package let goals: [String]
    /// The day from which everybody reads it; nil for a draft.
    package let published: Day?
    /// Key of the decision that a pilot's verdict stands on.
    package let decision: String?
    /// Key of the decision that cut its money.
    package let cutBy: String?
    /// Years for which it has no money.
    package let unfunded: [Int]
    package let history: [DemoChange]

    /// What it said after each change of its history, oldest first; the last is `action`.
    package var versions: [DemoVersion] {
        var phase = Action.Phase.draft
        var now: (value: Double, day: Day)?
        return history.map { change in
            phase = change.phase ?? phase
            if let value = change.now { now = (value, change.day) }
            return DemoVersion(day: change.day, why: change.why, action: version(on: change.day, phase: phase, now: now))
        }
    }

    private func version(on day: Day, phase: Action.Phase, now: (value: Double, day: Day)?) -> Action {
        var version = action
        version.phase = phase
        version.indicator.now = now?.value
        version.indicator.measured = now.map { $0.value == action.indicator.now ? action.indicator.measured ?? $0.day : $0.day }
        version.steps = action.steps.map { step in Step(title: step.title, done: step.done.flatMap { $0 <= day ? $0 : nil }) }
        if let verdict = action.pilot?.verdict?.day, day < verdict { version.pilot?.verdict = nil }
        if let assessed = action.assessed, day < assessed { version.assessed = nil }
        return version
    }
}

/// One change of an action's history.
package struct DemoChange: Hashable, Sendable {
    package let day: Day
    package let phase: Action.Phase?
    /// The indicator's new figure.
    package let now: Double?
    /// The reason in the municipality's first language.
    package let why: String
}

/// An action as it stood from a day on.
package struct DemoVersion: Hashable, Sendable {
    package let day: Day
    package let why: String
    package let action: Action
}

/// What an action of the demo came from, by key.
package enum DemoOrigin: Hashable, Sendable {
    case decision(String)
    case statement(Statement.ID, round: String)
    case idea(Int)
    case action(String)
    case text(LocalText)
}
