import Domain
import Store

/// What one action brings, takes and claims, as this reader sees it on the day that is looked at.
struct ActionWorth: Sendable {
    var benefits: [Revision<Benefit>] = []
    var claims: [ToldClaim] = []
    var budget: Revision<Budget>?
    var needs: [Revision<Need>] = []
    /// The decision that its verdict stands on.
    var decision: Revision<Decision>?
    var bodies: [Revision<Body>] = []
    /// Said only of what is counted in euros at all.
    var payBack: PayBack?
}

extension Site {
    func worth(of action: Revision<Action>, asOf: Day?, _ visit: Visit) async throws -> ActionWorth {
        let organisation = try visit.home()
        var worth = ActionWorth()
        let effects: [Revision<EffectClaim>]
        if let asOf {
            let path = try await roadmap(visit, on: asOf)
            (worth.benefits, effects, worth.budget) = (path.benefits(of: action.id), path.effects(of: action.id), path.budget(of: action.id))
        } else {
            let parts = try await store.parts(of: action.id, in: organisation.id)
            (worth.benefits, effects, worth.budget) = (parts.benefits, parts.effects, parts.budget)
        }
        worth.claims = try await told(effects, visit)
        if !action.needs.isEmpty {
            worth.needs = try await store.needs(in: organisation.id, for: visit.insider).filter { action.needs.contains($0.id) }
        }
        if let decision = action.pilot?.verdict?.decision {
            worth.decision = try await store.decisions(in: organisation.id).first { $0.id == decision }
            worth.bodies = try await store.bodies(in: organisation.id)
        }
        let path = Roadmap(
            day: asOf ?? today(in: organisation), zone: organisation.zone, isInternal: visit.insider != nil, actions: [action],
            benefits: worth.benefits, budgets: worth.budget.map { [$0] } ?? [])
        worth.payBack = path.countsInEuros(action) ? path.payBack(of: action) : nil
        return worth
    }
}

extension Roadmap {
    /// A benefit of the action is promised or measured in euros.
    func countsInEuros(_ action: Revision<Action>) -> Bool {
        benefits(of: action.id).contains { benefit in
            !benefit.content.isDropped && (benefit.content.yearly != nil || benefit.content.latest?.yearly != nil)
        }
    }
}
