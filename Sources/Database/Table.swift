/// A table as it is copied whole: into an archive, out of one, or counted.
package struct Table: Hashable, Sendable {
    package let name: String
    package let columns: [Column]
    /// The columns that its rows are put in order by; together they are unique.
    package let key: [String]

    package struct Column: Hashable, Sendable {
        package let name: String
        package let kind: Kind

        package init(_ name: String, _ kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// What a column holds when it is not NULL.
    package enum Kind: String, Hashable, Sendable {
        case integer, boolean, text, bytes
    }

    /// - Returns: nil for a name that is not a word of a–z and `_`, or a key that is no column: such a table is none of ours.
    package init?(name: String, columns: [Column], key: [String]) {
        let names = columns.map(\.name)
        guard ([name] + names).allSatisfy(Self.isWord), Set(names).count == names.count else { return nil }
        guard !key.isEmpty, Set(key).isSubset(of: names) else { return nil }
        (self.name, self.columns, self.key) = (name, columns, key)
    }

    /// The cells of a row that it is put in order by.
    package func key(of values: [Value]) -> [Value] {
        key.compactMap { name in zip(columns, values).first { $0.0.name == name }?.1 }
    }

    private static func isWord(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count) && text.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}

extension SQL {
    /// Every row, columns and rows in the table's order; text is ordered by its bytes on either engine.
    package static func everything(in table: Table, on engine: Engine) -> SQL {
        let kinds = Dictionary(table.columns.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
        let order = table.key.map { column in
            kinds[column] == .text && engine == .postgresql ? "\(column) COLLATE \"C\"" : column
        }
        return SQL(text: "SELECT \(names(table)) FROM \(table.name) ORDER BY \(order.joined(separator: ", "))", values: [])
    }

    /// One new row; `values` in the order of the columns.
    package static func insert(_ values: [Value], into table: Table) -> SQL {
        let places = (1...max(1, values.count)).map { "$\($0)" }.joined(separator: ", ")
        return SQL(text: "INSERT INTO \(table.name) (\(names(table))) VALUES (\(places))", values: values)
    }

    /// One row with the column `count`.
    package static func count(of table: Table) -> SQL { SQL(text: "SELECT count(*) AS count FROM \(table.name)", values: []) }

    private static func names(_ table: Table) -> String { table.columns.map(\.name).joined(separator: ", ") }
}
