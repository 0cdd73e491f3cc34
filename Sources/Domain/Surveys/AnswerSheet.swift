/// What one person answered; nobody can say who.
package struct AnswerSheet: Hashable, Sendable {
    /// The number of the label.
    package let label: Int
    /// Answers by statement; a statement that was passed over is not here.
    package let answers: [Statement.ID: Answer]
    /// Bytes of the other columns, never 0; a column that was passed over is not here.
    package let choices: [Column.ID: UInt8]
    /// Open answers by theme key or item id, cleaned, 1…10,000 characters.
    package let texts: [String: String]

    package init(label: Int, answers: [Statement.ID: Answer], choices: [Column.ID: UInt8] = [:], texts: [String: String]) {
        self.label = label
        self.answers = answers
        self.choices = choices
        self.texts = texts
    }

    /// The byte of a column, 0 for no answer.
    package func byte(_ column: Column) -> UInt8 { answers[column.id]?.rawValue ?? choices[column.id] ?? 0 }

    /// Without answers to what was not asked of this person: an item whose condition does not hold (any more).
    package func keepingAsked(by instrument: Instrument) -> AnswerSheet {
        var (answers, choices, texts) = (answers, choices, texts)
        var steps = instrument.columns.map(byte)
        for rule in instrument.rules where !rule.asks(steps) {
            for (place, column) in instrument.columns.enumerated() where column.item == rule.item {
                steps[place] = 0
                answers[column.id] = nil
                choices[column.id] = nil
            }
            texts[rule.item] = nil
        }
        return AnswerSheet(label: label, answers: answers, choices: choices, texts: texts)
    }
}

/// One step of the scale, or "don't know".
///
/// The raw value is the byte that is sealed and the `option` of a released count; 0 stands for no answer in the sealed bytes.
package enum Answer: UInt8, CaseIterable, Hashable, Sendable {
    case one = 1, two, three, four, five
    case dontKnow = 6

    /// 1…5, nil for "don't know".
    package var step: Int? { self == .dontKnow ? nil : Int(rawValue) }

    /// Reads a form's value: `1`…`5` or `eos`.
    package init?(formValue: some StringProtocol) {
        switch formValue {
        case "1": self = .one
        case "2": self = .two
        case "3": self = .three
        case "4": self = .four
        case "5": self = .five
        case "eos": self = .dontKnow
        default: return nil
        }
    }

    package var formValue: String { step.map(String.init) ?? "eos" }
}
