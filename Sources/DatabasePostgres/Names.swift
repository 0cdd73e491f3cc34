import CPQ
import Database

// What libpq calls by C names, in ours.

/// A connection's handle.
typealias Handle = OpaquePointer

extension ConnStatusType {
    static let ok = CONNECTION_OK
}

/// Kinds of cells by PostgreSQL's type numbers, as far as the contract carries them.
enum CellType {
    case boolean, integer16, integer32, integer64, real32, real64, text, bytes, nothing

    /// - Returns: nil for a type that no column of ours has: cast it in the statement.
    init?(_ number: Oid) {
        switch number {
        case 16: self = .boolean
        case 17: self = .bytes
        case 20: self = .integer64
        case 21: self = .integer16
        case 23: self = .integer32
        case 700: self = .real32
        case 701: self = .real64
        // "char", name, text, json, unknown, bpchar, varchar
        case 18, 19, 25, 114, 705, 1042, 1043: self = .text
        case 2278: self = .nothing
        default: return nil
        }
    }
}
