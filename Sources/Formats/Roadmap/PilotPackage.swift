import Domain
import Foundation

/// A pilot as a file that travels from one organisation to another, and whose results come back the same way (`docs/path.md`).
///
/// It holds what everybody may read of a published pilot, and nothing else: no account, no name of a person, no draft.
package struct PilotPackage: Hashable, Sendable {
    /// Whose pilot it is, and its id there.
    package let from: ForeignPilot
    /// The pilot of yet another organisation – often the reader – that this one repeats.
    package let origin: ForeignPilot?
    /// When the file was made.
    package let made: Day
    package let title: LocalText
    package let need: LocalText
    package let description: LocalText
    /// Key of its theme; others may have other themes.
    package let theme: String
    package let pilot: Pilot
    package let indicator: Indicator
    package let stopsDoing: LocalText
    package let lifeEvents: [String]
    package let references: [String]
    /// What it took. Unit: euros, euros a year, person-days.
    package let money: Money

    static let format = "digipolku-pilot"
    static let version = 1
    /// Unit: bytes of a file that is read.
    package static let most = 256 << 10

    /// - Parameter place: the name of the organisation.
    package init(of action: Revision<Action>, place: LocalText, made: Day) {
        from = ForeignPilot(place: place, id: action.id.description)
        origin = action.pilot?.origin
        self.made = made
        title = action.title
        need = action.need
        description = action.description
        theme = action.theme
        pilot = action.pilot ?? Pilot()
        indicator = action.indicator
        stopsDoing = action.stopsDoing
        lifeEvents = action.lifeEvents
        references = action.references
        money = action.money
    }

    package var bytes: [UInt8] {
        JSONWriter.object { json in
            json.field("format", Self.format)
            json.field("version", Self.version)
            json.field("made", made)
            json.write("from", from)
            origin.map { json.write("origin", $0) }
            json.object("pilot") { writePilot(to: &$0) }
        }
    }

    private func writePilot(to json: inout JSONObject) {
        json.field("title", title)
        json.field("need", need)
        json.field("description", description)
        json.field("theme", theme)
        json.field("hypothesis", pilot.hypothesis)
        json.field("measure", pilot.measure)
        json.field("limit", pilot.limit)
        json.field("decisionDay", pilot.decisionDay)
        json.object("indicator") { json in
            json.field("text", indicator.text)
            json.field("unit", indicator.unit)
            json.field("baseline", indicator.baseline)
            json.field("target", indicator.target)
            json.field("now", indicator.now)
            json.field("measured", indicator.measured)
        }
        json.field("stopsDoing", stopsDoing)
        json.array("lifeEvents") { array in lifeEvents.forEach { array.value($0) } }
        json.array("references") { array in references.forEach { array.value($0) } }
        json.object("money") { json in
            json.field("onceEuros", money.once)
            json.field("yearlyEuros", money.yearly)
            json.field("personDays", money.days)
        }
        guard let verdict = pilot.verdict else { return json.field("verdict", nil as String?) }
        json.object("verdict") { json in
            json.field("outcome", verdict.outcome.rawValue)
            json.field("reason", verdict.reason)
            json.field("day", verdict.day)
        }
    }

    /// The draft that the reader makes of it: to try the same, with limit, day and figures of its own.
    ///   - lists: codes that they do not hold stay out: no form could show them.
    package func draft(theme: String, lists: CodeLists) -> Action {
        var draft = Action(
            title: title, theme: theme, kind: .pilot, need: need, description: description,
            indicator: Indicator(text: indicator.text, unit: indicator.unit),
            stopsDoing: stopsDoing, pilot: Pilot(hypothesis: pilot.hypothesis, measure: pilot.measure, origin: from))
        let unknown = Set(unknownCodes(in: lists))
        draft.lifeEvents = lifeEvents.filter { !unknown.contains($0) }
        draft.references = references.filter { !unknown.contains($0) }
        return draft
    }

    /// Life events and national goals that this program's lists do not hold: of a newer list, of a region, or of nobody.
    package func unknownCodes(in lists: CodeLists) -> [String] {
        let (events, goals) = (Set(lists.lifeEvents.map(\.code)), Set(lists.nationalGoals.map(\.code)))
        return lifeEvents.filter { !events.contains($0) } + references.filter { !goals.contains($0) }
    }

    /// What it tells to the organisation whose pilot it repeats.
    package func result(received: Day) -> PilotResult {
        PilotResult(
            from: from, outcome: pilot.verdict?.outcome, reason: pilot.verdict?.reason ?? LocalText(), decided: pilot.verdict?.day,
            indicator: indicator, made: made, received: received)
    }
}

extension JSONObject {
    fileprivate mutating func write(_ key: String, _ pilot: ForeignPilot) {
        object(key) { json in
            json.field("place", pilot.place)
            json.field("id", pilot.id)
        }
    }
}
