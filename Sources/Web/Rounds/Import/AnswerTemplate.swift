import Domain
import Formats
import HTML
import Sheets

/// An empty table for one round: a column for everything that is asked, and beside it what may stand there.
struct AnswerTemplate {
    let visit: Visit
    let round: Round
    let instrument: Instrument

    private var t: Translator { visit.t }
    private func text(_ text: LocalText) -> String { t.worded(text.text(in: t.language, first: visit.ownLanguage)) }

    var sheets: [SheetTable] {
        let asked = Set(round.labels.flatMap(\.statements))
        let columns = AnswerColumn.own(of: instrument).filter { column in
            switch column {
            case .item(let id), .option(let id, _): asked.contains(id)
            case .group, .open, .place, .leftOut: true
            }
        }
        let (answers, guide) = (t("rounds.import.template.sheet"), t("rounds.import.template.guide"))
        return [
            SheetTable(name: answers, columns: columns.map { SheetTable.Column(head($0), width: 20) }, rows: []),
            SheetTable(
                name: guide,
                columns: [SheetTable.Column(t("rounds.import.in-file"), width: 60), SheetTable.Column(t("rounds.import.values"), width: 80)],
                rows: columns.map { [.text(head($0)), .text(values($0))] }),
        ]
    }

    private func head(_ column: AnswerColumn) -> String {
        switch column {
        case .group: t("rounds.plan.group")
        case .item(let id): "\(id) \(text(instrument.item(id)?.text ?? LocalText()))"
        case .option(let id, let key): "\(id) \(text(instrument.item(id)?.text ?? LocalText())) [\(text(option(id, key)))]"
        case .open(let theme): "\(text(instrument.openQuestion)) [\(text(instrument.theme(theme)?.name ?? LocalText()))]"
        case .place, .leftOut: ""
        }
    }

    private func option(_ id: Item.ID, _ key: String) -> LocalText {
        instrument.item(id)?.options.first { $0.key == key }?.text ?? LocalText()
    }

    private func values(_ column: AnswerColumn) -> String {
        switch column {
        case .group: round.labelsOfPlan.map { text($0.name) }.joined(separator: " · ")
        case .item(let id): instrument.item(id).map(values) ?? ""
        case .option(let id, _):
            if case .ranking(_, let places) = instrument.item(id)?.kind { "1…\(places)" } else { "1 · 0" }
        case .open, .place, .leftOut: t("rounds.import.own-words")
        }
    }

    private func values(_ item: Item) -> String {
        func dontKnow(_ isThere: Bool) -> [String] { isThere ? ["eos = \(text(instrument.dontKnow))"] : [] }
        switch item.kind {
        case .statement:
            return (instrument.scale.enumerated().map { "\($0 + 1) = \(text($1))" } + dontKnow(true)).joined(separator: " · ")
        case .single(let choices):
            return (choices.options.map { "\($0.key) = \(text($0.text))" } + dontKnow(choices.hasDontKnow)).joined(separator: " · ")
        case .number(let bins): return (["\(bins.span.lowerBound)…\(bins.span.upperBound)"] + dontKnow(bins.hasDontKnow)).joined(separator: " · ")
        case .multiple, .ranking, .text: return t("rounds.import.own-words")
        }
    }
}
