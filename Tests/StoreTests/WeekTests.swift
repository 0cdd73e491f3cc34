import Domain
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct WeekTests {
    @Test func `a new municipality is told to make its first round`() async throws {
        let town = try await Town()
        let week = Week(try await town.store.weekFacts(for: town.lead))
        #expect(week.tasks.first == Week.Task(kind: .firstRound, subject: .none))
        #expect(week.tasks.map(\.kind) == [.firstRound, .themeWithoutOwner])
        #expect(week.tasks.last?.more == 2)
    }

    @Test func `the week names three things, the most pressing first, one of each kind`() async throws {
        let town = try await Town(on: "2026-08-01")
        let (store, lead) = (town.store, town.lead)
        let round = try await town.releasedRound(try Town.plan(opens: "2026-07-01", closes: "2026-08-02"))
        let finding = try await store.pin(
            Finding(round: round.id, kind: .weakness, audience: .open, sentence: LocalText(fi: "Ei aikaa"), theme: "osaaminen"), by: lead)
        var silent = Town.action("Hiljainen")
        silent.phase = .going
        let quiet = try await store.addAction(silent, by: lead)
        town.clock.advance(days: 111)  // 20.11.2026
        var late = silent
        late.ends = MonthOrDay("2026-06")
        let overdue = try await store.addAction(late, by: lead)
        var pilot = Town.action("Kokeilu")
        pilot.kind = .pilot
        pilot.phase = .going
        pilot.pilot = Pilot(hypothesis: LocalText(fi: "Jos"), limit: LocalText(fi: "5 000 €"), decisionDay: Day("2026-12-14"))
        let open = try await store.addAction(pilot, by: lead)
        let idea = try await store.addIdea(
            Idea(code: 5, title: LocalText(fi: "Koulukyydit kartalle"), sent: try #require(Day("2026-10-02"))), by: lead)

        var facts = try await store.weekFacts(for: lead, weakThemes: ["osaaminen"])
        #expect(
            Week(facts).tasks == [
                Week.Task(kind: .pilotUndecided, subject: .action(open.id), days: 24),
                Week.Task(kind: .actionLate, subject: .action(overdue.id), days: 143),
                Week.Task(kind: .findingWithoutAction, subject: .finding(finding.id)),
            ])
        facts.path.actions.removeAll { $0.id == open.id || $0.id == overdue.id }
        #expect(
            Week(facts).tasks == [
                Week.Task(kind: .findingWithoutAction, subject: .finding(finding.id)),
                Week.Task(kind: .weakThemeWithoutAction, subject: .theme("osaaminen")),
                Week.Task(kind: .ideaUnanswered, subject: .idea(idea.id), days: 49),
            ])
        facts.path.ideas = []
        #expect(Week(facts).tasks.last == Week.Task(kind: .actionSilent, subject: .action(quiet.id), days: 111))
        _ = try await store.setReply(LocalText(fi: "Aikaa ei ole ennen vuotta 2028"), of: finding.id, expecting: 1, by: lead)
        #expect(Week(try await store.weekFacts(for: lead)).tasks.allSatisfy { $0.kind != .findingWithoutAction })
        facts.path.findings = []
        #expect(Week(facts).tasks.first == Week.Task(kind: .resultsUndiscussed, subject: .round(round.id)))
    }

    @Test func `every released round waits for its talk, one of invited people before one of a public link`() async throws {
        let town = try await Town(on: "2026-08-01")
        let yearly = try await town.releasedRound(try Town.plan(opens: "2026-07-01", closes: "2026-08-02"))
        town.clock.advance(days: 70)
        let next = try await town.releasedRound(try Town.plan(opens: "2026-10-01", closes: "2026-10-12"))
        var facts = try await town.store.weekFacts(for: town.lead)
        #expect(facts.undiscussed.map(\.id) == [next.id, yearly.id])
        #expect(Week(facts).tasks.first { $0.kind == .resultsUndiscussed }?.more == 1)
        facts.walked = [next.id]
        #expect(facts.undiscussed.map(\.id) == [yearly.id])
        facts.unread = [next.id: 3]
        #expect(Week(facts).tasks.first?.kind == .textsUnread)
    }

    @Test func `a round that closes within a week comes before everything`() async throws {
        let town = try await Town()
        let round = try await town.openedRound(try Town.plan(opens: "2026-11-01", closes: "2026-11-25"))
        let facts = try await town.store.weekFacts(for: town.lead)
        #expect(Week(facts).tasks.first == Week.Task(kind: .roundClosing, subject: .round(round.id), days: 5))
        try await town.store.closeRound(round.id, by: town.lead)
        let closed = try await town.store.weekFacts(for: town.lead)
        #expect(Week(closed).tasks.first == Week.Task(kind: .roundUnreleased, subject: .round(round.id)))
    }
}
