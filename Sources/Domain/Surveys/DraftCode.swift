/// The letters by which somebody comes back to a form that was not sent yet: `bkmt-vrzc-dhfp-xwng`.
///
/// Sixteen consonants, of which the last checks the others: every wrong letter and every two that changed places are noticed. Vowels and
/// `l` and `y` are left out, so that nothing is read as another and no word appears by chance. 19¹⁵ codes, nearly 64 bits of chance.
package struct DraftCode: Hashable, Sendable {
    /// Sixteen small letters, without what stands between their groups.
    package let letters: String

    package static let length = 16
    /// Nineteen: a prime, so that the check notices what it should.
    private static let alphabet = Array("bcdfghjkmnpqrstvwxz".utf8)

    package init(using chance: inout some RandomNumberGenerator) {
        let numbers = (1..<Self.length).map { _ in Int.random(in: 0..<Self.alphabet.count, using: &chance) }
        letters = Self.text(numbers + [Self.check(numbers)])
    }

    /// As somebody types it: in capitals too, with spaces, lines or dots between.
    ///
    /// - Returns: nil for anything that no code can be.
    package init?(typed: String) {
        let between = Set(" -–.\u{a0}\t\n\r".unicodeScalars)
        let numbers = typed.unicodeScalars.filter { !between.contains($0) }.map { scalar in
            scalar.isASCII ? Self.alphabet.firstIndex(of: UInt8(scalar.value) | 0x20) : nil
        }
        let found = numbers.compactMap(\.self)
        guard found.count == numbers.count, found.count == Self.length, Self.check(found.dropLast()) == found.last else { return nil }
        letters = Self.text(found)
    }

    /// In groups of four, as it is written down.
    package var groups: [String] {
        stride(from: 0, to: Self.length, by: 4).map { String(letters.dropFirst($0).prefix(4)) }
    }

    package var text: String { groups.joined(separator: "-") }

    /// What makes the sum of place × letter a multiple of nineteen.
    private static func check(_ numbers: some Collection<Int>) -> Int {
        let sum = zip(1..., numbers).reduce(0) { $0 + $1.0 * $1.1 }
        // 16 × 6 = 96 = 5 × 19 + 1: six is what sixteen is divided by.
        return (alphabet.count - sum % alphabet.count) * 6 % alphabet.count
    }

    private static func text(_ numbers: [Int]) -> String { String(decoding: numbers.map { alphabet[$0] }, as: UTF8.self) }
}
