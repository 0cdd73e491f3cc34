import Domain

/// A questionnaire as LimeSurvey structures it: what its `.lss` and `.txt` files both hold.
package struct LimeSurvey: Hashable, Sendable {
    /// The survey's own first.
    package var languages: [String] = []
    package var titles: [String: String] = [:]
    package var descriptions: [String: String] = [:]
    package var welcomes: [String: String] = [:]
    package var groups: [Group] = []
    package var questions: [Question] = []

    package struct Group: Hashable, Sendable {
        package var id: String
        package var names: [String: String] = [:]
        package var descriptions: [String: String] = [:]
        package var relevance = ""
        package var line = 0
    }

    package struct Question: Hashable, Sendable {
        package var id: String
        package var group: String
        /// One letter or sign, such as `L`.
        package var type: String
        package var code: String
        package var texts: [String: String] = [:]
        package var helps: [String: String] = [:]
        package var isMandatory = false
        /// "Other" with a text of its own.
        package var hasOther = false
        package var relevance = ""
        package var validation = ""
        package var attributes: [String: String] = [:]
        package var subquestions: [Part] = []
        package var answers: [Part] = []
        package var line = 0
    }

    /// A subquestion or an answer.
    package struct Part: Hashable, Sendable {
        package var code: String
        package var texts: [String: String] = [:]
        package var relevance = ""
        package var scale = "0"
    }

    /// The attribute in which what LimeSurvey has no place for travels along.
    static let ownAttribute = "digipolku"
}

/// Texts as LimeSurvey keeps them: HTML, in which `{}` marks an expression.
enum LimeText {
    static func html(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "{": out += "&#123;"
            case "}": out += "&#125;"
            case "\n": out += "<br />"
            default: out.append(character)
            }
        }
        return out
    }

    /// Plain text: marks of layout are gone, everything else stands as it stood, scripts included.
    static func plain(_ html: String) -> String {
        guard html.contains(where: { "<&\n\r".contains($0) }) else { return Cleaned.text(html) }
        var out = ""
        var rest = html[...]
        while let start = rest.firstIndex(where: { "<&\n\r\r\n".contains($0) || $0 == "\r\n" }) {
            out += rest[..<start]
            rest = rest[start...]
            switch rest.first {
            case "<": tag(&rest, &out)
            case "&": entity(&rest, &out)
            default:
                rest = rest.dropFirst()
                if out.last.map({ !$0.isWhitespace }) == true { out += " " }
            }
        }
        return Cleaned.text(out + rest)
    }

    private static let lines: Set<String> = ["br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table"]
    private static let layout: Set<String> = [
        "b", "strong", "i", "em", "u", "span", "font", "a", "small", "big", "sub", "sup", "tbody", "thead", "td", "th", "hr", "center",
    ]

    private static func tag(_ rest: inout Substring, _ out: inout String) {
        let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        guard let end = rest.prefix(2_000).firstIndex(of: ">"), lines.contains(name) || layout.contains(name) else {
            out += "<"
            rest = rest.dropFirst()
            return
        }
        let closes = rest.dropFirst().first == "/"
        if name == "br" || (lines.contains(name) && closes) { out += "\n" }
        rest = rest[rest.index(after: end)...]
    }

    private static let names: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "auml": "ä", "ouml": "ö", "aring": "å", "Auml": "Ä", "Ouml": "Ö",
        "Aring": "Å", "eacute": "é", "ndash": "–", "mdash": "—", "rdquo": "”", "ldquo": "“", "rsquo": "’", "hellip": "…", "euro": "€",
    ]

    private static func entity(_ rest: inout Substring, _ out: inout String) {
        let name = rest.dropFirst().prefix(10).prefix { $0 != ";" }
        guard rest.dropFirst(1 + name.count).first == ";", let text = names[name] ?? number(name) else {
            out += "&"
            rest = rest.dropFirst()
            return
        }
        out += text
        rest = rest.dropFirst(name.count + 2)
    }

    private static func number(_ name: Substring) -> String? {
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }

    static func html(_ text: LocalText) -> [String: String] {
        Dictionary(uniqueKeysWithValues: text.texts.map { ($0.rawValue, html($1)) })
    }

    static func local(_ texts: [String: String]) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, plain(texts[$0.rawValue] ?? "")) }))
    }
}
