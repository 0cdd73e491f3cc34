import Domain
import Foundation
import HTML
import HTTPTypes
import Hummingbird
import NIOCore
import Secrets

/// A page between header and footer.
package protocol Page: View {
    /// The finding or the deed, not the category; becomes the document's title.
    var title: String { get }
    /// How much room the content takes.
    var width: PageWidth { get }
}

package enum PageWidth: Sendable {
    /// 70 characters
    case column
    /// to 1,200 px: board, timeline, tables
    case wide
    /// the whole screen without navigation: answering, presenting
    case bare
}

extension Page {
    package var width: PageWidth { .column }
}

extension Visit {
    /// The page with its frame.
    func page(_ page: some Page, status: HTTPResponse.Status = .ok) -> Response {
        bytes(html(page), type: "text/html; charset=utf-8", status: status)
    }

    /// The bytes of the page with its frame.
    func html(_ page: some Page) -> [UInt8] {
        var html = HTML()
        Frame(visit: self, title: page.title, width: page.width).write(to: &html) { page.write(to: &$0) }
        return html.bytes
    }

    /// A page from a closure, for the small ones.
    func page(
        _ title: String, width: PageWidth = .column, status: HTTPResponse.Status = .ok, content: (inout HTML) -> Void
    ) -> Response {
        var html = HTML()
        Frame(visit: self, title: title, width: width).write(to: &html, content: content)
        return bytes(html.bytes, type: "text/html; charset=utf-8", status: status)
    }

    /// 303: after a form that succeeded.
    func see(_ address: Address) -> Response {
        Response(status: .seeOther, headers: [.location: address.text])
    }

    /// A file to keep: CSV and the like.
    func download(_ bytes: [UInt8], type: String, name: String) -> Response {
        var response = self.bytes(bytes, type: type, status: .ok)
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }

    func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
        var headers: HTTPFields = [.contentType: type]
        headers[.contentLength] = String(bytes.count)
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A drawing as a document of its own: its colours stand inside, by this one style; it loads and runs nothing.
    func drawing(_ svg: [UInt8], style: String) -> Response {
        var response = bytes(svg, type: "image/svg+xml")
        let hash = Data(Secrets.sha256(Array(style.utf8))).base64EncodedString()
        response.headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; frame-ancestors 'none'"
        return response
    }

    /// The page, or the API's problem, that tells of an error.
    func answer(to error: SiteError) async -> Response {
        var response = isAPI ? problem(error) : page(ErrorPage(visit: self, error: error), status: .init(code: error.status))
        error.explain(in: &response.headers)
        return response
    }

    /// The headers that every answer carries, errors and files too.
    func harden(_ response: inout Response) {
        site.harden(&response.headers, isAPI: isAPI)
        guard !isAPI, !response.headers.contains(.contentLanguage) else { return }
        response.headers.append(HTTPField(name: .contentLanguage, value: language.rawValue))
    }
}

extension Site {
    /// Once an answer: it sets fields that no handler sets.
    func harden(_ headers: inout HTTPFields, isAPI: Bool) {
        // A drawing brings its own policy, which is stricter.
        let own = headers.contains(.contentSecurityPolicy)
        headers.append(contentsOf: (isAPI ? Self.apiFields : Self.pageFields).filter { !own || $0.name != .contentSecurityPolicy })
        if settings.isSecure { headers.append(HTTPField(name: .strictTransportSecurity, value: "max-age=31536000; includeSubDomains")) }
        if !headers.contains(.cacheControl) { headers.append(HTTPField(name: .cacheControl, value: "no-store")) }
    }

    private static let fields: [HTTPField] = [
        HTTPField(
            name: .contentSecurityPolicy,
            value: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'"),
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: .referrerPolicy, value: "no-referrer"),
        HTTPField(name: .frameOptions, value: "DENY"),
        HTTPField(name: .permissionsPolicy, value: "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
        HTTPField(name: .crossOriginOpener, value: "same-origin"),
    ]

    private static let pageFields = fields + [HTTPField(name: .crossOriginResource, value: "same-origin")]

    /// Open data is read from any site; without credentials, so nobody's session speaks there.
    private static let apiFields =
        fields + [
            HTTPField(name: .crossOriginResource, value: "cross-origin"), HTTPField(name: .accessControlAllowOrigin, value: "*"),
            HTTPField(name: .accessControlExposeHeaders, value: "ETag, Link, Retry-After"),
        ]
}

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name(known: "Referrer-Policy")
    static let frameOptions = HTTPField.Name(known: "X-Frame-Options")
    static let permissionsPolicy = HTTPField.Name(known: "Permissions-Policy")
    static let crossOriginOpener = HTTPField.Name(known: "Cross-Origin-Opener-Policy")
    static let crossOriginResource = HTTPField.Name(known: "Cross-Origin-Resource-Policy")
    static let secondHost = HTTPField.Name(known: "Host")
    static let fetchSite = HTTPField.Name(known: "Sec-Fetch-Site")

    /// A name from our own code.
    init(known name: StaticString) {
        guard let field = HTTPField.Name(name.description) else { preconditionFailure("not a header name: \(name)") }
        self = field
    }
}
