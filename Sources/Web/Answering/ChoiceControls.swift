import Domain
import HTML

/// The options of a single or multiple choice, or the places of a ranking; each a wide target with its words.
struct ChoiceControls: View {
    let visit: Visit
    let questionnaire: Questionnaire
    let item: Item
    let typed: TypedItem?

    func write(to page: inout HTML) {
        switch item.kind {
        case .single(let choices): single(choices, &page)
        case .multiple(let choices, _):
            page.element("div", .class("options")) { page in
                for (place, option) in choices.options.enumerated() { control(option.key, option.text, isBox: true, isFirst: place == 0, &page) }
            }
        case .ranking(let choices, let places): ranking(choices, places, &page)
        case .statement, .number, .text: break
        }
    }

    private func single(_ choices: Choices, _ page: inout HTML) {
        page.element("div", .class("options")) { page in
            for (place, option) in choices.options.enumerated() { control(option.key, option.text, isFirst: place == 0, &page) }
            if choices.hasDontKnow { control(Answer.dontKnow.formValue, questionnaire.instrument.dontKnow, isFirst: false, &page) }
        }
        page.element("div", .class("others")) { page in
            page.element("label", .class("other none")) { page in
                page.void("input", .type("radio"), .name(item.id), .value(""))
                page.element("span", .class("face"), text: visit.t("answering.none"))
            }
        }
    }

    private func control(_ value: String, _ text: LocalText, isBox: Bool = false, isFirst: Bool, _ page: inout HTML) {
        page.element("label", .class(isBox ? "option box" : "option")) { page in
            page.void(
                "input", .type(isBox ? "checkbox" : "radio"), .with("id", ifSome: isFirst ? "f-\(item.id)" : nil), .name(item.id), .value(value),
                .flag("checked", typed?.values.contains(value) ?? false))
            page.element("span", .class("face")) { $0.written(text, visit) }
        }
    }

    /// A list for each option: it works with a thumb, a keyboard and without a script.
    private func ranking(_ choices: Choices, _ places: Int, _ page: inout HTML) {
        let t = visit.t
        page.element("ul", .class("ranking")) { page in
            for (place, option) in choices.options.enumerated() {
                let id = place == 0 ? "f-\(item.id)" : "f-\(item.id)-\(option.key)"
                page.element("li") { page in
                    page.element("label", .with("for", id)) { $0.written(option.text, visit) }
                    page.element("select", .id(id), .name("\(item.id).\(option.key)"), .class("plain")) { page in
                        page.element("option", .value(""), text: t("answering.ranking.none"))
                        for number in 1...places {
                            page.element(
                                "option", .value(String(number)), .flag("selected", typed?.places[option.key] == String(number)),
                                text: t("answering.ranking.place", ["n": .count(number)]))
                        }
                    }
                }
            }
        }
    }
}
