import Domain
import HTML

/// A figure as one SVG file, for slides and print shops: the drawing of the page with its own colours, no style sheet beside it.
struct FigureFile {
    let title: String
    let language: Language
    /// Unit: pixels.
    let width: Double
    /// Of title and drawing; the source's lines stand below.
    let height: Double
    let source: FigureSource

    private static let line = 19.0

    private var lines: [String] {
        source.lines.flatMap { text in
            TimelineText.lines(TimelineWord.words(text, .name), width: max(280, width - 40), size: 13).map { $0.map(\.text).joined(separator: " ") }
        }
    }

    func bytes(_ draw: (inout HTML) -> Void) -> [UInt8] {
        var file = HTML()
        let lines = lines
        let height = height + (lines.isEmpty ? 0 : Double(lines.count) * Self.line + 22)
        let title = source.title(title)
        file.element(
            "svg",
            [
                .with("xmlns", "http://www.w3.org/2000/svg"), .with("viewBox", "0 0 \(Int(width.rounded(.up))) \(Int(height.rounded(.up)))"),
                .with("width", Int(width.rounded(.up))), .with("height", Int(height.rounded(.up))), .lang(language.rawValue), .with("role", "img"),
            ]
        ) { file in
            file.element("title", text: title)
            file.element("style") { $0.text(Self.style) }
            file.void("rect", .class("sheet"), .with("width", "100%"), .with("height", "100%"))
            file.element("text", .class("title"), .with("x", 20.0), .with("y", 34.0), text: title)
            draw(&file)
            for (place, line) in lines.enumerated() {
                let y = self.height + 14 + Double(place) * Self.line
                file.element("text", .class("axis source"), .with("x", 20.0), .with("y", y), text: line)
            }
        }
        return file.bytes
    }

    /// Colours of the light page, in words that every program that draws SVG understands.
    static let style = """
        text { font-family: system-ui, 'DejaVu Sans', Arial, sans-serif; font-size: 14px; fill: #1b2422 } .sheet { fill: #ffffff } .title { font-size: 20px; font-weight: 650 } .head { font-size: 16px; font-weight: 650 }
        .axis { fill: #56615d } .strong { font-weight: 600 } .name { font-size: 15px } .figure { font-size: 15px; font-weight: 600 } .inside { font-size: 13px; fill: #10201d } .inside.strong { fill: #ffffff }
        .grid { stroke: #d9d6cc; stroke-width: 1 } .between { stroke: #767e7a; stroke-width: 3; stroke-linecap: round } .cut { stroke: #767e7a; stroke-width: 1.5 }
        .mark { stroke: #ffffff; stroke-width: 1.5 } .mark.staff { fill: #0f6e6e } .mark.management { fill: #b4552d } .mark.elected { fill: #5c4b9b } .mark.other { fill: #ffffff; stroke: #1b2422; stroke-width: 2 }
        .step-1 { fill: #8f4a1f } .step-2 { fill: #dba67c } .step-3 { fill: #d5d3cc } .step-4 { fill: #8fc1bd } .step-5 { fill: #11646a } .step-none { fill: none; stroke: #767e7a; stroke-dasharray: 3 2 }
        .slope { stroke: #767e7a; stroke-width: 2; fill: #767e7a } .slope.better { stroke: #1c6b3f; fill: #1c6b3f; stroke-width: 3 } .slope.worse { stroke: #a3262f; fill: #a3262f; stroke-width: 3; stroke-dasharray: 7 3 }
        .course { fill: none; stroke-width: 2.5; stroke-linejoin: round } .course.staff { stroke: #0f6e6e } .course.management { stroke: #b4552d; stroke-dasharray: 9 3 } .course.elected { stroke: #5c4b9b; stroke-dasharray: 3 3 } .course.other { stroke: #1b2422 }
        .option-track { fill: #eceae3 } .option-fill { fill: #11646a }
        .band { stroke: none; opacity: 0.13 } .band.staff { fill: #0f6e6e } .band.management { fill: #b4552d } .band.elected { fill: #5c4b9b } .band.other { fill: #1b2422 } .step-axis { overflow: visible } .source { font-size: 13px }
        """
}

