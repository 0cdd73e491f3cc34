import HTML

/// A figure of rows: words as words of the page, beside each a drawing as wide as the screen allows. Places along it are shares
/// of its width, so marks and letters keep their size at 320 px and on a wall.
struct RowFigure {
    /// Unique on the page.
    let id: String
    /// What the drawing shows, as a sentence.
    let title: String
    /// What a listener needs before the rows.
    let description: String

    /// - Parameter summary: the words that open the table twin.
    func write(to page: inout HTML, tableSummary summary: String, rows: (inout HTML) -> Void, table: (inout HTML) -> Void) {
        page.element("figure", .class("figure"), .aria(.labelledby, "\(id)-t")) { page in
            page.element("figcaption", .id("\(id)-t"), .class("visually-hidden"), text: description.isEmpty ? title : "\(title). \(description)")
            page.element("div", .class("figure-box")) { rows(&$0) }
            page.element("details", .class("twin")) { page in
                page.element("summary", text: summary)
                table(&page)
            }
        }
    }
}

extension HTML {
    /// A drawing as wide as its place; `name` says its height in the style sheet. Its title holds what the eye sees.
    mutating func strip(_ name: StaticString, id: String, title: String, draw: (inout HTML) -> Void) {
        element("svg", .class(name), .with("role", "img"), .aria(.labelledby, id)) { page in
            page.element("title", .id(id), text: title)
            draw(&page)
        }
    }

    /// Something of fixed size at a share of the width, 0…1.
    mutating func at(_ share: Double, _ y: Double, draw: (inout HTML) -> Void) {
        element("svg", .with("x", Self.percent(share)), .with("y", y), .with("overflow", "visible")) { draw(&$0) }
    }

    static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded())
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(whole)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
    }
}

/// The scale of 1…5 along a strip, from edge to edge.
enum StepShare {
    /// 0…1; values beyond the scale stand at its ends.
    static func of(_ value: Double) -> Double { (min(5, max(1, value)) - 1) / 4 }

    /// A thin line at each of the five steps.
    static func grid(height: Double, in page: inout HTML) {
        for step in 0...4 {
            let x = HTML.percent(Double(step) / 4)
            page.void("line", .class("grid"), .with("x1", x), .with("x2", x), .with("y1", 0.0), .with("y2", height))
        }
    }

    /// Their numbers, under the last row.
    static func axis(in page: inout HTML) {
        page.element("svg", .class("step-axis"), .aria(.hidden, "true")) { page in
            for step in 1...5 {
                page.element(
                    "text", .class("axis"), .with("x", HTML.percent(Double(step - 1) / 4)), .with("y", 15.0), .with("text-anchor", "middle"),
                    text: String(step))
            }
        }
    }
}
