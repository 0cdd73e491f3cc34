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

    private static let height = 30.0

    func write(to page: inout HTML) {
        RowFigure(id: id, title: title, description: description).write(to: &page, tableSummary: t("figure.table")) { page in
            legend(&page)
            page.element("ol", .class("strip-rows")) { page in
                for (index, row) in rows.enumerated() { page.element("li") { draw(row, index, &$0) } }
            }
            page.element("div", .class("strip-line")) { page in
                StepShare.axis(in: &page)
                page.element("span") { _ in }
            }
        } table: {
            table(&$0)
        }
    }

    /// As a file of its own.
    func file(_ source: FigureSource) -> [UInt8] {
        RowFile(
            title: title, legend: groups.map { (mark: GroupMark(group: $0.key), name: $0.name) },
            rows: rows.map { row in
                RowFile.Row(name: row.name, figure: t.number(row.gap), height: Self.height) { strip(row, &$0) }
            }, axis: true, language: t.language, source: source
        ).bytes
    }

    private func legend(_ page: inout HTML) {
        page.element("ul", .class("marks-legend")) { page in
            for group in groups {
                page.element("li", .class("legend-group")) { page in
                    page.element("svg", .with("viewBox", "0 0 18 18"), .with("width", 18), .with("height", 18), .aria(.hidden, "true")) {
                        GroupMark(group: group.key).draw(at: 9, 9, in: &$0)
                    }
                    page.text(group.name)
                }
            }
            page.element("li", .class("strip-head"), .aria(.hidden, "true"), text: t("figure.gap"))
        }
    }

    private func draw(_ row: Row, _ index: Int, _ page: inout HTML) {
        page.element("p", .class("strip-name")) { page in
            if let address = row.address { page.element("a", .href(address), text: row.name) } else { page.text(row.name) }
        }
        page.element("div", .class("strip-line")) { page in
            page.strip("strip", id: "\(id)-\(index)", title: words(row)) { strip(row, &$0) }
            page.element("strong", .class("strip-value"), .aria(.hidden, "true"), text: t.number(row.gap))
        }
        page.element("p", .class("small quiet strip-words"), .aria(.hidden, "true"), text: means(row).joined(separator: " · "))
    }

    private func strip(_ row: Row, _ page: inout HTML) {
        StepShare.grid(height: Self.height, in: &page)
        let middle = Self.height / 2
        if let least = row.means.map(\.mean).min(), let most = row.means.map(\.mean).max() {
            page.void(
                "line", .class("between"), .with("x1", HTML.percent(StepShare.of(least))), .with("x2", HTML.percent(StepShare.of(most))),
                .with("y1", middle), .with("y2", middle))
        }
        for mean in row.means {
            page.at(StepShare.of(mean.mean), middle) { GroupMark(group: mean.group).draw(at: 0, 0, in: &$0) }
        }
    }

    private func means(_ row: Row) -> [String] {
        groups.compactMap { group in row.means.first { $0.group == group.key }.map { "\(group.name) \(t.number($0.mean))" } }
    }

    private func words(_ row: Row) -> String { (means(row) + ["\(t("figure.gap").lowercased()) \(t.number(row.gap))"]).joined(separator: ", ") }

    private func table(_ page: inout HTML) {
        StackedTable(
            caption: title,
            columns: [StackedTable.Column(name: t("figure.what"))] + groups.map { StackedTable.Column(name: $0.name, isNumber: true) }
                + [StackedTable.Column(name: t("figure.gap"), isNumber: true)],
            count: rows.count
        ) { index, column, page in
            let row = rows[index]
            switch column {
            case 0: if let address = row.address { page.element("a", .href(address), text: row.name) } else { page.text(row.name) }
            case groups.count + 1: page.text(t.number(row.gap))
            default:
                let mean = row.means.first { $0.group == groups[column - 1].key }?.mean
                page.text(mean.map { t.number($0) } ?? t("figure.none"))
            }
        }.write(to: &page)
    }
}
