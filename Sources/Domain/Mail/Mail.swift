/// One mail that waits for its time, or its end: whom it is for and why, never its words. They are written when it is sent, so that nothing
/// that opens a door stands in the store and a late mail tells what is true then.
package struct QueuedMail: Hashable, Sendable {
    package typealias ID = Domain.ID<QueuedMail>

    package let id: ID
    package let organisation: Organisation.ID
    package let account: Account.ID
    package let kind: MailKind
    package let language: Language
    /// Which one of its kind: the Monday of a week or the day on which the lead sent it, the time of a request.
    package let occasion: String
    package let queuedAt: Instant
    /// How often it was tried.
    package let tries: Int
    package let state: MailState

    package init(
        id: ID, organisation: Organisation.ID, account: Account.ID, kind: MailKind, language: Language, occasion: String, queuedAt: Instant,
        tries: Int, state: MailState
    ) {
        self.id = id
        self.organisation = organisation
        self.account = account
        self.kind = kind
        self.language = language
        self.occasion = occasion
        self.queuedAt = queuedAt
        self.tries = tries
        self.state = state
    }
}

package enum MailState: Hashable, Sendable {
    /// until its next try
    case waiting(until: Instant, reason: String)
    case sent(Instant)
    case failed(Instant, MailFailure, words: String)
}

/// Why a mail was given up; raw values are kept for ever. What the server said stands beside it.
package enum MailFailure: String, CaseIterable, Hashable, Sendable {
    /// the server refuses the recipient, or did before
    case address
    /// the server refuses the letter
    case refused
    /// it could not be sent while it was of use
    case tooLate = "too-late"
    /// a newer one of its kind stands in its place
    case replaced
    /// the person is no member any more, or may not have it any more
    case notMember = "not-member"
}

/// Why a mail is sent; raw values are kept for ever.
package enum MailKind: String, CaseIterable, Hashable, Sendable {
    /// a link to sign in or to choose a password, asked for by the person
    case signIn = "sign-in"
    /// what needs an owner or lead this week
    case week

    /// How long it is of use after it was queued. Unit: seconds.
    package var life: Int64 {
        switch self {
        case .signIn: 6 * 3_600
        case .week: 5 * 86_400
        }
    }

    /// It can wait until the morning.
    package var heedsQuietHours: Bool { self != .signIn }

    /// How long to wait after the `tries`-th try. Unit: seconds.
    package static func pause(after tries: Int) -> Int64 {
        let steps: [Int64] = [60, 300, 900, 3_600, 3 * 3_600]
        return steps[min(max(tries, 1), steps.count) - 1]
    }
}

/// Words the mails that are due. Pages' texts and addresses are `Web`'s, so `Jobs` asks for a letter through this protocol.
package protocol LetterWriter: Sendable {
    /// - Returns: nil when there is nothing to say (any more): nobody gets an empty mail.
    func letter(for mail: QueuedMail) async throws -> Letter?
}
