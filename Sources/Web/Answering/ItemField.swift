import Domain
import HTML

/// One item of the form, by its kind: a legend with its number, help, the condition in words, a problem, and the controls.
struct ItemField: View {
    let visit: Visit
    let questionnaire: Questionnaire
    let item: Item
    let typed: TypedAnswers
    let problem: String?

    private var t: Translator { visit.t }
    private var id: String { "f-\(item.id)" }

    func write(to page: inout HTML) {
        switch item.kind {
        case .statement:
            fieldset(isCounted: false, &page) { page in
                page.add(StatementSteps(visit: visit, questionnaire: questionnaire, id: item.id, answer: typed.answers[item.id]))
            }
        case .single, .multiple, .ranking:
            fieldset(isCounted: true, &page) { page in
                page.add(ChoiceControls(visit: visit, questionnaire: questionnaire, item: item, typed: typed.items[item.id]))
            }
        case .number, .text: alone(&page)
        }
    }

    /// - Parameter isCounted: the style sheet counts it as one answer, however many controls are used.
    private func fieldset(isCounted: Bool, _ page: inout HTML, _ controls: (inout HTML) -> Void) {
        let name: StaticString = isCounted ? (problem == nil ? "item counted" : "item counted wrong") : problem == nil ? "item" : "item wrong"
        page.element(
            "fieldset", .class(name), condition.item, condition.options, .with("aria-describedby", ifSome: described)
        ) { page in
            page.element("legend") { legend(&$0) }
            notes(&page)
            controls(&page)
        }
    }

    /// A single control has a label of its own.
    private func alone(_ page: inout HTML) {
        page.element("div", .class(problem == nil ? "item counted alone" : "item counted alone wrong"), condition.item, condition.options) { page in
            page.element("label", .class("item-label"), .with("for", id)) { legend(&$0) }
            notes(&page)
            if case .number(let bins) = item.kind { number(bins, &page) } else { text(&page) }
        }
    }

    private func legend(_ page: inout HTML) {
        page.element("span", .class("item-number"), text: "\(questionnaire.marks[item.id] ?? "").")
        page.text(" ")
        page.written(LocalText(item.text(for: questionnaire.label.group).texts.mapValues(\.withSoftHyphens)), visit)
        if item.isRequired { page.element("span", .class("item-required"), text: " " + t("answering.required")) }
    }

    private func notes(_ page: inout HTML) {
        let hints = hints
        if !hints.isEmpty {
            page.element("div", .class("item-notes"), .id("\(id)-ohje")) { page in
                for hint in hints { page.element("p", .class("hint"), text: hint) }
                if !item.help.isEmpty { page.element("p", .class("hint")) { $0.written(item.help, visit) } }
            }
        } else if !item.help.isEmpty {
            page.element("p", .class("hint"), .id("\(id)-ohje")) { $0.written(item.help, visit) }
        }
        if let problem { page.element("p", .class("problem"), .id("\(id)-virhe"), text: problem) }
    }

    private var hints: [String] { ItemHints(visit: visit, questionnaire: questionnaire, item: item).all }

    private var described: String? {
        let ids = [hints.isEmpty && item.help.isEmpty ? nil : "\(id)-ohje", problem == nil ? nil : "\(id)-virhe"].compactMap { $0 }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    /// For the script that hides what is not asked.
    private var condition: (item: Attribute, options: Attribute) {
        (.with("data-ask-if", ifSome: item.askIf?.item), .with("data-ask-options", ifSome: item.askIf?.options.joined(separator: " ")))
    }

    // MARK: One control

    private var common: [Attribute] {
        [.id(id), .name(item.id), .with("aria-describedby", ifSome: described), .with("aria-invalid", ifSome: problem == nil ? nil : "true")]
    }

    private func number(_ bins: Bins, _ page: inout HTML) {
        let values = typed.items[item.id]?.values ?? []
        let number = values.first { $0 != Answer.dontKnow.formValue } ?? ""
        page.element("div", .class("item-number-field")) { page in
            page.void(
                "input", common + [.type("text"), .class("plain short"), .with("inputmode", "numeric"), .with("placeholder", " "), .value(number)])
            if !bins.unit.isEmpty { page.element("span") { $0.written(bins.unit, visit) } }
        }
        guard bins.hasDontKnow else { return }
        page.element("div", .class("options")) { page in
            page.element("label", .class("option box")) { page in
                page.void(
                    "input", .type("checkbox"), .name(item.id), .value(Answer.dontKnow.formValue),
                    .flag("checked", values.contains(Answer.dontKnow.formValue)))
                page.element("span", .class("face")) { $0.written(questionnaire.instrument.dontKnow, visit) }
            }
        }
    }

    private func text(_ page: inout HTML) {
        let text = typed.texts[item.id] ?? ""
        if case .text(isLong: false) = item.kind, !text.contains("\n") {
            page.void("input", common + [.type("text"), .class("plain"), .with("placeholder", " "), .value(text)])
        } else {
            page.element("textarea", common + [.class("plain"), .with("rows", 4), .with("placeholder", " ")]) { $0.text(text) }
        }
    }
}
