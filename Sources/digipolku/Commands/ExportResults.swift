import ArgumentParser
import Ballot
import Domain
import Foundation
import Web

/// `digipolku export-results`: the released table of a round.
struct ExportResults: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-results", abstract: "Write the released table of a round into a file.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "xlsx (with charts and code book), csv (the long table) or json (as in the open API).") var format: Format = .xlsx
    @Option(help: "open (what everybody may read) or internal (what members may).") var audience: Reader = .open
    @Argument(help: "Id of the round.") var round: String
    @Argument(help: "The file to write.") var file: String

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xlsx, csv, json
    }

    enum Reader: String, ExpressibleByArgument, CaseIterable {
        case open, `internal`
    }

    func run() async throws {
        try await place.work { house, _ in
            let (round, home) = try await house.round(round)
            let site = try Site(
                store: house.store, ballot: house.ballot, keeper: house.office,
                settings: Settings(baseURL: "http://127.0.0.1", hosts: [], version: Program.version), world: house.world,
                key: house.keys.installation, content: house.content)
            let export = try await released(round, home, site)
            let bytes: [UInt8] =
                switch format {
                case .xlsx: try export.xlsx()
                case .csv: export.csv
                case .json: export.json
                }
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            print(place.json ? "{\"bytes\":\(bytes.count)}" : "The \(audience.rawValue) table of \(round.id) is in \(file).")
        }
    }

    /// - Throws: `HouseFault.notReleased`.
    private func released(_ round: Round, _ home: Organisation, _ site: Site) async throws -> ReleaseExport {
        do {
            return try await ReleaseExport(round, of: home, for: audience == .open ? .open : .internal, site: site)
        } catch SiteError.notFound {
            throw HouseFault.notReleased(round.id.description)
        }
    }
}
