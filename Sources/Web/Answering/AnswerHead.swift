import Domain
import HTML

/// What is asked, of whom, how long it takes and until when.
struct AnswerHead: View {
    let desk: AnswerDesk

    private var visit: Visit { desk.visit }

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("p", .class("answer-group")) { $0.written(desk.label.name, visit) }
        page.element("h1") { $0.written(desk.round.plan.name, visit) }
        page.element(
            "p", .class("lead"), text: lead)
        if let asking = desk.round.asking(desk.label, visit) { page.element("p", text: asking) }
        page.element("p", text: t("answering.until", ["day": .day(desk.round.closes)]))
        if desk.round.plan.isTest { page.element("p", .class("notice waiting"), text: t("answering.test")) }
        let again: TextKey = desk.label.isPublic ? "answering.again.public" : "answering.again.group"
        page.element("p", .class("answer-again"), text: t(desk.door == .personal ? "answering.again.personal" : again))
    }

    private var lead: String {
        let (t, questionnaire) = (visit.t, desk.questionnaire)
        let values: KeyValuePairs<String, TextValue> = ["n": .count(questionnaire.count), "minutes": .count(desk.label.minutes)]
        guard !questionnaire.isOfStatements || questionnaire.hasRequired else { return t("answering.head", values) }
        return t("answering.head.items", values) + " " + t(questionnaire.hasRequired ? "answering.head.required" : "answering.head.skip")
    }
}

/// Who "we" are in the statements, and the words that need explaining.
struct AnswerInstruction: View {
    let desk: AnswerDesk

    func write(to page: inout HTML) {
        page.element("div", .class("answer-instruction")) { page in
            page.element("h2", text: desk.visit.t("answering.instruction"))
            if let group = desk.questionnaire.group, !group.instruction.isEmpty {
                page.element("p") { page in
                    page.element("strong") { $0.written(group.instruction, desk.visit) }
                }
            }
            page.paragraphs(desk.asked.instrument.instruction, desk.visit)
        }
    }
}

/// The head of one part's page: its name and how far the reader is.
struct ThemeHead: View {
    let desk: AnswerDesk
    let index: Int

    private var part: Questionnaire.Part { desk.questionnaire.parts[index] }

    func write(to page: inout HTML) {
        page.element("p", .class("answer-group")) { $0.written(desk.round.plan.name, desk.visit) }
        page.element("h1") { $0.written(part.section.name, desk.visit) }
        page.element("p", .class("lead")) { $0.written(part.section.lead, desk.visit) }
        if index == 0, let group = desk.questionnaire.group {
            page.element("p") { page in
                page.element("strong") { $0.written(group.instruction, desk.visit) }
            }
            page.paragraphs(desk.asked.instrument.instruction, desk.visit)
        }
    }
}

/// Every part with what is answered of it, each a button that leads there.
struct ThemeList: View {
    let desk: AnswerDesk
    let typed: TypedAnswers
    /// The part that the page shows; nil before sending.
    let here: Int?

    func write(to page: inout HTML) {
        page.element("nav", .class("answer-themes no-print"), .aria(.label, desk.visit.t("answering.themes"))) { page in
            page.element("ol") { page in
                for (index, part) in desk.questionnaire.parts.enumerated() {
                    page.element("li") { item(index, part, &$0) }
                }
            }
        }
    }

    private func item(_ index: Int, _ part: Questionnaire.Part, _ page: inout HTML) {
        let t = desk.visit.t
        let count = typed.count(in: part)
        page.element(
            "button", .class("answer-theme"), .name("siirry"), .value(part.section.key), .with("aria-current", ifSome: index == here ? "step" : nil)
        ) { page in
            page.element("span") { $0.written(part.section.name, desk.visit) }
            page.element("span", .class(count == part.items.count ? "tag better" : "tag")) { page in
                page.text(t("answering.theme-count", ["n": .count(count), "all": .count(part.items.count)]))
            }
        }
    }
}
