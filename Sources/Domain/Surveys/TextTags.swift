/// What readers say that open answers are about, in their own words: "aika", "laitteet".
package enum TextTags {
    /// Of one text.
    package static let most = 8
    /// Of one tag. Unit: Unicode scalars.
    package static let longest = 60
    /// Texts from which a count is shown to those who only read results (SAFETY §5.9).
    package static let leastShown = 3

    /// Tags as they were ticked and typed, commas and semicolons between; the first way of writing that is known stays.
    ///
    /// - Returns: at most `most`, each once, in the order given.
    package static func read(_ typed: [String], known: [String]) -> [String] {
        var (tags, seen) = ([String](), Set<String>())
        let spelled = Dictionary(known.map { (folded($0), $0) }) { first, _ in first }
        for part in typed.flatMap({ $0.split { $0 == "," || $0 == ";" || $0.isNewline } }) {
            let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let tag = String(String.UnicodeScalarView(words.unicodeScalars.prefix(longest)))
            guard !tag.isEmpty, seen.insert(folded(tag)).inserted else { continue }
            tags.append(spelled[folded(tag)] ?? tag)
        }
        return Array(tags.prefix(most))
    }

    /// How many texts each tag stands at, the most first.
    package static func counts(_ texts: some Sequence<[String]>) -> [(tag: String, texts: Int)] {
        var counts: [String: Int] = [:]
        for tags in texts { for tag in tags { counts[tag, default: 0] += 1 } }
        return counts.map { (tag: $0.key, texts: $0.value) }.sorted { $0.texts == $1.texts ? $0.tag < $1.tag : $0.texts > $1.texts }
    }

    private static func folded(_ tag: String) -> String { tag.lowercased() }
}
