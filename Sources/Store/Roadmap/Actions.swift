import Database
import Domain

extension Store {
    /// The path as everybody reads it: published actions.
    ///
    /// - Parameter day: as it was at the end of that day; nil for now. Of the past, visitors see what was published then and is today.
    package func path(in organisation: Organisation.ID, on day: Day? = nil) async throws -> [Revision<Action>] {
        let (now, then) = try await actions(in: organisation, on: day)
        guard day != nil else { return now.filter { $0.content.publishedAt != nil } }
        let shown = Set(now.filter { $0.content.publishedAt != nil }.map(\.id))
        return then.filter { $0.content.publishedAt != nil && shown.contains($0.id) }
    }

    /// Every action, drafts too.
    ///
    /// - Throws: `.notAllowed(.readInternal)`.
    package func actions(for actor: Actor, on day: Day? = nil) async throws -> [Revision<Action>] {
        try actor.require(.readInternal)
        return try await actions(in: actor.organisation, on: day).then
    }

    /// A published action; a draft, a foreign and an unknown one are missing alike.
    ///
    /// - Throws: `.missing`.
    package func publishedAction(_ id: Action.ID, in organisation: Organisation.ID) async throws -> Revision<Action> {
        let action = try await database.read { try Objects.current(id, in: organisation, $0) }
        guard action.content.isPublished else { throw StoreFault.missing }
        return action
    }

    /// An action of the actor's organisation, published or not.
    ///
    /// - Throws: `.missing`, `.notAllowed(.readInternal)`.
    package func action(_ id: Action.ID, for actor: Actor) async throws -> Revision<Action> {
        try actor.require(.readInternal)
        return try await database.read { try Objects.current(id, in: actor.organisation, $0) }
    }

    /// Of each action the newest version that says more than who looks after it.
    package func spoken(of actions: [Action.ID], in organisation: Organisation.ID) async throws -> [Action.ID: Revision<Action>] {
        let histories = try await database.read { db in
            try actions.map { id -> [Revision<Action>] in try Objects.history(id, in: organisation, db) }
        }
        let spoken = histories.compactMap { versions -> Revision<Action>? in
            let places = versions.indices.dropFirst().reversed()
            let said = places.first { place in
                var same = versions[place - 1].content
                same.owner = versions[place].content.owner
                return same != versions[place].content
            }
            return said.map { versions[$0] } ?? versions.first
        }
        return Dictionary(spoken.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    }

    /// Every version of an action, oldest first.
    package func history(of id: Action.ID, for actor: Actor) async throws -> [Revision<Action>] {
        try actor.require(.readInternal)
        return try await database.read { try Objects.history(id, in: actor.organisation, $0) }
    }

    /// The versions of a published action that were published when they were written, oldest first.
    ///
    /// - Throws: `.missing`.
    package func publishedHistory(of id: Action.ID, in organisation: Organisation.ID) async throws -> [Revision<Action>] {
        _ = try await publishedAction(id, in: organisation)
        return try await database.read { try Objects.history(id, in: organisation, $0) }.filter(\.content.isPublished)
    }

    /// Actions that came of a finding, a decision, an idea, a goal or another action.
    package func actions<Source>(from source: ID<Source>, for actor: Actor) async throws -> [Revision<Action>] {
        try actor.require(.readInternal)
        return try await database.read { try Objects.naming(source.number, in: actor.organisation, $0) }
    }

    private func actions(
        in organisation: Organisation.ID, on day: Day?
    ) async throws -> (now: [Revision<Action>], then: [Revision<Action>]) {
        try await database.read { db in
            let now = try revisions.all(Action.self, in: organisation, db)
            guard let day else { return (now, now) }
            return (now, try revisions.all(Action.self, in: organisation, before: day.end(in: Self.zone(of: organisation, db)), db))
        }
    }
}
