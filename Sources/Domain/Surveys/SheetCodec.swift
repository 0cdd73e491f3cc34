/// The bytes of a sheet before they are sealed, and back; one form only, so that no sheet can carry a mark.
///
/// ```
/// 1 byte   codec version, 1
/// 2 bytes  label number, big end first
/// n bytes  a byte a statement of the instrument, in its order: 0 no answer, 1…5 a step, 6 "don't know"
/// 1 byte   how many texts
/// each     1 byte length and UTF-8 of the theme's key, 4 bytes length (big end first) and UTF-8 of the text; in the themes' order
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
    private let statements: [Statement.ID]
    /// By label: 1 where the statement at that place is asked.
    let asked: [[UInt8]]
    /// By label: themes with an open question for it.
    let openThemes: [[String]]

    package init(instrument: Instrument, labels: [Label]) {
        self.instrument = instrument
        self.labels = labels
        statements = instrument.statements.map(\.id)
        asked = labels.map { label in
            let statements = Set(label.statements)
            return instrument.statements.map { statements.contains($0.id) ? 1 : 0 }
        }
        openThemes = labels.map { OpenAnswers.themes(of: $0, instrument: instrument).map(\.key) }
    }

    /// The plain bytes, padded to one of `sizes`.
    ///
    /// - Throws: when the sheet answers what its label is not asked, a text is empty or too long, or all of it passes 1 MiB.
    package func bytes(of sheet: AnswerSheet) throws(SheetRefused) -> [UInt8] {
        guard labels.indices.contains(sheet.label) else { throw .unknownLabel(sheet.label) }
        var bytes = try closedItems(of: sheet)
        let texts = openThemes[sheet.label].compactMap { theme in sheet.texts[theme].map { (theme, $0) } }
        guard texts.count == sheet.texts.count else { throw .notAsked }
        bytes.append(UInt8(texts.count))
        for (theme, text) in texts { try append(text, theme: theme, to: &bytes) }
        guard let size = Self.sizes.first(where: { $0 >= bytes.count }) else { throw .tooLong }
        bytes += repeatElement(0, count: size - bytes.count)
        return bytes
    }

    /// Version, label and answers: what is kept for 30 days after the release, always of one length.
    private func closedItems(of sheet: AnswerSheet) throws(SheetRefused) -> [UInt8] {
        var bytes = [Self.version, UInt8(sheet.label >> 8), UInt8(sheet.label & 255)]
        var used = 0
        bytes.reserveCapacity(Self.sizes[0])
        for (statement, isAsked) in zip(statements, asked[sheet.label]) {
            let answer = sheet.answers[statement]
            guard answer == nil || isAsked == 1 else { throw .notAsked }
            used += answer == nil ? 0 : 1
            bytes.append(answer?.rawValue ?? 0)
        }
        guard used == sheet.answers.count else { throw .notAsked }
        return bytes
    }

    private func append(_ text: String, theme: String, to bytes: inout [UInt8]) throws(SheetRefused) {
        guard !text.isEmpty, text.count <= Self.longestText, let length = UInt8(exactly: theme.utf8.count) else { throw .textLength(theme: theme) }
        bytes.append(length)
        bytes += theme.utf8
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
    /// Empty, or longer than 10,000 characters.
    case textLength(theme: String)
    /// More than 1 MiB in all.
    case tooLong
    /// Bytes that no sheet has: another size, order, padding or broken UTF-8.
    case notCanonical
}
