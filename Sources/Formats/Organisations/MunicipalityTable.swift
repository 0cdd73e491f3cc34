import Domain

/// The municipalities of Finland in one year (`Content/data/municipalities.csv`; facts: Statistics Finland, CC BY 4.0).
package struct MunicipalityTable: Sendable {
    package let all: [Municipality]

    /// - Throws: `CSVProblem`, or `FileProblems` for a row that is not a municipality.
    package init(_ bytes: [UInt8]) throws {
        let rows = try CSVReader.read(bytes, separator: .comma).rows
        all = try rows.dropFirst().map { row in
            guard let municipality = Municipality(row.cells) else { throw FileProblems(.expected(.list), line: row.line) }
            return municipality
        }
    }

    /// By its three-digit code.
    package func municipality(code: String) -> Municipality? { all.first { $0.code == code } }

    /// What an organisation calls itself: as the table knows it; an urban one that it does not know is a city; nil where nothing is known.
    package func wording(of profile: Participant.Profile) -> Wording? {
        municipality(code: profile.code)?.wording ?? (profile.kind == .urban ? .city : nil)
    }

    /// By its name in Finnish or Swedish, its slug or its code, in any case; also as it writes itself: `Salon kaupunki`, `Raseborgs stad`.
    package func municipality(named name: String) -> Municipality? {
        let typed = TypedPlace(name)
        let plain = all.first { $0.code == name || $0.slug == typed.whole } ?? all.first { Slug.of($0.name.text(in: .sv)) == typed.whole }
        guard plain == nil, let bare = typed.bare else { return plain }
        let found = all.filter { $0.isWritten(bare) }
        return found.count == 1 ? found[0] : nil
    }

    /// The one that a misspelt name is most like; nil where none is near, or two are equally.
    package func nearest(to name: String) -> Municipality? {
        let typed = TypedPlace(name)
        let word = typed.bare ?? typed.whole
        let near = all.map { (municipality: $0, steps: $0.steps(from: word)) }.sorted { $0.steps < $1.steps }
        guard let first = near.first, first.steps <= min(2, word.count / 3), near.count < 2 || near[1].steps > first.steps else { return nil }
        return first.municipality
    }
}

/// One municipality as the statistics know it.
package struct Municipality: Hashable, Sendable {
    /// `005`: three digits, a text.
    package let code: String
    package let name: LocalText
    package let region: LocalText
    /// Its official languages, the majority's first.
    package let languages: [Language]
    /// What it calls itself.
    package let wording: Wording
    package let kind: MunicipalityKind
    /// Nil near the limits of the classes, where it may change from year to year.
    package let size: SizeClass?

    package var slug: String { Slug.of(name.text(in: .fi)) }

    fileprivate init?(_ cells: [String]) {
        guard cells.count == 9, cells[0].count == 3, cells[0].allSatisfy(\.isNumber) else { return nil }
        code = cells[0]
        name = LocalText(fi: cells[1], sv: cells[2])
        region = LocalText(fi: cells[3], sv: cells[4])
        languages = cells[5].split(separator: "_").compactMap { Language(rawValue: String($0)) }
        size = SizeClass(rawValue: cells[8])
        guard !languages.isEmpty, let wording = Wording(rawValue: cells[6]), let kind = MunicipalityKind(rawValue: cells[7]),
            size != nil || cells[8].isEmpty
        else { return nil }
        (self.wording, self.kind) = (wording, kind)
    }
}
