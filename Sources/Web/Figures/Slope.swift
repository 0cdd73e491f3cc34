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

        /// As it is read beside both means.
        var change: Double { Tenths.between(before, after) }
    }

    enum Direction: CaseIterable { case better, worse, same }

    let id: String
    let title: String
    let description: String
    let before: String
    let after: String
    let lines: [Line]
    let t: Translator

    private let height = 450.0

    func write(to page: inout HTML) {
        Drawing(id: id, title: title, description: description, size: (720, height), narrow: rows).write(
            to: &page, tableSummary: t("figure.table")
        ) {
            draw(&$0)
        } table: {
            table(&$0)
        }
    }

    /// As a file of its own.
    func file(_ source: FigureSource) -> [UInt8] {
        FigureFile(title: title, language: t.language, width: 760, height: height + 60, source: source).bytes { page in
            page.element("svg", .with("x", 20.0), .with("y", 50.0), .with("width", 720.0), .with("height", height)) { draw(&$0) }
        }
    }

    private func draw(_ page: inout HTML) {
        page.element("text", .class("axis strong"), .with("x", 120.0), .with("y", 18.0), .with("text-anchor", "middle"), text: before)
        page.element("text", .class("axis strong"), .with("x", 400.0), .with("y", 18.0), .with("text-anchor", "middle"), text: after)
        for x in [120.0, 400.0] {
            page.void("line", .class("grid"), .with("x1", x), .with("x2", x), .with("y1", 30.0), .with("y2", bottom))
        }
        for (line, place) in zip(lines, places(lines.map { y($0.after) })) { draw(line, labelAt: place, &page) }
        legend(&page)
    }

    /// What colour and dashes mean, under the lines.
    private func legend(_ page: inout HTML) {
        var x = 20.0
        for direction in Direction.allCases {
            guard let line = lines.first(where: { $0.direction == direction }) else { continue }
            page.void("line", .class(name(line)), .with("x1", x), .with("x2", x + 34), .with("y1", height - 10), .with("y2", height - 10))
            page.element("text", .class("label"), .with("x", x + 42), .with("y", height - 5), text: line.verdict)
            x += 84 + 7.5 * Double(line.verdict.count)
        }
    }

    /// Lowest place of lines and their names; the legend is below.
    private var bottom: Double { height - 34 }

    private var range: ClosedRange<Double> {
        let all = lines.flatMap { [$0.before, $0.after] }
        return ((all.min() ?? 1) - 0.15)...((all.max() ?? 5) + 0.15)
    }

    private func y(_ value: Double) -> Double {
        40 + (range.upperBound - value) / (range.upperBound - range.lowerBound) * (bottom - 50)
    }

    private func draw(_ line: Line, labelAt place: Double, _ page: inout HTML) {
        let name = name(line)
        page.void("line", .class(name), .with("x1", 120.0), .with("y1", y(line.before)), .with("x2", 400.0), .with("y2", y(line.after)))
        page.void("circle", .class(name), .with("cx", 120.0), .with("cy", y(line.before)), .with("r", 4.0))
        page.void("circle", .class(name), .with("cx", 400.0), .with("cy", y(line.after)), .with("r", 4.0))
        // A name that had to make room for another still hangs on its line.
        page.void("line", .class("grid"), .with("x1", 406.0), .with("x2", 424.0), .with("y1", y(line.after)), .with("y2", place))
        page.element(
            "text", .class("label"), .with("x", 428.0), .with("y", place + 5),
            text: "\(line.name)  \(t.number(line.before)) → \(t.number(line.after))")
    }

    private func name(_ line: Line) -> StaticString {
        switch line.direction {
        case .better: "slope better"
        case .worse: "slope worse"
        case .same: "slope"
        }
    }

    /// Labels keep 21 px apart, in the order of their lines.
    private func places(_ wanted: [Double]) -> [Double] {
        var places = wanted
        let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
        for (one, next) in zip(order, order.dropFirst()) { places[next] = max(places[next], places[one] + 21) }
        let over = (order.last.map { places[$0] } ?? 0) - bottom
        guard over > 0 else { return places }
        if let last = order.last { places[last] -= over }
        for (one, next) in zip(order.reversed().dropFirst(), order.reversed()) { places[one] = min(places[one], places[next] - 21) }
        return places
    }

    /// Where the lines and their names have no room beside each other: a row for each, from what was to what is.
    private func rows(_ page: inout HTML) {
        page.element("ol", .class("strip-rows narrow-only")) { page in
            for (index, line) in lines.enumerated() {
                page.element("li") { page in
                    page.element("p", .class("strip-name"), text: line.name)
                    page.element("div", .class("strip-line")) { page in
                        let title = "\(before) \(t.number(line.before)), \(after) \(t.number(line.after)): \(line.verdict)"
                        page.strip("strip", id: "\(id)-\(index)", title: title) { strip(line, &$0) }
                        page.element("strong", .class("strip-value"), .aria(.hidden, "true"), text: t.change(line.change))
                    }
                    page.element(
                        "p", .class("small quiet strip-words"), .aria(.hidden, "true"),
                        text: "\(t.number(line.before)) → \(t.number(line.after)) · \(line.verdict)")
                }
            }
        }
    }

    private func strip(_ line: Line, _ page: inout HTML) {
        StepShare.grid(height: 30, in: &page)
        let (from, to) = (StepShare.of(line.before), StepShare.of(line.after))
        page.void("line", .class(name(line)), .with("x1", HTML.percent(from)), .with("x2", HTML.percent(to)), .with("y1", 15.0), .with("y2", 15.0))
        page.at(from, 15) { $0.void("circle", .class("slope-from"), .with("r", 5.0)) }
        page.at(to, 15) { $0.void("circle", .class(name(line)), .with("r", 6.0)) }
    }

    private func table(_ page: inout HTML) {
        StackedTable(
            caption: title,
            columns: [StackedTable.Column(name: t("figure.what"))]
                + [before, after, t("figure.change")].map { StackedTable.Column(name: $0, isNumber: true) }
                + [StackedTable.Column(name: t("figure.verdict"))],
            count: lines.count
        ) { row, column, page in
            let line = lines[row]
            switch column {
            case 0: page.text(line.name)
            case 1: page.text(t.number(line.before))
            case 2: page.text(t.number(line.after))
            case 3: page.text(t.change(line.change))
            default: page.text(line.verdict)
            }
        }.write(to: &page)
    }
}
