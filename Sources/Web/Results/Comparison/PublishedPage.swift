import Domain
import HTML
import Store

/// What others have found out over the years, each figure with its source; own rounds go on from there.
struct PublishedPage: Page {
    let visit: Visit
    let figures: PublishedFigures
    /// By the key of a series, oldest first.
    let own: [String: [OwnShare]]

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }
    var title: String { t("series.title") }

    func write(to page: inout HTML) {
        page.element("p", .class("no-print")) { $0.element("a", .href(visit.address("tulokset", "vertailu")), text: t("comparison.link")) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("series.lead"))
        page.element("ul", .class("published")) { page in
            for series in figures.series {
                page.element("li", .class("panel"), .id("sarja-\(series.key)")) { page in
                    page.element("h2", text: series.name.text(in: t.language).withSoftHyphens)
                    page.add(PublishedView(visit: visit, series: series, figures: figures, own: own[series.key] ?? []))
                }
            }
        }
        page.element("p", .class("quiet small"), text: t("series.note"))
    }
}

/// A share of an own round or inquiry.
struct OwnShare: Sendable {
    /// What the survey was called.
    let name: LocalText
    /// Its last day.
    let day: Day
    let share: ChoiceLine.Share
    /// The groups or organisations that were asked. A series goes on only where they are the same.
    let asked: Set<String>
    /// What was asked. A series goes on only where the words are the same.
    let item: Item
    /// Where it is told in full.
    let place: [String]

    init(_ round: Round, _ results: RoundResults, _ item: Item, _ share: ChoiceLine.Share, zone: Zone) {
        (name, day, self.item, self.share) = (round.plan.name, round.lastDay(in: zone), item, share)
        // Nobody was invited: the public link is a group of its own.
        let groups = results.groups.map { "group \($0.key)" }
        asked = groups.isEmpty ? ["public"] : Set(groups)
        place = ["tulokset", round.id.description]
    }

    init(_ inquiry: Inquiry, _ publication: Publication, _ item: Item, _ share: ChoiceLine.Share, asked: Set<String>) {
        (name, day, self.item, self.share, self.asked) = (publication.title, publication.closed, item, share, asked)
        place = ["organisaatiokyselyt", inquiry.id.description, "tulokset"]
    }

    /// It goes on from the one before it.
    func follows(_ earlier: OwnShare) -> Bool { asked == earlier.asked && asksSame(as: earlier) }

    func asksSame(as earlier: OwnShare) -> Bool { item.asksSame(as: earlier.item) }
}

/// One series: the question, a row for each figure with a bar and its source, own figures after them.
struct PublishedView: View {
    let visit: Visit
    let series: PublishedSeries
    let figures: PublishedFigures
    let own: [OwnShare]

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("p") { page in
            page.text(series.item.text(in: t.language) + " ")
            page.element("span", .class("quiet"), text: t("series.among", ["who": .text(series.among.text(in: t.language))]))
        }
        if series.points.count + own.count > 1 { page.element("p") { $0.element("strong", text: course) } }
        page.element("ul", .class("share-rows")) { page in
            for point in series.points { row(point.when, figure(point), Double(point.share.lowerBound), Double(point.share.upperBound), &page) }
            if !own.isEmpty, !series.points.isEmpty { page.element("li", .class("share-break"), text: t("series.break")) }
            for (place, ours) in own.enumerated() {
                if place > 0, !ours.follows(own[place - 1]) {
                    let isSame = ours.asksSame(as: own[place - 1])
                    page.element("li", .class("share-break"), text: t(isSame ? "series.own-break" : "series.words-break"))
                }
                let share = ours.share.share * 100
                row(names[place], figure(ours), share, share, own: ours, &page)
            }
        }
        if !series.note.texts.isEmpty { page.element("p", .class("small"), text: series.note.text(in: t.language)) }
        sources(&page)
    }

    private func row(_ name: String, _ figure: String, _ low: Double, _ high: Double, own: OwnShare? = nil, _ page: inout HTML) {
        page.element("li", .class(own == nil ? "" : "own")) { page in
            if let own {
                page.element("span", .class("own-name")) { page in
                    page.element("a", .href(visit.address(of: own.place))) { $0.written(own.name, visit) }
                }
            }
            page.element("span", text: name)
            page.element("svg", .with("viewBox", "0 0 100 18"), .with("preserveAspectRatio", "none"), .aria(.hidden, "true")) { page in
                page.void("rect", .class("share-track"), .with("width", 100), .with("height", 18))
                page.void("rect", .class("share-fill"), .with("width", low), .with("height", 18))
                if high > low { page.void("rect", .class("share-span"), .with("x", low), .with("width", high - low), .with("height", 18)) }
            }
            page.element("span", text: figure)
        }
    }

    private func share(_ point: PublishedSeries.Point) -> String { point.words(t) }

    private func figure(_ point: PublishedSeries.Point) -> String {
        guard let n = point.n else { return share(point) }
        return t("series.figure", ["share": .text(share(point)), "n": .count(n)])
    }

    private func figure(_ own: OwnShare) -> String {
        t("series.figure", ["share": .text(t.percent(own.share.share)), "n": .count(own.share.all)])
    }

    /// What tells the own ones apart: "Oma 2026", two of one year "Oma 5/2026" and "Oma 11/2026".
    private var names: [String] { t.marks(own.map(\.day)).map { t("series.own", ["when": .text($0)]) } }

    /// "75 % (2016) → 57 % (2017–2018) ┆ 40 % (oma 2026)": between the source's survey and the own one the words change, between two own
    /// ones there is a break where others were asked or the words are other.
    private var course: String {
        let published = series.figures(t)
        let steps = zip(own, names).map { t("series.own-step", ["share": .text(t.percent($0.share.share)), "name": .text($1)]) }
        let ours = steps.indices.map { place in
            place == 0 ? steps[place] : (own[place].follows(own[place - 1]) ? " → " : " ┆ ") + steps[place]
        }
        return [published, ours.joined()].filter { !$0.isEmpty }.joined(separator: " ┆ ")
    }

    private func sources(_ page: inout HTML) {
        var keys: [String] = []
        for point in series.points where !keys.contains(point.source) { keys.append(point.source) }
        page.element("p", .class("source")) { page in
            page.text(t("series.source") + " ")
            for (index, source) in keys.compactMap(figures.source).enumerated() {
                if index > 0 { page.text("; ") }
                page.text(source.publisher + ", ")
                if let address = Address(external: source.url) { page.element("a", .href(address), text: source.title.text(in: t.language)) }
            }
        }
    }
}

