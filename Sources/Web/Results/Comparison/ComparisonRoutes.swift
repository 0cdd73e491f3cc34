import Domain
import Hummingbird

/// Rounds side by side, the same as a drawing, and what others have published.
struct ComparisonRoutes: Sendable {
    let site: Site

    /// Below `tulokset`. The query is read by `ComparisonQuery`, as boxes of one name stand in it more than once.
    func add(to routes: inout Routes) {
        routes.shared("/vertailu", query: nil, isPrintable: true, page)
        routes.shared("/vertailu/kuva.svg", query: nil, drawing)
        routes.shared("/vertailu/kuva.png", query: nil, picture)
        routes.shared("/vertailutiedot", isPrintable: true, published)
    }

    @Sendable private func page(_ visit: Visit) async throws -> Response {
        visit.page(ComparisonPage(visit: visit, facts: try await site.comparison(visit)))
    }

    @Sendable private func drawing(_ visit: Visit) async throws -> Response {
        visit.drawing(try await svg(visit), style: FigureFile.style)
    }

    @Sendable private func picture(_ visit: Visit) async throws -> Response {
        guard site.press.drawsPictures else { throw SiteError.notFound }
        let bytes = try await site.press.picture(of: try await svg(visit), isShared: visit.session == nil)
        return visit.download(bytes, type: "image/png", name: "vertailu-\(visit.organisation?.slug ?? "").png")
    }

    /// - Throws: `.notFound` where nothing can be drawn.
    private func svg(_ visit: Visit) async throws -> [UInt8] {
        let facts = try await site.comparison(visit)
        guard facts.chosen.count > 1, let file = ComparisonDrawing(visit: visit, facts: facts).bytes else { throw SiteError.notFound }
        return file
    }

    @Sendable private func published(_ visit: Visit) async throws -> Response {
        visit.page(PublishedPage(visit: visit, figures: site.published, own: try await site.ownShares(visit)))
    }
}
