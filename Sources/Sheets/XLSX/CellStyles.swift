/// Which of a spreadsheet's styles show a number as a day or a time.
final class CellStyles: XMLReader {
    private var codes: [Int: String] = [:]
    private var formats: [Int] = []
    private var isInCells = false

    func begin(_ name: String, _ attributes: XMLAttributes) throws(SheetProblem) {
        switch name {
        case "numFmt":
            guard let id = attributes.value("numFmtId").flatMap({ Int($0) }), let code = attributes.value("formatCode") else { return }
            guard codes.count < 10_000 else { throw SheetProblem(.damaged) }
            codes[id] = String(code.prefix(300))
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
            guard formats.count < 100_000 else { throw SheetProblem(.damaged) }
            formats.append(attributes.value("numFmtId").flatMap { Int($0) } ?? 0)
        default: break
        }
    }

    func end(_ name: String) {
        if name == "cellXfs" { isInCells = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// For each style whether it shows days.
    func dates() -> [Bool] {
        let known = codes.mapValues(Self.showsDay)
        return formats.map { format in known[format] ?? Self.builtIn.contains { $0.contains(format) } }
    }

    /// Numbers that mean a format without naming it, also those of East Asian versions.
    private static let builtIn = [14...22, 27...36, 45...47, 50...58]

    /// A code shows a day or a time when one of its letters stands outside quotes, escapes and brackets: `yyyy-mm-dd`, `[h]:mm`, not `0 "days"`.
    static func showsDay(_ code: String) -> Bool {
        guard !["general", "standard"].contains(code.lowercased()) else { return false }
        var letters = Array(code.lowercased().utf8)[...]
        while let letter = letters.popFirst() {
            switch letter {
            case UInt8(ascii: "\""): letters = letters.drop { $0 != letter }.dropFirst()
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): letters = letters.dropFirst()
            case UInt8(ascii: "["):
                let inside = letters.prefix { $0 != UInt8(ascii: "]") }
                letters = letters.dropFirst(inside.count + 1)
                if !inside.isEmpty, Set(inside).isSubset(of: Set("hms".utf8)) { return true }
            case UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "y"), UInt8(ascii: "h"), UInt8(ascii: "s"): return true
            default: break
            }
        }
        return false
    }
}

/// A day as spreadsheets number it.
enum SerialDate {
    /// - Returns: nil for what is no day of theirs; then it is a number.
    static func date(_ serial: Double, from1904: Bool) -> SheetCell? {
        let serial = from1904 ? serial + 1_462 : serial
        guard serial >= 0, serial < 2_958_466 else { return nil }
        var (day, second) = (Int(serial), Int(((serial - serial.rounded(.down)) * 86_400).rounded()))
        if second == 86_400 { (day, second) = (day + 1, 0) }
        // Nothing but a time.
        if day == 0, second > 0 { return .text(String(SheetDate(day: 0, second: second).iso.dropFirst(11))) }
        // The 29th of February 1900, which never was, is number 60.
        let number = day - (day < 60 && !from1904 ? 25_568 : 25_569)
        return .date(SheetDate(day: number, second: second == 0 ? nil : second))
    }

    static func serial(_ date: SheetDate) -> Double { Double(date.day + 25_569) + Double(date.second ?? 0) / 86_400 }
}
