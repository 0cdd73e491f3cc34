/// How many sheets of each label gave each answer in each column.
///
/// Made by the release builder while it opens the sealed pool, cut at once and never stored or shown: below a block no count may
/// leave the builder. A plain loop over bytes, because a round may hold 100,000 sheets.
package struct Tally: Hashable, Sendable {
    /// The instrument's columns in its order.
    package let columns: [Column]
    /// Sheets by label number, those without a single answer included.
    package private(set) var sheets: [Int]
    /// Cells of columns within labels; a column has one for no answer and one for each answer.
    private var cells: [Int32]
    /// Where the cells of each column begin among those of a label.
    private let starts: [Int]
    private let highest: [UInt8]
    /// Cells of a label.
    private let width: Int

    package init(columns: [Column], labels: Int) {
        self.columns = columns
        highest = columns.map(\.highest)
        var (starts, width) = ([Int](), 0)
        for column in columns {
            starts.append(width)
            width += Int(column.highest) + 1
        }
        self.starts = starts
        self.width = width
        sheets = Array(repeating: 0, count: labels)
        cells = Array(repeating: 0, count: labels * width)
    }

    /// Of statements alone.
    package init(statements: [Statement.ID], labels: Int) { self.init(columns: statements.map { Column.statement($0) }, labels: labels) }

    /// Counts one sheet.
    ///
    /// - Parameter steps: a byte a column in the instrument's order: 0 no answer, then its answers.
    /// - Throws: for another length, label or byte; then nothing was counted.
    package mutating func add(label: Int, steps: UnsafeBufferPointer<UInt8>) throws(TallyRefused) {
        guard sheets.indices.contains(label) else { throw .unknownLabel(label) }
        guard steps.count == columns.count else { throw .wrongLength(steps.count) }
        var isOver = false
        for index in 0..<steps.count { isOver = isOver || steps[index] > highest[index] }
        if isOver { throw .unknownAnswer(zip(steps, highest).first { $0 > $1 }?.0 ?? 0) }
        let start = label * width
        for index in 0..<steps.count { cells[start + starts[index] + Int(steps[index])] &+= 1 }
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
        precondition(other.columns == columns && other.sheets.count == sheets.count, "a tally of another round")
        for index in cells.indices { cells[index] &+= other.cells[index] }
        for label in sheets.indices { sheets[label] += other.sheets[label] }
    }

    /// What is left when sheets that are known to somebody are taken away.
    ///
    /// - Parameter known: counted from some of the same sheets.
    package func without(_ known: Tally) -> Tally {
        precondition(known.columns == columns && known.sheets.count == sheets.count, "a tally of another round")
        var rest = self
        for index in cells.indices { rest.cells[index] = max(0, cells[index] - known.cells[index]) }
        for label in sheets.indices { rest.sheets[label] = max(0, sheets[label] - known.sheets[label]) }
        return rest
    }

    /// Some labels as another tally has counted them.
    func replacing(_ labels: [Int], by other: Tally) -> Tally {
        var all = self
        for label in labels {
            all.sheets[label] = other.sheets[label]
            for index in label * width..<(label + 1) * width { all.cells[index] = other.cells[index] }
        }
        return all
    }

    /// Its numbers, four bytes each, big end first: sheets by label, then the cells.
    package var bytes: [UInt8] {
        let numbers: [UInt32] = sheets.map { UInt32(clamping: $0) } + cells.map { UInt32(clamping: $0) }
        return numbers.flatMap { (number: UInt32) -> [UInt8] in
            [UInt8(number >> 24), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
        }
    }

    /// - Parameter bytes: as `bytes` gives them.
    /// - Returns: nil for any other length.
    package init?(bytes: [UInt8], columns: [Column], labels: Int) {
        self.init(columns: columns, labels: labels)
        guard bytes.count == 4 * (sheets.count + cells.count) else { return nil }
        func number(_ place: Int) -> Int { bytes[(4 * place)..<(4 * place + 4)].reduce(0) { sum, byte in sum << 8 | Int(byte) } }
        for label in sheets.indices { sheets[label] = number(label) }
        for index in cells.indices { cells[index] = Int32(clamping: number(sheets.count + index)) }
    }

    /// People of some labels by answer, 1… at index 0, in the column at `index` of `columns`.
    func people(of labels: [Int], column index: Int) -> [Int] {
        (1...Int(highest[index])).map { answer in labels.reduce(0) { $0 + Int(cells[$1 * width + starts[index] + answer]) } }
    }

    /// What the sheets of some labels answered in a column, as far as the cut asks; no array is made, it is asked again and again.
    func shape(of labels: [Int], column index: Int) -> Shape {
        var shape = Shape()
        let column = columns[index]
        for answer in 1...max(1, Int(highest[index])) {
            var people = 0
            for label in labels { people += Int(cells[label * width + starts[index] + answer]) }
            shape.answered += people
            if answer <= column.options {
                shape.chose += people
                shape.mostChosen = max(shape.mostChosen, people)
            }
            if UInt8(truncatingIfNeeded: answer) != column.blank { shape.mostTelling = max(shape.mostTelling, people) }
        }
        return shape
    }

    struct Shape {
        /// People who gave an answer, "don't know" included.
        var answered = 0
        /// People who gave an answer other than "don't know".
        var chose = 0
        /// Of them, how many gave the answer that most gave.
        var mostChosen = 0
        /// How many gave the most given answer that names something: not "not chosen", not "not placed".
        var mostTelling = 0
    }
}

package enum TallyRefused: Error, Hashable, Sendable {
    case unknownLabel(Int)
    /// Bytes of the sheet; the instrument has another number of columns.
    case wrongLength(Int)
    case unknownAnswer(UInt8)
}

extension Instrument {
    /// Sheets of a label that were asked an open question: all of them, or as many as gave an answer that it asks after.
    ///
    /// Where it asks after several options of a multiple choice one person counts for one: the most of any option.
    ///
    /// - Parameter key: of a theme, or the id of a text item.
    package func sheetsAsked(_ key: String, of label: Int, in tally: Tally) -> Int {
        guard let askIf = item(key)?.askIf, let parent = item(askIf.item) else { return tally.sheets[label] }
        guard let first = columns.firstIndex(where: { $0.item == parent.id }) else { return 0 }
        let answers = askIf.options.compactMap { parent.answers(of: $0) }
        let people = answers.map { answer in tally.people(of: [label], column: first + answer.column)[Int(answer.byte) - 1] }
        if case .multiple = parent.kind { return people.max() ?? 0 }
        return people.reduce(0, +)
    }
}
