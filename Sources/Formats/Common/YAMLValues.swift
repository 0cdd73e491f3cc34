import Domain
import Yams

extension YAMLPlace {
    /// A text that may be empty.
    func text() -> String { node?.scalar.map { Cleaned.line($0.string) } ?? "" }

    /// A text as it stands, cleaned; one line unless `manyLines`.
    func word(limit: Int = 500, manyLines: Bool = false) -> String {
        guard let scalar = node?.scalar else {
            note(node == nil ? .missing : .expected(.text))
            return ""
        }
        let text = manyLines ? Cleaned.text(scalar.string) : Cleaned.line(scalar.string)
        if text.count > limit { note(.tooLong(limit: limit, length: text.count)) }
        if text.isEmpty { note(.missing) }
        return text
    }

    /// A key that becomes part of addresses and form fields: lower-case letters, digits and hyphens, a letter first, at most 40.
    func key() -> String {
        let text = word()
        let fits = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if !text.isEmpty, !fits || text.utf8.count > 40 || !(text.first?.isLetter ?? false) {
            note(.badKey)
        }
        return text
    }

    /// Notes each name that is here twice.
    func unique(_ names: [String]) {
        var seen: Set<String> = []
        for name in names where !name.isEmpty && !seen.insert(name).inserted { note(.doubled(name)) }
    }

    /// Texts by language, or one text that is the same in all (`%`).
    func everyLanguage(limit: Int = 200) -> LocalText {
        guard let scalar = ifWritten, !scalar.isMapping else { return localText(limit: limit) }
        let text = word(limit: limit)
        return LocalText(fi: text, sv: text, en: text)
    }

    /// Texts by language, or one text, which is then in `language`.
    func localText(plain language: Language = .fi, limit: Int = 2_000) -> LocalText {
        if node?.scalar != nil { return LocalText([language: word(limit: limit, manyLines: true)]) }
        guard node?.mapping != nil else {
            note(node == nil ? .missing : .expected(.texts))
            return LocalText()
        }
        let object = object("fi", "sv", "en")
        var texts: [Language: String] = [:]
        for language in Language.allCases {
            texts[language] = object[language.rawValue].ifWritten?.word(limit: limit, manyLines: true)
        }
        if texts.isEmpty { note(.missing) }
        return LocalText(texts)
    }

    /// A whole number, thousands apart or not (`1 230`); nil, and noted, when it is none or outside `range`.
    func integer(in range: ClosedRange<Int>) -> Int? {
        guard let text = node?.scalar?.string else {
            note(node == nil ? .missing : .expected(.wholeNumber))
            return nil
        }
        let digits = text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" && $0 != "_" }
        guard let number = Int(digits) else {
            note(.expected(.wholeNumber))
            return nil
        }
        guard range.contains(number) else {
            note(.outOfRange(range))
            return nil
        }
        return number
    }

    func decimal() -> Double {
        guard let text = node?.scalar?.string else {
            note(node == nil ? .missing : .expected(.number))
            return 0
        }
        guard let number = Double(text), number.isFinite else {
            note(.expected(.number))
            return 0
        }
        return number
    }

    /// A civil day as `2026-05-15` or `15.5.2026`.
    func day() -> Day {
        if let day = node?.scalar.flatMap({ Day($0.string) }) { return day }
        note(node == nil ? .missing : .expected(.day))
        return Day(number: 0)
    }

    /// A month or a day, as exactly as people know it.
    func monthOrDay() -> MonthOrDay? {
        let text = word()
        let time = MonthOrDay(text)
        if time == nil, !text.isEmpty { note(.expected(.day)) }
        return time
    }

    /// So many whole numbers.
    func integers(in range: ClosedRange<Int>, count: Int) -> [Int] {
        let numbers = list().map { $0.integer(in: range) ?? range.lowerBound }
        if isList, numbers.count != count { note(.notCount(count)) }
        return numbers
    }

    /// Three figures, one a round; one figure stands for all three.
    func rounds() -> [Double] {
        guard isList else { return Array(repeating: decimal(), count: 3) }
        let figures = list().map { $0.decimal() }
        if figures.count != 3 { note(.notCount(3)) }
        return figures
    }

    func bool() -> Bool {
        switch node?.scalar?.string.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            note(node == nil ? .missing : .expected(.yesOrNo))
            return false
        }
    }

    /// One of an enumeration's raw values; the first one stands in for what is wrong.
    func choice<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> Value? {
        let text = word()
        if let value = Value(rawValue: text) { return value }
        if !text.isEmpty { note(.notOneOf(Value.allCases.map(\.rawValue))) }
        return nil
    }
}
