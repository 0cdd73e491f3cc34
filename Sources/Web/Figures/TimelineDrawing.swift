import Domain
import HTML

/// The timeline as SVG, a drawing a lane, in one box that scrolls sideways and takes the focus; colours come from the style sheet.
struct TimelineDrawing: View {
    let timeline: Timeline
    let label: String
    let t: Translator
    /// Wider, for one A3 sheet: shown in print only, in the place of the one that scrolls.
    var isPaper = false

    private var scale: TimelineScale {
        TimelineScale(timeline: timeline, leastWidth: isPaper ? TimelineScale.paperWidth : TimelineScale.leastWidth)
    }

    private var box: [Attribute] {
        isPaper
            ? [.class("timeline on-paper")]
            : [.class("timeline on-screen"), .with("tabindex", 0), .with("role", "region"), .aria(.label, label)]
    }

    func write(to page: inout HTML) {
        let scale = scale
        let today = scale.x(timeline.day)
        page.element("div", box + [.with("data-today", Int(today))]) { page in
            page.element("div", .class("timeline-lanes")) { page in
                axis(scale, today, &page)
                for lane in timeline.lanes { self.lane(lane, scale, today, &page) }
            }
        }
    }

    /// The same as one drawing with its own style: lane under lane, their names as words.
    func writeFile(to file: inout HTML, title: String, style: String) {
        let scale = scale
        let today = scale.x(timeline.day)
        let heights = timeline.lanes.map { TimelineLayout(lane: $0, scale: scale, today: timeline.day).height }
        let height = Self.fileHead + heights.reduce(0, +)
        file.element(
            "svg",
            [
                .with("xmlns", "http://www.w3.org/2000/svg"), .with("viewBox", "-20 0 \(Int(scale.width) + 40) \(Int(height) + 20)"),
                .with("width", Int(scale.width) + 40), .with("height", Int(height) + 20), .lang(t.language.rawValue), .with("role", "img"),
            ]
        ) { file in
            file.element("title", text: title)
            file.element("style") { $0.text(style) }
            file.void("rect", .class("sheet"), .with("x", -20), .with("width", "100%"), .with("height", "100%"))
            file.element("text", .class("title"), .with("x", 0), .with("y", 40), text: title)
            file.element("g", .with("transform", "translate(0 60)")) { axis(scale, today, &$0) }
            var y = Self.fileHead
            for (lane, height) in zip(timeline.lanes, heights) {
                file.element("g", .with("transform", "translate(0 \(Int(y)))")) { file in
                    drawing(of: lane, scale, today, &file)
                    file.element("text", .class("lane-name"), .with("x", 2), .with("y", 22), text: lane.name)
                }
                y += height
            }
        }
    }

    /// Title and axis. Unit: pixels.
    private static let fileHead = 140.0

    private func svg(
        _ page: inout HTML, _ attributes: [Attribute], width: Double, height: Double, content: (inout HTML) -> Void
    ) {
        let size: [Attribute] = [
            .with("viewBox", "0 0 \(Int(width)) \(Int(height))"), .with("width", Int(width)), .with("height", Int(height)),
        ]
        page.element("svg", attributes + size, content: content)
    }

    /// Years, the months of each quarter, and below them the day of the line: so it runs through no number.
    private func axis(_ scale: TimelineScale, _ today: Double, _ page: inout HTML) {
        svg(&page, [.class("timeline-axis"), .aria(.hidden, "true")], width: scale.width, height: 76) { page in
            let quarterWidth = scale.width / Double(scale.years.count * 4)
            for (day, year, quarter) in scale.quarters {
                let x = scale.x(day)
                page.void("path", .class(quarter == 1 ? "year" : "quarter"), .with("d", "M\(Int(x)) \(quarter == 1 ? 4 : 28)V76"))
                if quarter == 1 { page.element("text", .class("year-word"), .with("x", x + 6), .with("y", 19.0), text: String(year)) }
                page.element(
                    "text", .class("quarter-word"), .with("x", x + quarterWidth / 2), .with("y", 40.0), .with("text-anchor", "middle"),
                    text: "\(quarter * 3 - 2)–\(quarter * 3)")
            }
            let half = TimelineText.width(timeline.dayLabel, size: 13) / 2 + 8
            let middle = min(max(today, half), scale.width - half)
            page.void(
                "rect", .class("today-flag"), .with("x", middle - half), .with("y", 48.0), .with("width", half * 2), .with("height", 22.0),
                .with("rx", 4))
            page.element("text", .class("today-word"), .with("x", middle), .with("y", 64.0), .with("text-anchor", "middle"), text: timeline.dayLabel)
            page.void("path", .class("today"), .with("d", "M\(Int(today)) 70V76"))
        }
    }

    private func lane(_ lane: Timeline.Lane, _ scale: TimelineScale, _ today: Double, _ page: inout HTML) {
        page.element("div", .class("timeline-lane")) { page in
            page.element("h3", .class("timeline-name")) { page in
                if let address = lane.address {
                    page.element("a", .href(address)) { $0.written(lane.name) }
                } else {
                    page.written(lane.name)
                }
                if let note = lane.note { page.element("span", .class("tag empty"), text: note) }
            }
            drawing(of: lane, scale, today, &page)
        }
    }

    private func drawing(of lane: Timeline.Lane, _ scale: TimelineScale, _ today: Double, _ page: inout HTML) {
        let layout = TimelineLayout(lane: lane, scale: scale, today: timeline.day)
        let title = isPaper ? "paperi-\(lane.key)" : "aikajana-\(lane.key)"
        let names: [Attribute] =
            lane.bars.isEmpty ? [.aria(.hidden, "true")] : [.with("role", "group"), .aria(.labelledby, title)]
        svg(&page, names, width: scale.width, height: layout.height) { page in
            if !lane.bars.isEmpty { page.element("title", .id(title), text: lane.description) }
            for (day, _, quarter) in scale.quarters {
                page.void("path", .class(quarter == 1 ? "year" : "quarter"), .with("d", "M\(Int(scale.x(day))) 0V\(Int(layout.height))"))
            }
            page.void("path", .class("today"), .with("d", "M\(Int(today)) 0V\(Int(layout.height))"))
            for bar in layout.bars { page.add(TimelineBarDrawing(placed: bar, prefix: isPaper ? "arkki" : "palkki")) }
        }
    }
}
