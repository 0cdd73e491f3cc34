/// What a mail server says of letters that it took on and could not deliver: read from one message, and not believed yet.
package struct Bounce: Hashable, Sendable {
    /// What may be names of letters of ours (`Store.returnToken`); eight at most.
    package let tokens: [String]
    package let failures: [Failure]

    package init(tokens: [String], failures: [Failure]) {
        self.tokens = tokens
        self.failures = failures
    }

    package struct Failure: Hashable, Sendable {
        /// The recipient in the sender's words and in those of the server that had it last.
        package let addresses: [String]
        package let kind: Kind
        /// The server's, in printable letters, 300 bytes at most.
        package let words: String

        package init(addresses: [String], kind: Kind, words: String) {
            self.addresses = addresses
            self.kind = kind
            self.words = words
        }
    }

    package enum Kind: Hashable, Sendable {
        /// this recipient gets no mail there, now or later
        case address
        /// the letter is not taken; the address may be right
        case letter
        /// it was tried for as long as the server tries
        case late
    }
}

/// What became of a bounce.
package enum BounceOutcome: String, Hashable, Sendable {
    /// Nothing more is sent to the address.
    case addressRefused = "address-refused"
    case letterFailed = "letter-failed"
    /// The letter had been given up before.
    case known
    /// It names no letter of ours, or none to the address that its recipient has now.
    case notOurs = "not-ours"
}
