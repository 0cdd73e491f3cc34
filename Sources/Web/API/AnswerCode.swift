import Domain

/// How an answer of a column is called in files and in the API.
struct AnswerCode {
    /// The key of an option, `4-10` for a bin, `31+` for an open last one, `1`… for a place, `chosen`, `not-chosen`, `not-placed`, `dontKnow`.
    let key: String
    /// In the words of the instrument, where it has any.
    let text: LocalText?

    /// In the order of the column's answers.
    static func all(of column: Column, _ item: Item) -> [AnswerCode] {
        let codes: [AnswerCode] =
            switch item.kind {
            case .single(let choices): choices.options.map { AnswerCode(key: $0.key, text: $0.text) }
            case .multiple: [AnswerCode(key: "chosen", text: nil), AnswerCode(key: "not-chosen", text: nil)]
            case .ranking(_, let places): (1...places).map { AnswerCode(key: String($0), text: nil) } + [AnswerCode(key: "not-placed", text: nil)]
            case .number(let bins): bins.keys.map { AnswerCode(key: $0, text: nil) }
            case .statement, .text: []
            }
        return column.hasDontKnow ? codes + [AnswerCode(key: "dontKnow", text: nil)] : codes
    }
}
