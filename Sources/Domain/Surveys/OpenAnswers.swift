/// Rules for what people write in their own words (SAFETY §5.9).
package enum OpenAnswers {
    /// Texts of a question from which on a reader may open them.
    package static let leastTexts = 3

    /// Whether the texts of one open question may be read at all; otherwise they are erased unread.
    ///
    /// - Parameters:
    ///   - sheets: sheets of those who were asked this question, with or without a text.
    ///   - written: texts to this question.
    package static func mayBeRead(sheets: Int, written: Int, k: Int) -> Bool {
        sheets >= max(k, Plan.floor) && written >= leastTexts
    }

    /// The themes whose open question a label is asked: those it has a statement of, in the instrument's order.
    package static func themes(of label: Label, instrument: Instrument) -> [InstrumentTheme] {
        guard !instrument.openQuestion.isEmpty else { return [] }
        let asked = Set(label.statements)
        let themes = Set(instrument.statements.filter { asked.contains($0.id) }.map(\.theme))
        // It stands at the end of the section that bears the theme's name.
        return instrument.themes.filter { themes.contains($0.key) && instrument.section($0.key) != nil }
    }

    /// What a label may answer in its own words: keys of those themes, then ids of its text items.
    package static func keys(of label: Label, instrument: Instrument) -> [String] {
        let asked = Set(label.statements)
        return themes(of: label, instrument: instrument).map(\.key)
            + instrument.items.filter { $0.isText && asked.contains($0.id) }.map(\.id)
    }
}
