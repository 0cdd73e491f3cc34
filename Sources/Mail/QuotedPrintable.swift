/// RFC 2045 §6.7: text that passes any mail server whole, in lines of at most 76 characters.
enum QuotedPrintable {
    static func bytes(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        var line: [UInt8] = []
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bytes = Array(part.utf8)
            line = []
            for (index, byte) in bytes.enumerated() {
                // Spaces at a line's end are lost on the way, and a line that is a lone dot would end the letter.
                let isLast = index == bytes.count - 1
                let isPlain = (33...126).contains(byte) && byte != 61 && !(byte == 46 && index == 0) || byte == 32 && !isLast
                let piece = isPlain ? [byte] : [61, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
                if line.count + piece.count > 75 {
                    out += line + [61, 13, 10]
                    line = []
                }
                // After a soft break a dot may begin a line again.
                line += line.isEmpty && byte == 46 ? [61, hex[2], hex[14]] : piece
            }
            out += line + [13, 10]
        }
        return out
    }

    private static let hex = Array("0123456789ABCDEF".utf8)
}
