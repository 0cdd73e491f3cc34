/// Reads the structure file of LimeSurvey (`.lss`) as a table: a row for each of its rows – the section first, then names and values in pairs.
///
/// Meant for a child process (`SheetChild`): expat sees here what strangers wrote. A document type is refused before anything is parsed.
package enum LSSReader {
    /// Of one value. Unit: bytes.
    static let value = 64 << 10
    /// Values of a row.
    static let fields = 200
    static let attributes = 32

    package static func read(_ bytes: [UInt8], row: @escaping (Sheet.Row) throws(SheetProblem) -> Void) throws(SheetProblem) {
        guard !bytes.isEmpty else { throw SheetProblem(.empty) }
        guard bytes.count <= SheetLimits.file else { throw SheetProblem(.tooLarge, limit: SheetLimits.file) }
        guard let line = try lineOfRoot(bytes) else { throw SheetProblem(.notTable) }
        let rows = LSSRows(line: line, row)
        let walk = try XMLWalk(rows)
        try bytes.withUnsafeBufferPointer { (bytes) throws(SheetProblem) in try walk.take(UnsafeRawBufferPointer(bytes)) }
        try walk.finish()
        guard rows.isSurvey else { throw SheetProblem(.notTable) }
    }

    /// The whole file at once.
    package static func read(_ bytes: [UInt8]) throws(SheetProblem) -> Sheet {
        var rows: [Sheet.Row] = []
        try withoutActuallyEscaping({ (row: Sheet.Row) throws(SheetProblem) in rows.append(row) }) { (take) throws(SheetProblem) in
            try read(bytes, row: take)
        }
        return Sheet(rows: rows)
    }

    /// The line on which the first element begins, 1…; nil where none does.
    ///
    /// - Throws: `.doctype` when a declaration stands before it, in any encoding of ASCII's letters.
    private static func lineOfRoot(_ bytes: [UInt8]) throws(SheetProblem) -> Int? {
        var line = 1
        // Of UTF-16, every other byte is zero here.
        let plain = bytes.prefix(1 << 16).filter { $0 != 0 }
        var next = 0
        while next + 1 < plain.count {
            if plain[next] == 10 { line += 1 }
            if plain[next] == UInt8(ascii: "<") {
                let after = plain[next + 1]
                if after == UInt8(ascii: "!"), !plain[next...].starts(with: Array("<!--".utf8)) { throw SheetProblem(.doctype, row: line) }
                if after != UInt8(ascii: "!"), after != UInt8(ascii: "?") { return line }
                let end = Array((after == UInt8(ascii: "?") ? "?>" : "-->").utf8)
                guard let found = plain[(next + 2)...].firstRange(of: end) else { return nil }
                line += plain[next..<found.upperBound].count { $0 == 10 }
                next = found.upperBound
            } else {
                next += 1
            }
        }
        return nil
    }
}

/// `document` › section › `rows` › `row` › field; what lies deeper is passed over.
private final class LSSRows: XMLReader {
    private let row: (Sheet.Row) throws(SheetProblem) -> Void
    private var depth = 0
    private var section = ""
    private var field = ""
    private var cells: [SheetCell] = []
    private var value: [UInt8] = []
    private var line: Int
    private var (rows, taken) = (0, 0)
    private(set) var isSurvey = false
    private var isTooLong = false

    init(line: Int, _ row: @escaping (Sheet.Row) throws(SheetProblem) -> Void) {
        self.line = line
        self.row = row
    }

    func begin(_ name: String, _ attributes: XMLAttributes) throws(SheetProblem) {
        depth += 1
        guard attributes.count(upTo: LSSReader.attributes) < LSSReader.attributes else { throw SheetProblem(.damaged, row: line) }
        guard name.utf8.count <= 100 else { throw SheetProblem(.damaged, row: line) }
        switch depth {
        case 1: guard name == "document" else { throw SheetProblem(.notTable) }
        case 2: section = name
        case 4: cells = name == "row" ? [.text(section)] : []
        case 5: field = name
        default: break
        }
        value = []
    }

    func end(_ name: String) throws(SheetProblem) {
        defer { depth -= 1 }
        guard !isTooLong else { throw SheetProblem(.cellTooLong, limit: LSSReader.value, row: line) }
        switch depth {
        case 2 where !value.isEmpty: try word(named: section)
        case 3 where section == "languages": try word(named: section)
        case 4 where cells.count > 1: try take(cells)
        case 5 where !cells.isEmpty:
            guard cells.count < LSSReader.fields else { throw SheetProblem(.tooManyColumns, limit: LSSReader.fields / 2, row: line) }
            cells += [.text(field), .text(String(decoding: value, as: UTF8.self))]
        default: break
        }
        value = []
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        line += bytes.count { $0 == 10 }
        guard depth == 2 || depth == 3 || depth == 5 else { return }
        value += bytes
        isTooLong = isTooLong || value.count > LSSReader.value
    }

    private func word(named name: String) throws(SheetProblem) {
        let text = String(decoding: value, as: UTF8.self).filter { !$0.isWhitespace }
        guard !text.isEmpty else { return }
        if name == "LimeSurveyDocType" { isSurvey = text == "Survey" }
        try take([.text(name), .text(text)])
    }

    private func take(_ cells: [SheetCell]) throws(SheetProblem) {
        (rows, taken) = (rows + 1, taken + cells.count)
        guard rows <= SheetLimits.rows, taken <= SheetLimits.cells else { throw SheetProblem(.tooManyRows, limit: SheetLimits.rows) }
        try row(Sheet.Row(number: line, cells: cells))
        self.cells = []
    }
}
