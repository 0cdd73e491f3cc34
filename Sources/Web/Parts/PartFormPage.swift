import Domain
import HTML

/// A form made of its parts: what must be mended and both versions above, the other languages and the reason below.
///
///     var page = PartFormPage(visit: visit, title: …, fields: …, form: PartForm(goal), action: …, cancel: …)
///     return visit.page(page)
struct PartFormPage: Page {
    let visit: Visit
    let title: String
    /// One or two sentences under the heading.
    var lead: String?
    let fields: [PartField]
    var form: PartForm
    /// Where it is sent.
    let action: Address
    let cancel: Address
    /// What everybody reads is changed with a reason.
    var asksReason = false
    var submit: String?
    var problems: [FieldProblem] = []
    /// Somebody saved in between.
    var conflict: PartConflict?

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t) { fields.name(of: $0.field, t) ?? ($0.field == "reason" ? t("form.reason") : nil) })
        page.element("h1", text: title)
        if let lead { page.element("p", .class("lead"), text: lead) }
        if let conflict { page.add(PartConflictView(mine: form, conflict: conflict, fields: fields, visit: visit)) }
        PartFormBody(
            visit: visit, fields: fields, form: form, action: action, asksReason: asksReason, problems: problems,
            version: conflict?.number ?? form.version
        ).write(to: &page) { page in
            page.element("button", .type("submit"), text: conflict == nil ? submit ?? t("form.save") : t("form.save.mine"))
            page.element("a", .href(cancel), text: t("form.cancel"))
        }
    }
}

extension [PartField] {
    /// What a control is called: its part, and in a row which row; nil for what is no part of the form.
    func name(of control: String, _ t: Translator) -> String? {
        for field in self {
            switch field.kind {
            case .heading, .fold, .hidden: continue
            case .rows(let parts, _, _):
                guard control.hasPrefix(field.name + "-") else { continue }
                let rest = control.dropFirst(field.name.count + 1)
                guard let row = Int(rest.prefix { $0 != "-" }), let part = parts.name(of: String(rest.drop { $0 != "-" }.dropFirst()), t) else {
                    continue
                }
                return "\(part) \(row)"
            case .text:
                if control == field.name || Language.allCases.contains(where: { control == "\(field.name)-\($0.rawValue)" }) { return t(field.label) }
            default: if control == field.name { return t(field.label) }
            }
        }
        return nil
    }
}

/// The form itself, for pages that have more around it.
struct PartFormBody {
    let visit: Visit
    let fields: [PartField]
    let form: PartForm
    let action: Address
    var asksReason = false
    var problems: [FieldProblem] = []
    /// The version that is written over.
    let version: Int

    private var t: Translator { visit.t }
    private var languages: [Language] { visit.organisation?.languages ?? [.fi] }

