import Domain
import Sheets

/// Reads row after row.
struct AnswerRows {
    private let instrument: Instrument
    private let groups: [String: Int]
    private let group: Int?
    private let codec: SheetCodec
    /// Items and open questions that each label is asked.
    private let asked: [Int: Set<String>]
    /// Labels that are asked everything the chosen columns hold.
    private var wholly: Set<Int> = []
    private let hasRules: Bool
    private(set) var problems: [AnswerProblem] = []
    private(set) var empty = 0
    private(set) var notAsked = 0
    private(set) var formulas = 0
    var takesFormulas = false
    /// Places of problems by what they are about.
    private var places: [Place: Int] = [:]
    private var groupColumn: Int?
    private var wholes: [Whole] = []
    private var parts: [Part] = []
    private var texts: [Text] = []

    private struct Place: Hashable {
        let column: Int
        let reason: AnswerProblem.Reason
    }

    /// A column that holds the whole answer to an item.
    private struct Whole {
        let column: Int
        let head: String
        let item: Item.ID
        let isStatement: Bool
        let ids: [Column.ID]
        var values: AnswerValues
    }

    /// An item whose answer is spread over columns.
    private struct Part {
        let item: Item
        var options: [(column: Int, key: String, head: String)] = []
        var places: [(column: Int, place: Int, head: String)] = []
        let values: AnswerValues
    }

    private struct Text {
        let column: Int
        let head: String
        let key: String
    }

    /// More different ones are not told one by one.
    static let mostProblems = 200

    init(instrument: Instrument, labels: [Label], groups: [String: Int], group: Int?) {
        self.instrument = instrument
        self.groups = groups
        self.group = group
        codec = SheetCodec(instrument: instrument, labels: labels)
        asked = Dictionary(uniqueKeysWithValues: labels.map { ($0.number, Set($0.statements + OpenAnswers.keys(of: $0, instrument: instrument))) })
        hasRules = !instrument.rules.isEmpty
    }

    mutating func choose(_ columns: [AnswerColumn], heads: [String], personal: Set<Int>) {
        var seen: Set<AnswerColumn> = []
        for (place, column) in columns.enumerated() where column != .leftOut && !personal.contains(place) {
            let head = heads.indices.contains(place) ? heads[place] : ""
            guard seen.insert(column).inserted else {
                problems.append(AnswerProblem(.twice, head: head))
                continue
            }
            choose(column, place, head)
        }
        if wholes.isEmpty, parts.isEmpty, texts.isEmpty { problems.append(AnswerProblem(.nothing)) }
        let held = Set(wholes.map(\.item) + parts.map(\.item.id) + texts.map(\.key))
        wholly = Set(asked.filter { held.isSubset(of: $0.value) }.keys)
    }

    private mutating func choose(_ column: AnswerColumn, _ place: Int, _ head: String) {
        switch column {
        case .leftOut: break
        case .group: groupColumn = place
        case .open(let theme): texts.append(Text(column: place, head: head, key: theme))
        case .item(let id):
            guard let item = instrument.item(id) else { return }
            if item.isText { return texts.append(Text(column: place, head: head, key: id)) }
            let (ids, values) = (item.columns().map(\.id), AnswerValues(item, of: instrument))
            wholes.append(Whole(column: place, head: head, item: id, isStatement: item.isStatement, ids: ids, values: values))
        case .option(let id, let key): part(id) { $0.options.append((place, key, head)) }
        case .place(let id, let number): part(id) { $0.places.append((place, number, head)) }
        }
    }

    private mutating func part(_ id: Item.ID, _ change: (inout Part) -> Void) {
        guard let item = instrument.item(id) else { return }
        let index = parts.firstIndex { $0.item.id == id } ?? parts.count
        if index == parts.count { parts.append(Part(item: item, values: AnswerValues(item, of: instrument))) }
        change(&parts[index])
    }

    // MARK: One row

    /// Nil for a row without answers, and for one with problems.
    mutating func sheet(_ row: Sheet.Row) -> AnswerSheet? {
        let before = problems.reduce(0) { $0 + $1.count }
        var filled = FilledRow(answers: wholes.count)
        read(row, &filled)
        guard !filled.isEmpty else {
            if problems.reduce(0, { $0 + $1.count }) == before { empty += 1 }
            return nil
        }
        guard let label = label(of: row) else { return nil }
        if !wholly.contains(label) { notAsked += filled.leave(only: asked[label] ?? []) }
        let sheet = filled.sheet(label: label)
        return kept(hasRules ? sheet.keepingAsked(by: instrument) : sheet, row)
    }

    private mutating func kept(_ sheet: AnswerSheet, _ row: Sheet.Row) -> AnswerSheet? {
        guard !sheet.answers.isEmpty || !sheet.choices.isEmpty || !sheet.texts.isEmpty else {
            empty += 1
            return nil
        }
        // What a form would not have let through does not get past here either.
        if !sheet.texts.isEmpty, (try? codec.bytes(of: sheet)) == nil {
            note(.tooMuch, column: -1, "", row)
            return nil
        }
        return sheet
    }

    private mutating func label(of row: Sheet.Row) -> Int? {
        if let groupColumn, isFormula(row[groupColumn], groupColumn, "", row) { return nil }
        guard let groupColumn, case let text = Cleaned.line(row[groupColumn].text), !text.isEmpty else {
            if group == nil { note(.noGroup, column: -1, "", row) }
            return group
        }
        if let label = groups[text] { return label }
        note(.unknownGroup(String(text.prefix(80))), column: groupColumn, "", row)
        return nil
    }

