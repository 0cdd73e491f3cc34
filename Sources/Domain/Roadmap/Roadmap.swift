/// The whole path at the end of one day, as one reader may see it: what the rules on coverage, money, benefits and changes look at.
package struct Roadmap: Sendable {
    /// Its end is what is shown.
    package var day: Day
    package var zone: Zone
    /// True when drafts and internal needs are in it; false for what everybody reads.
    package var isInternal: Bool
    package var strategy: Revision<Strategy>?
    package var themes: [Revision<Theme>]
    package var goals: [Revision<Goal>]
    package var needs: [Revision<Need>]
    package var actions: [Revision<Action>]
    /// Parts of `actions` only.
    package var benefits: [Revision<Benefit>] { didSet { benefitsByAction = Self.places(benefits, \.action) } }
    package var effects: [Revision<EffectClaim>] { didSet { effectsByAction = Self.places(effects, \.action) } }
    package var budgets: [Revision<Budget>] { didSet { budgetsByAction = Self.places(budgets, \.action) } }
    package var bodies: [Revision<Body>]
    /// Newest first; those of meetings ahead too.
    package var decisions: [Revision<Decision>]
    package var ideas: [Revision<Idea>]
    /// Pinned ones.
    package var findings: [Revision<Finding>]
    package var externalChanges: [Revision<ExternalChange>]
    /// Where the parts of an action stand in their lists: rules ask for them once for each of two thousand actions.
    private var benefitsByAction: [Action.ID: [Int]]
    private var effectsByAction: [Action.ID: [Int]]
    private var budgetsByAction: [Action.ID: [Int]]

    package init(
        day: Day, zone: Zone, isInternal: Bool, strategy: Revision<Strategy>? = nil, themes: [Revision<Theme>] = [],
        goals: [Revision<Goal>] = [], needs: [Revision<Need>] = [], actions: [Revision<Action>] = [], benefits: [Revision<Benefit>] = [],
        effects: [Revision<EffectClaim>] = [], budgets: [Revision<Budget>] = [], bodies: [Revision<Body>] = [],
        decisions: [Revision<Decision>] = [], ideas: [Revision<Idea>] = [], findings: [Revision<Finding>] = [],
        externalChanges: [Revision<ExternalChange>] = []
    ) {
        self.day = day
        self.zone = zone
        self.isInternal = isInternal
        self.strategy = strategy
        self.themes = themes
        self.goals = goals
        self.needs = needs
        self.actions = actions
        self.benefits = benefits
        self.effects = effects
        self.budgets = budgets
        self.bodies = bodies
        self.decisions = decisions
        self.ideas = ideas
        self.findings = findings
        self.externalChanges = externalChanges
        benefitsByAction = Self.places(benefits, \.action)
        effectsByAction = Self.places(effects, \.action)
        budgetsByAction = Self.places(budgets, \.action)
    }

    package func benefits(of action: Action.ID) -> [Revision<Benefit>] { (benefitsByAction[action] ?? []).map { benefits[$0] } }
    package func effects(of action: Action.ID) -> [Revision<EffectClaim>] { (effectsByAction[action] ?? []).map { effects[$0] } }
    package func budget(of action: Action.ID) -> Revision<Budget>? { budgetsByAction[action]?.first.map { budgets[$0] } }

    private static func places<Part>(_ parts: [Revision<Part>], _ action: KeyPath<Part, Action.ID>) -> [Action.ID: [Int]] {
        Dictionary(grouping: parts.indices) { parts[$0].content[keyPath: action] }
    }

    package func isUnmeasured(_ action: Revision<Action>) -> Bool {
        action.content.isUnmeasured(with: benefits(of: action.id).map(\.content), on: day)
    }

    /// Unmeasured, and nobody has said when that will be done either.
    package func isForgotten(_ action: Revision<Action>) -> Bool {
        isUnmeasured(action) && !benefits(of: action.id).contains { $0.content.isPlanned }
    }

    /// How much a need weighs: how often it and those merged into it were heard, times how much it hampers (`docs/path.md`).
    package func weight(of need: Revision<Need>) -> Int { needs.weight(of: need) }
}
