import Domain
import HTML

/// The path as a table: the list view, and the twin of the timeline.
struct PathTable: View {
    let visit: Visit
    let facts: PathFacts
    let isTwin: Bool

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, t("roadmap.table"))) { page in
            page.element("table", .class("path-table")) { page in
                page.element("caption", .class("visually-hidden"), text: t("roadmap.table"))
                page.element("thead") { page in
                    page.element("tr") { page in
                        for key in ["roadmap.action", "roadmap.theme", "roadmap.owner", "roadmap.time", "roadmap.phase", "roadmap.field.indicator"]
                            as [TextKey]
                        {
                            page.element("th", .with("scope", "col"), text: t(key))
                        }
                    }
                }
                page.element("tbody") { page in
                    for lane in facts.lanes {
                        for action in lane.actions { row(action, &page) }
                    }
                }
            }
        }
    }

    private func row(_ action: Revision<Action>, _ page: inout HTML) {
        page.element("tr") { page in
            page.element("th", .with("scope", "row")) { page in
                page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
            }
            page.element("td") { $0.written(facts.name(ofTheme: action.theme), visit) }
            page.element("td") { page in
                if action.owner.sector.isEmpty {
                    page.element("span", .class("empty"), text: t("roadmap.no-owner"))
                } else {
                    page.written(action.owner.sector, visit)
                }
            }
            page.element("td", .class("nowrap"), text: t.period(action.content))
            page.element("td", .class("tag-row")) { ActionSigns(action: action, day: facts.day, zone: facts.zone, t: t).tags(&$0) }
            page.element("td", .class("nowrap")) { indicator(action.content, &$0) }
        }
    }

    /// `38 → 90 % (93)`: baseline, target, now.
    private func indicator(_ action: Action, _ page: inout HTML) {
        let indicator = action.indicator
        if action.pilot != nil && indicator.baseline == nil { return page.text(t("roadmap.kind.pilot")) }
        guard let baseline = indicator.baseline else { return page.element("span", .class("empty"), text: t("roadmap.no-baseline")) }
        let unit = indicator.unit.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi)
        page.text(t.figure(baseline) + " → " + (indicator.target.map { t.figure($0, unit: unit) } ?? "?"))
        if let now = indicator.now { page.text(" (" + t("roadmap.now-is", ["n": .text(t.figure(now))]) + ")") }
    }
}
