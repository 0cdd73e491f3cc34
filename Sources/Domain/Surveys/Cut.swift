/// What a round releases, once: whole blocks only, for its two readers.
///
/// Everything that anyone ever sees of the answers is computed from these rows and numbers (`docs/anonymity.md`).
package struct ReleasedTable: Hashable, Sendable {
    /// Sorted by audience, statement id, block and option; every option of a shown block has its row, zeros included.
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
    ///   - publishes: the plan's; without it there is no table for everyone else, so that nothing can show it.
    /// - Throws: `.tooFewSheets` when no stream has k sheets; nothing is released and the round can be extended.
    package static func cut(
        _ tally: Tally, labels: [Label], trees: [LabelTree], k: Int, publishes: Bool
    ) throws(ReleaseRefused) -> ReleasedTable {
        guard labels.enumerated().allSatisfy({ $0 == $1.number }), tally.sheets.count == labels.count,
            trees.flatMap(\.labels).sorted() == labels.map(\.number)
        else { throw .treesDoNotFit }
        let k = max(k, Plan.floor)
        let sheets = Dictionary(grouping: labels, by: \.stream).mapValues { $0.reduce(0) { $0 + tally.sheets[$1.number] } }
        let shown = sheets.filter { $0.value >= k }
        guard !shown.isEmpty else { throw .tooFewSheets(k: k) }
        let audiences = publishes ? [(Audience.internal, k), (.open, max(Plan.openFloor, k))] : [(.internal, k)]
        let rows = audiences.flatMap { audience, k in
            Knife(tally: tally, labels: labels, k: k).rows(trees: trees, audience: audience)
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
        lines += rows.map { "\($0.audience.rawValue)\t\($0.question)\t\($0.block.text)\t\($0.option.rawValue)\t\($0.people)" }
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
        return one.option.rawValue < other.option.rawValue
    }
}

/// One k at work on one tally.
private struct Knife {
    let tally: Tally
    let labels: [Label]
    let k: Int

    func rows(trees: [LabelTree], audience: Audience) -> [ReleasedCount] {
        tally.statements.enumerated().flatMap { index, statement in
            trees.flatMap { tree -> [ReleasedCount] in
                let pieces = cut(tree, statement: index)
                guard pieces.allSatisfy({ isFit($0, isRoot: pieces.count == 1) }) else { return [] }
                return pieces.flatMap { piece in
                    Answer.allCases.map {
                        ReleasedCount(audience: audience, question: statement, block: piece.block, option: $0, people: piece.counts[$0])
                    }
                }
            }
        }
    }

    private struct Piece {
        let block: Block
        let counts: Counts
    }

    /// A leaf is one block, none if it is not asked; a node stays split only if every block of both sides is fit.
    private func cut(_ tree: LabelTree, statement: Int) -> [Piece] {
        switch tree {
        case .leaf(let number):
            guard labels[number].statements.contains(tally.statements[statement]) else { return [] }
            return [Piece(block: Block(labels: [number]), counts: tally.counts(of: [number], statement: statement))]
        case .pair(let one, let other):
            let left = cut(one, statement: statement)
            let right = cut(other, statement: statement)
            let pieces = left + right
            // A side in which nobody was asked does not exist for this question, so nothing is split from anything.
            if left.isEmpty || right.isEmpty || pieces.allSatisfy({ isFit($0, isRoot: false) }) { return pieces }
            return [Piece(block: Block(labels: pieces.flatMap(\.block.labels)), counts: pieces.reduce(Counts()) { $0 + $1.counts })]
        }
    }

    /// Large and mixed enough to be seen by itself (SAFETY §5.3, §5.10).
    ///
    /// - Parameter isRoot: all who were asked in this stream; then nobody is split off, so too many sheets are no reason to hide it.
    private func isFit(_ piece: Piece, isRoot: Bool) -> Bool {
        guard piece.counts.answered >= k, piece.counts.others >= 2 else { return false }
        guard piece.block.labels.count == 1, let label = piece.block.labels.first.map({ labels[$0] }) else { return true }
        if label.isRepeatable, labels.count > 1, piece.counts.answered < Plan.repeatableFloor { return false }
        return isRoot || !label.isOverfull(sheets: tally.sheets[label.number])
    }
}
