/// What needs an owner this week: each of the own actions with what it lacks, by the same rules as the lead's three things.
///
/// Actions of other people, and those that need nothing, are not in it; it may be empty.
package struct OwnersWeek: Hashable, Sendable {
    /// The most pressing first.
    package let lines: [Line]

    package struct Line: Hashable, Sendable {
        package let action: Revision<Action>
        /// The most pressing first; one at least.
        package let reasons: [Reason]
    }

    package struct Reason: Hashable, Sendable {
        package let kind: Week.Kind
        /// As in `Week.Task`.
        package let days: Int
    }

    /// Days without an edit from which an owner is asked; the lead is told later (`Action.silence`).
    package static let silence = 60

    package init(of owner: Account.ID, _ facts: Week.Facts) {
        let own = facts.actions.filter { $0.owner.account == owner }
        let lines = own.map { Line(action: $0, reasons: Self.reasons(for: $0, facts)) }.filter { !$0.reasons.isEmpty }
        self.lines = lines.sorted { one, other in
            let (first, second) = (one.reasons[0], other.reasons[0])
            guard first.kind == second.kind else { return Self.rank(first.kind) < Self.rank(second.kind) }
            guard first.days == second.days else { return Week.Facts.isMorePressing(first.kind, first.days, second.days) }
            return one.action.id < other.action.id
        }
    }

    private static func reasons(for action: Revision<Action>, _ facts: Week.Facts) -> [Reason] {
        let found = kinds.compactMap { kind in facts.days(kind, of: action, silence: silence).map { Reason(kind: kind, days: $0) } }
        // Who is late has been told what is needed: silence is no second thing.
        return found.filter { $0.kind != .actionSilent || found.count == 1 }
    }

    /// In the order of urgency.
    private static let kinds: [Week.Kind] = [.pilotUndecided, .actionLate, .actionSilent, .draftIncomplete, .actionUnmeasured]

    private static func rank(_ kind: Week.Kind) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }
}
