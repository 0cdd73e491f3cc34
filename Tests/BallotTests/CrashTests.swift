import Ballot
import BallotFixture
import BallotRelease
import Database
import Domain
import Foundation
import TestKit
import Testing

/// SIGKILL at a random moment under load (SAFETY R1).
@Suite(.bothEngines) struct CrashTests {
    @Test func `five kills under load lose, double and tear nothing`() async throws {
        let house = try await House()
        try house.database.close()
        var acknowledged: Set<Int> = []
        for turn in 1...5 {
            let lines = try await runAndKill(
                ["answer", house.folder.place, "\(house.folder.path)/keys0", "\(turn)000000", "8"],
                after: .milliseconds(Int.random(in: 20...400)))
            #expect(!lines.isEmpty)
            acknowledged.formUnion(lines.compactMap { Int($0) })
        }
        try await othersAreDone(house.folder.place)
        let database = try await TemporaryFolder.open(house.folder.place)
        defer { try? database.close() }
        let key = try KeyFolder(["\(house.folder.path)/keys0"], isFirstStart: false).key(.round(house.round.id))
        // Throws when a row is torn.
        let stored = try await PoolReader(round: house.round, key: key).sheets(in: database)
            .compactMap { Int($0.sheet.texts["teema1"]?.dropFirst(4) ?? "") }
        #expect(Set(stored).count == stored.count)
        #expect(acknowledged.subtracting(stored).isEmpty)
        let marks = try await database.read { db in
            try db.row("SELECT count(*) AS count FROM spent")?.integer("count")
        }
        #expect(marks == Int64(stored.count))
        guard database.engine == .sqlite else { return }
        #expect(try await database.read { try $0.row("PRAGMA integrity_check")?.text("integrity_check") } == "ok")
    }

    @Test func `a release that is killed is either not begun or whole`() async throws {
        let house = try await House()
        let sent = try await house.fill()
        try await house.close()
        let place = house.folder.place
        var isReleased = false
        for turn in 0..<12 where !isReleased {
            try await runAndKill(["release", place, "\(house.folder.path)/keys0"], after: .milliseconds(turn * 12))
            try await othersAreDone(place)
            isReleased = try await house.count("SELECT count(*) AS count FROM round WHERE state = 'released'") == 1
            let left = isReleased ? 0 : sent.count
            #expect(try await house.stored() == (left, left))
            #expect((try await house.count("SELECT count(*) AS count FROM release") > 0) == isReleased)
            let names = try house.keys.names()
            #expect(isReleased || names.contains(.round(house.round.id)))
            // The dead process holds the lease for a minute more.
            _ = try await house.database.write { try $0.run("DELETE FROM lease") }
        }
        if !isReleased { try await house.builder.release(house.round.order) }
        try await house.builder.eraseKeysOfReleasedRounds()
        #expect(try house.keys.names() == [.installation, .kept(house.round.id)])
        #expect(try await house.ballot.releaseFacts(of: house.round.id)?.sheets[.invited] == sent.filter { $0.label != TestRound.visitors }.count)
    }

    /// A server may still finish what a dead process had asked of it; a file has nobody left.
    private func othersAreDone(_ place: String) async throws {
        guard place.hasPrefix("postgres://") else { return }
        let question = """
            SELECT count(*) FROM pg_stat_activity
             WHERE datname = '\(TestCluster.name(of: place))' AND xact_start IS NOT NULL AND pid <> pg_backend_pid()
            """
        while try await TestCluster.tell(question) != "0" { try await Task.sleep(for: .milliseconds(5)) }
    }

    /// Starts the child and kills it so long after its first line.
    ///
    /// - Returns: the whole lines that it said.
    @discardableResult
    private func runAndKill(_ arguments: [String], after delay: Duration) async throws -> [String] {
        let child = Process()
        let binary = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        child.executableURL = URL(fileURLWithPath: binary).deletingLastPathComponent().appendingPathComponent("BallotCrashChild")
        child.arguments = arguments
        let pipe = Pipe()
        child.standardOutput = pipe
        try child.run()
        // Waits for the first line, so that each kill falls into the work.
        var output = pipe.fileHandleForReading.availableData
        try await Task.sleep(for: delay)
        kill(child.processIdentifier, SIGKILL)
        output += try pipe.fileHandleForReading.readToEnd() ?? Data()
        child.waitUntilExit()
        return String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
