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
        let asked = Set(label.statements)
        let themes = Set(instrument.statements.filter { asked.contains($0.id) }.map(\.theme))
        return instrument.themes.filter { themes.contains($0.key) }
    }
}
