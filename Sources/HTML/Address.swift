/// Where a link or form leads: a place in this program, or another site's http(s) or mailto address. Nothing else can be one.
package struct Address: Hashable, Sendable, CustomStringConvertible {
    /// Percent-encoded, ready for an attribute or a `Location` header.
    package let text: String

    /// A place in this program; every segment and query value is percent-encoded.
    package init(path segments: [String], query: KeyValuePairs<String, String> = [:], fragment: String? = nil) {
        var text = segments.reduce(into: "") { $0 += "/" + Self.encoded($1) }
        if text.isEmpty { text = "/" }
        for (index, pair) in query.enumerated() {
            text += (index == 0 ? "?" : "&") + Self.encoded(pair.key) + "=" + Self.encoded(pair.value)
        }
        if let fragment { text += "#" + Self.encoded(fragment) }
        self.text = text
    }

    /// The same with query fields known only at run time.
    package init(path segments: [String], fields: [(name: String, value: String)], fragment: String? = nil) {
        let query = fields.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
        text = Self(path: segments).text + (query.isEmpty ? "" : "?" + query) + (fragment.map { "#" + Self.encoded($0) } ?? "")
    }

    /// A fragment of the page itself.
    package init(fragment: String) {
        text = "#" + Self.encoded(fragment)
    }

    /// Another site, as somebody wrote it.
    ///
    /// - Returns: nil unless it begins with `https://`, `http://` or `mailto:` and holds no space, quote or control character.
    package init?(external: String) {
        let allowed = ["https://", "http://", "mailto:"]
        guard allowed.contains(where: { external.lowercased().hasPrefix($0) }) else { return nil }
        guard external.utf8.count <= 2_000, external.utf8.allSatisfy({ $0 > 32 && $0 != 34 && $0 != 39 && $0 != 60 && $0 != 62 && $0 != 127 })
        else { return nil }
        text = external
    }

    /// The absolute form under a base such as `https://digi.example.fi`.
    package func absolute(under base: String) -> String { text.hasPrefix("/") ? base + text : text }

    package var description: String { text }

    private static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isUnreserved) else { return text }
        var out: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                out.append(byte)
            } else {
                out += [37, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// RFC 3986: letters, digits, `-._~`.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 95, 126: true
        default: false
        }
    }

    private static let hex = Array("0123456789ABCDEF".utf8)
}
