import Domain
import HTML

/// The order of the tiles, and which of them are hidden; a place for a new one.
struct BoardOrderPage: Page {
    let visit: Visit
    let themes: [Revision<Theme>]
    /// As typed, by key.
    var typed: [String: String] = [:]
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t("board.order.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", text: t("board.order.lead"))
        PostForm(visit: visit, action: visit.address("huoneentaulu", "jarjestys")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("seen"), .value(themes.map(\.content.key).joined(separator: " ")))
            page.element("ol", .class("order-list")) { page in
                for (index, theme) in themes.enumerated() {
                    page.element("li") { page in
                        page.add(
                            Field(
                                name: "place-\(theme.key)",
                                label: t.worded(theme.name.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi)),
                                control: .line(size: "short"), value: typed[theme.key] ?? String(index + 1), problems: problems))
                        if theme.isHidden { page.element("span", .class("tag empty"), text: t("board.hidden.tag")) }
                        page.element("a", .href(visit.address("huoneentaulu", theme.key, "muokkaa"))) { page in
                            page.text(t("board.edit"))
                            page.element("span", .class("visually-hidden")) { page in
                                page.text(": ")
                                page.written(theme.name, visit)
                            }
                        }
                    }
                }
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t("board.order.save"))
                page.element("a", .href(visit.address("huoneentaulu")), text: t("board.cancel"))
            }
        }
    }
}

/// A theme of the organisation's own.
struct NewThemePage: Page {
    let visit: Visit
    let form: ThemeForm
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    private var languages: [Language] { visit.organisation?.languages ?? [.fi] }
    var title: String { t("board.new.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("board.new.lead"))
        PostForm(visit: visit, action: visit.address("huoneentaulu", "uusi")).write(to: &page) { page in
            let texts = [
                LocalTextField(
                    name: "name", label: t("board.field.name"), value: form.text("name"), languages: languages, problems: problems, t: t,
                    isOthersElsewhere: true),
                LocalTextField(
                    name: "sentence", label: t("board.field.sentence"), hint: t("board.sentence.hint"), value: form.text("sentence"),
                    languages: languages, rows: 2, problems: problems, t: t, isOthersElsewhere: true),
            ]
            for text in texts { page.add(text) }
            page.add(OtherLanguages(fields: texts, t: t))
            page.element("div", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t("board.new.save"))
                page.element("a", .href(visit.address("huoneentaulu")), text: t("board.cancel"))
            }
        }
    }
}
