import Domain
import HTML

/// The path as a board: a column for each phase, the cards in the order that people chose.
struct PathColumns: View {
    let visit: Visit
    let facts: PathFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("div", .class("path-columns")) { page in
            for phases in stacks {
                page.element("div", .class("path-stack")) { page in
                    for phase in phases { column(phase, &page) }
                }
            }
        }
    }

    /// What was broken off shares a place, so that the columns that matter are wider.
    private var stacks: [[Action.Phase]] {
        let shown = facts.phases.filter { facts.query.phase == nil || facts.query.phase == $0 }
        let ended = shown.filter { [.paused, .stopped].contains($0) }
        return shown.filter { !ended.contains($0) }.map { [$0] } + (ended.isEmpty ? [] : [ended])
    }

    private func column(_ phase: Action.Phase, _ page: inout HTML) {
        let actions = facts.actions.filter { $0.phase == phase }
        page.element("section", .class("path-column ph-\(phase.rawValue)"), .aria(.labelledby, "vaihe-\(phase.rawValue)")) { page in
            page.element("h2", .id("vaihe-\(phase.rawValue)")) { page in
                page.text(t(TextKey(family: "roadmap.phase", phase)) + " ")
                page.element("span", .class("quiet"), text: t.number(actions.count))
            }
            guard !actions.isEmpty else { return page.element("p", .class("column-empty"), text: t("roadmap.column.empty")) }
            page.element("ul") { page in
                for (index, action) in actions.enumerated() {
                    page.element("li", .id("kortti-\(action.id)")) { page in
                        card(
                            action, beside: (index > 0 ? actions[index - 1].id : nil, index + 1 < actions.count ? actions[index + 1].id : nil), &page)
                    }
                }
            }
        }
    }

    /// The order is the organisation's own, so only the path of today can be put in another one.
    private var mayOrder: Bool { visit.may(.editRoadmap) && facts.query.day == nil }

    private func card(_ action: Revision<Action>, beside: (before: Action.ID?, after: Action.ID?), _ page: inout HTML) {
        page.element("article", .class("action-card"), .with("data-card", ifSome: mayOrder ? action.id.description : nil)) { page in
            page.element("p", .class("small quiet")) { $0.written(facts.name(ofTheme: action.theme), visit) }
            page.element("h3") { page in
                page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
            }
            page.element("p", .class("small")) { page in
                owner(action.content, &page)
                page.text(" · ")
                page.element("span", .class("nowrap"), text: t.period(action.content))
            }
            if !action.steps.isEmpty {
                page.element(
                    "p", .class("small"), text: t("roadmap.steps.done", ["n": .count(action.content.stepsDone), "of": .count(action.steps.count)]))
            }
            let remarks = ActionSigns(action: action, day: facts.day, zone: facts.zone, t: t).remarks
            if !remarks.isEmpty {
                page.element("p", .class("small card-remarks")) { page in
                    for remark in remarks {
                        page.element(
                            "span", .class(remark.tone == .worse ? "worse" : remark.tone == .waiting ? "waiting" : "quiet"), text: remark.text)
                    }
                }
            }
            if mayOrder { page.add(CardOrder(visit: visit, action: action, before: beside.before, after: beside.after)) }
        }
    }

    private func owner(_ action: Action, _ page: inout HTML) {
        guard !action.owner.sector.isEmpty else { return page.element("span", .class("empty"), text: t("roadmap.no-owner")) }
        page.written(action.owner.sector, visit)
    }
}
