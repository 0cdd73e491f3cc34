import Archive
import ArgumentParser
import Ballot
import Database
import Domain
import Foundation

/// `digipolku backup FILE`: one consistent, checksummed archive, while the server runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write everything but the keys into one archive; the server may run meanwhile.")

    @OptionGroup var place: PlaceOptions
    @Argument(help: "A file that does not exist yet.") var file: String

    func run() async throws {
        try await place.work { house, _ in
            let summary = try await Backup(database: house.base, program: Program.version, world: house.world).write(to: file)
            try place.say(summary) {
                "\(file): \(summary.total) rows, content \(summary.content)\n"
                    + "The keys are not in it. Keep a copy of the key folder in another place than the archives."
            }
        }
    }
}

/// `digipolku restore FILE`: into an empty place only; the copy collects nothing until somebody decides.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Take an archive into an empty data folder, whole or not at all.")

    @OptionGroup var place: PlaceOptions
    @Argument(help: "An archive that 'backup' wrote.") var file: String
    @Flag(
        name: .customLong("new-keys"),
        help:
            "The key folder is lost for good: make a new one. People's passwords still work, answers of rounds that were not released cannot be opened."
    )
    var newKeys = false

    func run() async throws {
        try await Program.telling {
            let (house, summary) = try await House.restore(file, try await ProgramSettings(place: place), newKeys: newKeys)
            let lost = try await house.closed { try await $0.roundsWithoutKeys() }.map { "\($0)" }
            try place.say(RestoreSaid(summary: summary, roundsWithoutKeys: lost)) { Self.words(summary, lost) }
        }
    }

    private static func words(_ summary: ArchiveSummary, _ lost: [String]) -> String {
        let keyless = lost.map { "Round \($0): its key is missing, its answers cannot be opened. Choose 'copy discard' and invite anew." }
        return
            (["\(summary.total) rows are back, content \(summary.content)"] + keyless + [
                "The pages can be read. Nothing is collected or released until you decide:",
                "  digipolku copy continue   this copy goes on; the one it was taken from must never run again",
                "  digipolku copy discard    answers of rounds that were not released are thrown away, everything else goes on",
            ]).joined(separator: "\n")
    }
}

private struct RestoreSaid: Encodable {
    let summary: ArchiveSummary
    let roundsWithoutKeys: [String]
}

/// `digipolku copy …`: what becomes of a restored copy.
struct CopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: "Decide about a restored copy.", subcommands: [Continue.self, Discard.self])

    struct Continue: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "This copy goes on collecting; older copies are refused from now on.")
        @OptionGroup var place: PlaceOptions

        func run() async throws {
            try await place.decide("This copy goes on.") { try await $0.goOn() }
        }
    }

    struct Discard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Throw away the answers of rounds that were not released; everything else goes on.")
        @OptionGroup var place: PlaceOptions

        func run() async throws {
            try await place.decide("The answers of rounds that were not released are gone; everything else goes on.") { try await $0.discard() }
        }
    }
}

/// `digipolku verify`: whether everything still holds; exit code 1 when something does not.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check integrity, releases, audit chains and left-over keys, and count everything.")

    @OptionGroup var place: PlaceOptions

    func run() async throws {
        try await place.work { house, _ in
            let summary = try await Backup(database: house.base, program: Program.version, world: house.world).summary()
            let report = try await house.verification.run(summary)
            try place.say(report) {
                let counts = report.rows.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "  \($0.key) \($0.value)" }
                return
                    (["Generation \(report.generation), \(report.state). Content \(report.content)"] + counts
                    + ["\(report.releases) releases and \(report.auditLines) lines of the audit log were compared with their hashes."]
                    + report.damages.map { "DAMAGED: \($0)" } + report.keysLeftOver.map { "SHOULD BE GONE: the key \($0)" }
                    + [report.holds ? "Everything holds." : "Not everything holds."]).joined(separator: "\n")
            }
            guard report.holds else { throw ExitCode.failure }
        }
    }
}

/// `digipolku move --to URL`: to another engine or place.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move everything into another, empty store. Answering pauses; this store never serves again afterwards.")

    @OptionGroup var place: PlaceOptions
    @Option(help: "postgres://… for PostgreSQL, or the path of a new data folder for SQLite.") var to: String

    func run() async throws {
        try await place.work { house, settings in
            let place = try await NewPlace(to)
            let target = try await place.open()
            // Beside the data, where there is a folder of it: a server has none on this machine.
            let folder = settings.databaseURL == nil ? settings.data + "/" : NSTemporaryDirectory()
            let move = Move(from: house.base, to: target, migrations: House.migrations, program: Program.version, world: house.world)
            do {
                let summary = try await move.run(through: folder + "move-\(UUID().uuidString).gz")
                try target.close()
                try self.place.say(summary) {
                    "\(summary.total) rows moved, content \(summary.content) on both sides.\n"
                        + "This store is closed for ever. Serve the new one with the same key folder."
                }
            } catch {
                let isForgotten = (try? await move.mayForgetTarget) ?? false
                try? target.close()
                if isForgotten { place.remove() }
                throw error
            }
        }
    }
}

/// `digipolku upgrade`: the schema of this program; `--dry-run` tries it on the very store and takes it back.
struct UpgradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade", abstract: "Bring the store up to this program, as 'serve' does.")

    @OptionGroup var place: PlaceOptions
    @Flag(name: .customLong("dry-run"), help: "Try it and take it back.") var dryRun = false

    func run() async throws {
        try await Program.telling {
            let settings = try await ProgramSettings(place: place)
            // Keys are made with a new store: one that had none could never be opened again.
            let database = try await dryRun ? House.engine(settings) : House.opened(settings).0
            let now = World.system.now().milliseconds
            let steps = try await dryRun ? database.rehearse(House.migrations, at: now) : database.migrate(House.migrations, at: now)
            try place.say(["steps": steps]) {
                guard !steps.isEmpty else { return "The store is up to date." }
                return (dryRun ? "The upgrade would succeed: " : "Done: ") + steps.joined(separator: ", ")
            }
            try database.close()
        }
    }
}

extension ArchiveSummary {
    var total: Int { rows.values.reduce(0, +) }
}

extension PlaceOptions {
    /// Prints `value` as JSON where that was asked for, else the sentences.
    func say(_ value: some Encodable, words: () -> String) throws {
        guard json else { return print(words()) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    func decide(_ done: String, _ body: @escaping @Sendable (Succession) async throws -> Void) async throws {
        try await work { house, _ in
            try await body(Succession(database: house.base, keys: house.keys, store: house.store))
            try say(["done": done]) { done }
        }
    }
}
