import Domain
import Sheets

/// One column of the path as a spreadsheet: what it is called, how an action fills it, how a cell changes an action.
///
/// The list of them all is `PathColumn.all`; a new part of an action gets its line there and is exported, compared and imported with that.
package struct PathColumn: Sendable {
    /// Stays the same for ever: `title_fi`.
    package let key: String
    /// Set where each language has a column of its own.
    package let language: Language?
    package let width: Double
    /// Which problems of an action are told at this column.
    package let field: Action.Field?
    package let write: @Sendable (Action, PathWords) -> SheetCell
    /// - Returns: what is wrong with the cell; then the action is as it was.
    package let read: @Sendable (SheetCell, inout Action, PathWords) -> CellProblem?

    /// Why a cell is not taken; the raw value is the end of the sentence's key (`roadmap.problem.…`).
    package enum CellProblem: String, CaseIterable, Hashable, Sendable {
        case choice, moment, day, figure, amount, person, fault, verdict, origin, lines
    }

    package static let all: [PathColumn] =
        texts(.title, line: true, width: 40, get: { $0.title }, set: { $0.title = $1 }) + [theme, kind, phase]
        + texts(.sector, line: true, width: 20, get: { $0.owner.sector }, set: { $0.owner.sector = $1 }) + [person] + contributors
        + [moment(.starts, get: { $0.starts }, set: { $0.starts = $1 }), moment(.ends, get: { $0.ends }, set: { $0.ends = $1 })]
        + texts(.need, width: 40, get: { $0.need }, set: { $0.need = $1 })
        + texts(.description, width: 40, get: { $0.description }, set: { $0.description = $1 }) + steps + indicator + [change]
        + texts(.stopsDoing, width: 30, get: { $0.stopsDoing }, set: { $0.stopsDoing = $1 }) + origin
        + [
            amount(.once, get: { $0.money.once }, set: { $0.money.once = $1 }),
            amount(.yearly, get: { $0.money.yearly }, set: { $0.money.yearly = $1 }),
            amount(.days, get: { $0.money.days }, set: { $0.money.days = $1 }), goals,
        ] + assessment + texts(.benefit, width: 30, get: { $0.benefit }, set: { $0.benefit = $1 }) + pilot
}

/// The columns of one kind, made alike.
extension PathColumn {
    /// Three columns, one a language.
    /// The key of its name in the interface: that of the field in forms where there is one.
    var name: String {
        let stem = String(key.prefix { $0 != "_" })
        return stem == field?.rawValue && field != .assessed || stem == "account" ? "roadmap.field.\(stem)" : "sheets.column.\(stem)"
    }

    static func texts(
        _ field: Action.Field, key: String? = nil, line: Bool = false, width: Double, get: @escaping @Sendable (Action) -> LocalText,
        set: @escaping @Sendable (inout Action, LocalText) -> Void
    ) -> [PathColumn] {
        Language.allCases.map { language in
            PathColumn(
                key: "\(key ?? field.rawValue)_\(language.rawValue)", language: language, width: width,
                field: field, write: { action, _ in get(action)[language].map { .text($0) } ?? .empty },
                read: { cell, action, _ in
                    var texts = get(action).texts
                    texts[language] = line ? Cleaned.line(cell.text) : Cleaned.text(cell.text)
                    set(&action, LocalText(texts))
                    return nil
                })
        }
    }

    static func one(
        _ field: Action.Field, key: String? = nil, width: Double = 14, write: @escaping @Sendable (Action, PathWords) -> SheetCell,
        read: @escaping @Sendable (SheetCell, inout Action, PathWords) -> CellProblem?
    ) -> PathColumn {
        PathColumn(
            key: key ?? field.rawValue, language: nil, width: width, field: field, write: write,
            read: read)
    }

