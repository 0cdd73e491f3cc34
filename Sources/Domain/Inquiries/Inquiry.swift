/// An instrument asked of organisations: each answers with one named, versioned reply (SAFETY §6).
///
/// Nothing of it is anonymous and nothing of it passes the ballot; its tables and addresses are its own.
package struct Inquiry: Hashable, Sendable {
    package typealias ID = Domain.ID<Inquiry>

    package let id: ID
    package let organisation: Organisation.ID
    /// The version: an edit names the one it saw.
    package let number: Int
    /// As it is kept; `step(at:)` says what holds now.
    package let state: RoundState
    package let instrument: InstrumentReference
    package let plan: InquiryPlan
    /// Where its last day ends in the organisation's zone.
    package let closesAt: Instant
    package let openedAt: Instant?
    /// Nil unless it was closed by hand.
    package let closedAt: Instant?
    package let publishedAt: Instant?
    /// SHA-256 of what was frozen.
    package let publicationHash: [UInt8]?

    package init(
        id: ID, organisation: Organisation.ID, number: Int, state: RoundState, instrument: InstrumentReference, plan: InquiryPlan, closesAt: Instant,
        openedAt: Instant?, closedAt: Instant?, publishedAt: Instant?, publicationHash: [UInt8]?
    ) {
        self.id = id
        self.organisation = organisation
        self.number = number
        self.state = state
        self.instrument = instrument
        self.plan = plan
        self.closesAt = closesAt
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.publishedAt = publishedAt
        self.publicationHash = publicationHash
    }

    /// What holds now: an open one is closed when its last day has passed, without anybody's doing.
    package func step(at now: Instant) -> RoundState { state == .open && now >= closesAt ? .closed : state }

    package func takesReplies(at now: Instant) -> Bool { step(at: now) == .open }

    /// The last day on which it took replies, or will.
    package func lastDay(in zone: Zone) -> Day { min(plan.closes, closedAt?.day(in: zone) ?? plan.closes) }
}

/// What the one who asks decides.
package struct InquiryPlan: Hashable, Sendable {
    package var title: LocalText
    /// Said in the letters and above the form; may be empty.
    package var message: LocalText
    /// The last day on which replies are taken.
    package var closes: Day
    /// Results are marked as a test.
    package var isTest: Bool

    package init(title: LocalText, message: LocalText = LocalText(), closes: Day, isTest: Bool = false) {
        self.title = title
        self.message = message
        self.closes = closes
        self.isTest = isTest
    }

    package static let longestTitle = 200
    package static let longestMessage = 4_000

    package var isFit: Bool {
        !title.isEmpty && title.texts.values.allSatisfy { $0.count <= Self.longestTitle }
            && message.texts.values.allSatisfy { $0.count <= Self.longestMessage }
    }
}
