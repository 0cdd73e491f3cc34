import Domain
import HTML

/// A theme's statements and its open question.
struct ThemeSection: View {
    let answerPage: AnswerPage
    let index: Int
    /// True where the theme's name is the page's heading already.
    let isAlone: Bool

    private var part: Questionnaire.Part { answerPage.parts[index] }
    private var visit: Visit { answerPage.visit }

    func write(to page: inout HTML) {
        page.element("section", .class("answer-section"), .with("aria-labelledby", ifSome: isAlone ? nil : "t-\(part.theme.key)")) { page in
            if !isAlone {
                page.element("h2", .id("t-\(part.theme.key)")) { $0.written(part.theme.name, visit) }
                page.element("p", .class("quiet")) { $0.written(part.theme.sentence, visit) }
            }
            for statement in part.statements {
                page.add(
                    StatementField(
                        desk: answerPage.desk, statement: statement, answer: answerPage.typed.answers[statement.id],
                        problem: answerPage.problems.sentence(statement.id)))
            }
            openQuestion(&page)
        }
    }

    private func openQuestion(_ page: inout HTML) {
        let question = answerPage.desk.asked.instrument.openQuestion
        guard !question.isEmpty else { return }
        let field = TypedAnswers.field(of: part.theme)
        let text = answerPage.typed.texts[part.theme.key] ?? ""
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
                .aria(.label, "\(visit.t.worded(question.text(in: visit.language))) – \(visit.t.worded(part.theme.name.text(in: visit.language)))"),
                .aria(.describedby, problem == nil ? "f-\(field)-ohje" : "f-\(field)-virhe f-\(field)-ohje"),
                .with("aria-invalid", ifSome: problem == nil ? nil : "true")
            ) { $0.text(text) }
        }
    }
}

/// One statement with its five steps, "don't know", and a way to take an answer back.
struct StatementField: View {
    let desk: AnswerDesk
    let statement: Statement
    let answer: Answer?
    let problem: String?

    private var visit: Visit { desk.visit }
    private var instrument: Instrument { desk.asked.instrument }
    private var problemID: String { "f-\(statement.id)-virhe" }

    func write(to page: inout HTML) {
        page.element(
            "fieldset", .class(problem == nil ? "item" : "item wrong"), .with("aria-describedby", ifSome: problem == nil ? nil : problemID)
        ) { page in
            page.element("legend") { page in
                page.element("span", .class("item-number"), text: "\(desk.questionnaire.numbers[statement.id] ?? 0).")
                page.text(" ")
                page.written(LocalText(statement.text.texts.mapValues(\.withSoftHyphens)), visit)
            }
            if let problem { page.element("p", .class("problem"), .id(problemID), text: problem) }
            page.element("div", .class("steps")) { page in
                for step in [Answer.one, .two, .three, .four, .five] { self.step(step, &page) }
            }
            words(&page)
            page.element("div", .class("others")) { page in
                choice(Answer.dontKnow.formValue, isChosen: answer == .dontKnow, "other", &page) { $0.written(instrument.dontKnow, visit) }
                choice("", isChosen: false, "other none", &page) { $0.text(visit.t("answering.none")) }
            }
        }
    }

    private func step(_ step: Answer, _ page: inout HTML) {
        choice(step.formValue, isChosen: answer == step, "step", &page) { page in
            page.element("span", .class("step-number"), text: step.formValue)
            page.text(" ")
            page.element("span", .class("step-word")) { $0.written(instrument.scale[Int(step.rawValue) - 1], visit) }
        }
    }

    private func choice(_ value: String, isChosen: Bool, _ kind: StaticString, _ page: inout HTML, _ words: (inout HTML) -> Void) {
        page.element("label", .class(kind)) { page in
            let id = value == "1" ? "f-\(statement.id)" : nil
            page.void(
                "input", .type("radio"), .with("id", ifSome: id), .name(statement.id), .value(value), .flag("checked", isChosen))
            page.element("span", .class("face")) { words(&$0) }
        }
    }

    /// On a narrow screen: the words of both ends, and once a step is chosen, of that step. The labels say the same to those who listen.
    private func words(_ page: inout HTML) {
        page.element("p", .class("words"), .aria(.hidden, "true")) { page in
            for word in instrument.scale {
                page.element("span", text: visit.t.worded(word.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi)))
            }
        }
    }
}
