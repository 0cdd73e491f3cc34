import Domain
import HTML

/// What an organisation is called, which languages it serves, how it looks and where readers turn to.
struct SettingsPage: Page {
    let visit: Visit
    let typed: SettingsForm
    var problems: [FieldProblem] = []
    /// What somebody else saved in the meantime.
    var conflict: SettingsForm?
    var wasSaved = false

    private var t: Translator { visit.t }
    var title: String { t("accounts.settings.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p") { $0.element("a", .href(visit.address("asetukset", "tilit")), text: t("accounts.settings.to-members")) }
        if wasSaved { page.element("p", .class("notice better"), .with("role", "status"), text: t("accounts.settings.saved")) }
        page.add(ProblemSummary(problems: problems, t: t))
        if let conflict { page.add(SettingsConflict(theirs: conflict, t: t)) }
        PostForm(visit: visit, action: visit.address("asetukset")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("number"), .value(typed.number))
            names(&page)
            languages(&page)
            look(&page)
            mail(&page)
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("accounts.settings.button")) }
        }
    }

    private func names(_ page: inout HTML) {
        page.add(
            LocalTextField(
                name: "name", label: t("accounts.settings.name"), hint: t("accounts.settings.name.hint"), value: typed.name,
                languages: Language(rawValue: typed.first).map { first in [first] + Language.allCases.filter { $0 != first } } ?? Language.allCases,
                problems: problems, t: t))
        page.add(
            Field(
                name: "wording", label: t("accounts.wording"), hint: t("accounts.wording.hint"),
                control: .choice(Wording.allCases.map { ($0.rawValue, t(TextKey(family: "accounts.wording", $0))) }), value: typed.wording,
                problems: problems))
        page.add(
            Field(
                name: "contact", label: t("accounts.settings.contact"), hint: t("accounts.settings.contact.hint"), value: typed.contact,
                problems: problems))
    }

    private func languages(_ page: inout HTML) {
        page.add(
            Field(
                name: "first", label: t("accounts.settings.first"), hint: t("accounts.settings.first.hint"),
                control: .choice(Language.allCases.map { ($0.rawValue, $0.ownName) }), value: typed.first, problems: problems))
        page.add(
            LanguageBoxes(legend: t("accounts.settings.languages"), hint: t("accounts.settings.languages.hint"), chosen: Set(typed.languages)))
    }

    private func mail(_ page: inout HTML) {
        page.element("h2", text: t("mail.settings"))
        page.element("p", .class("hint"), text: t("mail.settings.hint"))
        page.add(Field(name: "quiet-from", label: t("mail.settings.from"), control: hours, value: typed.quietFrom, problems: problems))
        page.add(Field(name: "quiet-until", label: t("mail.settings.until"), control: hours, value: typed.quietUntil, problems: problems))
        page.add(CheckBox(name: "quiet-weekends", label: t("mail.settings.weekends"), isChecked: typed.quietWeekends))
    }

    private var hours: Field.Control { .number(least: 0, most: 23) }

    private func look(_ page: inout HTML) {
        page.add(
            Field(
                name: "accent", label: t("accounts.settings.accent"),
                hint: t("accounts.settings.accent.hint", ["least": .decimal(Accent.leastContrast, digits: 1)]), control: .line(size: "short"),
                value: typed.accent, problems: problems))
        guard let accent = Accent(typed.accent) else { return }
        page.element("p", .class("accent-sample")) { page in
            page.element("svg", .with("width", 120), .with("height", 40), .with("viewBox", "0 0 120 40"), .aria(.hidden, "true")) { page in
                page.void("rect", .with("width", 120), .with("height", 40), .with("rx", 6), .with("fill", accent.text))
                page.element(
                    "text", .with("x", 60), .with("y", 26), .with("text-anchor", "middle"), .with("fill", "#ffffff"), .with("font-size", 18),
                    text: "Aa 123")
            }
            page.text(" " + t("accounts.settings.accent.contrast", ["ratio": .decimal(accent.contrastWithWhite, digits: 1)]))
        }
    }
}

/// Somebody saved these settings in between: theirs beside what was typed, nothing lost.
struct SettingsConflict: View {
    let theirs: SettingsForm
    let t: Translator

    func write(to page: inout HTML) {
        page.element("div", .class("notice waiting"), .with("role", "alert")) { page in
            page.element("h2", text: t("accounts.settings.conflict"))
            page.element("p", text: t("accounts.settings.conflict.advice"))
            page.element("dl", .class("facts")) { page in
                for (language, name) in theirs.name.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    fact(t("accounts.settings.name") + " (\(language.ownName))", name, &page)
                }
                fact(t("accounts.settings.contact"), theirs.contact, &page)
                fact(t("accounts.settings.accent"), theirs.accent, &page)
                fact(t("mail.settings"), "\(theirs.quietFrom)–\(theirs.quietUntil)", &page)
                fact(
                    t("accounts.settings.languages"),
                    theirs.languages.compactMap { Language(rawValue: $0)?.ownName }.joined(separator: ", "), &page)
            }
        }
    }

    private func fact(_ name: String, _ value: String, _ page: inout HTML) {
        page.element("dt", text: name)
        page.element("dd") { $0.written(value) }
    }
}
