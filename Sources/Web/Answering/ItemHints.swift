import Domain

/// What the form itself says about answering an item: the condition, how many, which numbers.
struct ItemHints {
    let visit: Visit
    let questionnaire: Questionnaire
    let item: Item
    /// A line has no limit of characters.
    var isOnPaper = false

    private var t: Translator { visit.t }
    /// An organisation answers by name: its number is kept, and its text may name people.
    private var isNamed: Bool { questionnaire.instrument.answeredBy == .organisations }

    var all: [String] {
        var hints: [String] = []
        if let askIf = item.askIf, let parent = questionnaire.item(askIf.item) {
            let number = TextValue.text(isOnPaper ? "\(questionnaire.numbers[parent.id] ?? 0)" : questionnaire.marks[parent.id] ?? "")
            hints.append(
                t("answering.ask-if", ["number": number, "options": .text(askIf.options.map { name($0, of: parent) }.joined(separator: ", "))]))
        }
        switch item.kind {
        case .multiple(_, let most): hints.append(t("answering.hint.multiple", ["n": .count(most)]))
        case .ranking(_, let places): hints.append(t(places == 1 ? "answering.hint.ranking-one" : "answering.hint.ranking", ["n": .count(places)]))
        case .number(let bins):
            let names = t.bins(bins).joined(separator: ", ")
            hints.append(
                t(
                    isNamed ? "inquiries.hint.number" : "answering.hint.number",
                    ["least": .count(bins.span.lowerBound), "most": .count(bins.span.upperBound), "bins": .text(names)]))
        case .text where isOnPaper: hints.append(t("rounds.paper.hint.text"))
        case .text: hints.append(t(isNamed ? "inquiries.hint.text" : "answering.open.hint"))
        case .statement, .single: break
        }
        return hints
    }

    /// An option as a condition names it.
    private func name(_ key: String, of parent: Item) -> String {
        let text: LocalText? =
            if let option = parent.options.first(where: { $0.key == key }) {
                option.text
            } else if let step = Answer(formValue: key)?.step,
                parent.isStatement
            { questionnaire.instrument.scale[step - 1] } else { questionnaire.instrument.dontKnow }
        return t("results.quoted", ["text": .text(t.worded(text?.text(in: visit.language, first: visit.ownLanguage) ?? key))])
    }
}
