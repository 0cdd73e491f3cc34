import Foundation
import Testing

/// The room is closed: nobody else names its tables, and pages cannot open the pool.
@Suite struct RoomTests {
    private let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources")

    private func files(where isWanted: (String) -> Bool) throws -> [(path: String, text: String)] {
        try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") && isWanted($0) }
            .map { ($0, try String(contentsOf: sources.appendingPathComponent($0), encoding: .utf8)) }
    }

    @Test func `only the ballot names the tables of tickets and answers`() throws {
        let tables = /\b(?i:from|into|update|join|table)\s+(invitation|entry_link|spent|pool|draft|kept|free_text|text_tag|meter_label)\b/
        let others = try files { !$0.hasPrefix("Ballot") }
        #expect(others.count > 20)
        #expect(others.filter { $0.text.contains(tables) }.map(\.path) == [])
        #expect(try files { $0.hasPrefix("Ballot") }.contains { $0.text.contains(tables) })
    }

    @Test func `pages cannot open the pool`() throws {
        let forbidden = /import (BallotRelease|DatabaseSQLite|DatabasePostgres)\b|poolKey|KeptKeys/
        #expect(try files { $0.hasPrefix("Web/") }.filter { $0.text.contains(forbidden) }.map(\.path) == [])
    }
}
