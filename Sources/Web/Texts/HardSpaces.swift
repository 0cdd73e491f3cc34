extension String {
    /// With no-break spaces, for words that stay on one line. By bytes: it is asked for every remark of a long path.
    var withHardSpaces: String {
        guard utf8.contains(UInt8(ascii: " ")) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 8)
        for byte in utf8 {
            if byte == UInt8(ascii: " ") { bytes += [0xC2, 0xA0] } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
