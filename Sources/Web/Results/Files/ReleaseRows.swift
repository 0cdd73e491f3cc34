import Domain
import Formats

/// A release as one long table: a row for each question, answer and box, and one for each group that a question does not show.
struct ReleaseRows: Sendable {
    /// Ready to be written.
    let rows: [[CSVCell]]

    static let columns: [CSVCell] = [
        "question", "item", "option", "answer", "answer_text", "block", "people_of", "people", "answered", "state",
    ]

    init(_ results: RoundResults) {
        var rows: [[CSVCell]] = []
        let names = Names(results)
        for result in results.statements {
            let id = CSVCell.text(result.statement.id)
            for block in result.blocks {
                for answer in Answer.allCases {
                    let first: [CSVCell] = [id, id, .empty, .text(answer.formValue), names.answer(answer)]
                    let last: [CSVCell] = [.number(block.counts[answer]), .number(block.counts.answered), Self.shown]
                    rows.append(first + names.block(block.block) + last)
                }
            }
            let first: [CSVCell] = [id, id, .empty, .empty, .empty]
            rows += result.notShown.map { first + names.block(Block(labels: [$0])) + Self.hidden }
        }
        for result in results.items { for column in result.columns { rows += Self.rows(column, of: result, names) } }
        self.rows = rows
    }

    private static func rows(_ result: ColumnResult, of item: ItemResult, _ names: Names) -> [[CSVCell]] {
        let first: [CSVCell] = [
            .text(result.column.id), .text(item.item.id), .text(result.column.option.map { item.item.options[$0].key } ?? ""),
        ]
        let codes = AnswerCode.all(of: result.column, item.item)
        let shown = result.blocks.flatMap { block in
            zip(codes, block.people).map { code, people -> [CSVCell] in
                let answer: [CSVCell] = [.text(code.key), .text(code.text?.text(in: .fi) ?? "")]
                let last: [CSVCell] = [.number(people), .number(block.answered), Self.shown]
                return first + answer + names.block(block.block) + last
            }
        }
        let labels = Set(result.blocks.flatMap(\.block.labels))
        let none: [CSVCell] = [.empty, .empty]
        return shown + item.asked.filter { !labels.contains($0) }.map { first + none + names.block(Block(labels: [$0])) + hidden }
    }

    private static let shown: CSVCell = "shown"
    /// Too few answered or their answers are too alike: no number, and it says so.
    private static let hidden: [CSVCell] = [.empty, .empty, "not-shown"]

    /// Words that stand on many rows.
    private struct Names {
        let results: RoundResults

        init(_ results: RoundResults) { self.results = results }

        func answer(_ answer: Answer) -> CSVCell {
            .text((answer.step.map { results.instrument.scale[$0 - 1] } ?? results.instrument.dontKnow).text(in: .fi))
        }

        func block(_ block: Block) -> [CSVCell] {
            [.text(block.text), .text(block.labels.map { results.labels[$0].name.text(in: .fi) }.joined(separator: " + "))]
        }
    }
}

/// What every code of the long table means, in every language that was written.
struct CodeBook: Sendable {
    let rows: [[CSVCell]]

    static let columns: [CSVCell] = ["part", "name", "code", "fi", "sv", "en"]

    /// - Parameter t: of any language; words of columns come in all.
    init(_ results: RoundResults, _ t: Translator) {
        var rows: [[CSVCell]] = []
        func add(_ part: CSVCell, _ name: String, _ code: String, _ text: LocalText) {
            rows.append([part, .text(name), .text(code)] + Language.allCases.map { .text(text[$0].map { t.worded($0) } ?? "") })
        }
        func words(_ make: (Translator) -> String) -> LocalText {
            LocalText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, make(t.in($0))) }))
        }
        for column in LongColumn.allCases { add("column", column.rawValue, "", words { $0(TextKey(family: "exports.column", column)) }) }
        for state in LongState.allCases { add("state", "state", state.rawValue, words { $0(TextKey(family: "exports.state", state)) }) }
        for label in results.labels { add("group", "block", String(label.number), label.name) }
        for answer in Answer.allCases where !results.statements.isEmpty {
            add("answer", "statement", answer.formValue, answer.step.map { results.instrument.scale[$0 - 1] } ?? results.instrument.dontKnow)
        }
        for theme in results.instrument.themes { add("theme", "theme", theme.key, theme.name) }
        for result in results.statements { add("item", "statement", result.statement.id, result.statement.text) }
        for result in results.items {
            add("item", result.item.kind.name, result.item.id, result.item.text)
            for option in result.item.options { add("option", result.item.id, option.key, option.text) }
        }
        self.rows = rows
    }

    /// The columns of the long table.
    enum LongColumn: String, CaseIterable {
        case question, item, option, answer, block, people, answered, state
        case answerText = "answer_text"
        case peopleOf = "people_of"
    }

    enum LongState: String, CaseIterable {
        case shown
        case notShown = "not-shown"
    }
}
