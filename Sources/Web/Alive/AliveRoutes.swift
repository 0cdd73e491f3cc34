import Hummingbird

/// What keeps the path alive: changes between two days, named days, reports, the year, and what was done with what people said.
struct AliveRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.shared("/:language/:organisation/muutokset", query: ChangesQuery.names, isPrintable: true, changes)
        NamedDayRoutes(site: site).add(to: &routes)
        ReportRoutes(site: site).add(to: &routes)
        SaidAndDoneRoutes(site: site).add(to: &routes)
        YearRoutes(site: site).add(to: &routes)
        FeedRoutes(site: site).add(to: &routes)
        CommentRoutes(site: site).add(to: &routes)
    }

    @Sendable private func changes(_ visit: Visit) async throws -> Response {
        visit.page(ChangesPage(visit: visit, facts: try await site.changesFacts(visit)))
    }
}
