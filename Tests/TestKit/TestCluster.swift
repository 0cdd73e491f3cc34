import DatabasePostgres
import Foundation
import Testing

/// The throw-away PostgreSQL that `bin/check` starts; each test that runs on it gets a database of its own.
package enum TestCluster {
    /// From `DIGIPOLKU_TEST_POSTGRES`: an address without a database, such as `postgres://tester@127.0.0.1:5499`. Nil: SQLite alone is tested.
    package static let address = ProcessInfo.processInfo.environment["DIGIPOLKU_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }

    package static var isGiven: Bool { address != nil }

    /// - Returns: the address of a new, empty database.
    package static func makeDatabase() async throws -> String {
        let address = try #require(address)
        let name = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
        try await tell("CREATE DATABASE \(name) TEMPLATE template0")
        return "\(address)/\(name)"
    }

    /// Ends what is still connected to it.
    package static func drop(_ url: String) throws {
        let child = try psql(["-c", "DROP DATABASE IF EXISTS \(name(of: url)) WITH (FORCE)"])
        try child.run()
        child.waitUntilExit()
    }

    package static func name(of url: String) -> String { url.split(separator: "/").last.map(String.init) ?? "" }

    /// Runs a statement outside any transaction, as the cluster's owner.
    ///
    /// - Returns: the cells of the answer, a line a row, parted by `|`.
    @discardableResult
    package static func tell(_ statement: String, in url: String? = nil) async throws -> String {
        try await psql(saying: ["-c", statement], in: url)
    }

    /// Runs the statements of a file, as `pg_dump` writes them.
    package static func run(file: String, in url: String) async throws { _ = try await psql(saying: ["-f", file], in: url) }

    private static func psql(saying arguments: [String], in url: String?) async throws -> String {
        let child = try psql(arguments, in: url)
        let (out, err) = (Pipe(), Pipe())
        child.standardOutput = out
        child.standardError = err
        let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
            child.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try child.run() } catch { continuation.resume(throwing: error) }
        }
        let said = String(decoding: try out.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        if status != 0 { throw Refused(sentence: String(decoding: try err.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)) }
        return said.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Everything that a thief of the server's disk would have of a database, and everything of the server's log since `position`.
    package static func files(of url: String, since position: String) async throws -> (tables: Data, log: Data) {
        try await tell("CHECKPOINT", in: url)
        let folder = try await tell("SHOW data_directory")
        let number = try await tell("SELECT oid FROM pg_database WHERE datname = current_database()", in: url)
        let first = try await tell("SELECT pg_walfile_name('\(position)')")
        let tables = try data(in: "\(folder)/base/\(number)") { _ in true }
        let last = try await tell("SELECT pg_walfile_name(pg_current_wal_insert_lsn())")
        return (tables, try data(in: "\(folder)/pg_wal") { $0.count == 24 && $0 >= first && $0 <= last })
    }

    /// Where the server's log stands now.
    package static func logPosition() async throws -> String { try await tell("SELECT pg_current_wal_insert_lsn()") }

    /// What `pg_dump` writes of a database, as SQL.
    package static func dump(_ url: String) async throws -> Data {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/usr/bin/pg_dump")
        child.arguments = [url]
        let out = Pipe()
        child.standardOutput = out
        try child.run()
        let data = try out.fileHandleForReading.readToEnd() ?? Data()
        child.waitUntilExit()
        return data
    }

    private static func data(in folder: String, where isWanted: (String) -> Bool) throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter(isWanted).sorted().reduce(into: Data()) {
            // The server may take a file of its own away meanwhile.
            $0 += (try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($1)"))) ?? Data()
        }
    }

    package struct Refused: Error { package let sentence: String }

    private static func psql(_ arguments: [String], in url: String? = nil) throws -> Process {
        let child = Process()
        let place = try url ?? "\(#require(address))/postgres"
        child.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
        child.arguments = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", place] + arguments
        child.standardInput = FileHandle.nullDevice
        child.standardOutput = FileHandle.nullDevice
        return child
    }
}
