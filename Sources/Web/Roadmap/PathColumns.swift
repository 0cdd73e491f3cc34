import Domain
import HTML

/// The path as a board: a column for each phase, the pressing cards first.
struct PathColumns: View {
    let visit: Visit
    let facts: PathFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("div", .class("columns")) { page in
            for phase in facts.phases where facts.query.phase == nil || facts.query.phase == phase {
                let actions = facts.actions.filter { $0.phase == phase }
                page.element("section", .class("column-of-phase \(phase.rawValue)"), .aria(.labelledby, "vaihe-\(phase.rawValue)")) { page in
                    page.element("h2", .id("vaihe-\(phase.rawValue)")) { page in
                        page.text(t(TextKey(family: "roadmap.phase", phase)) + " ")
                        page.element("span", .class("quiet"), text: t.number(actions.count))
                    }
                    if actions.isEmpty { page.element("p", .class("column-empty"), text: t("roadmap.column.empty")) }
                    if !actions.isEmpty {
                        page.element("ul") { page in
                            for action in actions { page.element("li") { card(action, &$0) } }
                        }
                    }
                }
            }
        }
    }

    private func card(_ action: Revision<Action>, _ page: inout HTML) {
        page.element("article", .class("action-card")) { page in
            page.element("p", .class("small quiet")) { $0.written(facts.name(ofTheme: action.theme), visit) }
            page.element("h3") { page in
                page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
            }
            page.element("p", .class("small")) { page in
                owner(action.content, &page)
                page.text(" · " + t.period(action.content))
            }
            if !action.steps.isEmpty {
                page.element(
                    "p", .class("small"), text: t("roadmap.steps.done", ["n": .count(action.content.stepsDone), "of": .count(action.steps.count)]))
            }
            let remarks = ActionSigns(action: action, day: facts.day, zone: facts.zone, t: t).remarks
            if !remarks.isEmpty {
                page.element("p", .class("small remarks")) { page in
                    for remark in remarks {
                        page.element(
                            "span", .class(remark.tone == .worse ? "worse" : remark.tone == .waiting ? "waiting" : "quiet"), text: remark.text)
                    }
                }
            }
        }
    }

    private func owner(_ action: Action, _ page: inout HTML) {
        guard !action.owner.sector.isEmpty else { return page.element("span", .class("empty"), text: t("roadmap.no-owner")) }
        page.written(action.owner.sector, visit)
    }
}
