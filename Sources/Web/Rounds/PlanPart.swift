import Domain
import HTML

/// The plan as it was frozen: who is asked, how they are reached, who is counted with whom first, and what will be shown.
struct PlanPart: View {
    let visit: Visit
    let round: Round
    let instrument: Instrument

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("h2", text: t("rounds.plan.title"))
        page.element("p", text: t("rounds.plan.frozen"))
        people(&page)
        page.element("h2", text: t("rounds.plan.shown"))
        page.element("ul") { page in
            page.element("li", text: t("rounds.promise.blocks", ["k": .count(round.plan.k)]))
            page.element("li", text: t("rounds.promise.once"))
            page.element(
                "li",
                text: round.plan.publishes ? t("rounds.promise.open", ["k": .count(max(Plan.openFloor, round.plan.k))]) : t("rounds.promise.inside"))
            page.element("li", text: t("rounds.promise.not-shown"))
        }
        if !round.labels.isEmpty { order(&page) }
        page.element("p", .class("quiet small"), text: instrument.source.text(in: visit.language))
    }

    private func people(_ page: inout HTML) {
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, t("rounds.plan.people"))) { page in
            page.element("table") { page in
                page.element("caption", text: t("rounds.plan.people"))
                page.element("thead") { page in
                    page.element("tr") { page in
                        page.element("th", .with("scope", "col"), text: t("rounds.plan.group"))
                        page.element("th", .with("scope", "col"), .class("number"), text: t("rounds.plan.asked"))
                        page.element("th", .with("scope", "col"), .class("number"), text: t("rounds.plan.statements"))
                        page.element("th", .with("scope", "col"), text: t("rounds.plan.how"))
                    }
                }
                page.element("tbody") { page in
                    for group in round.plan.groups { row(group, &page) }
                    if round.plan.publicLink { publicRow(&page) }
                }
            }
        }
    }

    private func row(_ group: PlanGroup, _ page: inout HTML) {
        let host = group.joins.flatMap { key in round.plan.groups.first { $0.key == key } }
        page.element("tr") { page in
            page.element("th", .with("scope", "row")) { page in
                page.written(group.name, visit)
                if let host {
                    page.element("span", .class("quiet small")) { page in
                        page.text(" " + t("rounds.plan.joined", ["name": .text(host.name.text(in: visit.language))]))
                    }
                }
            }
            page.element("td", .class("number"), text: t.number(group.people))
            page.element("td", .class("number"), text: t.number(statements((host ?? group).key)))
            page.element("td", text: t(TextKey(family: "rounds.mode", group.mode)))
        }
    }

    private func publicRow(_ page: inout HTML) {
        page.element("tr") { page in
            page.element("th", .with("scope", "row"), text: t("rounds.plan.public"))
            page.element("td", .class("number"), text: "–")
            page.element("td", .class("number"), text: t.number(statements([AskedGroup.open])))
            page.element("td", text: t("rounds.plan.public-how"))
        }
    }

    private func statements(_ key: [String]) -> Int { instrument.statements(for: key.first ?? "", in: round.plan.selection).count }

    /// The tree in words: who is counted with whom when a group is too small or of one mind.
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
