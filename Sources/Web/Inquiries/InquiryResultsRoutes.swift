import Domain
import Formats
import HTML
import Hummingbird
import Sheets

/// What was published: the page, and the same figures as files. All of it reads the frozen publication.
struct InquiryResultsRoutes: Sendable {
    let site: Site

    /// Below `organisaatiokyselyt`.
    func add(to routes: inout Routes) {
        routes.shared("/:inquiry/tulokset", query: [Self.grouping], isPrintable: true, show)
        routes.shared("/:inquiry/tulokset/luvut.csv", table)
        routes.shared("/:inquiry/tulokset/luvut.xlsx", sheets)
        routes.shared("/:inquiry/tulokset/luvut.json", json)
    }

    static let grouping = "ryhmittely"

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let asked = try visit.query()[Self.grouping]
        let variable = asked.flatMap { PeerVariable(rawValue: $0) }
        guard asked == nil || variable != nil else { throw SiteError.unknownParameter(Self.grouping) }
        let found = try await site.published(visit)
        return visit.page(InquiryResultsPage(visit: visit, found: found, variable: variable, own: try await site.ownShares(visit)))
    }

    @Sendable private func table(_ visit: Visit) async throws -> Response {
        let found = try await site.published(visit)
        let rows = InquiryRows(found.results).rows
        return visit.download(TableFile(name: "luvut-\(found.inquiry.id).csv", columns: InquiryRows.columns, count: rows.count) { rows[$0] })
    }

    @Sendable private func sheets(_ visit: Visit) async throws -> Response {
        let found = try await site.published(visit)
        return try visit.download(InquirySheets(visit: visit, found: found).tables, named: "luvut-\(found.inquiry.id)")
    }

    @Sendable private func json(_ visit: Visit) async throws -> Response {
        let found = try await site.published(visit)
        return visit.bytes(InquiryJSON(found: found).bytes, type: "application/json; charset=utf-8")
    }
}
