/// What a text leaves to the round: written in braces, in the words of any language of the interface (`{linkki}`, `{länk}`, `{link}`).
package enum MessageSlot: String, CaseIterable, Hashable, Sendable {
    /// The address to answer at; everyone's own where links are personal.
    case link
    /// A sentence that says how to answer: with the group's link, or by one's own.
    case way
    /// The whole promise of anonymity, as the program keeps it.
    case promise
    /// The same in one sentence.
    case anonymous
    /// "If you have answered already, thank you", and why everybody gets the letter.
    case answered
    case who, survey, group, days, opens, closes, minutes, statements, contact, results
    /// Of a joint round: the organisation whose people read it, and a sentence that says how many others take part.
    case organisation, partners

    /// What a round of one organisation does not need.
    package var isOfJointRounds: Bool { self == .organisation || self == .partners }
}

/// A text with slots, cut at them.
package struct MessageTemplate: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case words(String)
        case slot(MessageSlot)
        /// In braces, but none of ours; as it was written.
        case unknown(String)
    }

    package let parts: [Part]

    /// - Parameter names: how slots are called, in lower case.
    package init(_ text: String, names: [String: MessageSlot]) {
        var (parts, rest) = ([Part](), text[...])
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            if start > rest.startIndex { parts.append(.words(String(rest[..<start]))) }
            let name = rest[rest.index(after: start)..<end]
            let slot = names[name.lowercased().filter { !$0.isWhitespace }]
            parts.append(slot.map { .slot($0) } ?? .unknown(String(rest[start...end])))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        self.parts = parts
    }

    package var slots: Set<MessageSlot> {
        Set(parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } })
    }

    /// What was written by hand, without the slots.
    package var words: String {
        parts.map { if case .words(let words) = $0 { words } else { " " } }.joined()
    }

    /// Where a slot stands: a signature is alone on its line, a sentence may begin with it.
    package enum Place: Hashable, Sendable {
        case alone, first, within
    }

    package func filled(_ values: (MessageSlot, Place) -> String) -> String {
        parts.indices.map { index in
            switch parts[index] {
            case .words(let words): words
            case .slot(let slot): values(slot, place(index))
            case .unknown(let text): text
            }
        }.joined()
    }

    private func place(_ index: Int) -> Place {
        func words(_ index: Int) -> String? {
            guard parts.indices.contains(index) else { return "\n" }
            if case .words(let words) = parts[index] { return words }
            return nil
        }
        let (before, after) = (words(index - 1), words(index + 1))
        if before?.hasSuffix("\n") == true { return after?.hasPrefix("\n") == true ? .alone : .first }
        return before?.hasSuffix(". ") == true ? .first : .within
    }
}

/// What a text of the pack should be looked at for. None of it keeps a text from being used.
package enum MessageWarning: Hashable, Sendable {
    /// Nobody could answer from it.
    case noLink
    /// It says nothing of what protects the people who answer.
    case noPromise
    /// It promises in words of its own, of which this one was found.
    case ownPromise(String)
    /// A reminder reaches everybody: those who answered must know that they need do nothing.
    case noThanks
    case unknownSlot(String)
}

extension MessageTemplate {
    package func warnings(for kind: MessageKind) -> [MessageWarning] {
        let slots = slots
        var found: [MessageWarning] = []
        if Self.leadsIn.contains(kind), slots.isDisjoint(with: [.link, .way]) { found.append(.noLink) }
        if kind != .thanks, slots.isDisjoint(with: [.promise, .anonymous]) { found.append(.noPromise) }
        if let word = ownPromise { found.append(.ownPromise(word)) }
        if kind == .reminder, !slots.contains(.answered) { found.append(.noThanks) }
        return found + parts.compactMap { if case .unknown(let text) = $0 { .unknownSlot(text) } else { nil } }
    }

    private static let leadsIn: Set<MessageKind> = [.letter, .invitation, .reminder, .intranet, .chat]

    /// The first word outside the slots that speaks of who can know what.
    private var ownPromise: String? {
        let spoken = words.split { !$0.isLetter }
        return spoken.first { word in Self.promising.contains { word.lowercased().hasPrefix($0) } }.map(String.init)
    }

    /// How words begin in which people promise that nobody will know.
    private static let promising = [
        "nimettöm", "nimetön", "anonyym", "luottamuksel", "salassa", "salai", "tunnist", "jäljit", "anonym", "konfidentiel", "förtrolig", "sekretess",
        "identifier", "spår", "confidential", "secret", "trace", "identif",
    ]
}
