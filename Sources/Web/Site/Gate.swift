import Domain
import HTTPTypes
import Hummingbird
import Logging
import Store

/// The one door of the program: host, route, query, limits, access, handler, errors and headers, in this order.
///
/// The route table also answers 405 with `Allow` and feeds the authorisation test.
package struct Gate: HTTPResponder {
    package typealias Context = SiteContext

    let site: Site
    private let table: RouteTable
    private let compression = Compression()
    private let room = BodyRoom()
    private let crowd = Crowd()
    private let sharedPages = SharedPages()

    package init(site: Site) {
        self.site = site
        table = RouteTable(site.routes().lines)
    }

    package var lines: [RouteLine] { table.lines }

    package func respond(to asked: Request, context: SiteContext) async throws -> Response {
        let paper = PaperRequest(asked)
        let request = paper.page
        let path = Self.segments(request.uri.path)
        var visit = Visit(site: site, request: request, context: context, segments: path, share: BodyShare(of: room))
        var response: Response
        let read = Freshness(site.store, at: site.world.now())
        var isShared = false
        do {
            try checkHost(request)
            let line = try route(request, path)
            try visit.checkQuery(line.query)
            try checkBody(request, line)
            let format = try paper.format(of: line, press: site.press)
            isShared = line.isShared && format == nil && !request.hasCookie(site.cookieName)
            if isShared, let kept = sharedPages.answer(to: request, at: read) { return finished(kept, request) }
            try await visit.enter(line)
            visit.paper = format
            let entered = visit
            response = try await crowd.admit { try await line.handler(entered) }
            if let format { response = try await visit.paper(response, as: format) }
        } catch {
            visit.forgetPaper()
            await visit.findHome()
            response = await visit.answer(to: Self.siteError(error, context.logger))
        }
        visit.harden(&response)
        try await compression.shrink(&response, for: request, hasSession: request.hasCookie(site.cookieName))
        if isShared, request.method == .get { try await sharedPages.keep(&response, for: request, read: read) }
        return finished(response, request)
    }

    private func finished(_ response: Response, _ request: Request) -> Response {
        request.method == .head ? Response(status: response.status, headers: response.headers) : response
    }

    /// One host, and one of ours. A second one stands among the other fields (RFC 9112 §3.2: 400).
    private func checkHost(_ request: Request) throws(SiteError) {
        guard let authority = request.head.authority, !authority.isEmpty, request.headers[one: .secondHost] == nil else { throw .unreadable }
        guard site.settings.allows(host: authority) else { throw .unknownHost }
    }

    private func route(_ request: Request, _ path: [Substring]) throws(SiteError) -> RouteLine {
        guard request.uri.path.utf8.count <= 2_048, !request.uri.path.holdsNul else { throw .notFound }
        switch table.line(for: request.method == .head ? .get : request.method, path) {
        case .found(let line): return line
        case .otherMethods(let allowed): throw .method(allowed: allowed)
        case .nowhere: throw Self.methods.contains(request.method) ? .notFound : .unknownMethod
        }
    }

    /// Refuses what is announced too large, before a byte of it is read.
    private func checkBody(_ request: Request, _ line: RouteLine) throws(SiteError) {
        guard line.bodyLimit > 0 || request.headers[one: .transferEncoding] == nil else { throw .tooLarge(limit: 0) }
        guard let announced = request.headers[one: .contentLength] else { return }
        guard let length = Int(announced), length >= 0 else { throw .unreadable }
        guard length <= line.bodyCeiling else { throw .tooLarge(limit: line.bodyLimit) }
    }

    /// Methods of forms and of programs that read; others have no meaning here, wherever they are sent.
    private static let methods: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]

    static func segments(_ path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: true)
    }
}

extension String {
    /// An encoded zero byte.
    fileprivate var holdsNul: Bool {
        guard utf8.contains(UInt8(ascii: "%")) else { return false }
        return contains("%00")
    }
}
