import Domain
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct ActionTests {
    @Test func `an action comes back as it was written, with all its parts`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let goal = try await store.addGoal(Goal(code: "G1", name: LocalText(fi: "Arki sujuu")), by: lead)
        var action = Town.action()
        action.kind = .pilot
        action.need = LocalText(fi: "Tarve", sv: "Behov", en: "Need / \"quoted\" \u{1F642}")
        action.owner = ActionOwner(sector: LocalText(fi: "Toimiala"), account: town.owner.account, isIT: true, isITsOwnWork: true)
        action.contributors = [Contributor(name: LocalText(sv: "Partner"), kind: .partner, share: 30)]
        action.starts = .day(try #require(Day("2026-02-28")))
        action.steps = [Step(title: LocalText(fi: "Askel"), done: Day("2026-03-01")), Step(title: LocalText(en: "Step"))]
        action.indicator.measured = Day("2026-05-15")
        action.indicator.now = 2.5
        action.change = .ends
        action.stopsDoing = LocalText(fi: "Paperi")
        action.origin = .text(LocalText(fi: "Neljä riskikysymystä 2024"))
        action.pilot = Pilot(
            hypothesis: LocalText(fi: "Jos"), limit: LocalText(fi: "5 000 €"), decisionDay: Day("2026-12-14"),
            verdict: Verdict(outcome: .repeat, reason: LocalText(fi: "Opittiin"), day: Day("2026-12-15")))
        action.money = Money(once: 24_000, yearly: 0, days: 35)
        action.goals = [goal.id]
        action.benefit = LocalText(fi: "Käsittely 11 → 5 pv")
        let added = try await store.addAction(action, by: lead)
        #expect(try await store.action(added.id, for: lead) == added)
        #expect(added.content == action)
        for origin: Origin in [.statement("M12", round: ID(5)), .action(added.id)] {
            action.origin = origin
            let other = try await store.addAction(action, by: lead)
            #expect(try await store.action(other.id, for: lead).origin == origin)
        }
        #expect(try await store.actions(from: goal.id, for: lead).count == 3)
        #expect(try await store.actions(from: added.id, for: lead).count == 1)
    }

    @Test func `a pilot ends with a verdict and what was learned, whoever asks the store`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        var pilot = Town.action("Kokeilu")
        (pilot.kind, pilot.phase) = (.pilot, .going)
        pilot.pilot = Pilot(hypothesis: LocalText(fi: "Jos"), limit: LocalText(fi: "5 000 €"), decisionDay: Day("2026-12-14"))
        let going = try await store.addAction(pilot, by: lead)
        for phase in [Action.Phase.done, .stopped] {
            var over = pilot
            over.phase = phase
            await #expect(throws: StoreFault.notComplete([.verdict])) { try await store.addAction(over, by: lead) }
            await #expect(throws: StoreFault.notComplete([.verdict])) { try await store.setPhase(of: going.id, to: phase, expecting: 1, by: lead) }
            over.pilot?.verdict = Verdict(outcome: .stop, reason: LocalText())
            await #expect(throws: StoreFault.notComplete([.verdict])) { try await store.editAction(going.id, to: over, expecting: 1, by: lead) }
        }
        var decided = pilot
        decided.phase = .done
        decided.pilot?.verdict = Verdict(outcome: .repeat, reason: LocalText(fi: "Opittiin"))
        let kept = try await store.editAction(going.id, to: decided, expecting: 1, by: lead)
        decided.pilot?.verdict = nil
        await #expect(throws: StoreFault.notComplete([.verdict])) { try await store.editAction(kept.id, to: decided, expecting: 2, by: lead) }
    }

    @Test func `what belongs to another organisation is missing, like what never was`() async throws {
        let town = try await Town()
        let neighbour = try await town.neighbour()
        let store = town.store
        let action = try await store.addAction(Town.action(), by: town.lead)
        let published = try await store.publishAction(action.id, expecting: 1, by: town.lead)
        let theme = try await store.theme("tieto", in: town.home.id)
        let round = try await town.releasedRound()
        let goal = try await store.addGoal(Goal(code: "G1", name: LocalText(fi: "Tavoite")), by: town.lead)
        for id in [action.id, Action.ID(77)] {
            await #expect(throws: StoreFault.missing) { try await store.action(id, for: neighbour) }
            await #expect(throws: StoreFault.missing) { try await store.history(of: id, for: neighbour) }
            await #expect(throws: StoreFault.missing) { try await store.publishedAction(id, in: neighbour.organisation) }
            await #expect(throws: StoreFault.missing) {
                try await store.editAction(id, to: Town.action("Vieras"), expecting: 2, reason: "x", by: neighbour)
            }
            await #expect(throws: StoreFault.missing) { try await store.setPhase(of: id, to: .done, expecting: 2, by: neighbour) }
        }
        await #expect(throws: StoreFault.missing) {
            try await store.editTheme(theme.id, to: theme.content, expecting: 1, by: neighbour)
        }
        await #expect(throws: StoreFault.missing) { try await store.round(round.id, for: neighbour) }
        await #expect(throws: StoreFault.missing) { try await store.closeRound(round.id, by: neighbour) }
        #expect(try await store.openedRound(round.id, in: neighbour.organisation) == nil)
        // Nothing of ours can be named by theirs.
        let serving = changed(Town.action()) { $0.goals = [goal.id] }
        await #expect(throws: StoreFault.missing) { try await store.addAction(serving, by: neighbour) }
        let following = changed(Town.action()) { $0.origin = .action(action.id) }
        await #expect(throws: StoreFault.missing) { try await store.addAction(following, by: neighbour) }
        await #expect(throws: StoreFault.missing) {
            try await store.pin(
                Finding(round: round.id, kind: .gap, audience: .open, sentence: LocalText(fi: "Ero"), theme: "tieto"), by: neighbour)
        }
        #expect(try await store.action(action.id, for: town.lead) == published)
        #expect(try await store.verifyAudit(of: neighbour.organisation) == [])
        #expect(try await town.damages() == [])
    }

    @Test func `a draft is for members, and is published only when it is complete`() async throws {
        let town = try await Town()
        let store = town.store
        let draft = changed(Town.action()) {
            $0.phase = .draft
            $0.indicator.baseline = nil
        }
        let added = try await store.addAction(draft, by: town.lead)
        #expect(try await store.path(in: town.home.id).isEmpty)
        await #expect(throws: StoreFault.missing) { try await store.publishedAction(added.id, in: town.home.id) }
        await #expect(throws: StoreFault.notComplete([.baseline])) {
            try await store.publishAction(added.id, expecting: 1, by: town.lead)
        }
        let measured = changed(draft) { $0.indicator.baseline = 1 }
        let complete = try await store.editAction(added.id, to: measured, expecting: 1, by: town.lead)
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) {
            try await store.publishAction(added.id, expecting: 2, by: town.owner)
        }
        let published = try await store.publishAction(added.id, expecting: complete.number, by: town.lead)
        #expect(published.phase == .planned)
        #expect(try await store.path(in: town.home.id) == [published])
        // What everybody reads stays complete and is changed with a reason.
        let going = changed(measured) { $0.phase = .going }
        await #expect(throws: StoreFault.reasonMissing) {
            try await store.editAction(added.id, to: going, expecting: 3, reason: " ", by: town.lead)
        }
        let blind = changed(going) { $0.indicator.text = LocalText() }
        await #expect(throws: StoreFault.notComplete([.indicator])) {
            try await store.editAction(added.id, to: blind, expecting: 3, reason: "Syy", by: town.lead)
        }
        await #expect(throws: StoreFault.unfit) { try await store.setPhase(of: added.id, to: .draft, expecting: 3, by: town.lead) }
        let gone = try await store.withdrawAction(added.id, reason: "Virhe", expecting: 3, by: town.lead)
        #expect(gone.reason == "Virhe")
        #expect(try await store.path(in: town.home.id).isEmpty)
        await #expect(throws: StoreFault.missing) { try await store.publishedHistory(of: added.id, in: town.home.id) }
    }

    @Test func `an owner edits the own actions only`() async throws {
        let town = try await Town()
        let store = town.store
        let own = changed(Town.action()) {
            $0.owner.account = town.owner.account
            $0.steps = [Step(title: LocalText(fi: "Askel"))]
        }
        let mine = try await store.addAction(own, by: town.lead)
        let other = try await store.addAction(Town.action("Toisen"), by: town.lead)
        let day = try #require(Day("2026-11-20"))
        let stepped = try await store.setStep(0, of: mine.id, done: day, expecting: 1, by: town.owner)
        #expect(stepped.content.stepsDone == 1)
        await #expect(throws: StoreFault.missing) { try await store.setStep(1, of: mine.id, done: day, expecting: 2, by: town.owner) }
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) {
            try await store.setPhase(of: other.id, to: .going, expecting: 1, by: town.owner)
        }
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) { try await store.addAction(own, by: town.owner) }
        let viewer = try await Town.member("viewer@example.fi", .viewer, of: town.home, store)
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) {
            try await store.setPhase(of: mine.id, to: .going, expecting: 2, by: viewer)
        }
    }

    @Test func `of two who edit at once the second is shown the version of the first`() async throws {
        let town = try await Town()
        let added = try await town.store.addAction(Town.action(), by: town.lead)
        let first = try await town.store.editAction(added.id, to: Town.action("Ensimmäinen"), expecting: 1, by: town.lead)
        await #expect(throws: EditConflict(current: first)) {
            try await town.store.editAction(added.id, to: Town.action("Toinen"), expecting: 1, by: town.admin)
        }
        // A form that says nothing new writes nothing.
        #expect(try await town.store.editAction(added.id, to: Town.action("Ensimmäinen"), expecting: 2, by: town.lead) == first)
        #expect(try await town.store.history(of: added.id, for: town.lead).map(\.number) == [1, 2])
    }

    @Test func `no edit is lost when eight edit the same action fifty times`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let added = try await store.addAction(Town.action(), by: lead)
        let refused = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask { try await Self.edit(added.id, times: 50, as: task, store, lead) }
            }
            return try await group.reduce(0, +)
        }
        let history = try await store.history(of: added.id, for: lead)
        #expect(history.map(\.number).elementsEqual(1...401))
        // Each edit added one to its own figure; had one been overwritten, its figure would be short.
        #expect(history.last?.content.money == Money(once: 4 * 50, yearly: 4 * 50))
        #expect(refused > 0)
        #expect(try await town.damages() == [])
    }

    /// - Returns: how often it was told of somebody else's version and tried again.
    private static func edit(_ id: Action.ID, times: Int, as task: Int, _ store: Store, _ actor: Actor) async throws -> Int {
        var current = try await store.action(id, for: actor)
        var refused = 0
        for _ in 0..<times {
            while true {
                var next = current.content
                if task.isMultiple(of: 2) { next.money.once = (next.money.once ?? 0) + 1 } else { next.money.yearly = (next.money.yearly ?? 0) + 1 }
                do {
                    current = try await store.editAction(id, to: next, expecting: current.number, by: actor)
                    break
                } catch let conflict as EditConflict<Revision<Action>> {
                    refused += 1
                    current = conflict.current
                }
            }
        }
        return refused
    }

    @Test func `an unfit action, an unknown theme and an overlong text are not kept`() async throws {
        let town = try await Town()
        let astray = changed(Town.action()) { $0.theme = "unknown" }
        await #expect(throws: StoreFault.unfit) { try await town.store.addAction(astray, by: town.lead) }
        let long = Town.action(String(repeating: "ä", count: 201))
        #expect(long.problems() == [.tooLong(.title, TooLong(language: .fi, limit: 200, length: 201))])
        await #expect(throws: StoreFault.unfit) { try await town.store.addAction(long, by: town.lead) }
        #expect(try await town.store.actions(for: town.lead).isEmpty)
    }
}
