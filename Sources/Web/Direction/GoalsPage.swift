import Domain
import HTML

/// A goal in a list: what carries it, and what stands against it.
struct GoalLine: View {
    let visit: Visit
    let roadmap: Roadmap
    let goal: Revision<Goal>
    /// A cut took its means.
    let isCut: Bool

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let actions = roadmap.actions(for: goal.id)
        let (open, done) = (actions.count(where: \.phase.isOpen), actions.count { $0.phase == .done })
        page.element("div") { page in
            page.element("h3") { $0.link(goal, visit) }
            page.element("p", .class("small quiet")) { page in
                if goal.level != .municipality {
                    page.element("span", .class("tag"), text: t(TextKey(family: "direction.level", goal.level)))
                    page.text(" ")
                }
                if open + done == 0 {
                    page.element("span", .class("tag empty"), text: t("direction.goal.no-action"))
                } else {
                    page.text(t("direction.goal.actions", ["open": .count(open), "done": .count(done)]))
                }
                let cost = GoalCost(actions)
                if cost.once + cost.yearly > 0 { page.text(" · " + cost.words(t, short: roadmap.unbudgeted.filter { $0.goals.contains(goal.id) })) }
                if isCut {
                    page.text(" ")
                    page.element("span", .class("tag worse"), text: t("direction.goal.cut"))
                }
            }
        }
    }
}

struct GoalList: View {
    let visit: Visit
    let roadmap: Roadmap
    let goals: [Revision<Goal>]

    func write(to page: inout HTML) {
        let cut = Set(roadmap.takenMeans.map(\.goal.id))
        page.element("ul", .class("rows")) { page in
            for goal in goals {
                page.element("li") { $0.add(GoalLine(visit: visit, roadmap: roadmap, goal: goal, isCut: cut.contains(goal.id))) }
            }
        }
    }
}

/// What the actions of a goal cost by their rough figures. What is done goes on costing every year.
struct GoalCost {
    private(set) var once = 0
    private(set) var yearly = 0
    private(set) var days = 0

    init(_ actions: [Revision<Action>]) {
        for action in actions where action.phase.isOpen || action.phase == .done {
            once += action.money.once ?? 0
            yearly += action.money.yearly ?? 0
            days += action.money.days ?? 0
        }
    }

    func words(_ t: Translator) -> String { t("direction.goal.cost", ["cost": .text(sum(t))]) }

    /// What costs nothing is not told.
    private func sum(_ t: Translator) -> String {
        let parts = [
            once > 0 || yearly == 0 ? t("alive.report.estimate.once", ["euros": .text(t.euros(once))]) : nil,
            yearly > 0 ? t("alive.report.yearly", ["euros": .text(t.euros(yearly))]) : nil,
        ]
        return t.list(parts.compactMap { $0 })
    }

    /// An estimate is no money: what of it no budget holds is said beside it.
    ///
    /// - Parameter short: those of the actions that have no budgeted money.
    func words(_ t: Translator, short: [Revision<Action>]) -> String {
        guard !short.isEmpty else { return words(t) }
        let missing = GoalCost(short)
        return words(t) + ", "
            + t(
                "direction.goal.cost.short",
                ["cost": .text(missing.sum(t)), "n": .count(short.count)])
    }
}

extension Translator {
    /// "5 goals and what is done for them"
    func goals(_ count: Int) -> String { count == 0 ? self("frame.path-page.goals") : self("direction.goals.title", ["n": .count(count)]) }
}

struct GoalsPage: Page {
    let visit: Visit
    let roadmap: Roadmap

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }
    var title: String { t.goals(roadmap.pursued.count) }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("direction.goals.lead"))
        if visit.may(.editRoadmap) { page.tools([(t("direction.goal.add-one"), visit.address("tavoitteet", "uusi"))]) }
        let pursued = roadmap.pursued
        if pursued.isEmpty { page.element("p", .class("nothing"), text: t("direction.goals.none")) }
        list(pursued, &page)
        let known = Set(pursued.map(\.id))
        let over = roadmap.goals.filter { !known.contains($0.id) }
        guard !over.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("direction.goals.over"))
            list(over, &page)
        }
    }

    private func list(_ goals: [Revision<Goal>], _ page: inout HTML) {
        guard !goals.isEmpty else { return }
        page.add(GoalList(visit: visit, roadmap: roadmap, goals: goals))
    }
}
