import ArgumentParser
import Domain
import Formats
import Foundation
import Sheets
import Store
import Web

/// `digipolku export-path`: every action as a table, drafts too.
struct ExportPath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-path", abstract: "Write the path into a table, drafts too, or its public days into a calendar.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "Slug of the organisation.") var organisation: String
    @Option(name: .customLong("base-url"), help: "Address that people use; the links of a calendar begin with it.") var baseURL: String?
    @Option(help: "xlsx (with benefits, yearly money and needs), csv or json (actions alone) or ics.") var format: Format = .xlsx
    @Argument(help: "The file to write.") var file: String

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xlsx, csv, json, ics
    }

    func run() async throws {
        try await place.work { house, settings in
            let home = try await house.home(organisation)
            let roadmap = try await house.store.roadmap(in: home.id, for: .program(in: home.id))
            let words = try await house.pathWords(of: home).knowing(roadmap, house.codeLists)
            let bytes: [UInt8] =
                switch format {
                case .xlsx: try XLSXWriter.write(PathSheet.tables(roadmap.actions, of: roadmap, words: words))
                case .csv: PathSheet.table(roadmap.actions, words: words).csv()
                case .json: Self.json(roadmap.actions, words.asKeys)
                case .ics: try await house.calendar(of: home, under: settings.text("base-url", baseURL) ?? "http://127.0.0.1:8080").bytes
                }
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            let count = roadmap.actions.count
            let said = format == .ics ? "The calendar of \(home.slug) is in \(file)." : "\(count) actions are in \(file)."
            print(place.json ? "{\"actions\":\(count)}" : said)
        }
    }

    /// An object an action, with the keys of the columns; empty ones are left out.
    private static func json(_ actions: [Revision<Action>], _ words: PathWords) -> [UInt8] {
        JSONWriter.object { json in
            json.array("actions") { array in
                for action in actions {
                    array.object { json in
                        json.field("id", action.id.description)
                        json.field("version", action.number)
                        for column in PathColumn.all {
                            switch column.write(action.content, words) {
                            case .empty: break
                            case .number(let number) where number == number.rounded(): json.field(column.key, Int(number))
                            case let cell: json.field(column.key, cell.text)
                            }
                        }
                    }
                }
            }
        }
    }
}

extension House {
    /// What everybody may read, in the organisation's first language; the same as `…/digipolku.ics`.
    fileprivate func calendar(of home: Organisation, under base: String) async throws -> ICalendar {
        let t = Translator(table: try TextTable(content: content), language: home.firstLanguage, wording: home.wording)
        return try await store.calendar(of: home, in: home.firstLanguage, t: t, under: base)
    }
}
