import Domain
import Formats

/// The fields of a urlencoded form or query, in their order.
package struct Form: Sendable {
    package private(set) var fields: [(name: String, value: String)] = []

    /// Most fields one form may carry.
    static let fieldLimit = 1_000

    init() {}

    /// Strict: every byte sequence must be UTF-8, every `%` two hexadecimal digits.
    ///
    /// - Throws: `.unreadable`, `.tooManyFields` beyond 1,000.
    package init(urlEncoded bytes: some Sequence<UInt8>) throws(SiteError) {
        let bytes = Array(bytes)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
            if end > start {
                guard fields.count < Self.fieldLimit else { throw .tooManyFields }
                let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "="))
                let name = try Self.decoded(bytes[start..<(equals ?? end)])
                fields.append((name, try Self.decoded(bytes[(equals.map { $0 + 1 } ?? end)..<end])))
            }
            start = end + 1
        }
    }

    /// The first value of a field.
    package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    package func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// A one-line text, cleaned; empty when the field is missing.
    package func line(_ name: String) -> String { Cleaned.line(self[name] ?? "") }

    /// A text of several lines, cleaned; empty when the field is missing.
    package func text(_ name: String) -> String { Cleaned.text(self[name] ?? "") }

    /// A text in the languages that were filled: fields `name-fi`, `name-sv`, `name-en`.
    package func localText(_ name: String) -> LocalText {
        LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text("\(name)-\($0.rawValue)")) }))
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) throws(SiteError) -> String {
        guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return try text(bytes) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "+"): out.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.endIndex, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) else { throw .unreadable }
                out.append(high << 4 | low)
                index += 2
            default: out.append(bytes[index])
            }
            index += 1
        }
        return try text(out[...])
    }

    private static func text(_ bytes: ArraySlice<UInt8>) throws(SiteError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
        return text
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
