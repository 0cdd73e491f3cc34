import Domain
import Secrets

/// The keys that come from one round key; one is useless in the place of another.
package struct RoundKeys: Sendable {
    package let round: Round.ID
    let ticket: Key
    let spent: Key
    let draft: Key
    private let imports: Key
    private let carried: Key
    private let seal: Key
    private let label: Key

    package init(_ round: Round.ID, from key: Key) {
        self.round = round
        ticket = key.subkey("ticket")
        spent = key.subkey("spent")
        draft = key.subkey("draft")
        imports = key.subkey("imports")
        carried = key.subkey("carried")
        seal = key.subkey("seal")
        label = key.subkey("label")
    }

    /// Seals a sheet for its place in the pool: moved to another id or round, it no longer opens.
    func sealed(_ plain: [UInt8], id: Int64) -> [UInt8] {
        seal.seal(plain, context: SealContext(round: round, id: id).bytes)
    }

    /// The label of a sheet by itself, for the same place: 42 bytes.
    func sealed(label number: Int, id: Int64) -> [UInt8] {
        label.seal(UInt16(truncatingIfNeeded: number).bigEndianBytes, context: SealContext(round: round, id: id).bytes)
    }

    /// - Throws: `SecretsFault.broken`.
    func opened(label sealed: [UInt8], id: Int64) throws -> Int {
        try label.open(sealed, context: SealContext(round: round, id: id).bytes).reduce(0) { $0 << 8 | Int($1) }
    }

    /// How many answers of each label came in files: four bytes each, in the order of the labels' numbers.
    func sealed(imports counts: [Int]) -> [UInt8] {
        imports.seal(counts.flatMap { UInt32(clamping: $0).bigEndianBytes }, context: SealContext(round: round).bytes)
    }

    /// - Throws: `SecretsFault.broken`.
    func opened(imports sealed: [UInt8]) throws -> [Int] {
        let plain = try imports.open(sealed, context: SealContext(round: round).bytes)
        return stride(from: 0, to: plain.count - 3, by: 4).map { start in plain[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    }

    /// What files brought, counted (`CarriedSheets.bytes`).
    func sealed(carried plain: [UInt8]) -> [UInt8] { carried.seal(plain, context: SealContext(round: round).bytes) }

    /// - Throws: `SecretsFault.broken`.
    package func opened(carried sealed: [UInt8]) throws -> [UInt8] { try carried.open(sealed, context: SealContext(round: round).bytes) }

    /// What the release builder opens the pool with.
    package var poolKey: Key { seal }
}

/// The keys for what is kept thirty days after a release.
package struct KeptKeys: Sendable {
    private let round: Round.ID
    private let sheets: Key
    private let texts: Key

    package init(_ round: Round.ID, from key: Key) {
        self.round = round
        sheets = key.subkey("kept sheets")
        texts = key.subkey("kept texts")
    }

    package func sealed(sheets plain: [UInt8], id: Int64) -> [UInt8] {
        sheets.seal(plain, context: SealContext(round: round, id: id).bytes)
    }

    package func opened(sheets sealed: [UInt8], id: Int64) throws -> [UInt8] {
        try sheets.open(sealed, context: SealContext(round: round, id: id).bytes)
    }

    package func sealed(text: String, id: Int64) -> [UInt8] {
        let bytes = Array(text.utf8)
        let length = bytes.count.bigEndianBytes.suffix(4)
        let size = SheetCodec.sizes.first { $0 >= bytes.count + 4 } ?? bytes.count + 4
        let padding = repeatElement(UInt8(0), count: size - bytes.count - 4)
        return texts.seal(length + bytes + padding, context: SealContext(round: round, id: id).bytes)
    }

    /// - Throws: `SecretsFault.broken`, also when what was sealed is no text.
    func opened(text sealed: [UInt8], id: Int64) throws -> String {
        let plain = try texts.open(sealed, context: SealContext(round: round, id: id).bytes)
        let length = plain.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard length <= plain.count - 4, let text = String(validating: plain[4..<(4 + length)], as: UTF8.self) else { throw SecretsFault.broken }
        return text
    }
}

/// What a seal is bound to besides its key: 8 bytes round, 8 bytes id.
package struct SealContext: Sendable {
    package private(set) var bytes: [UInt8]

    package init(round: Round.ID, id: Int64 = 0) {
        bytes = round.number.bigEndianBytes + id.bigEndianBytes
    }

    /// The same round, another row; for loops over many rows.
    package mutating func move(to id: Int64) {
        for place in 0..<8 { bytes[8 + place] = UInt8(truncatingIfNeeded: id >> (56 - 8 * Int64(place))) }
    }
}

extension FixedWidthInteger {
    /// Most significant byte first.
    var bigEndianBytes: [UInt8] { (0..<Self.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: self >> Self($0 * 8)) } }
}
