import Foundation

/// Any JSON, with booleans and numbers told apart.
enum JSONValue: Decodable, Hashable {
    case null
    case boolean(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if box.decodeNil() {
            self = .null
        } else if let value = try? box.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? box.decode(Double.self) {
            self = .number(value)
        } else if let value = try? box.decode(String.self) {
            self = .text(value)
        } else if let value = try? box.decode([JSONValue].self) {
            self = .list(value)
        } else {
            self = .object(try box.decode([String: JSONValue].self))
        }
    }

    init(_ text: String) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    var list: [JSONValue]? {
        if case .list(let list) = self { list } else { nil }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    var members: [String: JSONValue] {
        if case .object(let members) = self { members } else { [:] }
    }
}

/// Holds JSON against a schema of the description: the keywords that it uses, and a complaint about every other one.
struct SchemaChecker {
    let document: JSONValue

    /// What is wrong, each with the place in the JSON; empty when it fits.
    func problems(of value: JSONValue, against schema: JSONValue, at place: String = "") -> [String] {
        schema.members.sorted { $0.key < $1.key }.flatMap { word, rule in problems(of: value, word, rule, schema, place) }
    }

    private func problems(of value: JSONValue, _ word: String, _ rule: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        switch word {
        case "description", "format", "default": []
        case "$ref": problems(of: value, against: resolved(rule), at: place)
        case "type": fits(value, type: rule) ? [] : ["\(place): not \(rule)"]
        case "enum": (rule.list ?? []).contains(value) ? [] : ["\(place): \(value) is none of the choices"]
        case "const": rule == value ? [] : ["\(place): \(value) is not \(rule)"]
        case "anyOf": choices(rule, value).contains(true) ? [] : ["\(place): fits none of anyOf"]
        case "oneOf": choices(rule, value).count { $0 } == 1 ? [] : ["\(place): does not fit exactly one of oneOf"]
        case "properties":
            rule.members.sorted { $0.key < $1.key }.flatMap { name, schema in
                value[name].map { problems(of: $0, against: schema, at: "\(place)/\(name)") } ?? []
            }
        case "required": (rule.list ?? []).compactMap(\.text).filter { value[$0] == nil }.map { "\(place): \($0) is missing" }
        case "additionalProperties":
            Set(value.members.keys).subtracting(schema["properties"]?.members.keys.map { $0 } ?? []).sorted().flatMap { name in
                // `false`, or what the others must be like.
                if case .object = rule, let other = value[name] { return problems(of: other, against: rule, at: "\(place)/\(name)") }
                return ["\(place): \(name) is not described"]
            }
        case "items": (value.list ?? []).enumerated().flatMap { problems(of: $1, against: rule, at: "\(place)/\($0)") }
        default: sizeProblems(of: value, word, rule, place)
        }
    }

    private func sizeProblems(of value: JSONValue, _ word: String, _ rule: JSONValue, _ place: String) -> [String] {
        let limit = rule.number ?? 0
        let fits: Bool
        switch (word, value) {
        case ("minimum", .number(let number)): fits = number >= limit
        case ("maximum", .number(let number)): fits = number <= limit
        case ("minLength", .text(let text)): fits = Double(text.count) >= limit
        case ("maxLength", .text(let text)): fits = Double(text.count) <= limit
        case ("minItems", .list(let list)): fits = Double(list.count) >= limit
        case ("maxItems", .list(let list)): fits = Double(list.count) <= limit
        case ("pattern", .text(let text)): fits = (try? Regex(rule.text ?? "(")).map { text.contains($0) } ?? false
        // A keyword says nothing about values of other types, null among them.
        case ("minimum", _), ("maximum", _), ("minLength", _), ("maxLength", _), ("minItems", _), ("maxItems", _), ("pattern", _): fits = true
        default: return ["\(place): the checker does not know \(word)"]
        }
        return fits ? [] : ["\(place): \(value) breaks \(word) \(rule)"]
    }

    private func choices(_ rule: JSONValue, _ value: JSONValue) -> [Bool] {
        (rule.list ?? []).map { problems(of: value, against: $0).isEmpty }
    }

    private func fits(_ value: JSONValue, type: JSONValue) -> Bool {
        if let types = type.list { return types.contains { fits(value, type: $0) } }
        return switch (type.text, value) {
        case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .text), ("array", .list), ("object", .object): true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }

    /// `#/components/schemas/Round`
    func resolved(_ reference: JSONValue) -> JSONValue {
        (reference.text ?? "").split(separator: "/").dropFirst().reduce(document) { $0[String($1)] ?? .text("nothing at \(reference)") }
    }
}
