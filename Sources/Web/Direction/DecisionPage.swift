import Domain
import HTML

/// One decision: what it said, where it came from and what came of it.
struct DecisionPage: Page {
    let visit: Visit
    let roadmap: Roadmap
    let decision: Revision<Decision>
    /// Those that it was made about, as far as this reader sees them.
    var reports: [Revision<Report>] = []

    private var t: Translator { visit.t }
    private var isAhead: Bool { decision.content.isAhead(of: roadmap.day) }

    var title: String {
        let body = roadmap.bodies.first { $0.id == decision.madeBy }.map { visit.words($0.name) } ?? ""
        return "\(body) \(t.day(decision.day))" + (decision.section.isEmpty ? "" : " § \(decision.section)")
    }

    func write(to page: inout HTML) {
        page.way(back: t("direction.decisions.back"), to: visit.address("paatokset"))
        page.element("h1") { $0.decision(decision, roadmap.bodies, visit) }
        page.element("p", .class("tag-row")) { page in
            page.element("span", .class("tag"), text: t(TextKey(family: "direction.kind", decision.kind)))
            if isAhead {
                page.text(" ")
                page.element("span", .class("tag waiting"), text: t("direction.decision.ahead"))
            }
        }
        page.element("div", .class("lead")) { $0.paragraphs(decision.text, visit) }
        if let money = decision.money {
            page.element("p") { page in
                page.element("strong", .class(money.isCut ? "worse" : ""), text: t.money(money))
                if money.from > 0 {
                    let share = Double(money.to - money.from) / Double(money.from)
                    page.text(" (" + t.change(share * 100, digits: 0) + (t.language == .en ? "%" : "\u{a0}%") + ")")
                }
            }
        }
        if let minutes = Address(external: decision.minutes) {
            page.element("p") { $0.element("a", .href(minutes), .with("rel", "noopener"), text: t("direction.decision.to-minutes")) }
        }
        if visit.may(.editRoadmap) {
            page.tools([(t("direction.decision.edit"), visit.address("paatokset", decision.id.description, "muokkaa"))])
        }
        before(&page)
        after(&page)
    }

    /// What it stands on: its goals, the pilots that it judged, earlier decisions on the same goals.
    private func before(_ page: inout HTML) {
        let goals = roadmap.goals.filter { decision.goals.contains($0.id) }
        let earlier = roadmap.decisions.filter { $0.id != decision.id && $0.day < decision.day && shares($0) }
        let pilots = roadmap.actions.filter { $0.pilot?.verdict?.decision == decision.id }
        let isStrategy = roadmap.strategy?.content.approved == decision.id
        let isStart = roadmap.decisionToBegin?.id == decision.id
        guard !goals.isEmpty || !earlier.isEmpty || !pilots.isEmpty || !reports.isEmpty || isStrategy || isStart else { return }
        page.element("section", .aria(.labelledby, "mista")) { page in
            page.element("h2", .id("mista"), text: t("direction.decision.about"))
            page.element("ul", .class("plain-list")) { page in
                if isStrategy { page.element("li") { $0.element("a", .href(visit.address("strategia")), text: t("direction.decision.strategy")) } }
                if isStart { page.element("li") { $0.element("a", .href(visit.address("strategia")), text: t("direction.decision.start")) } }
                for report in reports {
                    let words = t("direction.decision.report") + " " + t.day(report.asOf)
                    page.element("li") { $0.element("a", .href(visit.address("raportit", report.id.description)), text: words) }
                }
                for goal in goals { page.element("li") { $0.link(goal, visit) } }
                for pilot in pilots { page.element("li") { $0.link(pilot, visit) } }
            }
            guard !earlier.isEmpty else { return }
            page.element("h3", text: t("direction.decision.earlier"))
            page.add(DecisionList(visit: visit, decisions: earlier, bodies: roadmap.bodies))
        }
    }

    private func shares(_ other: Revision<Decision>) -> Bool { !Set(other.goals).isDisjoint(with: decision.goals) }

    private func after(_ page: inout HTML) {
        let begun = roadmap.actions.filter { $0.origin == .decision(decision.id) }
        let touched = roadmap.actions.filter { action in
            decision.actions.contains(action.id) && !begun.contains { $0.id == action.id } && action.pilot?.verdict?.decision != decision.id
        }
        let later = roadmap.decisions.filter { $0.id != decision.id && $0.day > decision.day && shares($0) }
        let cuts = roadmap.takenMeans.filter { $0.approval.id == decision.id || $0.cut.id == decision.id }
        page.element("section", .aria(.labelledby, "seuraus")) { page in
            page.element("h2", .id("seuraus"), text: t(isAhead ? "direction.decision.concerns" : "direction.decision.after"))
            for cut in cuts {
                page.element("p", .class("notice worse")) { TakenMeansLine(visit: visit, roadmap: roadmap, cut: cut).write(to: &$0) }
            }
            guard !(begun.isEmpty && touched.isEmpty && later.isEmpty) else {
                return page.element(
                    "p", .class("nothing"), text: t(isAhead ? "direction.decision.after.ahead" : "direction.decision.after.none"))
            }
            actions(t("direction.decision.begun"), begun, &page)
            actions(t(isAhead ? "direction.decision.touches" : "direction.decision.touched"), touched, &page)
            guard !later.isEmpty else { return }
            page.element("h3", text: t("direction.decision.later"))
            page.add(DecisionList(visit: visit, decisions: later, bodies: roadmap.bodies))
        }
    }

    private func actions(_ heading: String, _ actions: [Revision<Action>], _ page: inout HTML) {
        guard !actions.isEmpty else { return }
        page.element("h3", text: heading)
        page.element("ul", .class("plain-list")) { page in
            for action in actions {
                page.element("li") { page in
                    page.link(action, visit)
                    page.text(" ")
                    page.element("span", .class("tag phase ph-\(action.phase.rawValue)"), text: t(TextKey(family: "roadmap.phase", action.phase)))
                }
            }
        }
    }
}
