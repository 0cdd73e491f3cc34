import Domain
import Store
import TestKit
import Testing

@Suite(.bothEngines) struct PathPartTests {
    @Test func `what an action brings, takes and claims comes back as it was written`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let round = try await town.releasedRound()
        let action = try await store.addAction(Town.action(), by: lead)
        let due = try #require(Day("2026-06-30"))
        let benefit = Benefit(
            action: action.id, text: LocalText(fi: "Käsittelyaika", sv: "Handläggningstid"), kind: .time, unit: LocalText(fi: "päivää"),
            baseline: 11, target: 5, owner: LocalText(fi: "Varhaiskasvatusjohtaja"), pays: LocalText(fi: "Varhaiskasvatus"),
            gains: LocalText(fi: "huoltajat"), yearly: 12_000,
            measurements: [Benefit.Measurement(due: due, measured: due.adding(3), value: 5.5, note: LocalText(fi: "Nopeutui"))])
        let effect = EffectClaim(
            action: action.id, statement: "M09", group: "staff", sector: LocalText(fi: "Ruoka"), hundredths: 50, since: round.id)
        let budget = Budget(
            action: action.id,
            years: [
                Budget.Year(year: 2025, plan: .init(once: 24_000, days: 30), actual: .init(once: 21_500, running: 0, days: 41)),
                Budget.Year(year: 2026, plan: .init(running: 6_000)),
            ])
        let kept = (
            try await store.addBenefit(benefit, by: lead), try await store.addEffect(effect, by: lead), try await store.addBudget(budget, by: lead)
        )
        await #expect(throws: StoreFault.taken) { try await store.addBudget(budget, by: lead) }
        let path = try await store.roadmap(in: town.home.id, for: lead)
        #expect(path.benefits == [kept.0] && path.effects == [kept.1] && path.budgets == [kept.2])
        #expect(kept.0.content == benefit && kept.2.content == budget)
        // The store notes when it was claimed.
        #expect(kept.1.content.made == town.clock.world.now() && kept.1.content.statement == "M09" && kept.1.content.hundredths == 50)
        #expect(try await store.parts(of: action.id, in: town.home.id).effects == [kept.1])
        var bolder = effect
        bolder = EffectClaim(action: action.id, statement: "M09", group: "staff", hundredths: 10, since: round.id)
        await #expect(throws: StoreFault.unfit) { try await store.editEffect(kept.1.id, to: bolder, expecting: 1, by: lead) }
        bolder = kept.1.content
        bolder.withdrawn = LocalText(fi: "Rahat loppuivat")
        #expect(try await store.editEffect(kept.1.id, to: bolder, expecting: 1, by: lead).number == 2)
    }

    @Test func `only who may edit the action edits its parts, and strangers find nothing`() async throws {
        let town = try await Town()
        let neighbour = try await town.neighbour()
        let (store, lead) = (town.store, town.lead)
        let action = try await store.addAction(Town.action(), by: lead)
        let benefit = Benefit(action: action.id, text: LocalText(fi: "Hyöty"))
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) { try await store.addBenefit(benefit, by: town.owner) }
        await #expect(throws: StoreFault.missing) { try await store.addBenefit(benefit, by: neighbour) }
        let kept = try await store.addBenefit(benefit, by: lead)
        await #expect(throws: StoreFault.missing) { try await store.editBenefit(kept.id, to: benefit, expecting: 1, by: neighbour) }
        let other = try await store.addAction(Town.action("Toinen"), by: lead)
        var moved = Benefit(action: other.id, text: LocalText(fi: "Hyöty"))
        await #expect(throws: StoreFault.unfit) { try await store.editBenefit(kept.id, to: moved, expecting: 1, by: lead) }
        moved = benefit
        moved.dropped = LocalText(fi: "Ei tullut")
        _ = try await store.editBenefit(kept.id, to: moved, expecting: 1, by: lead)
        let conflict = await #expect(throws: EditConflict<Revision<Benefit>>.self) {
            try await store.editBenefit(kept.id, to: benefit, expecting: 1, by: lead)
        }
        #expect(conflict?.current.content == moved)
    }

    @Test func `visitors read the parts of what is published, and of the past what is public today`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let (open, inner) = (try await store.addAction(Town.action(), by: lead), try await store.addAction(Town.action("Sisäinen"), by: lead))
        for action in [open, inner] { _ = try await store.addBenefit(Benefit(action: action.id, text: LocalText(fi: "Hyöty")), by: lead) }
        let heard = try await store.addNeed(Need(title: LocalText(fi: "Kuulutaan"), heard: 4, harm: 3, isPublic: true), by: lead)
        let twin = try await store.addNeed(Need(title: LocalText(fi: "Sama"), heard: 2, mergedInto: heard.id), by: lead)
        _ = try await store.publishAction(open.id, expecting: 1, by: lead)
        let (all, seen) = (try await store.roadmap(in: town.home.id, for: lead), try await store.roadmap(in: town.home.id))
        #expect(all.benefits.count == 2 && all.needs.map(\.id) == [heard.id, twin.id] && all.weight(of: heard) == 18)
        #expect(seen.actions.map(\.id) == [open.id] && seen.benefits.map(\.content.action) == [open.id] && seen.needs.map(\.id) == [heard.id])
        let before = try await store.roadmap(in: town.home.id, for: lead, on: all.day.adding(-1))
        #expect(before.actions.isEmpty && before.benefits.isEmpty)
    }

    @Test func `visitors read no reason that was written while its action was a draft`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let action = try await store.addAction(Town.action(), by: lead)
        let benefit = try await store.addBenefit(Benefit(action: action.id, text: LocalText(fi: "Hyöty")), reason: "Salainen syy", by: lead)
        town.clock.advance(days: 1)
        _ = try await store.publishAction(action.id, expecting: 1, by: lead)
        town.clock.advance(days: 1)
        var next = benefit.content
        next.target = 5
        _ = try await store.editBenefit(benefit.id, to: next, expecting: 1, reason: "Avoin syy", by: lead)
        let seen = [benefit.id.description: 0]
        #expect(try await store.reasons(after: seen, in: town.home.id)[benefit.id.description]?.map(\.text) == ["Avoin syy"])
        #expect(try await store.reasons(after: seen, in: town.home.id, for: lead)[benefit.id.description]?.count == 2)
    }

    @Test func `what was taken off or hidden is not told of the past, and two leads make no ring of needs`() async throws {
        let town = try await Town()
        let (store, lead, home) = (town.store, town.lead, town.home.id)
        let round = try await town.releasedRound()
        let finding = try await store.pin(
            Finding(round: round.id, kind: .weakness, audience: .open, sentence: LocalText(fi: "Aikaa ei ole"), theme: "osaaminen"), by: lead)
        let theme = try await store.theme("tieto", for: lead)
        town.clock.advance(days: 1)
        let day = town.clock.world.now().day(in: .helsinki).adding(-1)
        let before = try await store.roadmap(in: home, on: day)
        #expect(before.findings.count == 1 && before.themes.contains { $0.key == "tieto" })
        _ = try await store.unpin(finding.id, expecting: 1, by: lead)
        var hidden = theme.content
        hidden.isHidden = true
        _ = try await store.editTheme(theme.id, to: hidden, expecting: theme.number, reason: "Pois", by: lead)
        let past = try await store.roadmap(in: home, on: day)
        #expect(past.findings.isEmpty && !past.themes.contains { $0.key == "tieto" })
        #expect(try await store.roadmap(in: home, for: lead, on: day).findings.count == 1)
        let one = try await store.addNeed(Need(title: LocalText(fi: "Yksi"), heard: 1, harm: 1, isPublic: true), by: lead)
        let other = try await store.addNeed(Need(title: LocalText(fi: "Toinen"), heard: 1, harm: 1), by: lead)
        var (merged, back) = (one.content, other.content)
        (merged.mergedInto, back.mergedInto) = (other.id, one.id)
        _ = try await store.editNeed(one.id, to: merged, expecting: 1, by: lead)
        await #expect(throws: StoreFault.unfit) { try await store.editNeed(other.id, to: back, expecting: 1, by: lead) }
        // Its target is not public: to visitors the public one stands for itself.
        #expect(try await store.roadmap(in: home).needs.map(\.mergedInto) == [nil])
    }

    @Test func `the strategy is one, and a goal, a decision and a change from outside tell what they touch`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let body = try await store.addBody(Body(name: LocalText(fi: "Kunnanvaltuusto")), by: lead)
        let goal = try await store.addGoal(Goal(code: "G1", name: LocalText(fi: "Arki sujuu")), by: lead)
        let action = try await store.addAction(Town.action(), by: lead)
        let day = try #require(Day("2025-11-10"))
        let cut = try await store.addDecision(
            Decision(
                madeBy: body.id, day: day, section: "214", text: LocalText(fi: "Säästöohjelma"), kind: .savings, goals: [goal.id],
                actions: [action.id], money: Decision.MoneyChange(year: 2026, from: 176_000, to: 131_000)), by: lead)
        let strategy = Strategy(
            name: LocalText(fi: "Arki sujuu"), values: [LocalText(fi: "rohkeus")], starts: day, ends: day.adding(months: 48), approved: cut.id,
            guide: .init(start: cut.id, leader: LocalText(fi: "kehittämispäällikkö"), rhythm: 6, reviewed: day),
            free: [.init(sector: LocalText(fi: "Ruoka"), days: 40)])
        #expect(try await store.addStrategy(strategy, by: lead).content == strategy)
        await #expect(throws: StoreFault.taken) { try await store.addStrategy(strategy, by: lead) }
        let change = ExternalChange(title: LocalText(fi: "Sähköinen tiedoksianto"), touches: [.init(action: action.id, asked: day)])
        // The store notes the moment of asking: an answer of the same day is one.
        let logged = try await store.addExternalChange(change, by: lead).content
        #expect(logged.touches.map(\.askedAt) == [town.clock.world.now()])
        #expect(logged == changed(change) { $0.touches = logged.touches } && logged.touches.map(\.action) == [action.id])
        let path = try await store.roadmap(in: town.home.id)
        #expect(path.decisions.map(\.content) == [cut.content] && path.strategy?.content == strategy)
        #expect(strategy.nextReview(after: nil)?.iso == "2026-05-10")
        await #expect(throws: StoreFault.missing) {
            try await store.addDecision(
                Decision(madeBy: body.id, day: day, section: "", text: LocalText(fi: "x"), goals: [Goal.ID(99)]), by: lead)
        }
    }
}

