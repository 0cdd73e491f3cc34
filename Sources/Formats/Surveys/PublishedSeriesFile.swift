import Domain

/// Reads the published series: every figure with its years, its n where the source gives one, and a source that is there.
package enum PublishedSeriesFile {
    /// - Throws: what is wrong, with place and line.
    package static func read(_ bytes: some Collection<UInt8>) throws(FileProblems) -> PublishedFigures {
        let notes = ProblemNotes()
        let top = try YAMLFile.open(bytes, named: "vertailusarjat.yaml", notes: notes).object("sources", "series")
        let sources = top["sources"].list().map(source)
        top["sources"].unique(sources.map(\.key))
        let series = top["series"].list().map { Self.series($0, Set(sources.map(\.key))) }
        top["series"].unique(series.map(\.key))
        try notes.throwIfAny()
        return PublishedFigures(sources: sources, series: series)
    }

    private static func source(_ place: YAMLPlace) -> PublishedSource {
        let source = place.object("key", "publisher", "title", "url")
        let url = source["url"].word(limit: 1_000)
        if !url.isEmpty, !url.hasPrefix("https://") { source["url"].note(.noSuch("https://")) }
        return PublishedSource(key: source["key"].key(), publisher: source["publisher"].word(), title: whole(source["title"]), url: url)
    }

    private static func series(_ place: YAMLPlace, _ sources: Set<String>) -> PublishedSeries {
        let series = place.object("key", "name", "item", "among", "note", "match", "points")
        let points = series["points"].list().map { point($0, sources) }
        if points.isEmpty { series["points"].note(.missing) }
        for (one, next) in zip(points, points.dropFirst()) where one.years.upperBound >= next.years.lowerBound {
            series["points"].note(.notAscending)
        }
        return PublishedSeries(
            key: series["key"].key(), name: whole(series["name"]), item: whole(series["item"]), among: whole(series["among"]),
            note: series["note"].ifWritten.map(whole) ?? LocalText(), matches: series["match"].ifWritten?.list().map(match) ?? [], points: points)
    }

    private static func point(_ place: YAMLPlace, _ sources: Set<String>) -> PublishedSeries.Point {
        let point = place.object("years", "share", "precision", "n", "source")
        let source = point["source"].word()
        if !source.isEmpty, !sources.contains(source) { point["source"].note(.noSuch(source)) }
        let years = point["years"].integers(in: 1_990...2_100, count: 2)
        let share = point["share"].list(upTo: 2).map { $0.integer(in: 0...100) ?? 0 }
        return PublishedSeries.Point(
            years: range(years, point["years"]), share: range(share, point["share"]),
            precision: point["precision"].choice(PublishedSeries.Precision.self) ?? .exact,
            n: point["n"].ifWritten.flatMap { $0.integer(in: 1...10_000) }, source: source)
    }

    /// One number or two ascending ones.
    private static func range(_ numbers: [Int], _ place: YAMLPlace) -> ClosedRange<Int> {
        guard let first = numbers.first, let last = numbers.last, first <= last else {
            place.note(numbers.isEmpty ? .missing : .notAscending)
            return 0...0
        }
        return first...last
    }

    private static func match(_ place: YAMLPlace) -> PublishedSeries.Match {
        let match = place.object("instrument", "item", "options")
        return PublishedSeries.Match(instrument: match["instrument"].key(), item: match["item"].word(), options: match["options"].words())
    }

    /// A text that has all three languages.
    private static func whole(_ place: YAMLPlace) -> LocalText {
        let text = place.localText(limit: 500)
        for language in text.missing(of: Language.allCases) where place.isMapping { place.note(.noSuch(language.rawValue)) }
        return text
    }
}
