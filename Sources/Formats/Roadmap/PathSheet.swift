import Domain
import Sheets

/// The path as tables that can be edited elsewhere and taken back: a row a thing, with its id and the number of its version.
package enum PathSheet {
    /// The sheets of one file; the raw value is the end of the key of its name (`sheets.sheet.…`).
    package enum Name: String, CaseIterable, Sendable {
        case actions, benefits, budgets, needs
    }

    /// The columns that say what a row is about.
    package enum Head: String, CaseIterable, Sendable {
        case id, version
    }

    package static let (idKey, versionKey) = (Head.id.rawValue, Head.version.rawValue)

    package static func name(_ sheet: Name, _ language: Language, _ words: PathWords) -> String {
        words.word(family: "sheets.sheet", sheet, language)
    }

    /// Which sheet a name means, in any language.
    package static func named(_ name: String, _ words: PathWords) -> Name? {
        Name.allCases.first { sheet in Language.allCases.contains { Self.name(sheet, $0, words).lowercased() == name.lowercased() } }
    }

    /// - Parameters:
    ///   - columns: all of them, or those that a reader may see.
    ///   - new: rows for things that are not there yet, such as the money of an action that nobody has counted.
    package static func table<Part: SheetPart>(
        _ parts: [Revision<Part>], columns: [SheetColumn<Part>] = Part.columns, new: [Part] = [], words: PathWords
    ) -> SheetTable {
        let heads = [
            SheetTable.Column(heading(idKey, words.language, words), width: 15), .init(heading(versionKey, words.language, words), width: 8),
        ]
        let known = parts.map { part in
            [.text(part.id.description), .number(Double(part.number))] + columns.map { $0.write(part.content, words) }
        }
        return SheetTable(
            name: name(Part.sheet, words.language, words),
            columns: heads + columns.map { .init($0.heading(in: words.language, words), width: $0.width) },
            rows: known + new.map { part in [.empty, .empty] + columns.map { $0.write(part, words) } })
    }

    static func heading(_ key: String, _ language: Language, _ words: PathWords) -> String { words.word("sheets.column.\(key)", language) }

    /// One row that was sent back.
    package struct Line: Hashable, Sendable {
        package let row: Int
        /// As it was typed; empty for something new.
        package let id: String
        package let version: String
        /// By the keys of the columns that the file has.
        package let cells: [String: SheetCell]
    }

    /// What a sheet says, before it is compared with anything.
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
    package static func read<Part: SheetPart>(_ sheet: Sheet, of: Part.Type, words: PathWords) throws(HeadProblem) -> Reading {
        guard let head = sheet.rows.first else { throw .noRows }
        let known = headings(of, words)
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
    static func id(_ cell: SheetCell) -> String {
        guard case .number = cell else { return cell.plain }
        return String(repeating: "0", count: max(0, 13 - cell.plain.count)) + cell.plain
    }

    private static func headings<Part: SheetPart>(_: Part.Type, _ words: PathWords) -> [String: String] {
        var known: [String: String] = [:]
        for language in Language.allCases {
            for key in [idKey, versionKey] { known[heading(key, language, words).lowercased()] = key }
            for column in Part.columns { known[column.heading(in: language, words).lowercased()] = column.key }
        }
        for key in [idKey, versionKey] + Part.columns.map(\.key) { known[key.lowercased()] = key }
        return known
    }
}
