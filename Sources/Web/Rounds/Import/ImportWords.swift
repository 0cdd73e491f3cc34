import Domain
import Formats
import HTML
import Sheets

/// Columns and problems of an imported table in the reader's words.
package struct ImportWords {
    let instrument: Instrument
    let t: Translator
    /// The organisation's own language.
    let first: Language

    package init(instrument: Instrument, t: Translator, first: Language) {
        (self.instrument, self.t, self.first) = (instrument, t, first)
    }

    /// Everything that a column can be taken for.
    var choices: [(value: String, text: String)] {
        [("", t("rounds.import.left-out"))] + AnswerColumn.all(of: instrument).map { ($0.key, name($0)) }
    }

    func name(_ column: AnswerColumn) -> String {
        switch column {
        case .leftOut: return t("rounds.import.left-out")
        case .group: return t("rounds.import.is-group")
        case .item(let id): return "\(id) \(short(instrument.item(id)?.text))"
        case .option(let id, let key):
            let option = instrument.item(id)?.options.first { $0.key == key }
            return "\(id) \(short(instrument.item(id)?.text)) [\(short(option?.text))]"
        case .place(let id, let place):
            return t("rounds.import.is-place", ["item": .text("\(id) \(short(instrument.item(id)?.text))"), "n": .count(place)])
        case .open(let theme): return "\(short(instrument.openQuestion)) [\(short(instrument.theme(theme)?.name))]"
        }
    }

    private func text(_ text: LocalText?) -> String { t.worded((text ?? LocalText()).text(in: t.language, first: first)) }

    private func short(_ local: LocalText?) -> String {
        let text = text(local)
        return text.count > 70 ? text.prefix(69) + "…" : text
    }

    // MARK: Problems

    /// `Rivit 3, 7 ja 12 muuta. Ryhmä: ”Muu” ei ole mikään kyselyn ryhmistä.`
    package func sentence(_ problem: AnswerProblem) -> String {
        let place = [rows(problem), problem.head.isEmpty ? nil : problem.head].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? reason(problem.reason) : "\(place): \(reason(problem.reason))"
    }

    private func rows(_ problem: AnswerProblem) -> String? {
        guard let first = problem.rows.first else { return nil }
        if problem.count == 1 { return t("rounds.import.row", ["row": .count(first)]) }
        let shown = problem.rows.map { t.number($0) }.joined(separator: ", ")
        let rest = problem.count - problem.rows.count
        return rest == 0
            ? t("rounds.import.rows", ["rows": .text(shown)]) : t("rounds.import.rows-more", ["rows": .text(shown), "n": .count(rest)])
    }

    private func reason(_ reason: AnswerProblem.Reason) -> String {
        switch reason {
        case .twice: t("rounds.import.problem.twice")
        case .nothing: t("rounds.import.problem.nothing")
        case .noGroup: t("rounds.import.problem.no-group")
        case .unknownGroup(let text): t("rounds.import.problem.group", ["text": .text(text)])
        case .tooLong(let count): t("rounds.import.problem.long", ["n": .count(count), "most": .count(SheetCodec.longestText)])
        case .tooMuch: t("rounds.import.problem.much")
        case .formula(let text): t("rounds.import.problem.formula", ["text": .text(text)])
        case .slip(let slip): Self.sentence(slip, t)
        }
    }

    /// Why an answer of paper or of a file cannot be taken.
    static func sentence(_ slip: ItemSlip, _ t: Translator) -> String {
        switch slip {
        case .unknownOption(let text): t("rounds.import.problem.option", ["text": .text(text)])
        case .several: t("rounds.import.problem.several")
        case .tooMany(let chosen, let most): t("rounds.import.problem.many", ["n": .count(chosen), "most": .count(most)])
        case .notAlone: t("rounds.import.problem.alone")
        case .placeTwice(let place): t("rounds.import.problem.place-twice", ["n": .count(place)])
        case .placeMissing(let place): t("rounds.import.problem.place-missing", ["n": .count(place)])
        case .notANumber(let text, let span), .outOfRange(let text, let span):
            t("rounds.import.problem.number", ["text": .text(text), "least": .count(span.lowerBound), "most": .count(span.upperBound)])
        }
    }
}
