import ArgumentParser
import Database
import Foundation

/// The program: `serve` and the commands that do the same steps as the pages.
struct Digipolku: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digipolku",
        abstract: "A municipality's digital strategy as a living loop: ask, see, choose, do, measure, ask again.",
        version: Program.version,
        subcommands: [
            Serve.self, UserCommand.self, RoundCommand.self, BackupCommand.self, RestoreCommand.self, CopyCommand.self, VerifyCommand.self,
            MoveCommand.self, UpgradeCommand.self, BenchCommand.self, ExportPath.self, ExportResults.self, ExportInstrument.self,
            ImportInstrument.self, ImportAnswers.self,
            ImportPath.self, MailCommand.self, ReadTable.self,
        ])
}

enum Program {
    static let version = "0.1.0"

    /// Runs a command's work; what goes wrong is one sentence on standard error and exit code 1.
    static func telling(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as ValidationError {
            throw error
        } catch let error as ExitCode {
            throw error
        } catch {
            let error = (error as? DatabaseFault).map(HouseFault.database) ?? error
            FileHandle.standardError.write(Data("digipolku: \(error)\n".utf8))
            throw ExitCode.failure
        }
    }
}
