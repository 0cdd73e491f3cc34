import Domain

/// Typical first steps that an organisation may take onto its own path (`Content/paths/`).
package struct ModelPath: Hashable, Sendable {
    package let id: String
    package let version: Int
    package let name: LocalText
    package let author: String
    package let licence: String
    /// By theme, in the order of the board.
    package let steps: [ModelStep]

    /// Steps that the weak statements call for: the one named by most of them first, otherwise in the path's order.
    package func suggestions(for weak: some Collection<Statement.ID>) -> [ModelStep] {
        let called = steps.map { step in (step: step, calls: step.suggestedBy.count { weak.contains($0) }) }
        return called.enumerated().filter { $0.element.calls > 0 }
            .sorted { ($1.element.calls, $0.offset) < ($0.element.calls, $1.offset) }.map(\.element.step)
    }

    package func step(_ key: String) -> ModelStep? { steps.first { $0.key == key } }
}

/// One typical first step.
package struct ModelStep: Hashable, Sendable {
    /// Lower-case letters, digits and hyphens; stays the same over versions.
    package let key: String
    /// Key of the theme.
    package let theme: String
    package let title: LocalText
    package let need: LocalText
    package let change: Action.Change?
    package let stopsDoing: LocalText
    package let indicator: LocalText
    package let unit: LocalText
    /// What to find out before the step begins, so that its effect can be seen.
    package let baselineQuestion: LocalText
    package let smallSteps: [LocalText]
    /// Statements whose weak result calls for it.
    package let suggestedBy: [Statement.ID]

    /// The step as a draft action; owner, times and baseline are the organisation's to say.
    package var draft: Action {
        Action(
            title: title, theme: theme, need: need, steps: smallSteps.map { Step(title: $0) },
            indicator: Indicator(text: indicator, unit: unit), change: change, stopsDoing: stopsDoing)
    }
}
