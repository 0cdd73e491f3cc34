/// A day of the municipality's year that drives when to ask, decide and report (vuosikello).
package struct Occasion: Hashable, Sendable {
    package typealias ID = Domain.ID<Occasion>

    package var name: LocalText
    package var kind: Kind
    package var text: LocalText
    package var starts: Day
    /// The last day; nil for a single one.
    package var ends: Day?
    /// It comes again every year on the same days.
    package var isYearly: Bool
    /// No longer kept.
    package var isOver: Bool

    package init(
        name: LocalText, kind: Kind, text: LocalText = LocalText(), starts: Day, ends: Day? = nil, isYearly: Bool = true, isOver: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.text = text
        self.starts = starts
        self.ends = ends
        self.isYearly = isYearly
        self.isOver = isOver
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case budgetFrame, budget, annualReport, round, sectorMeetings, review, council, other
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case name, kind, text, starts, ends, isYearly
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts([(.name, name, TextLimit.title), (.text, text, TextLimit.text)], required: [.name])
        if let ends, ends < starts { found.append(.endsBeforeStart(.ends)) }
        return found
    }

    /// Its days in a year; nil when it does not come that year. 29.2. is 28.2. in other years.
    package func days(in year: Int) -> ClosedRange<Day>? {
        let shift = year - starts.year
        guard !isOver, shift == 0 || (isYearly && shift > 0) else { return nil }
        let first = starts.adding(months: 12 * shift)
        return first...max(first, ends?.adding(months: 12 * shift) ?? first)
    }
}

/// A day of the path that people gave a name, to hold later days against.
package struct Baseline: Hashable, Sendable {
    package typealias ID = Domain.ID<Baseline>

    package var name: LocalText
    /// Means its end.
    package let day: Day

    package init(name: LocalText, day: Day) {
        self.name = name
        self.day = day
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case name, day
    }

    package func problems() -> [PartProblem<Field>] { PartProblem.texts([(.name, name, TextLimit.title)], required: [.name]) }
}
