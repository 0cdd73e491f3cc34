import Domain
import HTML

/// How it went over some rounds: a line for each voice with its name at its end, the interval as a band, a cut where the line breaks.
///
/// One of several small ones of the same scale; the table beside them all is the page's.
struct LineChart {
    struct Line {
        let name: String
        let mark: GroupMark
        /// By round; nil leaves a gap.
        let points: [Point?]
    }

    struct Point {
        let value: Double
        let interval: ClosedRange<Double>?
    }

    let id: String
    /// What it shows, as a sentence.
    let title: String
    /// What a listener needs in its place.
    let description: String
    /// Words under the rounds.
    let rounds: [String]
    let lines: [Line]
    /// The rounds after which the words changed.
    var breaks: [Int] = []
    let scale: Scale
    let t: Translator

    /// The same for all charts of a page.
    struct Scale: Sendable {
        let range: ClosedRange<Double>
        /// Where lines are drawn, with their words.
        let ticks: [(value: Double, word: String)]
    }

    // Unit: pixels of the drawing.
    static let width = 372.0
    private static let (left, right, top, bottom) = (34.0, 206.0, 12.0, 190.0)
    private static let (label, size, leading) = (218.0, 14.0, 16.0)

    func write(to page: inout HTML) {
        Drawing(id: id, title: title, description: description, size: (Self.width, height)).svg(&page) { draw(&$0) }
    }

    /// Without the frame: a file sets several of them into one.
    func draw(_ page: inout HTML) {
        axes(&page)
        for line in lines { band(line, &page) }
        for line in lines { self.line(line, &page) }
        for after in breaks { cut((x(after) + x(after + 1)) / 2, Self.top, Self.bottom, &page) }
        labels(&page)
    }

    private func x(_ round: Int) -> Double {
        rounds.count < 2 ? (Self.left + Self.right) / 2 : Self.left + Double(round) * (Self.right - Self.left) / Double(rounds.count - 1)
    }

    private func y(_ value: Double) -> Double {
        let range = scale.range
        let share = (min(range.upperBound, max(range.lowerBound, value)) - range.lowerBound) / max(range.upperBound - range.lowerBound, 1e-9)
        return Self.bottom - share * (Self.bottom - Self.top)
    }

    // MARK: Axes

    /// How the words under the rounds find room: each round has its own, whatever their number.
    private enum Layout {
        case row
        /// every other one a row further down
        case two
        case upright
    }

    private var widest: Double { rounds.map { TimelineText.width($0, size: Self.size) }.max() ?? 0 }

    private var layout: Layout {
        guard rounds.count > 1 else { return .row }
        let room = (Self.right - Self.left) / Double(rounds.count - 1)
        return widest + 6 <= room ? .row : widest + 6 <= 2 * room ? .two : .upright
    }

    /// Of the drawing; charts of the same rounds are equally high.
    var height: Double {
        switch layout {
        case .row: Self.bottom + 34
        case .two: Self.bottom + 50
        case .upright: Self.bottom + 18 + widest
        }
    }

    private func mark(_ index: Int, _ layout: Layout, _ page: inout HTML) {
        let wide = TimelineText.width(rounds[index], size: Self.size)
        switch layout {
        case .upright:
            page.element(
                "text", .class("axis"), .with("transform", "translate(\(short(x(index) + 5)) \(short(Self.bottom + 10))) rotate(-90)"),
                .with("text-anchor", "end"), text: rounds[index])
        case .row, .two:
            // From the last one back, so that it stands in the first row.
            let isLow = layout == .two && !(rounds.count - 1 - index).isMultiple(of: 2)
            if layout == .two {
                page.void(
                    "line", .class("grid"), .with("x1", x(index)), .with("x2", x(index)), .with("y1", Self.bottom),
                    .with("y2", Self.bottom + (isLow ? 25 : 8)))
            }
            page.element(
                "text", .class("axis"), .with("x", max(x(index), wide / 2)), .with("y", Self.bottom + (isLow ? 40 : 22)),
                .with("text-anchor", "middle"), text: rounds[index])
        }
    }

    private func axes(_ page: inout HTML) {
        for tick in scale.ticks {
            page.void("line", .class("grid"), .with("x1", Self.left), .with("x2", Self.right), .with("y1", y(tick.value)), .with("y2", y(tick.value)))
            page.element(
                "text", .class("axis"), .with("x", Self.left - 8), .with("y", y(tick.value) + 5), .with("text-anchor", "end"), text: tick.word)
        }
        let layout = layout
        for index in rounds.indices { mark(index, layout, &page) }
    }

