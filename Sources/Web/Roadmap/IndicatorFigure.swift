import Domain
import HTML

/// How far an action has come: baseline at the left, target at the right, now between them – or beyond.
struct IndicatorFigure: View {
    let indicator: Indicator
    let visit: Visit

    private var t: Translator { visit.t }
    private var unit: String { indicator.unit.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi) }

    func write(to page: inout HTML) {
        page.element("figure", .class("indicator-figure")) { page in
            page.element("figcaption") { $0.written(indicator.text, visit) }
            figures(&page)
            if let progress = indicator.progress { track(progress, &page) }
            page.element("p", .class("small"), text: sentence)
        }
    }

    /// The three figures: the drawing's table.
    private func figures(_ page: inout HTML) {
        page.element("dl", .class("indicator-figures")) { page in
            figure("roadmap.baseline", indicator.baseline, "baseline", &page)
            figure("roadmap.now", indicator.now, "now", &page)
            figure("roadmap.target", indicator.target, "target", &page)
        }
    }

    private func figure(_ label: TextKey, _ value: Double?, _ kind: StaticString, _ page: inout HTML) {
        page.element("div", .class(kind)) { page in
            page.element("dt", text: t(label))
            page.element("dd") { page in
                if let value { page.written(t.figure(value, unit: unit)) } else { page.element("span", .class("empty"), text: t("roadmap.unknown")) }
            }
        }
    }

    private var sentence: String {
        guard let progress = indicator.progress else {
            return t(indicator.baseline == nil ? "roadmap.progress.no-baseline" : "roadmap.progress.unmeasured")
        }
        let words: String =
            switch progress {
            case ..<0: t("roadmap.progress.back")
            case 0: t("roadmap.progress.none")
            case 1...: t("roadmap.progress.reached")
            default: t("roadmap.progress.part", ["share": .text(t.percent(progress))])
            }
        return indicator.measured.map { words + " " + t("roadmap.measured", ["day": .day($0)]) } ?? words
    }

    /// 640 wide; room to the left when it fell behind, to the right when it passed the target.
    private func track(_ progress: Double, _ page: inout HTML) {
        let (from, to) = (progress < 0 ? 120.0 : 10.0, progress > 1 ? 500.0 : 610.0)
        let now = min(max(from + progress * (to - from), 10), 630)
        page.element(
            "svg", .class("indicator-track"), .with("viewBox", "0 0 640 44"), .with("role", "img"), .aria(.labelledby, "mittari-kuva")
        ) { page in
            page.element("title", .id("mittari-kuva"), text: sentence)
            page.void("path", .class("way"), .with("d", "M\(Int(from)) 22H\(Int(to))"))
            page.void("path", .class(progress < 0 ? "come back" : "come"), .with("d", "M\(Int(from)) 22H\(Int(now))"))
            page.void("path", .class("end"), .with("d", "M\(Int(from)) 10V34"))
            page.void("path", .class("end target"), .with("d", "M\(Int(to)) 6V38M\(Int(to)) 6h14l-4 5l4 5h-14"))
            page.void("circle", .class("now"), .with("cx", now), .with("cy", 22), .with("r", 9))
        }
    }
}
