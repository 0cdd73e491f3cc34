import Domain
import HTML

/// The timeline on a narrow screen: each name whole in a row of words, below it a strip as wide as the page, the years along the top.
///
/// Places are shares of the width, so nothing scrolls sideways. The words say all that the strips show.
struct TimelineRows: View {
    let timeline: Timeline

    private var scale: TimelineScale { TimelineScale(timeline: timeline) }

    func write(to page: inout HTML) {
        let scale = scale
        page.element("div", .class("timeline as-rows")) { page in
            axis(scale, &page)
            for lane in timeline.lanes { self.lane(lane, scale, &page) }
        }
    }

    /// Six years at most have their number; the line's day stands below them.
    private func axis(_ scale: TimelineScale, _ page: inout HTML) {
        let today = scale.share(timeline.day)
        let step = (scale.years.count + 5) / 6
        page.element("svg", .class("timeline-years"), .aria(.hidden, "true")) { page in
            lines(scale, &page)
            for (index, year) in scale.years.enumerated() where index % step == 0 {
                let x = HTML.percent(Double(index) / Double(scale.years.count))
                page.void("line", .class("year"), .with("x1", x), .with("x2", x), .with("y1", 0.0), .with("y2", 20.0))
                page.element("text", .class("year-word"), .with("x", x), .with("dx", 4), .with("y", 15.0), text: String(year))
            }
            // Long names of a day have room above the line; near an end they stand beside it.
            let isAbove = (0.3...0.7).contains(today)
            page.void(
                "line", .class("today"), .with("x1", HTML.percent(today)), .with("x2", HTML.percent(today)), .with("y1", isAbove ? 41.0 : 22.0),
                .with("y2", 48.0))
            page.element(
                "text", .class("today-name"), .with("x", HTML.percent(today)), .with("dx", isAbove ? 0 : today > 0.5 ? -6 : 6),
                .with("y", isAbove ? 36.0 : 39.0), .with("text-anchor", ifSome: isAbove ? "middle" : today > 0.5 ? "end" : nil),
                text: timeline.dayLabel)
        }
    }

    /// What every strip repeats, written once: the lines of the years, and the day's.
    private func lines(_ scale: TimelineScale, _ page: inout HTML) {
        func line(_ name: StaticString, _ share: Double, _ page: inout HTML) {
            let x = HTML.percent(share)
            page.void("line", .class(name), .with("x1", x), .with("x2", x), .with("y1", 0.0), .with("y2", 18.0))
        }
        page.element("defs") { page in
            page.element("g", .id(Self.years)) { page in
                for index in 1..<scale.years.count { line("year", Double(index) / Double(scale.years.count), &page) }
            }
            page.element("g", .id(Self.today)) { line("today", scale.share(timeline.day), &$0) }
        }
    }

    private static let years = "rivien-vuodet"
    private static let today = "rivien-paiva"

    private func lane(_ lane: Timeline.Lane, _ scale: TimelineScale, _ page: inout HTML) {
        page.element("h3") { page in
            if let address = lane.address { page.element("a", .href(address)) { $0.written(lane.name) } } else { page.written(lane.name) }
            if let note = lane.note { page.element("span", .class("tag empty"), text: note) }
        }
        guard !lane.bars.isEmpty else { return }
        page.element("ul") { page in
            for bar in lane.bars {
                page.element("li", .class("ph-\(bar.phase.rawValue)")) { page in
                    page.element("p", .class("strip-name")) { $0.element("a", .href(bar.address), .lang(bar.language?.rawValue), text: bar.name) }
                    strip(bar, scale, &page)
                    words(bar, &page)
                }
            }
        }
    }

    private func strip(_ bar: Timeline.Bar, _ scale: TimelineScale, _ page: inout HTML) {
        let left = bar.starts.map { scale.share($0) } ?? bar.ends.map { max(0, scale.share($0) - 1 / 24) } ?? 0
        let right = max(bar.ends.map { scale.share($0.adding(1)) } ?? 1, left + 0.01)
        page.element("svg", .class("timeline-strip"), .aria(.hidden, "true")) { page in
            page.void("use", .href(Address(fragment: Self.years)))
            page.void(
                "rect", .class("shape"), .with("x", HTML.percent(left)), .with("width", HTML.percent(right - left)), .with("y", 3.0),
                .with("height", 12.0), .with("rx", 3))
            if bar.isLate {
                let today = HTML.percent(scale.share(timeline.day))
                page.void("line", .class("late"), .with("x1", HTML.percent(right)), .with("x2", today), .with("y1", 9.0), .with("y2", 9.0))
            }
            page.void("use", .href(Address(fragment: Self.today)))
            if let decision = bar.decision {
                page.at(scale.share(decision), 9) { $0.void("path", .class("diamond"), .with("d", "M0 -8L8 0L0 8L-8 0Z")) }
            }
        }
    }

    private func words(_ bar: Timeline.Bar, _ page: inout HTML) {
        page.element("p", .class("small")) { page in
            page.element("span", .class("tag phase ph-\(bar.phase.rawValue)"), text: bar.phaseWord)
            page.text(" ")
            page.element("span", .class("nowrap"), text: bar.period)
            for remark in bar.remarks {
                page.text(" · ")
                page.element("span", .class(remark.tone == .worse ? "worse" : remark.tone == .waiting ? "waiting" : "quiet"), text: remark.text)
            }
        }
    }
}
