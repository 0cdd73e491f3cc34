import CPQ
import Database

/// What the server answered to one statement; its memory goes with it.
///
/// A class because the C result must be freed exactly once. It never leaves the transaction that asked.
final class Answer {
    private let result: OpaquePointer
    let rowCount: Int32
    private let columnCount: Int32
    private let types: [CellType?]

    init(_ result: OpaquePointer) {
        self.result = result
        rowCount = PQntuples(result)
        columnCount = PQnfields(result)
        types = (0..<columnCount).map { CellType(PQftype(result, $0)) }
    }

    deinit { PQclear(result) }

    /// Rows that the statement inserted, changed, deleted or gave.
    var affected: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    /// What was done: `COMMIT`, `INSERT 0 1` …
    var tag: String { String(cString: PQcmdStatus(result)) }

    /// All rows, copied.
    func rows() throws -> [Row] {
        var columns: [String: Int] = [:]
        for column in 0..<columnCount { columns[String(cString: PQfname(result, column))] = Int(column) }
        return try (0..<rowCount).map { row in
            Row(columns: columns, values: try (0..<columnCount).map { try value(row, $0) })
        }
    }

    /// - Throws: `DatabaseFault.column` for a type that the contract does not carry.
    func value(_ row: Int32, _ column: Int32) throws -> Value {
        guard let cell = cell(row, column) else { return .null }
        switch types[Int(column)] {
        case .boolean: return .integer(cell.first == 0 ? 0 : 1)
        case .integer16: return .integer(Int64(number(cell, as: Int16.self)))
        case .integer32: return .integer(Int64(number(cell, as: Int32.self)))
        case .integer64: return .integer(number(cell, as: Int64.self))
        case .real32: return .real(Double(Float(bitPattern: number(cell, as: UInt32.self))))
        case .real64: return .real(Double(bitPattern: number(cell, as: UInt64.self)))
        case .text: return .text(String(decoding: cell, as: UTF8.self))
        case .bytes: return .bytes([UInt8](cell))
        case .nothing: return .null
        case nil: throw DatabaseFault.column("\(String(cString: PQfname(result, column))): cast its type \(PQftype(result, column))")
        }
    }

    /// The bytes in place, nil for NULL.
    func cell(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
        guard column < columnCount, PQgetisnull(result, row, column) == 0 else { return nil }
        return UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
    }

    /// Numbers come with their greatest byte first.
    private func number<Number: FixedWidthInteger>(_ cell: UnsafeRawBufferPointer, as type: Number.Type) -> Number {
        guard cell.count == MemoryLayout<Number>.size else { return 0 }
        return Number(bigEndian: cell.loadUnaligned(as: Number.self))
    }
}

/// One row of `forEach`.
struct PostgresCells: Cells {
    let answer: Answer
    let row: Int32

    func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let number) = try answer.value(row, Int32(column)) else { throw DatabaseFault.column("\(column)") }
        return number
    }

    func value(_ column: Int) throws -> Value { try answer.value(row, Int32(column)) }

    func bytes<T>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> T) throws -> T {
        guard let cell = answer.cell(row, Int32(column)) else { throw DatabaseFault.column("\(column)") }
        return try body(cell)
    }
}
