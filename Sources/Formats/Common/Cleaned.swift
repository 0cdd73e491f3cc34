import Foundation

/// The form in which a text that a person wrote is kept.
///
/// Control characters go, line ends become LF, NFC, at most ten combining marks stay in a row, the ends are trimmed. Everything else
/// is kept as it was written: markup, direction marks and quotes are text. Lengths are counted in characters (`count`).
package enum Cleaned {
    /// A text of one line: line ends and tabs become spaces.
    package static func line(_ raw: some StringProtocol) -> String {
        clean(raw) { $0 == "\n" || $0 == "\t" ? " " : nil }
    }

    /// A text of many lines: line ends and tabs stay.
    package static func text(_ raw: some StringProtocol) -> String {
        clean(raw) { $0 == "\n" || $0 == "\t" ? $0 : nil }
    }

    private static func clean(_ raw: some StringProtocol, control: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        var out = String.UnicodeScalarView()
        var before: Unicode.Scalar?
        for scalar in raw.unicodeScalars {
            defer { before = scalar }
            if scalar == "\n", before == "\r" { continue }
            // A carriage return alone is an old line end.
            let scalar = scalar == "\r" ? "\n" : scalar
            if scalar.value >= 0x20 { out.append(scalar) } else if let kept = control(scalar) { out.append(kept) }
        }
        // Below the combining marks everything is composed already.
        guard out.contains(where: { $0.value >= 0x300 }) else { return String(trimmed(out)) }
        // To put marks in their order takes the square of how many stand in a row: a long row is cut before, and to its end after.
        let ordered = String(marked(out, atMost: 3 * marksInARow)).precomposedStringWithCanonicalMapping
        return String(marked(ordered.unicodeScalars, atMost: marksInARow)).trimmingCharacters(in: .whitespacesAndNewlines)
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
