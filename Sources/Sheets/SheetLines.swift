/// A sheet on its way out of the child: JSON, a line each. The first names the sheets, one a row follows, the last says that all is there or why not.
package enum SheetLines {
    package static func head(_ name: String, _ names: [String]) -> [UInt8] {
        var line = Array("{\"sheet\":".utf8)
        write(name, to: &line)
        line += ",\"sheets\":[".utf8
        for (index, name) in names.enumerated() {
            if index > 0 { line.append(comma) }
            write(name, to: &line)
        }
        return line + "]}\n".utf8
    }

    /// `[3,"text",12.5,null,true,{"day":20588},{"day":20588,"second":45000},{"fault":"#REF!"}]`
    package static func row(_ row: Sheet.Row) -> [UInt8] {
        var line = Array("[\(row.number)".utf8)
        line.reserveCapacity(16 * (row.cells.count + 1))
        for cell in row.cells {
            line.append(comma)
            write(cell, to: &line)
        }
        return line + "]\n".utf8
    }

    package static func end(rows: Int) -> [UInt8] { Array("{\"rows\":\(rows)}\n".utf8) }

    package static func problem(_ problem: SheetProblem) -> [UInt8] {
        Array("{\"problem\":\"\(problem.kind.rawValue)\",\"limit\":\(problem.limit),\"row\":\(problem.row)}\n".utf8)
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let digits = Array("0123456789abcdef".utf8)

    private static func write(_ cell: SheetCell, to line: inout [UInt8]) {
        switch cell {
        case .empty: line += "null".utf8
        case .text(let text): write(text, to: &line)
        case .number(let number): line += number.isFinite ? "\(number)".utf8 : "null".utf8
        case .truth(let isTrue): line += (isTrue ? "true" : "false").utf8
        case .date(let date): line += "{\"day\":\(date.day)\(date.second.map { ",\"second\":\($0)" } ?? "")}".utf8
        case .fault(let text):
            line += "{\"fault\":".utf8
            write(text, to: &line)
            line.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to line: inout [UInt8]) {
        line.append(quote)
        guard text.utf8.contains(where: isEscaped) else {
            line += text.utf8
            line.append(quote)
            return
        }
        for byte in text.utf8 {
            if byte < 0x20 {
                line += "\\u00".utf8
                line += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                if isEscaped(byte) { line.append(UInt8(ascii: "\\")) }
                line.append(byte)
            }
        }
        line.append(quote)
    }

    private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == quote || byte == UInt8(ascii: "\\") }
}
