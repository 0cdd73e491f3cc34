import Domain
import Store

/// The routes of the direction, each kind of page in its own list.
struct DirectionRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        StartRoutes(site: site).add(to: &routes)
        StrategyRoutes(site: site).add(to: &routes)
        GoalRoutes(site: site).add(to: &routes)
        DecisionRoutes(site: site).add(to: &routes)
        BodyRoutes(site: site).add(to: &routes)
        NeedRoutes(site: site).add(to: &routes)
        OutsideRoutes(site: site).add(to: &routes)
        routes.shared("/:language/:organisation/eheys", query: [AskedDay.parameter], isPrintable: true) { visit in
            visit.page(CoveragePage(visit: visit, roadmap: try await site.direction(visit)))
        }
    }
}

extension Site {
    /// The whole path as this reader may see it, on the day that is looked at.
    func direction(_ visit: Visit) async throws -> Roadmap { try await roadmap(visit) }
}