    /// A value that a cell holds or does not hold.
    static func value<Value>(
        _ field: Action.Field, key: String? = nil, problem: CellProblem, get: @escaping @Sendable (Action) -> Value?,
        set: @escaping @Sendable (inout Action, Value?) -> Void, write: @escaping @Sendable (Value) -> SheetCell,
        read: @escaping @Sendable (SheetCell) -> Value?
    ) -> PathColumn {
        one(field, key: key, write: { action, _ in get(action).map(write) ?? .empty }) { cell, action, _ in
            guard !cell.isBlank else {
                set(&action, nil)
                return nil
            }
            guard let value = read(cell) else { return problem }
            set(&action, value)
            return nil
        }
    }

    static func moment(
        _ field: Action.Field, get: @escaping @Sendable (Action) -> MonthOrDay?, set: @escaping @Sendable (inout Action, MonthOrDay?) -> Void
    ) -> PathColumn {
        value(
            field, problem: .moment, get: get, set: set,
            write: { moment in
                if case .day(let day) = moment { .day(day) } else { .text(moment.iso) }
            },
            read: { cell in
                let read = cell.day.map { MonthOrDay.day($0) } ?? MonthOrDay(cell.plain)
                return read.flatMap { years.contains($0.first.year) ? $0 : nil }
            })
    }

    static func day(
        _ field: Action.Field, key: String? = nil, get: @escaping @Sendable (Action) -> Day?, set: @escaping @Sendable (inout Action, Day?) -> Void
    ) -> PathColumn {
        value(
            field, key: key, problem: .day, get: get, set: set, write: { .day($0) },
            read: { cell in
                (cell.day ?? Day(cell.plain)).flatMap { years.contains($0.year) ? $0 : nil }
            })
    }

    private static let years = 1900...2200

    static func figure(
        _ field: Action.Field, get: @escaping @Sendable (Action) -> Double?, set: @escaping @Sendable (inout Action, Double?) -> Void
    ) -> PathColumn {
        value(
            field, problem: .figure, get: get, set: set, write: { .number($0) },
            read: { cell in
                if case .number(let number) = cell { return abs(number) <= 1e12 ? number : nil }
                let text = cell.plain.filter { !$0.isWhitespace && $0 != "%" }.replacing("−", with: "-").replacing(",", with: ".")
                guard text.allSatisfy({ "0123456789.-".contains($0) }), let figure = Double(text), abs(figure) <= 1e12 else { return nil }
                return figure
            })
    }

    static func amount(
        _ field: Action.Field, get: @escaping @Sendable (Action) -> Int?, set: @escaping @Sendable (inout Action, Int?) -> Void
    ) -> PathColumn {
        value(
            field, problem: .amount, get: get, set: set, write: { .number(Double($0)) },
            read: { cell in
                if case .number(let number) = cell { return (0...1e12).contains(number) && number == number.rounded() ? Int(number) : nil }
                let text = cell.plain.filter { !$0.isWhitespace && $0 != "€" }
                guard text.allSatisfy({ "0123456789".contains($0) }), let amount = Int(text), amount <= 1_000_000_000_000 else { return nil }
                return amount
            })
    }

    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ field: Action.Field, family: String, get: @escaping @Sendable (Action) -> Choice?,
        set: @escaping @Sendable (inout Action, Choice?) -> Bool
    ) -> PathColumn {
        one(field, width: 16, write: { action, words in get(action).map { .text(words.word(family: family, $0)) } ?? .empty }) {
            cell, action, words in
            if cell.isBlank { return set(&action, nil) ? nil : .choice }
            guard let choice: Choice = words.choice(family: family, cell.plain) else { return .choice }
            return set(&action, choice) ? nil : .choice
        }
    }
}

extension SheetCell {
    static func day(_ day: Day) -> SheetCell { .date(SheetDate(day: day.number)) }

    /// The day of a cell that a spreadsheet knows as one.
    var day: Day? {
        if case .date(let date) = self { Day(number: date.day) } else { nil }
    }

    /// An error of a formula, also as a text file tells it.
    var isFault: Bool {
        if case .fault = self { return true }
        return ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"].contains(text)
    }

    var plain: String { Cleaned.line(text) }
    var isBlank: Bool { plain.isEmpty }
}
