import CQREncode

/// A QR code with error correction M: fifteen per cent of it may be dirty or torn.
///
/// Meant for addresses, which are ASCII: for other letters a code says no encoding, and some readers guess wrong.
package struct QRCode: Hashable, Sendable {
    /// Modules a side, without the quiet zone: 21…177.
    package let size: Int
    /// Row by row from the top left; true is dark.
    private let cells: [Bool]

    /// - Returns: nil when the text is empty or longer than a code can hold (2,331 bytes).
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        guard let data = code.pointee.data else { return nil }
        size = Int(code.pointee.width)
        // The lowest bit of each byte is the colour; the others tell what the module is for.
        cells = (0..<size * size).map { data[$0] & 1 == 1 }
    }

    package var modules: [[Bool]] { (0..<size).map { Array(cells[$0 * size..<($0 + 1) * size]) } }

    /// The side of a square that holds the code with the four light modules around it that scanners need; the view box of `path`.
    package var side: Int { size + 2 * Self.quietZone }

    /// SVG path data of the dark modules, one unit a module, the quiet zone left free; fill it on a light ground.
    package var path: String {
        var out = ""
        for y in 0..<size {
            var x = 0
            while x < size {
                var end = x
                while end < size, cells[y * size + end] { end += 1 }
                if end > x { out += "M\(x + Self.quietZone) \(y + Self.quietZone)h\(end - x)v1h-\(end - x)z" }
                x = end + 1
            }
        }
        return out
    }

    private static let quietZone = 4
}
