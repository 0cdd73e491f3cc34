import Domain
import HTML

/// The five steps of a statement, "don't know", and a way to take an answer back.
struct StatementSteps: View {
    let visit: Visit
    let questionnaire: Questionnaire
    let id: Statement.ID
    let answer: Answer?

    private var instrument: Instrument { questionnaire.instrument }

    func write(to page: inout HTML) {
        page.element("div", .class("steps")) { page in
            for step in [Answer.one, .two, .three, .four, .five] { self.step(step, &page) }
        }
        words(&page)
        page.element("div", .class("others")) { page in
            choice(Answer.dontKnow.formValue, isChosen: answer == .dontKnow, "other", &page) { $0.written(instrument.dontKnow, visit) }
            choice("", isChosen: false, "other none", &page) { $0.text(visit.t("answering.none")) }
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
            let first = value == "1" ? "f-\(id)" : nil
            page.void(
                "input", .type("radio"), .with("id", ifSome: first), .name(id), .value(value), .flag("checked", isChosen))
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
