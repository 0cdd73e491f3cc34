/// How wide a text will be, estimated from above: the server does not know the reader's font, and a name must never be cut.
///
/// The shares of the font size are those of DejaVu Sans, the widest of the usual system fonts.
enum TimelineText {
    static func width(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + share($1) } * size
    }

    /// Words in lines of at most `width`; a word that is longer than a line is broken.
    static func lines(_ words: [TimelineWord], width: Double, size: Double) -> [[TimelineWord]] {
        let space = self.width(" ", size: size)
        var lines: [[TimelineWord]] = []
        var used = 0.0
        for word in words.flatMap({ broken($0, width: width, size: size) }) {
            let wide = word.width * size
            if lines.isEmpty || used + space + wide > width {
                lines.append([word])
                used = wide
            } else {
                lines[lines.count - 1].append(word)
                used += space + wide
            }
        }
        return lines
    }

    static func width(_ line: [TimelineWord], size: Double) -> Double {
        (line.reduce(0) { $0 + $1.width } + share(" ") * Double(max(0, line.count - 1))) * size
    }

    private static func broken(_ word: TimelineWord, width: Double, size: Double) -> [TimelineWord] {
        guard word.width * size > width else { return [word] }
        var parts: [String] = [""]
        for character in word.text {
            if self.width(parts[parts.count - 1] + String(character), size: size) > width { parts.append("") }
            parts[parts.count - 1].append(character)
        }
        return parts.map { TimelineWord(text: $0, tone: word.tone) }
    }

    private static func share(_ scalar: Unicode.Scalar) -> Double {
        if scalar.value < shares.count { return shares[Int(scalar.value)] }
        return switch scalar.value {
        case 0x300..<0x370: 0
        case 0x2e80...: 1.3
        default:
            switch scalar {
            case "”", "“": 0.42
            case "–": 0.6
            case "—", "…": 1.0
            default: 0.65
            }
        }
    }

    /// Of the characters below U+0180, by their number.
    private static let shares: [Double] = (0..<0x180).map { number in
        switch Unicode.Scalar(number).map(Character.init) ?? " " {
        case "i", "l", "j", "I", "'", "|": 0.3
        case " ", ".", ",", ":", ";", "!", "·", "\u{a0}": 0.36
        case "t", "f", "r", "(", ")", "-", "/", "J", "\"": 0.42
        case "s", "c", "z", "k", "v", "x", "y": 0.6
        case "m", "w", "M", "W", "%", "@": 1.0
        case "A"..."Z", "Å", "Ä", "Ö": 0.79
        default: 0.65
        }
    }
}

/// A word of a label with its tone.
struct TimelineWord: Hashable, Sendable {
    let text: String
    let tone: Timeline.Tone
    /// At a font size of one.
    let width: Double

    init(text: String, tone: Timeline.Tone) {
        self.text = text
        self.tone = tone
        width = TimelineText.width(text, size: 1)
    }

    /// The words of a text, which spaces and line ends part.
    static func words(_ text: String, _ tone: Timeline.Tone) -> [TimelineWord] {
        text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .map { TimelineWord(text: String(Substring($0)), tone: tone) }
    }
}
