/// How wide and high the cells of a table are, so that every text is seen whole. Not every program works out the height of a wrapped row by itself.
struct SheetLayout {
    /// Unit: characters.
    let widths: [Double]
    /// Unit: points; nil for one line.
    let headHeight: Double?

    /// A line of the program's own letters. Unit: points.
    private static let line = 15.0
    /// The most that a row takes. Unit: points.
    private static let highest = 409.0
    /// What A4 takes: upright, and as small as can be read on its side. Unit: characters.
    private static let (upright, page) = (95.0, 280.0)

    init(_ table: SheetTable) {
        // The longest word of a head stays whole, beside the button that filters.
        widths = table.columns.map { column in
            let word = column.name.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
            return max(column.width, min(40, Double(word) * 1.1 + 3))
        }
        let lines = zip(table.columns, widths).map { Self.lines($0.name, width: ($1 - 3) / 1.1) }.max() ?? 1
        headHeight = lines > 1 ? Double(lines) * Self.line : nil
    }

    var isWide: Bool { widths.reduce(0, +) > Self.upright }

    var pagesAcross: Int { max(1, Int((widths.reduce(0, +) / Self.page).rounded(.up))) }

    func height(_ cells: [SheetCell]) -> Double? {
        var most = 1
        for (cell, width) in zip(cells, widths) {
            switch cell {
            case .text(let text), .fault(let text): most = max(most, Self.lines(text, width: width))
            case .empty, .number, .truth, .date: break
            }
        }
        return most > 1 ? min(Self.highest, Double(most) * Self.line) : nil
    }

    /// Lines that a text takes where words move to the next line whole.
    private static func lines(_ text: String, width: Double) -> Int {
        let room = max(1, Int(width))
        if text.utf8.count <= room, !text.utf8.contains(10) { return 1 }
        let paragraphs: [Substring] = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        var count = 0
        for paragraph in paragraphs {
            var (lines, used) = (1, 0)
            let words: [Substring] = paragraph.split { $0.isWhitespace }
            for length in words.map(\.count) {
                if used > 0, used + 1 + length <= room {
                    used += 1 + length
                } else {
                    lines += (used > 0 ? 1 : 0) + (length - 1) / room
                    used = (length - 1) % room + 1
                }
            }
            count += lines
        }
        return count
    }
}
