import Domain
import HTML

/// What the municipality wants: its vision and values, the goals with what carries them, where each theme should be, the time there is.
struct StrategyPage: Page {
    let visit: Visit
    let roadmap: Roadmap

    private var t: Translator { visit.t }
    private var strategy: Strategy? { roadmap.strategy?.content }
    private var mayEdit: Bool { visit.may(.editRoadmap) }
    var width: PageWidth { .wide }

    var title: String {
        guard let name = strategy?.name, !name.isEmpty else { return t("direction.strategy.unnamed") }
        return visit.words(name)
    }

    func write(to page: inout HTML) {
        page.element("h1") { page in
            if let name = strategy?.name, !name.isEmpty { page.written(name, visit) } else { page.text(title) }
        }
        if let strategy, !strategy.vision.isEmpty {
            page.element("div", .class("lead")) { $0.paragraphs(strategy.vision, visit) }
        } else {
            page.element("p", .class("nothing"), text: t(mayEdit ? "direction.strategy.empty.lead" : "direction.strategy.empty"))
        }
        if mayEdit { page.tools([(t("direction.strategy.edit"), visit.address("strategia", "muokkaa"))]) }
        if let strategy { about(strategy, &page) }
        goals(&page)
        targets(&page)
        time(&page)
    }

    private func about(_ strategy: Strategy, _ page: inout HTML) {
        if !strategy.values.isEmpty {
            page.element("ul", .class("values"), .aria(.label, t("direction.strategy.values"))) { page in
                for value in strategy.values { page.element("li") { $0.written(value, visit) } }
            }
        }
        page.element("dl", .class("facts")) { page in
            if let starts = strategy.starts, let ends = strategy.ends {
                page.fact(t("direction.strategy.term")) { $0.text(t.days(starts, ends)) }
            }
            if let decision = roadmap.decisions.first(where: { $0.id == strategy.approved }) {
                page.fact(t("direction.strategy.approved")) { $0.link(decision, roadmap.bodies, visit) }
            }
            if let decision = roadmap.decisionToBegin {
                page.fact(t("direction.strategy.start")) { $0.link(decision, roadmap.bodies, visit) }
            }
            if !strategy.guide.leader.isEmpty { page.fact(t("direction.strategy.leader")) { $0.written(strategy.guide.leader, visit) } }
            if let rhythm = strategy.guide.rhythm {
                page.fact(t("direction.strategy.rhythm")) { page in
                    page.text(t("direction.strategy.rhythm.months", ["n": .count(rhythm)]))
                    if let next = roadmap.nextReview {
                        page.text("; " + t(next < roadmap.day ? "direction.start.review-over" : "direction.start.next-review", ["day": .day(next)]))
                    }
                }
            }
        }
    }

    private func goals(_ page: inout HTML) {
        let goals = roadmap.pursued
        page.element("section", .aria(.labelledby, "tavoitteet")) { page in
            page.element("h2", .id("tavoitteet"), text: t.goals(goals.count))
            if goals.isEmpty { page.element("p", .class("nothing"), text: t("direction.goals.none")) }
            page.add(GoalList(visit: visit, roadmap: roadmap, goals: goals))
            page.element("p") { $0.element("a", .href(visit.address("tavoitteet")), text: t("direction.goals.all")) }
        }
    }

    private func targets(_ page: inout HTML) {
        let themes = roadmap.themes.filter { !$0.isHidden }
        guard !themes.isEmpty else { return }
        page.element("section", .aria(.labelledby, "tasot")) { page in
            page.element("h2", .id("tasot"), text: t("direction.strategy.targets"))
            page.element("p", text: t("direction.strategy.targets.lead"))
            page.add(
                StackedTable(
                    caption: t("direction.strategy.targets"), isCaptionHidden: true,
                    columns: [
                        .init(name: t("board.theme")), .init(name: t("direction.strategy.level"), isNumber: true),
                        .init(name: t("direction.strategy.by"), isNumber: true), .init(name: t("board.owner")),
                    ], count: themes.count
                ) { row, column, page in cell(themes[row], column, &page) })
        }
    }

    private func cell(_ theme: Revision<Theme>, _ column: Int, _ page: inout HTML) {
        switch column {
        case 0: page.link(theme, visit)
        case 1: page.text(theme.target.map { t.number($0.level) } ?? t("board.no-target"))
        case 2: page.text(theme.target.map { String($0.year) } ?? "–")
        default: if theme.owner.name.isEmpty { page.text(t("board.no-owner")) } else { page.written(theme.owner.name, visit) }
        }
    }

    private func time(_ page: inout HTML) {
        guard let free = strategy?.free, !free.isEmpty else { return }
        let loads = Workload.all(of: roadmap)
        let years = Set(loads.map(\.year)).sorted()
        page.element("section", .aria(.labelledby, "aika")) { page in
            page.element("h2", .id("aika"), text: t("direction.strategy.free"))
            page.element("p", text: t("direction.strategy.free.lead"))
            page.add(
                StackedTable(
                    caption: t("direction.strategy.free"), isCaptionHidden: true,
                    columns: [.init(name: t("direction.strategy.sector")), .init(name: t("direction.strategy.free.column"), isNumber: true)]
                        + years.map { .init(name: t("direction.strategy.asked", ["year": .text(String($0))]), isNumber: true) }, count: free.count
                ) { row, column, page in
                    switch column {
                    case 0: page.written(free[row].sector, visit)
                    case 1: page.text(t.number(free[row].days))
                    default:
                        let load = loads.first { $0.sector == free[row].sector && $0.year == years[column - 2] }
                        page.text(t.number(load?.asked ?? 0))
                        if load?.isOver == true { page.element("span", .class("small worse"), text: " " + t("direction.strategy.over")) }
                    }
                })
        }
    }
}
