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
}
