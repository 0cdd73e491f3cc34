/// What files of other tools brought into a round, counted: whoever has a file knows its rows, so that they hide nobody (`docs/anonymity.md`).
///
/// Kept sealed while the round is collected; the cut judges what is left without it.
package struct CarriedSheets: Hashable, Sendable {
    package private(set) var tally: Tally
    /// Texts by stream and the key of their question.
    package private(set) var texts: [SheetStream: [String: Int]] = [:]

    package init(columns: [Column], labels: Int) { tally = Tally(columns: columns, labels: labels) }

    /// - Throws: `TallyRefused`, `SheetRefused`; then nothing was counted.
    package mutating func add(_ sheet: AnswerSheet, codec: SheetCodec) throws {
        let plain = try codec.bytes(of: sheet)
        try tally.add(label: sheet.label, steps: Array(plain[3..<3 + tally.columns.count]))
        for key in sheet.texts.keys { texts[codec.labels[sheet.label].stream, default: [:]][key, default: 0] += 1 }
    }

    /// The tally's bytes, then the texts, a line each: stream, tab, key, tab, number.
    package var bytes: [UInt8] {
        let lines = texts.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { stream, keys in
            keys.sorted { $0.key < $1.key }.map { "\(stream.rawValue)\t\($0.key)\t\($0.value)\n" }
        }
        return tally.bytes + Array(lines.joined().utf8)
    }

    /// - Returns: nil for anything that `bytes` would not give.
    package init?(bytes: [UInt8], columns: [Column], labels: Int) {
        let length = Tally(columns: columns, labels: labels).bytes.count
        guard bytes.count >= length, let tally = Tally(bytes: Array(bytes[..<length]), columns: columns, labels: labels) else { return nil }
        self.tally = tally
        for line in String(decoding: bytes[length...], as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 3, let stream = SheetStream(rawValue: String(parts[0])), let count = Int(parts[2]) else { return nil }
            texts[stream, default: [:]][String(parts[1])] = count
        }
    }
}
