/// What pandoc leaves undone in a Word file: paper of this country, a title that does not stand there twice, tables as wide as the page.
enum WordFinish {
    static let part = "word/document.xml"

    static func finished(_ document: [UInt8]) -> [UInt8] {
        Array(paper(tables(withoutTitle(String(decoding: document, as: UTF8.self)))).utf8)
    }

    /// The page's own first heading is its title; the file's properties keep theirs.
    private static func withoutTitle(_ text: String) -> String {
        guard text.contains(/<w:pStyle w:val="Heading1" ?\/>/), let title = text.firstMatch(of: /<w:p><w:pPr><w:pStyle w:val="Title" ?\/>/),
            let end = text[title.range.upperBound...].firstRange(of: "</w:p>")
        else { return text }
        return String(text[..<title.range.lowerBound]) + text[end.upperBound...]
    }

    // MARK: Paper

    /// A4 upright, margins of 2 cm. Unit: twentieths of a point.
    private static let (page, text) = ("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", 9_638)
    private static let margins =
        "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"

    private static func paper(_ text: String) -> String {
        guard let end = text.ranges(of: "</w:body>").last, let section = text[..<end.lowerBound].ranges(of: /<w:sectPr ?\/>|<w:sectPr[ >]/).last
        else {
            return text
        }
        let old = text[section.lowerBound..<end.lowerBound]
        let inside = old.contains("</w:sectPr>") ? String(old).replacing(/<w:pg(?:Sz|Mar) [^>]*>/, with: "") : "<w:sectPr></w:sectPr>"
        let new = String(inside).replacing("</w:sectPr>", with: page + margins + "</w:sectPr>")
        return String(text[..<section.lowerBound]) + new + text[end.lowerBound...]
    }

    // MARK: Tables

    private static func tables(_ text: String) -> String {
        var (out, rest) = ("", text[...])
        while let start = rest.firstRange(of: "<w:tbl>"), let end = rest[start.upperBound...].firstRange(of: "</w:tbl>") {
            out += rest[..<start.lowerBound]
            out += table(rest[start.lowerBound..<end.upperBound])
            rest = rest[end.upperBound...]
        }
        return out + rest
    }

    private static func table(_ text: Substring) -> String {
        guard let grid = text.firstMatch(of: /<w:tblGrid>.*?<\/w:tblGrid>/) else { return String(text) }
        let columns = grid.output.matches(of: /<w:gridCol/).count
        guard columns > 0 else { return String(text) }
        let widths = widths(rows(text), columns).map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        let sized = String(text[..<grid.range.lowerBound]).replacing(/<w:tblW [^>]*>/, with: "<w:tblW w:type=\"pct\" w:w=\"5000\"/>")
        return sized + "<w:tblGrid>\(widths)</w:tblGrid>" + text[grid.range.upperBound...]
    }

    /// Texts of cells, by the column at which each begins; of wide cells nothing is said of the columns below them.
    private static func rows(_ table: Substring) -> [[Int: String]] {
        table.split(separator: "<w:tr>", omittingEmptySubsequences: false).dropFirst().map { row in
            var (cells, column) = ([Int: String](), 0)
            for cell in row.split(separator: "<w:tc>", omittingEmptySubsequences: false).dropFirst() {
                let span = cell.firstMatch(of: /<w:gridSpan w:val="([0-9]{1,3})"/).flatMap { Int($0.1) } ?? 1
                if span == 1 { cells[column] = cell.matches(of: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/).map { String($0.1) }.joined() }
                column += max(1, span)
            }
            return cells
        }
    }

    /// Characters that stand beside each other on a line.
    private static let line = 82

    /// The longest word of each column stays whole where there is room, with the white beside it; what is left goes to those with the most to say.
    private static func widths(_ rows: [[Int: String]], _ columns: Int) -> [Int] {
        let cells = (0..<columns).map { column in rows.compactMap { $0[column] } }
        let least = cells.map { cells in
            min(30, cells.flatMap { $0.split { $0.isWhitespace || $0 == "\u{AD}" } }.map(\.count).max() ?? 1) + 5
        }
        let wanted = zip(cells, least).map { cells, least in max(least, min(60, (cells.map(\.count).max() ?? 1) + 5)) }
        let more = zip(wanted, least).map { Double($0 - $1) }
        let room = max(0, Double(line - least.reduce(0, +)))
        let share = more.reduce(0, +) > 0 ? min(1, room / more.reduce(0, +)) : 0
        let weights = zip(least, more).map { Double($0) + $1 * share }
        let all = weights.reduce(0, +)
        return weights.map { max(200, Int($0 / all * Double(text))) }
    }
}