    /// Runs of neighbouring points that no break parts.
    private func runs(_ line: Line) -> [[(round: Int, point: Point)]] {
        var runs: [[(round: Int, point: Point)]] = []
        for (round, point) in line.points.enumerated() {
            guard let point else { continue }
            let goesOn = runs.last?.last.map { $0.round == round - 1 && !breaks.contains($0.round) } ?? false
            if goesOn { runs[runs.count - 1].append((round: round, point: point)) } else { runs.append([(round: round, point: point)]) }
        }
        return runs
    }

    private func band(_ line: Line, _ page: inout HTML) {
        for run in runs(line) {
            let edges = run.compactMap { place in place.point.interval.map { (x(place.round), y($0.upperBound), y($0.lowerBound)) } }
            guard edges.count == run.count, run.count > 1 else { continue }
            let points = edges.map { "\(short($0.0)),\(short($0.1))" } + edges.reversed().map { "\(short($0.0)),\(short($0.2))" }
            page.void("polygon", .class("band \(line.mark.name)"), .with("points", points.joined(separator: " ")))
        }
    }

    private func line(_ line: Line, _ page: inout HTML) {
        let runs = runs(line)
        for run in runs where run.count > 1 {
            page.void(
                "polyline", .class("course \(line.mark.name)"),
                .with("points", run.map { "\(short(x($0.round))),\(short(y($0.point.value)))" }.joined(separator: " ")))
        }
        for (run, next) in zip(runs, runs.dropFirst()) {
            guard let end = run.last, let start = next.first, !breaks.contains(where: { ($0 >= end.round) && ($0 < start.round) }) else { continue }
            let middle = (y(end.point.value) + y(start.point.value)) / 2
            cut((x(end.round) + x(start.round)) / 2, middle - 7, middle + 7, &page)
        }
        for run in runs { for place in run { line.mark.draw(at: x(place.round), y(place.point.value), radius: 4.5, in: &page) } }
    }

    /// Two strokes: here the line does not go on.
    private func cut(_ x: Double, _ top: Double, _ bottom: Double, _ page: inout HTML) {
        for shift in [-2.5, 2.5] {
            page.void("line", .class("cut"), .with("x1", x + shift), .with("x2", x + shift), .with("y1", top), .with("y2", bottom))
        }
    }

    /// Beside the last point of each, apart from each other.
    private func labels(_ page: inout HTML) {
        let ends = lines.compactMap { line in line.points.compactMap { $0 }.last.map { (line: line, value: $0.value) } }
            .sorted { $0.value > $1.value }
        let blocks = ends.map { end in
            TimelineText.lines(TimelineWord.words("\(number(end.value)) \(end.line.name)", .name), width: Self.width - Self.label, size: Self.size)
        }
        for (block, place) in zip(blocks, places(ends.map { y($0.value) }, blocks.map { Double($0.count) * Self.leading + 2 })) {
            for (row, words) in block.enumerated() {
                page.element(
                    "text", .class("label"), .with("x", Self.label), .with("y", place + 5 + Double(row) * Self.leading),
                    text: words.map(\.text).joined(separator: " "))
            }
        }
    }

    private func number(_ value: Double) -> String { scale.range.upperBound <= 1 ? t.percent(value) : t.number(value) }

    /// First lines of blocks of words, from above.
    private func places(_ wanted: [Double], _ heights: [Double]) -> [Double] {
        var places = wanted
        for index in places.indices.dropFirst() { places[index] = max(places[index], places[index - 1] + heights[index - 1]) }
        guard let last = places.last, let height = heights.last else { return places }
        // Above the words of the axis.
        let over = last + height - (Self.bottom + 6)
        guard over > 0 else { return places }
        places[places.count - 1] -= over
        for index in places.indices.dropLast().reversed() { places[index] = min(places[index], places[index + 1] - heights[index]) }
        return places
    }

    private func short(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}

extension GroupMark {
    /// As style sheets call it.
    var name: String {
        switch self {
        case .staff: "staff"
        case .management: "management"
        case .elected: "elected"
        case .other: "other"
        }
    }
}

extension LineChart.Scale {
    /// Half steps around all values, within 1…5, at least two steps wide.
    static func steps(_ values: some Sequence<Double>, _ t: Translator) -> LineChart.Scale {
        let values = Array(values)
        var low = max(1, ((values.min() ?? 1) * 2).rounded(.down) / 2)
        var high = min(5, ((values.max() ?? 5) * 2).rounded(.up) / 2)
        if high - low < 2 { (low, high) = (max(1, min(low, high - 2)), min(5, max(high, low + 2))) }
        let first = Int(low.rounded(.up))
        return LineChart.Scale(range: low...high, ticks: (first...max(first, Int(high))).map { (value: Double($0), word: t.number($0)) })
    }

    /// 0…100 %.
    static func shares(_ t: Translator) -> LineChart.Scale {
        LineChart.Scale(range: 0...1, ticks: [0, 0.25, 0.5, 0.75, 1].map { (value: $0, word: t.percent($0)) })
    }
}
