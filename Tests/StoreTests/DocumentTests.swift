import Database
import DatabaseSQLite
import Domain
import Foundation
import Store
import TestKit
import Testing

@Suite struct DocumentTests {
    private func document(_ name: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent("docs/\(name)"), encoding: .utf8)
    }

    /// The cells of the table rows whose first cell is a word in code marks: first cell → last cell.
    private func rows(_ text: String) -> [(name: String, last: String)] {
        text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return (cells[0].trimmingCharacters(in: ["`"]), cells[cells.count - 1])
        }
    }

    @Test func `the page about roles says what the code allows`() throws {
        let rows = rows(try document("roles.md"))
        for role in Role.allCases {
            let row = try #require(rows.first { $0.name == role.rawValue }, "\(role)")
            let said = Set(row.last.split(separator: " ").map { $0.trimmingCharacters(in: ["`"]) })
            #expect(said == Set(Right.allCases.filter { role.may($0) }.map(\.rawValue)), "\(role)")
        }
        #expect(Right.allCases.allSatisfy { right in rows.contains { $0.name == right.rawValue } })
    }

    @Test func `the page about the data names every table of the store`() async throws {
        let folder = try TemporaryFolder()
        let database = try folder.sqlite()
        try await database.migrate(Store.migrations, at: 0)
        let tables = try await database.read { try $0.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map { try $0.text("name") } }
        let text = try document("data-model.md")
        for table in tables where table != "schema_migration" { #expect(text.contains("`\(table)`"), "\(table)") }
        #expect(tables.count > 12)
    }
}
