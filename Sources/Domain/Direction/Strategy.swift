/// What the municipality wants and how it goes about it: one an organisation.
package struct Strategy: Hashable, Sendable {
    package typealias ID = Domain.ID<Strategy>

    /// "Arki sujuu Tyrskylässä 2025–2029".
    package var name: LocalText
    /// The shared picture of where all this leads.
    package var vision: LocalText
    /// Ten at most.
    package var values: [LocalText]
    /// The council term that it is made for.
    package var starts: Day?
    package var ends: Day?
    /// Who approved it, and how.
    package var approved: Decision.ID?
    package var guide: Guide
    /// Working time that is free for change, by sector; forty at most.
    package var free: [FreeTime]

    package init(
        name: LocalText = LocalText(), vision: LocalText = LocalText(), values: [LocalText] = [], starts: Day? = nil, ends: Day? = nil,
        approved: Decision.ID? = nil, guide: Guide = Guide(), free: [FreeTime] = []
    ) {
        self.name = name
        self.vision = vision
        self.values = values
        self.starts = starts
        self.ends = ends
        self.approved = approved
        self.guide = guide
        self.free = free
    }

    /// What was settled before the work began (the first step of the guided start).
    package struct Guide: Hashable, Sendable {
        /// The decision to begin.
        package var start: Decision.ID?
        /// Who leads: a title, as readers see it.
        package var leader: LocalText
        /// Months between two reviews of the path, 1…24.
        package var rhythm: Int?
        /// The day of the latest review.
        package var reviewed: Day?

        package init(start: Decision.ID? = nil, leader: LocalText = LocalText(), rhythm: Int? = nil, reviewed: Day? = nil) {
            self.start = start
            self.leader = leader
            self.rhythm = rhythm
            self.reviewed = reviewed
        }
    }

    /// How much of a sector's working time is free for change.
    package struct FreeTime: Hashable, Sendable {
        /// As the owners of actions are written.
        package var sector: LocalText
        /// Unit: person-days a year.
        package var days: Int

        package init(sector: LocalText, days: Int) {
            self.sector = sector
            self.days = days
        }
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case name, vision, values, starts, ends, approved, start, leader, rhythm, reviewed, free
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts(
            [(.name, name, TextLimit.title), (.vision, vision, TextLimit.text), (.leader, guide.leader, TextLimit.title)]
                + values.map { (.values, $0, TextLimit.title) } + free.map { (.free, $0.sector, TextLimit.title) })
        if values.count > 10 { found.append(.tooMany(.values, limit: 10)) }
        if free.count > 40 { found.append(.tooMany(.free, limit: 40)) }
        if free.contains(where: \.sector.isEmpty) { found.append(.missing(.free)) }
        if free.contains(where: { !(0...100_000).contains($0.days) }) { found.append(.outOfRange(.free)) }
        if let starts, let ends, ends < starts { found.append(.endsBeforeStart(.ends)) }
        if let rhythm = guide.rhythm, !(1...24).contains(rhythm) { found.append(.outOfRange(.rhythm)) }
        return found
    }

    /// The day by which the path is reviewed again; nil when nobody has said how often.
    package func nextReview(after start: Day?) -> Day? {
        guard let rhythm = guide.rhythm, let last = guide.reviewed ?? start else { return nil }
        return last.adding(months: rhythm)
    }
}

extension Day {
    /// The same day some months later; the last day of a shorter month (31.1. + 1 month is 28.2. or 29.2.).
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let all = year * 12 + month - 1 + months
        let (then, left) = (all / 12, all % 12 + 1)
        return Day(year: then, month: left, day: min(day, Self.length(of: left, in: then))) ?? self
    }
}
