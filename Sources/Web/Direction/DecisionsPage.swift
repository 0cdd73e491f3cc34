import Domain
import HTML

/// Decisions in a list, each leading to its page.
struct DecisionList: View {
    let visit: Visit
    let decisions: [Revision<Decision>]
    let bodies: [Revision<Body>]

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("ul", .class("plain-list")) { page in
            for decision in decisions {
                page.element("li") { page in
                    page.link(decision, bodies, visit)
                    if decision.kind != .other {
                        page.text(" ")
                        page.element("span", .class("tag"), text: t(TextKey(family: "direction.kind", decision.kind)))
                    }
                    page.element("p") { $0.written(decision.text, visit) }
                    if let money = decision.money {
                        page.element("p", .class(money.isCut ? "small worse" : "small quiet"), text: t.money(money))
                    }
                }
            }
        }
    }
}

/// The register: what lies ahead, then year by year.
struct DecisionsPage: Page {
    let visit: Visit
    let roadmap: Roadmap

    private var t: Translator { visit.t }
    private var past: [Revision<Decision>] { roadmap.decisions.filter { !$0.content.isAhead(of: roadmap.day) } }
    var title: String {
        past.isEmpty ? t("frame.path-page.decisions") : t("direction.decisions.title", ["n": .count(past.count)])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("direction.decisions.lead"))
        if visit.may(.editRoadmap) {
            page.tools([
                (t("direction.decision.new"), visit.address("paatokset", "uusi")), (t("direction.bodies"), visit.address("toimielimet")),
            ])
        }
        guard !roadmap.decisions.isEmpty else { return page.element("p", .class("nothing"), text: t("direction.decisions.none")) }
        section(t("direction.decisions.ahead"), roadmap.decisions.filter { $0.content.isAhead(of: roadmap.day) }.reversed(), &page)
        for year in Set(past.map(\.content.day.year)).sorted(by: >) {
            section(String(year), past.filter { $0.day.year == year }, &page)
        }
    }

    private func section(_ heading: String, _ decisions: [Revision<Decision>], _ page: inout HTML) {
        guard !decisions.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: heading)
            page.add(DecisionList(visit: visit, decisions: decisions, bodies: roadmap.bodies))
        }
    }
}
