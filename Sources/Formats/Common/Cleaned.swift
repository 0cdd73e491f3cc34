import Foundation

/// The form in which a text that a person wrote is kept.
///
/// Control characters go, line ends become LF, NFC, at most ten combining marks stay in a row, the ends are trimmed. Everything else
/// is kept as it was written: markup, direction marks and quotes are text; a direction that was left open is closed at the end of its line. Lengths are counted in characters (`count`).
package enum Cleaned {
    /// A text of one line: line ends and tabs become spaces.
    package static func line(_ raw: some StringProtocol) -> String { clean(raw, lineEnd: " ", tab: " ") }

    /// A text of many lines: line ends and tabs stay.
    package static func text(_ raw: some StringProtocol) -> String { clean(raw, lineEnd: "\n", tab: "\t") }

    private static func clean(_ raw: some StringProtocol, lineEnd: Unicode.Scalar, tab: Unicode.Scalar) -> String {
        let (text, hasMarks) = controlled(String(raw), UInt8(ascii: lineEnd), UInt8(ascii: tab))
        // Below U+0300 nothing combines and everything is in its normal form.
        guard hasMarks else { return String(trimmed(text.unicodeScalars)) }
        // To put marks in their order takes the square of how many stand in a row: a long row is cut before, and to its end after.
        let ordered = String(marked(text.unicodeScalars, atMost: 3 * marksInARow)).precomposedStringWithCanonicalMapping
        return closed(String(marked(ordered.unicodeScalars, atMost: marksInARow)).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// A text whose directions end with it: an override left open would turn the words beside it, in the name of a tab or a cell of a file.
    package static func closed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { open[$0] != nil }) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { closedLine($0) }.joined(separator: "\n")
    }

    private static func closedLine(_ line: Substring) -> String {
        var ends: [Unicode.Scalar] = []
        for scalar in line.unicodeScalars {
            if let end = open[scalar] { ends.append(end) }
            // An isolate ends what was opened inside it.
            if scalar == "\u{2069}", let place = ends.lastIndex(of: scalar) { ends.removeSubrange(place...) }
            if scalar == "\u{202C}", ends.last == scalar { ends.removeLast() }
        }
        var line = String(line)
        line.unicodeScalars.append(contentsOf: ends.reversed())
        return line
    }

    /// What opens a direction, and what closes it.
    private static let open: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{202A}": "\u{202C}", "\u{202B}": "\u{202C}", "\u{202D}": "\u{202C}", "\u{202E}": "\u{202C}", "\u{2066}": "\u{2069}",
        "\u{2067}": "\u{2069}", "\u{2068}": "\u{2069}",
    ]

    /// The text without control characters, byte by byte: they are one byte each, and a form may hold megabytes.
    ///
    /// - Returns: with it, whether anything in it may be a combining mark.
    private static func controlled(_ raw: String, _ lineEnd: UInt8, _ tab: UInt8) -> (text: String, hasMarks: Bool) {
        var raw = raw
        var hasMarks = false
        let text = raw.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { out in
                var (count, before) = (0, UInt8(0))
                for byte in bytes {
                    // A carriage return alone is an old line end.
                    let isKept = byte >= 0x20 || byte == 0x09 || byte == 0x0D || (byte == 0x0A && before != 0x0D)
                    before = byte
                    guard isKept else { continue }
                    out[count] = byte >= 0x20 ? byte : byte == 0x09 ? tab : lineEnd
                    count += 1
                    hasMarks = hasMarks || byte >= 0xCC
                }
                return count
            }
        }
        return (text, hasMarks)
    }

    /// What Foundation trims, of the characters below U+0300.
    private static func trimmed(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
        func isBlank(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0xA0: true
            default: false
            }
        }
        guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return Substring().unicodeScalars }
        return scalars[...last].drop(while: isBlank)
    }

    /// The text with no more than so many combining marks in a row.
    private static func marked(_ scalars: String.UnicodeScalarView, atMost most: Int) -> String.UnicodeScalarView {
        var out = String.UnicodeScalarView()
        var marks = 0
        for scalar in scalars {
            marks = scalar.isCombiningMark ? marks + 1 : 0
            if marks <= most { out.append(scalar) }
        }
        return out
    }

    private static let marksInARow = 10
}

extension Unicode.Scalar {
    fileprivate var isCombiningMark: Bool {
        guard value >= 0x300 else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return true
        default: return false
        }
    }
}
