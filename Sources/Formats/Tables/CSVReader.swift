/// Reads tables that people send: comma, semicolon or tab, quoted or not, UTF-8, UTF-16 with its mark, or Windows-1252.
///
/// All or nothing: one broken quote refuses the file with its line. A `'` before what looks like a formula is taken away
/// (`CSVWriter` put it there).
package struct CSVReader {
    /// Unit: bytes.
    package static let sizeLimit = 20 << 20
    package static let rowLimit = 100_000
    static let columnLimit = 1_000
    static let cellLimit = 3_000_000

    /// - Parameter separator: nil to recognise it from the first rows.
    /// - Throws: why the file is not read, with the line where it shows.
    package static func read(_ bytes: [UInt8], separator: CSVTable.Separator? = nil) throws(CSVProblem) -> CSVTable {
        guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
        let (text, encoding) = try TextEncoding.decode(bytes)
        let (named, start) = separatorLine(text)
        let separator = separator ?? named ?? recognised(text[start...])
        var parser = CSVReader(text: text, next: start, separator: separator.byte, line: start > 0 ? 2 : 1)
        var rows: [CSVTable.Row] = []
        var cells = 0
        while let row = try parser.row() {
            // A line with nothing on it is no row.
            if row.cells == [""] { continue }
            guard rows.count < rowLimit else { throw .tooManyRows(limit: rowLimit) }
            cells += row.cells.count
            guard cells <= cellLimit else { throw .tooManyCells(limit: cellLimit) }
            rows.append(row)
        }
        return CSVTable(rows: rows, separator: separator, encoding: encoding)
    }

    private let text: [UInt8]
    private var next: Int
    private let separator: UInt8
    private var line: Int
    private var number = 0
    /// Cells of the row before.
    private var width = 0

    private init(text: [UInt8], next: Int, separator: UInt8, line: Int) {
        self.text = text
        self.next = next
        self.separator = separator
        self.line = line
    }

    /// The next row; nil at the end.
    private mutating func row() throws(CSVProblem) -> CSVTable.Row? {
        guard next < text.count else { return nil }
        let first = line
        number += 1
        var cells: [String] = []
        cells.reserveCapacity(width)
        repeat {
            guard cells.count < Self.columnLimit else { throw .tooManyColumns(limit: Self.columnLimit, line: first) }
            cells.append(try cell())
        } while takeSeparator()
        takeLineEnd()
        width = cells.count
        return CSVTable.Row(line: first, number: number, cells: cells)
    }

    private mutating func cell() throws(CSVProblem) -> String {
        if next < text.count, text[next] == 34 { return try quoted() }
        let start = next
        while next < text.count, text[next] != separator, text[next] != 10, text[next] != 13 { next += 1 }
        return Self.unguarded(text[start..<next])
    }

    private mutating func quoted() throws(CSVProblem) -> String {
        let opening = line
        next += 1
        var out: [UInt8] = []
        while next < text.count {
            let byte = text[next]
            next += 1
            if byte == 34 {
                if next < text.count, text[next] == 34 {
                    next += 1
                } else {
                    guard next == text.count || [separator, 10, 13].contains(text[next]) else { throw .textAfterQuote(line: line) }
                    return Self.unguarded(out[...])
                }
            }
            if byte == 10 || (byte == 13 && (next == text.count || text[next] != 10)) { line += 1 }
            out.append(byte)
        }
        throw .unclosedQuote(line: opening)
    }

    private mutating func takeSeparator() -> Bool {
        guard next < text.count, text[next] == separator else { return false }
        next += 1
        return true
    }

    private mutating func takeLineEnd() {
        if next < text.count, text[next] == 13 { next += 1 } else if next < text.count { return takeLineFeed() }
        if next < text.count, text[next] == 10 { next += 1 }
        line += 1
    }

    private mutating func takeLineFeed() {
        if text[next] == 10 {
            next += 1
            line += 1
        }
    }

    private static func unguarded(_ bytes: ArraySlice<UInt8>) -> String {
        let isGuarded = bytes.first == 39 && CSVCell.looksLikeFormula(bytes)
        return String(decoding: isGuarded ? bytes.dropFirst() : bytes, as: UTF8.self)
    }

    /// Excel's own first line `sep=;`, and where the table begins.
    private static func separatorLine(_ text: [UInt8]) -> (CSVTable.Separator?, Int) {
        guard text.starts(with: Array("sep=".utf8)), text.count > 4, let separator = CSVTable.Separator(byte: text[4]) else { return (nil, 0) }
        var next = 5
        if next < text.count, text[next] == 13 { next += 1 }
        guard next < text.count, text[next] == 10 else { return (nil, 0) }
        return (separator, next + 1)
    }

    /// The separator that cuts the first rows into the same number of columns, more than one; where several do, the one with most.
    private static func recognised(_ text: ArraySlice<UInt8>) -> CSVTable.Separator {
        let rated = CSVTable.Separator.allCases.map { candidate in
            var parser = CSVReader(text: Array(text.prefix(100_000)), next: 0, separator: candidate.byte, line: 1)
            var widths: [Int] = []
            while widths.count < 20, let row = try? parser.row() { widths.append(row.cells.count) }
            let widest = widths.max() ?? 0
            let alike = widths.count { $0 == widths.first }
            return (candidate, widest > 1 ? (alike * 1_000) / max(widths.count, 1) + min(widths.first ?? 0, 500) : 0)
        }
        return rated.max { $0.1 < $1.1 }.map { $0.1 > 0 ? $0.0 : .comma } ?? .comma
    }
}

/// A table as it was read.
package struct CSVTable: Hashable, Sendable {
    package let rows: [Row]
    package let separator: Separator
    package let encoding: TextEncoding

    package struct Row: Hashable, Sendable {
        /// The line on which it begins, 1….
        package let line: Int
        /// Which row it is, 1…, empty ones counted: what a spreadsheet calls it, whatever lines its cells hold.
        package let number: Int
        package let cells: [String]
    }

    package enum Separator: String, CaseIterable, Sendable {
        case comma = ","
        case semicolon = ";"
        case tab = "\t"

        var byte: UInt8 { Array(rawValue.utf8)[0] }

        init?(byte: UInt8) {
            guard let match = Self.allCases.first(where: { $0.byte == byte }) else { return nil }
            self = match
        }
    }
}

/// Why a table is not read.
package enum CSVProblem: Error, Hashable, Sendable {
    case tooLarge(limit: Int)
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int, line: Int)
    case tooManyCells(limit: Int)
    /// a picture, a spreadsheet file or another thing that is not text
    case notText
    case unclosedQuote(line: Int)
    /// `"a"b`
    case textAfterQuote(line: Int)

    /// The line to look at; nil for the whole file.
    package var line: Int? {
        switch self {
        case .tooManyColumns(_, let line), .unclosedQuote(let line), .textAfterQuote(let line): line
        default: nil
        }
    }
}
