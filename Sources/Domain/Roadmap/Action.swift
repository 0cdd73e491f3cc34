/// A step of the path, owned in the sector whose work changes.
package struct Action: Hashable, Sendable {
    package typealias ID = Domain.ID<Action>

    /// 1…200 characters in at least one language.
    package var title: LocalText
    /// Key of its theme.
    package var theme: String
    package var kind: Kind
    package var phase: Phase
    /// The problem of residents that it answers.
    package var need: LocalText
    package var description: LocalText
    package var owner: ActionOwner
    /// Sectors, municipalities and partners who take part; twenty at most.
    package var contributors: [Contributor]
    package var starts: MonthOrDay?
    package var ends: MonthOrDay?
    /// Small steps inside, in order; fifty at most.
    package var steps: [Step]
    package var indicator: Indicator
    package var change: Change?
    /// What is no longer done once this is: without it, new work only piles up.
    package var stopsDoing: LocalText
    package var origin: Origin?
    /// Set when and only when the kind is `pilot`.
    package var pilot: Pilot?
    package var money: Money
    /// Goals of the strategy it serves.
    package var goals: [Goal.ID]
    /// Needs of residents that it answers; twenty at most.
    package var needs: [Need.ID]
    /// Codes of the national list of life events; ten at most.
    package var lifeEvents: [String]
    /// Keys of national goals, from the reference lists; twenty at most.
    package var references: [String]
    /// It changes an information system: the law asks for an assessment of what that changes (906/2019, section 5).
    package var changesSystem: Bool
    /// When that assessment was made.
    package var assessed: Day?
    /// What came of it, for whom; empty: nobody has measured, and the page says so.
    package var benefit: LocalText
    /// Since when everybody reads it. Only publishing and withdrawing change this; an edit keeps what was.
    package var publishedAt: Instant?

    package init(
        title: LocalText, theme: String, kind: Kind = .action, phase: Phase = .draft, need: LocalText = LocalText(),
        description: LocalText = LocalText(), owner: ActionOwner = ActionOwner(), contributors: [Contributor] = [], starts: MonthOrDay? = nil,
        ends: MonthOrDay? = nil, steps: [Step] = [], indicator: Indicator = Indicator(), change: Change? = nil,
        stopsDoing: LocalText = LocalText(), origin: Origin? = nil, pilot: Pilot? = nil, money: Money = Money(), goals: [Goal.ID] = [],
        needs: [Need.ID] = [], lifeEvents: [String] = [], references: [String] = [], changesSystem: Bool = false, assessed: Day? = nil,
        benefit: LocalText = LocalText(), publishedAt: Instant? = nil
    ) {
        self.title = title
        self.theme = theme
        self.kind = kind
        self.phase = phase
        self.need = need
        self.description = description
        self.owner = owner
        self.contributors = contributors
        self.starts = starts
        self.ends = ends
        self.steps = steps
        self.indicator = indicator
        self.change = change
        self.stopsDoing = stopsDoing
        self.origin = origin
        self.pilot = pilot
        self.money = money
        self.goals = goals
        self.needs = needs
        self.lifeEvents = lifeEvents
        self.references = references
        self.changesSystem = changesSystem
        self.assessed = assessed
        self.benefit = benefit
        self.publishedAt = publishedAt
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case action, pilot, investment, continuous
    }

    /// What people say of it; late and silent are worked out (`isLate`, `isSilent`).
    package enum Phase: String, CaseIterable, Hashable, Sendable {
        case draft, planned, going, done, paused, stopped

        /// Still something to do: planned, going or paused.
        package var isOpen: Bool { [.planned, .going, .paused].contains(self) }
    }

    /// What happens to a service or a way of working.
    package enum Change: String, CaseIterable, Hashable, Sendable {
        case renews, ends, new
    }
}
