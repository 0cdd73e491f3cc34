import Database
import DatabaseSQLite
import Domain
import Secrets
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct RoundTests {
    @Test func `a round goes from draft to open to closed, and what was asked stays as it was frozen`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let plan = changed(try Town.plan()) {
            $0.publicLink = true
            $0.selection = .pulse
        }
        let draft = try await store.addRound(plan, of: Town.instrument, by: lead)
        #expect(draft.state == .draft)
        #expect(draft.plan == plan)
        let stricter = changed(plan) { $0.k = 7 }
        let edited = try await store.editRound(draft.id, to: stricter, of: Town.instrument, expecting: 1, by: lead)
        #expect(edited.number == 2)
        await #expect(throws: EditConflict(current: edited)) {
            try await store.editRound(draft.id, to: plan, of: Town.instrument, expecting: 1, by: lead)
        }
        await #expect(throws: EditConflict(current: edited)) {
            try await store.openRound(draft.id, Opening(labels: [Town.label], tree: "0", instrument: [9]), expecting: 1, by: lead)
        }
        let open = try await store.openRound(draft.id, Opening(labels: [Town.label], tree: "0", instrument: [9, 0, 255]), expecting: 2, by: lead)
        #expect(open.labels == [Town.label])
        #expect(open.tree == "0")
        #expect(open.instrument.hash == Secrets.sha256([9, 0, 255]))
        #expect(try await store.instrumentBytes(of: draft.id) == [9, 0, 255])
        #expect(open.takesAnswers(at: town.clock.world.now()))
        await #expect(throws: StoreFault.state(.open)) {
            try await store.editRound(draft.id, to: plan, of: Town.instrument, expecting: 2, by: lead)
        }
        let extended = try await store.extendRound(draft.id, to: try #require(Day("2026-12-31")), by: lead)
        #expect(extended.closes == Day("2026-12-31"))
        #expect(extended.plan.closes == Day("2026-12-10"))
        #expect(try await store.closeRound(draft.id, by: lead).state == .closed)
        await #expect(throws: StoreFault.state(.closed)) { try await store.closeRound(draft.id, by: lead) }
        #expect(try await town.damages() == [])
    }

    @Test func `a closed round that was not released may be opened again for more answers`() async throws {
        let town = try await Town()
        let round = try await town.openedRound()
        try await town.store.closeRound(round.id, by: town.lead)
        let again = try await town.store.extendRound(round.id, to: try #require(Day("2027-01-10")), by: town.lead)
        #expect(again.state == .open)
        #expect(again.closedAt == nil)
        await #expect(throws: StoreFault.unfit) {
            try await town.store.extendRound(round.id, to: try #require(Day("2026-01-10")), by: town.lead)
        }
        let released = try await town.releasedRound()
        await #expect(throws: StoreFault.state(.released)) {
            try await town.store.extendRound(released.id, to: try #require(Day("2027-01-10")), by: town.lead)
        }
    }

    @Test func `rounds open and close when their days come, and only a scheduled draft opens by itself`() async throws {
        let town = try await Town()
        let store = town.store
        let plan = try Town.plan(opens: "2026-11-22", closes: "2026-11-23")
        let scheduled = try await store.addRound(plan, of: Town.instrument, by: town.lead)
        _ = try await store.editRound(scheduled.id, to: plan, of: Town.instrument, scheduled: true, expecting: 1, by: town.lead)
        _ = try await store.addRound(plan, of: Town.instrument, by: town.lead)
        let opening = try #require(Day("2026-11-22")).start(in: .helsinki)
        #expect(try await store.nextRoundMoment() == opening)
        town.clock.set(opening.adding(seconds: -1))
        #expect(try await store.roundsToOpen().isEmpty)
        town.clock.set(opening)
        #expect(try await store.roundsToOpen().map(\.id) == [scheduled.id])
        try await store.openRound(
            scheduled.id, Opening(labels: [Town.label], tree: "0", instrument: [1]), expecting: 2, by: .program(in: town.home.id))
        let closing = try #require(Day("2026-11-23")).end(in: .helsinki)
        #expect(try await store.nextRoundMoment() == closing)
        town.clock.set(closing.adding(seconds: -1))
        #expect(try await store.roundsToClose().isEmpty)
        town.clock.set(closing)
        #expect(try await store.roundsToClose().map(\.id) == [scheduled.id])
    }

    @Test func `visitors know of rounds that were opened, the previous release is of the same instrument`() async throws {
        let town = try await Town()
        let store = town.store
        _ = try await store.addRound(try Town.plan(), of: InstrumentReference(id: "muu", version: 1), by: town.lead)
        let first = try await town.releasedRound()
        let second = try await town.openedRound(try Town.plan(opens: "2026-11-20", closes: "2027-01-10"))
        #expect(try await store.openedRounds(in: town.home.id).map(\.id) == [second.id, first.id])
        #expect(try await store.rounds(for: town.lead).count == 3)
        #expect(try await store.previousRelease(before: second)?.id == first.id)
        #expect(try await store.previousRelease(before: first) == nil)
        let auditor = try await Town.member("auditor@example.fi", .auditor, of: town.home, store)
        #expect(try await store.rounds(for: auditor).count == 2)
        await #expect(throws: StoreFault.notAllowed(.manageRounds)) { try await store.closeRound(second.id, by: town.owner) }
    }

    @Test func `a finding is pinned from a released round, and visitors read those of the open table`() async throws {
        let town = try await Town()
        let (store, lead, home) = (town.store, town.lead, town.home.id)
        let round = try await town.releasedRound()
        var finding = Finding(
            round: round.id, kind: .gap, audience: .open, sentence: LocalText(fi: "Johto ja henkilöstö näkevät eri tavoin"),
            statement: "M02", theme: "johtaminen", groups: [LocalText(fi: "Johto")],
            figures: [Finding.Figure(name: LocalText(fi: "Johto"), value: "4,3")])
        let open = try await store.pin(finding, by: lead)
        finding.note = LocalText(fi: "Keskusteltiin")
        let inner = try await store.pin(
            Finding(round: round.id, kind: .drop, audience: .internal, sentence: LocalText(fi: "Pieni ryhmä"), theme: "tieto"), by: lead)
        #expect(try await store.findings(of: round.id, for: lead).map(\.id) == [open.id, inner.id])
        let fresh = Finding(round: round.id, kind: .weakness, audience: .open, sentence: LocalText(fi: "Aikaa ei ole"), theme: "osaaminen")
        let pinned = try await withThrowingTaskGroup(of: Finding.ID.self) { group in
            for _ in 0..<8 { group.addTask { try await store.pin(fresh, by: lead).id } }
            return try await group.reduce(into: Set<Finding.ID>()) { $0.insert($1) }
        }
        #expect(pinned.count == 1)
        #expect(try await store.findings(of: round.id, for: lead).count == 3)
        for id in pinned { _ = try await store.unpin(id, expecting: 1, by: lead) }
        #expect(try await store.openFindings(of: round.id, in: home).map(\.id) == [open.id])
        await #expect(throws: StoreFault.missing) { try await store.openFinding(inner.id, in: home) }

        var action = Town.action()
        action.origin = .finding(open.id)
        let added = try await store.addAction(action, by: lead)
        #expect(try await store.actions(from: open.id, for: lead).map(\.id) == [added.id])
        #expect(try await store.path(in: home).isEmpty)
        _ = try await store.publishAction(added.id, expecting: 1, by: lead)
        #expect(try await store.path(in: home).map(\.id) == [added.id])

        let noted = try await store.setNote(LocalText(fi: "Huomio"), of: open.id, expecting: 1, by: town.owner)
        #expect(noted.figures == finding.figures)
        _ = try await store.unpin(open.id, expecting: 2, by: lead)
        #expect(try await store.findings(for: lead).map(\.id) == [inner.id])
        #expect(try await store.finding(open.id, for: lead).isPinned == false)

        let unreleased = try await town.openedRound()
        await #expect(throws: StoreFault.state(.open)) {
            try await store.pin(
                Finding(round: unreleased.id, kind: .gap, audience: .open, sentence: LocalText(fi: "X"), theme: "tieto"), by: lead)
        }
    }

    @Test func `results are read from the frozen release, by the table that the reader may see`() async throws {
        let town = try await Town()
        let round = try await town.releasedRound()
        let hash = [UInt8](repeating: 1, count: 32)
        try await town.damage(
            """
            INSERT INTO release_round (round, at, hash, k, invited_sheets, public_sheets, overfull)
            VALUES (\(round.id.number), 0, \(hash), 5, 12, NULL, '')
            """)
        for (audience, option, people) in [("internal", 5, 7), ("internal", 6, 0), ("open", 5, 12)] {
            try await town.damage(
                """
                INSERT INTO release (round, audience, question, block, option, people)
                VALUES (\(round.id.number), \(audience), 'M01', '0+2', \(option), \(people))
                """)
        }
        let block = try #require(Block(text: "0+2"))
        #expect(
            try await town.store.released(round, for: .internal) == [
                ReleasedCount(audience: .internal, question: "M01", block: block, option: 5, people: 7),
                ReleasedCount(audience: .internal, question: "M01", block: block, option: 6, people: 0),
            ])
        #expect(try await town.store.released(round, for: .open).map(\.people) == [12])
        let open = try await town.openedRound()
        #expect(try await town.store.released(open, for: .internal).isEmpty)
    }

    @Test func `a round that publishes nothing gives visitors no results`() async throws {
        let town = try await Town()
        let round = try await town.releasedRound(changed(try Town.plan()) { $0.publishes = false })
        try await town.damage(
            """
            INSERT INTO release_round (round, at, hash, k, invited_sheets, public_sheets, overfull)
            VALUES (\(round.id.number), 0, \([UInt8](repeating: 1, count: 32)), 5, 12, NULL, '')
            """)
        try await town.damage(
            "INSERT INTO release (round, audience, question, block, option, people) VALUES (\(round.id.number), 'open', 'M01', '0', 5, 12)")
        #expect(try await town.store.released(round, for: .open).isEmpty)
    }

    @Test func `findings of a round that publishes nothing stay inside`() async throws {
        let town = try await Town()
        var plan = try Town.plan()
        plan.publishes = false
        let round = try await town.releasedRound(plan)
        let finding = Finding(round: round.id, kind: .gap, audience: .open, sentence: LocalText(fi: "X"), theme: "tieto")
        _ = try await town.store.pin(finding, by: town.lead)
        #expect(try await town.store.openFindings(in: town.home.id).isEmpty)
    }
}
