/// Writes comma-separated tables (RFC 4180: CRLF, quotes doubled) as bytes, a row at a time.
///
/// A text that a spreadsheet could take for a formula – it starts with `=`, `+`, `-`, `@`, a tab or a carriage return – gets a `'` before
/// it; numbers are written as numbers. `CSVReader` takes the `'` away again, so a text comes back as it was.
package struct CSVWriter {
    private var bytes: [UInt8]
    private let style: Style

    /// How the table is laid out.
    package enum Style: Sendable {
        /// comma and decimal point: open data, other programs
        case open
        /// semicolon and decimal comma: opens right in a Finnish or Swedish Excel
        case nordic
        /// tab and decimal point: what LimeSurvey and a pasted spreadsheet read
        case tabs

        var separator: UInt8 {
            switch self {
            case .open: 44
            case .nordic: 59
            case .tabs: 9
            }
        }

        var decimalSign: UInt8 { self == .nordic ? 44 : 46 }
    }

    /// - Parameter mark: begins with the UTF-8 byte order mark, without which Excel reads the Scandinavian letters wrong.
    package init(style: Style = .open, mark: Bool = true) {
        self.style = style
        bytes = mark ? [0xEF, 0xBB, 0xBF] : []
    }

    package mutating func row(_ cells: some Sequence<CSVCell>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(style.separator) }
            isFirst = false
            write(cell)
        }
        bytes.append(13)
        bytes.append(10)
    }

    package mutating func row(_ cells: CSVCell...) { row(cells) }

    /// Bytes written since the last `take()`.
    package var size: Int { bytes.count }

    /// What has been written since the last call: a large table goes out in pieces.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func write(_ cell: CSVCell) {
        switch cell {
        case .empty: break
        case .number(let number): bytes.append(contentsOf: "\(number)".utf8)
        case .decimal(let number, let places): bytes.append(contentsOf: CSVCell.digits(number, places: places, sign: style.decimalSign))
        case .text(let text): write(text)
        }
    }

    private mutating func write(_ text: String) {
        let needsGuard = CSVCell.looksLikeFormula(text.utf8)
        let needsQuotes = needsGuard || text.utf8.contains { $0 == 34 || $0 == 10 || $0 == 13 || $0 == 44 || $0 == 59 || $0 == 9 }
        if needsQuotes { bytes.append(34) }
        if needsGuard { bytes.append(39) }
        for byte in text.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(34) }
    }
}

/// One cell of a written table.
package enum CSVCell: Hashable, Sendable, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    case empty
    case text(String)
    case number(Int)
    /// Rounded half away from zero to 0…9 places. What is not finite stays empty.
    case decimal(Double, places: Int)

    package init(stringLiteral text: String) { self = .text(text) }
    package init(integerLiteral number: Int) { self = .number(number) }

    package static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
    package static func number(_ number: Int?) -> CSVCell { number.map { .number($0) } ?? .empty }

    /// True when a spreadsheet would take the text for a formula, any number of `'` before it counted in so that the guard can be undone.
    static func looksLikeFormula(_ text: some Sequence<UInt8>) -> Bool {
        guard let first = text.first(where: { $0 != 39 }) else { return false }
        return [61, 43, 45, 64, 9, 13].contains(first)
    }

    static func digits(_ number: Double, places: Int, sign: UInt8) -> [UInt8] {
        guard number.isFinite, abs(number) < 1e15 else { return [] }
        var scale = 1
        for _ in 0..<min(max(places, 0), 9) { scale *= 10 }
        let scaled = (abs(number) * Double(scale)).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e18 else { return [] }
        let whole = Int(scaled)
        var out = Array((number < 0 && whole > 0 ? "-" : "").utf8) + Array("\(whole / scale)".utf8)
        if scale > 1 { out += [sign] + "\(whole % scale + scale)".utf8.dropFirst() }
        return out
    }
}
