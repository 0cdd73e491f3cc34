import Domain
import HTML

/// The form of one group for A4: the same statements as on the screen, a box for every step.
struct PaperFormPage: Page {
    let visit: Visit
    let asked: AskedOnPaper

    private var t: Translator { visit.t }
    var title: String { t("rounds.paper.form-title") }
    var width: PageWidth { .bare }

    func write(to page: inout HTML) {
        page.element("article", .class("paper-form")) { page in
            head(&page)
            for (place, part) in asked.questionnaire.parts.enumerated() { section(part, isFirst: place == 0, &page) }
            words(&page)
            page.element("p", .class("paper-back"), text: t("rounds.paper.form-back", ["closes": .day(asked.round.closes)]))
        }
    }

    private func head(_ page: inout HTML) {
        page.element("p", .class("quiet")) { page in
            if !asked.round.plan.isJoint {
                page.written(visit.organisation?.name ?? LocalText(), visit)
                page.text(" · ")
            }
            page.written(asked.label.name, visit)
        }
        page.element("h1") { $0.written(asked.round.plan.name, visit) }
        if let asking = asked.round.asking(asked.label, visit) { page.element("p", text: asking) }
        page.element("p", text: t("rounds.paper.form-promise", ["k": .count(asked.round.plan.k)]))
        page.element("p") { page in
            if let group = asked.questionnaire.group, !group.instruction.isEmpty {
                page.written(group.instruction, visit)
                page.text(" ")
            }
            let (hasStatements, hasOthers) = (!asked.statements.isEmpty, asked.questionnaire.items.contains { !$0.isStatement })
            if hasStatements { page.text(t("rounds.paper.form-how") + " ") }
            if hasOthers { page.text(t("rounds.paper.form-how-others") + " ") }
            page.text(t("rounds.paper.form-skip"))
        }
    }

    private func section(_ part: Questionnaire.Part, isFirst: Bool, _ page: inout HTML) {
        if !part.statements.isEmpty { table(part, isFirst: isFirst, &page) }
        guard !part.others.isEmpty else { return }
        page.element("section") { page in
            page.element("h2") { $0.written(part.section.name, visit) }
            for item in part.others { page.add(PaperItem(visit: visit, questionnaire: asked.questionnaire, item: item)) }
        }
    }

    /// What the steps mean stands above the first theme; the others have the numbers alone, so that the form stays short.
    private func table(_ part: Questionnaire.Part, isFirst: Bool, _ page: inout HTML) {
        page.element("table", .class("paper-items")) { page in
            page.element("caption") { $0.written(part.section.name, visit) }
            page.element("thead") { page in
                page.element("tr") { page in
                    page.element("th", .with("scope", "col"), text: t("rounds.paper.form-statement"))
                    for step in asked.instrument.scale.indices {
                        page.element("th", .with("scope", "col"), .class("paper-step")) { page in
                            page.element("span", .class("paper-number"), text: String(step + 1))
                            guard isFirst else { return }
                            page.text(" ")
                            page.element("span") { $0.written(asked.instrument.scale[step], visit) }
                        }
                    }
                    page.element("th", .with("scope", "col"), .class("paper-step")) { $0.written(asked.instrument.dontKnow, visit) }
                }
            }
            page.element("tbody") { page in
                for statement in part.statements { row(statement, &page) }
            }
        }
    }

    private func row(_ statement: Item, _ page: inout HTML) {
        page.element("tr") { page in
            page.element("th", .with("scope", "row")) { page in
                page.text("\(asked.questionnaire.numbers[statement.id] ?? 0). ")
                page.written(statement.text(for: asked.label.group), visit)
            }
            for _ in 0...asked.instrument.scale.count {
                page.element("td", .class("paper-step")) { $0.element("span", .class("paper-box"), .aria(.hidden, "true")) { _ in } }
            }
        }
    }

    /// Lines for one's own words, once: on the screen each theme asks.
    private func words(_ page: inout HTML) {
        guard !asked.questionnaire.openThemes.isEmpty else { return }
        page.element("section", .class("paper-words")) { page in
            page.element("h2", text: t("rounds.paper.form-own-words"))
            page.element("p") { $0.written(asked.instrument.openQuestion, visit) }
            // Answers are counted by theme: who writes says which, so that nobody need guess who keys.
            page.element("p", text: t("rounds.paper.form-which"))
            page.element("ul", .class("paper-options paper-themes")) { page in
                for theme in asked.questionnaire.parts.compactMap(\.openTheme) {
                    page.element("li") { page in
                        page.element("span", .class("paper-box"), .aria(.hidden, "true")) { _ in }
                        page.written(theme.name, visit)
                    }
                }
            }
            for _ in 0..<5 { page.element("p", .class("paper-line"), .aria(.hidden, "true")) { _ in } }
        }
    }
}
