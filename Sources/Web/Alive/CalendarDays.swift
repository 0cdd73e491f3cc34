import Domain
import Formats
import HTML
import Store

extension Store {
    /// What everybody may read of an organisation's path and year, as a calendar.
    ///
    /// - Parameter base: what every address begins with.
    package func calendar(of organisation: Organisation, in language: Language, t: Translator, under base: String) async throws -> ICalendar {
        let path = try await roadmap(in: organisation.id)
        let days = CalendarDays(organisation: organisation, t: t, base: base, path: path, rounds: try await openedRounds(in: organisation.id))
        let name = t("alive.ics.name", ["name": .text(organisation.name.text(in: language, first: organisation.firstLanguage))])
        return ICalendar(name: name, events: days.events(of: try await occasions(in: organisation.id)))
    }
}

/// Days of the path and the year as events.
private struct CalendarDays {
    let organisation: Organisation
    let t: Translator
    /// What every address begins with.
    let base: String
    let path: Roadmap
    let rounds: [Round]

    func events(of occasions: [Revision<Occasion>]) -> [ICalendar.Event] {
        (year(occasions) + actions + benefits + meetings + closings).sorted { ($0.days.lowerBound, $0.id) < ($1.days.lowerBound, $1.id) }
    }

    private func text(_ text: LocalText) -> String { t.worded(text.text(in: t.language, first: organisation.firstLanguage)) }

    private func address(_ parts: String...) -> Address { Address(path: [t.language.rawValue, organisation.slug] + parts) }

    private func event(
        _ id: String, _ days: ClosedRange<Day>, _ title: String, _ words: String = "", _ address: Address, _ changed: Instant
    ) -> ICalendar.Event {
        ICalendar.Event(
            id: id, days: days, title: title, text: words, address: address.absolute(under: base), changed: changed)
    }

    /// This year and the next.
    private func year(_ occasions: [Revision<Occasion>]) -> [ICalendar.Event] {
        YearWheel.turns(occasions, in: [path.day.year, path.day.year + 1]).map { turn in
            event(
                "\(turn.occasion.id)-\(turn.days.lowerBound.year)", turn.days, text(turn.occasion.name), text(turn.occasion.text),
                address("vuosikello"), turn.occasion.at)
        }
    }

    /// What was paused has no end to be kept, though it may go on one day.
    private var actions: [ICalendar.Event] {
        path.actions.filter { $0.phase.isOpen && $0.phase != .paused }.flatMap { action -> [ICalendar.Event] in
            let place = address("digipolku", action.id.description)
            let name = TextValue.text(text(action.title))
            let ends = action.ends.map { event("\(action.id)-ends", $0.last...$0.last, t("alive.ics.ends", ["name": name]), "", place, action.at) }
            let decision = action.pilot.flatMap { $0.verdict == nil ? $0.decisionDay : nil }.map {
                event(
                    "\(action.id)-decision", $0...$0, t("alive.ics.decision", ["name": .text(NextPilotWords.bare(text(action.title), t))]), "", place,
                    action.at)
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
                        address("digipolku", benefit.action.description), benefit.at)
                }
        }
    }

    private var meetings: [ICalendar.Event] {
        path.decisions.filter { $0.day >= path.day }.map { decision in
            let body = path.bodies.first { $0.id == decision.madeBy }?.name ?? LocalText()
            let what = text(decision.text)
            let title = t("alive.ics.meeting", ["body": .text(text(body)), "what": .text(what.hasSuffix(".") ? String(what.dropLast()) : what)])
            return event(
                "\(decision.id)", decision.day...decision.day, title, what, address("paatokset", decision.id.description), decision.at)
        }
    }

    private var closings: [ICalendar.Event] {
        rounds.filter { $0.state == .open }.map { round in
            event(
                "\(round.id)-closes", round.closes...round.closes, t("alive.ics.closes", ["name": .text(text(round.plan.name))]), "",
                address("kyselyt", round.id.description), round.openedAt ?? round.closesAt)
        }
    }
}
