import Domain

extension Store {
    /// A new action, unpublished.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.unfit`, `.missing` when its origin or a goal is not the organisation's.
    package func addAction(_ action: Action, reason: String = "", by actor: Actor) async throws -> Revision<Action> {
        try actor.require(.editRoadmap)
        guard !action.lacksVerdict else { throw StoreFault.notComplete([.verdict]) }
        var unpublished = action
        unpublished.publishedAt = nil
        return try await add(unpublished, .actionAdded, by: actor, reason: reason)
    }

    /// A new action from a file: the one that is there from the same file, or `draft` as a new one.
    ///
    /// - Parameter file: its hash, or any other mark of it.
    /// - Throws: as `addAction`.
    package func addAction(from file: String, or draft: Action, by actor: Actor) async throws -> (action: Revision<Action>, isNew: Bool) {
        let id: Action.ID = id(once: file, in: actor.organisation)
        return try await addAction(draft, id: id, by: actor) { ledger in
            do { return try Objects.current(id, in: actor.organisation, ledger.db) } catch StoreFault.missing { return nil }
        }
    }

    /// The action that follows another one: the one that is there, or `draft` as a new one.
    ///
    /// - Throws: as `addAction`.
    package func addAction(after earlier: Action.ID, or draft: Action, by actor: Actor) async throws -> (action: Revision<Action>, isNew: Bool) {
        try await addAction(draft, id: world.id(), by: actor) { ledger in
            let there: [Revision<Action>] = try Objects.naming(earlier.number, in: actor.organisation, ledger.db)
            return there.first
        }
    }

    private func addAction(
        _ draft: Action, id: Action.ID, by actor: Actor, unless there: @escaping @Sendable (Ledger) throws -> Revision<Action>?
    ) async throws -> (action: Revision<Action>, isNew: Bool) {
        try actor.require(.editRoadmap)
        var unpublished = draft
        unpublished.publishedAt = nil
        do {
            let added = try await change(.actionAdded, by: actor) { [unpublished] ledger in
                if let known = try there(ledger) { throw Unchanged(current: known) }
                return try ledger.add(unpublished, id: id)
            }
            return (added, true)
        } catch let unchanged as Unchanged<Revision<Action>> {
            return (unchanged.current, false)
        }
    }

    /// A new version; whether it is published stays as it was. An owner edits the own ones.
    ///
    /// - Throws: `.notAllowed`, `.missing`, `.unfit`, `.notComplete` and `.reasonMissing` for what everybody reads,
    ///   `EditConflict<Revision<Action>>`.
    package func editAction(
        _ id: Action.ID, to action: Action, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Action> {
        try await edit(id, .actionChanged, expecting: number, by: actor, reason: reason) { current in
            guard actor.mayEdit(current) else { throw StoreFault.notAllowed(.editRoadmap) }
            var next = action
            next.publishedAt = current.publishedAt
            guard next != current else { return current }
            if current.isPublished && reason.allSatisfy(\.isWhitespace) { throw StoreFault.reasonMissing }
            return try Self.complete(next, over: current)
        }
    }

    /// Lets everybody read it; a draft becomes planned.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing`, `.notComplete`, `EditConflict<Revision<Action>>`.
    package func publishAction(_ id: Action.ID, expecting number: Int, by actor: Actor) async throws -> Revision<Action> {
        try actor.require(.editRoadmap)
        let now = world.now()
        return try await edit(id, .actionPublished, expecting: number, by: actor) { current in
            var next = current
            next.publishedAt = current.publishedAt ?? now
            if next.phase == .draft { next.phase = .planned }
            return try Self.complete(next, over: current)
        }
    }

    /// Takes it from everybody's eyes, with its past.
    ///
    /// - Throws: `.notAllowed(.editRoadmap)`, `.missing`, `.reasonMissing`, `EditConflict<Revision<Action>>`.
    package func withdrawAction(_ id: Action.ID, reason: String, expecting number: Int, by actor: Actor) async throws -> Revision<Action> {
        try actor.require(.editRoadmap)
        guard !reason.allSatisfy(\.isWhitespace) else { throw StoreFault.reasonMissing }
        return try await edit(id, .actionWithdrawn, expecting: number, by: actor, reason: reason) { current in
            var next = current
            next.publishedAt = nil
            return next
        }
    }

    /// Says how far it is. Back to `draft` only while it is unpublished.
    ///
    /// - Throws: `.notAllowed`, `.missing`, `.notComplete`, `EditConflict<Revision<Action>>`.
    package func setPhase(
        of id: Action.ID, to phase: Action.Phase, reason: String = "", expecting number: Int, by actor: Actor
    ) async throws -> Revision<Action> {
        try await edit(id, .phaseChanged, expecting: number, by: actor, reason: reason) { current in
            guard actor.mayEdit(current) else { throw StoreFault.notAllowed(.editRoadmap) }
            var next = current
            next.phase = phase
            return try Self.complete(next, over: current)
        }
    }

    /// Marks a small step done on a day, or not done with nil.
    ///
    /// - Throws: `.notAllowed`, `.missing` also for a step that is not there, `EditConflict<Revision<Action>>`.
    package func setStep(
        _ index: Int, of id: Action.ID, done: Day?, expecting number: Int, by actor: Actor
    ) async throws -> Revision<Action> {
        try await edit(id, .stepChanged, expecting: number, by: actor) { current in
            guard actor.mayEdit(current) else { throw StoreFault.notAllowed(.editRoadmap) }
            guard current.steps.indices.contains(index) else { throw StoreFault.missing }
            var next = current
            next.steps[index].done = done
            return next
        }
    }

    /// What everybody reads has an owner, an indicator and a baseline, and is no draft. A pilot ends with a verdict; one that was ended without
    /// it before this rule can still be edited.
    static func complete(_ action: Action, over current: Action) throws -> Action {
        guard !action.lacksVerdict || current.lacksVerdict else { throw StoreFault.notComplete([.verdict]) }
        guard action.isPublished else { return action }
        let missing = action.missing()
        guard missing.isEmpty else { throw StoreFault.notComplete(missing) }
        guard action.phase != .draft else { throw StoreFault.unfit }
        return action
    }
}