    private mutating func read(_ row: Sheet.Row, _ filled: inout FilledRow) {
        for index in wholes.indices {
            let cell = row[wholes[index].column]
            if cell.isEmpty || isFormula(cell, wholes[index].column, wholes[index].head, row) { continue }
            do throws(ItemSlip) {
                guard let bytes = try wholes[index].values.bytes(cell.text) else { continue }
                filled.add(wholes[index].item, isStatement: wholes[index].isStatement, wholes[index].ids, bytes)
            } catch { note(.slip(error), column: wholes[index].column, wholes[index].head, row) }
        }
        for index in parts.indices { read(parts[index], row, &filled) }
        for text in texts {
            let cell = row[text.column]
            guard !cell.isEmpty, isWritten(cell) || !isFormula(cell, text.column, text.head, row), case let words = Cleaned.text(cell.text),
                !words.isEmpty
            else {
                continue
            }
            guard words.count <= SheetCodec.longestText else {
                note(.tooLong(words.count), column: text.column, text.head, row)
                continue
            }
            filled.texts.append((text.key, words))
        }
    }

    private mutating func read(_ part: Part, _ row: Sheet.Row, _ filled: inout FilledRow) {
        var typed = TypedItem()
        let columns = part.options.map { ($0.column, $0.head) } + part.places.map { ($0.column, $0.head) }
        for (column, head) in columns where isFormula(row[column], column, head, row) { return }
        var failed = columns.first ?? (0, "")
        do throws(ItemSlip) {
            for option in part.options {
                failed = (option.column, option.head)
                try take(row[option.column].text, option.key, part, &typed)
            }
            for place in part.places {
                failed = (place.column, place.head)
                let text = row[place.column].text
                if AnswerValues.isEmpty(text) { continue }
                guard let key = part.values.key(text) else { throw .unknownOption(String(text.prefix(40))) }
                typed.places[key] = String(place.place)
            }
            failed = columns.first ?? failed
            guard !typed.isEmpty, let bytes = try typed.bytes(of: part.item) else { return }
            filled.add(part.item.id, isStatement: false, part.item.columns().map(\.id), bytes)
        } catch { note(.slip(error), column: failed.0, failed.1, row) }
    }

    private func take(_ text: String, _ key: String, _ part: Part, _ typed: inout TypedItem) throws(ItemSlip) {
        guard case .ranking(_, let most) = part.item.kind else {
            if try part.values.isChosen(text, key) == true { typed.values.append(key) }
            return
        }
        if AnswerValues.isEmpty(text) { return }
        guard let place = Int(text) else { throw .unknownOption(String(text.prefix(40))) }
        if place == 0 || place > most { return }
        typed.places[key] = String(place)
    }

    /// A formula of an open question that is to be taken as its text. `=` alone and errors such as `#REF!` are nobody's words.
    private mutating func isWritten(_ cell: SheetCell) -> Bool {
        guard case .fault(let text) = cell, text.hasPrefix("="), text.utf8.count > 1 else { return false }
        formulas += 1
        return takesFormulas
    }

    /// Nobody knows here what a formula without a value would say.
    private mutating func isFormula(_ cell: SheetCell, _ column: Int, _ head: String, _ row: Sheet.Row) -> Bool {
        guard case .fault(let text) = cell else { return false }
        note(.formula(text.hasPrefix("=") ? "=" : text), column: column, head, row)
        return true
    }

    private mutating func note(_ reason: AnswerProblem.Reason, column: Int, _ head: String, _ row: Sheet.Row) {
        let place = Place(column: column, reason: reason)
        if let index = places[place] { return problems[index].add(row.number) }
        guard problems.count < Self.mostProblems else {
            problems[problems.count - 1].add(row.number)
            return
        }
        places[place] = problems.count
        problems.append(AnswerProblem(reason, head: head, row: row.number))
    }
}

/// The answers of one row before its group is known.
private struct FilledRow {
    private var answers: [(item: Statement.ID, answer: Answer)] = []
    private var choices: [(item: Item.ID, column: Column.ID, byte: UInt8)] = []
    var texts: [(key: String, text: String)] = []

    init(answers count: Int) {
        answers.reserveCapacity(count)
    }

    var isEmpty: Bool { answers.isEmpty && choices.isEmpty && texts.isEmpty }

    mutating func add(_ item: Item.ID, isStatement: Bool, _ ids: [Column.ID], _ bytes: [UInt8]) {
        if isStatement {
            if let answer = bytes.first.flatMap(Answer.init(rawValue:)) { answers.append((item, answer)) }
        } else {
            for (id, byte) in zip(ids, bytes) { choices.append((item, id, byte)) }
        }
    }

    /// Drops answers to everything else and says to how many items they were.
    mutating func leave(only asked: Set<String>) -> Int {
        let before = answers.count + Set(choices.map(\.item)).count + texts.count
        answers.removeAll { !asked.contains($0.item) }
        choices.removeAll { !asked.contains($0.item) }
        texts.removeAll { !asked.contains($0.key) }
        return before - answers.count - Set(choices.map(\.item)).count - texts.count
    }

    func sheet(label: Int) -> AnswerSheet {
        AnswerSheet(
            label: label, answers: Self.first(answers.lazy.map { ($0.item, $0.answer) }, answers.count),
            choices: Self.first(choices.lazy.map { ($0.column, $0.byte) }, choices.count),
            texts: Self.first(texts.lazy.map { ($0.key, $0.text) }, texts.count))
    }

    /// Of equal keys the first wins.
    private static func first<Value>(_ pairs: some Sequence<(String, Value)>, _ count: Int) -> [String: Value] {
        var values = [String: Value](minimumCapacity: count)
        values.merge(pairs) { first, _ in first }
        return values
    }
}
