import ArgumentParser
import Content
import Domain
import Formats
import Foundation
import Sheets
import Store
import Web

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
            let actor = Actor.program(in: home.id)
            var words = try await house.pathWords(of: home)
            words.today = house.world.now().day(in: home.zone)
            let plan = try await Self.plan(Array(bytes), named: file, house, words, actor)
            print(place.json ? PathReport.json(plan) : PathReport.text(plan))
            guard plan.problems.isEmpty else { throw PathCommandFault.problems(plan.problems.count) }
            guard !dryRun, plan.changed > 0 || plan.added > 0 else { return }
            guard conflicts != nil || !plan.hasConflict else { throw PathCommandFault.conflicts }
            do {
                try await house.store.take(plan.choosing { _ in conflicts == .file }, reason: reason, by: actor)
            } catch is PathHasMoved {
                throw PathCommandFault.moved
            } catch StoreFault.reasonMissing {
                throw PathCommandFault.reason
            }
        }
    }

    private static func plan(_ bytes: [UInt8], named name: String, _ house: House, _ words: PathWords, _ actor: Actor) async throws -> PathPlan {
        do {
            let (child, form) = (SheetChild(), SheetChild.Form(name: name))
            let reading = try await PathReading(words: words) { try await child.read(bytes, as: form, sheet: $0) }
            return try await house.store.plan(reading, words: words, lists: try house.codeLists, by: actor)
        } catch let problem as SheetProblem {
            throw PathCommandFault.sheet(problem)
        } catch let problem as PathSheet.HeadProblem {
            throw PathCommandFault.head(problem)
        }
    }
}

enum PathCommandFault: Error, CustomStringConvertible {
    case noFile(String)
    case sheet(SheetProblem)
    case head(PathSheet.HeadProblem)
    case problems(Int)
    case conflicts
    case moved
    case reason
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
        case .moved: "Nothing was changed: somebody else changed the same just now. Try again."
        case .reason: "Nothing was changed: it changes what everybody reads, so say why with --reason."
        case .whichOrganisation: "There are several organisations; name one with --organisation."
        }
    }
}

extension House {
    func home(_ slug: String?) async throws -> Organisation {
        if let slug {
            guard let home = try await store.organisation(slug: slug) else { throw HouseFault.noOrganisation(slug) }
            return home
        }
        let all = try await store.organisations()
        guard all.count == 1 else { throw PathCommandFault.whichOrganisation }
        return all[0]
    }

    /// What actions may name of national lists.
    var codeLists: CodeLists { get throws { try CodeLists.read { [content] in content.bytes("data/\($0)") } } }

    /// In the organisation's first language.
    func pathWords(of home: Organisation) async throws -> PathWords {
        let actor = Actor.program(in: home.id)
        return PathWords(
            themes: try await store.themes(for: actor).map(\.content), goals: try await store.goals(in: home.id),
            people: try await store.colleagues(of: actor), language: home.firstLanguage, wording: home.wording, table: try TextTable(content: content)
        )
    }
}
