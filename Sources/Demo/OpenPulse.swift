import Domain
import Formats
import Store

/// The pulse that a visitor can answer at once: self-selected, marked as a test, open from the demo's start.
struct OpenPulse: Sendable {
    let demo: Demo
    let instrument: Instrument
    let rooms: DemoRooms
    let town: Town

    func open(on today: Day) async throws {
        let pulse = demo.survey.openPulse
        let plan = Plan(
            name: pulse.name, selection: .pulse, opens: today, closes: today.adding(pulse.days), k: demo.survey.k, variables: ["group"],
            groups: [], publicLink: true, isTest: true)
        let reference = InstrumentReference(id: instrument.id, version: instrument.version)
        let round = try await rooms.store.addRound(plan, of: reference, by: town.lead)
        try await rooms.keeper.open(round.id, by: town.lead)
    }
}
