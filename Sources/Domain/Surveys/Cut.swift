/// What a round releases, once: whole blocks only, for its two readers.
///
/// Everything that anyone ever sees of the answers is computed from these rows and numbers (`docs/anonymity.md`).
package struct ReleasedTable: Hashable, Sendable {
    /// Sorted by audience, column id, block and option; every option of a shown block has its row, zeros included.
    package let rows: [ReleasedCount]
    /// Sheets by stream, only of streams with k or more.
    package let sheets: [SheetStream: Int]
    /// Numbers of the labels from which more sheets came than people were asked, ascending: said, and never split off.
    package let overfull: [Int]

    package init(rows: [ReleasedCount], sheets: [SheetStream: Int], overfull: [Int]) {
        self.rows = rows.sorted()
        self.sheets = sheets
        self.overfull = overfull.sorted()
    }

    /// Cuts each question through the trees, for members with k and for everyone else with 10 or more.
    ///
    /// - Parameters:
    ///   - trees: as stored at opening, `LabelTree.trees(of: labels)`.
    ///   - k: the plan's.
    ///   - known: sheets of files of other tools, counted; what is left without them must be fit by itself, or nobody. Of a label that files
    ///     filled, others count from ten on (k where it is the only one); of a stream, from k on.
    ///   - publishes: the plan's; without it there is no table for everyone else, so that nothing can show it.
    /// - Throws: `.tooFewSheets` when no stream has k sheets; nothing is released and the round can be extended.
    package static func cut(
        _ all: Tally, known: Tally? = nil, labels: [Label], trees: [LabelTree], k: Int, publishes: Bool
    ) throws(ReleaseRefused) -> ReleasedTable {
        guard labels.enumerated().allSatisfy({ $0 == $1.number }), all.sheets.count == labels.count,
            trees.flatMap(\.labels).sorted() == labels.map(\.number)
        else { throw .treesDoNotFit }
        let k = max(k, Plan.floor)
        let tally = known.map { all.counting($0, labels: labels, k: k) } ?? all
        let others = known.map { tally.without($0) }
        let sheets = Dictionary(grouping: labels, by: \.stream).mapValues { $0.reduce(0) { $0 + tally.sheets[$1.number] } }
        let shown = sheets.filter { $0.value >= k }
        guard !shown.isEmpty else { throw .tooFewSheets(k: k) }
        let audiences = publishes ? [(Audience.internal, k), (.open, max(Plan.openFloor, k))] : [(.internal, k)]
        let rows = audiences.flatMap { audience, k in
            Knife(tally: tally, others: others, labels: labels, k: k).rows(trees: trees, audience: audience)
        }
        let overfull = labels.filter { $0.isOverfull(sheets: tally.sheets[$0.number]) }.map(\.number)
        return ReleasedTable(rows: rows, sheets: shown, overfull: overfull)
    }

    /// The bytes whose SHA-256 stands in the audit chain: UTF-8 lines, columns parted by tabs (`docs/anonymity.md`).
    package var canonicalBytes: [UInt8] {
        var lines = ["digipolku release 1"]
        for stream in SheetStream.allCases {
            if let count = sheets[stream] { lines.append("sheets\t\(stream.rawValue)\t\(count)") }
        }
        lines += overfull.map { "overfull\t\($0)" }
        lines += rows.map { "\($0.audience.rawValue)\t\($0.question)\t\($0.block.text)\t\($0.option)\t\($0.people)" }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}

/// People who are counted in one tree.
package enum SheetStream: String, CaseIterable, Hashable, Sendable {
    /// those whom the round asks, by personal or group links
    case invited
    /// whoever found the public link
    case open = "public"
}

package enum ReleaseRefused: Error, Hashable, Sendable {
    /// No stream has k sheets.
    case tooFewSheets(k: Int)
    /// Labels, trees and tally are not of one plan.
    case treesDoNotFit
}

extension Tally {
    /// All that were counted; but of a label that files filled the known sheets alone where too few others came, and of a stream in which
    /// fewer than k are left so. Those few could not be shown, and would take everybody's figures away.
    fileprivate func counting(_ known: Tally, labels: [Label], k: Int) -> Tally {
        let least = labels.count > 1 ? max(k, Plan.repeatableFloor) : k
        let filled = labels.map(\.number).filter { known.sheets[$0] > 0 && sheets[$0] - known.sheets[$0] < least }
        let tally = replacing(filled, by: known)
        let others = tally.without(known)
        return Dictionary(grouping: labels, by: \.stream).values.reduce(tally) { tally, labels in
            let numbers = labels.map(\.number)
            let count = numbers.reduce(0) { $0 + others.sheets[$1] }
            return (1..<k).contains(count) ? tally.replacing(numbers, by: known) : tally
        }
    }
}

extension Label {
    package var stream: SheetStream { isPublic ? .open : .invited }

    /// More sheets came than people were asked.
    package func isOverfull(sheets: Int) -> Bool { people.map { sheets > $0 } ?? false }
}

extension ReleasedCount: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        if one.audience != other.audience { return one.audience.rawValue < other.audience.rawValue }
        if one.question != other.question { return one.question.unicodeScalars.lexicographicallyPrecedes(other.question.unicodeScalars) }
        if one.block != other.block { return one.block < other.block }
        return one.option < other.option
    }
}

