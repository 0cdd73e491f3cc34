import Domain
import HTML

/// How they answered: five steps centred on "neither", "don't know" set apart at the right, mean and n in words.
struct DivergingBar {
    struct Row {
        let name: String
        /// Leads to the statement; nil for none.
        var address: Address?
        /// Persons by step; index 0 is step 1.
        let counts: [Int]
        let dontKnow: Int
        /// What stands at the end of the row: mean and n.
        var figures = ""

        var people: Int { counts.reduce(0, +) }
    }

    let id: String
    let title: String
    let description: String
    let rows: [Row]
    /// Words of the steps 1…5 and of "don't know".
    let words: [String]
    let dontKnow: String
    let t: Translator

    private static let classes: [StaticString] = ["step-1", "step-2", "step-3", "step-4", "step-5"]
    /// Of the strip's width, for a share of one: half of "neither" lies on each side of the middle.
    private static let unit = 0.5
    /// A part that is narrower has no room for its number.
    private static let readable = 0.15

    func write(to page: inout HTML) {
        RowFigure(id: id, title: title, description: description).write(to: &page, tableSummary: t("figure.table")) { page in
            page.element("ol", .class("strip-rows")) { page in
                for (index, row) in rows.enumerated() { page.element("li") { draw(row, index, &$0) } }
            }
        } table: {
            table(&$0)
        }
    }

    /// As a file of its own.
    func file(_ source: FigureSource) -> [UInt8] {
        RowFile(
            title: title, legend: [],
            rows: rows.map { row in
                RowFile.Row(name: row.name, figure: row.figures, height: 34) { page in
                    page.element("svg", .with("width", "82%"), .with("height", 34.0), .with("overflow", "visible")) { bar(row, &$0) }
                    page.element("svg", .with("x", "88%"), .with("height", 34.0), .with("overflow", "visible")) { none(row, &$0) }
                }
            }, axis: false, steps: words + [dontKnow], language: t.language, source: source
        ).bytes
    }

    private func draw(_ row: Row, _ index: Int, _ page: inout HTML) {
        page.element("div", .class("strip-head-line")) { page in
            page.element("p", .class("strip-name")) { page in
                if let address = row.address { page.element("a", .href(address), text: row.name) } else { page.text(row.name) }
            }
            if !row.figures.isEmpty { page.element("p", .class("small quiet nowrap"), text: row.figures) }
        }
        page.element("div", .class("strip-line bars")) { page in
            page.strip("strip bar", id: "\(id)-\(index)", title: said(row)) { bar(row, &$0) }
            page.element("svg", .class("strip-none"), .aria(.hidden, "true")) { none(row, &$0) }
        }
    }

    private func bar(_ row: Row, _ page: inout HTML) {
        page.void("line", .class("grid"), .with("x1", "50%"), .with("x2", "50%"), .with("y1", 0.0), .with("y2", 34.0))
        guard row.people > 0 else { return }
        let shares = row.counts.map { Double($0) / Double(row.people) }
        var x = 0.5 - (shares[0] + shares[1] + shares[2] / 2) * Self.unit
        for (step, share) in shares.enumerated() where share > 0 {
            let width = share * Self.unit
            page.void(
                "rect", .class(Self.classes[step]), .with("x", HTML.percent(x)), .with("width", HTML.percent(width)), .with("y", 5.0),
                .with("height", 24.0))
            if share >= Self.readable {
                page.element(
                    "text", .class(step == 0 || step == 4 ? "inside strong" : "inside"), .with("x", HTML.percent(x + width / 2)), .with("y", 22.0),
                    .with("text-anchor", "middle"), text: String(Int((share * 100).rounded())))
            }
            x += width
        }
    }

    private func none(_ row: Row, _ page: inout HTML) {
        let all = row.people + row.dontKnow
        guard all > 0, row.dontKnow > 0 else { return }
        let share = Double(row.dontKnow) / Double(all)
        let width = max(4, share * 40)
        page.void("rect", .class("step-none"), .with("x", 1.0), .with("width", width), .with("y", 6.0), .with("height", 22.0))
        page.element("text", .class("axis"), .with("x", width + 6), .with("y", 22.0), text: t.percent(share))
    }

    /// "1 täysin eri mieltä 12, …, en osaa sanoa 9".
    private func said(_ row: Row) -> String {
        let steps = zip(words, row.counts).enumerated().map { "\($0 + 1) \($1.0): \(t.number($1.1))" }
        return (steps + ["\(dontKnow): \(t.number(row.dontKnow))"]).joined(separator: ", ")
    }

    private func table(_ page: inout HTML) {
        let names = words.enumerated().map { "\($0 + 1) \($1)" } + [dontKnow, t("figure.people")]
        StackedTable(
            caption: title, columns: [StackedTable.Column(name: t("figure.who"))] + names.map { StackedTable.Column(name: $0, isNumber: true) },
            count: rows.count
        ) { index, column, page in
            let row = rows[index]
            page.text(column == 0 ? row.name : t.number((row.counts + [row.dontKnow, row.people + row.dontKnow])[column - 1]))
        }.write(to: &page)
    }
}
