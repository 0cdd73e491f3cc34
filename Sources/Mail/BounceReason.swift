import Domain

/// What a server's reason for giving up is about: the same rules as for a "no" that we hear ourselves.
struct BounceReason {
    let kind: Bounce.Kind
    let words: String

    /// - Parameter status: of the report; one that says nothing leaves it to the words.
    init(status: MailStatus?, words: String) {
        let clean = Self.clean(words)
        self.words = clean
        if let status, !status.isVague {
            kind = status.isTemporary ? .late : status.isAboutAddress || status.isNoWay ? .address : .letter
        } else {
            kind = Self.kind(of: clean, status)
        }
    }

    /// `550 5.1.1 No such person`, `550-5.7.1 …`, `Unrouteable address`
    private static func kind(of words: String, _ vague: MailStatus?) -> Bounce.Kind {
        let signs = words.split { " -:;<>()".contains($0) }
        if words.lowercased().contains("retry timeout exceeded") { return .late }
        if let status = signs.lazy.compactMap({ MailStatus($0) }).first(where: { !$0.isVague }) {
            return status.isTemporary ? .late : status.isAboutAddress || status.isNoWay ? .address : .letter
        }
        guard let reply = signs.lazy.filter({ $0.utf8.count == 3 }).compactMap({ Int($0) }).first(where: { (400..<600).contains($0) }) else {
            // The server that had it found no box, and asked no other one.
            return vague?.isTemporary == true ? .late : .address
        }
        return reply < 500 ? .late : MailStatus.isAboutAddress(reply: reply, words: words) ? .address : .letter
    }

    /// One line of printable letters: it goes to a page for administrators.
    private static func clean(_ words: String) -> String {
        let printable = words.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        let line = String(String.UnicodeScalarView(printable)).split(separator: " ").joined(separator: " ")
        return String(decoding: line.utf8.prefix(300), as: UTF8.self)
    }
}