extension LabelTree {
    /// The cut of one question (SAFETY §5.3): a leaf is one block; a node stays split only if every block of both sides is fit,
    /// otherwise it is one block. Labels that are not asked do not exist; a root that is still unfit gives no block.
    ///
    /// - Parameter isFit: judges labels that would be shown by themselves, and whether they are all who were asked: then nobody is
    ///   split off from anyone.
    func blocks(asked: [Bool], isFit: (_ labels: [Int], _ isRoot: Bool) -> Bool) -> [Block] {
        let pieces = pieces(asked: asked) { isFit($0, false) }
        if let only = pieces.first, pieces.count == 1, !isFit(only, true) { return [] }
        return pieces.map { Block(labels: $0) }.sorted()
    }

    private func pieces(asked: [Bool], isFit: ([Int]) -> Bool) -> [[Int]] {
        guard case .pair(let one, let other) = self else { return labels.filter { asked[$0] }.map { [$0] } }
        let sides = [one.pieces(asked: asked, isFit: isFit), other.pieces(asked: asked, isFit: isFit)]
        let pieces = sides.flatMap { $0 }
        if sides.contains([]) { return pieces }
        // A side of several pieces was split because each of them is fit.
        let staysSplit = sides.allSatisfy { $0.count > 1 || isFit($0[0]) }
        return staysSplit ? pieces : [pieces.flatMap { $0 }]
    }
}

/// One k at work on one tally.
private struct Knife {
    let tally: Tally
    /// Without the sheets that somebody knows; nil where there are none.
    let others: Tally?
    let labels: [Label]
    let k: Int
    /// Places of the columns that are cut together, by their root; only where they are more than one.
    private let families: [Item.ID: Family]

    /// A multiple choice or ranking with its options, and everything that is asked only after it.
    private struct Family {
        /// The root's own first column: who answered it.
        let first: Int
        let columns: [Int]
    }

    init(tally: Tally, others: Tally?, labels: [Label], k: Int) {
        (self.tally, self.others, self.labels, self.k) = (tally, others, labels, k)
        families = Dictionary(grouping: tally.columns.indices) { tally.columns[$0].root }.filter { $0.value.count > 1 }.mapValues {
            Family(first: $0[0], columns: $0)
        }
    }

    func rows(trees: [LabelTree], audience: Audience) -> [ReleasedCount] {
        let asked = labels.map { Set($0.statements) }
        return tally.columns.enumerated().flatMap { index, column in
            let asked = asked.map { $0.contains(column.item) }
            let blocks = trees.flatMap { tree in tree.blocks(asked: asked) { isFit($0, column: index, isRoot: $1) } }
            return blocks.flatMap { block in
                zip(1..., tally.people(of: block.labels, column: index)).map { option, people in
                    ReleasedCount(audience: audience, question: column.id, block: block, option: option, people: people)
                }
            }
        }
    }

    /// Large and mixed enough to be seen by itself (SAFETY §5.3, §5.10), for the column and for all that are cut with it.
    ///
    /// Whoever takes the sheets away that they know is left with nobody, or with a box that is fit too.
    private func isFit(_ numbers: [Int], column index: Int, isRoot: Bool) -> Bool {
        guard isFit(numbers, column: index, isRoot: isRoot, in: tally) else { return false }
        guard let others else { return true }
        let first = families[tally.columns[index].root]?.first ?? index
        guard others.shape(of: numbers, column: first).answered > 0 else { return true }
        return isFit(numbers, column: index, isRoot: isRoot, in: others)
    }

    private func isFit(_ numbers: [Int], column index: Int, isRoot: Bool, in tally: Tally) -> Bool {
        let shape = tally.shape(of: numbers, column: index)
        guard shape.chose - shape.mostChosen >= 2, isLarge(shape.answered, of: numbers, isRoot: isRoot) else { return false }
        guard let family = families[tally.columns[index].root] else { return true }
        return isFit(numbers, family, isRoot: isRoot, in: tally)
    }

    /// A family is one table with many margins: whoever answered its root is in the box, and of no answer that names something may all
    /// of them, or all but one, be known to have given it (`docs/anonymity.md`).
    private func isFit(_ numbers: [Int], _ family: Family, isRoot: Bool, in tally: Tally) -> Bool {
        let answered = tally.shape(of: numbers, column: family.first).answered
        guard isLarge(answered, of: numbers, isRoot: isRoot) else { return false }
        return family.columns.allSatisfy { answered - tally.shape(of: numbers, column: $0).mostTelling >= 2 }
    }

    private func isLarge(_ answered: Int, of numbers: [Int], isRoot: Bool) -> Bool {
        guard answered >= k else { return false }
        guard numbers.count == 1, let label = numbers.first.map({ labels[$0] }) else { return true }
        if label.isRepeatable, labels.count > 1, answered < Plan.repeatableFloor { return false }
        return isRoot || !label.isOverfull(sheets: tally.sheets[label.number])
    }
}
