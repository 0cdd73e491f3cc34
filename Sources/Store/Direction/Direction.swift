import Database
import Domain

/// What gives the path its direction: the strategy, needs, changes from outside, the year, named days and reports.
///
/// Every step throws `.notAllowed(.editRoadmap)`, `.unfit` where `problems()` says why, `.missing` when it names something that the
/// organisation does not have, and an edit `EditConflict` when somebody was faster.
extension Store {
    /// The strategy as it stands; nil until somebody writes one. Everybody may read it.
    package func strategy(in organisation: Organisation.ID) async throws -> Revision<Strategy>? {
        try await database.read { [revisions] in try revisions.all(Strategy.self, in: organisation, $0).first }
    }

    /// The first version of the strategy.
    ///
    /// - Throws: `.taken` when there is one already.
    package func addStrategy(_ strategy: Strategy, by actor: Actor) async throws -> Revision<Strategy> {
        try await added(strategy, .strategyChanged, by: actor)
    }

    package func editStrategy(
        _ id: Strategy.ID, to strategy: Strategy, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Strategy> {
        try await edited(id, to: strategy, .strategyChanged, expecting: number, reason: reason, by: actor)
    }

    /// Writes down the decision to begin, the body that made it when that is new, and the strategy that names it, in one change.
    ///
    /// - Parameters:
    ///   - body: the one that decided; nil for `newBody`.
    ///   - strategy: with what was settled; the decision is put into it.
    ///   - current: the strategy as it was seen; nil when there is none yet.
    /// - Throws: `.taken` when there is a strategy by now, `EditConflict` when it has changed: nothing was written then.
    package func begin(
        _ decision: @escaping @Sendable (Body.ID) -> Decision, by body: Body.ID?, or newBody: Body, strategy: Strategy,
        over current: Revision<Strategy>?, by actor: Actor
    ) async throws {
        try actor.require(.editRoadmap)
        let (bodyID, decisionID, strategyID): (Body.ID, Decision.ID, Strategy.ID) = (world.id(), world.id(), world.id())
        try await change(.strategyChanged, by: actor) { ledger in
            let decided = try body ?? ledger.add(newBody, id: bodyID).id
            var next = strategy
            next.guide.start = try ledger.add(decision(decided), id: decisionID).id
            if let current {
                _ = try ledger.edit(current.id, expecting: current.number, reason: "") { [next] _ in next }
            } else {
                _ = try ledger.add(next, id: strategyID)
            }
        }
    }

    package func editGoal(_ id: Goal.ID, to goal: Goal, expecting number: Int, reason: String = "", by actor: Actor) async throws -> Revision<Goal> {
        try await edited(id, to: goal, .goalChanged, expecting: number, reason: reason, by: actor)
    }

    package func editBody(_ id: Body.ID, to body: Body, expecting number: Int, by actor: Actor) async throws -> Revision<Body> {
        try await edited(id, to: body, .bodyChanged, expecting: number, by: actor)
    }

    package func editDecision(
        _ id: Decision.ID, to decision: Decision, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Decision> {
        try await edited(id, to: decision, .decisionChanged, expecting: number, reason: reason, by: actor)
    }

    /// - Parameter reader: nil for visitors, who read the public ones.
    package func needs(in organisation: Organisation.ID, for reader: Actor? = nil) async throws -> [Revision<Need>] {
        try reader?.require(.readInternal)
        let needs = try await database.read { [revisions] in try revisions.all(Need.self, in: reader?.organisation ?? organisation, $0) }
        return reader == nil ? needs.filter(\.content.isPublic) : needs
    }

    /// Whoever may comment may write one down: front-line staff hear them first.
    package func addNeed(_ need: Need, by actor: Actor) async throws -> Revision<Need> {
        try actor.require(need.isPublic ? .editRoadmap : .comment)
        return try await add(need, .needAdded, by: actor)
    }

    /// The need that a resident's proposal is about: the one that is there, or `need` as a new one.
    package func need(from idea: Idea.ID, or need: Need, by actor: Actor) async throws -> Revision<Need> {
        try actor.require(.editRoadmap)
        let id: Need.ID = world.id()
        do {
            return try await change(.needAdded, by: actor) { ledger in
                let there: [Revision<Need>] = try Objects.naming(idea.number, in: actor.organisation, ledger.db)
                if let known = there.first(where: { $0.content.idea == idea }) { throw Unchanged(current: known) }
                return try ledger.add(need, id: id)
            }
        } catch let unchanged as Unchanged<Revision<Need>> {
            return unchanged.current
        }
    }

    package func editNeed(_ id: Need.ID, to need: Need, expecting number: Int, reason: String = "", by actor: Actor) async throws -> Revision<Need> {
        try actor.require(.editRoadmap)
        do {
            return try await change(.needChanged, by: actor) { ledger in
                if let other = need.mergedInto, try !Self.standsAlone(id, other, ledger) { throw StoreFault.unfit }
                return try ledger.edit(id, expecting: number, reason: reason) { _ in need }
            }
        } catch let unchanged as Unchanged<Revision<Need>> {
            return unchanged.current
        }
    }

    /// One that others were merged into stays, and nothing is merged into one that was: two leads at once would make a ring of it.
    private static func standsAlone(_ need: Need.ID, _ target: Need.ID, _ ledger: Ledger) throws -> Bool {
        let needs = try Objects.all(Need.self, in: ledger.actor.organisation, ledger.db)
        return needs.targets(for: need).contains { $0.id == target } || needs.first { $0.id == need }?.mergedInto == target
    }

    /// Everybody may read them.
    package func externalChanges(in organisation: Organisation.ID) async throws -> [Revision<ExternalChange>] {
        try await database.read { [revisions] in try revisions.all(in: organisation, $0) }
    }

    package func addExternalChange(_ change: ExternalChange, by actor: Actor) async throws -> Revision<ExternalChange> {
        try await added(asking(change), .externalChangeAdded, by: actor)
    }

    package func editExternalChange(
        _ id: ExternalChange.ID, to change: ExternalChange, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<ExternalChange> {
        try await edited(id, to: asking(change), .externalChangeChanged, expecting: number, reason: reason, by: actor)
    }

    /// With the moment at which the owners of newly touched actions are asked.
    private func asking(_ change: ExternalChange) -> ExternalChange {
        var asked = change
        for place in asked.touches.indices where asked.touches[place].askedAt == nil { asked.touches[place].askedAt = world.now() }
        return asked
    }

    /// Everybody may read them, over ones too.
    package func occasions(in organisation: Organisation.ID) async throws -> [Revision<Occasion>] {
        try await database.read { [revisions] in try revisions.all(in: organisation, $0) }
    }

    /// Adds those whose Finnish name is not there yet, all of them in one change: asked twice, they are there once.
    package func addOccasions(_ offered: [Occasion], by actor: Actor) async throws {
        try actor.require(.editRoadmap)
        let world = world
        do {
            try await change(.occasionAdded, by: actor) { ledger in
                let known = Set(try Objects.all(Occasion.self, in: actor.organisation, ledger.db).map { $0.content.name[.fi] })
                let missing = offered.filter { !known.contains($0.name[.fi]) }
                guard !missing.isEmpty else { throw Unchanged(current: offered.count) }
                for occasion in missing { _ = try ledger.add(occasion, id: world.id()) }
            }
        } catch is Unchanged<Int> {}
    }

    package func addOccasion(_ occasion: Occasion, by actor: Actor) async throws -> Revision<Occasion> {
        try await added(occasion, .occasionAdded, by: actor)
    }

    package func editOccasion(_ id: Occasion.ID, to occasion: Occasion, expecting number: Int, by actor: Actor) async throws -> Revision<Occasion> {
        try await edited(id, to: occasion, .occasionChanged, expecting: number, by: actor)
    }

    /// Everybody may read them.
    package func baselines(in organisation: Organisation.ID) async throws -> [Revision<Baseline>] {
        try await database.read { [revisions] in try revisions.all(in: organisation, $0) }
    }

    package func addBaseline(_ baseline: Baseline, by actor: Actor) async throws -> Revision<Baseline> {
        try await added(baseline, .baselineAdded, by: actor)
    }

    package func editBaseline(_ id: Baseline.ID, to baseline: Baseline, expecting number: Int, by actor: Actor) async throws -> Revision<Baseline> {
        try await edited(id, to: baseline, .baselineChanged, expecting: number, by: actor)
    }

    /// - Parameter reader: nil for visitors, who read the public ones.
    package func reports(in organisation: Organisation.ID, for reader: Actor? = nil) async throws -> [Revision<Report>] {
        try reader?.require(.readInternal)
        let reports = try await database.read { [revisions] in try revisions.all(Report.self, in: reader?.organisation ?? organisation, $0) }
            .filter { !$0.content.isRemoved }
        return reader == nil ? reports.filter(\.content.isPublic) : reports
    }

    package func addReport(_ report: Report, by actor: Actor) async throws -> Revision<Report> {
        try await added(report, .reportAdded, by: actor)
    }

    /// The facts and their hash stay as they are, and what a body has decided on stays public.
    ///
    /// - Throws: `.unfit` for one that was decided on and would leave the public.
    package func editReport(_ id: Report.ID, to report: Report, expecting number: Int, by actor: Actor) async throws -> Revision<Report> {
        try actor.require(.editRoadmap)
        return try await edit(id, .reportChanged, expecting: number, by: actor) { current in
            guard report.facts == current.facts, report.hash == current.hash, report.asOf == current.asOf, report.isRemoved == current.isRemoved
            else { throw StoreFault.unfit }
            guard !current.staysPublic || report.isPublic else { throw StoreFault.unfit }
            return report
        }
    }
}

extension Store {
    /// What whoever may edit the path adds to it.
    func added<Part: Revisable>(_ part: Part, _ deed: Deed, by actor: Actor) async throws -> Revision<Part> {
        try actor.require(.editRoadmap)
        return try await add(part, deed, by: actor)
    }

    /// What whoever may edit the path puts in the place of an earlier version.
    func edited<Part: Revisable>(
        _ id: ID<Part>, to part: Part, _ deed: Deed, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Part> {
        try actor.require(.editRoadmap)
        return try await edit(id, deed, expecting: number, by: actor, reason: reason) { _ in part }
    }

    /// Somebody has looked at what a change from outside means for an action, and nothing changes there.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)` for an action that is not the actor's to edit, `.missing` when the change does not touch it.
    package func answerExternalChange(
        _ id: ExternalChange.ID, for action: Action.ID, on day: Day, by actor: Actor
    ) async throws -> Revision<ExternalChange> {
        guard actor.mayEdit(try await self.action(action, for: actor).content) else { throw StoreFault.notAllowed(.editRoadmap) }
        while true {
            let current = try await database.read { try Objects.current(id, in: actor.organisation, $0) }
            guard let place = current.touches.firstIndex(where: { $0.action == action }) else { throw StoreFault.missing }
            guard current.touches[place].answered == nil else { return current }
            do {
                return try await edit(id, .externalChangeChanged, expecting: current.number, by: actor) { change in
                    var next = change
                    guard let place = next.touches.firstIndex(where: { $0.action == action }) else { throw StoreFault.missing }
                    next.touches[place].answered = day
                    return next
                }
            } catch is EditConflict<Revision<ExternalChange>> {
                // Another owner of the same change was faster; theirs stays, and this one is added.
                continue
            }
        }
    }
}
