import Domain
import HTML
import HTTPTypes
import Hummingbird

/// What stands around a page that becomes a file: its name, where it came from and on which day; nothing to press.
struct PaperFrame {
    let visit: Visit
    let title: String
    let bodyClass: StaticString
    let mainClass: StaticString

    func write(to page: inout HTML, content: (inout HTML) -> Void) {
        page.doctype()
        page.element("html", .lang(visit.language.rawValue)) { page in
            page.element("head") { page in
                page.void("meta", .with("charset", "utf-8"))
                page.element("title", text: [title, name].filter { !$0.isEmpty }.joined(separator: " – "))
            }
            page.element("body", .class(bodyClass)) { page in
                page.element("main", .id("sisalto"), .class(mainClass)) { page in
                    page.add(DayNotice(visit: visit))
                    content(&page)
                }
                page.element("footer", .class("paper-foot"), text: foot)
            }
        }
    }

    private var name: String { visit.organisation.map { $0.name.text(in: visit.language, first: $0.firstLanguage) } ?? "" }

    private var foot: String {
        let day = visit.organisation.map { visit.t.day(visit.site.today(in: $0)) } ?? ""
        return [name, visit.site.settings.baseURL + visit.request.uri.path, day].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension Visit {
    /// The answer's page as the file that was asked for.
    func paper(_ response: Response, as format: PaperFormat) async throws -> Response {
        guard response.status == .ok, response.headers[.contentType]?.hasPrefix("text/html") == true else { return response }
        let collected = CollectedBody()
        try await response.body.write(collected)
        let accent = organisation?.accent ?? Organisation.defaultAccent
        let style =
            Array(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"><style>".utf8)
            + site.assets.css(accent: accent) + Array("</style>".utf8)
        guard let place = collected.bytes.firstRange(of: Array("</head>".utf8))?.lowerBound else { return response }
        var html = collected.bytes
        html.insert(contentsOf: style, at: place)
        // On paper and in Word a link needs its host.
        html.replace(Array(" href=\"/".utf8), with: Array(" href=\"\(site.settings.baseURL)/".utf8))
        let bytes = try await site.press.file(of: html, as: format, isShared: session == nil)
        return download(bytes, type: format.type, name: paperName + "." + format.rawValue)
    }

    /// The address in letters that every file system takes.
    private var paperName: String {
        let words = segments.dropFirst().map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } }
        return String(words.filter { !$0.isEmpty }.joined(separator: "-").prefix(100))
    }
}

/// Under a printable page: how to take it along.
struct PaperLinks: View {
    let visit: Visit

    func write(to page: inout HTML) {
        page.element("p", .class("no-print")) { page in
            page.text(visit.t(visit.site.press.formats.isEmpty ? "frame.print" : "frame.paper"))
            for format in visit.site.press.formats {
                page.text(" ")
                page.element("a", .href(address(format)), .with("rel", "nofollow"), text: format.name)
            }
        }
    }

    private func address(_ format: PaperFormat) -> Address {
        let fields = ((try? visit.query().fields) ?? []) + [(PaperFormat.parameter, format.rawValue)]
        return Address(path: visit.segments.map(String.init), fields: fields)
    }
}
