import Domain
import HTML

/// A drawing with its words: an SVG that names and describes itself, and the same numbers as a table below.
struct Drawing {
    /// Unique on the page; ids of title and description are made from it.
    let id: String
    /// What the drawing shows, as a sentence.
    let title: String
    /// What a listener needs instead of the drawing.
    let description: String
    let size: (width: Double, height: Double)
    /// What narrow screens show in its place; nothing lets the drawing shrink.
    var narrow: ((inout HTML) -> Void)?

    /// - Parameter summary: the words that open the table twin; nil leaves the table to stand open under the drawing's place.
    func write(to page: inout HTML, tableSummary summary: String, draw: (inout HTML) -> Void, table: (inout HTML) -> Void) {
        page.element("figure", .class("figure")) { page in
            page.element("div", .class(narrow == nil ? "figure-box" : "figure-box has-narrow")) { page in
                svg(&page, draw)
                narrow?(&page)
            }
            page.element("details", .class("twin")) { page in
                page.element("summary", text: summary)
                table(&page)
            }
        }
    }

    /// The drawing alone, for places where the table stands elsewhere on the page.
    func svg(_ page: inout HTML, _ draw: (inout HTML) -> Void) {
        page.element(
            "svg", .with("xmlns", "http://www.w3.org/2000/svg"), .with("viewBox", "0 0 \(short(size.width)) \(short(size.height))"),
            .with("role", "img"), .aria(.labelledby, "\(id)-t \(id)-d"), .class("drawing"), .with("width", size.width), .with("height", size.height)
        ) { page in
            page.element("title", .id("\(id)-t"), text: title)
            page.element("desc", .id("\(id)-d"), text: description)
            draw(&page)
        }
    }

    private func short(_ length: Double) -> String { String(Int(length.rounded(.up))) }
}

/// The marks of the three groups: a shape and a colour each, and always a word beside them.
enum GroupMark: Hashable, Sendable {
    case staff, management, elected, other

    init(group key: String) {
        switch key {
        case "staff": self = .staff
        case "management": self = .management
        case "elected": self = .elected
        default: self = .other
        }
    }

    /// Draws the mark around a point; `radius` is half its width.
    func draw(at x: Double, _ y: Double, radius r: Double = 7, in page: inout HTML) {
        switch self {
        case .staff: page.void("circle", .class("mark staff"), .with("cx", x), .with("cy", y), .with("r", r))
        case .management:
            page.void(
                "rect", .class("mark management"), .with("x", x - r * 0.88), .with("y", y - r * 0.88), .with("width", r * 1.76),
                .with("height", r * 1.76))
        case .elected: page.void("path", .class("mark elected"), .with("d", triangle(x, y, r * 1.15)))
        case .other: page.void("circle", .class("mark other"), .with("cx", x), .with("cy", y), .with("r", r * 0.9))
        }
    }

    private func triangle(_ x: Double, _ y: Double, _ r: Double) -> String {
        func point(_ dx: Double, _ dy: Double) -> String { "\(((x + dx) * 100).rounded() / 100) \(((y + dy) * 100).rounded() / 100)" }
        return "M\(point(0, -r)) L\(point(r * 0.95, r * 0.75)) L\(point(-r * 0.95, r * 0.75)) Z"
    }
}

/// A scale of 1…5 laid along a drawing.
struct StepScale: Sendable {
    let left: Double
    let right: Double

    /// Where a mean stands; values beyond the scale stand at its ends.
    func x(_ value: Double) -> Double { left + (min(5, max(1, value)) - 1) / 4 * (right - left) }
}
