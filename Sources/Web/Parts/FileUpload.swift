import HTML

/// The form that sends one file, as `tiedosto`, and another beside it where the page asks for one.
struct FileUpload: View {
    let visit: Visit
    let action: Address
    let hint: String
    /// Endings, for the reader's file dialog alone.
    let accept: String
    let button: String
    var problems: [FieldProblem] = []
    /// Beside a form that matters more.
    var isQuiet = false
    /// A file that need not be there.
    var second: Second?

    struct Second {
        let field: String
        let label: String
        let hint: String
    }

    static let field = "tiedosto"
    static let table = ".xlsx,.csv,.tsv,.txt"

    func write(to page: inout HTML) {
        page.element("form", .with("method", "post"), .action(action), .with("enctype", "multipart/form-data")) { page in
            if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
            file(Self.field, visit.t("sheets.file"), hint, &page)
            if let second { file(second.field, second.label, second.hint, &page) }
            page.element("div", .class("buttons")) { page in
                page.element("button", .with("class", ifSome: isQuiet ? "quiet" : nil), .type("submit"), text: button)
            }
        }
    }

    private func file(_ name: String, _ label: String, _ hint: String, _ page: inout HTML) {
        let problem = problems.first { $0.field == name }?.sentence
        page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
            page.element("label", .with("for", "f-\(name)"), text: label)
            page.element("p", .class("hint"), .id("f-\(name)-ohje"), text: hint)
            if let problem { page.element("p", .class("problem"), .id("f-\(name)-virhe"), text: problem) }
            page.void(
                "input", .type("file"), .id("f-\(name)"), .name(name), .with("accept", accept),
                .with("aria-describedby", problem == nil ? "f-\(name)-ohje" : "f-\(name)-ohje f-\(name)-virhe"),
                .with("aria-invalid", ifSome: problem == nil ? nil : "true"))
        }
    }
}
