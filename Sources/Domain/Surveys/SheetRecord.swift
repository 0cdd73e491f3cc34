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
        /// one byte of another item: of one of its options, or of all; 0 is no answer
        case column(Item, Column, UInt8)
        case textCount(Int)
        /// the theme's key and the text, with their lengths
        case text(theme: InstrumentTheme, text: String)
        /// the item's id and the text, with their lengths
        case itemText(Item, text: String)
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
        for (place, column) in zip(3..., instrument.columns) {
            guard let meaning = meaning(of: column, sheet) else { continue }
            parts.append(RecordPart(bytes: [bytes[place]], meaning: meaning))
        }
        var place = 3 + instrument.columns.count
        parts.append(RecordPart(bytes: [bytes[place]], meaning: .textCount(sheet.texts.count)))
        place += 1
        for (key, meaning) in texts(of: sheet) {
            let end = place + 5 + key.utf8.count + (sheet.texts[key]?.utf8.count ?? 0)
            parts.append(RecordPart(bytes: Array(bytes[place..<end]), meaning: meaning))
            place = end
        }
        if place < bytes.count { parts.append(RecordPart(bytes: Array(bytes[place...]), meaning: .padding)) }
        return parts
    }

    private func meaning(of column: Column, _ sheet: AnswerSheet) -> RecordPart.Meaning? {
        if let statement = instrument.statement(column.id) { return .answer(statement, sheet.answers[statement.id]) }
        return instrument.item(column.item).map { .column($0, column, sheet.byte(column)) }
    }

    /// In the order of the bytes.
    private func texts(of sheet: AnswerSheet) -> [(String, RecordPart.Meaning)] {
        textKeys[sheet.label].compactMap { key in
            guard let text = sheet.texts[key] else { return nil }
            if let theme = instrument.theme(key) { return (key, .text(theme: theme, text: text)) }
            return instrument.item(key).map { (key, .itemText($0, text: text)) }
        }
    }
}
