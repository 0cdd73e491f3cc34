import Database
import Domain
import Foundation
import Secrets
import Store
import Ballot

/// The lines of an archive, format 1 (`docs/archive.md`): a head, then each table's line with its rows, then an end with the sums.
enum ArchiveLines {
    static let format = 1
    static let tables = Store.tables + Ballot.tables

    struct Head: Codable, Hashable {
        let digipolku: Int
        let program: String
        /// RFC 3339, UTC.
        let made: String
        /// Number of the last migration.
        let schema: Int
        let generation: Int

        /// Nothing that this program would not have written.
        var isPlausible: Bool {
            let firstSchema = Installation.migrations.map(\.number).min() ?? 1
            return digipolku >= 1 && schema >= firstSchema && (1...1_000_000).contains(generation) && program.utf8.count <= 100 && isMade
        }

        /// A day of ours and a time behind it.
        private var isMade: Bool {
            let parts = made.split(separator: "T", omittingEmptySubsequences: false)
            guard parts.count == 2, made.utf8.count == 20, let day = Day(parts[0]), day.iso == parts[0], parts[1].hasSuffix("Z") else { return false }
            let time = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
            return time.count == 3 && zip(time, [23, 59, 59]).allSatisfy { (0...$1).contains($0) }
        }
    }

    struct TableLine: Codable, Hashable {
        let table: String
        /// `["id", "integer"]`
        let columns: [[String]]
        let key: [String]

        init(_ table: Table) {
            self.table = table.name
            columns = table.columns.map { [$0.name, $0.kind.rawValue] }
            key = table.key
        }

        /// - Returns: nil when the line describes no table that could be ours.
        func described() -> Table? {
            let columns = columns.compactMap { pair -> Table.Column? in
                guard pair.count == 2, let kind = Table.Kind(rawValue: pair[1]) else { return nil }
                return Table.Column(pair[0], kind)
            }
            return columns.count == self.columns.count ? Table(name: table, columns: columns, key: key) : nil
        }
    }

    struct End: Codable, Hashable {
        /// By table.
        let rows: [String: Int]
        /// SHA-256 of the lines of tables and rows, in hexadecimal: two stores with the same content have the same.
        let content: String
        /// SHA-256 of all lines before this one.
        let all: String
    }

    static func encoded(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    static func decoded<T: Decodable>(_ type: T.Type, _ line: [UInt8]) -> T? { try? JSONDecoder().decode(type, from: Data(line)) }
}
