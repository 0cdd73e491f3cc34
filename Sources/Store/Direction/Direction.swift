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
        try actor.require(.editRoadmap)
        return try await add(strategy, .strategyChanged, by: actor)
    }

    package func editStrategy(
        _ id: Strategy.ID, to strategy: Strategy, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Strategy> {
        try actor.require(.editRoadmap)
        return try await edit(id, .strategyChanged, expecting: number, by: actor, reason: reason) { _ in strategy }
    }

    package func editGoal(_ id: Goal.ID, to goal: Goal, expecting number: Int, reason: String = "", by actor: Actor) async throws -> Revision<Goal> {
        try actor.require(.editRoadmap)
        return try await edit(id, .goalChanged, expecting: number, by: actor, reason: reason) { _ in goal }
    }

    package func editBody(_ id: Body.ID, to body: Body, expecting number: Int, by actor: Actor) async throws -> Revision<Body> {
        try actor.require(.editRoadmap)
        return try await edit(id, .bodyChanged, expecting: number, by: actor) { _ in body }
    }

    package func editDecision(
        _ id: Decision.ID, to decision: Decision, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Decision> {
        try actor.require(.editRoadmap)
        return try await edit(id, .decisionChanged, expecting: number, by: actor, reason: reason) { _ in decision }
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

    package func editNeed(_ id: Need.ID, to need: Need, expecting number: Int, reason: String = "", by actor: Actor) async throws -> Revision<Need> {
        try actor.require(.editRoadmap)
        return try await edit(id, .needChanged, expecting: number, by: actor, reason: reason) { _ in need }
    }

    /// Everybody may read them.
    package func externalChanges(in organisation: Organisation.ID) async throws -> [Revision<ExternalChange>] {
        try await database.read { [revisions] in try revisions.all(in: organisation, $0) }
    }

    package func addExternalChange(_ change: ExternalChange, by actor: Actor) async throws -> Revision<ExternalChange> {
        try actor.require(.editRoadmap)
        return try await add(change, .externalChangeAdded, by: actor)
    }

    package func editExternalChange(
        _ id: ExternalChange.ID, to change: ExternalChange, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<ExternalChange> {
        try actor.require(.editRoadmap)
        return try await edit(id, .externalChangeChanged, expecting: number, by: actor, reason: reason) { _ in change }
    }

    /// Everybody may read them, over ones too.
    package func occasions(in organisation: Organisation.ID) async throws -> [Revision<Occasion>] {
        try await database.read { [revisions] in try revisions.all(in: organisation, $0) }
    }

    package func addOccasion(_ occasion: Occasion, by actor: Actor) async throws -> Revision<Occasion> {
        try actor.require(.editRoadmap)
        return try await add(occasion, .occasionAdded, by: actor)
    }

    package func editOccasion(_ id: Occasion.ID, to occasion: Occasion, expecting number: Int, by actor: Actor) async throws -> Revision<Occasion> {
        try actor.require(.editRoadmap)
        return try await edit(id, .occasionChanged, expecting: number, by: actor) { _ in occasion }
    }

    /// Everybody may read them.
    package func baselines(in organisation: Organisation.ID) async throws -> [Revision<Baseline>] {
        try await database.read { [revisions] in try revisions.all(in: organisation, $0) }
    }

    package func addBaseline(_ baseline: Baseline, by actor: Actor) async throws -> Revision<Baseline> {
        try actor.require(.editRoadmap)
        return try await add(baseline, .baselineAdded, by: actor)
    }

    package func editBaseline(_ id: Baseline.ID, to baseline: Baseline, expecting number: Int, by actor: Actor) async throws -> Revision<Baseline> {
        try actor.require(.editRoadmap)
        return try await edit(id, .baselineChanged, expecting: number, by: actor) { _ in baseline }
    }

    /// - Parameter reader: nil for visitors, who read the public ones.
    package func reports(in organisation: Organisation.ID, for reader: Actor? = nil) async throws -> [Revision<Report>] {
        try reader?.require(.readInternal)
        let reports = try await database.read { [revisions] in try revisions.all(Report.self, in: reader?.organisation ?? organisation, $0) }
        return reader == nil ? reports.filter(\.content.isPublic) : reports
    }

    package func addReport(_ report: Report, by actor: Actor) async throws -> Revision<Report> {
        try actor.require(.editRoadmap)
        return try await add(report, .reportAdded, by: actor)
    }

    /// The facts and their hash stay as they are.
    package func editReport(_ id: Report.ID, to report: Report, expecting number: Int, by actor: Actor) async throws -> Revision<Report> {
        try actor.require(.editRoadmap)
        return try await edit(id, .reportChanged, expecting: number, by: actor) { current in
            guard report.facts == current.facts, report.hash == current.hash, report.asOf == current.asOf else { throw StoreFault.unfit }
            return report
        }
    }
}

extension Store {
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
