/// What a round may be called, so that it can be told from the organisation's other rounds in letters, on posters and in comparisons.
package enum RoundName {
    /// The round that was opened under this name before, or waits for its day, with the language in which they are the same; nil where there is none.
    ///
    /// - Parameter draft: the round that the name is for; nil for a new one.
    package static func taken(_ name: LocalText, among rounds: [Round], draft: Round.ID? = nil) -> (language: Language, round: Round)? {
        for language in Language.allCases {
            guard let text = name[language].map(folded), !text.isEmpty else { continue }
            let other = rounds.first { $0.id != draft && ($0.state != .draft || $0.isScheduled) && $0.plan.name[language].map(folded) == text }
            if let other { return (language, other) }
        }
        return nil
    }

    /// The name itself, or one that tells the round apart: with its month, then with a number too – alike in every language.
    ///
    /// - Parameter opens: the day on which the new round opens.
    package static func free(_ name: LocalText, opens: Day, among rounds: [Round], draft: Round.ID? = nil) -> LocalText {
        free(name, opens: opens, beside: rounds.filter { $0.id != draft && ($0.state != .draft || $0.isScheduled) }.map(\.plan.name))
    }

    /// - Parameter names: of everything that was opened.
    package static func free(_ name: LocalText, opens: Day, beside names: [LocalText]) -> LocalText {
        func isFree(_ name: LocalText) -> Bool { !names.contains { isSame(name, $0) } }
        if isFree(name) { return name }
        let monthly = LocalText(name.texts.mapValues { dated($0, opens) })
        if isFree(monthly) { return monthly }
        // As many numbers as names and one more: one of them is free.
        let numbered = (2...names.count + 2).lazy.map { number in LocalText(monthly.texts.mapValues { "\($0) (\(number))" }) }
        return numbered.first(where: isFree) ?? monthly
    }

    /// Whether two names are the same in any language.
    package static func isSame(_ one: LocalText, _ other: LocalText) -> Bool {
        Language.allCases.contains { language in
            guard let text = one[language].map(folded), !text.isEmpty else { return false }
            return other[language].map(folded) == text
        }
    }

    /// The year becomes month and year, and so does an older month; a name without a year gets both.
    private static func dated(_ text: String, _ day: Day) -> String {
        let (year, month) = (String(day.year), "\(day.parts.month)/\(day.year)")
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let place = words.lastIndex(where: { $0 == year || ($0.hasSuffix("/" + year) && $0.first?.isNumber == true) }) else {
            return text + " " + month
        }
        words[place] = month
        return words.joined(separator: " ")
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
