import Domain
import HTML

/// One thing to mend in a form: the field it belongs to and what to do, in the reader's language.
package struct FieldProblem: Hashable, Sendable {
    /// The `name` of the field; its control has the id `f-{name}`.
    package let field: String
    package let sentence: String

    package init(_ field: String, _ sentence: String) {
        self.field = field
        self.sentence = sentence
    }
}

/// All problems of a form above it, each a link to its field; takes the focus.
struct ProblemSummary: View {
    let problems: [FieldProblem]
    let t: Translator
    /// What the form calls a field; nil where its sentence says enough.
    var name: (FieldProblem) -> String? = { _ in nil }

    func write(to page: inout HTML) {
        guard !problems.isEmpty else { return }
        page.element("div", .class("problems"), .with("role", "alert"), .with("tabindex", -1), .aria(.labelledby, "virheet")) { page in
            page.element("h2", .id("virheet"), text: t("form.problems", ["n": .count(problems.count)]))
            page.element("ul") { page in
                for problem in problems {
                    let words = [name(problem), problem.sentence].compactMap { $0 }.joined(separator: ": ")
                    page.element("li") { $0.element("a", .href(Address(fragment: "f-\(problem.field)")), text: words) }
                }
            }
        }
    }
}

/// A labelled control with its hint and problem; what was typed stays in it.
struct Field: View {
    enum Control {
        /// `size` is the class of the input: "short", "middle" or "".
        case line(size: StaticString = "")
        case email
        case password(autocomplete: StaticString)
        case number(least: Int, most: Int)
        case date
        case text(rows: Int)
        /// value and what the reader sees
        case choice([(value: String, text: String)])
    }

    let name: String
    let label: String
    var hint: String?
    var control: Control = .line()
    var value = ""
    var problems: [FieldProblem] = []
    var isRequired = false
    var language: Language?

    private var id: String { "f-\(name)" }
    private var problem: String? { problems.first { $0.field == name }?.sentence }

    func write(to page: inout HTML) {
        page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
            page.element("label", .with("for", id), text: label)
            if let hint { page.element("p", .class("hint"), .id("\(id)-ohje"), text: hint) }
            if let problem { page.element("p", .class("problem"), .id("\(id)-virhe"), text: problem) }
            write(control, &page)
        }
    }

    private var common: [Attribute] {
        let described = [hint.map { _ in "\(id)-ohje" }, problem.map { _ in "\(id)-virhe" }].compactMap { $0 }.joined(separator: " ")
        return [
            .id(id), .name(name), .with("aria-describedby", ifSome: described.isEmpty ? nil : described),
            .with("aria-invalid", ifSome: problem == nil ? nil : "true"), .flag("required", isRequired), .lang(language?.rawValue),
        ]
    }

    private func write(_ control: Control, _ page: inout HTML) {
        switch control {
        case .line(let size): page.void("input", common + [.type("text"), .class(size), .value(value)])
        case .email: page.void("input", common + [.type("email"), .with("autocomplete", "username"), .value(value)])
        case .password(let autocomplete): page.void("input", common + [.type("password"), .with("autocomplete", autocomplete.description)])
        case .number(let least, let most):
            page.void("input", common + [.type("number"), .class("short"), .with("min", least), .with("max", most), .value(value)])
        case .date: page.void("input", common + [.type("date"), .class("middle"), .value(value)])
        case .text(let rows): page.element("textarea", common + [.with("rows", rows)]) { $0.text(value) }
        case .choice(let choices):
            page.element("select", common) { page in
                for choice in choices {
                    page.element("option", .value(choice.value), .flag("selected", choice.value == value), text: choice.text)
                }
            }
        }
    }
}

/// A form that posts, with the token of the signed-in person.
struct PostForm {
    let visit: Visit
    let action: Address

    func write(to page: inout HTML, content: (inout HTML) -> Void) {
        page.element("form", .with("method", "post"), .action(action), .with("novalidate", ifSome: "novalidate")) { page in
            if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
            content(&page)
        }
    }
}

/// One yes or no.
struct CheckBox: View {
    let name: String
    let label: String
    var hint: String?
    var isChecked = false

    func write(to page: inout HTML) {
        page.element("div", .class("field")) { page in
            page.element("label", .class("choice")) { page in
                page.void(
                    "input", .type("checkbox"), .id("f-\(name)"), .name(name), .value("1"), .flag("checked", isChecked),
                    .with("aria-describedby", ifSome: hint.map { _ in "f-\(name)-ohje" }))
                page.text(label)
            }
            if let hint { page.element("p", .class("hint"), .id("f-\(name)-ohje"), text: hint) }
        }
    }
}
