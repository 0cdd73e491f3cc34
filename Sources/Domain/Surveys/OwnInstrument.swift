/// A questionnaire of an organisation's own: a draft that is being made, or a published version, which never changes.
package struct OwnInstrument: Hashable, Sendable {
    package let reference: InstrumentReference
    /// Of the draft; an edit names the one it saw.
    package let number: Int
    /// Its file (`docs/instruments.md`); of a draft as far as it has come.
    package let bytes: [UInt8]
    /// Nil for a draft.
    package let publishedAt: Instant?

    package var isDraft: Bool { publishedAt == nil }

    package init(reference: InstrumentReference, number: Int, bytes: [UInt8], publishedAt: Instant?) {
        self.reference = reference
        self.number = number
        self.bytes = bytes
        self.publishedAt = publishedAt
    }
}
