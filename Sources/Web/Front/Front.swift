import Domain
import HTML
import HTTPTypes
import Hummingbird
import Store

/// The places that belong to no feature: the bare address, files, health.
struct Front: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/", .open, home)
        routes.get("/:language", .open, home)
        routes.get("/assets/:file", .open, query: nil, asset)
        routes.get("/healthz", .open, query: nil) { $0.bytes(Array("ok\n".utf8), type: "text/plain; charset=utf-8") }
        routes.get("/readyz", .open, query: nil, ready)
        routes.get("/robots.txt", .open, query: nil, robots)
        routes.get("/favicon.ico", .open, query: nil) { $0.see(site.assets.icon) }
    }

    /// To the home organisation in the reader's language; an empty store says how to begin.
    @Sendable private func home(_ visit: Visit) async throws -> Response {
        if let named = visit.parameterText("language"), Language(rawValue: named) == nil { throw SiteError.notFound }
        guard visit.organisation != nil else {
            return visit.see(Address(path: [visit.language.rawValue, "alku"]))
        }
        return visit.see(visit.address())
    }

    @Sendable private func asset(_ visit: Visit) async throws -> Response {
        guard let file = site.assets.file(visit.parameterText("file") ?? "") else { throw SiteError.notFound }
        var response = visit.bytes(file.bytes, type: file.type)
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return response
    }

    /// The store answers and its schema is ours.
    @Sendable private func ready(_ visit: Visit) async throws -> Response {
        _ = try await site.store.homeOrganisation()
        return visit.bytes(Array("ready\n".utf8), type: "text/plain; charset=utf-8")
    }

    /// Answer links are nobody's to index.
    @Sendable private func robots(_ visit: Visit) async throws -> Response {
        visit.bytes(Array("User-agent: *\nDisallow: /*/vastaa/\nDisallow: /*/kysely/\n".utf8), type: "text/plain; charset=utf-8")
    }
}
