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
    }

    /// - Parameter count: statements of the form.
    package init(_ text: some StringProtocol, count: Int) throws(Problem) {
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
        guard answers.contains(where: { $0 != nil }) else { throw .empty }
        self.answers = answers
    }
}
