extension String {
    /// With soft hyphens in its very long words, where a consonant begins a syllable: `informationssäkerhetsincident` fits a telephone.
    ///
    /// Browsers break words by themselves only in languages that they have patterns for, and Finnish is often not among them. The rule
    /// is the one that Finnish has and Swedish allows: one consonant goes to the next line with its vowel.
    var withSoftHyphens: String {
        guard split(whereSeparator: { !$0.isLetter }).contains(where: { $0.count >= Self.longWord }) else { return self }
        var out = ""
        var word: [Character] = []
        for character in self {
            if character.isLetter {
                word.append(character)
            } else {
                out += Self.hyphenated(word) + String(character)
                word = []
            }
        }
        return out + Self.hyphenated(word)
    }

    /// Shorter ones fit a line of 320 px.
    private static let longWord = 18
    private static let leastPart = 4
    private static let vowels = Set<Character>("aeiouyåäöéAEIOUYÅÄÖ")

    private static func hyphenated(_ word: [Character]) -> String {
        guard word.count >= longWord else { return String(word) }
        var out = ""
        for (index, character) in word.enumerated() {
            // `tj`, `sj` and the like are one sound.
            let isOneSound = index > 0 && character == "j" && !vowels.contains(word[index - 1])
            let isSyllable = !isOneSound && !vowels.contains(character) && word.indices.contains(index + 1) && vowels.contains(word[index + 1])
            // `str` begins a part of a compound: kaupunki-strategia.
            let isInside = index > 1 && character == "r" && word[index - 1] == "t" && word[index - 2] == "s"
            let begins = word[index...].starts(with: ["s", "t", "r"])
            if index >= leastPart, index <= word.count - leastPart, begins || isSyllable && !isInside {
                out.append("\u{ad}")
            }
            out.append(character)
        }
        return out
    }
}
