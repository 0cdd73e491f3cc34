import Domain
import HTML

/// An organisation's answers in words.
struct AnswerWords {
    let visit: Visit
    let instrument: Instrument

    private var t: Translator { visit.t }

    /// As it was typed: a number is the number, not its bin.
    func answer(_ item: Item, _ content: ReplyContent) -> String {
        let values = content.fields[item.id] ?? []
        if case .number(let bins) = item.kind, let value = values.first, value != Answer.dontKnow.formValue {
            let unit = read(bins.unit)
            return unit.isEmpty ? value : "\(value) \(unit)"
        }
        if item.isText { return values.first ?? t("inquiries.no-answer") }
        return answer(item, content.answers(to: instrument))
    }

    /// As it was frozen.
    func answer(_ item: Item, _ bytes: [Column.ID: UInt8]) -> String {
        let columns = item.columns()
        let answers = columns.map { bytes[$0.id] ?? 0 }
        guard answers.contains(where: { $0 != 0 }), let column = columns.first, let first = answers.first else { return t("inquiries.no-answer") }
        if column.dontKnow == first { return read(instrument.dontKnow) }
        let names = optionNames(item)
        switch item.kind {
        case .multiple:
            let chosen = names.indices.filter { answers[$0] == 1 }.map { names[$0] }
            return chosen.isEmpty ? t("inquiries.no-answer") : chosen.joined(separator: "; ")
        case .ranking(_, let places):
            let placed = names.indices.filter { Int(answers[$0]) <= places }.sorted { answers[$0] < answers[$1] }
            return placed.map { "\(answers[$0]). \(names[$0])" }.joined(separator: "; ")
        case .statement, .single, .number, .text:
            return names.indices.contains(Int(first) - 1) ? names[Int(first) - 1] : t("inquiries.no-answer")
        }
    }

    /// Options, bins or steps, in their order.
    func optionNames(_ item: Item) -> [String] {
        switch item.kind {
        case .statement: return instrument.scale.map(read)
        case .number(let bins): return t.bins(bins, unit: read(bins.unit))
        case .single, .multiple, .ranking, .text: return item.options.map { read($0.text) }
        }
    }

    func question(_ item: Item) -> String { read(item.text) }

    private func read(_ text: LocalText) -> String { t.worded(text.text(in: t.language, first: visit.ownLanguage)) }
}

/// Question and answer, one under the other.
struct AnswerList: View {
    let desk: ReplyDesk
    let content: ReplyContent

    func write(to page: inout HTML) {
        let words = AnswerWords(visit: desk.visit, instrument: desk.questionnaire.instrument)
        page.element("dl", .class("facts typed org-answers")) { page in
            for item in desk.questionnaire.items {
                page.element("dt", text: words.question(item))
                page.element("dd") { $0.written(words.answer(item, content)) }
            }
        }
    }
}