/// A figure of rows as a file: the words of each above its strip, its figure at the end.
struct RowFile {
    struct Row {
        let name: String
        let figure: String
        let height: Double
        /// Places along it are shares of the strip's width.
        let draw: (inout HTML) -> Void
    }

    let title: String
    let legend: [(mark: GroupMark, name: String)]
    let rows: [Row]
    /// The scale 1…5 below.
    let axis: Bool
    /// Words of the five steps and of "don't know"; none where the strips are no distributions.
    var steps: [String] = []
    let language: Language
    let source: FigureSource

    // Unit: pixels.
    private static let (left, strip, line, gap) = (28.0, 760.0, 20.0, 22.0)

    /// Room for the longest figure and for the words of the key.
    private var width: Double {
        let figures = rows.map { TimelineText.width($0.figure, size: 15) * 1.1 }.max() ?? 0
        return max(Self.left + Self.strip + Self.gap + figures, key.map { $0.x + 20 + TimelineText.width($0.name, size: 14) }.max() ?? 0) + Self.left
    }

    var bytes: [UInt8] {
        let names = rows.map { row in
            TimelineText.lines(TimelineWord.words(row.name, .name), width: Self.strip, size: 15).map { $0.map(\.text).joined(separator: " ") }
        }
        let heights = zip(rows, names).map { $0.height + Double($1.count) * Self.line + 14 }
        let top = legend.isEmpty && steps.isEmpty ? 56.0 : 84.0
        let file = FigureFile(
            title: title, language: language, width: width, height: top + heights.reduce(0, +) + (axis ? 36 : 16),
            source: source)
        return file.bytes { page in
            for entry in key { entry.draw(&page) }
            var y = top
            for (index, row) in rows.enumerated() {
                draw(row, names[index], y, &page)
                y += heights[index]
            }
            guard axis else { return }
            page.element("svg", .with("x", Self.left), .with("y", y), .with("width", Self.strip), .with("height", 24.0), .with("overflow", "visible"))
            {
                StepShare.axis(in: &$0)
            }
        }
    }

    private func draw(_ row: Row, _ name: [String], _ y: Double, _ page: inout HTML) {
        for (index, line) in name.enumerated() {
            page.element("text", .class("name"), .with("x", Self.left), .with("y", y + 14 + Double(index) * Self.line), text: line)
        }
        let below = y + Double(name.count) * Self.line
        page.element(
            "svg", .with("x", Self.left), .with("y", below), .with("width", Self.strip), .with("height", row.height), .with("overflow", "visible"),
            content: row.draw)
        let end = Self.left + Self.strip + Self.gap
        page.element("text", .class("figure"), .with("x", end), .with("y", below + row.height / 2 + 5), text: row.figure)
    }

    /// What marks and colours mean.
    private var key: [Entry] {
        let marks = legend.map { (name: $0.name, sign: Entry.Sign.mark($0.mark)) }
        let classes: [StaticString] = ["step-1", "step-2", "step-3", "step-4", "step-5", "step-none"]
        var x = Self.left
        return (marks + zip(steps, classes).map { (name: $0, sign: .step($1)) }).map { name, sign in
            defer { x += 40 + TimelineText.width(name, size: 14) }
            return Entry(x: x, name: name, sign: sign)
        }
    }

    private struct Entry {
        let x: Double
        let name: String
        let sign: Sign

        enum Sign {
            case mark(GroupMark)
            case step(StaticString)
        }

        func draw(_ page: inout HTML) {
            switch sign {
            case .mark(let mark): mark.draw(at: x + 6, 60, radius: 7, in: &page)
            case .step(let name):
                page.void("rect", .class(name), .with("x", x), .with("y", 53.0), .with("width", 14.0), .with("height", 14.0))
            }
            page.element("text", .with("x", x + 20), .with("y", 65.0), text: name)
        }
    }
}
