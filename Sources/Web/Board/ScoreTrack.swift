import Domain
import HTML

/// A thin scale from 1 to 5: a mark for each group, stacked upwards where they would cover each other, and the target's flag below.
struct ScoreTrack: View {
    /// Unique on the page.
    let id: String
    /// What the drawing shows, as a sentence with its figures.
    let title: String
    let means: [GroupMean]
    let target: Double?
    var width = 270.0

    private var scale: StepScale { StepScale(left: 12, right: width - 12) }
    private static let middle = 36.0
    private static let height = 60.0

    func write(to page: inout HTML) {
        let middle = Int(Self.middle)
        page.element(
            "svg", .class("score-track"), .with("viewBox", "0 0 \(Int(width)) \(Int(Self.height))"), .with("role", "img"),
            .aria(.labelledby, "\(id)-t")
        ) { page in
            page.element("title", .id("\(id)-t"), text: title)
            page.void("path", .class("track-line"), .with("d", "M\(Int(scale.x(1))) \(middle)H\(Int(scale.x(5)))"))
            for step in 1...5 {
                let x = Int(scale.x(Double(step)))
                page.void("path", .class("track-tick"), .with("d", "M\(x) \(middle - 4)V\(middle + 4)"))
                guard step == 1 || step == 5 else { continue }
                page.element(
                    "text", .class("track-number"), .with("x", x), .with("y", middle + 21), .with("text-anchor", "middle"), text: String(step))
            }
            if let target { flag(Int(scale.x(target)), &page) }
            for (mean, level) in placed {
                GroupMark(group: mean.group).draw(at: scale.x(mean.mean), Self.middle - Double(level) * 13, radius: 7, in: &page)
            }
        }
    }

    /// It hangs from the line, so that no mark covers it; near the end of the scale it turns away from the number there.
    private func flag(_ x: Int, _ page: inout HTML) {
        let middle = Int(Self.middle)
        let cloth = Double(x) > scale.x(4.5) ? "h-11l3 4l-3 4h11" : "h11l-3 4l3 4h-11"
        page.void("path", .class("track-target"), .with("d", "M\(x) \(middle)V\(middle + 23)M\(x) \(middle + 14)\(cloth)"))
    }

    /// Marks nearer than their own width stand on one another.
    private var placed: [(mean: GroupMean, level: Int)] {
        var placed: [(mean: GroupMean, level: Int)] = []
        for mean in means {
            let near = placed.filter { abs(scale.x($0.mean.mean) - scale.x(mean.mean)) < 14 }.map(\.level)
            placed.append((mean, (0...2).first { !near.contains($0) } ?? 0))
        }
        return placed
    }
}

/// The means of the marks in figures. The drawing's title says them in words, so a listener does not hear them twice.
struct TrackFigures: View {
    let means: [GroupMean]
    let t: Translator

    func write(to page: inout HTML) {
        guard !means.isEmpty else { return }
        page.element("p", .class("tile-marks"), .aria(.hidden, "true")) { page in
            for mean in means {
                page.element("span", .class("legend-group")) { page in
                    page.element("svg", .with("viewBox", "0 0 18 18"), .with("width", 15), .with("height", 15)) {
                        GroupMark(group: mean.group).draw(at: 9, 9, in: &$0)
                    }
                    page.text(t.number(mean.mean))
                }
            }
        }
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
