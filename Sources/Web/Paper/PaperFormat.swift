import HTTPTypes
import Hummingbird

/// What a page can be had as, beside itself: `?muoto=pdf`, `?muoto=docx`.
///
/// A query and no address of its own: a view with its filters, day and group is one page, and its file is that page in another form – the
/// same route, the same reader's rights, no list of twins to keep.
package enum PaperFormat: String, CaseIterable, Sendable {
    case pdf, docx

    static let parameter = "muoto"

    var type: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
    }

    /// As people call it; the same in every language.
    var name: String { self == .pdf ? "PDF" : "Word" }
}

/// A request for a page as a file, and the request for the page itself.
struct PaperRequest {
    /// Nil for a page as it is.
    let asked: String?
    let page: Request

    init(_ request: Request) {
        let parts = request.head.path?.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false) ?? []
        let prefix = PaperFormat.parameter + "="
        guard request.method == .get || request.method == .head, parts.count == 2, parts[1].contains(prefix) else {
            (asked, page) = (nil, request)
            return
        }
        let fields = parts[1].split(separator: "&", omittingEmptySubsequences: false)
        let formats = fields.filter { $0.hasPrefix(prefix) }
        // Twice is no format.
        asked = formats.count > 1 ? "" : formats.first.map { String($0.dropFirst(prefix.count)) }
        let rest = fields.filter { !$0.hasPrefix(prefix) }
        var head = request.head
        if asked != nil { head.path = String(parts[0]) + (rest.isEmpty ? "" : "?" + rest.joined(separator: "&")) }
        page = Request(head: head, body: request.body)
    }

    /// - Throws: `.unknownParameter` for a format that there is not, or not for this page, or not on this machine.
    func format(of line: RouteLine, press: PaperPress) throws(SiteError) -> PaperFormat? {
        guard let asked else { return nil }
        guard line.isPrintable, let format = PaperFormat(rawValue: asked), press.formats.contains(format) else {
            throw .unknownParameter(PaperFormat.parameter)
        }
        return format
    }
}
