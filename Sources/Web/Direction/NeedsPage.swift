import Domain
import HTML

/// A need in a list: what it weighs, what answers it.
struct NeedLine: View {
    let visit: Visit
    let need: Revision<Need>
    let isInternal: Bool
    let heard: Int
    let weight: Int
    /// Actions that answer it.
    let answers: Int

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("div") { page in
            page.element("h3") { $0.link(need, visit) }
            page.element("p", .class("small quiet")) { page in
                if isInternal, !need.isPublic {
                    page.element("span", .class("tag"), text: t("direction.need.internal"))
                    page.text(" ")
                }
                page.text(t("direction.need.weight", ["n": .count(heard), "weight": .count(weight)]) + " · ")
                if !need.declined.isEmpty {
                    page.text(t("direction.need.is-declined"))
                } else if answers == 0 {
                    page.element("span", .class("tag empty"), text: t("direction.need.no-action"))
                } else {
                    page.text(t("direction.need.answered", ["n": .count(answers)]))
                }
            }
        }
    }
}

/// The register, the heaviest need first.
struct NeedsPage: Page {
    let visit: Visit
    let roadmap: Roadmap

    private let standing: [Revision<Need>]
    private let open: [Revision<Need>]
    private let weights: [Need.ID: Int]
    private let answers: [Need.ID: [Revision<Action>]]

    init(visit: Visit, roadmap: Roadmap) {
        self.visit = visit
        self.roadmap = roadmap
        standing = roadmap.needs.standing
        open = standing.filter(\.declined.isEmpty)
        weights = roadmap.needs.weights
        answers = roadmap.actionsByNeed
    }

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    var title: String {
        let unanswered = open.count { answers[$0.id] == nil }
        return open.isEmpty ? t("direction.needs.empty") : t("direction.needs.title", ["n": .count(open.count), "open": .count(unanswered)])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("direction.needs.lead"))
        if visit.may(.comment) { page.tools([(t("direction.need.new"), visit.address("tarpeet", "uusi"))]) }
        if open.isEmpty {
            page.element("p", .class("nothing"), text: t(visit.may(.comment) ? "direction.needs.none" : "direction.needs.none.visitor"))
        }
        list(open, &page)
        explain(&page)
        let declined = standing.filter { !$0.declined.isEmpty }
        if !declined.isEmpty {
            page.element("section") { page in
                page.element("h2", text: t("direction.needs.declined"))
                list(declined, &page)
            }
        }
        page.add(IdeasView(visit: visit, roadmap: roadmap))
    }

    private func list(_ needs: [Revision<Need>], _ page: inout HTML) {
        guard !needs.isEmpty else { return }
        page.element("ul", .class("rows")) { page in
            for need in needs { page.element("li") { $0.add(line(need)) } }
        }
    }

    private func line(_ need: Revision<Need>) -> NeedLine {
        let weight = weights[need.id] ?? 0
        return NeedLine(
            visit: visit, need: need, isInternal: roadmap.isInternal, heard: weight / max(1, need.harm), weight: weight,
            answers: answers[need.id]?.count ?? 0)
    }

    private func explain(_ page: inout HTML) {
        page.element("details") { page in
            page.element("summary", text: t("direction.needs.how"))
            page.element("p", text: t("direction.needs.how.words"))
        }
    }
}
