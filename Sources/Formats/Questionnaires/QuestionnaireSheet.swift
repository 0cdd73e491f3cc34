import Domain
import Sheets

/// Columns of a questionnaire as a table.
package enum QuestionnaireColumn: String, CaseIterable, Sendable {
    case code, kind, text, help, theme, required, most, groups
    case askIf = "ask-if"
}

/// What a row of it is: a question, an option under it, or something of the whole.
package enum QuestionnaireRow: String, CaseIterable, Sendable {
    case name, source
    /// people or organisations
    case answeredBy = "answered-by"
    /// who is asked, with their own instruction as help
    case group
    case instruction, scale, section, statement, single, multiple, ranking, number, text
    case longText = "long-text"
    case option
    /// chosen alone
    case alone
    /// numbers from here on
    case bin
    case dontKnow = "dont-know"
}

/// How columns and rows are called in each language.
package struct QuestionnaireWords: Sendable {
    private let columns: [QuestionnaireColumn: LocalText]
    private let rows: [QuestionnaireRow: LocalText]
    private let yes: LocalText
    private let language: Language

    package init(
        columns: [QuestionnaireColumn: LocalText], rows: [QuestionnaireRow: LocalText], yes: LocalText, language: Language
    ) {
        (self.columns, self.rows, self.yes, self.language) = (columns, rows, yes, language)
    }

    func name(_ column: QuestionnaireColumn) -> String { columns[column]?.text(in: language) ?? column.rawValue }
    func name(_ row: QuestionnaireRow) -> String { rows[row]?.text(in: language) ?? row.rawValue }
    var yesWord: String { yes.text(in: language) }

    func row(_ text: String) -> QuestionnaireRow? {
        let folded = Folded.text(text)
        return QuestionnaireRow.allCases.first { Folded.text($0.rawValue) == folded || Folded.all(rows[$0] ?? LocalText()).contains(folded) }
    }

    /// `Teksti (fi)` → text in Finnish; without a language that of the page.
    func column(_ head: String) -> (QuestionnaireColumn, Language)? {
        let language = Language.allCases.first { head.lowercased().hasSuffix("(\($0.rawValue))") }
        let folded = Folded.text(language == nil ? head : String(head.dropLast(4)))
        let column = QuestionnaireColumn.allCases.first {
            Folded.text($0.rawValue) == folded || Folded.all(columns[$0] ?? LocalText()).contains(folded)
        }
        return column.map { ($0, language ?? self.language) }
    }

    func isYes(_ text: String) -> Bool { Folded.all(yes).union(["x", "1", "yes", "y"]).contains(Folded.text(text)) }
}

