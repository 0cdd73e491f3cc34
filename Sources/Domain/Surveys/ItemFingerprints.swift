extension Instrument {
    /// What makes items the same in two rounds, whatever questionnaires they are in: their place in a questionnaire – its id with theirs, for a
    /// reworded item asks nearly the same – and their words, language by language, for a copy has other ids.
    ///
    /// Used where two tables about almost the same people could be subtracted from each other (`RoundOverlap`). Two items that share a
    /// fingerprint by chance, one pair in 2⁶⁴, only wait sixty days.
    func fingerprints(of items: [Item]) -> [String] {
        items.flatMap { item in
            let texts = [item.text] + item.wordings.sorted { $0.key < $1.key }.map(\.value)
            let words = texts.flatMap { text in text.texts.map { "\($0.key.rawValue) \(Self.plain($0.value))" }.sorted() }
            return ["\(id)/\(item.id)"] + words.map(Self.hash)
        }
    }

    /// Without what two ways of writing may differ in.
    private static func plain(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter || $0.isNumber }) }

    /// FNV-1a, 64 bits.
    private static func hash(_ text: String) -> String {
        String(text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 36)
    }
}
