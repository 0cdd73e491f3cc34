/// The texts that a round is made known with; raw values are kept for ever.
package enum MessageKind: String, CaseIterable, Hashable, Sendable {
    /// a covering letter, on paper or as an attachment
    case letter
    /// the first mail, with the link
    case invitation
    /// a later mail, to everybody who got the first one
    case reminder
    case intranet
    /// a line or two for Teams and the like
    case chat
    /// an A4 with the code of a group or public link
    case poster
    /// after closing: thanks, and when the results come
    case thanks
    /// the first page of slides
    case slide

    /// It carries the way in itself, as a code beside its words.
    package var hasCode: Bool { self == .poster || self == .slide }

    /// It goes out by mail, so only to people whose addresses were given.
    package var isMail: Bool { self == .invitation || self == .reminder }

    /// Those that a label can use: nobody has addresses of whoever comes by the public link.
    package static func kinds(for label: Label) -> [MessageKind] { allCases.filter { !label.isPublic || !$0.isMail } }
}

/// A text of the pack: its heading and its words, with slots (`MessageTemplate`) for what the round itself knows.
package struct MessageText: Hashable, Sendable {
    /// The subject of a mail, the heading of a poster; empty where a text has none.
    package let subject: String
    package let body: String

    package init(subject: String, body: String) {
        self.subject = subject
        self.body = body
    }

    /// Unit: characters.
    package static let (longestSubject, longestBody) = (200, 5_000)
    package var isFit: Bool { !body.isEmpty && subject.count <= Self.longestSubject && body.count <= Self.longestBody && !subject.contains("\n") }
}

/// Where a text stands in the pack.
package struct MessagePlace: Hashable, Sendable {
    package let kind: MessageKind
    /// The key of an `AskedGroup`; nil for every group that is invited. Whoever comes by the public link is spoken to by texts of their own.
    package let group: String?
    package let language: Language

    package init(kind: MessageKind, group: String?, language: Language) {
        self.kind = kind
        self.group = group
        self.language = language
    }
}

/// What a lead wrote in the place of our texts, for one round; the next round begins with it.
package struct RoundMessages: Hashable, Sendable {
    package typealias ID = Domain.ID<RoundMessages>

    package let round: Round.ID
    package var texts: [MessagePlace: MessageText]

    package init(round: Round.ID, texts: [MessagePlace: MessageText] = [:]) {
        self.round = round
        self.texts = texts
    }

    /// The lead's own text for people of a group: the group's, or else the one for all who are invited. Nil: ours.
    package func text(_ kind: MessageKind, for group: String, in language: Language) -> MessageText? {
        if let own = texts[MessagePlace(kind: kind, group: group, language: language)] { return own }
        guard group != AskedGroup.open else { return nil }
        return texts[MessagePlace(kind: kind, group: nil, language: language)]
    }
}
