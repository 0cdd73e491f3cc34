import Domain
import Formats
import HTML

/// A dozen typical first steps, those first that the newest results call for.
struct ModelPathPage: Page {
    let visit: Visit
    /// The round whose results suggest; nil before the first release.
    let round: Round?
    let suggested: [ModelStep]
    let others: [ModelStep]
    let themes: [Theme]
    let taken: [String: Action.ID]

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }
    var title: String { t("roadmap.model.title") }

    func write(to page: inout HTML) {
        page.element("p", .class("small")) { $0.element("a", .href(visit.address("digipolku")), text: t("roadmap.back")) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("roadmap.model.lead"))
        if let round, !suggested.isEmpty {
            page.element("h2") { page in
                page.text(t("roadmap.model.suggested") + " ")
                page.written(round.plan.name, visit)
            }
            cards(suggested, &page)
            page.element("h2", text: t("roadmap.model.others"))
        }
        cards(others, &page)
    }

    private func cards(_ steps: [ModelStep], _ page: inout HTML) {
        page.element("ul", .class("cards")) { page in
            for step in steps { page.element("li") { card(step, &$0) } }
        }
    }

    private func card(_ step: ModelStep, _ page: inout HTML) {
        page.element("article", .class("panel model-step")) { page in
            page.element("p", .class("small quiet")) { $0.written(themes.first { $0.key == step.theme }?.name ?? LocalText(fi: step.theme), visit) }
            page.element("h3") { $0.written(step.title, visit) }
            page.paragraphs(step.need, visit)
            page.element("details") { page in
                page.element("summary") { page in
                    page.text(t("roadmap.model.more"))
                    page.element("span", .class("visually-hidden")) { page in
                        page.text(": ")
                        page.written(step.title, visit)
                    }
                }
                page.element("ol") { page in
                    for small in step.smallSteps { page.element("li") { $0.written(small, visit) } }
                }
                if !step.stopsDoing.isEmpty {
                    page.element("h4", text: t("roadmap.stops"))
                    page.paragraphs(step.stopsDoing, visit)
                }
                page.element("h4", text: t("roadmap.indicator"))
                page.element("p") { $0.written(step.indicator, visit) }
                page.paragraphs(step.baselineQuestion, visit)
            }
            if let id = taken[step.key] {
                page.element("p") { page in
                    page.element("span", .class("tag better"), text: t("roadmap.model.taken"))
                    page.text(" ")
                    page.element("a", .href(visit.address("digipolku", id.description))) { $0.written(step.title, visit) }
                }
            } else {
                button(step, &page)
            }
        }
    }

    private func button(_ step: ModelStep, _ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("digipolku", "malli")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("step"), .value(step.key))
            page.element("button", .class("quiet"), .type("submit")) { page in
                page.text(t("roadmap.model.take"))
                page.element("span", .class("visually-hidden")) { page in
                    page.text(": ")
                    page.written(step.title, visit)
                }
            }
        }
    }
}
