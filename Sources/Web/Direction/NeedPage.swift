import Domain
import HTML

/// One need: who told of it, how much it weighs, what answers it.
struct NeedPage: Page {
    let visit: Visit
    let roadmap: Roadmap
    let need: Revision<Need>
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { visit.words(need.title) }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.way(back: t("direction.needs.back"), to: visit.address("tarpeet"))
        page.element("h1") { $0.written(need.title, visit) }
        if !need.isPublic { page.element("p", .class("notice"), text: t("direction.need.internal.words")) }
        if let other = roadmap.needs.first(where: { $0.id == need.mergedInto }) {
            page.element("p", .class("notice")) { page in
                page.sentence(t("direction.need.merged", ["need": Visit.a]), { $0.link(other, visit) })
            }
        }
        page.paragraphs(need.content.text, visit)
        facts(&page)
        if visit.may(.editRoadmap) { tools(&page) }
        answer(&page)
        merged(&page)
        if visit.may(.editRoadmap) { merging(&page) }
    }

    /// What is done about it stands first: an action, or a word why not.
    private func tools(_ page: inout HTML) {
        let id = need.id.description
        page.element("div", .class("buttons no-print")) { page in
            if need.mergedInto == nil {
                let isOpen = need.declined.isEmpty && roadmap.actions(for: need.id).isEmpty
                page.element(
                    "a", .class(isOpen ? "button" : "button quiet"), .href(visit.address("digipolku", "uusi", query: ["tarve": id])),
                    text: t("direction.need.make-action"))
                page.element(
                    "a", .class("button quiet"), .href(visit.address("tarpeet", id, "ei-nyt")),
                    text: t(need.declined.isEmpty ? "direction.need.not-now" : "direction.need.not-now.edit"))
            }
            page.element("a", .class("button quiet"), .href(visit.address("tarpeet", id, "muokkaa")), text: t("direction.need.edit"))
        }
    }

    private func facts(_ page: inout HTML) {
        page.element("dl", .class("facts")) { page in
            page.fact(t("direction.need.source")) { page in
                page.text(t(TextKey(family: "direction.source", need.source)))
                guard let idea = roadmap.ideas.first(where: { $0.id == need.idea }) else { return }
                page.text(": ")
                page.element("a", .href(visit.address("tarpeet", fragment: "ehdotus-\(idea.id)"))) { $0.written(idea.title, visit) }
                page.text(" (" + t("direction.needs.idea", ["n": .count(idea.code), "day": .day(idea.sent)]) + ")")
            }
            if let theme = roadmap.themes.first(where: { $0.content.key == need.theme }) {
                page.fact(t("direction.need.theme")) { $0.link(theme, visit) }
            }
            page.fact(t("direction.need.weighs")) { page in
                page.text(
                    t(
                        "direction.need.weighs.words",
                        [
                            "heard": .count(roadmap.needs.heard(need)), "harm": .text(NeedForm.harm(need.harm, t)), "factor": .count(need.harm),
                            "weight": .count(roadmap.weight(of: need)),
                        ]))
            }
        }
    }

    private func answer(_ page: inout HTML) {
        let actions = roadmap.actions(for: need.id)
        page.element("section", .aria(.labelledby, "vastaus")) { page in
            page.element("h2", .id("vastaus"), text: t("direction.need.what-came"))
            if !need.declined.isEmpty {
                page.element("div", .class("notice")) { page in
                    page.element("p") { $0.element("strong", text: t("direction.need.is-declined.words")) }
                    page.paragraphs(need.declined, visit)
                }
            }
            if actions.isEmpty, need.declined.isEmpty { page.element("p", .class("nothing"), text: t("direction.need.nothing-yet")) }
            page.element("ul", .class("plain-list")) { page in
                for action in actions {
                    page.element("li") { page in
                        page.link(action, visit)
                        page.text(" ")
                        page.element("span", .class("tag phase ph-\(action.phase.rawValue)"), text: t(TextKey(family: "roadmap.phase", action.phase)))
                        page.add(BenefitNotes(visit: visit, path: roadmap, action: action))
                    }
                }
            }
        }
    }

    private func merged(_ page: inout HTML) {
        let same = roadmap.needs.merged(into: need.id)
        guard !same.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("direction.need.same"))
            page.element("ul", .class("plain-list")) { page in
                for one in same {
                    page.element("li") { page in
                        page.link(one, visit)
                        page.element("p", .class("small quiet"), text: t("direction.need.times", ["n": .count(one.heard)]))
                        if visit.may(.editRoadmap) { part(one, &page) }
                    }
                }
            }
        }
    }

    private func part(_ one: Revision<Need>, _ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("tarpeet", one.id.description, "yhdista")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(one.number)))
            page.element("button", .type("submit"), .class("quiet")) { page in
                page.text(t("direction.need.apart"))
                page.element("span", .class("visually-hidden")) { page in
                    page.text(": ")
                    page.written(one.title, visit)
                }
            }
        }
    }

    private func merging(_ page: inout HTML) {
        let targets = roadmap.needs.targets(for: need.id)
        guard need.mergedInto != nil || !targets.isEmpty else { return }
        page.element("section", .class("no-print")) { page in
            page.element("h2", text: t("direction.need.merge"))
            PostForm(visit: visit, action: visit.address("tarpeet", need.id.description, "yhdista")).write(to: &page) { page in
                page.void("input", .type("hidden"), .name("version"), .value(String(need.number)))
                if need.mergedInto == nil {
                    let choices = [(value: "", text: t("direction.choose"))] + targets.map { (value: $0.id.description, text: visit.words($0.title)) }
                    page.add(
                        Field(
                            name: "into", label: t("direction.need.merge.into"), hint: t("direction.need.merge.hint"), control: .choice(choices),
                            problems: problems))
                }
                page.element("div", .class("buttons")) { page in
                    page.element(
                        "button", .type("submit"), .with("id", ifSome: need.mergedInto == nil ? nil : "f-into"), .class("quiet"),
                        text: t(need.mergedInto == nil ? "direction.need.merge.do" : "direction.need.apart"))
                }
            }
        }
    }
}
