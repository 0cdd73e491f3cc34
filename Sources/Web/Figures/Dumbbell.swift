import Domain
import HTML

/// Who sees it differently: a row for each thing, a mark for each group, a line between, the gap in figures at the end.
struct Dumbbell {
    struct Row {
        let name: String
        /// Leads to the statement or theme; nil for none.
        let address: Address?
        /// One mean a group, 1.0…5.0; groups without a figure are left out.
        let means: [(group: String, mean: Double)]
        /// Greatest minus smallest mean.
        let gap: Double
    }

    let id: String
    let title: String
    let description: String
    let rows: [Row]
    /// Names of the groups by key, in the order of the legend.
    let groups: [(key: String, name: String)]
    let t: Translator

    private var rowHeight: Double { 64 }
    private var top: Double { 40 }
    private var scale: StepScale { StepScale(left: 30, right: 600) }

    func write(to page: inout HTML) {
        let height = top + Double(rows.count) * rowHeight + 34
        Drawing(id: id, title: title, description: description, size: (720, height), leastWidth: 520).write(
            to: &page, tableSummary: t("figure.table")
        ) { page in
            legend(&page)
            scale.grid(top: top - 6, bottom: height - 34, in: &page)
            page.element("text", .class("axis strong"), .with("x", 700.0), .with("y", 18.0), .with("text-anchor", "end"), text: t("figure.gap"))
            for (index, row) in rows.enumerated() { draw(row, y: top + Double(index) * rowHeight, &page) }
        } table: {
            table(&$0)
        }
    }

    private func legend(_ page: inout HTML) {
        var x = 30.0
        for group in groups {
            GroupMark(group: group.key).draw(at: x, 13, in: &page)
            page.element("text", .class("label"), .with("x", x + 13), .with("y", 18.0), text: group.name)
            x += 40 + Double(group.name.count) * 8.6
        }
    }

    private func draw(_ row: Row, y: Double, _ page: inout HTML) {
        let line = y + 42
        page.element("text", .class("label"), .with("x", 20.0), .with("y", y + 20), text: Self.fitting(row.name, 84))
        if let least = row.means.map(\.mean).min(), let most = row.means.map(\.mean).max() {
            page.void("line", .class("between"), .with("x1", scale.x(least)), .with("x2", scale.x(most)), .with("y1", line), .with("y2", line))
        }
        for mean in row.means { GroupMark(group: mean.group).draw(at: scale.x(mean.mean), line, in: &page) }
        page.element(
            "text", .class("value"), .with("x", 700.0), .with("y", line + 6), .with("text-anchor", "end"), text: t.number(row.gap))
    }

    private func table(_ page: inout HTML) {
        page.element("table") { page in
            page.element("caption", text: title)
            page.element("thead") { page in
                page.element("tr") { page in
                    page.element("th", .with("scope", "col"), text: t("figure.what"))
                    for group in groups { page.element("th", .with("scope", "col"), .class("number"), text: group.name) }
                    page.element("th", .with("scope", "col"), .class("number"), text: t("figure.gap"))
                }
            }
            page.element("tbody") { page in
                for row in rows { tableRow(row, &page) }
            }
        }
    }

    private func tableRow(_ row: Row, _ page: inout HTML) {
        page.element("tr") { page in
            page.element("th", .with("scope", "row")) { page in
                if let address = row.address { page.element("a", .href(address), text: row.name) } else { page.text(row.name) }
            }
            for group in groups {
                let mean = row.means.first { $0.group == group.key }?.mean
                page.element("td", .class("number"), text: mean.map { t.number($0) } ?? t("figure.none"))
            }
            page.element("td", .class("number"), text: t.number(row.gap))
        }
    }

    /// A text that fits a line of a drawing; the whole one stands in the table.
    static func fitting(_ text: String, _ characters: Int) -> String {
        guard text.count > characters else { return text }
        let cut = text.prefix(characters - 1)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
