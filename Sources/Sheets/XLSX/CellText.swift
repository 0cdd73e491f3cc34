/// Gathers the text of one string of a spreadsheet, rich or plain, without what stands over it for pronunciation.
struct CellText {
    private var bytes: [UInt8] = []
    private var isText = false
    private var isPhonetic = false

    mutating func begin(_ name: String) {
        if name == "t" { isText = !isPhonetic } else if name == "rPh" { isPhonetic = true }
    }

    mutating func end(_ name: String) {
        if name == "t" { isText = false } else if name == "rPh" { isPhonetic = false }
    }

    mutating func add(_ more: UnsafeBufferPointer<UInt8>) {
        if isText { bytes += more }
    }

    /// What was gathered since the last call.
    mutating func take() -> String {
        defer { bytes.removeAll(keepingCapacity: true) }
        return Self.unescaped(bytes)
    }

    /// `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the first letter of what only looks like that.
    static func unescaped(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            guard let unit = UInt16(match.1, radix: 16), let scalar = Unicode.Scalar(unit) else { return String(match.0) }
            return String(Character(scalar))
        }
    }
}

/// The texts that cells share.
final class SharedTexts: XMLReader {
    private(set) var texts: [String] = []
    private var text = CellText()

    func begin(_ name: String, _ attributes: XMLAttributes) throws(SheetProblem) {
        if name == "si" {
            guard texts.count < SheetLimits.cells else { throw SheetProblem(.tooManyCells, limit: SheetLimits.cells) }
        }
        text.begin(name)
    }

    func end(_ name: String) throws(SheetProblem) {
        text.end(name)
        guard name == "si" else { return }
        texts.append(text.take())
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.add(bytes) }
}
