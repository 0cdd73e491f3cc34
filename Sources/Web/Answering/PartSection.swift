import Domain
import HTML

/// A part of the form: its items and, where it is a theme's, the open question.
struct PartSection: View {
    let answerPage: AnswerPage
    let index: Int
    /// True where the part's name is the page's heading already.
    let isAlone: Bool

    private var part: Questionnaire.Part { answerPage.parts[index] }
    private var visit: Visit { answerPage.visit }
    private var typed: TypedAnswers { answerPage.typed }

    func write(to page: inout HTML) {
        let key = part.section.key
        page.element("section", .class("answer-section"), .with("aria-labelledby", ifSome: isAlone ? nil : "t-\(key)")) { page in
            if !isAlone {
                page.element("h2", .id("t-\(key)")) { $0.written(part.section.name, visit) }
                if !part.section.lead.isEmpty { page.element("p", .class("quiet")) { $0.written(part.section.lead, visit) } }
            }
            let shown = part.items.filter { answerPage.isShown($0, in: index) }
            if shown.isEmpty { page.element("p", .class("nothing"), text: visit.t("answering.nothing-here")) }
            for item in shown {
                page.add(
                    ItemField(
                        visit: visit, questionnaire: answerPage.desk.questionnaire, item: item, typed: typed,
                        problem: answerPage.problems.sentence(item.id)))
            }
            if let theme = part.openTheme { openQuestion(theme, &page) }
        }
    }

    private func openQuestion(_ theme: InstrumentTheme, _ page: inout HTML) {
        let question = answerPage.desk.asked.instrument.openQuestion
        let field = TypedAnswers.field(of: theme)
        let text = typed.texts[theme.key] ?? ""
        let problem = answerPage.problems.sentence(field)
        page.element("details", .class(problem == nil ? "answer-open" : "answer-open field wrong"), .flag("open", !text.isEmpty || problem != nil)) {
            page in
            page.element("summary") { page in
                page.written(question, visit)
                page.element("span", .class("quiet"), text: " " + visit.t("answering.open.optional"))
            }
            page.element("p", .class("hint"), .id("f-\(field)-ohje"), text: visit.t("answering.open.hint"))
            if let problem { page.element("p", .class("problem"), .id("f-\(field)-virhe"), text: problem) }
            page.element(
                "textarea", .id("f-\(field)"), .name(field), .with("rows", 4),
                .aria(.label, "\(visit.t.worded(question.text(in: visit.language))) – \(visit.t.worded(theme.name.text(in: visit.language)))"),
                .aria(.describedby, problem == nil ? "f-\(field)-ohje" : "f-\(field)-virhe f-\(field)-ohje"),
                .with("aria-invalid", ifSome: problem == nil ? nil : "true")
            ) { $0.text(text) }
        }
    }
}

extension AnswerPage {
    /// An item that asks after an answer of another page stands here only where that answer was given; after one of the same page it
    /// always does, with the condition in words, so that no script is needed.
    func isShown(_ item: Item, in index: Int) -> Bool {
        guard place != .whole, let askIf = item.askIf, desk.questionnaire.part(of: askIf.item) != index else { return true }
        return desk.questionnaire.isAsked(item, typed.steps(desk.questionnaire))
    }
}
