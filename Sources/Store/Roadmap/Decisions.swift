import Database
import Domain

/// Goals, bodies, decisions and ideas: what the path refers to. Everybody may read them.
extension Store {
    package func goals(in organisation: Organisation.ID) async throws -> [Revision<Goal>] { try await all(in: organisation) }
    package func bodies(in organisation: Organisation.ID) async throws -> [Revision<Body>] { try await all(in: organisation) }

    /// The newest first.
    package func decisions(in organisation: Organisation.ID) async throws -> [Revision<Decision>] {
        let decisions: [Revision<Decision>] = try await all(in: organisation)
        return decisions.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    }

    /// In the order they came.
    package func ideas(in organisation: Organisation.ID) async throws -> [Revision<Idea>] { try await all(in: organisation) }

    /// - Throws: `.notAllowed(.editRoadmap)`, `.unfit`, `.taken` for a code in use; the same for those below.
    package func addGoal(_ goal: Goal, by actor: Actor) async throws -> Revision<Goal> {
        try await added(goal, .goalAdded, by: actor)
    }

    package func addBody(_ body: Body, by actor: Actor) async throws -> Revision<Body> {
        try await added(body, .bodyAdded, by: actor)
    }

    package func addDecision(_ decision: Decision, by actor: Actor) async throws -> Revision<Decision> {
        try await added(decision, .decisionAdded, by: actor)
    }

    package func addIdea(_ idea: Idea, by actor: Actor) async throws -> Revision<Idea> {
        try await added(idea, .ideaAdded, by: actor)
    }

    private func all<Content: Revisable>(in organisation: Organisation.ID) async throws -> [Revision<Content>] {
        try await database.read { [revisions] in try revisions.all(Content.self, in: organisation, $0) }
    }
}
