/// Figures that others have published over the years, as reference beside own results (`Content/data/vertailusarjat.yaml`).
package struct PublishedSeries: Hashable, Sendable {
    package let key: String
    package let name: LocalText
    /// What was asked, in our words.
    package let item: LocalText
    /// Of whom the share is.
    package let among: LocalText
    /// What a reader must know of the figures; may be empty.
    package let note: LocalText
    /// Items of shipped questionnaires that ask the same, so that own rounds go on from here.
    package let matches: [Match]
    /// Oldest first, one or more.
    package let points: [Point]

    package init(key: String, name: LocalText, item: LocalText, among: LocalText, note: LocalText, matches: [Match], points: [Point]) {
        self.key = key
        self.name = name
        self.item = item
        self.among = among
        self.note = note
        self.matches = matches
        self.points = points
    }

    package struct Point: Hashable, Sendable {
        package let years: ClosedRange<Int>
        /// Per cent, 0…100; one value unless the source gives a range.
        package let share: ClosedRange<Int>
        package let precision: Precision
        /// Who answered; nil where the source does not say.
        package let n: Int?
        /// Key of a `PublishedSource`.
        package let source: String

        package init(years: ClosedRange<Int>, share: ClosedRange<Int>, precision: Precision, n: Int?, source: String) {
            self.years = years
            self.share = share
            self.precision = precision
            self.n = n
            self.source = source
        }
    }

    package enum Precision: String, CaseIterable, Hashable, Sendable {
        case exact
        /// "more than"
        case over
        /// "nearly", "one third"
        case about
        /// reckoned from what the source tells
        case counted
    }

    package struct Match: Hashable, Sendable {
        package let instrument: String
        package let item: Item.ID
        /// Keys; their shares are added up.
        package let options: [String]

        package init(instrument: String, item: Item.ID, options: [String]) {
            self.instrument = instrument
            self.item = item
            self.options = options
        }
    }
}

package struct PublishedSource: Hashable, Sendable {
    package let key: String
    package let publisher: String
    package let title: LocalText
    /// https
    package let url: String

    package init(key: String, publisher: String, title: LocalText, url: String) {
        self.key = key
        self.publisher = publisher
        self.title = title
        self.url = url
    }
}

/// All series with their sources.
package struct PublishedFigures: Hashable, Sendable {
    package let sources: [PublishedSource]
    package let series: [PublishedSeries]

    package init(sources: [PublishedSource] = [], series: [PublishedSeries] = []) {
        self.sources = sources
        self.series = series
    }

    package func source(_ key: String) -> PublishedSource? { sources.first { $0.key == key } }

    /// Those that an item of a questionnaire goes on from.
    ///
    /// - Parameters:
    ///   - item: of a round's instrument.
    ///   - shipped: the newest shipped version of an instrument.
    package func series(for item: Item, of instrument: Instrument, shipped: (String) -> Instrument?) -> [PublishedSeries] {
        continued(by: item, of: instrument, shipped: shipped).map(\.series)
    }

    /// The same, and whether the words are still those that the series was matched with.
    package func continued(by item: Item, of instrument: Instrument, shipped: (String) -> Instrument?) -> [ContinuedSeries] {
        series.compactMap { series in
            guard let kind = series.matches.compactMap({ $0.link(to: item, of: instrument, shipped: shipped) }).first else { return nil }
            return ContinuedSeries(item: item, series: series, isReworded: kind == .reworded)
        }
    }

    /// What becomes of the series that a questionnaire, or the one that it is a copy of, goes on from.
    package func course(of instrument: Instrument, shipped: (String) -> Instrument?) -> SeriesCourse {
        let continued = instrument.items.flatMap { self.continued(by: $0, of: instrument, shipped: shipped) }
        let known = Set(continued.map(\.series.key))
        let ended = series.filter { series in
            !known.contains(series.key) && series.matches.contains { [instrument.id, instrument.origin?.id].contains($0.instrument) }
        }
        return SeriesCourse(continued: continued, ended: ended)
    }
}

/// A published series that an item goes on from.
package struct ContinuedSeries: Hashable, Sendable {
    package let item: Item
    package let series: PublishedSeries
    /// It asks the same in other words: the break is drawn.
    package let isReworded: Bool
}

/// What a questionnaire does with published series.
package struct SeriesCourse: Hashable, Sendable {
    /// In the order of its items.
    package let continued: [ContinuedSeries]
    /// Those of its origin that nothing in it goes on from.
    package let ended: [PublishedSeries]

    package var isEmpty: Bool { continued.isEmpty && ended.isEmpty }
}

extension PublishedSeries.Match {
    /// How an item goes on from the one that the series names; nil where it does not, or where an answer whose share is told is gone.
    ///
    /// A copy says it of each item, and is not believed where it calls other words *same*. Questionnaires that say nothing of where they come
    /// from go on where they have the same words under the same id.
    fileprivate func link(to item: Item, of own: Instrument, shipped: (String) -> Instrument?) -> Concordance.Kind? {
        guard self.item == item.id, options.allSatisfy({ key in item.options.contains { $0.key == key } }) else { return nil }
        if instrument == own.id { return .same }
        let old = shipped(instrument)?.item(self.item)
        guard own.origin?.id == instrument else { return own.origin == nil && old?.text == item.text ? .same : nil }
        guard let said = item.origin, said.old == self.item, said.kind != .replaced else { return nil }
        return said.kind == .same && old.map(item.asksSame) ?? true ? .same : .reworded
    }
}

extension PublishedSeries {
    /// Own share of the same answers: everyone who was invited, or whoever came by the public link where nobody was.
    ///
    /// Of a multiple choice or ranking only one option can be told, as options may stand for other boxes.
    package func own(_ result: ItemResult, in results: RoundResults) -> ChoiceLine.Share? {
        guard let match = matches.first(where: { $0.item == result.item.id }) else { return nil }
        let voice: Voice = results.groups.isEmpty ? .open : .everyone
        guard let answers = results.figure(voice, of: result).answers else { return nil }
        let places = match.options.compactMap { key in result.item.options.firstIndex { $0.key == key } }
        guard places.count == match.options.count, places.count == 1 || result.columns.count == 1 else { return nil }
        var (people, all) = (0, 0)
        for place in places {
            guard case .shown(let some, let of, _) = answers.options[place].figure else { return nil }
            (people, all) = (people + some, of)
        }
        return all == 0 ? nil : ChoiceLine.Share(people: people, all: all)
    }
}
