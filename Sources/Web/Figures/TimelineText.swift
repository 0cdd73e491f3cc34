/// How wide a text will be, estimated from above: the server does not know the reader's font, and a name must never be cut.
///
/// The shares of the font size are those of DejaVu Sans, the widest of the usual system fonts.
enum TimelineText {
    static func width(_ text: String, size: Double) -> Double {
        text.reduce(0) { $0 + share($1) } * size
    }

    /// Words in lines of at most `width`; a word that is longer than a line is broken.
    static func lines(_ words: [TimelineWord], width: Double, size: Double) -> [[TimelineWord]] {
        let space = self.width(" ", size: size)
        var lines: [[TimelineWord]] = []
        var used = 0.0
        for word in words.flatMap({ broken($0, width: width, size: size) }) {
            let wide = self.width(word.text, size: size)
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
        width(line.map(\.text).joined(separator: " "), size: size)
    }

    private static func broken(_ word: TimelineWord, width: Double, size: Double) -> [TimelineWord] {
        guard self.width(word.text, size: size) > width else { return [word] }
        var parts: [String] = [""]
        for character in word.text {
            if self.width(parts[parts.count - 1] + String(character), size: size) > width { parts.append("") }
            parts[parts.count - 1].append(character)
        }
        return parts.map { TimelineWord(text: $0, tone: word.tone) }
    }

    private static func share(_ character: Character) -> Double {
        guard let scalar = character.unicodeScalars.first, scalar.value < 0x2e80 else { return 1.3 }
        return switch character {
        case "i", "l", "j", "I", "'", "|": 0.3
        case " ", ".", ",", ":", ";", "!", "·", "\u{a0}": 0.36
        case "t", "f", "r", "(", ")", "-", "/", "J", "”", "“", "\"": 0.42
        case "s", "c", "z", "k", "v", "x", "y", "–": 0.6
        case "m", "w", "M", "W", "%", "@", "—", "…": 1.0
        case "A"..."Z", "Å", "Ä", "Ö": 0.79
        default: 0.65
        }
    }
}

/// A word of a label with its tone.
struct TimelineWord: Hashable, Sendable {
    let text: String
    let tone: Timeline.Tone
}
