/// What was done: the closed list of the audit log. Raw values are kept for ever.
package enum Deed: String, CaseIterable, Hashable, Sendable {
    case organisationAdded = "organisation-added"
    case organisationChanged = "organisation-changed"
    case memberAdded = "member-added"
    case rolesChanged = "roles-changed"
    case accountChanged = "account-changed"
    case linkMade = "link-made"
    case passwordSet = "password-set"
    case signedIn = "signed-in"
    case signedOut = "signed-out"
    case roundAdded = "round-added"
    case roundChanged = "round-changed"
    case roundOpened = "round-opened"
    case roundExtended = "round-extended"
    case roundClosed = "round-closed"
    case roundReleased = "round-released"
    /// Texts that a round is made known with.
    case messagesChanged = "messages-changed"
    /// Addresses were given, put right or taken away; the detail says how many.
    case addressesAdded = "addresses-added"
    case addressCorrected = "address-corrected"
    case addressesRemoved = "addresses-removed"
    /// A round takes answers on paper too. The sheets themselves leave no line.
    case paperTaken = "paper-taken"
    /// Answers of another tool were taken in, a file at once; the detail says how many.
    case answersImported = "answers-imported"
    /// Letters of a round were put into the outbox; the detail says which wave and how many.
    case lettersQueued = "letters-queued"
    /// The results were opened for walking through together.
    case resultsWalked = "results-walked"
    case instrumentAdded = "instrument-added"
    case instrumentChanged = "instrument-changed"
    case instrumentPublished = "instrument-published"
    case instrumentRemoved = "instrument-removed"
    case textApproved = "text-approved"
    case themeAdded = "theme-added"
    case themeChanged = "theme-changed"
    case themesOrdered = "themes-ordered"
    case actionsOrdered = "actions-ordered"
    case commentAdded = "comment-added"
    case commentWithdrawn = "comment-withdrawn"
    case findingPinned = "finding-pinned"
    case findingChanged = "finding-changed"
    case findingUnpinned = "finding-unpinned"
    case actionAdded = "action-added"
    case actionChanged = "action-changed"
    case actionPublished = "action-published"
    case actionWithdrawn = "action-withdrawn"
    case phaseChanged = "phase-changed"
    case stepChanged = "step-changed"
    /// A spreadsheet with several actions was taken in, all of it at once.
    case pathImported = "path-imported"
    case goalAdded = "goal-added"
    case goalChanged = "goal-changed"
    case bodyAdded = "body-added"
    case bodyChanged = "body-changed"
    case decisionAdded = "decision-added"
    case decisionChanged = "decision-changed"
    case strategyChanged = "strategy-changed"
    case needAdded = "need-added"
    case needChanged = "need-changed"
    case externalChangeAdded = "external-change-added"
    case externalChangeChanged = "external-change-changed"
    case benefitAdded = "benefit-added"
    case benefitChanged = "benefit-changed"
    case effectAdded = "effect-added"
    case effectChanged = "effect-changed"
    case budgetChanged = "budget-changed"
    case occasionAdded = "occasion-added"
    case occasionChanged = "occasion-changed"
    case baselineAdded = "baseline-added"
    case baselineChanged = "baseline-changed"
    case reportAdded = "report-added"
    case reportChanged = "report-changed"
    /// The lead sent an owner's weekly message between two weeks.
    case reminderQueued = "reminder-queued"
    /// A draft that nobody but members had read.
    case reportRemoved = "report-removed"
    case ideaAdded = "idea-added"
    case ideaChanged = "idea-changed"
    case inquiryAdded = "inquiry-added"
    case inquiryChanged = "inquiry-changed"
    case inquiryOpened = "inquiry-opened"
    case inquiryClosed = "inquiry-closed"
    /// The detail is the hash of what was frozen.
    case inquiryPublished = "inquiry-published"
    case participantsAdded = "participants-added"
    case participantChanged = "participant-changed"
    case participantRemoved = "participant-removed"
    /// A draft of an organisation's answer; the detail is its version.
    case replySaved = "reply-saved"
    case replyGiven = "reply-given"
    case replyNoted = "reply-noted"
    case inquiryLettersQueued = "inquiry-letters-queued"
    /// An organisation of a joint round said whether its figures may stand among the peers of others; the detail says yes or no.
    case peersChosen = "peers-chosen"
    case jointNoted = "joint-noted"
    case jointLinkRenewed = "joint-link-renewed"
    case jointPublished = "joint-published"
    case exported
    /// A restored copy was chosen to go on.
    case storeContinued = "store-continued"
    /// A restored copy let go of what it had collected.
    case storeDiscarded = "store-discarded"
}

/// One line of an organisation's log, or of the installation's own.
package struct AuditLine: Hashable, Sendable {
    /// The organisation's number, 0 for the installation.
    package let chain: Int64
    /// 1, 2, … without a gap.
    package let number: Int64
    package let at: Instant
    /// Nil: the program itself.
    package let actor: Account.ID?
    /// A `Deed`, or a word of a newer program.
    package let what: String
    /// The number of the object's id; 0 when the line is about no single object.
    package let object: Int64
    /// A role, a day, a hash in hexadecimal: never a person's text or name.
    package let detail: String
    /// SHA-256 over the versions written with this line; 32 zeros when there were none.
    package let digest: [UInt8]
    /// The hash of the line before; 32 zeros for the first.
    package let previous: [UInt8]
    /// SHA-256 of all of the above (`docs/data-model.md`).
    package let hash: [UInt8]

    package init(
        chain: Int64, number: Int64, at: Instant, actor: Account.ID?, what: String, object: Int64, detail: String, digest: [UInt8],
        previous: [UInt8], hash: [UInt8]
    ) {
        self.chain = chain
        self.number = number
        self.at = at
        self.actor = actor
        self.what = what
        self.object = object
        self.detail = detail
        self.digest = digest
        self.previous = previous
        self.hash = hash
    }

    package var deed: Deed? { Deed(rawValue: what) }
}

/// The end of a chain, as reports and backups print it: a later look shows whether the chain still runs through it.
package struct AuditHead: Hashable, Sendable {
    package let number: Int64
    package let hash: [UInt8]

    package init(number: Int64, hash: [UInt8]) {
        self.number = number
        self.hash = hash
    }
}

/// What does not hold in a log; numbers are lines.
package enum AuditDamage: Hashable, Sendable {
    /// a line is missing between its neighbours
    case missing(Int64)
    /// what the line says is not what it said when it was written
    case changed(Int64)
    /// the line does not follow from the one before
    case unchained(Int64)
    /// the log ends before the line that was sealed as its last
    case cut(sealed: Int64, found: Int64)
    /// the end was not sealed with this installation's key
    case seal
    /// the head that someone holds on paper is not in the log
    case strangeHead(Int64)
    /// versions that were written with the line are not the ones that are kept
    case versions(Int64)
    /// a version that no line covers
    case uncovered(object: Int64, number: Int64)
    /// the current row names another version than the newest
    case current(object: Int64)
    /// what a round asked of whom is not what was frozen at its opening
    case plan(Round.ID)
}
