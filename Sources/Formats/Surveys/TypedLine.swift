import Foundation

/// One typed line: cells where tabs or semicolons stand, otherwise words with a number first or last.
struct TypedLine {
    /// As typed: where a tab begins or ends it, a column is empty.
    private let raw: String
    private var text: String { raw.trimmingCharacters(in: .whitespaces) }

    init(_ text: String) {
        raw = text
    }

    /// - Parameter columnsAreLanguages: tabs part the names of one group in its languages.
    /// - Returns: one name, or two and more in the order of the languages, an empty one where none was written.
    /// - Throws: why it is not a name and one number.
    func read(columnsAreLanguages: Bool = false) throws(TypedGroups.Reason) -> (names: [String], people: Int) {
        if columnsAreLanguages, let columns { return (columns.names, try Self.value(columns.number)) }
        return text.contains(where: Self.cutsCells) ? try cells() : try words()
    }

    /// Two or more names in the columns of a spreadsheet, each in its place, and the one number beside them; nil for anything else.
    var columns: (names: [String], number: String)? {
        guard raw.contains("\t") else { return nil }
        let cells = Self.cells(of: raw)
        let numbers = cells.filter(Self.looksNumeric)
        guard numbers.count == 1 else { return nil }
        var names = cells.filter { !Self.looksNumeric($0) }.map(Self.trimmed)
        while names.last?.isEmpty == true { names.removeLast() }
        return names.count { !$0.isEmpty } > 1 ? (names, numbers[0]) : nil
    }

    private func cells() throws(TypedGroups.Reason) -> (names: [String], people: Int) {
        let cells = Self.cells(of: text)
        let numbers = cells.filter(Self.looksNumeric)
        guard let number = numbers.first else { throw .noNumber }
        guard numbers.count == 1 else { throw .manyNumbers }
        return (Self.names(cells.filter { !$0.isEmpty && !Self.looksNumeric($0) }.joined(separator: " ")), try Self.value(number))
    }

    private func words() throws(TypedGroups.Reason) -> (names: [String], people: Int) {
        let words = Self.withoutUnit(spaced).split(whereSeparator: \.isWhitespace).map(String.init)
        let tail = Self.numberAtEnd(of: words)
        let head = Self.numberAtStart(of: words)
        if tail == words.count { throw .noName }
        switch (head > 0, tail > 0) {
        case (true, true): throw .manyNumbers
        case (false, false): throw .noNumber
        case (false, true): return try Self.read(words.dropLast(tail), words.suffix(tail))
        // The sign after the number belongs to it: `170 = Varhaiskasvatus`.
        case (true, false): return try Self.read(words.dropFirst(head).drop { $0 == "=" }, words.prefix(head))
        }
    }

    private static func read(
        _ name: ArraySlice<String>, _ number: ArraySlice<String>
    ) throws(TypedGroups.Reason) -> (names: [String], people: Int) {
        let (names, people) = (names(name.joined(separator: " ")), try value(number.joined(separator: " ")))
        // `Varhaiskasvatus 170 = Småbarnspedagogik 170`: the number stands once.
        guard !names.dropLast().contains(where: { $0.hasSuffix(" \(people)") }) else { throw .manyNumbers }
        return (names, people)
    }

    /// `Varhaiskasvatus,170` with a space where the sign stands between a letter and a digit; an equals sign stands by itself.
    private var spaced: String {
        var out = ""
        let letters = Array(text)
        for (place, letter) in letters.enumerated() {
            let stands = ",:".contains(letter) && place > 0 && place + 1 < letters.count
            let parts = stands && !letters[place - 1].isNumber && letters[place + 1].isNumber
            out += letter == "=" ? " = " : parts ? " " : String(letter)
        }
        return out
    }

    private static func cells(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: cutsCells).map { withoutUnit($0.trimmingCharacters(in: quotes)) }
    }

    /// `Varhaiskasvatus = Småbarnspedagogik`: names by language; a dash stands for one that is missing.
    ///
    /// A sign after the last name belongs to the number: `Varhaiskasvatus = 170` is one name.
    private static func names(_ text: String) -> [String] {
        var parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        while parts.count > 1, parts.last?.allSatisfy(\.isWhitespace) == true { parts.removeLast() }
        return parts.map(trimmed)
    }

    private static func trimmed(_ name: String) -> String { name.trimmingCharacters(in: around.union(CharacterSet(charactersIn: "-"))) }

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

    private static func value(_ text: String) throws(TypedGroups.Reason) -> Int {
        let digits = text.split(whereSeparator: \.isWhitespace).map { $0.trimmingCharacters(in: around) }.joined()
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits), (1...1_000_000).contains(number) else { throw .badNumber }
        return number
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
    private static let quotes = CharacterSet(charactersIn: "\"'").union(.whitespaces)
    private static let units: Set<String> = [
        "hlö", "hlöä", "hlö.", "henkilöä", "henkeä", "personer", "pers", "pers.", "anställda", "people", "persons",
    ]
}
