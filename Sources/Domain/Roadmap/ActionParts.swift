/// Who answers for an action.
package struct ActionOwner: Hashable, Sendable {
    /// The sector, or a role in it, as readers see it.
    package var sector: LocalText
    /// May edit the action and is reminded of it.
    package var account: Account.ID?
    /// The owner is the organisation's IT.
    package var isIT: Bool
    /// The work that changes is IT's own (multi-factor sign-in): then IT may lead alone.
    package var isITsOwnWork: Bool

    package init(sector: LocalText = LocalText(), account: Account.ID? = nil, isIT: Bool = false, isITsOwnWork: Bool = false) {
        self.sector = sector
        self.account = account
        self.isIT = isIT
        self.isITsOwnWork = isITsOwnWork
    }
}

/// Who takes part beside the owner.
package struct Contributor: Hashable, Sendable {
    package var name: LocalText
    package var kind: Kind
    /// Its part of the cost and the work. Unit: per cent, 0…100; nil where nobody has said.
    package var share: Int?

    package init(name: LocalText, kind: Kind = .sector, share: Int? = nil) {
        self.name = name
        self.kind = kind
        self.share = share
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case sector, municipality, partner
    }
}

/// A small step inside an action.
package struct Step: Hashable, Sendable {
    package var title: LocalText
    /// Nil until it is done.
    package var done: Day?

    package init(title: LocalText, done: Day? = nil) {
        self.title = title
        self.done = done
    }
}

/// How one sees that an action works. Without words and a baseline an action is a draft.
package struct Indicator: Hashable, Sendable {
    /// "Share of applications made online".
    package var text: LocalText
    /// "%", "kpl/kk"; the unit of the three figures.
    package var unit: LocalText
    package var baseline: Double?
    package var target: Double?
    package var now: Double?
    /// When `now` was measured.
    package var measured: Day?

    package init(
        text: LocalText = LocalText(), unit: LocalText = LocalText(), baseline: Double? = nil, target: Double? = nil, now: Double? = nil,
        measured: Day? = nil
    ) {
        self.text = text
        self.unit = unit
        self.baseline = baseline
        self.target = target
        self.now = now
        self.measured = measured
    }

    /// How far from baseline to target, 0…1 and beyond either end; nil while a figure is missing or the two are the same.
    package var progress: Double? {
        guard let baseline, let target, let now, baseline != target else { return nil }
        return (now - baseline) / (target - baseline)
    }
}

/// Where an action came from: the step before it in the chain.
package enum Origin: Hashable, Sendable {
    case finding(Finding.ID)
    case statement(Statement.ID, round: Round.ID)
    case decision(Decision.ID)
    case idea(Idea.ID)
    /// an earlier action, such as the pilot that is scaled
    case action(Action.ID)
    case text(LocalText)
}

/// What an action costs; nil where nobody has said. Each 0…10¹².
package struct Money: Hashable, Sendable {
    /// Unit: euros, in all.
    package var once: Int?
    /// Unit: euros a year.
    package var yearly: Int?
    /// Unit: person-days, in all; a year when the kind is `continuous`.
    package var days: Int?

    package init(once: Int? = nil, yearly: Int? = nil, days: Int? = nil) {
        self.once = once
        self.yearly = yearly
        self.days = days
    }
}
