import Foundation

/// The ASCII form of a name, for addresses and keys: lower-case letters, digits and single hyphens.
package enum Slug {
    /// `Jyväskylä` → `jyvaskyla`, `Kulttuuri ja vapaa-aika` → `kulttuuri-ja-vapaa-aika`.
    ///
    /// - Returns: at most `limit` characters, cut at a hyphen where there is one; empty when nothing of the name is left.
    package static func of(_ name: some StringProtocol, limit: Int = 60) -> String {
        var out = ""
        for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if let letters = Self.letters[scalar] {
                out += letters
            } else if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                out.unicodeScalars.append(scalar)
            } else if scalar.properties.canonicalCombiningClass == .notReordered, !out.hasSuffix("-"), !out.isEmpty {
                out += "-"
            }
        }
        return cut(out, to: limit)
    }

    /// `of`, made unique among `taken` with `-2`, `-3`…; `group` when nothing of the name is left.
    package static func unique(_ name: some StringProtocol, limit: Int = 40, among taken: Set<String>) -> String {
        let slug = of(name, limit: limit - 5)
        let base = slug.isEmpty ? "group" : slug
        guard taken.contains(base) else { return base }
        return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        var slug = Substring(text)
        if slug.count > limit {
            slug = slug.prefix(limit)
            if let hyphen = slug.lastIndex(of: "-"), slug.distance(from: slug.startIndex, to: hyphen) > limit / 2 { slug = slug[..<hyphen] }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return String(slug)
    }

    /// Letters of northern names that do not fall apart into a letter and a mark.
    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ŋ": "n", "ŧ": "t", "þ": "th", "ł": "l", "ʒ": "z",
    ]
}
