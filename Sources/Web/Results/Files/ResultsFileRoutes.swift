import Domain
import Formats
import HTML
import Hummingbird

/// A round's results as files: all of them read the frozen release in the reader's own table.
struct ResultsFileRoutes: Sendable {
    let site: Site

    /// Below `tulokset`.
    func add(to routes: inout Routes) {
        routes.shared("/:round/taulukko.csv", table)
        routes.shared("/:round/luvut.csv", longTable)
        routes.shared("/:round/koodikirja.csv", codeBook)
        routes.shared("/:round/tulokset.xlsx", sheets)
        routes.shared("/:round/kuvat/:drawing", query: ["ryhma"], drawing)
    }

    @Sendable private func table(_ visit: Visit) async throws -> Response {
        let results = try await APIResults(try await site.round(visit), visit)
        return visit.download(
            results.csv(), type: "text/csv; charset=utf-8", name: PracticeMark(results.round).name("tulokset-\(results.round.id).csv"))
    }

    @Sendable private func longTable(_ visit: Visit) async throws -> Response {
        let results = try await APIResults(try await site.round(visit), visit)
        let rows = ReleaseRows(results.results).rows
        return visit.download(marked(results.round, "luvut", ReleaseRows.columns, rows))
    }

    @Sendable private func codeBook(_ visit: Visit) async throws -> Response {
        let results = try await APIResults(try await site.round(visit), visit)
        let rows = CodeBook(results.results, visit.t).rows
        return visit.download(marked(results.round, "koodikirja", CodeBook.columns, rows))
    }

    private func marked(_ round: Round, _ name: String, _ columns: [CSVCell], _ rows: [[CSVCell]]) -> TableFile {
        let mark = PracticeMark(round)
        return TableFile(name: mark.name("\(name)-\(round.id).csv"), columns: mark.columns(columns), count: rows.count) { mark.row(rows[$0]) }
    }

    @Sendable private func sheets(_ visit: Visit) async throws -> Response {
        guard let released = try await site.released(try await site.round(visit), for: visit.audience) else { throw SiteError.notFound }
        let home = try visit.home()
        let sheets = ResultsSheets(released: released, t: visit.t, zone: home.zone, first: home.firstLanguage)
        return try visit.download(sheets.tables, named: PracticeMark(released.round).name("tulokset-\(released.round.id)"))
    }

    /// `erot.svg`, `erot.png`.
    @Sendable private func drawing(_ visit: Visit) async throws -> Response {
        let parts = (visit.parameterText("drawing") ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, ["svg", "png"].contains(parts[1]) else { throw SiteError.notFound }
        let facts = try await site.resultsFacts(visit)
        guard let file = try ResultsDrawing.file(named: parts[0], visit, facts) else { throw SiteError.notFound }
        if parts[1] == "svg" { return visit.drawing(file, style: FigureFile.style) }
        guard site.press.drawsPictures else { throw SiteError.notFound }
        let picture = try await site.press.picture(of: file, isShared: visit.session == nil)
        return visit.download(picture, type: "image/png", name: PracticeMark(facts.round).name("\(parts[0])-\(facts.round.id).png"))
    }
}

/// At the end of the results: how to take them along.
struct ResultsFiles: View {
    let visit: Visit
    let round: Round.ID

    func write(to page: inout HTML) {
        let t = visit.t
        let id = round.description
        page.element("section", .class("no-print")) { page in
            page.element("h2", .id("tiedostot"), text: t("exports.title"))
            page.element("p", text: t("exports.lead"))
            page.element("ul") { page in
                for (address, text) in [
                    (visit.address("tulokset", id, "tulokset.xlsx"), t("exports.xlsx")),
                    (visit.address("tulokset", id, "taulukko.csv"), t("results.csv")),
                    (visit.address("tulokset", id, "luvut.csv"), t("results.long-csv")),
                    (visit.address("tulokset", id, "koodikirja.csv"), t("exports.codes")),
                    (Address(path: ["api", "v1", "organisations", visit.organisation?.slug ?? "", "rounds", id, "results"]), t("exports.json")),
                ] { page.element("li") { $0.element("a", .href(address), .with("rel", "nofollow"), text: text) } }
            }
        }
    }
}
