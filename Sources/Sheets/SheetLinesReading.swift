extension SheetLines {
    /// The sheet that a child said.
    ///
    /// Strict: the child may have been turned by what it read, so a line of any other form is `.unreadable`.
    package static func sheet(_ bytes: [UInt8]) throws(SheetProblem) -> Sheet {
        try bytes.withUnsafeBufferPointer { (bytes) throws(SheetProblem) in
            var reading = SheetLineReading(bytes: bytes)
            return try reading.sheet()
        }
    }
}

private struct SheetLineReading {
    let bytes: UnsafeBufferPointer<UInt8>
    private var next = 0
    /// Cells of the row before.
    private var width = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func sheet() throws(SheetProblem) -> Sheet {
        var (name, names, rows): (String, [String], [Sheet.Row]) = ("", [], [])
        if take("{\"sheet\":") { (name, names) = try head() }
        while take("[") { rows.append(try row()) }
        guard take("{\"problem\":\"") else {
            guard take("{\"rows\":"), try integer() == rows.count, take("}\n"), next == bytes.count else { throw Self.strange }
            return Sheet(name: name, names: names, rows: rows)
        }
        throw try problem()
    }

    private static let strange = SheetProblem(.unreadable)

    private mutating func head() throws(SheetProblem) -> (String, [String]) {
        let name = try string()
        guard take(",\"sheets\":[") else { throw Self.strange }
        var names: [String] = []
        while !take("]}\n") {
            guard names.isEmpty || take(",") else { throw Self.strange }
            names.append(try string())
        }
        return (name, names)
    }

    private mutating func row() throws(SheetProblem) -> Sheet.Row {
        let number = try integer()
        var cells: [SheetCell] = []
        cells.reserveCapacity(width)
        while take(",") { cells.append(try cell()) }
        guard take("]\n") else { throw Self.strange }
        width = cells.count
        return Sheet.Row(number: number, cells: cells)
    }

    private mutating func cell() throws(SheetProblem) -> SheetCell {
        guard next < bytes.count else { throw Self.strange }
        switch bytes[next] {
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "n"): return try word("null", .empty)
        case UInt8(ascii: "t"): return try word("true", .truth(true))
        case UInt8(ascii: "f"): return try word("false", .truth(false))
        case UInt8(ascii: "{"): return try object()
        default: return .number(try number())
        }
    }

    private mutating func object() throws(SheetProblem) -> SheetCell {
        if take("{\"fault\":") {
            let text = try string()
            return try word("}", .fault(text))
        }
        guard take("{\"day\":") else { throw Self.strange }
        let day = try integer()
        guard abs(day) < 10_000_000 else { throw Self.strange }
        let second = take(",\"second\":") ? try integer() : nil
        guard (0..<86_400).contains(second ?? 0) else { throw Self.strange }
        return try word("}", .date(SheetDate(day: day, second: second)))
    }

    private mutating func word(_ word: StaticString, _ cell: SheetCell) throws(SheetProblem) -> SheetCell {
        guard take(word) else { throw Self.strange }
        return cell
    }

    private mutating func problem() throws(SheetProblem) -> SheetProblem {
        let start = next
        while next < bytes.count, bytes[next] != UInt8(ascii: "\"") { next += 1 }
        let kind = SheetProblem.Kind(rawValue: String(decoding: bytes[start..<next], as: UTF8.self))
        guard let kind, take("\",\"limit\":") else { throw Self.strange }
        let limit = try integer()
        guard take(",\"row\":") else { throw Self.strange }
        return SheetProblem(kind, limit: limit, row: try integer())
    }

    private mutating func string() throws(SheetProblem) -> String {
        guard take("\"") else { throw Self.strange }
        let start = next
        var seen: UInt8 = 0
        while next < bytes.count, case let byte = bytes[next], byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
            seen |= byte
            next += 1
        }
        let plain = UnsafeBufferPointer(rebasing: bytes[start..<next])
        // Most cells are a number or a word in ASCII: nothing in them can be malformed.
        if seen < 0x80, take("\"") { return String(decoding: plain, as: UTF8.self) }
        let text = next < bytes.count && bytes[next] != UInt8(ascii: "\"") ? try escapes(after: Array(plain)) : Array(plain)
        guard take("\""), let text = String(validating: text, as: UTF8.self) else { throw Self.strange }
        return text
    }

    /// The rest of a text that has escapes in it: `\"`, `\\` and `\u00xx`.
    private mutating func escapes(after start: [UInt8]) throws(SheetProblem) -> [UInt8] {
        var out = start
        while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
            guard bytes[next] >= 0x20 else { throw Self.strange }
            if take("\\u00") {
                guard next + 2 <= bytes.count, let code = UInt8(String(decoding: bytes[next..<next + 2], as: UTF8.self), radix: 16), code < 0x20
                else { throw Self.strange }
                out.append(code)
                next += 2
            } else {
                if bytes[next] == UInt8(ascii: "\\") { next += 1 }
                guard next < bytes.count else { throw Self.strange }
                out.append(bytes[next])
                next += 1
            }
        }
        return out
    }

    private mutating func integer() throws(SheetProblem) -> Int {
        guard let number = Int(digits()) else { throw Self.strange }
        return number
    }

    private mutating func number() throws(SheetProblem) -> Double {
        guard let number = Double(digits()), number.isFinite else { throw Self.strange }
        return number
    }

    private mutating func digits() -> String {
        let start = next
        while next < bytes.count, next - start < 32, "0123456789+-.eE".utf8.contains(bytes[next]) { next += 1 }
        return String(decoding: bytes[start..<next], as: UTF8.self)
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard next + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[next + offset] != word.utf8Start[offset] { return false }
        next += count
        return true
    }
}
