import Foundation

/// One typed line: cells where tabs or semicolons stand, otherwise words with a number first or last.
struct TypedLine {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// - Throws: why it is not one name and one number.
    func read() throws(TypedGroups.Reason) -> (name: String, people: Int) {
        text.contains(where: Self.cutsCells) ? try cells() : try words()
    }

    private func cells() throws(TypedGroups.Reason) -> (name: String, people: Int) {
        let cells = text.split(whereSeparator: Self.cutsCells).map { Self.withoutUnit($0.trimmingCharacters(in: Self.around)) }
        let numbers = cells.filter(Self.looksNumeric)
        guard let number = numbers.first else { throw .noNumber }
        guard numbers.count == 1 else { throw .manyNumbers }
        return (
            cells.filter { !$0.isEmpty && !Self.looksNumeric($0) }.joined(separator: " "),
            try Self.value(number.split(whereSeparator: \.isWhitespace).map(String.init)[...])
        )
    }

    private func words() throws(TypedGroups.Reason) -> (name: String, people: Int) {
        let words = Self.withoutUnit(spaced).split(whereSeparator: \.isWhitespace).map(String.init)
        let tail = Self.numberAtEnd(of: words)
        let head = Self.numberAtStart(of: words)
        if tail == words.count { throw .noName }
        switch (head > 0, tail > 0) {
        case (true, true): throw .manyNumbers
        case (false, false): throw .noNumber
        case (false, true): return (Self.name(words.dropLast(tail)), try Self.value(words.suffix(tail)))
        case (true, false): return (Self.name(words.dropFirst(head)), try Self.value(words.prefix(head)))
        }
    }

    /// `Varhaiskasvatus,170` with a space where the sign stands between a letter and a digit.
    private var spaced: String {
        var out = ""
        let letters = Array(text)
        for (place, letter) in letters.enumerated() {
            let stands = ",:=".contains(letter) && place > 0 && place + 1 < letters.count
            out.append(stands && !letters[place - 1].isNumber && letters[place + 1].isNumber ? " " : letter)
        }
        return out
    }

    /// How many of the last words are one number: `170`, or `1 230` written in threes.
    private static func numberAtEnd(of words: [String]) -> Int {
        guard let last = words.last, looksNumeric(last) else { return 0 }
        var count = 1
        while count < words.count, digits(words[words.count - count]) == 3, (1...3).contains(digits(words[words.count - count - 1])) {
            count += 1
        }
        return count
    }

    private static func numberAtStart(of words: [String]) -> Int {
        guard let first = words.first, looksNumeric(first) else { return 0 }
        var count = 1
        while count < words.count, (1...3).contains(digits(first)), digits(words[count]) == 3 { count += 1 }
        return count
    }

    /// The number of digits when the word is nothing else; otherwise 0.
    private static func digits(_ word: String) -> Int {
        let trimmed = word.trimmingCharacters(in: around)
        return trimmed.utf8.allSatisfy { (48...57).contains($0) } ? trimmed.utf8.count : 0
    }

    /// Meant as a number, a good one or not; `2.` is an ordinal and belongs to a name.
    private static func looksNumeric(_ word: String) -> Bool {
        let trimmed = word.trimmingCharacters(in: around).filter { !$0.isWhitespace }
        guard let first = trimmed.first, trimmed.contains(where: \.isNumber), !trimmed.hasSuffix(".") else { return false }
        return (first.isNumber || first == "-" || first == "+") && trimmed.allSatisfy { "0123456789.,+-".contains($0) }
    }

    private static func value(_ words: ArraySlice<String>) throws(TypedGroups.Reason) -> Int {
        let digits = words.map { $0.trimmingCharacters(in: around) }.joined()
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits), (1...1_000_000).contains(number) else { throw .badNumber }
        return number
    }

    private static func name(_ words: ArraySlice<String>) -> String {
        words.joined(separator: " ").trimmingCharacters(in: around.union(CharacterSet(charactersIn: "-")))
    }

    private static func withoutUnit(_ text: String) -> String {
        guard let last = text.split(whereSeparator: \.isWhitespace).last, last.count < text.count,
            units.contains(last.lowercased().trimmingCharacters(in: around))
        else { return text }
        return String(text.dropLast(last.count)).trimmingCharacters(in: .whitespaces)
    }

    private static func cutsCells(_ letter: Character) -> Bool { letter == "\t" || letter == ";" }

    /// What may stand around a name or a number.
    private static let around = CharacterSet(charactersIn: "\"'()=:,–—").union(.whitespaces)
    private static let units: Set<String> = [
        "hlö", "hlöä", "hlö.", "henkilöä", "henkeä", "personer", "pers", "pers.", "anställda", "people", "persons",
    ]
}
