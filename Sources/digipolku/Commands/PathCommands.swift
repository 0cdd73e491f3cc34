import ArgumentParser
import Domain
import Formats
import Foundation
import Sheets
import Store
import Web

/// `digipolku export-path`: every action as a table, drafts too.
struct ExportPath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export-path", abstract: "Write every action of the path into a table.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "Slug of the organisation.") var organisation: String
    @Option(help: "xlsx, csv or json.") var format: Format = .xlsx
    @Argument(help: "The file to write.") var file: String

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xlsx, csv, json
    }

    func run() async throws {
        try await place.work { house, _ in
            guard let home = try await house.store.organisation(slug: organisation) else { throw HouseFault.noOrganisation(organisation) }
            let actions = try await house.store.actions(for: .program(in: home.id))
            let words = try await house.pathWords(of: home)
            let table = PathSheet.table(actions, named: words.word("frame.path", words.language), words: words)
            let bytes =
                switch format {
                case .xlsx: try XLSXWriter.write(table)
                case .csv: table.csv()
                case .json: Self.json(actions, words.asKeys)
                }
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            print(place.json ? "{\"actions\":\(actions.count)}" : "\(actions.count) actions are in \(file).")
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

/// `digipolku import-path`: an edited table back in, all of it or nothing.
struct ImportPath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-path", abstract: "Take an edited table of the path back in, all of it or nothing.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "Slug of the organisation; the installation's own when it has but one.") var organisation: String?
    @Flag(name: .customLong("dry-run"), help: "Say what would change, and change nothing.") var dryRun = false
    @Option(help: "Where somebody else changed the same since the export: path keeps theirs, file takes the table's.") var conflicts: Side?
    @Option(help: "Why: needed when something changes that everybody reads.") var reason = ""
    @Argument(help: "The table, XLSX or CSV.") var file: String

    enum Side: String, ExpressibleByArgument, CaseIterable {
        case path, file
    }

    func run() async throws {
        try await place.work { house, _ in
            let home = try await house.home(organisation)
            guard let bytes = FileManager.default.contents(atPath: file) else { throw PathCommandFault.noFile(file) }
            let (actor, words) = (Actor.program(in: home.id), try await house.pathWords(of: home))
            let plan = try await Self.plan(Array(bytes), named: file, house, words, actor)
            print(place.json ? PathReport.json(plan) : PathReport.text(plan, words))
            guard plan.problems.isEmpty else { throw PathCommandFault.problems(plan.problems.count) }
            guard !dryRun, !plan.changes.isEmpty || !plan.additions.isEmpty else { return }
            guard conflicts != nil || !plan.changes.contains(where: { !$0.conflicts.isEmpty }) else { throw PathCommandFault.conflicts }
            try await house.store.take(plan.choosing { _ in conflicts == .file }, reason: reason, by: actor)
        }
    }

    private static func plan(_ bytes: [UInt8], named name: String, _ house: House, _ words: PathWords, _ actor: Actor) async throws -> PathPlan {
        do {
            let sheet = try await SheetChild().read(bytes, as: SheetChild.Form(name: name))
            return try await house.store.plan(try PathSheet.read(sheet, words: words), words: words, by: actor)
        } catch let problem as SheetProblem {
            throw PathCommandFault.sheet(problem)
        } catch let problem as PathSheet.HeadProblem {
            throw PathCommandFault.head(problem)
        }
    }
}

/// What a file would do, for the person at the console.
enum PathReport {
    static func text(_ plan: PathPlan, _ words: PathWords) -> String {
        var lines = plan.problems.map { "row \($0.row)\($0.column.map { ", column \($0)" } ?? ""): \(sentence($0.kind))" }
        for change in plan.changes {
            lines.append("\(change.current.id) \(change.current.title.text(in: words.language))")
            for difference in change.differences {
                let theirs = difference.theirs.map { " (on the path now: \(said($0)))" } ?? ""
                lines.append("    \(difference.column.key): \(said(difference.old)) → \(said(difference.new))\(theirs)")
            }
        }
        lines += plan.additions.map { "new, row \($0.line.row): \($0.action.title.text(in: words.language))" }
        lines.append("\(plan.changes.count) change, \(plan.additions.count) new, \(plan.unchanged) as they are, \(plan.problems.count) to mend.")
        return lines.joined(separator: "\n")
    }

