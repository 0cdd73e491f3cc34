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

/// One row as a JSON array: numbers, texts, `true`/`false`, bytes as Base64, `null`.
enum ArchiveRow {
    static func encoded(_ cells: any Cells, of table: Table) throws -> [UInt8] {
        var line = [UInt8(ascii: "[")]
        for (index, column) in table.columns.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            switch (try cells.value(index), column.kind) {
            case (.null, _): line += "null".utf8
            case (.integer(let number), .boolean): line += (number != 0 ? "true" : "false").utf8
            case (.integer(let number), .integer): line += String(number).utf8
            case (.text(let text), .text): line += try ArchiveLines.encoded(text)
            // An empty blob comes back as an empty text in some queries.
            case (.text(let text), .bytes): line += quoted(Array(text.utf8))
            case (.bytes(let bytes), .bytes): line += quoted(bytes)
            default: throw DatabaseFault.column("\(table.name).\(column.name)")
            }
        }
        return line + [UInt8(ascii: "]")]
    }

    /// - Returns: nil when the line is no row of the table.
    static func decoded(_ line: [UInt8], of table: Table) -> [Value]? {
        guard let cells = try? JSONSerialization.jsonObject(with: Data(line)) as? [Any], cells.count == table.columns.count else { return nil }
        var values: [Value] = []
        values.reserveCapacity(cells.count)
        for (cell, column) in zip(cells, table.columns) {
            guard let value = value(cell, column.kind) else { return nil }
            values.append(value)
        }
        return values
    }

    private static func value(_ cell: Any, _ kind: Table.Kind) -> Value? {
        if cell is NSNull { return .null }
        switch kind {
        case .integer: return (cell as? NSNumber).map { .integer($0.int64Value) }
        case .boolean: return (cell as? Bool).map { .integer($0 ? 1 : 0) }
        case .text: return (cell as? String).map { .text($0) }
        case .bytes: return (cell as? String).flatMap { Data(base64Encoded: $0) }.map { .bytes(Array($0)) }
        }
    }

    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8(ascii: "\"")] + Array(Data(bytes).base64EncodedData()) + [UInt8(ascii: "\"")]
    }
}
