import Ballot
import Domain
import Store

/// What a member finds at their desk.
struct DeskFacts: Sendable {
    let actor: Actor
    let name: String
    let today: Day
    let zone: Zone
    /// Nil for those who do not lead.
    let week: Week?
    /// Every action of the organisation; empty for those who may not read drafts.
    let actions: [Revision<Action>]
    let rounds: [Round]
    let themes: [Revision<Theme>]
    let findings: [Revision<Finding>]
    /// Proposals of residents; for those who lead.
    var ideas: [Revision<Idea>] = []
    /// What the reader's own actions lack, by the rules of the weekly mail.
    var due: [OwnersWeek.Line] = []
    /// What this reader's first page tells; nil for those who have a week.
    let overview: OverviewFacts?
    /// Changes from outside that nobody has looked at for the reader's own actions.
    var asked: [(change: Revision<ExternalChange>, action: Revision<Action>)] = []
    /// How far the first steps are; nil for those who do not lead, and once they are behind.
    var start: GuidedStart?
    /// What of the municipality's year is near; for those who lead.
    var near: [YearWheel.Turn] = []
    var places = YearPlaces()
    /// Reports that this reader may need now, each with the body that it was made for.
    var reports: [(report: Revision<Report>, body: Revision<Body>?)] = []

    /// Open rounds that ask nobody by name, with the slugs of their public links; in all others a member has a group and its link.
    var answerable: [Round.ID: String] {
        let open = (overview?.answerable ?? []).filter { $0.round.plan.groups.isEmpty }
        return Dictionary(open.map { ($0.round.id, $0.slug) }) { one, _ in one }
    }

    /// Published actions that were changed lately, the newest change first.
    var changed: [Revision<Action>] {
        let since = today.adding(-Self.lately)
        return (overview?.path ?? []).filter { $0.at.day(in: zone) >= since }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// Unit: days.
    private static let lately = 60

    /// What waits for the reader first, the most pressing at the top, then the other own ones that are still open.
    var own: [Revision<Action>] {
        let waiting = due.map(\.action)
        let known = Set(waiting.map(\.id))
        return waiting
            + actions.filter {
                $0.owner.account != nil && $0.owner.account == actor.account && ($0.phase.isOpen || $0.phase == .draft) && !known.contains($0.id)
            }
    }

    var drafts: [Revision<Action>] { actions.filter { !$0.content.isPublished && $0.owner.account != actor.account } }
    /// Released rounds that were not walked through yet; for those who lead.
    var undiscussed: Set<Round.ID> = []

    /// Rounds that are not over, the newest released one, and every other that still waits for its talk.
    var current: [Round] {
        let released = rounds.filter { $0.state == .released }
        return rounds.filter { $0.state != .released } + released.filter { $0.id == released.first?.id || undiscussed.contains($0.id) }
    }
}

extension Site {
    func deskFacts(_ visit: Visit, for actor: Actor) async throws -> DeskFacts {
        let organisation = try visit.home()
        let rounds = try await store.rounds(for: actor)
        let reads = actor.may(.readInternal)
        var name = ""
        if let account = actor.account { name = try await store.account(account)?.name ?? "" }
        let weekly = reads ? try await weekFacts(rounds, for: actor) : nil
        var facts = DeskFacts(
            actor: actor, name: name, today: today(in: organisation), zone: organisation.zone,
            week: actor.may(.manageRounds) ? weekly.map { Week($0) } : nil,
            actions: reads ? try await store.actions(for: actor) : [], rounds: rounds,
            themes: reads ? try await store.themes(for: actor) : [], findings: reads ? try await store.findings(for: actor) : [],
            overview: actor.may(.manageRounds) ? nil : try await overviewFacts(visit),
            near: actor.may(.editRoadmap)
                ? YearWheel.near(try await store.occasions(in: organisation.id), today: today(in: organisation), within: NearOccasions.near) : [])
        facts.ideas = weekly?.path.ideas ?? []
        if let weekly, facts.week != nil { facts.undiscussed = Set(weekly.undiscussed.map(\.id)) }
        if let weekly, let account = actor.account { facts.due = OwnersWeek(of: account, weekly).lines }
        if reads { facts.asked = try await asked(about: facts.own, visit) }
        if !facts.near.isEmpty { facts.places = try await yearPlaces(visit) }
        facts.reports = try await currentReports(in: organisation, for: actor.may(.editRoadmap) ? visit.insider : nil)
        if actor.may(.editRoadmap), reads {
            let guide = GuidedStart(try await direction(visit), rounds: try await asked(for: actor))
            facts.start = guide.isSettled ? nil : guide
        }
        return facts
    }

    /// What the week's three things and an owner's mail are chosen from.
    func weekFacts(_ rounds: [Round], for actor: Actor) async throws -> Week.Facts {
        var facts = try await store.weekFacts(for: actor, weakThemes: try await weakThemes(rounds))
        facts.walked = try await store.walkedThrough(for: actor)
        if actor.may(.readTexts) { facts.unread = try await ballot.unreadTextCounts() }
        return facts
    }
}

extension Site {
    /// Themes that the board's release calls weak by the published rule, weakest first.
    private func weakThemes(_ rounds: [Round]) async throws -> [String] {
        guard let released = try await telling(rounds.filter { $0.state == .released }, for: .internal) else { return [] }
        let scores = released.results.scores(.everyone)
        let means = scores.compactMap { theme, figure in figure.score.map { (theme.key, $0.mean) } }
        return means.filter { $0.1 <= ObservationRule.need }.sorted { $0.1 < $1.1 }.map(\.0)
    }
}
