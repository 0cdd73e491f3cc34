/// One stretch of the bytes that are stored of a sheet, and what it means: the page "what is stored about me" shows all of them.
package struct RecordPart: Hashable, Sendable {
    package let bytes: [UInt8]
    package let meaning: Meaning

    package enum Meaning: Hashable, Sendable {
        /// how to read the rest
        case version
        /// which box the sheet is counted in
        case label(Label)
        /// one byte; nil is a statement that was passed over or not asked
        case answer(Statement, Answer?)
        case textCount(Int)
        /// the theme's key and the text, with their lengths
        case text(theme: InstrumentTheme, text: String)
        /// zeros, so that sheets look alike in size
        case padding
    }
}

extension SheetCodec {
    /// The bytes of `bytes(of:)` in their order; joined they are what is sealed, and nothing else is stored with them.
    package func record(of sheet: AnswerSheet) throws(SheetRefused) -> [RecordPart] {
        let bytes = try bytes(of: sheet)
        var parts = [
            RecordPart(bytes: [bytes[0]], meaning: .version),
            RecordPart(bytes: Array(bytes[1...2]), meaning: .label(labels[sheet.label])),
        ]
        for (index, statement) in instrument.statements.enumerated() {
            parts.append(RecordPart(bytes: [bytes[3 + index]], meaning: .answer(statement, sheet.answers[statement.id])))
        }
        var place = 3 + instrument.statements.count
        parts.append(RecordPart(bytes: [bytes[place]], meaning: .textCount(sheet.texts.count)))
        place += 1
        for theme in instrument.themes {
            guard let text = sheet.texts[theme.key] else { continue }
            let end = place + 5 + theme.key.utf8.count + text.utf8.count
            parts.append(RecordPart(bytes: Array(bytes[place..<end]), meaning: .text(theme: theme, text: text)))
            place = end
        }
        if place < bytes.count { parts.append(RecordPart(bytes: Array(bytes[place...]), meaning: .padding)) }
        return parts
    }
}
