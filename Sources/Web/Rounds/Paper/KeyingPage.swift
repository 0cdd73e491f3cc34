import Domain
import HTML

/// One sheet of paper after the other: a line of digits and Enter.
struct KeyingPage: Page {
    let visit: Visit
    let asked: AskedOnPaper
    let ticket: String
    /// Keyed so far, in the whole round.
    let sheets: Int
    var isSaved = false
    var line = ""
    var texts: [String: String] = [:]
    var problem: FieldProblem?

    private var t: Translator { visit.t }
    private var group: String { t.worded(asked.label.name.text(in: visit.language, first: visit.ownLanguage)) }
    var title: String { t("rounds.paper.keying-title", ["group": .text(group)]) }

    static func sentence(_ problem: KeyedLine.Problem, _ t: Translator) -> String {
        switch problem {
        case .empty: t("rounds.paper.problem-empty")
        case .count(let given, let count): t("rounds.paper.problem-count", ["given": .count(given), "n": .count(count)])
        case .unknown(let sign, let place): t("rounds.paper.problem-sign", ["sign": .text(String(sign)), "n": .count(place)])
        }
    }

    func write(to page: inout HTML) {
        let (problems, place) = (problem.map { [$0] } ?? [], visit.address("kyselyt", asked.round.id.description, "paperi"))
        page.element("p", .class("small")) { $0.element("a", .href(place), text: t("rounds.paper.title")) }
        page.element("h1", text: title)
        if isSaved, problem == nil {
            page.element("p", .class("notice better"), .with("role", "status")) { page in
                page.text(t("rounds.paper.saved") + " " + t("rounds.paper.sheets", ["n": .count(sheets)]) + ".")
            }
        }
        PostForm(visit: visit, action: visit.address("kyselyt", asked.round.id.description, "paperi", String(asked.label.number), "syotto")).write(
            to: &page
        ) { page in
            page.void("input", .type("hidden"), .name("lippu"), .value(ticket))
            field(problems, &page)
            page.element("div", .class("buttons")) { $0.element("button", text: t("rounds.paper.save")) }
            ownWords(&page)
        }
        statements(&page)
    }

    private func field(_ problems: [FieldProblem], _ page: inout HTML) {
        page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
            page.element("label", .with("for", "f-rivi"), text: t("rounds.paper.line", ["n": .count(asked.statements.count)]))
            page.element("p", .class("hint"), .id("f-rivi-ohje"), text: t("rounds.paper.keys"))
            if let problem { page.element("p", .class("problem"), .id("f-rivi-virhe"), .with("role", "alert"), text: problem.sentence) }
            page.void("input", attributes)
        }
    }

    private var attributes: [Attribute] {
        [
            .id("f-rivi"), .name("rivi"), .type("text"), .class("keyed-line"), .value(line), .with("inputmode", "numeric"),
            .with("autocomplete", "off"),
            .flag("autofocus"), .flag("data-keyed-line"),
            .with("aria-describedby", problem == nil ? "f-rivi-ohje" : "f-rivi-ohje f-rivi-virhe"),
            .with("aria-invalid", ifSome: problem == nil ? nil : "true"),
        ]
    }

    private func ownWords(_ page: inout HTML) {
        guard !asked.instrument.openQuestion.isEmpty else { return }
        page.element("details", .flag("open", !texts.isEmpty)) { page in
            page.element("summary", text: t("rounds.paper.texts"))
            for part in asked.questionnaire.parts {
                page.add(
                    Field(
                        name: TypedAnswers.field(of: part.theme), label: t.worded(part.theme.name.text(in: visit.language)), control: .text(rows: 2),
                        value: texts[part.theme.key] ?? ""))
            }
        }
    }

    /// To see where one is; the script marks the place and writes the digit beside it.
    private func statements(_ page: inout HTML) {
        page.element("ol", .class("keyed"), .flag("data-keyed")) { page in
            for statement in asked.statements {
                page.element("li") { page in
                    page.written(statement.text, visit)
                    page.element("span", .class("keyed-answer"), .aria(.hidden, "true")) { _ in }
                }
            }
        }
    }
}