    func write(to page: inout HTML, buttons: (inout HTML) -> Void) {
        PostForm(visit: visit, action: action).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(version)))
            parts(&page)
            page.add(OtherLanguages(fields: texts, t: t))
            if asksReason {
                page.add(
                    Field(
                        name: "reason", label: t("form.reason"), hint: visit.reasonHint(t("form.reason.hint")), value: form["reason"],
                        problems: problems, language: visit.ownLanguage))
            }
            page.element("div", .class("buttons")) { buttons(&$0) }
        }
    }

    /// What stands open, then each fold with its parts; one that holds something to mend is open.
    private func parts(_ page: inout HTML) {
        let folded = fields.indices.filter { if case .fold = fields[$0].kind { true } else { false } }
        for field in fields[..<(folded.first ?? fields.endIndex)] { write(field, field.name, &page) }
        for (place, next) in zip(folded, folded.dropFirst() + [fields.endIndex]) {
            let (fold, inside) = (fields[place], fields[(place + 1)..<next])
            page.element("details", .class("form-part"), .flag("open", inside.contains(where: isToMend))) { page in
                page.element("summary", text: t(fold.label))
                if let hint = fold.hint { page.element("p", .class("quiet"), text: t(hint)) }
                for field in inside { write(field, field.name, &page) }
            }
        }
    }

    private func isToMend(_ field: PartField) -> Bool {
        problems.contains { $0.field == field.name || $0.field.hasPrefix(field.name + "-") }
    }

    /// The texts whose other languages are asked for at the end; of rows those that are written.
    private var texts: [LocalTextField] {
        fields.flatMap { field in
            if case .text(let rows) = field.kind { return [text(field, field.name, rows)] }
            guard case .rows(let parts, let most, _) = field.kind else { return [] }
            return form.rows(field.name, most: most).flatMap { row in
                parts.compactMap { part in
                    guard case .text(let rows) = part.kind else { return nil }
                    return text(part, "\(field.name)-\(row)-\(part.name)", rows, row)
                }
            }
        }
    }

    private func text(_ field: PartField, _ name: String, _ rows: Int?, _ row: Int? = nil) -> LocalTextField {
        LocalTextField(
            name: name, label: numbered(field, row), hint: field.hint.map { t($0) }, value: form.text(name),
            languages: languages, rows: rows, problems: problems, t: t, isOthersElsewhere: true)
    }

    private func write(_ field: PartField, _ name: String, _ row: Int? = nil, _ page: inout HTML) {
        switch field.kind {
        case .text(let rows): page.add(text(field, name, rows, row))
        case .line(let size): page.add(plain(field, name, row, .line(size: size)))
        case .day: page.add(plain(field, name, row, .line(size: "middle")))
        case .figure: page.add(plain(field, name, row, .line(size: "short")))
        case .choice(let choices): page.add(plain(field, name, row, .choice(choices)))
        case .tick: page.add(CheckBox(name: name, label: t(field.label), hint: field.hint.map { t($0) }, isChecked: form.isTicked(name)))
        case .ticks(let choices): page.add(Ticks(field: field, name: name, choices: choices, body: self))
        case .rows(let parts, let most, let spare): rows(field, parts, most, spare, &page)
        case .heading:
            page.element("h2", text: t(field.label))
            if let hint = field.hint { page.element("p", .class("quiet"), text: t(hint)) }
        case .fold: return
        case .hidden: page.void("input", .type("hidden"), .name(name), .value(form[name]))
        }
    }

    private func write(_ field: PartField, _ name: String, _ page: inout HTML) { write(field, name, nil, &page) }

    private func plain(_ field: PartField, _ name: String, _ row: Int?, _ control: Field.Control) -> Field {
        Field(
            name: name, label: numbered(field, row), hint: field.hint.map { t($0) }, control: control, value: form[name], problems: problems)
    }

    private func numbered(_ field: PartField, _ row: Int?) -> String { t(field.label) + (row.map { " \($0)" } ?? "") }

    private func rows(_ field: PartField, _ parts: [PartField], _ most: Int, _ spare: Int, _ page: inout HTML) {
        let last = min((form.rows(field.name, most: most).last ?? 0) + spare, most)
        page.element("fieldset", .class("field repeated")) { page in
            page.element("legend", text: t(field.label))
            if let hint = field.hint { page.element("p", .class("hint"), text: t(hint)) }
            for row in 1...last {
                page.element("div", .class("in-row")) { page in
                    for part in parts { write(part, "\(field.name)-\(row)-\(part.name)", row, &page) }
                }
            }
        }
    }

    /// Boxes of one question.
    private struct Ticks: View {
        let field: PartField
        let name: String
        let choices: [(value: String, text: String)]
        let body: PartFormBody

        func write(to page: inout HTML) {
            let problem = body.problems.first { $0.field == name }?.sentence
            let chosen = body.form.ticked(name)
            page.element("fieldset", .class(problem == nil ? "field" : "field wrong"), .id("f-\(name)"), .with("tabindex", -1)) { page in
                page.element("legend", text: body.t(field.label))
                if let hint = field.hint { page.element("p", .class("hint"), text: body.t(hint)) }
                if let problem { page.element("p", .class("problem"), text: problem) }
                for choice in choices {
                    page.element("label", .class("choice")) { page in
                        page.void(
                            "input", .type("checkbox"), .name(name), .value(choice.value), .flag("checked", chosen.contains(choice.value)))
                        page.element("span") { $0.written(choice.text) }
                    }
                }
            }
        }
    }
}
