import Domain
import HTML

/// Proposals of residents: what was answered and what came of each; the lead makes a need of one with a press.
struct IdeasView: View {
    let visit: Visit
    let roadmap: Roadmap

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        guard !roadmap.ideas.isEmpty else { return }
        page.element("section", .aria(.labelledby, "ehdotukset")) { page in
            page.element("h2", .id("ehdotukset"), text: t("direction.needs.ideas"))
            page.element("ul", .class("rows ideas")) { page in
                for idea in roadmap.ideas { page.element("li", .id("ehdotus-\(idea.id)")) { write(idea, &$0) } }
            }
        }
    }

    private func write(_ idea: Revision<Idea>, _ page: inout HTML) {
        let need = roadmap.needs.first { $0.idea == idea.id }
        page.element("div") { page in
            page.element("h3") { $0.written(idea.title, visit) }
            page.element("p", .class("small quiet"), text: t("direction.needs.idea", ["n": .count(idea.code), "day": .day(idea.sent)]))
            page.paragraphs(idea.content.text, visit)
            came(of: idea, need, &page)
        }
        if need == nil, visit.may(.editRoadmap) { make(idea, &page) }
    }

    private func came(of idea: Revision<Idea>, _ need: Revision<Need>?, _ page: inout HTML) {
        let actions = roadmap.actions.filter { $0.origin == .idea(idea.id) }
        if let need {
            page.element("p", .class("small")) { $0.sentence(t("direction.idea.need", ["need": Visit.a]), { $0.link(need, visit) }) }
        }
        for action in actions {
            page.element("p", .class("small")) { $0.sentence(t("direction.idea.action", ["action": Visit.a]), { $0.link(action, visit) }) }
        }
        if !idea.answer.isEmpty {
            page.element("p", .class("small quiet"), text: t("direction.idea.answer"))
            page.paragraphs(idea.answer, visit)
        } else if actions.isEmpty, need == nil {
            page.element("p", .class("small empty"), text: t("direction.idea.open"))
        }
    }

    private func make(_ idea: Revision<Idea>, _ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("tarpeet", "ehdotuksesta", idea.id.description)).write(to: &page) { page in
            page.element("button", .type("submit"), .class("quiet")) { page in
                page.text(t("direction.needs.make"))
                page.element("span", .class("visually-hidden")) { page in
                    page.text(": ")
                    page.written(idea.title, visit)
                }
            }
        }
    }
}
