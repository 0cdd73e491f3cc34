/// What a form brought for one choice, ranking or number, and the bytes that it means.
package struct TypedItem: Hashable, Sendable {
    /// Values of the field that bears the item's id: keys of options, a number, `eos`. Empty ones are left out.
    package var values: [String]
    /// Of a ranking: the typed place by the option's key.
    package var places: [String: String]

    package init(values: [String] = [], places: [String: String] = [:]) {
        self.values = values
        self.places = places
    }

    package var isEmpty: Bool { values.isEmpty && places.isEmpty }

    /// The bytes of the item's columns; nil where nothing was answered.
    ///
    /// - Throws: what must be mended.
    package func bytes(of item: Item) throws(ItemSlip) -> [UInt8]? {
        if isEmpty { return nil }
        switch item.kind {
        case .single: return try [single(item)]
        case .multiple(let choices, let most): return try multiple(choices, most: most)
        case .ranking(let choices, let places): return try ranking(choices, upTo: places)
        case .number(let bins): return try [number(bins)]
        case .statement, .text: return nil
        }
    }

    private func one() throws(ItemSlip) -> String {
        guard let value = values.first, values.count == 1, places.isEmpty else { throw .several }
        return value
    }

    private func single(_ item: Item) throws(ItemSlip) -> UInt8 {
        let value = try one()
        guard let answer = item.answers(of: value) else { throw .unknownOption(String(value.prefix(40))) }
        return answer.byte
    }

    private func multiple(_ choices: Choices, most: Int) throws(ItemSlip) -> [UInt8] {
        var bytes = Array(repeating: UInt8(2), count: choices.options.count)
        for value in values {
            guard let place = choices.options.firstIndex(where: { $0.key == value }) else { throw .unknownOption(String(value.prefix(40))) }
            guard bytes[place] == 2 else { throw .several }
            bytes[place] = 1
        }
        let chosen = choices.options.indices.filter { bytes[$0] == 1 }
        if chosen.count > 1, let alone = chosen.first(where: { choices.options[$0].isAlone }) { throw .notAlone(option: alone) }
        guard chosen.count <= most else { throw .tooMany(chosen: chosen.count, most: most) }
        return bytes
    }

    private func ranking(_ choices: Choices, upTo most: Int) throws(ItemSlip) -> [UInt8] {
        var bytes = Array(repeating: UInt8(truncatingIfNeeded: most + 1), count: choices.options.count)
        for (key, typed) in places.sorted(by: { $0.key < $1.key }) {
            guard let option = choices.options.firstIndex(where: { $0.key == key }), values.isEmpty else {
                throw .unknownOption(String(key.prefix(40)))
            }
            guard let place = UInt8(typed), (1...most).contains(Int(place)) else { throw .outOfRange(String(typed.prefix(40)), 1...most) }
            guard !bytes.contains(place) else { throw .placeTwice(Int(place)) }
            bytes[option] = place
        }
        let placed = bytes.filter { Int($0) <= most }.sorted()
        if let gap = placed.enumerated().first(where: { Int($1) != $0 + 1 }) { throw .placeMissing(gap.offset + 1) }
        return bytes
    }

    private func number(_ bins: Bins) throws(ItemSlip) -> UInt8 {
        let value = try one()
        if value == Answer.dontKnow.formValue, bins.hasDontKnow { return UInt8(truncatingIfNeeded: bins.ranges.count + 1) }
        // "1 200" is written with a space between thousands.
        let digits = value.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
        guard let number = Int(digits) else { throw .notANumber(String(value.prefix(40)), bins.span) }
        guard let bin = bins.ranges.firstIndex(where: { $0.contains(number) }) else { throw .outOfRange(String(value.prefix(40)), bins.span) }
        return UInt8(truncatingIfNeeded: bin + 1)
    }
}

/// Why what was typed is no answer to an item; a form says it at the field.
package enum ItemSlip: Error, Hashable, Sendable {
    /// what was sent, cut at 40 characters
    case unknownOption(String)
    /// more than one answer where one is taken, or the same twice
    case several
    case tooMany(chosen: Int, most: Int)
    /// "none of these" beside another option
    case notAlone(option: Int)
    case placeTwice(Int)
    /// a later place was given, this one was not
    case placeMissing(Int)
    case notANumber(String, ClosedRange<Int>)
    case outOfRange(String, ClosedRange<Int>)
}
