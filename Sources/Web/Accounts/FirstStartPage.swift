import Domain
import Formats
import Foundation
import HTML

/// An empty store: choose the municipality, say who you are, and begin.
struct FirstStartPage: Page {
    let visit: Visit
    let municipalities: [Municipality]
    var typed = FirstStartForm()
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t("accounts.start.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("accounts.start.lead"))
        page.add(ProblemSummary(problems: problems, t: t))
        PostForm(visit: visit, action: Address(path: [visit.language.rawValue, "alku"])).write(to: &page) { page in
            code(&page)
            organisation(&page)
            person(&page)
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: t("accounts.start.button")) }
        }
    }

    private func code(_ page: inout HTML) {
        page.add(
            Field(
                name: "code", label: t("accounts.start.code"), hint: t("accounts.start.code.hint"), control: .line(size: "middle"),
                value: typed.code, problems: problems, isRequired: true))
    }

    private func organisation(_ page: inout HTML) {
        page.element("h2", text: t("accounts.start.organisation"))
        page.add(
            Field(
                name: "municipality", label: t("accounts.start.municipality"), hint: t("accounts.start.municipality.hint"),
                control: .choice(choices), value: typed.municipality, problems: problems, isRequired: true))
        page.add(
            Field(
                name: "wording", label: t("accounts.wording"), hint: t("accounts.wording.hint"),
                control: .choice(Wording.allCases.map { ($0.rawValue, t(TextKey(family: "accounts.wording", $0))) }), value: typed.wording,
                problems: problems))
        page.element("details", .flag("open", typed.municipality == FirstStartForm.other)) { page in
            page.element("summary", text: t("accounts.start.other"))
            page.add(
                Field(
                    name: "other", label: t("accounts.start.other.name"), hint: t("accounts.start.other.hint"), value: typed.other,
                    problems: problems))
        }
        languages(&page)
    }

    /// Asked once: every form then shows the organisation's own language first, and the others behind a fold.
    private func languages(_ page: inout HTML) {
        page.add(
            LanguageBoxes(legend: t("accounts.start.languages"), hint: t("accounts.start.languages.hint"), chosen: Set(typed.languages)))
    }

    private var choices: [(value: String, text: String)] {
        let names = municipalities.map { ($0.code, $0.name.text(in: visit.language)) }
        return [("", t("accounts.start.choose"))] + names.sorted { $0.1.compare($1.1, locale: Self.order) == .orderedAscending }
            + [(FirstStartForm.other, t("accounts.start.other.choice"))]
    }

    /// Å, Ä and Ö stand last, also in Swedish names.
    private static let order = Locale(identifier: "fi_FI")

    private func person(_ page: inout HTML) {
        page.element("h2", text: t("accounts.start.person"))
        page.element("p", text: t("accounts.start.person.hint"))
        page.add(Field(name: "name", label: t("accounts.name"), value: typed.name, problems: problems, isRequired: true))
        page.add(Field(name: "email", label: t("accounts.email"), control: .email, value: typed.email, problems: problems, isRequired: true))
        page.add(NewPasswordField(visit: visit, problems: problems))
        page.element("h2", text: t("accounts.start.contact"))
        page.add(
            Field(
                name: "contact", label: t("accounts.start.contact.label"), hint: t("accounts.start.contact.hint"), value: typed.contact,
                problems: problems))
    }
}
