import Domain
import Formats
import HTML
import Hummingbird
import Store

/// What other programs subscribe to: the days of the year and the path as a calendar, public changes as a feed.
struct FeedRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.shared("/:language/:organisation/digipolku.ics", calendar)
        routes.shared("/:language/:organisation/muutokset.atom", feed)
    }

    /// What everybody may read, whoever asks: an address that a calendar keeps must tell the same without a session.
    @Sendable private func calendar(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let calendar = try await site.store.calendar(of: organisation, in: visit.language, t: visit.t, under: site.settings.baseURL)
        return visit.bytes(calendar.bytes, type: "text/calendar; charset=utf-8")
    }

    /// Two months of changes, the newest first; an entry for each version of what changed.
    @Sendable private func feed(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let later = try await site.store.roadmap(in: organisation.id)
        let earlier = try await site.store.roadmap(in: organisation.id, on: later.day.adding(-Self.told))
        let base = site.settings.baseURL
        let page = visit.address("muutokset").absolute(under: base)
        let lines = Difference(from: earlier, to: later).lines.filter { $0.what != .other }
        let objects = Dictionary(grouping: lines, by: \.object).values.sorted { ($1[0].day, $1[0].object) < ($0[0].day, $0[0].object) }
        let entries = objects.prefix(100).map { lines in
            AtomFeed.Entry(
                id: "\(lines[0].object):\(lines[0].version)", day: lines[0].day,
                title: lines[0].name.text(in: visit.language, first: visit.ownLanguage),
                text: text(of: lines, visit),
                address: (visit.address(of: lines[0].subject) ?? visit.address("muutokset")).absolute(under: base))
        }
        let feed = AtomFeed(
            title: visit.t("alive.atom.name", ["name": .text(organisation.name.text(in: visit.language, first: visit.ownLanguage))]),
            language: visit.language, own: visit.address("muutokset.atom").absolute(under: base), page: page,
            author: organisation.name.text(in: visit.language, first: visit.ownLanguage), entries: Array(entries))
        return visit.bytes(feed.bytes, type: "application/atom+xml; charset=utf-8")
    }

    /// Sentences, then why – unless a sentence has told that already.
    private func text(of lines: [Difference.Line], _ visit: Visit) -> String {
        let told = lines.compactMap(\.part).flatMap(\.texts.values).map(Self.bare)
        let reasons = lines[0].reasons.filter { !told.contains(Self.bare($0)) }
        return (lines.map { ChangeSentence($0, visit).words } + reasons.map { visit.t.marked($0, in: visit.ownLanguage) }).joined(separator: "\n")
    }

    private static func bare(_ text: String) -> String {
        let line = text.replacing("\n", with: " ")
        return line.hasSuffix(".") ? String(line.dropLast()) : line
    }

    /// Unit: days.
    private static let told = 60
}
