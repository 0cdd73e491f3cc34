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
    var typed = TypedAnswers()
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
            if !asked.statements.isEmpty { field(problems, &page) }
            others(&page)
            page.element("div", .class("buttons")) { $0.element("button", text: t("rounds.paper.save")) }
            ownWords(&page)
        }
        statements(&page)
    }

    private func field(_ problems: [FieldProblem], _ page: inout HTML) {
        page.element("div", .class(problem?.field == "rivi" ? "field wrong" : "field")) { page in
            page.element("label", .with("for", "f-rivi"), text: t("rounds.paper.line", ["n": .count(asked.statements.count)]))
            page.element("p", .class("hint"), .id("f-rivi-ohje"), text: t("rounds.paper.keys"))
            if let problem, problem.field == "rivi" {
                page.element("p", .class("problem"), .id("f-rivi-virhe"), .with("role", "alert"), text: problem.sentence)
            }
            page.void("input", attributes)
        }
    }

    private var attributes: [Attribute] {
        [
            .id("f-rivi"), .name("rivi"), .type("text"), .class("keyed-line"), .value(line), .with("inputmode", "numeric"),
            .with("autocomplete", "off"),
            .flag("autofocus"), .flag("data-keyed-line"),
            .with("aria-describedby", problem?.field == "rivi" ? "f-rivi-ohje f-rivi-virhe" : "f-rivi-ohje"),
            .with("aria-invalid", ifSome: problem?.field == "rivi" ? "true" : nil),
        ]
    }

    private func ownWords(_ page: inout HTML) {
        let themes = asked.questionnaire.parts.compactMap(\.openTheme)
        guard !themes.isEmpty else { return }
        page.element("details", .flag("open", !typed.texts.isEmpty)) { page in
            page.element("summary", text: t("rounds.paper.texts"))
            for theme in themes {
                page.add(
                    Field(
                        name: TypedAnswers.field(of: theme), label: t.worded(theme.name.text(in: visit.language)), control: .text(rows: 2),
                        value: typed.texts[theme.key] ?? ""))
            }
        }
    }

    /// Items of other kinds as on the screen: a line of digits cannot hold them.
    private func others(_ page: inout HTML) {
        let items = asked.questionnaire.items.filter { !$0.isStatement }
        guard !items.isEmpty else { return }
        page.element("div", .class("answering")) { page in
            for item in items {
                let sentence = problem?.field == item.id ? problem?.sentence : nil
                page.add(ItemField(visit: visit, questionnaire: asked.questionnaire, item: item, typed: typed, problem: sentence))
            }
        }
    }

    /// To see where one is; the script marks the place and writes the digit beside it.
    private func statements(_ page: inout HTML) {
        page.element("ol", .class("keyed"), .flag("data-keyed")) { page in
            for statement in asked.statements {
                page.element("li") { page in
                    page.written(statement.text(for: asked.label.group), visit)
                    page.element("span", .class("keyed-answer"), .aria(.hidden, "true")) { _ in }
                }
            }
        }
    }
}
