import Domain

/// What a column of another tool's table holds, as far as a round is concerned.
package enum AnswerColumn: Hashable, Sendable {
    /// Nothing that is taken.
    case leftOut
    /// The group that the row's person belongs to.
    case group
    /// A whole answer; several options stand in one cell, parted by `;`.
    case item(Item.ID)
    /// Whether one option of a multiple choice was chosen, or which place a ranked one got.
    case option(Item.ID, key: String)
    /// Of a ranking: which option got this place, 1….
    case place(Item.ID, Int)
    /// The open question of a theme.
    case open(theme: String)

    /// As forms and mapping files write it: `M01`, `K3.aika`, `K4:1`, `avoin-tieto`, `ryhma`; empty for what is left out.
    package var key: String {
        switch self {
        case .leftOut: ""
        case .group: "ryhma"
        case .item(let id): id
        case .option(let id, let key): "\(id).\(key)"
        case .place(let id, let place): "\(id):\(place)"
        case .open(let theme): "avoin-\(theme)"
        }
    }

    /// Everything that a column can hold in an instrument, in its order.
    package static func all(of instrument: Instrument) -> [AnswerColumn] {
        var all: [AnswerColumn] = [.group]
        for item in instrument.items {
            all.append(.item(item.id))
            switch item.kind {
            case .multiple(let choices, _): all += choices.options.map { .option(item.id, key: $0.key) }
            case .ranking(let choices, let places):
                all += choices.options.map { .option(item.id, key: $0.key) } + (1...max(1, places)).map { .place(item.id, $0) }
            case .statement, .single, .number, .text: break
            }
        }
        guard !instrument.openQuestion.isEmpty else { return all }
        return all + instrument.themes.filter { instrument.section($0.key) != nil }.map { .open(theme: $0.key) }
    }

    /// Columns of our own table: one a column of the sheet, then texts.
    package static func own(of instrument: Instrument) -> [AnswerColumn] {
        all(of: instrument).filter { column in
            switch column {
            case .group, .option, .open: true
            case .place, .leftOut: false
            case .item(let id): instrument.item(id).map { !$0.isListed } ?? false
            }
        }
    }
}

extension Item {
    /// A cell may hold several of its options.
    var isListed: Bool {
        switch kind {
        case .multiple, .ranking: true
        case .statement, .single, .number, .text: false
        }
    }
}

/// Words as tables of other tools write them, without what they put around and between: case, spaces, points, brackets.
enum Folded {
    static func text(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return String(
                decoding: text.utf8.compactMap { byte -> UInt8? in
                    switch byte {
                    case 0x30...0x39, 0x61...0x7A: byte
                    case 0x41...0x5A: byte | 0x20
                    default: nil
                    }
                }, as: UTF8.self)
        }
        return String(Cleaned.line(text).lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// A text in every language, folded; where it offers the municipality's and the city's word, with either.
    static func all(_ text: LocalText) -> Set<String> {
        Set(text.texts.values.flatMap { [chosen($0, first: true), chosen($0, first: false)] }.map(Self.text)).subtracting([""])
    }

    /// `[kunta|kaupunki]` → `kunta`
    static func chosen(_ text: String, first isFirst: Bool) -> String {
        guard text.contains("[") else { return text }
        var (out, rest) = ("", text[...])
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            out += rest[..<open]
            let words = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
            out += (isFirst ? words.first : words.last) ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}
