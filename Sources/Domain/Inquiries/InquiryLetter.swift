/// A letter to an organisation that waits in the outbox: whom it is for and why, never its words.
package struct InquiryLetter: Hashable, Sendable {
    package typealias ID = Domain.ID<InquiryLetter>

    package let id: ID
    package let inquiry: Inquiry
    package let organisation: Organisation
    package let participant: Participant
    package let wave: Wave
    package let queuedAt: Instant
    /// How often it was tried.
    package let tries: Int

    package init(
        id: ID, inquiry: Inquiry, organisation: Organisation, participant: Participant, wave: Wave, queuedAt: Instant, tries: Int
    ) {
        self.id = id
        self.inquiry = inquiry
        self.organisation = organisation
        self.participant = participant
        self.wave = wave
        self.queuedAt = queuedAt
        self.tries = tries
    }

    /// Raw values are kept for ever.
    package enum Wave: String, CaseIterable, Hashable, Sendable {
        case invitation
        /// to those who have not answered
        case reminder
        /// after the last day: read how you stand beside others, add a note
        case reading
    }

    /// An organisation is written to in the first language of its own that it has.
    package var language: Language { participant.profile.language == .swedish ? .sv : .fi }
}

/// How many letters of a wave wait, went and were given up.
package struct InquiryWave: Hashable, Sendable {
    package let wave: InquiryLetter.Wave
    package let queuedAt: Instant
    package let waiting: Int
    package let sent: Int
    /// Names of those whose letter was given up.
    package let failed: [LocalText]

    package init(wave: InquiryLetter.Wave, queuedAt: Instant, waiting: Int, sent: Int, failed: [LocalText]) {
        self.wave = wave
        self.queuedAt = queuedAt
        self.waiting = waiting
        self.sent = sent
        self.failed = failed
    }
}

/// Words the letters to organisations; pages' texts and addresses are `Web`'s.
package protocol InquiryLetterWriter: Sendable {
    /// - Returns: nil when there is nothing to say any more.
    func letter(for letter: InquiryLetter) async throws -> Letter?
}
