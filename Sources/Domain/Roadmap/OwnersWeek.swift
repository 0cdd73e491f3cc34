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
        package let kind: Kind
        /// Until a decision (negative when its day has passed), or since the action became late, silent, due to be measured or touched
        /// from outside.
        package let days: Int

        package init(kind: Kind, days: Int) {
            self.kind = kind
            self.days = days
        }
    }

    /// In the order of urgency.
    package enum Kind: Int, CaseIterable, Hashable, Sendable {
        case decision
        /// a pilot is over, and nobody has said what becomes of it
        case verdict
        case late
        /// a benefit was to be measured
        case measurement
        /// something from outside touches it, and nobody has looked
        case change
        case silent, draft
        /// done, and nobody has said what should come of it
        case unmeasured
    }

    /// Days without an edit from which an owner is asked; the lead is told later (`Action.silence`).
    package static let silence = 60

    package init(of owner: Account.ID, _ facts: Week.Facts) {
        let own = facts.actions.filter { $0.owner.account == owner }
        let lines = own.map { Line(action: $0, reasons: Self.reasons(for: $0, facts)) }.filter { !$0.reasons.isEmpty }
        self.lines = lines.sorted { one, other in
            let (first, second) = (one.reasons[0], other.reasons[0])
            guard first.kind == second.kind else { return first.kind.rawValue < second.kind.rawValue }
            guard first.days == second.days else { return first.kind == .decision ? first.days < second.days : first.days > second.days }
            return one.action.id < other.action.id
        }
    }

    private static func reasons(for action: Revision<Action>, _ facts: Week.Facts) -> [Reason] {
        let found = Kind.allCases.compactMap { kind in days(kind, of: action, facts).map { Reason(kind: kind, days: $0) } }
        // Who is late has been told what is needed: silence is no second thing.
        return found.filter { $0.kind != .silent || found.count == 1 }
    }

    private static func days(_ kind: Kind, of action: Revision<Action>, _ facts: Week.Facts) -> Int? {
        let benefits = facts.path.benefits(of: action.id)
        return switch kind {
        case .decision: facts.days(.pilotUndecided, of: action)
        case .verdict: action.content.isEndedUndecided ? 0 : nil
        case .late: facts.days(.actionLate, of: action)
        case .measurement: facts.days(.measurementLate, of: action)
        case .change: asked(about: action, facts)
        case .silent: facts.days(.actionSilent, of: action, silence: silence)
        case .draft: facts.days(.draftIncomplete, of: action)
        // A benefit that is named has its own days.
        case .unmeasured: benefits.isEmpty ? facts.days(.actionUnmeasured, of: action) : nil
        }
    }

    /// Days since the owner was first asked to look at a change that nobody has answered.
    private static func asked(about action: Revision<Action>, _ facts: Week.Facts) -> Int? {
        guard action.phase.isOpen || action.phase == .draft else { return nil }
        let touches = facts.path.externalChanges.asked(about: [action], in: facts.zone).flatMap { change, _ in
            change.touches.filter { $0.action == action.id && $0.answered == nil }
        }
        return touches.map { max(0, facts.today.number - $0.asked.number) }.max()
    }
}
