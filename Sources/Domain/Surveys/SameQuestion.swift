extension Item {
    /// The same question with the same answers, to everybody who reads it: the same words in every language that both are written in, a mended
    /// slip of the pen aside.
    ///
    /// A questionnaire that calls other words *same* is not believed: a trend over them would compare two questions.
    package func asksSame(as old: Item) -> Bool {
        guard text.asksSame(as: old.text), kind.name == old.kind.name else { return false }
        let groups = Set(groups).intersection(old.groups)
        guard groups.allSatisfy({ text(for: $0).asksSame(as: old.text(for: $0)) }) else { return false }
        if case .number(let bins) = kind, case .number(let before) = old.kind { return bins.ranges == before.ranges }
        return options.count == old.options.count
            && zip(options, old.options).allSatisfy { $0.key == $1.key && $0.text.asksSame(as: $1.text) }
    }
}

extension LocalText {
    fileprivate func asksSame(as old: LocalText) -> Bool {
        let both = Language.allCases.compactMap { language in self[language].flatMap { new in old[language].map { (new, $0) } } }
        return !both.isEmpty && both.allSatisfy { new, old in new.words.mends(old.words) }
    }
}

extension String {
    /// Letters and digits, word by word: case and signs ask nothing.
    fileprivate var words: [[Character]] {
        lowercased().filter { $0 != "\u{AD}" }.split { !$0.isLetter && !$0.isNumber }.map(Array.init)
    }
}

extension [[Character]] {
    /// One word at most differs, and that one by a slip.
    fileprivate func mends(_ old: [[Character]]) -> Bool {
        guard count == old.count else { return false }
        let changed = zip(self, old).filter(!=)
        return changed.isEmpty || changed.count == 1 && changed.allSatisfy { $0.isSlip(of: $1) }
    }
}

extension [Character] {
    /// One letter more, less, other or in its neighbour's place, in a long word and not at its beginning: "un-", "o-" and short words such as
    /// "ei" turn a sentence round.
    fileprivate func isSlip(of other: [Character]) -> Bool {
        guard Swift.min(count, other.count) >= 5, first == other.first, abs(count - other.count) <= 1 else { return false }
        let same = zip(self, other).prefix { $0 == $1 }.count
        let (left, right) = (dropFirst(same), other.dropFirst(same))
        if left.dropFirst() == right.dropFirst() || left.dropFirst() == right || left == right.dropFirst() { return true }
        return left.count == right.count && Array(left.prefix(2)) == right.prefix(2).reversed() && left.dropFirst(2) == right.dropFirst(2)
    }
}
