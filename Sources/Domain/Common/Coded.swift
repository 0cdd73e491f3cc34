/// Inside kept bodies and frozen facts a text is a map language → text, a day 2026-05-15, a month 2026-05, an id its thirteen characters.
extension LocalText: Codable {
    package init(from decoder: any Decoder) throws {
        let texts = try [String: String](from: decoder)
        self.init(Dictionary(texts.compactMap { name, text in Language(rawValue: name).map { ($0, text) } }, uniquingKeysWith: { one, _ in one }))
    }

    package func encode(to encoder: any Encoder) throws {
        try Dictionary(texts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { one, _ in one }).encode(to: encoder)
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws { self = try decoder.read { Day($0) } }

    package func encode(to encoder: any Encoder) throws { try iso.encode(to: encoder) }
}

extension MonthOrDay: Codable {
    package init(from decoder: any Decoder) throws { self = try decoder.read { MonthOrDay($0) } }

    package func encode(to encoder: any Encoder) throws { try iso.encode(to: encoder) }
}

extension ID: Codable {
    package init(from decoder: any Decoder) throws { self = try decoder.read { ID(text: $0) } }

    package func encode(to encoder: any Encoder) throws { try description.encode(to: encoder) }
}

extension Decoder {
    fileprivate func read<Value>(_ read: (String) -> Value?) throws -> Value {
        let text = try String(from: self)
        guard let value = read(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "\(Value.self)"))
        }
        return value
    }
}
