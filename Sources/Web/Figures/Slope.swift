import Domain
import HTML

/// Did it move: a line between two rounds for each thing, its name at the right end.
struct Slope {
    struct Line {
        let name: String
        /// Means 1.0…5.0.
        let before: Double
        let after: Double
        /// What the rule says of the change; picks the line's colour and is always said in words too.
        let direction: Direction
        let verdict: String
    }

    enum Direction { case better, worse, same }

    let id: String
    let title: String
    let description: String
    let before: String
    let after: String
    let lines: [Line]
    let t: Translator

    private let height = 420.0

    func write(to page: inout HTML) {
        Drawing(id: id, title: title, description: description, size: (720, height), leastWidth: 480).write(
            to: &page, tableSummary: t("figure.table")
        ) { page in
            page.element("text", .class("axis strong"), .with("x", 120.0), .with("y", 18.0), .with("text-anchor", "middle"), text: before)
            page.element("text", .class("axis strong"), .with("x", 400.0), .with("y", 18.0), .with("text-anchor", "middle"), text: after)
            for x in [120.0, 400.0] {
                page.void("line", .class("grid"), .with("x1", x), .with("x2", x), .with("y1", 30.0), .with("y2", height - 10))
            }
            for (line, place) in zip(lines, places(lines.map { y($0.after) })) { draw(line, labelAt: place, &page) }
        } table: {
            table(&$0)
        }
    }

    private var range: ClosedRange<Double> {
        let all = lines.flatMap { [$0.before, $0.after] }
        return ((all.min() ?? 1) - 0.15)...((all.max() ?? 5) + 0.15)
    }

    private func y(_ value: Double) -> Double {
        40 + (range.upperBound - value) / (range.upperBound - range.lowerBound) * (height - 60)
    }

    private func draw(_ line: Line, labelAt place: Double, _ page: inout HTML) {
        let name: StaticString =
            switch line.direction {
            case .better: "slope better"
            case .worse: "slope worse"
            case .same: "slope"
            }
        page.void("line", .class(name), .with("x1", 120.0), .with("y1", y(line.before)), .with("x2", 400.0), .with("y2", y(line.after)))
        page.void("circle", .class(name), .with("cx", 120.0), .with("cy", y(line.before)), .with("r", 4.0))
        page.void("circle", .class(name), .with("cx", 400.0), .with("cy", y(line.after)), .with("r", 4.0))
        page.element(
            "text", .class("label"), .with("x", 414.0), .with("y", place + 5),
            text: "\(line.name)  \(t.number(line.before)) → \(t.number(line.after))")
    }

    /// Labels keep 21 px apart, in the order of their lines.
    private func places(_ wanted: [Double]) -> [Double] {
        var places = wanted
        let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
        for (one, next) in zip(order, order.dropFirst()) { places[next] = max(places[next], places[one] + 21) }
        let over = (order.last.map { places[$0] } ?? 0) - (height - 8)
        guard over > 0 else { return places }
        if let last = order.last { places[last] -= over }
        for (one, next) in zip(order.reversed().dropFirst(), order.reversed()) { places[one] = min(places[one], places[next] - 21) }
        return places
    }

    private func table(_ page: inout HTML) {
        page.element("table") { page in
            page.element("caption", text: title)
            page.element("thead") { page in
                page.element("tr") { page in
                    page.element("th", .with("scope", "col"), text: t("figure.what"))
                    for name in [before, after, t("figure.change")] { page.element("th", .with("scope", "col"), .class("number"), text: name) }
                    page.element("th", .with("scope", "col"), text: t("figure.verdict"))
                }
            }
            page.element("tbody") { page in
                for line in lines {
                    page.element("tr") { page in
                        page.element("th", .with("scope", "row"), text: line.name)
                        page.element("td", .class("number"), text: t.number(line.before))
                        page.element("td", .class("number"), text: t.number(line.after))
                        page.element("td", .class("number"), text: t.change(line.after - line.before))
                        page.element("td", text: line.verdict)
                    }
                }
            }
        }
    }
}
