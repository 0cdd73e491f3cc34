import Domain
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct ExternalChangeTests {
    @Test func `owners who answer at once are both kept, and strangers are refused`() async throws {
        let town = try await Town()
        let neighbour = try await town.neighbour()
        let (store, lead) = (town.store, town.lead)
        let actions = [try await store.addAction(Town.action(), by: lead), try await store.addAction(Town.action("Toinen"), by: lead)]
        let other = try await store.addAction(Town.action("Kolmas"), by: lead)
        let day = try #require(Day("2026-11-20"))
        let change = try await store.addExternalChange(
            ExternalChange(title: LocalText(fi: "Laki"), touches: actions.map { .init(action: $0.id, asked: day) }), by: lead)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for action in actions {
                group.addTask { _ = try await store.answerExternalChange(change.id, for: action.id, on: day, by: lead) }
            }
            try await group.waitForAll()
        }
        let kept = try #require(try await store.externalChanges(in: town.home.id).first)
        #expect(kept.touches.map(\.answered) == [day, day] && kept.number == 3)
        // Answering again changes nothing.
        #expect(try await store.answerExternalChange(change.id, for: actions[0].id, on: day.adding(1), by: lead).number == 3)
        await #expect(throws: StoreFault.missing) { try await store.answerExternalChange(change.id, for: other.id, on: day, by: lead) }
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) {
            try await store.answerExternalChange(change.id, for: actions[0].id, on: day, by: town.owner)
        }
        await #expect(throws: StoreFault.missing) { try await store.answerExternalChange(change.id, for: actions[0].id, on: day, by: neighbour) }
    }

    @Test func `an action that is updated after its owner was asked has answered, on the same day too`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let action = try await store.addAction(Town.action(), by: lead)
        let zone = Zone.helsinki
        let today = try #require(Day("2026-11-20"))
        _ = try await store.addExternalChange(
            ExternalChange(title: LocalText(fi: "Laki"), touches: [.init(action: action.id, asked: today)]), by: lead)
        func open() async throws -> Int {
            try await store.externalChanges(in: town.home.id).asked(about: try await store.actions(for: lead), in: zone).count
        }
        #expect(try await open() == 1)
        town.clock.advance(seconds: 60)
        var next = action.content
        next.need = LocalText(fi: "Laki huomattu")
        _ = try await store.editAction(action.id, to: next, expecting: 1, reason: "Laki", by: lead)
        #expect(try await open() == 0)
    }
}
