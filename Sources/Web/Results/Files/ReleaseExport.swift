import Domain
import Formats
import Sheets

/// A released table as a file, for the command at the console: the same bytes as the page gives to a reader of that audience.
package struct ReleaseExport: Sendable {
    private let released: ReleasedRound
    private let t: Translator
    private let home: Organisation

    /// - Throws: `SiteError.notFound` while nothing is released, and for the open table of a round that publishes nothing.
    package init(_ round: Round, of home: Organisation, for audience: Audience, site: Site) async throws {
        guard let released = try await site.released(round, for: audience) else { throw SiteError.notFound }
        self.released = released
        self.home = home
        t = Translator(table: site.texts, language: home.firstLanguage, wording: home.wording)
    }

    /// The long table.
    package var csv: [UInt8] {
        var table = CSVWriter()
        let mark = PracticeMark(released.round)
        table.row(mark.columns(ReleaseRows.columns))
        for row in ReleaseRows(released.results).rows { table.row(mark.row(row)) }
        return table.take()
    }

    package func xlsx() throws -> [UInt8] {
        try XLSXWriter.write(ResultsSheets(released: released, t: t, zone: home.zone, first: home.firstLanguage).tables)
    }

    /// As in the open API.
    package var json: [UInt8] { JSONWriter.object { $0.write(APIResults(released)) } }
}
