/// One sheet of paper as it is keyed: a character a statement, in the order of the form.
///
/// `1`…`5` is a step, `0` "don't know", `-` no answer; spaces say nothing. `45310 -2344`
package struct KeyedLine: Hashable, Sendable {
    /// In the order of the form; nil where the sheet has no answer.
    package let answers: [Answer?]

    package enum Problem: Error, Hashable, Sendable {
        /// nothing but passed-over statements
        case empty
        /// so many characters for so many statements
        case count(Int, of: Int)
        /// a character that is no answer, at this statement, 1…
        case unknown(Character, place: Int)
        /// keys that are no answer to the choice, ranking or number at this place, 1…
        case run(String, place: Int)
        /// a ranking with more or fewer places than its options, at this place, 1…
        case places(String, of: Int, place: Int)
    }

    /// - Parameters:
    ///   - count: statements of the form.
    ///   - mayBeEmpty: something else was written on the sheet.
    package init(_ text: some StringProtocol, count: Int, mayBeEmpty: Bool = false) throws(Problem) {
        var answers: [Answer?] = []
        for character in text where !character.isWhitespace {
            switch character {
            case "1": answers.append(.one)
            case "2": answers.append(.two)
            case "3": answers.append(.three)
            case "4": answers.append(.four)
            case "5": answers.append(.five)
            case "0": answers.append(.dontKnow)
            case "-", ".", "–": answers.append(nil)
            default: throw .unknown(character, place: answers.count + 1)
            }
        }
        guard answers.count == count else { throw .count(answers.count, of: count) }
        guard mayBeEmpty || answers.contains(where: { $0 != nil }) else { throw .empty }
        self.answers = answers
    }
}

extension KeyedLine {
    /// A sheet with items of other kinds too, as its form would send it. Statements are a character each as before; anything else is keyed as a
    /// run that ends with a space or `/`, by the numbers of its options: `2` one of them, `135` those that are ticked (with ten or more: `1,10`),
    /// `2130` the places of a ranking option by option, one for each, `12` a number; `0` "don't know" – of a number, for which `0` may be the answer, `?` –, `-`
    /// no answer.
    ///
    /// - Parameter items: all that is asked and is no text, in the order of the form.
    package static func fields(_ text: some StringProtocol, items: [Item]) throws(Problem) -> [(name: String, value: String)] {
        var (rest, fields) = (Substring(text), [(name: String, value: String)]())
        for (place, item) in items.enumerated() {
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
            guard let first = rest.first else { throw .count(place, of: items.count) }
            guard !item.isStatement else {
                let line: KeyedLine
                do throws(Problem) { line = try KeyedLine(String(first), count: 1) } catch {
                    if case .empty = error {
                        rest = rest.dropFirst()
                        continue
                    }
                    throw .unknown(first, place: place + 1)
                }
                fields += line.answers.compactMap { $0 }.map { (item.id, $0.formValue) }
                rest = rest.dropFirst()
                continue
            }
            let run = rest.prefix { !$0.isWhitespace && $0 != "/" }
            rest = rest.dropFirst(run.count)
            guard !["-", "–", "."].contains(run) else { continue }
            guard let read = read(String(run), item) else {
                let typed = String(run.prefix(20))
                if case .ranking(let choices, _) = item.kind { throw .places(typed, of: choices.options.count, place: place + 1) }
                throw .run(typed, place: place + 1)
            }
            fields += read
        }
        guard rest.allSatisfy({ $0.isWhitespace || $0 == "/" }) else {
            throw .count(items.count + rest.split { $0.isWhitespace || $0 == "/" }.count, of: items.count)
        }
        return fields
    }

    private static func read(_ run: String, _ item: Item) -> [(name: String, value: String)]? {
        let dontKnow = Answer.dontKnow.formValue
        switch item.kind {
        case .statement, .text: return nil
        case .number(let bins): return [(item.id, run == "?" && bins.hasDontKnow ? dontKnow : run)]
        case .single(let choices):
            if run == "0", choices.hasDontKnow { return [(item.id, dontKnow)] }
            guard let number = Int(run), choices.options.indices.contains(number - 1) else { return nil }
            return [(item.id, choices.options[number - 1].key)]
        case .multiple(let choices, _):
            let numbers = numbers(run, of: choices.options.count)
            guard numbers.allSatisfy({ $0.map { choices.options.indices.contains($0 - 1) } ?? false }) else { return nil }
            return numbers.compactMap { $0 }.map { (item.id, choices.options[$0 - 1].key) }
        case .ranking(let choices, _):
            let places = numbers(run, of: choices.options.count)
            guard places.count == choices.options.count, !places.contains(nil) else { return nil }
            return zip(choices.options, places.compactMap { $0 }).filter { $0.1 > 0 }.map { ("\(item.id).\($0.key)", String($1)) }
        }
    }

    /// A digit each, or numbers between commas; nil for what is none.
    private static func numbers(_ run: String, of count: Int) -> [Int?] {
        guard count < 10, !run.contains(",") else { return run.split(separator: ",").map { Int($0) } }
        return run.map { $0.isASCII ? $0.wholeNumberValue : nil }
    }
}
