import Domain

/// An open round as answer forms need it; made once and shared by all forms of a second.
final class AskedRound: Sendable {
    let round: Round
    let instrument: Instrument
    let codec: SheetCodec
    /// In the order of the labels' numbers.
    private let questionnaires: [Questionnaire]

    init(round: Round, instrument: Instrument) {
        self.round = round
        self.instrument = instrument
        codec = SheetCodec(instrument: instrument, labels: round.labels)
        questionnaires = round.labels.map { Questionnaire(label: $0, instrument: instrument) }
    }

    /// nil for a number that is no label of the round.
    func questionnaire(_ label: Int) -> Questionnaire? {
        questionnaires.indices.contains(label) ? questionnaires[label] : nil
    }
}

/// What the people of one label are asked: their own statements only, by theme, in the instrument's order.
final class Questionnaire: Sendable {
    /// A theme with the statements that are asked of it, one or more.
    struct Part: Sendable {
        let theme: InstrumentTheme
        let statements: [Statement]
    }

    let label: Label
    /// Nil when the instrument does not know the label's group.
    let group: AskedGroup?
    let parts: [Part]
    /// The number a statement carries on the form, 1…
    let numbers: [Statement.ID: Int]
    /// Keys of the themes with an open question.
    let openThemes: Set<String>

    init(label: Label, instrument: Instrument) {
        self.label = label
        group = instrument.group(label.group)
        let asked = Set(label.statements)
        let statements = instrument.statements.filter { asked.contains($0.id) }
        parts = OpenAnswers.themes(of: label, instrument: instrument).map { theme in
            Part(theme: theme, statements: statements.filter { $0.theme == theme.key })
        }
        let shown = parts.flatMap(\.statements).enumerated().map { ($1.id, $0 + 1) }
        numbers = Dictionary(shown) { first, _ in first }
        openThemes = Set(parts.map(\.theme.key))
    }

    var count: Int { numbers.count }
}

extension Label {
    /// Thirteen seconds a statement: the four to six minutes that 17 to 28 statements are meant to take. Unit: minutes.
    var minutes: Int { max(1, (statements.count * 13 + 30) / 60) }
}
