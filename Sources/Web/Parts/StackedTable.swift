import HTML

/// A table that becomes a list of small cards where the screen is too narrow for its columns; nothing scrolls sideways.
///
/// Each cell then says its column's name before itself. The roles stand beside the elements, because cards are laid out as
/// blocks and a listener should still hear a table.
struct StackedTable: View {
    struct Column {
        let name: String
        var isNumber = false
    }

    let caption: String
    /// The caption is on the page in other words already.
    var isCaptionHidden = false
    /// The first one names the rows.
    let columns: [Column]
    let count: Int
    /// Cells of words rather than figures: on a narrow screen each stands on a line of its own, its column's name to the left.
    var isOfWords = false
    /// Writes one cell: row, column.
    let cell: (Int, Int, inout HTML) -> Void

    func write(to page: inout HTML) {
        page.element("table", .class(isOfWords ? "stacks of-words" : "stacks"), .with("role", "table")) { page in
            page.element("caption", .class(isCaptionHidden ? "visually-hidden" : ""), text: caption)
            page.element("thead", .with("role", "rowgroup")) { page in
                page.element("tr", .with("role", "row")) { page in
                    for column in columns {
                        page.element(
                            "th", .with("scope", "col"), .with("role", "columnheader"), .class(column.isNumber ? "number" : ""), text: column.name)
                    }
                }
            }
            page.element("tbody", .with("role", "rowgroup")) { page in
                for row in 0..<count { self.row(row, &page) }
            }
        }
    }

    private func row(_ row: Int, _ page: inout HTML) {
        page.element("tr", .with("role", "row")) { page in
            for (index, column) in columns.enumerated() {
                let name: StaticString = index == 0 ? "th" : "td"
                page.element(
                    name, .with("scope", ifSome: index == 0 ? "row" : nil), .with("role", index == 0 ? "rowheader" : "cell"),
                    .class(column.isNumber ? "number" : ""), .with("data-column", ifSome: index == 0 ? nil : column.name)
                ) { cell(row, index, &$0) }
            }
        }
    }
}