/// A questionnaire in the order in which it is pasted into Webropol or Forms: each question, and under it its options.
package struct QuestionnaireSheet: Sendable {
    private let instrument: Instrument
    private let words: QuestionnaireWords
    private let languages: [Language]
    private let groupQuestion: (text: LocalText, groups: [LocalText])?
    private let worded: @Sendable (String) -> String

    /// - Parameters:
    ///   - groupQuestion: asked first, with the groups of a round as its options.
    ///   - worded: a text as the organisation says it.
    package init(
        _ instrument: Instrument, words: QuestionnaireWords, languages: [Language], groupQuestion: (text: LocalText, groups: [LocalText])? = nil,
        worded: @escaping @Sendable (String) -> String
    ) {
        (self.instrument, self.words, self.languages, self.worded) = (instrument, words, languages, worded)
        self.groupQuestion = groupQuestion
    }

    /// Columns behind the texts.
    private static let rest: [QuestionnaireColumn] = [.theme, .required, .most, .groups, .askIf]

    package func table(named name: String) -> SheetTable {
        let texts = languages.map { SheetTable.Column("\(words.name(QuestionnaireColumn.text)) (\($0.rawValue))", width: 60) }
        let helps = languages.map { SheetTable.Column("\(words.name(.help)) (\($0.rawValue))", width: 30) }
        return SheetTable(
            name: name,
            columns: [SheetTable.Column(words.name(.code), width: 10), SheetTable.Column(words.name(.kind), width: 16)] + texts + helps
                + Self.rest.map { column in SheetTable.Column(words.name(column), width: 16) },
            rows: head + group + instrument.sections.flatMap(section))
    }

    private func row(
        _ kind: QuestionnaireRow, _ code: String, _ text: LocalText, help: LocalText = LocalText(), rest: [String] = []
    ) -> [SheetCell] {
        func cell(_ text: String) -> SheetCell { text.isEmpty ? .empty : .text(text) }
        let texts = languages.map { cell(worded(text[$0] ?? "")) }
        // Every row is as wide as the first: by that a reader of text files knows what parts the cells.
        let end = Array(repeating: SheetCell.empty, count: Self.rest.count - rest.count)
        return [cell(code), cell(words.name(kind))] + texts + languages.map { cell(worded(help[$0] ?? "")) } + rest.map(cell) + end
    }

    private var head: [[SheetCell]] {
        let steps = instrument.scale.enumerated().map { row(.scale, String($0 + 1), $1) }
        let by = row(.answeredBy, instrument.answeredBy.rawValue, LocalText())
        let groups = instrument.groups.map { row(.group, $0.key, $0.name, help: $0.instruction) }
        return [row(.name, "", instrument.name), row(.source, "", instrument.source), by] + groups + [row(.instruction, "", instrument.instruction)]
            + steps + [row(.dontKnow, Answer.dontKnow.formValue, instrument.dontKnow)]
    }

    private var group: [[SheetCell]] {
        guard let groupQuestion else { return [] }
        let question = row(.single, LimeSurvey.groupCode, groupQuestion.text, rest: ["", words.yesWord])
        return [question] + groupQuestion.groups.enumerated().map { row(.option, LimeSurvey.labelAnswer($0), $1) }
    }

    private func section(_ section: InstrumentSection) -> [[SheetCell]] {
        [row(.section, section.key, section.name, help: section.lead)] + instrument.items.filter { $0.section == section.key }.flatMap(item)
    }

    private func item(_ item: Item) -> [[SheetCell]] {
        let (kind, most) = kind(item)
        let groups = item.groups.count < instrument.groups.count ? item.groups.joined(separator: ", ") : ""
        let askIf = item.askIf.map { "\($0.item): \($0.options.joined(separator: ", "))" } ?? ""
        let required = item.isRequired ? words.yesWord : ""
        return [row(kind, item.id, item.text, help: item.help, rest: [theme(item), required, most, item.askIf == nil ? groups : "", askIf])]
            + options(item)
    }

    private func theme(_ item: Item) -> String {
        if case .statement(let theme) = item.kind { theme } else { "" }
    }

    private func kind(_ item: Item) -> (QuestionnaireRow, String) {
        switch item.kind {
        case .statement: (.statement, "")
        case .single: (.single, "")
        case .multiple(_, let most): (.multiple, String(most))
        case .ranking(_, let places): (.ranking, String(places))
        case .number(let bins): (.number, String(bins.span.upperBound))
        case .text(let isLong): (isLong ? .longText : .text, "")
        }
    }

    private func options(_ item: Item) -> [[SheetCell]] {
        var (rows, hasDontKnow) = ([[SheetCell]](), false)
        switch item.kind {
        case .single(let choices): hasDontKnow = choices.hasDontKnow
        case .number(let bins):
            hasDontKnow = bins.hasDontKnow
            rows = bins.ranges.map { range in
                let numbers = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
                let texts = languages.map { ($0, bins.unit[$0].map { "\(numbers) \($0)" } ?? numbers) }
                return row(.bin, String(range.lowerBound), LocalText(Dictionary(uniqueKeysWithValues: texts)))
            }
        case .statement, .multiple, .ranking, .text: break
        }
        rows += item.options.map { row($0.isAlone ? .alone : .option, $0.key, $0.text) }
        return rows + (hasDontKnow ? [row(.dontKnow, Answer.dontKnow.formValue, instrument.dontKnow)] : [])
    }
}
