import Domain
import Sheets

/// One column of a sheet of the path: what it is called, how a thing fills it, how a cell changes a thing.
///
/// The list of them all is the thing's own (`SheetPart.columns`); a new part of it gets its line there and is exported, compared and imported
/// with that.
package struct SheetColumn<Part: SheetPart>: Sendable {
    /// Stays the same for ever: `title_fi`.
    package internal(set) var key: String
    /// The key of its name in the interface.
    let name: String
    /// Before the name: `2027 `.
    var prefix = ""
    /// Set where each language has a column of its own.
    package let language: Language?
    package let width: Double
    /// Which problems of a thing are told at this column.
    package let field: Part.Field
    package let write: @Sendable (Part, PathWords) -> SheetCell
    /// - Returns: what is wrong with the cell; then the thing is as it was.
    package let read: @Sendable (SheetCell, inout Part, PathWords) -> CellProblem?
    /// The words that may stand in it, where those are a closed list.
    package internal(set) var options: (@Sendable (PathWords, Language) -> [String])?

    package static var all: [SheetColumn] { Part.columns }

    /// `Otsikko (sv)`
    package func heading(in reader: Language, _ words: PathWords) -> String {
        prefix + words.word(name, reader) + (language.map { " (\($0.rawValue))" } ?? "")
    }
}

package typealias PathColumn = SheetColumn<Action>

/// Why a cell is not taken; the raw value is the end of the sentence's key (`roadmap.problem.…`).
package enum CellProblem: String, CaseIterable, Hashable, Sendable {
    case choice, moment, day, figure, amount, person, fault, verdict, origin, lines, due
    /// no calendar has that day
    case noSuchDay = "no-such-day"
    /// there is no action with that id
    case noAction = "no-action"
    /// what belongs to one action stays with it
    case moved
}

/// The columns of one kind, made alike.
extension SheetColumn {
    /// Three columns, one a language.
    static func texts(
        _ field: Part.Field, key: String? = nil, line: Bool = false, width: Double, get: @escaping @Sendable (Part) -> LocalText,
        set: @escaping @Sendable (inout Part, LocalText) -> Void
    ) -> [SheetColumn] {
        Language.allCases.map { language in
            SheetColumn(
                key: "\(key ?? field.rawValue)_\(language.rawValue)", name: Part.name(of: key ?? field.rawValue, field), language: language,
                width: width, field: field, write: { action, _ in get(action)[language].map { .text($0) } ?? .empty },
                read: { cell, action, _ in
                    var texts = get(action).texts
                    texts[language] = line ? Cleaned.line(cell.text) : Cleaned.text(cell.text)
                    set(&action, LocalText(texts))
                    return nil
                })
        }
    }

    static func one(
        _ field: Part.Field, key: String? = nil, language: Language? = nil, width: Double = 14,
        write: @escaping @Sendable (Part, PathWords) -> SheetCell,
        read: @escaping @Sendable (SheetCell, inout Part, PathWords) -> CellProblem?
    ) -> SheetColumn {
        SheetColumn(
            key: key ?? field.rawValue, name: Part.name(of: String((key ?? field.rawValue).prefix { $0 != "_" }), field), language: language,
            width: width, field: field, write: write,
            read: read)
    }

    /// A value that a cell holds or does not hold.
    static func value<Value>(
        _ field: Part.Field, key: String? = nil, problem: CellProblem, get: @escaping @Sendable (Part) -> Value?,
        set: @escaping @Sendable (inout Part, Value?) -> Void, write: @escaping @Sendable (Value) -> SheetCell,
        read: @escaping @Sendable (SheetCell) -> Value?
    ) -> SheetColumn {
        one(field, key: key, write: { action, _ in get(action).map(write) ?? .empty }) { cell, action, _ in
            guard !cell.isBlank else {
                set(&action, nil)
                return nil
            }
            guard let value = read(cell) else {
                return [.day, .moment].contains(problem) && NoSuchDay(cell.plain) != nil ? .noSuchDay : problem
            }
            set(&action, value)
            return nil
        }
    }

    static func moment(
        _ field: Part.Field, get: @escaping @Sendable (Part) -> MonthOrDay?, set: @escaping @Sendable (inout Part, MonthOrDay?) -> Void
    ) -> SheetColumn {
        value(
            field, problem: .moment, get: get, set: set,
            write: { moment in
                if case .day(let day) = moment { .day(day) } else { .text(moment.iso) }
            },
            read: { cell in
                let read = cell.day.map { MonthOrDay.day($0) } ?? MonthOrDay(cell.plain)
                return read.flatMap { SheetCell.years.contains($0.first.year) ? $0 : nil }
            })
    }

    static func day(
        _ field: Part.Field, key: String? = nil, get: @escaping @Sendable (Part) -> Day?, set: @escaping @Sendable (inout Part, Day?) -> Void
    ) -> SheetColumn {
        value(
            field, key: key, problem: .day, get: get, set: set, write: { .day($0) },
            read: { $0.fitDay })
    }

