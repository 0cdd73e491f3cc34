import Domain
import Hummingbird
import Store

/// The two first pages: one for everybody, one for members.
struct OverviewRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.shared("/:language/:organisation", overview)
        routes.get("/:language/:organisation/tyopoyta", .signedIn, desk)
    }

    @Sendable private func overview(_ visit: Visit) async throws -> Response {
        let facts = try await site.overviewFacts(visit)
        return visit.page(OverviewPage(visit: visit, facts: facts))
    }

    @Sendable private func desk(_ visit: Visit) async throws -> Response {
        guard let actor = visit.actor else { throw SiteError.notFound }
        return visit.page(DeskPage(visit: visit, facts: try await site.deskFacts(visit, for: actor)))
    }
}
