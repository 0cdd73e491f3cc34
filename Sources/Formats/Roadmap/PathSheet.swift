import Domain
import Sheets

/// The path as a table that can be edited elsewhere and taken back: a row an action, with its id and the number of its version.
package enum PathSheet {
    /// The columns that say what a row is about.
    package enum Head: String, CaseIterable, Sendable {
        case id, version
    }

    package static let (idKey, versionKey) = (Head.id.rawValue, Head.version.rawValue)

    /// - Parameter columns: all of them, or those that a reader may see.
    package static func table(
        _ actions: [Revision<Action>], named name: String, columns: [PathColumn] = PathColumn.all, words: PathWords
    ) -> SheetTable {
        let heads = [
            SheetTable.Column(heading(idKey, words.language, words), width: 15), .init(heading(versionKey, words.language, words), width: 8),
        ]
        return SheetTable(
            name: name, columns: heads + columns.map { .init($0.heading(in: words.language, words), width: $0.width) },
            rows: actions.map { action in
                [.text(action.id.description), .number(Double(action.number))] + columns.map { $0.write(action.content, words) }
            })
    }

    static func heading(_ key: String, _ language: Language, _ words: PathWords) -> String { words.word("sheets.column.\(key)", language) }

    /// One row that was sent back.
    package struct Line: Hashable, Sendable {
        package let row: Int
        /// As it was typed; empty for a new action.
        package let id: String
        package let version: String
        /// By the keys of the columns that the file has.
        package let cells: [String: SheetCell]
    }

    /// What a file says, before it is compared with anything.
    package struct Reading: Sendable {
        package let lines: [Line]
        /// Keys of the columns that the file has.
        package let columns: Set<String>
        /// Heads that mean nothing here.
        package let unknown: [String]
    }

    package enum HeadProblem: Error, Hashable, Sendable {
        /// no row at all
        case noRows
        /// no column for the id: some other table
        case noID
        /// two columns of one name
        case twice(String)
    }

    /// Columns are known by their names in every language and by their keys, in any order.
    package static func read(_ sheet: Sheet, words: PathWords) throws(HeadProblem) -> Reading {
        guard let head = sheet.rows.first else { throw .noRows }
        let known = headings(words)
        var (places, unknown): ([String: Int], [String]) = ([:], [])
        for (index, cell) in head.cells.enumerated() where !cell.isBlank {
            guard let key = known[cell.plain.lowercased()] else {
                unknown.append(String(cell.plain.prefix(60)))
                continue
            }
            guard places.updateValue(index, forKey: key) == nil else { throw .twice(cell.plain) }
        }
        guard let id = places[idKey], let version = places[versionKey] else { throw .noID }
        let columns = places.filter { $0.key != idKey && $0.key != versionKey }
        let lines = sheet.rows.dropFirst().compactMap { row -> Line? in
            guard !row.cells.allSatisfy(\.isBlank) else { return nil }
            return Line(
                row: row.number, id: Self.id(row[id]), version: row[version].plain, cells: columns.mapValues { row[$0] })
        }
        return Reading(lines: lines, columns: Set(columns.keys), unknown: unknown)
    }

    /// An id of digits alone becomes a number in a spreadsheet and loses its zeros.
    private static func id(_ cell: SheetCell) -> String {
        guard case .number = cell else { return cell.plain }
        return String(repeating: "0", count: max(0, 13 - cell.plain.count)) + cell.plain
    }

    private static func headings(_ words: PathWords) -> [String: String] {
        var known: [String: String] = [:]
        for language in Language.allCases {
            for key in [idKey, versionKey] { known[heading(key, language, words).lowercased()] = key }
            for column in PathColumn.all { known[column.heading(in: language, words).lowercased()] = column.key }
        }
        for key in [idKey, versionKey] + PathColumn.all.map(\.key) { known[key.lowercased()] = key }
        return known
    }
}

extension PathColumn {
    /// `Otsikko (sv)`
    package func heading(in reader: Language, _ words: PathWords) -> String {
        words.word(name, reader) + (language.map { " (\($0.rawValue))" } ?? "")
    }
}
