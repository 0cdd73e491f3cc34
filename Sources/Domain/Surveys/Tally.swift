/// How many sheets of each label gave each answer to each statement.
///
/// Made by the release builder while it opens the sealed pool, cut at once and never stored or shown: below a block no count may
/// leave the builder. A plain loop over bytes, because a round may hold 100,000 sheets.
package struct Tally: Hashable, Sendable {
    /// The instrument's statements in its order.
    package let statements: [Statement.ID]
    /// Sheets by label number, those without a single answer included.
    package private(set) var sheets: [Int]
    /// Eight cells a statement (no answer, steps 1…5, "don't know", unused), statements within labels.
    private var cells: [Int32]

    package init(statements: [Statement.ID], labels: Int) {
        self.statements = statements
        sheets = Array(repeating: 0, count: labels)
        cells = Array(repeating: 0, count: labels * statements.count * 8)
    }

    /// Counts one sheet.
    ///
    /// - Parameter steps: a byte a statement in the instrument's order: 0 no answer, 1…5 a step, 6 "don't know".
    /// - Throws: for another length, label or byte; then nothing was counted.
    package mutating func add(label: Int, steps: UnsafeBufferPointer<UInt8>) throws(TallyRefused) {
        guard sheets.indices.contains(label) else { throw .unknownLabel(label) }
        guard steps.count == statements.count else { throw .wrongLength(steps.count) }
        var highest: UInt8 = 0
        for step in steps { highest = max(highest, step) }
        guard highest <= Answer.dontKnow.rawValue else { throw .unknownAnswer(highest) }
        let start = label * statements.count * 8
        for index in 0..<steps.count { cells[start + index * 8 + Int(steps[index])] &+= 1 }
        sheets[label] += 1
    }

    package mutating func add(label: Int, steps: [UInt8]) throws(TallyRefused) {
        let refused = steps.withUnsafeBufferPointer { bytes -> TallyRefused? in
            do throws(TallyRefused) {
                try add(label: label, steps: bytes)
                return nil
            } catch {
                return error
            }
        }
        if let refused { throw refused }
    }

    /// Counts what another one of the same round has counted.
    package mutating func add(_ other: Tally) {
        precondition(other.statements == statements && other.sheets.count == sheets.count, "a tally of another round")
        for index in cells.indices { cells[index] &+= other.cells[index] }
        for label in sheets.indices { sheets[label] += other.sheets[label] }
    }

    /// What the sheets of some labels answered to the statement at `index` of `statements`.
    func counts(of labels: [Int], statement index: Int) -> Counts {
        var counts = Counts()
        for label in labels {
            let start = (label * statements.count + index) * 8
            for answer in Answer.allCases { counts[answer] += Int(cells[start + Int(answer.rawValue)]) }
        }
        return counts
    }
}

package enum TallyRefused: Error, Hashable, Sendable {
    case unknownLabel(Int)
    /// Bytes of the sheet; the instrument has another number of statements.
    case wrongLength(Int)
    case unknownAnswer(UInt8)
}
