import Domain
import Foundation

/// The one form of JSON in which bodies are kept: keys sorted, nothing between them, so that equal objects are equal texts.
enum Canonical {
    static func text(_ body: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(body), as: UTF8.self)
    }

    /// - Throws: `StoreFault.unreadable`.
    static func body<Body: Decodable>(_ type: Body.Type = Body.self, from text: String) throws -> Body {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw StoreFault.unreadable("\(type)")
        }
    }
}

/// A `LocalText` inside a body: language → text.
typealias Texts = [String: String]

extension LocalText {
    init(_ texts: Texts?) {
        self.init(
            Dictionary(
                (texts ?? [:]).compactMap { name, text in Language(rawValue: name).map { ($0, text) } }, uniquingKeysWith: { one, _ in one }))
    }

    var body: Texts { Dictionary(texts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { one, _ in one }) }

    /// Nil when nothing was written: then the key is left out.
    var written: Texts? { isEmpty ? nil : body }
}

/// A value that a body names by text.
///
/// - Throws: `StoreFault.unreadable` for a word that this program does not know.
func known<Value: RawRepresentable>(_ raw: Value.RawValue, _ type: Value.Type = Value.self) throws -> Value {
    guard let value = Value(rawValue: raw) else { throw StoreFault.unreadable("\(type)") }
    return value
}

extension ID {
    /// - Throws: `StoreFault.unreadable`.
    init(stored text: String) throws {
        guard let id = ID(text: text) else { throw StoreFault.unreadable("ID") }
        self = id
    }
}

extension Day {
    /// - Throws: `StoreFault.unreadable`.
    init(stored text: String) throws {
        guard let day = Day(text) else { throw StoreFault.unreadable("Day") }
        self = day
    }
}

extension MonthOrDay {
    /// - Throws: `StoreFault.unreadable`.
    init(stored text: String) throws {
        guard let value = MonthOrDay(text) else { throw StoreFault.unreadable("MonthOrDay") }
        self = value
    }
}
