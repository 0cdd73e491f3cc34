import Domain

/// What the cells of one item mean: an option's text in any language, its key, its code or its number.
struct AnswerValues {
    let item: Item
    /// By folded text: a key of an option, `1`…`5` or `eos`; of a number the least of its bin.
    private var keys: [String: String] = [:]
    /// Cells that were understood before, by their own text; nil for nothing said.
    private var known: [String: [UInt8]?] = [:]

    init(_ item: Item, of instrument: Instrument) {
        self.item = item
        switch item.kind {
        case .statement:
            for (place, step) in instrument.scale.enumerated() { add(String(place + 1), step, number: place + 1) }
            addDontKnow(instrument, number: 6)
            addIfFree("0", Answer.dontKnow.formValue)
        case .single(let choices), .multiple(let choices, _), .ranking(let choices, _):
            for option in choices.options { for text in Folded.all(option.text) { addIfFree(text, option.key) } }
            for (place, option) in choices.options.enumerated() { add(option.key, option.text, number: place + 1) }
            if choices.hasDontKnow { addDontKnow(instrument, number: choices.options.count + 1) }
        case .number(let bins):
            for (place, range) in bins.ranges.enumerated() { addIfFree("a\(place + 1)", String(range.lowerBound)) }
            if bins.hasDontKnow { addDontKnow(instrument, number: nil) }
        case .text: break
        }
    }

    private mutating func addIfFree(_ name: String, _ key: String) {
        if keys[name] == nil { keys[name] = key }
    }

    /// Texts win over keys, keys over codes and numbers.
    private mutating func add(_ key: String, _ text: LocalText, number: Int) {
        let texts = Folded.all(text)
        for text in texts { addIfFree(text, key) }
        addIfFree(Folded.text(key), key)
        for name in ["a\(number)", "\(number)", "sq00\(number)"] + texts.map({ "\(number)" + $0 }) { addIfFree(name, key) }
    }

    private mutating func addDontKnow(_ instrument: Instrument, number: Int?) {
        let names = Folded.all(instrument.dontKnow).union(["eos", "dontknow", "enosaasanoa", "kaninteäga", "kanintesäga", "vetinte"])
        for name in names { addIfFree(name, Answer.dontKnow.formValue) }
        guard let number else { return }
        addIfFree("\(number)", Answer.dontKnow.formValue)
        addIfFree("a\(number)", Answer.dontKnow.formValue)
    }

    /// The key of one option that a text names.
    func key(_ text: some StringProtocol) -> String? { keys[Folded.text(text)] }

    /// The bytes of the item's columns for one cell that holds its whole answer; nil for an empty one.
    mutating func bytes(_ text: String) throws(ItemSlip) -> [UInt8]? {
        if let known = known[text] { return known }
        let bytes = try read(text)
        if known.count < 4_096 { known[text] = .some(bytes) }
        return bytes
    }

    private func read(_ text: String) throws(ItemSlip) -> [UInt8]? {
        guard let typed = try typed(text) else { return nil }
        guard item.isStatement else { return try typed.bytes(of: item) }
        return typed.values.first.flatMap { Answer(formValue: $0) }.map { [$0.rawValue] }
    }

    private func typed(_ text: String) throws(ItemSlip) -> TypedItem? {
        if Self.isEmpty(text) { return nil }
        switch item.kind {
        case .text: return nil
        case .statement, .single:
            guard let key = key(text) else { throw .unknownOption(String(text.prefix(40))) }
            return TypedItem(values: [key])
        case .number: return TypedItem(values: [number(text)])
        case .multiple: return TypedItem(values: try list(text))
        case .ranking(_, let places):
            let keys = try list(text).prefix(places)
            return TypedItem(places: Dictionary(zip(keys, (1...).lazy.map(String.init))) { first, _ in first })
        }
    }

    /// `12` as it stands, `12,0` without what says nothing, the code or words of "don't know" by their key, `1–4` as the bin's least; all of
    /// them with their unit too.
    private func number(_ text: String) -> String {
        if Int(text) != nil { return text }
        guard case .number(let bins) = item.kind else { return text }
        let bare = Self.withoutUnit(text, bins.unit)
        if Int(bare) != nil { return bare }
        if let place = bins.ranges.firstIndex(where: { Self.spelled($0).contains(bare) }) ?? bins.keys.firstIndex(of: bare) {
            return String(bins.ranges[place].lowerBound)
        }
        return key(text) ?? (bare.hasSuffix(",0") || bare.hasSuffix(".0") ? String(bare.dropLast(2)) : text)
    }

    /// `1–2 henkilötyövuotta` → `1–2`
    private static func withoutUnit(_ text: String, _ unit: LocalText) -> String {
        let number = text.prefix { !$0.isLetter }
        let rest = Folded.text(text.dropFirst(number.count))
        return (rest.isEmpty || Folded.all(unit).contains(rest) ? number : text[...]).filter { !$0.isWhitespace }
    }

    private static func spelled(_ range: ClosedRange<Int>) -> [String] {
        ["–", "-", "—"].map { "\(range.lowerBound)\($0)\(range.upperBound)" }
    }

    /// Keys of the options that a cell names, in its order.
    private func list(_ text: String) throws(ItemSlip) -> [String] {
        if let key = key(text) { return [key] }
        for separator: Character in [";", "\n", "|", ","] where text.contains(separator) {
            let parts = text.split(separator: separator).map { $0.trimmingPrefix(while: \.isWhitespace) }.filter { !Folded.text($0).isEmpty }
            let keys = parts.compactMap { key($0) }
            if keys.count == parts.count, !keys.isEmpty { return keys }
        }
        throw .unknownOption(String(text.prefix(40)))
    }

    /// Whether a cell of one option says that it was chosen; nil where it says nothing.
    func isChosen(_ text: String, _ option: String) throws(ItemSlip) -> Bool? {
        if Self.isEmpty(text) { return nil }
        let folded = Folded.text(text)
        if Self.yes.contains(folded) { return true }
        if Self.no.contains(folded) { return false }
        if keys[folded] == option { return true }
        throw .unknownOption(String(text.prefix(40)))
    }

    private static let yes: Set<String> = ["1", "y", "yes", "kyllä", "k", "ja", "j", "x", "true", "valittu", "vald", "selected", "checked"]
    private static let no: Set<String> = ["0", "n", "no", "ei", "nej", "false", "eivalittu", "ejvald", "notselected", "unchecked"]

    /// What tools write where nothing was asked or answered.
    static func isEmpty(_ text: String) -> Bool {
        switch text.utf8.count {
        case 0: true
        case 1...3 where text.allSatisfy({ $0.isWhitespace || "-–—.".contains($0) }): true
        case 2...3: ["n/a", "N/A", "NA"].contains(text)
        default: text.allSatisfy(\.isWhitespace) || text == "{question_not_shown}"
        }
    }
}
