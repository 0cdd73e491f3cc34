import Domain
import Formats
import Foundation

/// The fields of a form or query, in their order, and the files that came with them.
package struct Form: Sendable {
    package private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [UploadedFile] = []

    /// Most fields one form may carry.
    static let fieldLimit = 1_000

    init() {}

    init(_ fields: [FormField]) { self.fields = fields.map { ($0.name, $0.value) } }

    /// Fields that were kept, to be shown again.
    init(kept fields: [(name: String, value: String)]) { self.fields = fields }

    /// Strict: every byte sequence must be UTF-8, every `%` two hexadecimal digits.
    ///
    /// - Throws: `.unreadable`, `.tooManyFields` beyond 1,000.
    package init(urlEncoded bytes: some Sequence<UInt8>) throws(SiteError) {
        fields = try Array(bytes).withUnsafeBufferPointer { (bytes) throws(SiteError) in try Self.fields(bytes) }
    }

    init(multipart: Multipart) {
        fields = multipart.fields
        files = multipart.files
    }

    /// The file of a field; nil when none was chosen.
    func file(_ name: String) -> UploadedFile? { files.first { $0.field == name } }

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

    private static func fields(_ bytes: UnsafeBufferPointer<UInt8>) throws(SiteError) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        var (start, pairs) = (0, 0)
        while start < bytes.count {
            let end = bytes.place(of: "&", from: start, to: bytes.count)
            pairs += 1
            guard pairs <= fieldLimit else { throw .tooManyFields }
            if end > start {
                let middle = bytes.place(of: "=", from: start, to: end)
                fields.append((try decoded(bytes, start, middle), middle < end ? try decoded(bytes, middle + 1, end) : ""))
            }
            start = end + 1
        }
        return fields
    }

    private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) throws(SiteError) -> String {
        var percent = bytes.place(of: "%", from: start, to: end)
        var plus = bytes.place(of: "+", from: start, to: end)
        guard min(percent, plus) < end else { return try text(bytes[start..<end]) }
        var out: [UInt8] = []
        out.reserveCapacity(end - start)
        var index = start
        while index < end {
            if percent < index { percent = bytes.place(of: "%", from: index, to: end) }
            if plus < index { plus = bytes.place(of: "+", from: index, to: end) }
            let stop = min(percent, plus)
            out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<stop]))
            index = stop + 1
            if stop == plus, stop < end {
                out.append(UInt8(ascii: " "))
            } else if stop < end {
                guard stop + 2 < end, let high = hex(bytes[stop + 1]), let low = hex(bytes[stop + 2]) else { throw .unreadable }
                out.append(high << 4 | low)
                index += 2
            }
        }
        return try out.withUnsafeBufferPointer { (out) throws(SiteError) in try text(out[...]) }
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) throws(SiteError) -> String {
        let bytes = UnsafeBufferPointer(rebasing: bytes)
        // Most fields are short and plain; the library's check of the others costs more than all the rest.
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
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

extension UnsafeBufferPointer<UInt8> {
    /// Where a byte stands next, `end` if nowhere: by the system's search, which takes a form of megabytes in its stride.
    fileprivate func place(of byte: Unicode.Scalar, from start: Int, to end: Int) -> Int {
        guard start < end, let baseAddress, let found = memchr(baseAddress + start, Int32(byte.value), end - start) else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }
}
