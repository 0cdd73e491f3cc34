import CPQ
import Database

/// What went wrong on a connection, as far as it decides whether the transaction may be run again.
enum Trouble {
    /// The connection is gone. Whether a commit that was under way was kept, nobody can say.
    case lost
    /// The connection was gone before the transaction began: nothing of it was done.
    case notBegun
    /// Two transactions met; the server took this one back whole.
    case collision
    /// A prepared statement no longer fits the tables; the server took the transaction back.
    case stale
}

/// An answer of the server that is no success: its SQLSTATE and its sentence, without the values that stand in the details.
struct Refusal {
    /// Five letters; empty when the connection itself broke.
    let state: String
    let sentence: String

    init(_ result: OpaquePointer?, _ handle: Handle) {
        state = Self.field("C", result) ?? ""
        let primary = Self.field("M", result) ?? String(cString: PQerrorMessage(handle))
        // The sentences of data errors quote what was typed.
        sentence =
            state.hasPrefix("22") ? "a value does not fit its type (\(state))" : primary.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    var fault: DatabaseFault {
        switch state {
        case "23505": .unique(sentence)
        case _ where state.hasPrefix("23"): .refused(sentence)
        case "53100": .full
        // Serialization, deadlock, lock or statement deadline.
        case "40001", "40P01", "55P03", "57014": .busy
        // Too many connections, shutting down, starting, a standby that takes no writes.
        case "", "53300", "57P01", "57P02", "57P03", "57P05", "25006", "25P03": .unavailable(sentence)
        case _ where state.hasPrefix("08"): .unavailable(sentence)
        case "58030", "XX001", "XX002": .disk(sentence)
        default: .other("\(sentence) (\(state))")
        }
    }

    /// - Parameter isLost: the connection cannot be used any more.
    func trouble(isLost: Bool) -> Trouble? {
        if isLost { return .lost }
        switch state {
        case "40001", "40P01": return .collision
        // "cached plan must not change result type", and a statement that a connection pooler forgot.
        case "0A000", "26000": return .stale
        default: return nil
        }
    }

    private static func field(_ letter: Character, _ result: OpaquePointer?) -> String? {
        guard let result, let code = letter.asciiValue, let text = PQresultErrorField(result, Int32(code)) else { return nil }
        return String(cString: text)
    }
}

/// A setting of the server that durability or anonymity rests on is another one. A sentence for the person who runs the program.
package struct PostgresSettingRefused: Error, Hashable, CustomStringConvertible {
    package let setting: String
    package let description: String
}
