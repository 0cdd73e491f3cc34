/// Why a part of the plan is not kept as it is; forms link each to its field.
package enum PartProblem<Field: Hashable & Sendable>: Hashable, Sendable {
    case missing(Field)
    case tooLong(Field, TooLong)
    case tooMany(Field, limit: Int)
    case outOfRange(Field)
    /// It ends, or is due, before it begins.
    case endsBeforeStart(Field)
    /// Not a web address that a page may lead to.
    case notAnAddress(Field)
}

extension PartProblem {
    /// The field that a form marks.
    package var field: Field {
        switch self {
        case .missing(let field), .tooLong(let field, _), .tooMany(let field, _), .outOfRange(let field), .endsBeforeStart(let field),
            .notAnAddress(let field):
            field
        }
    }

    /// What is wrong with texts, each with its limit; `required` ones may not be empty.
    static func texts(_ texts: [(Field, LocalText, Int)], required: Set<Field> = []) -> [Self] {
        texts.flatMap { field, text, limit in
            (text.isEmpty && required.contains(field) ? [.missing(field)] : []) + text.tooLong(for: limit).map { .tooLong(field, $0) }
        }
    }

    /// Empty, or https with a host and 2,000 bytes at most.
    static func address(_ field: Field, _ text: String) -> [Self] {
        text.isEmpty || isAddress(text) ? [] : [.notAnAddress(field)]
    }

    /// Nothing but https, a host that can be one, and no blank or sign that no address holds.
    private static func isAddress(_ text: String) -> Bool {
        guard text.hasPrefix("https://"), text.utf8.count <= 2_000 else { return false }
        guard !text.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 || "<>\"\\^`{|}".unicodeScalars.contains($0) })
        else { return false }
        let host = text.dropFirst(8).prefix { !"/?#".contains($0) }
        return host.contains { $0.isLetter || $0.isNumber } && !host.contains("@")
    }

    /// Amounts of euros, days or people: nil, or 0…10¹².
    static func amounts(_ amounts: [(Field, Int?)]) -> [Self] {
        amounts.filter { $0.1.map { !(0...1_000_000_000_000).contains($0) } ?? false }.map { .outOfRange($0.0) }
    }

    /// Figures of measurements: nil, or −10¹²…10¹².
    static func figures(_ figures: [(Field, Double?)]) -> [Self] {
        figures.filter { $0.1.map { !$0.isFinite || abs($0) > 1e12 } ?? false }.map { .outOfRange($0.0) }
    }
}
