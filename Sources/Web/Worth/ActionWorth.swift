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
    /// - Parameters:
    ///   - path: the reader's own, of the day that is looked at.
    ///   - end: rounds count as far as they were opened and released before it; nil for now.
    func worth(of action: Revision<Action>, on path: Roadmap, before end: Instant?, _ visit: Visit) async throws -> ActionWorth {
        var worth = ActionWorth(
            benefits: path.benefits(of: action.id), claims: try await told(path.effects(of: action.id), visit, before: end),
            budget: path.budget(of: action.id), needs: path.needs.filter { action.needs.contains($0.id) },
            payBack: path.countsInEuros(action) ? path.payBack(of: action) : nil)
        if let decision = action.pilot?.verdict?.decision {
            worth.decision = path.decisions.first { $0.id == decision }
            worth.bodies = path.bodies
        }
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
