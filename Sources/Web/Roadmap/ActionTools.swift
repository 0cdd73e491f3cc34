import Domain
import HTML

/// What a member may do with an action: edit it, publish or withdraw it, say how far it is.
struct ActionTools: View {
    let visit: Visit
    let action: Revision<Action>
    let problems: [FieldProblem]

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("div", .class("panel no-print action-tools")) { page in
            page.element("h2", text: t("roadmap.tools"))
            page.element("p") {
                $0.element("a", .class("button quiet"), .href(visit.address("digipolku", action.id.description, "muokkaa")), text: t("roadmap.edit"))
            }
            if visit.may(.editRoadmap) {
                if action.isPublished { withdrawal(&page) } else { publication(&page) }
            }
            phase(&page)
        }
    }

    private func form(_ noun: String, _ page: inout HTML, content: (inout HTML) -> Void) {
        PostForm(visit: visit, action: visit.address("digipolku", action.id.description, noun)).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(action.number)))
            content(&page)
        }
    }

    /// What publishing needs, as links to the fields; else the button, and the question about missing languages.
    private func publication(_ page: inout HTML) {
        let missing = action.content.missing()
        guard missing.isEmpty else {
            page.element("p", text: t("roadmap.publish.missing"))
            page.element("ul") { page in
                for field in missing {
                    let anchor = ActionForm.anchor(of: field, first: visit.organisation?.firstLanguage ?? .fi)
                    page.element("li") { page in
                        page.element(
                            "a", .href(visit.address("digipolku", action.id.description, "muokkaa", fragment: "f-\(anchor)")),
                            text: t(TextKey(family: "roadmap.field", field)))
                    }
                }
            }
            return
        }
        form("julkaisu", &page) { page in
            let gaps = action.content.languageGaps(in: visit.organisation?.languages ?? [])
            if !gaps.isEmpty { page.add(LanguageGaps(gaps: gaps, problems: problems, t: t)) }
            page.element("button", .type("submit"), text: t("roadmap.publish"))
        }
    }

    private func withdrawal(_ page: inout HTML) {
        page.element("details", .flag("open", problems.contains { $0.field == "withdrawal-reason" })) { page in
            page.element("summary", text: t("roadmap.withdraw"))
            form("julkaisun-peruutus", &page) { page in
                page.add(
                    Field(
                        name: "withdrawal-reason", label: t("roadmap.reason"), hint: visit.reasonHint(t("roadmap.reason.hint")),
                        value: visit.form.line("withdrawal-reason"), problems: problems, language: visit.ownLanguage))
                page.element("button", .class("quiet"), .type("submit"), text: t("roadmap.withdraw.do"))
            }
        }
    }

    private func phase(_ page: inout HTML) {
        form("vaihe", &page) { page in
            let phases = Action.Phase.allCases.filter { !action.isPublished || $0 != .draft }
            let typed = visit.form["phase"] ?? action.phase.rawValue
            page.add(
                Field(
                    name: "phase", label: t("roadmap.phase.set"),
                    control: .choice(phases.map { (value: $0.rawValue, text: t(TextKey(family: "roadmap.phase", $0))) }), value: typed,
                    problems: problems))
            page.add(
                Field(
                    name: "reason", label: t("roadmap.reason"), hint: visit.reasonHint(t("roadmap.reason.hint")),
                    value: visit.form.line("reason"), problems: problems, language: visit.ownLanguage))
            page.element("button", .class("quiet"), .type("submit"), text: t("roadmap.phase.save"))
        }
    }
}

/// Before publishing in a bilingual organisation: which texts lack a language, and a tick that says it is known.
struct LanguageGaps: View {
    let gaps: [(field: Action.Field, languages: [Language])]
    let problems: [FieldProblem]
    let t: Translator

    func write(to page: inout HTML) {
        let problem = problems.first { $0.field == "gaps" }
        page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
            page.element("p", text: t("roadmap.gaps"))
            page.element("ul") { page in
                for gap in gaps {
                    let languages = gap.languages.map(\.ownName).joined(separator: ", ")
                    page.element("li", text: t(TextKey(family: "roadmap.field", gap.field)) + ": " + languages)
                }
            }
            if let problem { page.element("p", .class("problem"), .id("f-gaps-virhe"), text: problem.sentence) }
            page.element("label", .class("choice")) { page in
                page.void(
                    "input", .type("checkbox"), .id("f-gaps"), .name("gaps"), .value("1"),
                    .with("aria-describedby", ifSome: problem.map { _ in "f-gaps-virhe" }))
                page.element("span", text: t("roadmap.gaps.known"))
            }
        }
    }
}