extension PublishedSeries {
    /// "75 % (2016) → 57 % (2017–2018)".
    func figures(_ t: Translator) -> String { points.map { "\($0.words(t)) (\($0.when))" }.joined(separator: " → ") }
}

extension PublishedSeries.Point {
    /// "2016", "2017–2018".
    fileprivate var when: String {
        let (first, last) = (years.lowerBound, years.upperBound)
        return first == last ? String(first) : "\(first)–\(last)"
    }

    /// "57 %", "17–28 %", "noin 33 %".
    func words(_ t: Translator) -> String {
        let (low, high) = (share.lowerBound, share.upperBound)
        let words = low == high ? t.percent(Double(low) / 100) : "\(low)–\(t.percent(Double(high) / 100))"
        return t(TextKey(family: "series.precision", precision), ["share": .text(words)])
    }
}

extension Site {
    /// Own shares that go on from the published series, by the key of a series, oldest first.
    func ownShares(_ visit: Visit) async throws -> [String: [OwnShare]] {
        var own: [String: [OwnShare]] = [:]
        let home = try visit.home()
        for round in try await releasedRounds(visit).reversed() where !round.plan.isTest {
            guard let released = try await released(round, for: visit.audience) else { continue }
            for (result, matching) in publishedMatches(released.results) {
                for series in matching {
                    guard let share = series.own(result, in: released.results) else { continue }
                    own[series.key, default: []].append(OwnShare(round, released.results, result.item, share, zone: home.zone))
                }
            }
        }
        for inquiry in try await store.publishedInquiries(in: home.id) where !inquiry.plan.isTest {
            let publication = try await store.publication(of: inquiry.id, in: inquiry.organisation).publication
            let results = InquiryResults(publication, try await instruments.instrument(of: inquiry))
            let asked = try await store.asked(by: inquiry.id, in: home.id)
            for item in results.items {
                let figure = results.figure(item)
                for series in published(for: item, of: results.instrument) {
                    guard let share = series.own(item, figure) else { continue }
                    own[series.key, default: []].append(OwnShare(inquiry, publication, item, share, asked: asked))
                }
            }
        }
        return own.mapValues { $0.sorted { $0.day < $1.day } }
    }

    /// Published series that an item goes on from.
    func published(for item: Item, of instrument: Instrument) -> [PublishedSeries] {
        published.series(for: item, of: instrument, shipped: shippedOnes)
    }

    /// What becomes of published series in a questionnaire.
    func course(of instrument: Instrument) -> SeriesCourse { published.course(of: instrument, shipped: shippedOnes) }

    /// The newest shipped questionnaire by its id.
    private var shippedOnes: (String) -> Instrument? {
        let shipped = (try? instruments.allShipped()) ?? []
        return { id in shipped.last { $0.id == id } }
    }

    /// Items of a round that go on from published series.
    func publishedMatches(_ results: RoundResults) -> [(ItemResult, [PublishedSeries])] {
        return results.items.compactMap { result in
            let series = published(for: result.item, of: results.instrument)
            return series.isEmpty ? nil : (result, series)
        }
    }
}
