import Domain

/// A municipality as somebody typed it, taken apart: `Salon kaupunki`, `Raseborgs stad`, `City of Salo`.
struct TypedPlace {
    /// All of it, as a slug.
    let whole: String
    /// Without the word for what it is; nil where there was none.
    let bare: String?

    init(_ name: String) {
        let slug = Slug.of(name)
        whole = slug
        let ending = Self.endings.first { slug.hasSuffix("-" + $0) }
        let beginning = Self.beginnings.first { slug.hasPrefix($0 + "-") }
        bare = ending.map { String(slug.dropLast($0.count + 1)) } ?? beginning.map { String(slug.dropFirst($0.count + 1)) }
    }

    private static let endings = ["kaupunki", "kunta", "stad", "kommun", "city", "town", "municipality"]
    private static let beginnings = ["city-of", "town-of", "municipality-of"]
}

extension Municipality {
    /// Its name in Finnish or Swedish, or its genitive in one of them.
    ///
    /// - Parameter bare: a slug.
    func isWritten(_ bare: String) -> Bool {
        let (finnish, swedish) = (slug, Slug.of(name.text(in: .sv)))
        return [finnish, swedish, swedish + "s"].contains(bare) || FinnishGenitive.all(of: finnish).contains(bare)
    }

    /// Letters to change until one of its names is there; its genitives count as names.
    func steps(from word: String) -> Int {
        let names = [slug, Slug.of(name.text(in: .sv)), slug + "n"]
        return names.map { Self.steps(Array(word.utf8), Array($0.utf8)) }.min() ?? .max
    }

    /// Levenshtein's distance.
    private static func steps(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (i, letter) in one.enumerated() {
            var last = row[0]
            row[0] = i + 1
            for (j, match) in other.enumerated() {
                let here = min(row[j + 1] + 1, row[j] + 1, last + (letter == match ? 0 : 1))
                (last, row[j + 1]) = (row[j + 1], here)
            }
        }
        return row[other.count]
    }
}

/// Genitives of Finnish place names, some of which nobody says: enough to know again what was typed, never to write.
enum FinnishGenitive {
    /// - Parameter slug: of a name, so that `ä` is `a`.
    static func all(of slug: String) -> Set<String> {
        guard slug.hasPrefix("uusi") else { return bare(slug) }
        // "Uudenkaupungin": the first part bends too.
        return Set(bare(slug).map { "uuden" + $0.dropFirst(4) })
    }

    private static func bare(_ slug: String) -> Set<String> {
        var found: Set = [slug + "n"]
        for (ending, others) in endings where slug.hasSuffix(ending) {
            for other in others { found.insert(slug.dropLast(ending.count) + other) }
        }
        let stems = slug.hasSuffix("i") ? [slug, slug.dropLast() + "e"] : [slug]
        for stem in stems {
            found.insert(stem + "n")
            guard let vowel = stem.last else { continue }
            let body = stem.dropLast()
            for (strong, weak) in grades where body.hasSuffix(strong) { found.insert(body.dropLast(strong.count) + weak + String(vowel) + "n") }
        }
        return found
    }

    private static let endings: [(String, [String])] = [
        ("nen", ["sen", "sten"]), ("s", ["ksen", "den"]), ("e", ["een"]), ("si", ["den"]), ("rrat", ["rtain", "rtojen"]), ("dun", ["tumen"]),
        ("das", ["taan"]),
    ]
    /// What stands before the last vowel, strong and weak.
    private static let grades = [
        ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"), ("t", "d"), ("k", ""),
        ("p", "v"),
    ]
}
