import Database

/// Values as libpq takes them: numbers and texts as text, whose type the server takes from the statement; bytes as they are.
struct Parameters {
    /// All values one after the other, each text ended by a zero.
    private var bytes: [UInt8] = []
    /// Where a value begins; nil for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// - Throws: `DatabaseFault.refused` for a text with U+0000, which PostgreSQL cannot keep.
    init(_ values: [Value]) throws {
        for value in values {
            switch value {
            case .null: add(nil, asBytes: false)
            case .integer(let number): add(Array(String(number).utf8), asBytes: false)
            case .real(let number): add(Array(String(number).utf8), asBytes: false)
            case .text(let text):
                let letters = Array(text.utf8)
                guard !letters.contains(0) else { throw DatabaseFault.refused("a text holds U+0000") }
                add(letters, asBytes: false)
            case .bytes(let bytes): add(bytes, asBytes: true)
            }
        }
    }

    private mutating func add(_ value: [UInt8]?, asBytes: Bool) {
        starts.append(value == nil ? nil : bytes.count)
        lengths.append(Int32(value?.count ?? 0))
        formats.append(asBytes ? 1 : 0)
        if let value { bytes += value + [0] }
    }

    /// Count, values, lengths and formats, valid inside `body` only.
    func with<T>(_ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) -> T) -> T {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return body(Int32(starts.count), starts.map { start in start.flatMap { base?.advanced(by: $0) } }, lengths, formats)
        }
    }
}
