import Domain
import Formats
import HTML

/// The budget of one action as a table that is filled in, or pasted from a spreadsheet.
struct BudgetPage: Page {
    let visit: Visit
    let action: Revision<Action>
    var form: PartForm
    var asksReason: Bool
    var problems: [FieldProblem] = []
    var conflict: PartConflict?
    /// Set after lines were put into the table and nothing was saved yet.
    var isMerged = false

    private var t: Translator { visit.t }
    private var address: Address { visit.address("digipolku", action.id.description, "raha") }

    var width: PageWidth { .wide }
    var title: String { t("worth.budget.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead")) { $0.element("a", .href(visit.place(of: action.id)), text: visit.name(of: action)) }
        if let conflict { page.add(PartConflictView(mine: form, conflict: conflict, fields: BudgetForm.fields, visit: visit)) }
        if isMerged { page.element("div", .class("notice")) { $0.element("p", text: t("worth.budget.merged")) } }
        PostForm(visit: visit, action: address).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(conflict?.number ?? form.version)))
            table(&page)
            if asksReason {
                page.add(
                    Field(
                        name: "reason", label: t("form.reason"), hint: visit.reasonHint(t("form.reason.hint")), value: form["reason"],
                        problems: problems, language: visit.ownLanguage))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t(conflict == nil ? "form.save" : "form.save.mine"))
                page.element("a", .href(visit.place(of: action.id, at: "raha")), text: t("form.cancel"))
            }
            paste(&page)
        }
        file(&page)
    }

    private func table(_ page: inout HTML) {
        let rows = 1...min((form.rows("years", most: BudgetForm.most).last ?? 0) + 2, BudgetForm.most)
        page.element("table", .class("stacks budget"), .with("role", "table")) { page in
            page.element("caption", text: t("worth.budget.years"))
            page.element("thead", .with("role", "rowgroup")) { page in
                page.element("tr", .with("role", "row")) { page in
                    for name in ["year"] + BudgetForm.names {
                        page.element("th", .with("scope", "col"), .with("role", "columnheader"), text: label(name))
                    }
                }
            }
            page.element("tbody", .with("role", "rowgroup")) { page in
                for row in rows {
                    page.element("tr", .with("role", "row")) { page in
                        for name in ["year"] + BudgetForm.names { cell(name, row, &page) }
                    }
                }
            }
        }
    }

    private func cell(_ name: String, _ row: Int, _ page: inout HTML) {
        let field = "years-\(row)-\(name)"
        let problem = problems.first { $0.field == field }?.sentence
        let year = form["years-\(row)-year"]
        let words = label(name) + " " + (name == "year" || year.isEmpty ? String(row) : year)
        page.element("td", .with("role", "cell"), .with("data-column", label(name)), .class(problem == nil ? "" : "wrong")) { page in
            let marks: [Attribute] = problem == nil ? [] : [.with("aria-invalid", "true"), .with("aria-describedby", "f-\(field)-virhe")]
            page.void(
                "input",
                [
                    .type("text"), .id("f-\(field)"), .name(field), .class("short"), .with("inputmode", "numeric"), .aria(.label, words),
                    .value(form[field]),
                ] + marks)
            if let problem { page.element("span", .class("problem"), .id("f-\(field)-virhe"), text: problem) }
        }
    }

    private func label(_ name: String) -> String {
        switch name {
        case "plan-once": t("worth.budget.plan-once")
        case "plan-running": t("worth.budget.plan-running")
        case "plan-days": t("worth.budget.plan-days")
        case "actual-once": t("worth.budget.actual-once")
        case "actual-running": t("worth.budget.actual-running")
        case "actual-days": t("worth.budget.actual-days")
        default: t("worth.budget.year")
        }
    }

    private func file(_ page: inout HTML) {
        page.element("details", .class("form-part"), .flag("open", problems.contains { $0.field == FileUpload.field })) { page in
            page.element("summary", text: t("worth.budget.file.open"))
            if problems.contains(where: { $0.field == FileUpload.field }) {
                page.element("p", .class("notice worse"), text: t("worth.budget.not-merged"))
            }
            page.add(
                FileUpload(
                    visit: visit, action: visit.address("digipolku", action.id.description, "raha", "tiedosto"), hint: t("worth.budget.file.hint"),
                    accept: FileUpload.table, button: t("worth.budget.paste.do"), problems: problems, isQuiet: true))
        }
    }

    private func paste(_ page: inout HTML) {
        let isOpen = !form["paste"].isEmpty || problems.contains { $0.field == "paste" }
        page.element("details", .class("form-part"), .flag("open", isOpen)) { page in
            page.element("summary", text: t("worth.budget.paste.open"))
            if problems.contains(where: { $0.field == "paste" }) { page.element("p", .class("notice worse"), text: t("worth.budget.not-merged")) }
            page.add(
                Field(
                    name: "paste", label: t("worth.budget.paste"), hint: t("worth.budget.paste.hint"), control: .text(rows: 5), value: form["paste"],
                    problems: problems))
            page.element("button", .class("quiet"), .type("submit"), .name("lue"), .value("1"), text: t("worth.budget.paste.do"))
        }
    }
}

extension Translator {
    /// "Rivi 3: vuosi …"
    func sentence(_ problem: BudgetLines.Problem) -> String {
        let line = TextValue.count(problem.line)
        return switch problem.fault {
        case .year(let text): self("worth.paste.year", ["line": line, "text": .text(cut(text))])
        case .amount(let text, let column): self("worth.paste.amount", ["line": line, "text": .text(cut(text)), "column": .count(column)])
        case .notWhole(let text, let column):
            self("worth.paste.not-whole", ["line": line, "text": .text(cut(text)), "column": .count(column)])
        case .tooManyCells: self("worth.paste.cells", ["line": line])
        case .again(let year): self("worth.paste.again", ["line": line, "year": .text(String(year))])
        }
    }

    /// A cell in a sentence: its beginning is enough to find it.
    private func cut(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}
