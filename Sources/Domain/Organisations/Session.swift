/// A signed-in browser.
package struct Session: Hashable, Sendable {
    package let account: Account.ID
    /// What the store knows it by; the token itself is in the browser only. Forms are bound to it.
    package let mac: [UInt8]
    package let createdAt: Instant
    package let seenAt: Instant

    package init(account: Account.ID, mac: [UInt8], createdAt: Instant, seenAt: Instant) {
        self.account = account
        self.mac = mac
        self.createdAt = createdAt
        self.seenAt = seenAt
    }

    /// Ends this long after sign-in, whatever happens. Unit: seconds.
    package static let longest: Int64 = 12 * 3_600
    /// Ends this long after the last page. Unit: seconds.
    package static let idle: Int64 = 2 * 3_600
    /// A clock that went back further than this ends the session: it must not gain life. Unit: seconds.
    package static let slack: Int64 = 300

    package func lives(at now: Instant) -> Bool {
        now < createdAt.adding(seconds: Self.longest) && now < seenAt.adding(seconds: Self.idle)
            && now > createdAt.adding(seconds: -Self.slack) && now > seenAt.adding(seconds: -Self.slack)
    }
}

/// What a one-time link is for.
package enum LinkPurpose: String, CaseIterable, Hashable, Sendable {
    /// the first password of a new account
    case welcome
    /// a forgotten password
    case reset
    /// signs in without a password; the demo's role links
    case signIn = "sign-in"

    /// How long the link works. Unit: seconds.
    package static let life: Int64 = 24 * 3_600

    /// A link that ends later was made by a clock that has been set back since: it must not gain life.
    package static func latestEnd(at now: Instant) -> Instant { now.adding(seconds: life + Session.slack) }
}
