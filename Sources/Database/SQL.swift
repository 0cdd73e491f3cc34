/// One value as both engines store it.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
}

/// What may be bound into an `SQL` text.
package protocol Bindable {
    var bound: Value { get }
}

extension Int64: Bindable { package var bound: Value { .integer(self) } }
extension Int: Bindable { package var bound: Value { .integer(Int64(self)) } }
extension Bool: Bindable { package var bound: Value { .integer(self ? 1 : 0) } }
extension Double: Bindable { package var bound: Value { .real(self) } }
extension String: Bindable { package var bound: Value { .text(self) } }
extension [UInt8]: Bindable { package var bound: Value { .bytes(self) } }
extension Optional: Bindable where Wrapped: Bindable {
    package var bound: Value { map(\.bound) ?? .null }
}

/// One statement with its values: an interpolation binds, it never pastes.
///
/// ```swift
/// let sql: SQL = "SELECT name FROM round WHERE id = \(id)"   // … WHERE id = $1
/// ```
/// Write the subset that SQLite and PostgreSQL share (`docs/sql.md`).
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// The text with `$1`, `$2`, … in the place of the values.
    package let text: String
    package let values: [Value]

    package init(stringLiteral value: StaticString) {
        self.init(text: value.description, values: [])
    }

    /// For this kit only, whose texts are made of checked names.
    init(text: String, values: [Value]) {
        self.text = text
        self.values = values
    }

    package init(stringInterpolation: Interpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    /// Several new rows of one width.
    static func insert(_ head: StaticString, _ rows: some Collection<[Value]>) -> SQL {
        let width = rows.first?.count ?? 0
        let places = (0..<rows.count).map { row in "(" + (1...max(1, width)).map { "$\(row * width + $0)" }.joined(separator: ", ") + ")" }
        return SQL(text: "\(head) " + places.joined(separator: ", "), values: rows.flatMap(\.self))
    }

    package struct Interpolation: StringInterpolationProtocol {
        var text = ""
        var values: [Value] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 4)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            text += literal.description
        }

        package mutating func appendInterpolation(_ value: some Bindable) {
            values.append(value.bound)
            text += "$\(values.count)"
        }

        /// NULL for nil. On its own, because the compiler takes an optional in an interpolation for a slip otherwise.
        package mutating func appendInterpolation(_ value: (some Bindable)?) {
            values.append(value.bound)
            text += "$\(values.count)"
        }
    }
}

/// One row of an answer; columns are named as in the `SELECT`.
package struct Row: Sendable {
    private let columns: [String: Int]
    private let values: [Value]

    package init(columns: [String: Int], values: [Value]) {
        self.columns = columns
        self.values = values
    }

    /// Whether the other one, of the same `SELECT`, has the same values.
    package func holds(_ other: Row) -> Bool { values == other.values }

    /// - Throws: `DatabaseFault.column` when there is no such column.
    package func value(_ column: String) throws -> Value {
        guard let index = columns[column] else { throw DatabaseFault.column(column) }
        return values[index]
    }

    /// - Throws: `DatabaseFault.column` when the column is missing, NULL or of another type; the same for the readers below.
    package func integer(_ column: String) throws -> Int64 {
        guard case .integer(let number) = try value(column) else { throw DatabaseFault.column(column) }
        return number
    }

    package func text(_ column: String) throws -> String {
        guard case .text(let text) = try value(column) else { throw DatabaseFault.column(column) }
        return text
    }

    package func bytes(_ column: String) throws -> [UInt8] {
        switch try value(column) {
        case .bytes(let bytes): return bytes
        // SQLite gives an empty blob back as an empty text in some queries.
        case .text(let text): return Array(text.utf8)
        default: throw DatabaseFault.column(column)
        }
    }

    package func real(_ column: String) throws -> Double {
        switch try value(column) {
        case .real(let number): return number
        case .integer(let number): return Double(number)
        default: throw DatabaseFault.column(column)
        }
    }

    package func boolean(_ column: String) throws -> Bool { try integer(column) != 0 }

    /// The reader's answer, or nil where the column holds NULL.
    package func optional<T>(_ column: String, _ read: (Row) -> (String) throws -> T) throws -> T? {
        try value(column) == .null ? nil : read(self)(column)
    }
}
