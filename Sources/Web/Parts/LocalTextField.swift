import Domain
import HTML

/// One text in the organisation's own language; its other languages wait behind a fold, and what is typed in them is kept.
///
/// Fields `name-fi`, `name-sv`, `name-en`.
struct LocalTextField: View {
    let name: String
    let label: String
    var hint: String?
    var value: LocalText
    /// Of the organisation, its own first.
    var languages: [Language]
    /// Nil for one line.
    var rows: Int?
    var problems: [FieldProblem] = []
    let t: Translator
    /// The other languages of all texts of the form stand together at its end (`OtherLanguages`).
    var isOthersElsewhere = false
    /// What is said of the other languages where they cannot be left for ever.
    var othersHint: String?

    fileprivate var own: Language { languages.first ?? t.language }

    /// Those that the organisation writes in, and those in which something is written already.
    fileprivate var others: [Language] { Language.allCases.filter { $0 != own && (languages.contains($0) || value[$0] != nil) } }

    func write(to page: inout HTML) {
        // Whoever reads the page in another language must know in which one to write.
        page.add(field(own, label: own == t.language ? label : "\(label) (\(own.ownName))", hint: hint))
        guard !isOthersElsewhere else { return }
        page.add(OtherLanguages(fields: [self], id: "muut-\(name)", t: t))
    }

    fileprivate func field(_ language: Language, label: String, hint: String? = nil) -> Field {
        Field(
            name: "\(name)-\(language.rawValue)", label: label, hint: hint, control: rows.map { .text(rows: $0) } ?? .line(),
            value: value[language] ?? "", problems: problems, language: language)
    }
}

/// The other languages of some texts behind one fold: what is to be translated stands above each field.
struct OtherLanguages: View {
    let fields: [LocalTextField]
    var id = "muut-kielet"
    let t: Translator

    private var languages: [Language] { Language.allCases.filter { language in fields.contains { $0.others.contains(language) } } }

    func write(to page: inout HTML) {
        guard !languages.isEmpty else { return }
        let names = languages.map(\.ownName).joined(separator: ", ")
        page.element("details", .class("other-languages"), .id(id), .flag("open", hasProblem)) { page in
            page.element("summary", text: t("form.other-languages", ["names": .text(names)]) + done)
            page.element("p", .class("hint"), text: fields.lazy.compactMap(\.othersHint).first ?? t("form.other-languages.hint"))
            for field in fields { write(field, &page) }
        }
    }

    private var hasProblem: Bool {
        fields.contains { field in
            let names = field.others.map { "\(field.name)-\($0.rawValue)" }
            return field.problems.contains { names.contains($0.field) }
        }
    }

    /// How many of the texts that are written at all are written in these languages too.
    private var done: String {
        let written = fields.filter { !$0.value.isEmpty }
        guard fields.count > 1, !written.isEmpty else { return "" }
        let all = written.reduce(0) { $0 + $1.others.count }
        let there = written.reduce(0) { sum, field in sum + field.others.count { field.value[$0] != nil } }
        return " " + t("form.other-languages.done", ["n": .count(there), "of": .count(all)])
    }

    private func write(_ field: LocalTextField, _ page: inout HTML) {
        guard fields.count > 1 else {
            for language in field.others { page.add(field.field(language, label: language.ownName)) }
            return
        }
        page.element("fieldset", .class("field")) { page in
            page.element("legend", text: field.label)
            if let own = field.value[field.own] { page.element("p", .class("hint original"), .lang(field.own.rawValue)) { $0.written(own) } }
            page.element("div", .class("languages-of-text")) { page in
                for language in field.others { page.add(field.field(language, label: language.ownName)) }
            }
        }
    }
}
