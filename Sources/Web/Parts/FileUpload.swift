import HTML

/// The form that sends one file, as `tiedosto`.
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

    static let field = "tiedosto"
    static let table = ".xlsx,.csv,.tsv,.txt"

    func write(to page: inout HTML) {
        let problem = problems.first { $0.field == Self.field }?.sentence
        page.element("form", .with("method", "post"), .action(action), .with("enctype", "multipart/form-data")) { page in
            if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
            page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
                page.element("label", .with("for", "f-tiedosto"), text: visit.t("sheets.file"))
                page.element("p", .class("hint"), .id("f-tiedosto-ohje"), text: hint)
                if let problem { page.element("p", .class("problem"), .id("f-tiedosto-virhe"), text: problem) }
                page.void(
                    "input", .type("file"), .id("f-tiedosto"), .name(Self.field), .with("accept", accept),
                    .with("aria-describedby", problem == nil ? "f-tiedosto-ohje" : "f-tiedosto-ohje f-tiedosto-virhe"),
                    .with("aria-invalid", ifSome: problem == nil ? nil : "true"))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .with("class", ifSome: isQuiet ? "quiet" : nil), .type("submit"), text: button)
            }
        }
    }
}
