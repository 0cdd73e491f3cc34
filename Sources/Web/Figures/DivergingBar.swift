import Domain
import HTML

/// How they answered: five steps centred on "neither", "don't know" set apart at the right, n at the end.
struct DivergingBar {
    struct Row {
        let name: String
        /// Persons by step; index 0 is step 1.
        let counts: [Int]
        let dontKnow: Int

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
    private let rowHeight = 56.0
    private let centre = 330.0
    /// Pixels for a share of one.
    private let unit = 250.0

    func write(to page: inout HTML) {
        Drawing(id: id, title: title, description: description, size: (720, Double(rows.count) * rowHeight + 8), leastWidth: 520).write(
            to: &page, tableSummary: t("figure.table")
        ) { page in
            page.void("line", .class("grid"), .with("x1", centre), .with("x2", centre), .with("y1", 0.0), .with("y2", Double(rows.count) * rowHeight))
            for (index, row) in rows.enumerated() { draw(row, y: Double(index) * rowHeight, &page) }
        } table: {
            table(&$0)
        }
    }

    private func draw(_ row: Row, y: Double, _ page: inout HTML) {
        page.element("text", .class("label"), .with("x", 0.0), .with("y", y + 17), text: Dumbbell.fitting(row.name, 84))
        guard row.people > 0 else { return }
        let shares = row.counts.map { Double($0) / Double(row.people) }
        var x = centre - (shares[0] + shares[1] + shares[2] / 2) * unit
        for (step, share) in shares.enumerated() where share > 0 {
            part(x, y + 24, share * unit, Self.classes[step], percent: share, isDark: step == 0 || step == 4, &page)
            x += share * unit
        }
        let all = Double(row.people + row.dontKnow)
        if row.dontKnow > 0 { part(606, y + 24, Double(row.dontKnow) / all * 60, "step-none", percent: 0, isDark: false, &page) }
        page.element(
            "text", .class("value"), .with("x", 720.0), .with("y", y + 42), .with("text-anchor", "end"), text: t.number(row.people + row.dontKnow))
    }

    private func part(_ x: Double, _ y: Double, _ width: Double, _ name: StaticString, percent: Double, isDark: Bool, _ page: inout HTML) {
        page.void("rect", .class(name), .with("x", x), .with("y", y), .with("width", width), .with("height", 24.0))
        guard width >= 30 else { return }
        page.element(
            "text", .class(isDark ? "inside strong" : "inside"), .with("x", x + width / 2), .with("y", y + 17),
            .with("text-anchor", "middle"), text: String(Int((percent * 100).rounded())))
    }

    private func table(_ page: inout HTML) {
        page.element("table") { page in
            page.element("caption", text: title)
            page.element("thead") { page in
                page.element("tr") { page in
                    page.element("th", .with("scope", "col"), text: t("figure.who"))
                    for (index, word) in words.enumerated() {
                        page.element("th", .with("scope", "col"), .class("number"), text: "\(index + 1) \(word)")
                    }
                    page.element("th", .with("scope", "col"), .class("number"), text: dontKnow)
                    page.element("th", .with("scope", "col"), .class("number"), text: t("figure.people"))
                }
            }
            page.element("tbody") { page in
                for row in rows {
                    page.element("tr") { page in
                        page.element("th", .with("scope", "row"), text: row.name)
                        for count in row.counts + [row.dontKnow, row.people + row.dontKnow] {
                            page.element("td", .class("number"), text: t.number(count))
                        }
                    }
                }
            }
        }
    }
}
