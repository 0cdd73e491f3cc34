import Domain
import HTML

/// One goal: what carries it, and the decisions that touched it.
struct GoalPage: Page {
    let visit: Visit
    let roadmap: Roadmap
    let goal: Revision<Goal>

    private var t: Translator { visit.t }
    private var actions: [Revision<Action>] { roadmap.actions(for: goal.id) }
    /// Actions without budgeted money.
    private let short: Set<Action.ID>

    init(visit: Visit, roadmap: Roadmap, goal: Revision<Goal>) {
        self.visit = visit
        self.roadmap = roadmap
        self.goal = goal
        short = Set(roadmap.unbudgeted.map(\.id))
    }

    var width: PageWidth { .wide }
    var title: String { goal.code + " " + visit.words(goal.name) }

    func write(to page: inout HTML) {
        page.way(back: t("direction.goals.back"), to: visit.address("tavoitteet"))
        page.element("h1") { page in
            page.text(goal.code + " ")
            page.written(goal.name, visit)
        }
        page.element("p", .class("tag-row")) { page in
            page.element("span", .class("tag"), text: t(TextKey(family: "direction.level", goal.level)))
            if let until = goal.until {
                page.text(" ")
                page.element("span", .class("tag"), text: t("direction.goal.until-year", ["year": .text(String(until))]))
            }
        }
        if visit.may(.editRoadmap) {
            page.tools([(t("direction.goal.edit", ["code": .text(goal.code)]), visit.address("tavoitteet", goal.id.description, "muokkaa"))])
        }
        if !goal.dropped.isEmpty {
            page.element("div", .class("notice waiting")) { page in
                page.element("p") { $0.element("strong", text: t("direction.goal.given-up")) }
                page.paragraphs(goal.dropped, visit)
            }
        }
        for cut in roadmap.takenMeans where cut.goal.id == goal.id {
            page.element("div", .class("notice worse")) { page in
                page.element("p") { TakenMeansLine(visit: visit, roadmap: roadmap, cut: cut).write(to: &$0) }
            }
        }
        carries(&page)
        decisions(&page)
    }

    private func carries(_ page: inout HTML) {
        page.element("section", .aria(.labelledby, "kantaa")) { page in
            page.element("h2", .id("kantaa"), text: t("direction.goal.carried"))
            guard !actions.isEmpty else { return page.element("p", .class("nothing"), text: t("direction.goal.carried.none")) }
            let cost = GoalCost(actions)
            let words = cost.words(t, short: actions.filter { short.contains($0.id) })
            page.element("p", text: words.prefix(1).uppercased() + words.dropFirst() + ".")
            let shown = actions
            page.add(
                StackedTable(
                    caption: t("direction.goal.carried"), isCaptionHidden: true,
                    columns: [
                        .init(name: t("direction.action")), .init(name: t("direction.goal.phase")), .init(name: t("board.owner")),
                        .init(name: t("direction.goal.once"), isNumber: true), .init(name: t("direction.goal.yearly"), isNumber: true),
                        .init(name: t("direction.goal.benefit")),
                    ], count: shown.count, isOfWords: true
                ) { row, column, page in cell(shown[row], column, &page) })
        }
    }

    private func cell(_ action: Revision<Action>, _ column: Int, _ page: inout HTML) {
        switch column {
        case 0:
            page.link(action, visit)
            if short.contains(action.id) {
                page.text(" ")
                page.element("span", .class("tag waiting"), text: t("direction.goal.no-budget"))
            }
        case 1: page.text(t(TextKey(family: "roadmap.phase", action.phase)))
        case 2: page.written(action.owner.sector, visit)
        case 3: page.text(action.money.once.map { t.euros($0) } ?? "–")
        case 4: page.text(action.money.yearly.map { t.euros($0) } ?? "–")
        default: benefits(of: action, &page)
        }
    }

    /// What was hoped for and what was measured; where there is neither, the page says so.
    private func benefits(of action: Revision<Action>, _ page: inout HTML) {
        let isHoped = roadmap.benefits(of: action.id).contains { !$0.content.isDropped }
        if isHoped || !action.benefit.isEmpty || action.phase == .done {
            return page.add(BenefitNotes(visit: visit, path: roadmap, action: action))
        }
        if action.phase == .stopped { return page.text("–") }
        page.element("span", .class("empty"), text: t("direction.goal.benefit-none"))
    }

    private func decisions(_ page: inout HTML) {
        let own = roadmap.decisions.filter { $0.goals.contains(goal.id) }
        page.element("section", .aria(.labelledby, "paatokset")) { page in
            page.element("h2", .id("paatokset"), text: t("direction.goal.decisions"))
            guard !own.isEmpty else { return page.element("p", .class("nothing"), text: t("direction.goal.decisions.none")) }
            page.add(DecisionList(visit: visit, decisions: own, bodies: roadmap.bodies))
        }
    }
}

/// "Goal G1 was approved on 27.10.2025 (council § 71). Fourteen days later its money was cut …"
struct TakenMeansLine {
    let visit: Visit
    let roadmap: Roadmap
    let cut: TakenMeans

    func write(to page: inout HTML) {
        let t = visit.t
        page.sentence(
            t("direction.cover.cut", ["goal": Visit.a, "approval": Visit.b, "day": .day(cut.approval.day), "n": .count(cut.days), "cut": Visit.c]),
            { $0.link(cut.goal, visit) }, { $0.link(cut.approval, roadmap.bodies, visit) }, { $0.link(cut.cut, roadmap.bodies, visit) })
        if let money = cut.cut.money { page.text(" " + t.money(money)) }
    }
}
