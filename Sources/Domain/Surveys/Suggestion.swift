/// What a planner can do so that a voice does not vanish among others; the page words it.
package struct Suggestion: Hashable, Sendable {
    package let audience: Audience
    /// The label whose voice would not be shown by itself.
    package let label: Int
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
        /// Too few of them: ask so many more people, such as supervisors beside the management.
        case widen(by: Int)
        /// Enough by themselves, but counted with these labels, which are too few: widen those or let them join another group.
        case neighbours([Int])
    }
}

extension Forecast {
    /// For labels that do not stand alone in every statement at the usual response: members' table first, then label by label.
    package func suggestions(plan: Plan) -> [Suggestion] {
        views.filter { $0.response == Self.usualResponse }.flatMap { view in
            view.fates(of: labels).compactMap { fate in
                reason(of: fate, view, k: plan.k(for: view.audience)).map {
                    Suggestion(audience: view.audience, label: fate.label, reason: $0)
                }
            }
        }
    }

    private func reason(of fate: Fate, _ view: View, k: Int) -> Suggestion.Reason? {
        guard fate.notShown > 0 || !fate.together.isEmpty else { return nil }
        if let missing = missingPeople(labels[fate.label], k: k) { return .widen(by: missing) }
        let beside = Set(fate.together.flatMap(\.block.labels)).subtracting([fate.label]).sorted()
        let small = beside.filter { missingPeople(labels[$0], k: k) != nil }
        return .neighbours(small.isEmpty ? beside : small)
    }

    /// People to add until the usual response is enough; nil when it is.
    private func missingPeople(_ label: Label, k: Int) -> Int? {
        let needed = label.sheetsNeeded(k: k, isOnly: labels.count == 1)
        guard label.sheets(response: Self.usualResponse) < needed else { return nil }
        let people = (needed * 100 + Self.usualResponse - 1) / Self.usualResponse
        return people - (label.people ?? 0)
    }
}
