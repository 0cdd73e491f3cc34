import Domain
import HTML
import HTTPTypes
import NIOCore
import NIOHTTP1

/// The answers to requests that never become a visit: they cannot be parsed, come too slowly, or find the house full.
///
/// Nobody knows then which language the reader speaks, so each says its sentence in all of them. Written once, at start.
struct Refusals: Sendable {
    private let answers: [SiteError: (head: HTTPResponseHead, body: ByteBuffer)]

    static let all: [SiteError] = [.unreadable, .tooSlow, .addressTooLong, .headTooLarge, .unknownMethod, .busy(seconds: 5)]

    init(site: Site) {
        answers = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, Self.answer($0, site)) })
    }

    /// Every answer ends its connection.
    func answer(_ error: SiteError) -> (head: HTTPResponseHead, body: ByteBuffer) {
        answers[error] ?? (HTTPResponseHead(version: .http1_1, status: .badRequest, headers: ["Connection": "close"]), ByteBuffer())
    }

    private static func answer(_ error: SiteError, _ site: Site) -> (head: HTTPResponseHead, body: ByteBuffer) {
        let body = ByteBuffer(bytes: page(error, site))
        var fields: HTTPFields = [.contentType: "text/html; charset=utf-8", .connection: "close"]
        fields[.contentLength] = String(body.readableBytes)
        fields[.contentLanguage] = Language.allCases.map(\.rawValue).joined(separator: ", ")
        error.explain(in: &fields)
        site.harden(&fields, isAPI: false)
        return (HTTPResponseHead(version: .http1_1, status: .init(statusCode: error.status), headers: HTTPHeaders(fields)), body)
    }

    private static func page(_ error: SiteError, _ site: Site) -> [UInt8] {
        func sentence(_ language: Language) -> (title: String, advice: String) {
            error.sentence(Translator(table: site.texts, language: language, wording: .municipality))
        }
        var page = HTML()
        page.doctype()
        page.element("html", .lang(Language.fi.rawValue)) { page in
            page.element("head") { page in
                page.void("meta", .with("charset", "utf-8"))
                page.element("title", text: "\(sentence(.fi).title) – Digipolku")
                page.void("meta", .name("viewport"), .with("content", "width=device-width, initial-scale=1"))
                page.void("meta", .name("color-scheme"), .with("content", "light dark"))
                page.void("link", .with("rel", "icon"), .href(site.assets.icon))
                page.void("link", .with("rel", "stylesheet"), .href(site.assets.styles(accent: Organisation.defaultAccent)))
            }
            page.element("body", .class("bare")) { page in
                page.element("main", .id("sisalto"), .class("column")) { page in
                    page.element("h1", text: sentence(.fi).title)
                    page.element("p", .class("lead"), text: sentence(.fi).advice)
                    for language in [Language.sv, .en] {
                        page.element("section", .lang(language.rawValue)) { page in
                            page.element("h2", text: sentence(language).title)
                            page.element("p", text: sentence(language).advice)
                        }
                    }
                }
            }
        }
        return page.bytes
    }
}

extension HTTPHeaders {
    fileprivate init(_ fields: HTTPFields) {
        self.init(fields.map { ($0.name.rawName, $0.value) })
    }
}
