import Domain
import HTML
import Store

/// The form of a theme: what it means here, its target, its owner; name and sentence; hidden or not.
struct ThemeFormPage: Page {
    let visit: Visit
    let theme: Theme
    let form: ThemeForm
    let people: [Colleague]
    var problems: [FieldProblem] = []
    /// Somebody saved in between: theirs, and mine as it was read.
    var conflict: (mine: Theme, theirs: Revision<Theme>)?

    private var t: Translator { visit.t }
    private var languages: [Language] { visit.organisation?.languages ?? [.fi] }
    private var first: Language { languages.first ?? .fi }

    var title: String { t("board.edit.title", ["name": .text(t.worded(theme.name.text(in: visit.language, first: first)))]) }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        if let conflict { page.add(ThemeConflict(mine: conflict.mine, theirs: conflict.theirs, visit: visit, people: people)) }
        PostForm(visit: visit, action: visit.address("huoneentaulu", theme.key, "muokkaa")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(conflict?.theirs.number ?? form.version)))
            let meaning = text("meaning", "board.field.meaning", hint: "board.meaning.hint", rows: 4)
            let owner = text("owner", "board.field.owner", hint: "board.owner.hint")
            let (name, sentence) = (text("name", "board.field.name", hint: "board.name.hint"), text("sentence", "board.field.sentence", rows: 2))
            page.add(meaning)
            page.element("div", .class("in-row")) { page in
                page.add(field("target", "board.field.target", hint: "board.target.hint"))
                page.add(field("year", "board.field.year", hint: "board.year.hint"))
            }
            page.add(owner)
            let choices = [(value: "", text: t("board.nobody"))] + people.map { (value: $0.account.description, text: $0.name) }
            page.add(
                Field(name: "account", label: t("board.account"), control: .choice(choices), value: form["account"], problems: problems))
            page.element("h2", text: t("board.names"))
            page.add(name)
            page.add(sentence)
            page.element("label", .class("choice")) { page in
                page.void("input", .type("checkbox"), .name("hidden"), .value("1"), .flag("checked", form["hidden"] == "1"))
                page.element("span", text: t("board.hide"))
            }
            page.add(OtherLanguages(fields: [meaning, owner, name, sentence], t: t))
            page.add(
                Field(
                    name: "reason", label: t("board.reason"), hint: visit.reasonHint(t("board.reason.hint")), value: form["reason"],
                    problems: problems, language: visit.ownLanguage))
            page.element("div", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t(conflict == nil ? "board.save" : "board.save.mine"))
                page.element("a", .href(visit.address("huoneentaulu", theme.key)), text: t("board.cancel"))
            }
        }
    }

    private func text(_ name: String, _ label: TextKey, hint: TextKey? = nil, rows: Int? = nil) -> LocalTextField {
        LocalTextField(
            name: name, label: t(label), hint: hint.map { t($0) }, value: form.text(name), languages: languages, rows: rows, problems: problems, t: t,
            isOthersElsewhere: true)
    }

    private func field(_ name: String, _ label: TextKey, hint: TextKey) -> Field {
        Field(name: name, label: t(label), hint: t(hint), control: .line(size: "short"), value: form[name], problems: problems)
    }
}

/// Both versions of a theme where they differ.
struct ThemeConflict: View {
    let mine: Theme
    let theirs: Revision<Theme>
    let visit: Visit
    let people: [Colleague]

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("both-versions"), .with("role", "alert"), .aria(.labelledby, "ristiriita")) { page in
            page.element("h2", .id("ristiriita"), text: t("board.conflict"))
            page.element("p") { page in
                page.text(t("board.conflict.lead"))
                if let name = people.first(where: { $0.account == theirs.actor })?.name {
                    page.text(" ")
                    page.written(name)
                }
            }
            page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, t("board.conflict"))) { page in
                page.element("table") { page in
                    page.element("thead") { page in
                        page.element("tr") { page in
                            for key in ["board.conflict.field", "board.conflict.mine", "board.conflict.theirs"] as [TextKey] {
                                page.element("th", .with("scope", "col"), text: t(key))
                            }
                        }
                    }
                    page.element("tbody") { page in
                        for field in mine.differences(from: theirs.content) { row(field, &page) }
                    }
                }
            }
        }
    }

    private func row(_ field: Theme.Field, _ page: inout HTML) {
        page.element("tr") { page in
            page.element("th", .with("scope", "row"), text: t(TextKey(family: "board.field", field)))
            for theme in [mine, theirs.content] {
                page.element("td") { page in
                    for line in lines(field, theme) { page.element("p") { $0.written(line) } }
                }
            }
        }
    }

    private func lines(_ field: Theme.Field, _ theme: Theme) -> [String] {
        switch field {
        case .name: texts(theme.name)
        case .sentence: texts(theme.sentence)
        case .meaning: texts(theme.meaning)
        case .owner: texts(theme.owner.name) + (people.first { $0.account == theme.owner.account }.map { [$0.name] } ?? [])
        case .target: theme.target.map { [t.number($0.level)] } ?? []
        case .year: theme.target.map { [String($0.year)] } ?? []
        }
    }

    private func texts(_ text: LocalText) -> [String] {
        Language.allCases.compactMap { language in text[language].map { "\(language.ownName): \($0)" } }
    }
}
