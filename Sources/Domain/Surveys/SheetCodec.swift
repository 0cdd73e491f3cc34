/// The bytes of a sheet before they are sealed, and back; one form only, so that no sheet can carry a mark.
///
/// ```
/// 1 byte   codec version, 1
/// 2 bytes  label number, big end first
/// n bytes  a byte a column of the instrument, in its order: 0 no answer, then its answers; of a statement 1…5 a step, 6 "don't know"
/// 1 byte   how many texts
/// each     1 byte length and UTF-8 of its question's key, 4 bytes length (big end first) and UTF-8 of the text; open questions in the
///          themes' order, then text items in theirs
/// rest     zeros up to the next of the fixed sizes
/// ```
/// No time, language, address or number of a person has a place in it.
package struct SheetCodec: Sendable {
    package static let version: UInt8 = 1
    /// Sizes of a padded sheet in bytes: a sheet without texts and one with a line or two look alike.
    package static let sizes = [256, 1_024, 4_096, 16_384, 65_536, 262_144, 524_288, 1_048_576]
    /// Characters of one text.
    package static let longestText = 10_000

    package let instrument: Instrument
    package let labels: [Label]
    /// By label: the greatest byte of each column, 0 where it is not asked.
    let highest: [[UInt8]]
    /// By label: keys of themes with an open question for it, and of text items.
    let textKeys: [[String]]

    package init(instrument: Instrument, labels: [Label]) {
        self.instrument = instrument
        self.labels = labels
        highest = labels.map { label in
            let asked = Set(label.statements)
            return instrument.columns.map { asked.contains($0.item) ? $0.highest : 0 }
        }
        textKeys = labels.map { OpenAnswers.keys(of: $0, instrument: instrument) }
    }

    /// The plain bytes, padded to one of `sizes`.
    ///
    /// - Throws: when the sheet answers what its label is not asked, a text is empty or too long, or all of it passes 1 MiB.
    package func bytes(of sheet: AnswerSheet) throws(SheetRefused) -> [UInt8] {
        guard labels.indices.contains(sheet.label) else { throw .unknownLabel(sheet.label) }
        var bytes = try closedItems(of: sheet)
        let texts = textKeys[sheet.label].compactMap { key in sheet.texts[key].map { (key, $0) } }
        guard texts.count == sheet.texts.count else { throw .notAsked }
        bytes.append(UInt8(truncatingIfNeeded: texts.count))
        for (key, text) in texts { try append(text, key: key, to: &bytes) }
        guard let size = Self.sizes.first(where: { $0 >= bytes.count }) else { throw .tooLong }
        bytes += repeatElement(0, count: size - bytes.count)
        return bytes
    }

    /// Version, label and answers: what is kept for 30 days after the release, always of one length.
    private func closedItems(of sheet: AnswerSheet) throws(SheetRefused) -> [UInt8] {
        var bytes = [Self.version, UInt8(sheet.label >> 8), UInt8(sheet.label & 255)]
        var used = 0
        bytes.reserveCapacity(Self.sizes[0])
        for (column, highest) in zip(instrument.columns, highest[sheet.label]) {
            let byte = sheet.byte(column)
            guard byte <= highest else { throw .notAsked }
            used += byte == 0 ? 0 : 1
            bytes.append(byte)
        }
        guard used == sheet.answers.count + sheet.choices.count else { throw .notAsked }
        try checkRules(Array(bytes[3...]), texts: sheet.texts.keys)
        return bytes
    }

    /// - Parameter texts: keys of the texts that came with them.
    func checkRules(_ steps: [UInt8], texts: some Collection<String>) throws(SheetRefused) {
        for rule in instrument.rules {
            guard rule.holds(steps) else { throw .unfit(rule.item) }
            guard !texts.contains(rule.item) || rule.asks(steps) else { throw .notAsked }
        }
    }

    private func append(_ text: String, key: String, to bytes: inout [UInt8]) throws(SheetRefused) {
        guard !text.isEmpty, text.count <= Self.longestText, let length = UInt8(exactly: key.utf8.count) else { throw .textLength(theme: key) }
        bytes.append(length)
        bytes += key.utf8
        let size = UInt32(truncatingIfNeeded: text.utf8.count)
        bytes += [UInt8(size >> 24), UInt8(size >> 16 & 255), UInt8(size >> 8 & 255), UInt8(size & 255)]
        bytes += text.utf8
    }
}

package enum SheetRefused: Error, Hashable, Sendable {
    case unknownVersion(UInt8)
    case unknownLabel(Int)
    /// An answer or text to what the label is not asked, or an answer outside the scale.
    case notAsked
    /// Answers to one item that no form allows together: too many, a place twice, or to what was not asked of this person.
    case unfit(Item.ID)
    /// Empty, or longer than 10,000 characters.
    case textLength(theme: String)
    /// More than 1 MiB in all.
    case tooLong
    /// Bytes that no sheet has: another size, order, padding or broken UTF-8.
    case notCanonical
}
