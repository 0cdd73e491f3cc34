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
        let path = try await site.store.roadmap(in: organisation.id)
        let days = CalendarDays(visit: visit, path: path, rounds: try await site.store.openedRounds(in: organisation.id))
        let name = visit.t("alive.ics.name", ["name": .text(organisation.name.text(in: visit.language, first: visit.ownLanguage))])
        let events = days.events(of: try await site.store.occasions(in: organisation.id))
        return visit.bytes(ICalendar(name: name, events: events).bytes, type: "text/calendar; charset=utf-8")
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
                text: (lines.map { ChangeSentence($0, visit).words } + lines[0].reasons).joined(separator: "\n"),
                address: (visit.address(of: lines[0].subject) ?? visit.address("muutokset")).absolute(under: base))
        }
        let feed = AtomFeed(
            title: visit.t("alive.atom.name", ["name": .text(organisation.name.text(in: visit.language, first: visit.ownLanguage))]),
            language: visit.language, own: visit.address("muutokset.atom").absolute(under: base), page: page,
            author: organisation.name.text(in: visit.language, first: visit.ownLanguage), entries: Array(entries))
        return visit.bytes(feed.bytes, type: "application/atom+xml; charset=utf-8")
    }

    /// Unit: days.
    private static let told = 60
}

/// Days of the path and the year as events.
private struct CalendarDays {
    let visit: Visit
    let path: Roadmap
    let rounds: [Round]

    private var t: Translator { visit.t }

    func events(of occasions: [Revision<Occasion>]) -> [ICalendar.Event] {
        (year(occasions) + actions + benefits + meetings + closings).sorted { ($0.days.lowerBound, $0.id) < ($1.days.lowerBound, $1.id) }
    }

    private func text(_ text: LocalText) -> String { t.worded(text.text(in: visit.language, first: visit.ownLanguage)) }

    private func event(
        _ id: String, _ days: ClosedRange<Day>, _ title: String, _ words: String = "", _ address: Address, _ changed: Instant
    ) -> ICalendar.Event {
        ICalendar.Event(
            id: id, days: days, title: title, text: words, address: address.absolute(under: visit.site.settings.baseURL), changed: changed)
    }

    /// This year and the next.
    private func year(_ occasions: [Revision<Occasion>]) -> [ICalendar.Event] {
        YearWheel.turns(occasions, in: [path.day.year, path.day.year + 1]).map { turn in
            event(
                "\(turn.occasion.id)-\(turn.days.lowerBound.year)", turn.days, text(turn.occasion.name), text(turn.occasion.text),
                visit.address("vuosikello"), turn.occasion.at)
        }
    }

    private var actions: [ICalendar.Event] {
        path.actions.filter(\.phase.isOpen).flatMap { action -> [ICalendar.Event] in
            let place = visit.address("digipolku", action.id.description)
            let name = TextValue.text(text(action.title))
            let ends = action.ends.map { event("\(action.id)-ends", $0.last...$0.last, t("alive.ics.ends", ["name": name]), "", place, action.at) }
            let decision = action.pilot.flatMap { $0.verdict == nil ? $0.decisionDay : nil }.map {
                event("\(action.id)-decision", $0...$0, t("alive.ics.decision", ["name": name]), "", place, action.at)
            }
            return [ends, decision].compactMap { $0 }
        }
    }

    private var benefits: [ICalendar.Event] {
        path.benefits.flatMap { benefit in
            benefit.content.isDropped
                ? []
                : benefit.measurements.enumerated().filter { $0.element.measured == nil }.map { place, made in
                    event(
                        "\(benefit.id)-\(place)", made.due...made.due, t("alive.ics.measure", ["name": .text(text(benefit.text))]), "",
                        visit.address("digipolku", benefit.action.description), benefit.at)
                }
        }
    }

    private var meetings: [ICalendar.Event] {
        path.decisions.filter { $0.day >= path.day }.map { decision in
            let body = path.bodies.first { $0.id == decision.madeBy }?.name ?? LocalText()
            return event("\(decision.id)", decision.day...decision.day, text(body), text(decision.text), visit.address("muutokset"), decision.at)
        }
    }

    private var closings: [ICalendar.Event] {
        rounds.filter { $0.state == .open }.map { round in
            event(
                "\(round.id)-closes", round.closes...round.closes, t("alive.ics.closes", ["name": .text(text(round.plan.name))]), "",
                visit.address("kyselyt", round.id.description), round.openedAt ?? round.closesAt)
        }
    }
}
