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
            page.element("p", .class("buttons")) {
                $0.element("a", .class("button"), .href(visit.address("digipolku", action.id.description, "paivitys")), text: t("roadmap.minute"))
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

    /// What publishing needs, as links to the fields; else the button, which is the answer where a language is missing.
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
            guard !action.content.languageGaps(in: visit.organisation?.languages ?? []).isEmpty else {
                return page.element("button", .type("submit"), text: t("roadmap.publish"))
            }
            page.add(LanguageGaps(visit: visit, action: action))
            page.element("button", .type("submit"), .id("f-gaps"), .name("gaps"), .value("1"), text: t("roadmap.publish.anyway"))
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

/// What publishing asks in a bilingual organisation: how many texts lack a language of the organisation, and what a reader of that language sees in their place.
struct LanguageGaps: View {
    let visit: Visit
    let action: Revision<Action>

    func write(to page: inout HTML) {
        let t = visit.t
        let gaps = action.content.languageGaps(in: visit.organisation?.languages ?? [])
        let counts = Language.allCases.map { language in (language, gaps.count { $0.languages.contains(language) }) }.filter { $0.1 > 0 }
        guard !counts.isEmpty else { return }
        let missing = counts.map { language, count in
            t("roadmap.gaps.of", ["language": .text(t(TextKey(family: "form.in", language))), "n": .count(count)])
        }
        page.element("p", .class("small quiet gaps")) { page in
            let own = t(TextKey(family: "form.in", visit.ownLanguage))
            page.text(t("roadmap.gaps", ["missing": .text(missing.joined(separator: ", ")), "own": .text(own)]))
            page.text(" ")
            page.element(
                "a", .href(visit.address("digipolku", action.id.description, "muokkaa", fragment: "muut-kielet")), text: t("roadmap.gaps.write"))
        }
    }
}
