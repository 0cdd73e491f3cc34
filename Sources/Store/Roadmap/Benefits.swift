import Database
import Domain

/// What an action brings, takes and claims. Whoever may edit the action may edit these; who reads the action reads them.
///
/// Every step throws `.notAllowed(.editRoadmap)`, `.unfit` where `problems()` says why, `.missing` for a foreign action, and an edit
/// `EditConflict` when somebody was faster.
extension Store {
    package func addBenefit(_ benefit: Benefit, reason: String = "", by actor: Actor) async throws -> Revision<Benefit> {
        try await add(benefit, to: benefit.action, .benefitAdded, reason: reason, by: actor)
    }

    package func editBenefit(
        _ id: Benefit.ID, to benefit: Benefit, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Benefit> {
        try await edit(id, to: benefit, of: { $0.action }, .benefitChanged, expecting: number, reason: reason, by: actor)
    }

    /// Says beforehand what a coming round will show, and notes when it was said.
    package func addEffect(_ effect: EffectClaim, by actor: Actor) async throws -> Revision<EffectClaim> {
        var effect = effect
        effect.made = world.now()
        return try await add(effect, to: effect.action, .effectAdded, reason: "", by: actor)
    }

    /// What was claimed stays; only the note and the withdrawal change.
    package func editEffect(
        _ id: EffectClaim.ID, to effect: EffectClaim, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<EffectClaim> {
        try await edit(id, to: effect, of: { $0.action }, .effectChanged, expecting: number, reason: reason, by: actor) { current in
            var kept = current
            (kept.note, kept.withdrawn) = (effect.note, effect.withdrawn)
            guard kept == effect else { throw StoreFault.unfit }
        }
    }

    /// - Throws: `.taken` when the action has one already.
    package func addBudget(_ budget: Budget, reason: String = "", by actor: Actor) async throws -> Revision<Budget> {
        try await add(budget, to: budget.action, .budgetChanged, reason: reason, by: actor)
    }

    package func editBudget(
        _ id: Budget.ID, to budget: Budget, expecting number: Int, reason: String = "", by actor: Actor
    ) async throws -> Revision<Budget> {
        try await edit(id, to: budget, of: { $0.action }, .budgetChanged, expecting: number, reason: reason, by: actor)
    }

    private func add<Part: Revisable>(
        _ part: Part, to action: Action.ID, _ deed: Deed, reason: String, by actor: Actor
    ) async throws -> Revision<Part> {
        let id: ID<Part> = world.id()
        return try await change(deed, by: actor) { ledger in
            try Self.requireEdit(of: action, by: actor, ledger.db)
            return try ledger.add(part, id: id, reason: reason)
        }
    }

    /// The part stays with its action.
    private func edit<Part: Revisable>(
        _ id: ID<Part>, to part: Part, of action: @escaping @Sendable (Part) -> Action.ID, _ deed: Deed, expecting number: Int, reason: String,
        by actor: Actor, checking check: @escaping @Sendable (Part) throws -> Void = { _ in }
    ) async throws -> Revision<Part> {
        do {
            return try await change(deed, by: actor) { ledger in
                try ledger.edit(id, expecting: number, reason: reason) { current in
                    guard action(current) == action(part) else { throw StoreFault.unfit }
                    try Self.requireEdit(of: action(current), by: actor, ledger.db)
                    try check(current)
                    return part
                }
            }
        } catch let unchanged as Unchanged<Revision<Part>> {
            return unchanged.current
        }
    }

    private static func requireEdit(of action: Action.ID, by actor: Actor, _ db: any Connection) throws {
        let action = try Objects.current(action, in: actor.organisation, db)
        guard actor.mayEdit(action.content) else { throw StoreFault.notAllowed(.editRoadmap) }
    }
}

/// What belongs to one action beside itself.
package struct ActionParts: Sendable {
    package let benefits: [Revision<Benefit>]
    package let effects: [Revision<EffectClaim>]
    package let budget: Revision<Budget>?

    package init(benefits: [Revision<Benefit>] = [], effects: [Revision<EffectClaim>] = [], budget: Revision<Budget>? = nil) {
        self.benefits = benefits
        self.effects = effects
        self.budget = budget
    }
}

extension Store {
    /// What belongs to an action; who reads the action reads it.
    package func parts(of action: Action.ID, in organisation: Organisation.ID) async throws -> ActionParts {
        try await database.read { db in
            let budgets: [Revision<Budget>] = try Objects.naming(action.number, in: organisation, db)
            return ActionParts(
                benefits: try Objects.naming(action.number, in: organisation, db), effects: try Objects.naming(action.number, in: organisation, db),
                budget: budgets.first)
        }
    }
}
