import Domain

/// The value of a header line: printable ASCII and our own folds, whatever it was made from.
///
/// There is no way to make one from raw text: words go through RFC 2047, addresses and dates are types of their own. So nothing that
/// somebody typed – a name, a title – can begin another header.
struct HeaderText: Hashable, Sendable {
    let text: String

    private init(safe text: String) {
        self.text = text
    }

    /// Text in our own code.
    init(_ known: StaticString) { self.init(safe: known.description) }

    /// Free text, such as a subject.
    init(words: String) { self.init(safe: EncodedWords.text(words)) }

    init(_ address: EmailAddress) { self.init(safe: address.text) }

    /// `=?UTF-8?B?…?= <anna@example.fi>`.
    init(name: String, _ address: EmailAddress) {
        let name = name.filter { !$0.isWhitespace }.isEmpty ? "" : EncodedWords.text(name, isPhrase: true) + " "
        self.init(safe: name + "<\(address.text)>")
    }

    /// RFC 5322: `Mon, 23 Nov 2026 06:00:00 +0000`.
    init(_ instant: Instant) {
        let iso = instant.iso
        let day = Day(iso.prefix(10)) ?? Day(number: 0)
        let (year, month, number) = day.parts
        let time = iso.dropFirst(11).prefix(8)
        self.init(safe: "\(Self.weekdays[day.weekday - 1]), \(number) \(Self.months[month - 1]) \(year) \(time) +0000")
    }

    /// `<id@domain>`: of the id, letters, digits, dots and hyphens are kept.
    init(id: String, at domain: some StringProtocol) {
        let kept = id.unicodeScalars.filter { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "." || $0 == "-") }
        self.init(safe: "<\(String(String.UnicodeScalarView(kept)))@\(domain)>")
    }

    /// `<https://…>`; nil for anything that holds more than the signs of an address.
    init?(link: String) {
        guard link.hasPrefix("http"), link.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 60 && $0 != 62 && $0 != 34 }) else { return nil }
        // A line is 998 bytes at most, and an address cannot be folded.
        guard link.utf8.count < 900 else { return nil }
        self.init(safe: "<\(link)>")
    }

    init(_ language: Language) { self.init(safe: language.rawValue) }

    /// `boundary` is of our own making, from an id's characters.
    init(alternative boundary: String) { self.init(safe: "multipart/alternative;\r\n boundary=\"\(boundary)\"") }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// RFC 2047.
enum EncodedWords {
    /// Plain where the text is plain ASCII and short, encoded words of at most 75 characters, one a line, otherwise.
    static func text(_ text: String, isPhrase: Bool = false) -> String {
        let clean = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
        let isPlain = clean.utf8.count <= 60 && clean.utf8.allSatisfy { isPhrase ? isWord($0) : (32...126).contains($0) } && !clean.contains("=?")
        guard !isPlain else { return clean }
        var words: [String] = []
        var word: [UInt8] = []
        for character in clean {
            let bytes = Array(String(character).utf8)
            // A character is never cut in two, unless it alone is longer than a word.
            if word.count + bytes.count > longest, !word.isEmpty {
                words.append(encoded(word))
                word = []
            }
            for byte in bytes {
                if word.count == longest {
                    words.append(encoded(word))
                    word = []
                }
                word.append(byte)
            }
        }
        if !word.isEmpty { words.append(encoded(word)) }
        return words.joined(separator: "\r\n ")
    }

    /// Bytes in one word: 64 characters with its signs, so that `Subject: ` fits before it in a line of 76.
    private static let longest = 39

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 32, UInt8(ascii: "-"): true
        default: false
        }
    }

    private static func encoded(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(base64(bytes))?=" }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var out: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 { out.append(place <= group.count ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "=")) }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
