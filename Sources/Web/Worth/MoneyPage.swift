import Domain
import HTML

/// What the path costs: planned and spent by year, by sector and by goal.
struct MoneyPage: Page {
    let visit: Visit
    let path: Roadmap
    let money: PathMoney

    private var t: Translator { visit.t }
    private var year: Int { path.day.year }

    var width: PageWidth { .wide }
    var title: String {
        guard let plan = money.all.plan[year]?.euros else { return t("worth.money.title.none") }
        return t("worth.money.title", ["year": .text(String(year)), "n": .text(t.euros(plan))])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("worth.money.lead"))
        changes(&page)
        if money.years.isEmpty {
            page.element("p", .class("nothing"), text: t("worth.money.none"))
        } else {
            years(&page)
            matrix("worth.money.sectors", "sektorit", money.sectors, &page)
            matrix("worth.money.goals", "tavoitteet", money.goals, &page)
            page.element("p", .class("small quiet"), text: t("worth.money.goals.note"))
        }
        unplanned(&page)
    }

    /// What bodies decided of the money of a year.
    private func changes(_ page: inout HTML) {
        let decided = path.decisions.filter { $0.content.money != nil }
        guard !decided.isEmpty else { return }
        page.element("ul", .class("money-changes")) { page in
            for decision in decided {
                guard let money = decision.content.money else { continue }
                page.element("li") { page in
                    page.text(
                        t(
                            "worth.money.changed",
                            ["year": .text(String(money.year)), "from": .text(t.euros(money.from)), "to": .text(t.euros(money.to))]) + " ")
                    page.element("span", .class("quiet")) { page in
                        page.text(t.day(decision.day) + (decision.section.isEmpty ? "" : " § \(decision.section)") + " ")
                        page.written(decision.text, visit)
                    }
                }
            }
        }
    }

    private func years(_ page: inout HTML) {
        let names: [TextKey] = [
            "worth.budget.year", "worth.money.plan", "worth.money.actual", "worth.budget.plan-days", "worth.budget.actual-days",
        ]
        StackedTable(
            caption: t("worth.money.years"), columns: names.enumerated().map { StackedTable.Column(name: t($1), isNumber: $0 > 0) },
            count: money.years.count
        ) { row, column, page in
            let year = money.years[row]
            let (plan, actual) = (money.all.plan[year], money.all.actual[year])
            switch column {
            case 0: page.text(String(year))
            case 1: sum(plan, &page)
            case 2: sum(actual, &page)
            case 3: page.text(plan?.days.map { t.number($0) } ?? "–")
            default: page.text(actual?.days.map { t.number($0) } ?? "–")
            }
        }.write(to: &page)
        let hasDays = (Array(money.all.plan.values) + Array(money.all.actual.values)).contains { $0.days != nil }
        if hasDays { page.element("p", .class("small quiet"), text: t("worth.money.days.note")) }
    }

    /// Euros, and under them what of it is spent once and what runs on.
    private func sum(_ sum: Budget.Sum?, _ page: inout HTML) {
        guard let euros = sum?.euros else { return page.text("–") }
        page.text(t.euros(euros))
        guard let once = sum?.once, let running = sum?.running, once > 0, running > 0 else { return }
        page.element(
            "span", .class("small quiet block"),
            text: t("worth.money.parts", ["once": .text(t.euros(once)), "running": .text(t.euros(running))]))
    }

    private func matrix(_ title: TextKey, _ id: StaticString, _ rows: [PathMoney.Row], _ page: inout HTML) {
        guard !rows.isEmpty else { return }
        page.element("section", .aria(.labelledby, id.description)) { page in
            page.element("h2", .id(id.description), text: t(title))
            page.element("p", .class("small quiet"), text: t("worth.money.cell"))
            StackedTable(
                caption: t(title), isCaptionHidden: true,
                columns: [StackedTable.Column(name: t("worth.money.row"))]
                    + money.years.map { StackedTable.Column(name: String($0), isNumber: true) },
                count: rows.count
            ) { row, column, page in
                guard column > 0 else { return name(rows[row].kind, &page) }
                cell(rows[row], money.years[column - 1], &page)
            }.write(to: &page)
        }
    }

    private func name(_ kind: PathMoney.Kind, _ page: inout HTML) {
        switch kind {
        case .all: page.text(t("worth.money.all"))
        case .sector(let name): if name.isEmpty { page.text(t("roadmap.no-owner")) } else { page.written(name, visit) }
        case .goal(let id):
            guard let goal = path.goals.first(where: { $0.id == id }) else { return }
            page.text(goal.code + " ")
            page.written(goal.content.name, visit)
        case .noGoal: page.element("span", .class("empty"), text: t("worth.money.no-goal"))
        }
    }

    private func cell(_ row: PathMoney.Row, _ year: Int, _ page: inout HTML) {
        let (plan, actual) = (row.plan[year]?.euros, row.actual[year]?.euros)
        guard plan != nil || actual != nil else { return page.element("span", .class("empty"), text: "○") }
        page.text(plan.map { t.euros($0) } ?? "–")
        if let actual { page.element("span", .class("small quiet block"), text: t("worth.money.spent", ["n": .text(t.euros(actual))])) }
    }

    private func unplanned(_ page: inout HTML) {
        let actions = money.unplanned.filter { $0.phase != .draft }
        guard !actions.isEmpty else { return }
        page.element("section", .aria(.labelledby, "budjetitta")) { page in
            page.element("h2", .id("budjetitta"), text: t("worth.money.unplanned", ["n": .count(actions.count)]))
            page.element("ul") { page in
                for action in actions {
                    page.element("li") { page in
                        page.element("a", .href(visit.place(of: action.id))) { $0.written(action.title, visit) }
                    }
                }
            }
        }
    }
}

/// The years of one action, in the column beside its text.
struct BudgetView: View {
    let visit: Visit
    let budget: Budget

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let names: [TextKey] = ["worth.budget.year", "worth.money.plan", "worth.money.actual"]
        page.element("table", .class("budget-years")) { page in
            page.element("caption", .class("visually-hidden"), text: t("worth.budget.years"))
            page.element("thead") { page in
                page.element("tr") { page in
                    for (index, name) in names.enumerated() {
                        page.element("th", .with("scope", "col"), .class(index > 0 ? "number" : ""), text: t(name))
                    }
                }
            }
            page.element("tbody") { page in
                for year in budget.years {
                    page.element("tr") { page in
                        page.element("th", .with("scope", "row"), text: String(year.year))
                        for sum in [year.plan, year.actual] { page.element("td", .class("number")) { write(sum, &$0) } }
                    }
                }
            }
        }
    }

    private func write(_ sum: Budget.Sum, _ page: inout HTML) {
        guard !sum.isEmpty else { return page.text("–") }
        if let euros = sum.euros { page.text(t.euros(euros)) }
        if let days = sum.days { page.element("span", .class("small quiet block"), text: t("worth.days", ["n": .count(days)])) }
    }
}
