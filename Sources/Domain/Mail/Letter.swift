/// What a mail says, before it is anybody's: its plain and its HTML form are both made from this one value.
package struct Letter: Hashable, Sendable {
    package let language: Language
    package let subject: String
    package let blocks: [Block]
    /// Where a reader ends a mail that comes again and again, `https://…`; nil for one that was asked for.
    package let ending: String?

    package init(language: Language, subject: String, blocks: [Block], ending: String? = nil) {
        self.language = language
        self.subject = subject
        self.blocks = blocks
        self.ending = ending
    }

    package enum Block: Hashable, Sendable {
        case heading(String)
        case paragraph(String)
        /// Words that lead to an absolute address of this installation.
        case link(words: String, address: String)
    }
}

/// A letter with the person it goes to.
package struct Envelope: Hashable, Sendable {
    /// Names the letter for ever; a second try is another letter, for its links are new.
    package let id: String
    package let to: EmailAddress
    package let name: String
    package let letter: Letter
    /// Under which name a bounce of it is known again; nil where nothing is noted then.
    package let token: String?

    package init(id: String, token: String? = nil, to: EmailAddress, name: String, letter: Letter) {
        self.id = id
        self.token = token
        self.to = to
        self.name = name
        self.letter = letter
    }
}

/// What the mail server said to a letter.
package enum Delivery: Hashable, Sendable {
    /// It took the letter on: what becomes of it, the server alone knows.
    case taken
    /// This recipient gets no mail there, now or later; in the server's words.
    case refusedAddress(String)
    /// It does not take this letter, and would not tomorrow; the address may be right.
    case refused(String)
    /// Not now: a busy server, a full box, a greylist.
    case later(String)
    /// It cannot be reached, does not let us in or did not answer in time: other letters would fare the same.
    case away(String)
}

/// Takes letters to a mail server. Only `Mail` knows how; pages and the clock reach it through this protocol.
package protocol LetterCarrier: Sendable {
    /// Whom letters come from, as a reader sees it, and the server that takes them; without secrets.
    var from: EmailAddress { get }
    var server: String { get }

    /// One try within the carrier's time limit; it ends early when the calling task is cancelled.
    func deliver(_ envelope: Envelope) async -> Delivery
}
