import Domain
import Sheets

/// What one sheet would do to the path: computed from the file and the path alone, so it can be shown, and computed again before it is done.
///
/// Each row is compared with the version that it was exported from: what somebody else changed since then stays, unless the row changes the
/// same thing in another way.
package struct SheetPlan<Part: SheetPart>: Sendable {
    package private(set) var changes: [Change] = []
    package private(set) var additions: [Addition] = []
    package private(set) var problems: [SheetRowProblem] = []
    /// Rows that say what is there already.
    package private(set) var unchanged = 0
    /// Those that the file has.
    private let columns: [SheetColumn<Part>]
    /// Actions that have the one of this kind that they can have.
    private var had: Set<Action.ID>

    /// A row for something that is there.
    package struct Change: Sendable {
        package let line: PathSheet.Line
        package let current: Revision<Part>
        /// With the row's word where both changed the same.
        package let mine: Part
        /// With the path's word there.
        package let theirs: Part
        package let differences: [Difference]
        package var conflicts: [Difference] { differences.filter { $0.theirs != nil } }
    }

    package struct Difference: Sendable {
        package let column: SheetColumn<Part>
        /// As it was exported; it stands on the path unless `theirs` says otherwise.
        package let old: SheetCell
        package let new: SheetCell
        /// What somebody else made of it since; nil when nobody did.
        package let theirs: SheetCell?
    }

    /// A row without an id.
    package struct Addition: Sendable {
        package let line: PathSheet.Line
        package let part: Part
    }

    /// - Parameters:
    ///   - current: all of the kind, by id.
    ///   - earlier: versions that rows were exported from and that are not the newest.
    package init(
        _ reading: PathSheet.Reading?, current: [ID<Part>: Revision<Part>], earlier: [PartVersion<Part>: Part], words: PathWords
    ) {
        columns = reading.map { reading in Part.columns.filter { reading.columns.contains($0.key) } } ?? []
        had = Set(current.values.compactMap(\.content.onlyOne))
        var seen: Set<ID<Part>> = []
        for line in reading?.lines ?? [] {
            guard !line.id.isEmpty else {
                guard line.version.isEmpty else {
                    problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: PathSheet.idKey, kind: .noID))
                    continue
                }
                add(line, words)
                continue
            }
            guard let id = ID<Part>(text: line.id.lowercased()), let now = current[id] else {
                problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: PathSheet.idKey, kind: .unknownID))
                continue
            }
            guard seen.insert(id).inserted else {
                problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: PathSheet.idKey, kind: .idTwice))
                continue
            }
            guard let number = Int(line.version), let base = number == now.number ? now.content : earlier[PartVersion(id: id, number: number)]
            else {
                problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: PathSheet.versionKey, kind: .noVersion))
                continue
            }
            compare(line, base, now, isNewest: number == now.number, words)
        }
    }

    /// The versions that rows of a file were exported from and that are not the newest.
    package static func earlier(_ reading: PathSheet.Reading?, current: [ID<Part>: Revision<Part>]) -> [PartVersion<Part>] {
        (reading?.lines ?? []).compactMap { line in
            guard let id = ID<Part>(text: line.id.lowercased()), let number = Int(line.version), let now = current[id], number < now.number else {
                return nil
            }
            return PartVersion(id: id, number: number)
        }
    }

    private mutating func add(_ line: PathSheet.Line, _ words: PathWords) {
        var part = Part.blank
        for column in columns { take(line, column, &part, words) }
        guard !part.isNothing else { return }
        report(line, part, since: nil, words)
        if let action = part.onlyOne, !had.insert(action).inserted {
            problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: PathSheet.idKey, kind: .row(.there)))
        }
        additions.append(Addition(line: line, part: part))
    }

    private mutating func compare(_ line: PathSheet.Line, _ base: Part, _ now: Revision<Part>, isNewest: Bool, _ words: PathWords) {
        var (wanted, mine, theirs) = (base, now.content, now.content)
        var differences: [Difference] = []
        for column in columns {
            let old = column.write(base, words)
            let standing = isNewest ? old : column.write(now.content, words)
            take(line, column, &wanted, words)
            let new = column.write(wanted, words)
            guard new != old, new != standing, let cell = line.cells[column.key] else { continue }
            let isFree = standing == old
            differences.append(Difference(column: column, old: old, new: new, theirs: isFree ? nil : standing))
            _ = column.read(cell, &mine, words)
            if isFree { _ = column.read(cell, &theirs, words) }
        }
        guard !differences.isEmpty else {
            unchanged += 1
            return
        }
        report(line, mine, since: now, words)
        changes.append(Change(line: line, current: now, mine: mine, theirs: theirs, differences: differences))
    }

    private mutating func take(_ line: PathSheet.Line, _ column: SheetColumn<Part>, _ part: inout Part, _ words: PathWords) {
        guard let cell = line.cells[column.key] else { return }
        if cell.isFault {
            problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: column.key, kind: .cell(.fault)))
        } else if let problem = column.read(cell, &part, words) {
            problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: column.key, kind: .cell(problem)))
        }
    }

    /// What the thing as a whole says against it, at the first column that shows the part.
    private mutating func report(_ line: PathSheet.Line, _ part: Part, since now: Revision<Part>?, _ words: PathWords) {
        for found in part.rowProblems() + part.turnProblems(since: now?.content, today: words.today) {
            let column =
                Part.columns.first { $0.key == found.key }
                ?? Part.columns.first { $0.field == found.field && (found.language == nil || $0.language == found.language) }
            problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: column?.key, kind: .row(found.problem)))
        }
        for field in now.map({ part.needed(over: $0.content) }) ?? [] {
            let column = Part.columns.first { $0.field == field }
            problems.append(SheetRowProblem(sheet: Part.sheet, row: line.row, column: column?.key, kind: .row(.published)))
        }
    }
}

/// Why a row is not taken.
package struct SheetRowProblem: Hashable, Sendable {
    package let sheet: PathSheet.Name
    package let row: Int
    /// Nil for the row as a whole.
    package let column: String?
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        case cell(CellProblem)
        case row(RowProblem)
        case unknownID, idTwice, noVersion
        /// A version and no id: a row that was there has lost it.
        case noID
    }
}

/// One version of one thing.
package struct PartVersion<Part: SheetPart>: Hashable, Sendable {
    package let id: ID<Part>
    package let number: Int

    package init(id: ID<Part>, number: Int) {
        self.id = id
        self.number = number
    }
}
