import Domain
import HTML

/// A thin scale from 1 to 5 with a mark for each group and the target; marks that would cover each other stand above and below.
struct ScoreTrack: View {
    /// Unique on the page.
    let id: String
    /// What the drawing shows, as a sentence with its figures.
    let title: String
    let means: [GroupMean]
    let target: Double?
    var width = 270.0
    /// For rows of a list: only the ends of the scale have their number.
    var isCompact = false

    private var scale: StepScale { StepScale(left: 12, right: width - 12) }
    private var middle: Double { 30 }

    func write(to page: inout HTML) {
        page.element(
            "svg", .class("score-track"), .with("viewBox", "0 0 \(Int(width)) \(isCompact ? 58 : 66)"), .with("role", "img"),
            .aria(.labelledby, "\(id)-t")
        ) { page in
            page.element("title", .id("\(id)-t"), text: title)
            page.void("path", .class("track-line"), .with("d", "M\(Int(scale.x(1))) \(Int(middle))H\(Int(scale.x(5)))"))
            for step in 1...5 {
                let x = Int(scale.x(Double(step)))
                page.void("path", .class("track-tick"), .with("d", "M\(x) \(Int(middle) - 4)V\(Int(middle) + 4)"))
                guard !isCompact || step == 1 || step == 5 else { continue }
                page.element(
                    "text", .class("track-number"), .with("x", x), .with("y", isCompact ? 54 : 62), .with("text-anchor", "middle"), text: String(step)
                )
            }
            if let target {
                let x = Int(scale.x(target))
                page.void("path", .class("track-target"), .with("d", "M\(x) 6V\(Int(middle) + 10)M\(x) 6h11l-3 4l3 4h-11"))
            }
            for (mean, level) in placed {
                GroupMark(group: mean.group).draw(at: scale.x(mean.mean), middle + Double(level) * 13, radius: 7, in: &page)
            }
        }
    }

    /// Marks nearer than their own width leave the line in turn: up, down.
    private var placed: [(mean: GroupMean, level: Int)] {
        var placed: [(mean: GroupMean, level: Int)] = []
        for mean in means {
            let near = placed.filter { abs(scale.x($0.mean.mean) - scale.x(mean.mean)) < 14 }.map(\.level)
            placed.append((mean, [0, -1, 1, 2].first { !near.contains($0) } ?? 0))
        }
        return placed
    }
}

/// The names of the marks, once for all tracks of a page.
struct GroupLegend: View {
    let groups: [GroupMean]
    let hasTarget: Bool
    let visit: Visit

    func write(to page: inout HTML) {
        guard !groups.isEmpty || hasTarget else { return }
        page.element("ul", .class("marks-legend")) { page in
            for group in groups {
                page.element("li", .class("legend-group")) { page in
                    page.element("svg", .with("viewBox", "0 0 18 18"), .with("width", 18), .with("height", 18), .aria(.hidden, "true")) {
                        GroupMark(group: group.group).draw(at: 9, 9, in: &$0)
                    }
                    page.written(group.name, visit)
                }
            }
            if hasTarget {
                page.element("li", .class("legend-group")) { page in
                    page.element("svg", .with("viewBox", "0 0 18 18"), .with("width", 18), .with("height", 18), .aria(.hidden, "true")) {
                        $0.void("path", .class("track-target"), .with("d", "M4 1V17M4 1h11l-3 4l3 4h-11"))
                    }
                    page.text(visit.t("board.target-level"))
                }
            }
        }
    }
}
