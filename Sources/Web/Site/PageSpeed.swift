import Domain
import HTTPTypes
import Hummingbird
import Synchronization

/// What a page costs without its data: `/rendered` writes an organisation's board anew for every request, `/ready` answers the same bytes.
///
/// For measuring only (`digipolku bench pages`): no host, access or limit is checked, so it listens on the loopback alone.
package final class PageSpeed: HTTPResponder {
    package typealias Context = SiteContext

    private let site: Site
    private let slug: String
    private let once = Mutex<Prepared?>(nil)

    /// The board's facts, read once, and the page that they make.
    private struct Prepared {
        let visit: Visit
        let page: BoardPage
        let ready: [UInt8]
    }

    /// - Parameter slug: of an organisation that has a board.
    package init(site: Site, slug: String) {
        self.site = site
        self.slug = slug
    }

    package func respond(to request: Request, context: SiteContext) async throws -> Response {
        let prepared = try await prepare(request, context)
        var response =
            switch request.uri.path {
            case "/rendered": prepared.visit.page(prepared.page)
            case "/ready": prepared.visit.bytes(prepared.ready, type: "text/html; charset=utf-8")
            default: Response(status: .notFound)
            }
        prepared.visit.harden(&response)
        return response
    }

    private func prepare(_ request: Request, _ context: SiteContext) async throws -> Prepared {
        if let prepared = once.withLock({ $0 }) { return prepared }
        var visit = Visit(
            site: site, request: request, context: context, segments: Gate.segments("/fi/\(slug)/huoneentaulu"),
            share: BodyShare(of: BodyRoom()))
        await visit.findHome()
        let page = BoardPage(visit: visit, facts: try await site.board(visit))
        let prepared = Prepared(visit: visit, page: page, ready: visit.html(page))
        once.withLock { $0 = prepared }
        return prepared
    }
}
