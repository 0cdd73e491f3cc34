/// How the bytes of a text file stand for letters.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"

    /// The text as UTF-8 without its mark: UTF-8 if it is valid, UTF-16 if its mark says so, else Windows-1252, which fits any bytes.
    ///
    /// - Throws: `.notText` for a file with zero bytes in it.
    static func decode(_ bytes: [UInt8]) throws(CSVProblem) -> ([UInt8], TextEncoding) {
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), low: 0), .utf16) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), low: 1), .utf16) }
        guard !bytes.contains(0) else { throw .notText }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: plain, as: UTF8.self) != nil { return (plain, .utf8) }
        return (windows1252(bytes), .windows1252)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
            UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var out = String.UnicodeScalarView()
        for byte in bytes {
            out.append((0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return Array(String(out).utf8)
    }

    /// 0x80…0x9F of Windows-1252; the five free places become U+FFFD.
    private static let upper = Array("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
