import Domain
import HTML

/// The plan as it was frozen: who is asked, how they are reached, who is counted with whom first, and what will be shown.
struct PlanPart: View {
    let visit: Visit
    let round: Round
    let instrument: Instrument
    /// Sheets that were keyed from paper.
    var keyed = 0

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let isOver = round.state == .closed || round.state == .released
        page.element("h2", text: t(isOver ? "rounds.plan.title-past" : "rounds.plan.title"))
        page.element("p", text: t(round.state == .draft ? "rounds.plan.frozen" : "rounds.plan.frozen-past"))
        people(&page)
        if keyed > 0 { page.element("p", text: t("rounds.paper.plan", ["n": .count(keyed)])) }
        page.element("h2", text: t("rounds.plan.shown"))
        page.element("ul") { page in
            page.element("li", text: t("rounds.promise.blocks", ["k": .count(round.plan.k)]))
            page.element("li", text: t("results.together.why", ["k": .count(round.plan.k)]))
            page.element("li", text: t(round.state == .released ? "rounds.promise.once-past" : "rounds.promise.once"))
            page.element(
                "li",
                text: t(
                    round.plan.told("rounds.promise.open", inside: "rounds.promise.inside", jointly: "joint.promise.everyone"),
                    ["k": .count(max(Plan.openFloor, round.plan.k)), "open": .count(Plan.openFloor)]))
            page.element("li", text: t("rounds.promise.not-shown"))
        }
        if !round.labels.isEmpty { order(&page) }
        page.element("p", .class("quiet small"), text: instrument.source.text(in: visit.language))
    }

    private func people(_ page: inout HTML) {
        let groups = round.plan.groups
        StackedTable(
            caption: t("rounds.plan.people"),
            columns: [
                StackedTable.Column(name: t("rounds.plan.group")), StackedTable.Column(name: t("rounds.plan.asked"), isNumber: true),
                StackedTable.Column(name: t(instrument.countsAs), isNumber: true), StackedTable.Column(name: t("rounds.plan.how")),
            ], count: groups.count + (round.plan.publicLink ? 1 : 0)
        ) { row, column, page in
            if row < groups.count { cell(groups[row], column, &page) } else { page.text(publicCell(column)) }
        }.write(to: &page)
    }

    private func cell(_ group: PlanGroup, _ column: Int, _ page: inout HTML) {
        let host = round.plan.host(of: group)
        switch column {
        case 0:
            page.written(group.name, visit)
            guard let host else { return }
            page.element("span", .class("quiet small")) { page in
                page.text(" " + t("rounds.plan.joined", ["name": .text(host.name.text(in: visit.language))]))
            }
        case 1: page.text(t.number(group.people))
        case 2: page.text(t.number(statements((host ?? group).key)))
        default: page.text(t(TextKey(family: "rounds.mode", group.mode)))
        }
    }

    private func publicCell(_ column: Int) -> String {
        switch column {
        case 0: t("rounds.plan.public")
        case 1: "–"
        case 2: t.number(statements([AskedGroup.open]))
        default: t("rounds.plan.public-how")
        }
    }

    private func statements(_ key: [String]) -> Int { instrument.items(for: key.first ?? "", in: round.plan.selection).count }

    /// The tree in words: who is counted with whom when a group is too small or their answers are too alike.
    private func order(_ page: inout HTML) {
        page.element("details") { page in
            page.element("summary", text: t("rounds.plan.tree"))
            page.element("p", text: t("rounds.plan.tree-why"))
            for tree in LabelTree.trees(from: round.tree) ?? [] {
                page.element("ul", .class("tree")) { branch(tree, &$0) }
            }
        }
    }

    private func branch(_ tree: LabelTree, _ page: inout HTML) {
        page.element("li") { page in
            switch tree {
            case .leaf(let number):
                if let label = round.labels.first(where: { $0.number == number }) { page.written(label.name, visit) }
            case .pair(let one, let other):
                page.text(t("rounds.plan.together"))
                page.element("ul") { page in
                    branch(one, &page)
                    branch(other, &page)
                }
            }
        }
    }
}