    static func figure(
        _ field: Part.Field, key: String? = nil, get: @escaping @Sendable (Part) -> Double?, set: @escaping @Sendable (inout Part, Double?) -> Void
    ) -> SheetColumn {
        value(
            field, key: key, problem: .figure, get: get, set: set, write: { .number($0) },
            read: { $0.figure })
    }

    static func amount(
        _ field: Part.Field, key: String? = nil, get: @escaping @Sendable (Part) -> Int?, set: @escaping @Sendable (inout Part, Int?) -> Void
    ) -> SheetColumn {
        value(
            field, key: key, problem: .amount, get: get, set: set, write: { .number(Double($0)) },
            read: { $0.amount })
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ field: Part.Field, family: String, get: @escaping @Sendable (Part) -> Choice?,
        set: @escaping @Sendable (inout Part, Choice?) -> Bool
    ) -> SheetColumn {
        var column = one(field, width: 16, write: { action, words in get(action).map { .text(words.word(family: family, $0)) } ?? .empty }) {
            cell, action, words in
            if cell.isBlank { return set(&action, nil) ? nil : .choice }
            guard let choice: Choice = words.choice(family: family, cell.plain) else { return .choice }
            return set(&action, choice) ? nil : .choice
        }
        column.options = { words, language in Choice.allCases.map { words.word(family: family, $0, language) } }
        return column
    }
}

extension SheetColumn {
    /// The same column with the words that may stand in it.
    func offering(_ options: @escaping @Sendable (PathWords, Language) -> [String]) -> SheetColumn {
        var column = self
        column.options = options
        return column
    }

    /// 1 for yes, empty for no.
    static func truth(
        _ field: Part.Field, key: String? = nil, get: @escaping @Sendable (Part) -> Bool, set: @escaping @Sendable (inout Part, Bool) -> Void
    ) -> SheetColumn {
        one(field, key: key, write: { part, _ in get(part) ? .truth(true) : .empty }) { cell, part, _ in
            switch cell.plain.lowercased() {
            case "", "0", "false": set(&part, false)
            case "1", "true", "x": set(&part, true)
            default: return .choice
            }
            return nil
        }
    }

    /// What stands beside the lines of a list, a line each; a dash where there is nothing.
    static func aligned(
        _ field: Part.Field, key: String, language: Language? = nil, count: @escaping @Sendable (Part) -> Int,
        line: @escaping @Sendable (Part, Int, PathWords) -> String,
        read: @escaping @Sendable (String, inout Part, Int, PathWords) -> CellProblem?
    ) -> SheetColumn {
        one(
            field, key: key, language: language,
            write: { part, words in
                let lines = (0..<count(part)).map { line(part, $0, words) }
                guard lines.contains(where: { !$0.isEmpty }) else { return .empty }
                return .text(lines.map { $0.isEmpty ? "–" : $0 }.joined(separator: "\n"))
            }
        ) { cell, part, words in
            let lines = cell.lines
            guard lines.count <= count(part) else { return .lines }
            for index in 0..<count(part) {
                let line = lines.indices.contains(index) && !["–", "-"].contains(lines[index]) ? lines[index] : ""
                if let problem = read(line, &part, index, words) { return problem }
            }
            return nil
        }
    }
}

extension SheetCell {
    static let years = 1900...2200

    static func day(_ day: Day) -> SheetCell { .date(SheetDate(day: day.number)) }

    /// The day of a cell that a spreadsheet knows as one.
    var day: Day? {
        if case .date(let date) = self { Day(number: date.day) } else { nil }
    }

    /// An error of a formula, also as a text file tells it.
    var isFault: Bool {
        if case .fault = self { return true }
        guard case .text(let text) = self, text.utf8.first == UInt8(ascii: "#") else { return false }
        return ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"].contains(text)
    }

    var fitDay: Day? { (day ?? Day(plain)).flatMap { Self.years.contains($0.year) ? $0 : nil } }

    /// −10¹²…10¹², with a decimal point or comma.
    var figure: Double? {
        if case .number(let number) = self { return abs(number) <= 1e12 ? number : nil }
        let text = plain.filter { !$0.isWhitespace && $0 != "%" }.replacing("−", with: "-").replacing(",", with: ".")
        guard text.allSatisfy({ "0123456789.-".contains($0) }), let figure = Double(text), abs(figure) <= 1e12 else { return nil }
        return figure
    }

    /// 0…10¹².
    var amount: Int? {
        if case .number(let number) = self { return (0...1e12).contains(number) && number == number.rounded() ? Int(number) : nil }
        let text = plain.filter { !$0.isWhitespace && $0 != "€" }
        guard text.allSatisfy({ "0123456789".contains($0) }), let amount = Int(text), amount <= 1_000_000_000_000 else { return nil }
        return amount
    }

    /// The lines of a list; a day that a spreadsheet knows as one is one line.
    var lines: [String] {
        day.map { [$0.iso] } ?? Cleaned.text(text).split(separator: "\n").map { Cleaned.line($0) }.filter { !$0.isEmpty }
    }

    var plain: String { Cleaned.line(text) }
    /// Of thousands of rows most cells hold nothing.
    var isBlank: Bool { isEmpty || plain.isEmpty }
}
