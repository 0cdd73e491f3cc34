/// The cells of one sheet, row by row; rows and cells without a value are passed over, merged ones count where their value stands.
final class SheetCells: XMLReader {
    struct Facts {
        var shared: [String] = []
        var dates: [Bool] = []
        var countsFrom1904 = false
    }

    private let facts: Facts
    private let take: (Sheet.Row) throws(SheetProblem) -> Void
    private var row = 0
    private var column = 0
    private var cells: [SheetCell] = []
    private var (rowsTaken, cellsTaken, textTaken) = (0, 0, 0)
    private var type = ""
    private var style = 0
    private var value: [UInt8] = []
    private var isValue = false
    /// The cell has a formula.
    private var isWorkedOut = false
    private var isFormula = false
    private var formula: [UInt8] = []
    private var inline = CellText()
    private var isInline = false

    init(_ facts: Facts, _ take: @escaping (Sheet.Row) throws(SheetProblem) -> Void) {
        self.facts = facts
        self.take = take
    }

    func begin(_ name: String, _ attributes: XMLAttributes) throws(SheetProblem) {
        switch name {
        case "row":
            row = attributes.value("r").flatMap { Int($0) } ?? row + 1
            guard (1...1_048_576).contains(row) else { throw SheetProblem(.damaged) }
            (column, cells) = (0, [])
        case "c":
            column = try attributes.value("r").map { (place) throws(SheetProblem) in try Self.column(place) } ?? column + 1
            type = attributes.value("t") ?? "n"
            style = attributes.value("s").flatMap { Int($0) } ?? 0
            isWorkedOut = false
            value.removeAll(keepingCapacity: true)
            formula.removeAll(keepingCapacity: true)
        case "f": (isWorkedOut, isFormula) = (true, true)
        case "v": isValue = true
        case "is": isInline = true
        default: if isInline { inline.begin(name) }
        }
    }

    func end(_ name: String) throws(SheetProblem) {
        switch name {
        case "v": isValue = false
        case "f": isFormula = false
        case "is": isInline = false
        case "c": try keep(cell())
        case "row": try keepRow()
        default: if isInline { inline.end(name) }
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isValue {
            value += bytes
        } else if isInline {
            inline.add(bytes)
        } else if isFormula, formula.count <= SheetLimits.cell {
            formula += bytes
        }
    }

    private func cell() throws(SheetProblem) -> SheetCell {
        let text = String(decoding: value, as: UTF8.self)
        switch type {
        case "s":
            guard let index = Int(text), facts.shared.indices.contains(index) else { throw SheetProblem(.damaged, row: row) }
            return .text(facts.shared[index])
        case "inlineStr": return .text(inline.take())
        case "str": return .text(CellText.unescaped(value))
        case "b": return text.isEmpty ? .empty : .truth(text == "1" || text == "true")
        case "e": return .fault(text)
        case "d": return .text(text)
        // Some programs write a formula and leave its value to whoever opens the file: nobody knows it here, and empty it is not.
        default: return text.isEmpty ? (isWorkedOut ? unknown : .empty) : number(text)
        }
    }

    /// What was written, if it is no longer than a text may be: a respondent's "=)" becomes a formula in the hands of some programs.
    private var unknown: SheetCell { .fault(formula.count <= SheetLimits.cell ? "=" + String(decoding: formula, as: UTF8.self) : "=") }

    private func number(_ text: String) -> SheetCell {
        guard let number = Double(text.filter { !$0.isWhitespace }), number.isFinite else { return .text(text) }
        guard facts.dates.indices.contains(style), facts.dates[style] else { return .number(number) }
        return SerialDate.date(number, from1904: facts.countsFrom1904) ?? .number(number)
    }

    private func keep(_ cell: SheetCell) throws(SheetProblem) {
        guard !cell.isEmpty else { return }
        guard column <= SheetLimits.columns else { throw SheetProblem(.tooManyColumns, limit: SheetLimits.columns, row: row) }
        guard column > cells.count else { throw SheetProblem(.damaged, row: row) }
        if case .text(let text) = cell {
            guard text.utf8.count <= SheetLimits.cell || text.utf16.count <= SheetLimits.cell else {
                throw SheetProblem(.cellTooLong, limit: SheetLimits.cell, row: row)
            }
            textTaken += text.utf8.count
        } else if case .fault(let text) = cell {
            textTaken += text.utf8.count
        }
        cells += Array(repeating: SheetCell.empty, count: column - cells.count - 1) + [cell]
    }

    private func keepRow() throws(SheetProblem) {
        guard !cells.isEmpty else { return }
        (rowsTaken, cellsTaken) = (rowsTaken + 1, cellsTaken + cells.count)
        guard rowsTaken <= SheetLimits.rows else { throw SheetProblem(.tooManyRows, limit: SheetLimits.rows) }
        guard cellsTaken <= SheetLimits.cells, textTaken <= SheetLimits.text else { throw SheetProblem(.tooManyCells, limit: SheetLimits.cells) }
        try take(Sheet.Row(number: row, cells: cells))
        cells = []
    }

    /// `AB12` → 28
    private static func column(_ place: String) throws(SheetProblem) -> Int {
        var number = 0
        for byte in place.utf8.prefix(while: { !(48...57).contains($0) }) {
            guard (65...90).contains(byte & 0xDF), number < 100_000 else { throw SheetProblem(.damaged) }
            number = number * 26 + Int(byte & 0xDF) - 64
        }
        guard number > 0 else { throw SheetProblem(.damaged) }
        return number
    }
}
