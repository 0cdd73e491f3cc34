/// The system's chance, drawn in blocks: a shuffle of a million sheets takes no million calls.
package struct SecretChance: RandomNumberGenerator {
    private var bytes: [UInt8] = []
    private var place = 0

    package init() {}

    package mutating func next() -> UInt64 {
        if place + 8 > bytes.count { (bytes, place) = (Secrets.random(8_192), 0) }
        defer { place += 8 }
        return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
    }
}
