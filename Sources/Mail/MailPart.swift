/// A message, or a part of one, that somebody sent: its header fields and its body. Strangers write it, so everything has a limit and nothing
/// is believed.
struct MailPart {
    /// Names in lower case; values unfolded, of each the first 2,000 bytes.
    let fields: [(name: String, value: String)]
    let body: ArraySlice<UInt8>

    /// Unit: bytes of one header with all its fields; lines of it.
    private static let (headerLimit, lineLimit) = (64 << 10, 1_000)
    private static let valueLimit = 2_000

    /// - Returns: nil for a header beyond its limits.
    init?(_ bytes: ArraySlice<UInt8>) {
        var (fields, lines): ([(String, [UInt8])], MailLines) = ([], MailLines(bytes))
        var count = 0
        while let line = lines.next(), !line.isEmpty {
            count += 1
            guard count <= Self.lineLimit, lines.rest.startIndex - bytes.startIndex <= Self.headerLimit else { return nil }
            if [32, 9].contains(line[line.startIndex]) {
                guard let last = fields.indices.last else { continue }
                fields[last].1 += [32] + line.drop { $0 == 32 || $0 == 9 }
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                fields.append((String(decoding: line[..<colon], as: UTF8.self).lowercased(), Array(line[(colon + 1)...])))
            }
            // Anything else is the line "From …" that mail servers put above a message in a file.
        }
        self.fields = fields.map { ($0, String(decoding: $1.drop { $0 == 32 || $0 == 9 }.prefix(Self.valueLimit), as: UTF8.self)) }
        body = lines.rest
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// `multipart/report`
    var type: String { String((self["content-type"] ?? "text/plain").prefix { $0 != ";" }).filter { !$0.isWhitespace }.lowercased() }

    /// The parts of a multipart; empty for another one, and for one with more than fifty.
    var parts: [ArraySlice<UInt8>] {
        guard type.hasPrefix("multipart/"), let boundary else { return [] }
        let mark = Array("--".utf8) + boundary
        var (parts, start, lines): ([ArraySlice<UInt8>], Int?, MailLines) = ([], nil, MailLines(body))
        while true {
            let place = lines.rest.startIndex
            guard let line = lines.next() else { break }
            guard line.starts(with: mark) else { continue }
            let tail = line.dropFirst(mark.count)
            let isLast = tail.starts(with: [45, 45])
            guard isLast || tail.allSatisfy({ $0 == 32 || $0 == 9 }) else { continue }
            if let start { parts.append(body[start..<place]) }
            start = lines.rest.startIndex
            guard parts.count <= Self.partLimit else { return [] }
            if isLast { return parts }
        }
        // Cut on its way: what is there counts.
        return parts + (start.map { [body[$0...]] } ?? [])
    }

    private static let partLimit = 50

    /// 70 characters at most, as RFC 2046 has it.
    private var boundary: [UInt8]? {
        guard let value = parameter("boundary"), (1...70).contains(value.utf8.count) else { return nil }
        return Array(value.utf8)
    }

    /// `name=value` or `name="value"` behind the content type.
    func parameter(_ name: String) -> String? {
        guard let value = self["content-type"] else { return nil }
        for piece in value.split(separator: ";").dropFirst() {
            let sides = piece.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].filter({ !$0.isWhitespace }).lowercased() == name else { continue }
            return sides[1].trimmingSpaces.trimmingQuotes
        }
        return nil
    }
}

/// Walks through bytes line by line; a line ends with LF or CRLF.
struct MailLines {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 10) ?? rest.endIndex
        let line = rest[..<end]
        rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
        return line.last == 13 ? line.dropLast() : line
    }
}

extension StringProtocol {
    var trimmingSpaces: String {
        String(String.UnicodeScalarView(unicodeScalars.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed()))
    }

    fileprivate var trimmingQuotes: String { hasPrefix("\"") ? String(dropFirst().prefix { $0 != "\"" }) : String(self) }
}
