extension Action {
    /// Its last day has passed and it is not done, or it should have started and has not. Drafts, paused and stopped actions are never late.
    package func isLate(on day: Day) -> Bool { daysLate(on: day) != nil }

    /// Days since the day that passed; nil when it is not late.
    package func daysLate(on day: Day) -> Int? {
        if [.planned, .going].contains(phase), let last = ends?.last, last < day { return day.number - last.number }
        if phase == .planned, let start = starts?.last, start < day { return day.number - start.number }
        return nil
    }

    /// IT alone owns a change in the work of a sector: the owner should be where the work changes.
    package var isOwnedByITAlone: Bool { owner.isIT && !owner.isITsOwnWork && contributors.isEmpty }

    /// Days until a pilot must be decided, negative when the day has passed; nil when it is decided or is no pilot.
    package func daysToDecision(on day: Day) -> Int? {
        guard let pilot, pilot.verdict == nil, phase.isOpen, let decision = pilot.decisionDay else { return nil }
        return decision.number - day.number
    }

    /// A pilot that is over though nobody has said what becomes of it.
    package var isEndedUndecided: Bool { pilot != nil && pilot?.verdict == nil && [.done, .stopped].contains(phase) }

    /// It cannot be over as it is: what ends a pilot is a verdict with what was learned.
    package var lacksVerdict: Bool {
        guard let pilot, [.done, .stopped].contains(phase) else { return false }
        return pilot.verdict?.reason.isEmpty ?? true
    }

    /// Done, and nobody has said what came of it: neither in words on the action nor by measuring one of its benefits. What is to be
    /// measured on a day to come is not neglected yet.
    package func isUnmeasured(with benefits: [Benefit], on day: Day) -> Bool {
        phase == .done && benefit.isEmpty && !benefits.contains { $0.latest != nil || $0.overdue(on: day) == nil && $0.next(after: day) != nil }
    }

    package var isPublished: Bool { publishedAt != nil }

    package var stepsDone: Int { steps.count { $0.done != nil } }

    /// Days without an edit from which a going action is silent.
    package static let silence = 90
}

extension Revision where Content == Action {
    /// Days since the last edit, when the action is going and they are `least` or more; nil otherwise.
    package func silentDays(on day: Day, in zone: Zone, least: Int = Action.silence) -> Int? {
        let days = day.number - at.day(in: zone).number
        return content.phase == .going && days >= least ? days : nil
    }

    package func isSilent(on day: Day, in zone: Zone) -> Bool { silentDays(on: day, in: zone) != nil }
}
