import Ballot
import Domain
import Formats
import Store

/// The rounds: opened, answered through the ballot with real tickets, closed and released as for real people.
struct RoundStory: Sendable {
    let story: Story

    private var demo: Demo { story.demo }
    private var store: Store { story.rooms.store }
    private var ballot: Ballot { story.rooms.ballot }
    private var lead: Actor { story.town.lead }

    var happenings: [Happening] { demo.survey.rounds.indices.flatMap(happenings) }

    private func happenings(of index: Int) -> [Happening] {
        let entry = demo.survey.rounds[index]
        return [
            Happening(entry.opens) { known in known.rounds[entry.key] = try await open(entry) },
            Happening(entry.opens.adding(9)) { known in try await answer(entry, index, known.find(entry.key, in: \.rounds)) },
            Happening(entry.closes.adding(1)) { known in try await release(entry, known.find(entry.key, in: \.rounds)) },
            Happening(entry.closes.adding(3)) { known in try await approveTexts(of: entry, known.find(entry.key, in: \.rounds)) },
        ]
    }

    private func open(_ entry: DemoRound) async throws -> Round.ID {
        let plan = demo.plan(of: entry, asking: story.instrument)
        let instrument = InstrumentReference(id: story.instrument.id, version: story.instrument.version)
        let round = try await store.addRound(plan, of: instrument, by: lead)
        try await story.rooms.keeper.open(round.id, by: lead)
        return round.id
    }

    private func answer(_ entry: DemoRound, _ index: Int, _ id: Round.ID) async throws {
        let round = try await store.round(id, for: lead)
        let crowds = DemoCrowds(demo: demo, instrument: story.instrument, round: index)
        let sheets = crowds.sheets(of: round.labels)
        story.tell("The demo municipality: \(sheets.count) answers of \(entry.key)")
        try await DemoAnswers(ballot: ballot, round: round, instrument: story.instrument).submit(sheets)
    }

    private func release(_ entry: DemoRound, _ id: Round.ID) async throws {
        try await store.closeRound(id, by: lead)
        guard try await story.rooms.keeper.release(id, by: lead) == .released else { throw DemoFault.notReleased(entry.key) }
    }

    /// A reader lets every text through as it is: the demo's texts name nobody.
    private func approveTexts(of entry: DemoRound, _ id: Round.ID) async throws {
        for text in try await ballot.unreadTexts(of: id) { try await ballot.approve(text.id, of: id, as: text.text) }
    }
}
