import Domain

/// News as RFC 4287 writes it, for any reader of feeds.
package struct AtomFeed: Sendable {
    package let title: String
    package let language: Language
    /// Of the feed itself and of the page that tells the same; absolute.
    package let own: String
    package let page: String
    package let author: String
    /// The newest first.
    package let entries: [Entry]

    package init(title: String, language: Language, own: String, page: String, author: String, entries: [Entry]) {
        self.title = title
        self.language = language
        self.own = own
        self.page = page
        self.author = author
        self.entries = entries
    }

    package struct Entry: Sendable {
        /// The same for ever for the same news.
        package let id: String
        package let day: Day
        package let title: String
        package let text: String
        package let address: String

        package init(id: String, day: Day, title: String, text: String, address: String) {
            self.id = id
            self.day = day
            self.title = title
            self.text = text
            self.address = address
        }
    }

    package var bytes: [UInt8] {
        let updated = Self.time(entries.map(\.day).max() ?? Day(number: 0))
        var out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">\n"
        out += "<id>\(Self.escaped(page))</id>\n<title>\(Self.escaped(title))</title>\n<updated>\(updated)</updated>\n"
        out +=
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(Self.escaped(own))\"/>\n<link rel=\"alternate\" href=\"\(Self.escaped(page))\"/>\n"
        out += "<author><name>\(Self.escaped(author))</name></author>\n"
        for entry in entries { out += Self.text(of: entry) }
        return Array((out + "</feed>\n").utf8)
    }

    private static func text(of entry: Entry) -> String {
        "<entry><id>urn:digipolku:\(escaped(entry.id))</id><title>\(escaped(entry.title))</title><updated>\(time(entry.day))</updated>"
            + "<link href=\"\(escaped(entry.address))\"/><content type=\"text\">\(escaped(entry.text))</content></entry>\n"
    }

    /// Changes are told by their day.
    private static func time(_ day: Day) -> String { "\(day.iso)T12:00:00Z" }

    /// What XML cannot hold becomes a space.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n", "\t": out.unicodeScalars.append(scalar)
            case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
