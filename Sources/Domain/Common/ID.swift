/// A number that names one row for ever: 63 bits in the store, thirteen base32 characters everywhere else.
///
/// The text form (`0123456789abcdefghjkmnpqrstvwxyz`, no i, l, o, u) is what addresses, the API and spreadsheets show; it is
/// the same after `move` and in archives. Made by `World.id()`; never used for tickets or answers.
package struct ID<Row>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 0 … 2⁶³−1.
    package let number: Int64

    package init(_ number: Int64) {
        self.number = number
    }

    /// Reads the thirteen-character form.
    ///
    /// - Returns: nil for any other length, a foreign character or a number beyond 63 bits.
    package init?(text: some StringProtocol) {
        guard text.utf8.count == 13 else { return nil }
        var value: UInt64 = 0
        for byte in text.utf8 {
            guard let digit = Base32.digits.firstIndex(of: byte) else { return nil }
            guard value >> 59 == 0 else { return nil }
            value = value << 5 | UInt64(digit)
        }
        guard value >> 63 == 0 else { return nil }
        self.number = Int64(value)
    }

    /// Thirteen lower-case characters.
    package var description: String {
        let value = UInt64(bitPattern: number)
        return String(decoding: (0..<13).map { Base32.digits[Int(value >> (60 - 5 * UInt64($0)) & 31)] }, as: UTF8.self)
    }

    package static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

/// Lower-case base32 without look-alikes (i, l, o, u): read aloud and typed from paper. Upper case is another text.
package enum Base32 {
    package static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// By character: its place among the digits, 255 for a foreign one.
    private static let values = (0...255).map { character in UInt8(digits.firstIndex(of: UInt8(character)) ?? 255) }

    /// Five bits a character, most significant first; the last character is padded with zero bits.
    package static func text(_ bytes: some Sequence<UInt8>) -> String {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                out.append(digits[Int(buffer >> bits & 31)])
            }
        }
        if bits > 0 { out.append(digits[Int(buffer << (5 - bits) & 31)]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// - Returns: nil for a foreign character, padding bits that are not zero, or a length that no byte count gives.
    package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        bytes(Array(text.utf8))
    }

    private static func bytes(_ text: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        out.reserveCapacity(text.count * 5 / 8)
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in text {
            let digit = values[Int(byte)]
            guard digit < 32 else { return nil }
            buffer = (buffer << 5 | UInt32(digit)) & 0xFFFF
            bits += 5
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        guard bits < 5, buffer & (1 << bits - 1) == 0 else { return nil }
        return out
    }
}
