/// How large a drawing of ours becomes as a picture.
struct PictureSize: Hashable {
    /// Unit: pixels of the drawing.
    let width: Int
    let height: Int

    /// More than a program draws in one piece. Unit: pixels of the picture, one side; both sides multiplied.
    private static let (longest, largest) = (16_000.0, 60_000_000.0)

    /// - Returns: nil for one that does not say its size in its first words, or is too large to be a picture.
    init?(_ svg: [UInt8]) {
        let head = String(decoding: svg.prefix(1_000).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        guard let width = head.firstMatch(of: /\swidth="([0-9]{1,6})"/).flatMap({ Int($0.1) }),
            let height = head.firstMatch(of: /\sheight="([0-9]{1,6})"/).flatMap({ Int($0.1) }), width > 0, height > 0
        else { return nil }
        (self.width, self.height) = (width, height)
        guard scale >= 0.1 else { return nil }
    }

    /// Pixels of the picture to one of the drawing.
    var scale: Double {
        let sides = Self.longest / Double(max(width, height))
        let area = (Self.largest / (Double(width) * Double(height))).squareRoot()
        return (min(2, sides, area) * 100).rounded(.down) / 100
    }
}
