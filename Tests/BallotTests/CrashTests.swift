import Ballot
import BallotCrashChild
import Database
import DatabaseSQLite
import Domain
import Foundation
import TestKit
import Testing

/// SIGKILL at a random moment under load (SAFETY R1).
@Suite struct CrashTests {
    @Test func `five kills under load lose, double and tear nothing`() async throws {
        let house = try await House()
        try house.database.close()
        var acknowledged: Set<Int> = []
        for turn in 1...5 {
            let added = try await runAndKill(house, first: turn * 1_000_000)
            #expect(!added.isEmpty)
            acknowledged.formUnion(added)
        }
        let database = try SQLiteDatabase(path: "\(house.folder.path)/digipolku.sqlite")
        defer { try? database.close() }
        let key = try KeyFolder(["\(house.folder.path)/keys0"], isFirstStart: false).key(.round(house.round.id))
        // Throws when a row is torn.
        let stored = try await PoolReader(round: house.round, key: key).sheets(in: database)
            .compactMap { Int($0.sheet.texts["teema1"]?.dropFirst(4) ?? "") }
        #expect(Set(stored).count == stored.count)
        #expect(acknowledged.subtracting(stored).isEmpty)
        let counts = try await database.read { db in
            (try db.row("SELECT count(*) AS count FROM spent")?.integer("count"), try db.row("PRAGMA integrity_check")?.text("integrity_check"))
        }
        #expect(counts.0 == Int64(stored.count))
        #expect(counts.1 == "ok")
    }

    /// - Returns: numbers of the answers that the child saw acknowledged.
    private func runAndKill(_ house: House, first: Int) async throws -> [Int] {
        let child = Process()
        let binary = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        child.executableURL = URL(fileURLWithPath: binary).deletingLastPathComponent().appendingPathComponent("BallotCrashChild")
        child.arguments = ["\(house.folder.path)/digipolku.sqlite", "\(house.folder.path)/keys0", String(first)]
        let pipe = Pipe()
        child.standardOutput = pipe
        try child.run()
        // Waits for the first acknowledgement, so that each kill falls into the load.
        var output = pipe.fileHandleForReading.availableData
        try await Task.sleep(for: .milliseconds(Int.random(in: 20...400)))
        kill(child.processIdentifier, SIGKILL)
        output += try pipe.fileHandleForReading.readToEnd() ?? Data()
        child.waitUntilExit()
        #expect(child.terminationReason == .uncaughtSignal)
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().compactMap { Int($0) }
    }
}
