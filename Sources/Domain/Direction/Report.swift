/// Facts frozen for a meeting of a body: what stands in it never changes, however the path goes on.
package struct Report: Hashable, Sendable {
    package typealias ID = Domain.ID<Report>

    package let madeFor: Body.ID
    /// The day of the meeting.
    package var meeting: Day
    /// What changed is told from this day on; nil for everything until now.
    package let since: Day?
    /// The state of the path that it tells: its end.
    package let asOf: Day
    /// The facts as canonical JSON, all of them public (`ReportFacts`).
    package let facts: String
    /// SHA-256 of `facts`, hexadecimal: printed on the report.
    package let hash: String
    /// What the body decided about it.
    package var decision: Decision.ID?
    /// Everybody reads it.
    package var isPublic: Bool
    /// Taken away by the lead before anybody else had read it; its versions stay in the history.
    package var isRemoved: Bool

    package init(
        madeFor: Body.ID, meeting: Day, since: Day?, asOf: Day, facts: String, hash: String, decision: Decision.ID? = nil, isPublic: Bool = false,
        isRemoved: Bool = false
    ) {
        self.madeFor = madeFor
        self.meeting = meeting
        self.since = since
        self.asOf = asOf
        self.facts = facts
        self.hash = hash
        self.decision = decision
        self.isPublic = isPublic
        self.isRemoved = isRemoved
    }

    /// A body has decided on it, so everybody goes on reading what was decided on.
    package var staysPublic: Bool { isPublic && decision != nil }
}
