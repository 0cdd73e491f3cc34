import Domain
import Store
import TestKit
import Testing

/// Rounds that could be subtracted from each other, opened or extended by two people at the same moment (SAFETY §5.12).
@Suite(.bothEngines) struct OverlapAtOnceTests {
    private func label(_ people: Int) -> Label {
        Label(
            number: 0, key: ["staff", "VAKA"], name: LocalText(fi: "Varhaiskasvatus"), people: people, isPublic: false, isRepeatable: true,
            statements: ["M01", "M02"])
    }

    /// - Returns: how many of the drafts opened; whoever did not was told which round stands against it.
    private func openAtOnce(_ drafts: [Round], in town: Town) async throws -> Int {
        await withTaskGroup { group in
            for (index, draft) in drafts.enumerated() {
                let opening = Opening(labels: [label(40 + index)], tree: "0", instrument: [1])
                group.addTask {
                    do {
                        try await town.store.openRound(draft.id, opening, expecting: 1, by: town.lead)
                        return true
                    } catch {
                        #expect(error is RoundOverlap)
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
    }

    @Test func `of many leads who open overlapping rounds at once, one passes`() async throws {
        let town = try await Town()
        var drafts: [Round] = []
        for _ in 0..<8 { drafts.append(try await town.store.addRound(try Town.plan(), of: Town.instrument, by: town.lead)) }
        #expect(try await openAtOnce(drafts, in: town) == 1)
        #expect(try await town.store.rounds(for: town.lead).filter { $0.state == .open }.count == 1)
        #expect(try await town.damages() == [])
    }

    @Test func `another organisation's round, and one that lies sixty days away, stand against nothing`() async throws {
        let town = try await Town()
        let neighbour = try await town.neighbour()
        let own = try await town.store.addRound(try Town.plan(), of: Town.instrument, by: town.lead)
        let foreign = try await town.store.addRound(try Town.plan(), of: Town.instrument, by: neighbour)
        let later = try await town.store.addRound(try Town.plan(opens: "2027-02-10", closes: "2027-03-01"), of: Town.instrument, by: town.lead)
        func open(_ draft: Round, _ people: Int, by actor: Actor) async throws {
            try await town.store.openRound(draft.id, Opening(labels: [label(people)], tree: "0", instrument: [1]), expecting: 1, by: actor)
        }
        try await open(own, 40, by: town.lead)
        try await open(foreign, 41, by: neighbour)
        // By its days it lies far enough away; opened today it would not.
        await #expect(throws: StoreFault.unfit) { try await open(later, 42, by: town.lead) }
        town.clock.set(try #require(Day("2027-02-10")).start(in: .helsinki).adding(seconds: 12 * 3_600))
        try await open(later, 42, by: town.lead)
        // Sixty-two days lie between the two; kept open for longer, the first would come too near.
        await #expect(throws: RoundOverlap.self) {
            try await town.store.extendRound(own.id, to: try #require(Day("2027-02-20")), by: town.lead)
        }
    }
}