/// What members say about actions, and the order of the cards.
@Suite struct CommentTests {
    @Test func `members comment, take back their own, and the lead anybody's; visitors and strangers read nothing`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        let action = try await store.addAction(Town.action(), by: lead)
        let said = try await store.addComment(Comment(action: action.id, text: "Kysyttiin työpajassa"), by: town.owner)
        let other = try await store.addComment(Comment(action: action.id, text: "Selvitän"), by: lead)
        #expect(try await store.comments(on: action.id, for: lead).map(\.id) == [said.id, other.id])
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) { try await store.withdrawComment(other.id, by: town.owner) }
        await #expect(throws: StoreFault.unfit) { try await store.addComment(Comment(action: action.id, text: ""), by: lead) }
        try await store.withdrawComment(said.id, by: town.owner)
        await #expect(throws: StoreFault.missing) { try await store.withdrawComment(said.id, by: town.owner) }
        try await store.withdrawComment(other.id, by: lead)
        #expect(try await store.comments(on: action.id, for: lead).isEmpty)
        let neighbour = try await town.neighbour()
        await #expect(throws: StoreFault.missing) { try await store.addComment(Comment(action: action.id, text: "Hei"), by: neighbour) }
    }

    @Test func `a card lies right before or right after another, wherever it was`() async throws {
        let town = try await Town()
        let (store, lead) = (town.store, town.lead)
        var ids: [Action.ID] = []
        for name in ["A", "B", "C", "D"] { ids.append(try await store.addAction(Town.action(name), by: lead).id) }
        func order() async throws -> [String] { try await store.actions(for: lead).map { $0.title[.fi] ?? "" } }
        try await store.moveAction(ids[0], .after, of: ids[2], by: lead)
        #expect(try await order() == ["B", "C", "A", "D"])
        try await store.moveAction(ids[3], .before, of: ids[1], by: lead)
        #expect(try await order() == ["D", "B", "C", "A"])
        await #expect(throws: StoreFault.missing) { try await store.moveAction(ids[0], .before, of: Action.ID(99), by: lead) }
        await #expect(throws: StoreFault.notAllowed(.editRoadmap)) { try await store.moveAction(ids[0], .before, of: ids[1], by: town.owner) }
    }
}
