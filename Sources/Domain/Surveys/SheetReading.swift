extension SheetCodec {
    /// A sheet as the release builder counts it: bytes, no dictionaries.
    package struct Opened: Hashable, Sendable {
        package let label: Int
        /// A byte a column, as `Tally.add` takes them.
        package let steps: [UInt8]
        /// Texts with the key of their theme or item, in the order of `SheetCodec.textKeys`.
        package let texts: [Text]
        /// Version, label and answers: what `kept` holds, of one length for the whole round.
        package var closedItems: [UInt8] { [SheetCodec.version, UInt8(label >> 8), UInt8(label & 255)] + steps }
    }

    package struct Text: Hashable, Sendable {
        /// Key of a theme, or id of a text item.
        package let theme: String
        package let text: String
    }

    /// - Throws: for every byte sequence that `bytes(of:)` would not have written for this round.
    package func open(_ bytes: [UInt8]) throws(SheetRefused) -> Opened {
        guard Self.sizes.contains(bytes.count) else { throw .notCanonical }
        let (label, steps) = try closed(bytes[...])
        var reader = ByteReader(bytes: bytes, place: 3 + steps.count)
        let count = try reader.byte()
        var texts: [Text] = []
        texts.reserveCapacity(Int(count))
        for _ in 0..<count { texts.append(try text(from: &reader)) }
        try checkOrder(of: texts, label: label)
        try checkRules(steps, texts: texts.map(\.theme))
        guard Self.sizes.first(where: { $0 >= reader.place }) == bytes.count, bytes[reader.place...].allSatisfy({ $0 == 0 }) else {
            throw .notCanonical
        }
        return Opened(label: label, steps: steps, texts: texts)
    }

    /// Reads what `kept` holds.
    package func openClosedItems(_ bytes: [UInt8]) throws(SheetRefused) -> Opened {
        guard bytes.count == 3 + instrument.columns.count else { throw .notCanonical }
        let (label, steps) = try closed(bytes[...])
        try checkRules(steps, texts: [])
        return Opened(label: label, steps: steps, texts: [])
    }

    /// The sheet with names in the place of bytes.
    package func sheet(_ opened: Opened) -> AnswerSheet {
        let statements = Set(instrument.statements.map(\.id))
        let given = zip(instrument.columns, opened.steps).filter { $0.1 != 0 }
        let answers = given.filter { statements.contains($0.0.id) }.compactMap { column, step in Answer(rawValue: step).map { (column.id, $0) } }
        let choices = given.filter { !statements.contains($0.0.id) }.map { ($0.0.id, $0.1) }
        return AnswerSheet(
            label: opened.label, answers: Dictionary(answers) { first, _ in first }, choices: Dictionary(choices) { first, _ in first },
            texts: Dictionary(opened.texts.map { ($0.theme, $0.text) }) { first, _ in first })
    }

    private func closed(_ bytes: ArraySlice<UInt8>) throws(SheetRefused) -> (label: Int, steps: [UInt8]) {
        guard bytes.first == Self.version else { throw .unknownVersion(bytes.first ?? 0) }
        guard bytes.count >= 3 + instrument.columns.count else { throw .notCanonical }
        let label = Int(bytes[1]) << 8 | Int(bytes[2])
        guard labels.indices.contains(label) else { throw .unknownLabel(label) }
        let steps = Array(bytes[3..<(3 + instrument.columns.count)])
        let highest = highest[label]
        for index in steps.indices where steps[index] > highest[index] { throw .notAsked }
        return (label, steps)
    }

    private func text(from reader: inout ByteReader) throws(SheetRefused) -> Text {
        let theme = try reader.string(length: Int(reader.byte()))
        let length = try reader.bytes(4).reduce(0) { $0 << 8 | Int($1) }
        let text = try reader.string(length: length)
        guard !text.isEmpty, text.count <= Self.longestText else { throw .textLength(theme: theme) }
        return Text(theme: theme, text: text)
    }

    private func checkOrder(of texts: [Text], label: Int) throws(SheetRefused) {
        guard !texts.isEmpty else { return }
        let places = texts.map { text in textKeys[label].firstIndex(of: text.theme) ?? -1 }
        guard !places.contains(-1) else { throw .notAsked }
        guard zip(places, places.dropFirst()).allSatisfy(<) else { throw .notCanonical }
    }
}

/// A place in bytes that never runs over their end.
private struct ByteReader {
    let bytes: [UInt8]
    var place: Int

    mutating func bytes(_ count: Int) throws(SheetRefused) -> ArraySlice<UInt8> {
        guard count <= bytes.count - place else { throw .notCanonical }
        place += count
        return bytes[(place - count)..<place]
    }

    mutating func byte() throws(SheetRefused) -> UInt8 { try bytes(1).first ?? 0 }

    mutating func string(length: Int) throws(SheetRefused) -> String {
        guard let string = String(validating: try bytes(length), as: UTF8.self) else { throw .notCanonical }
        return string
    }
}
