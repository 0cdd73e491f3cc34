@testable import Domain

/// A round small enough that every world that fits its release can be written down.
///
/// Made from a seed: groups of 5…8 people, each with a mood (mixed, of one mind, at a loss), some of whom do not answer at all or
/// pass over a question; some groups are not asked every question, some answer by a group link.
struct SmallRound {
    let labels: [Label]
    let k: Int
    let questions: [String]
    /// By label, the sheets that came; a byte a question: 0 no answer, 1…5, 6 "don't know".
    let sheets: [[[UInt8]]]

    init(seed: UInt64, labels count: ClosedRange<Int>, questions: Int, groupLinks: Bool = true) {
        var chance = SplitMix64(seed: seed)
        let ids = (0..<questions).map { "Q\($0)" }
        let keys = [["elected"], ["management"], ["staff", "A"], ["staff", "B"], ["staff", "C"]].shuffled(using: &chance)
            .prefix(Int.random(in: count, using: &chance)).sorted { $0.precedesKey($1) }
        k = Int.random(in: 0..<4, using: &chance) == 0 ? 6 : 5
        self.questions = ids
        let least = k
        labels = keys.enumerated().map { number, key in
            let asked = ids.filter { _ in Int.random(in: 0..<6, using: &chance) > 0 }
            return TestInstrument.label(
                number, key: key, people: least + Int.random(in: 0...2, using: &chance),
                isRepeatable: groupLinks && Int.random(in: 0..<6, using: &chance) == 0, statements: asked)
        }
        sheets = labels.map { label in Self.sheets(of: label, questions: ids, &chance) }
    }

    private static func sheets(of label: Label, questions: [String], _ chance: inout SplitMix64) -> [[UInt8]] {
        let comes: Double = [0.7, 0.85, 1, 1].randomElement(using: &chance) ?? 1
        let came = (0..<(label.people ?? 0)).filter { _ in Double.random(in: 0..<1, using: &chance) < comes }.count
        var sheets = Array(repeating: [UInt8](repeating: 0, count: questions.count), count: came)
        for (index, question) in questions.enumerated() where label.statements.contains(question) {
            let options = Mood(&chance).options
            for sheet in sheets.indices { sheets[sheet][index] = options.randomElement(using: &chance) ?? 0 }
        }
        return sheets
    }

    /// Answers to draw from, as often as they stand here.
    private struct Mood {
        let options: [UInt8]

        init(_ chance: inout SplitMix64) {
            let one = UInt8.random(in: 1...5, using: &chance)
            let two = UInt8.random(in: 1...5, using: &chance)
            switch Int.random(in: 0..<5, using: &chance) {
            case 0: options = Array(repeating: one, count: 9) + [two]
            case 1: options = Array(repeating: one, count: 5) + [6, 6, two]
            case 2: options = [one, one, two, two, 3, 0]
            default: options = [one, one, two, 3, 4]
            }
        }
    }

    var tally: Tally {
        get throws {
            var tally = Tally(statements: questions, labels: labels.count)
            for (label, sheets) in sheets.enumerated() {
                for sheet in sheets { try tally.add(label: label, steps: sheet) }
            }
            return tally
        }
    }

    /// Counts of steps 1…5 and "don't know" by label, for one question: the truth that nobody may learn.
    func world(_ question: Int) -> World {
        World(
            counts: sheets.map { sheets in
                (1...6).map { answer in sheets.count { $0[question] == UInt8(answer) } }
            })
    }

    func asked(_ question: Int) -> Set<Int> { Set(labels.filter { $0.statements.contains(questions[question]) }.map(\.number)) }
    var overfull: Set<Int> { Set(labels.filter { $0.isOverfull(sheets: sheets[$0.number].count) }.map(\.number)) }

    /// One way in which the labels may have answered a question; by label, counts of steps 1…5 and "don't know".
    struct World: Hashable {
        var counts: [[Int]]
    }
}
