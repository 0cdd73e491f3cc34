/// What one person answered; nobody can say who.
package struct AnswerSheet: Hashable, Sendable {
    /// The number of the label.
    package let label: Int
    /// Answers by statement; a statement that was passed over is not here.
    package let answers: [Statement.ID: Answer]
    /// Open answers by theme key, cleaned, 1…10,000 characters.
    package let texts: [String: String]

    package init(label: Int, answers: [Statement.ID: Answer], texts: [String: String]) {
        self.label = label
        self.answers = answers
        self.texts = texts
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
