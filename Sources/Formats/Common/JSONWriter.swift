import Domain

/// Writes JSON as bytes; keys stand in the order in which they are written.
///
///     let bytes = JSONWriter.object { $0.field("id", "m01"); $0.array("counts") { $0.value(5) } }
///
/// What is open is closed by construction. A number that is not finite is `null`.
package enum JSONWriter {
    package static func object(_ body: (inout JSONObject) throws -> Void) rethrows -> [UInt8] {
        var bytes: [UInt8] = []
        try bytes.writeObject(body)
        return bytes
    }

    package static func array(_ body: (inout JSONArray) throws -> Void) rethrows -> [UInt8] {
        var bytes: [UInt8] = []
        try bytes.writeArray(body)
        return bytes
    }
}

/// An object that is being written. A nil value is written as `null`, so that a reader always finds the key.
package struct JSONObject {
    fileprivate var bytes: [UInt8]
    private var isFirst = true

    fileprivate init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package mutating func field(_ key: String, _ value: String?) {
        write(key)
        value.map { bytes.writeText($0) } ?? bytes.writeNull()
    }

    package mutating func field(_ key: String, _ value: Int?) {
        write(key)
        value.map { bytes.append(contentsOf: "\($0)".utf8) } ?? bytes.writeNull()
    }

    package mutating func field(_ key: String, _ value: Double?) {
        write(key)
        bytes.writeNumber(value)
    }

    package mutating func field(_ key: String, _ value: Bool?) {
        write(key)
        bytes.append(contentsOf: (value.map { $0 ? "true" : "false" } ?? "null").utf8)
    }

    /// `2026-05-15`.
    package mutating func field(_ key: String, _ value: Day?) { field(key, value?.iso) }

    /// `2026-11-20T09:30:00Z`.
    package mutating func field(_ key: String, _ value: Instant?) { field(key, value?.iso) }

    /// An object with the languages that were written, in the order fi, sv, en.
    package mutating func field(_ key: String, _ value: LocalText) {
        object(key) { texts in
            for language in Language.allCases {
                if let text = value[language] { texts.field(language.rawValue, text) }
            }
        }
    }

    package mutating func object(_ key: String, _ body: (inout JSONObject) throws -> Void) rethrows {
        write(key)
        try bytes.writeObject(body)
    }

    package mutating func array(_ key: String, _ body: (inout JSONArray) throws -> Void) rethrows {
        write(key)
        try bytes.writeArray(body)
    }

    private mutating func write(_ key: String) {
        if !isFirst { bytes.append(44) }
        isFirst = false
        bytes.writeText(key)
        bytes.append(58)
    }
}

/// An array that is being written.
package struct JSONArray {
    fileprivate var bytes: [UInt8]
    private var isFirst = true

    fileprivate init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package mutating func value(_ text: String) {
        separate()
        bytes.writeText(text)
    }

    package mutating func value(_ number: Int) {
        separate()
        bytes.append(contentsOf: "\(number)".utf8)
    }

    package mutating func value(_ number: Double) {
        separate()
        bytes.writeNumber(number)
    }

    package mutating func object(_ body: (inout JSONObject) throws -> Void) rethrows {
        separate()
        try bytes.writeObject(body)
    }

    package mutating func array(_ body: (inout JSONArray) throws -> Void) rethrows {
        separate()
        try bytes.writeArray(body)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(44) }
        isFirst = false
    }
}

extension [UInt8] {
    // The bytes move into the part that is being written and back, so nothing is copied.
    fileprivate mutating func writeObject(_ body: (inout JSONObject) throws -> Void) rethrows {
        append(123)
        var object = JSONObject(bytes: [])
        swap(&self, &object.bytes)
        defer { swap(&self, &object.bytes) }
        try body(&object)
        object.bytes.append(125)
    }

    fileprivate mutating func writeArray(_ body: (inout JSONArray) throws -> Void) rethrows {
        append(91)
        var array = JSONArray(bytes: [])
        swap(&self, &array.bytes)
        defer { swap(&self, &array.bytes) }
        try body(&array)
        array.bytes.append(93)
    }

    fileprivate mutating func writeNull() { append(contentsOf: "null".utf8) }

    fileprivate mutating func writeNumber(_ number: Double?) {
        guard let number, number.isFinite else { return writeNull() }
        append(contentsOf: (number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)").utf8)
    }

    fileprivate mutating func writeText(_ text: String) {
        append(34)
        for byte in text.utf8 {
            switch byte {
            case 34, 92: append(contentsOf: [92, byte])
            case 10: append(contentsOf: [92, 110])
            case 13: append(contentsOf: [92, 114])
            case 9: append(contentsOf: [92, 116])
            case 0..<32: append(contentsOf: "\\u00\(byte < 16 ? "0" : "1")\(String(byte % 16, radix: 16))".utf8)
            default: append(byte)
            }
        }
        append(34)
    }
}
