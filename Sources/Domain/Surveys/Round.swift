/// An instrument asked of groups of one organisation – in a joint round, of several – in a period.
package struct Round: Hashable, Sendable {
    package typealias ID = Domain.ID<Round>

    package let id: ID
    package let organisation: Organisation.ID
    package let state: RoundState
    /// The version of a draft: an edit names the one it saw.
    package let number: Int
    package let instrument: InstrumentReference
    /// Frozen at opening; `closes` below may move on while it is open.
    package let plan: Plan
    /// The next step comes by itself: a draft opens when its day begins, a closed round is released.
    package let isScheduled: Bool
    /// The last day on which answers are taken.
    package let closes: Day
    /// Where that day ends in the organisation's zone.
    package let closesAt: Instant
    /// The leaves of the tree; empty until it is opened.
    package let labels: [Label]
    /// The tree as it was frozen at opening; empty until then.
    package let tree: String
    package let openedAt: Instant?
    package let closedAt: Instant?
    package let releasedAt: Instant?
    /// Of a joint round: since when everybody may read its sums.
    package let publishedAt: Instant?

    /// When it took its last answer at the latest: when it was closed, which may be early, or will close.
    package var ended: Instant { closedAt ?? closesAt }

    /// The last day on which it took answers, or will: a round may be closed early.
    package func lastDay(in zone: Zone) -> Day { min(closes, closedAt?.day(in: zone) ?? closes) }

    /// Days after a release for which its unread open answers are kept, and its sheets and invitations.
    package static let daysKept = 30

    /// The last day on which unread open answers can surely be read: the night's work destroys them when `daysKept` have passed.
    package static func lastDayOfTexts(releasedAt: Instant, in zone: Zone) -> Day { releasedAt.day(in: zone).adding(daysKept - 1) }

    package init(
        id: ID, organisation: Organisation.ID, state: RoundState, number: Int, instrument: InstrumentReference, plan: Plan, isScheduled: Bool,
        closes: Day, closesAt: Instant, labels: [Label], tree: String, openedAt: Instant?, closedAt: Instant?, releasedAt: Instant?,
        publishedAt: Instant? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.state = state
        self.number = number
        self.instrument = instrument
        self.plan = plan
        self.isScheduled = isScheduled
        self.closes = closes
        self.closesAt = closesAt
        self.labels = labels
        self.tree = tree
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.releasedAt = releasedAt
        self.publishedAt = publishedAt
    }

    /// Its labels as every page lists them: in the order of the plan, which begins with most people, the public link last.
    package var labelsOfPlan: [Label] { plan.ordered(labels) }

    /// Takes answers at `now`: open, and its last day has not passed.
    package func takesAnswers(at now: Instant) -> Bool { state == .open && now < closesAt }
}

extension Plan {
    /// Labels in the order in which the plan lists its groups.
    package func ordered(_ labels: [Label]) -> [Label] {
        let places = Dictionary(groups.enumerated().map { ($1.wholeKey, $0) }, uniquingKeysWith: { one, _ in one })
        return labels.sorted { (places[$0.wholeKey] ?? .max, $0.number) < (places[$1.wholeKey] ?? .max, $1.number) }
    }
}

/// Goes one way (SAFETY §6); only a closed round that was not released may be opened again, by moving its closing day.
package enum RoundState: String, CaseIterable, Hashable, Sendable {
    case draft, open, closed, released
}

/// Which questionnaire a round asks.
package struct InstrumentReference: Hashable, Sendable {
    package let id: String
    package let version: Int
    /// SHA-256 of the file's bytes, known from opening on.
    package let hash: [UInt8]?

    package init(id: String, version: Int, hash: [UInt8]? = nil) {
        self.id = id
        self.version = version
        self.hash = hash
    }
}