    static func json(_ plan: PathPlan) -> String {
        String(
            decoding: JSONWriter.object { json in
                json.field("changed", plan.changes.count)
                json.field("new", plan.additions.count)
                json.field("unchanged", plan.unchanged)
                json.field("conflicts", plan.changes.count { !$0.conflicts.isEmpty })
                json.array("problems") { array in
                    for problem in plan.problems {
                        array.object {
                            $0.field("row", problem.row)
                            $0.field("column", problem.column)
                            $0.field("problem", sentence(problem.kind))
                        }
                    }
                }
            }, as: UTF8.self)
    }

    private static func sentence(_ kind: PathPlan.Problem.Kind) -> String {
        switch kind {
        case .cell(.choice): "not one of the words that may stand here"
        case .cell(.moment): "neither a month (3/2026) nor a day (15.3.2026)"
        case .cell(.day): "not a day (15.3.2026)"
        case .cell(.figure), .action(.outOfRange): "not a number"
        case .cell(.amount): "not a whole number"
        case .cell(.person): "not the name of one member"
        case .cell(.fault): "a formula with an error"
        case .cell(.lines): "more lines than names"
        case .cell(.verdict): "there is no verdict to which this belongs"
        case .cell(.origin): "it came from something that is chosen in the program"
        case .action(.missing): "must be filled in"
        case .action(.tooLong(_, let long)): "\(long.length) characters, at most \(long.limit)"
        case .action(.tooMany(_, let limit)): "at most \(limit)"
        case .action(.endsBeforeStart): "it ends before it starts"
        case .action(.pilotParts): "fields of a pilot on another kind of action"
        case .published: "everybody reads this action, so it needs this"
        case .unknownID: "there is no such action here; leave the id empty for a new one"
        case .idTwice: "stands on another row already"
        case .noVersion: "no such version; export anew"
        }
    }

    private static func said(_ cell: SheetCell) -> String { cell.isEmpty ? "–" : cell.text.split(separator: "\n").joined(separator: " / ") }
}

enum PathCommandFault: Error, CustomStringConvertible {
    case noFile(String)
    case sheet(SheetProblem)
    case head(PathSheet.HeadProblem)
    case problems(Int)
    case conflicts
    case whichOrganisation

    var description: String {
        switch self {
        case .noFile(let path): "The table \(path) cannot be read."
        case .sheet(let problem):
            "The table is not read: \(problem.kind.rawValue)\(problem.row > 0 ? " on row \(problem.row)" : "")\(problem.limit > 0 ? ", at most \(problem.limit)" : "")."
        case .head: "The first row must name the columns, id and version among them, each once."
        case .problems(let count): "Nothing was changed: \(count) place\(count == 1 ? "" : "s") to mend."
        case .conflicts:
            "Nothing was changed: somebody else changed the same. Say --conflicts path to keep theirs, or --conflicts file to take the table's."
        case .whichOrganisation: "There are several organisations; name one with --organisation."
        }
    }
}

extension House {
    fileprivate func home(_ slug: String?) async throws -> Organisation {
        if let slug {
            guard let home = try await store.organisation(slug: slug) else { throw HouseFault.noOrganisation(slug) }
            return home
        }
        let all = try await store.organisations()
        guard all.count == 1 else { throw PathCommandFault.whichOrganisation }
        return all[0]
    }

    /// In the organisation's first language.
    fileprivate func pathWords(of home: Organisation) async throws -> PathWords {
        let actor = Actor.program(in: home.id)
        return PathWords(
            themes: try await store.themes(for: actor).map(\.content), goals: try await store.goals(in: home.id),
            people: try await store.colleagues(of: actor), language: home.firstLanguage, wording: home.wording, table: try TextTable(content: content)
        )
    }
}
