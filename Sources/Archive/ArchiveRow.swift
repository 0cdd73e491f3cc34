import Database
import Foundation

/// One row as a JSON array: numbers, texts, `true`/`false`, bytes as Base64, `null`.
enum ArchiveRow {
    static func encoded(_ cells: any Cells, of table: Table) throws -> [UInt8] {
        var line = [UInt8(ascii: "[")]
        for (index, column) in table.columns.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            switch (try cells.value(index), column.kind) {
            case (.null, _): line += "null".utf8
            case (.integer(let number), .boolean): line += (number != 0 ? "true" : "false").utf8
            case (.integer(let number), .integer): line += String(number).utf8
            case (.text(let text), .text): line += try ArchiveLines.encoded(text)
            // An empty blob comes back as an empty text in some queries.
            case (.text(let text), .bytes): line += quoted(Array(text.utf8))
            case (.bytes(let bytes), .bytes): line += quoted(bytes)
            default: throw DatabaseFault.column("\(table.name).\(column.name)")
            }
        }
        return line + [UInt8(ascii: "]")]
    }

    /// - Returns: nil when the line is no row of the table.
    static func decoded(_ line: [UInt8], of table: Table) -> [Value]? {
        var cells = RowCells(line: line)
        var values: [Value] = []
        values.reserveCapacity(table.columns.count)
        for (index, column) in table.columns.enumerated() {
            guard cells.take(index == 0 ? "[" : ","), let value = cells.value(column.kind) else { return nil }
            values.append(value)
        }
        return cells.take("]") && cells.isAtEnd ? values : nil
    }

    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8(ascii: "\"")] + Array(Data(bytes).base64EncodedData()) + [UInt8(ascii: "\"")]
    }
}

/// Walks the cells of a row as `ArchiveRow` writes them, and stops at whatever it would not have written: a stranger's line costs no more
/// memory than itself.
private struct RowCells {
    let line: [UInt8]
    private var next = 0

    init(line: [UInt8]) {
        self.line = line
    }

    var isAtEnd: Bool { next == line.count }

    mutating func take(_ word: StaticString) -> Bool {
        let isNext = word.withUTF8Buffer { line[next...].starts(with: $0) }
        if isNext { next += word.utf8CodeUnitCount }
        return isNext
    }

    mutating func value(_ kind: Table.Kind) -> Value? {
        if take("null") { return .null }
        switch kind {
        case .integer: return integer().map { .integer($0) }
        case .boolean: return take("true") ? .integer(1) : take("false") ? .integer(0) : nil
        case .text: return text().map { .text($0) }
        case .bytes: return quoted().flatMap { Data(base64Encoded: Data($0.bytes)) }.map { .bytes(Array($0)) }
        }
    }

    private mutating func integer() -> Int64? {
        let digits = line[next...].prefix { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        next = digits.endIndex
        return digits.count <= 20 ? Int64(String(decoding: digits, as: UTF8.self)) : nil
    }

    private mutating func text() -> String? {
        let start = next
        guard let (bytes, isEscaped) = quoted() else { return nil }
        return isEscaped ? ArchiveLines.decoded(String.self, Array(line[start..<next])) : String(validating: bytes, as: UTF8.self)
    }

    /// What stands between two quotes, and whether something in it is escaped.
    private mutating func quoted() -> (bytes: ArraySlice<UInt8>, isEscaped: Bool)? {
        guard take("\"") else { return nil }
        let start = next
        var isEscaped = false
        while next < line.count, line[next] >= 0x20 {
            switch line[next] {
            case UInt8(ascii: "\""):
                next += 1
                return (line[start..<(next - 1)], isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                next += 2
            default: next += 1
            }
        }
        return nil
    }
}
