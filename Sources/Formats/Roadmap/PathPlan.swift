import Domain
import Sheets

/// What a file would do to the path: computed from the file and the path alone, so it can be shown, and computed again before it is done.
///
/// Each row is compared with the version that it was exported from: what somebody else changed since then stays, unless the row changes the
/// same thing in another way.
package struct PathPlan: Sendable {
    package var changes: [Change] = []
    package var additions: [Addition] = []
    package var problems: [Problem] = []
    /// Rows that say what is there already.
    package var unchanged = 0

    /// A row for an action that is there.
    package struct Change: Sendable {
        package let line: PathSheet.Line
        package let current: Revision<Action>
        /// With the row's word where both changed the same.
        package let mine: Action
        /// With the path's word there.
        package let theirs: Action
        package let differences: [Difference]
        package var conflicts: [Difference] { differences.filter { $0.theirs != nil } }
    }

    package struct Difference: Sendable {
        package let column: PathColumn
        /// As it was exported; it stands on the path unless `theirs` says otherwise.
        package let old: SheetCell
        package let new: SheetCell
        /// What somebody else made of it since; nil when nobody did.
        package let theirs: SheetCell?
    }

    /// A row without an id.
    package struct Addition: Sendable {
        package let line: PathSheet.Line
        package let action: Action
    }

    package struct Problem: Hashable, Sendable {
        package let row: Int
        /// Nil for the row as a whole.
        package let column: String?
        package let kind: Kind

        package enum Kind: Hashable, Sendable {
            case cell(PathColumn.CellProblem)
            case action(ActionProblem)
            /// Everybody reads it, so it may not go without this.
            case published
            case unknownID, idTwice, noVersion
        }
    }

    /// - Parameters:
    ///   - current: every action, by id.
    ///   - earlier: versions that rows were exported from and that are not the newest.
    package init(
        _ reading: PathSheet.Reading, current: [Action.ID: Revision<Action>], earlier: [PathVersion: Action], words: PathWords
    ) {
        var seen: Set<Action.ID> = []
        for line in reading.lines {
            guard !line.id.isEmpty else {
                add(line, words)
                continue
            }
            guard let id = Action.ID(text: line.id.lowercased()), let now = current[id] else {
                problems.append(Problem(row: line.row, column: PathSheet.idKey, kind: .unknownID))
                continue
            }
            guard seen.insert(id).inserted else {
                problems.append(Problem(row: line.row, column: PathSheet.idKey, kind: .idTwice))
                continue
            }
            guard let number = Int(line.version), let base = number == now.number ? now.content : earlier[PathVersion(action: id, number: number)]
            else {
                problems.append(Problem(row: line.row, column: PathSheet.versionKey, kind: .noVersion))
                continue
            }
            compare(line, base, now, words)
        }
    }

    /// The versions that rows of a file were exported from and that are not the newest.
    package static func earlier(_ reading: PathSheet.Reading, current: [Action.ID: Revision<Action>]) -> [PathVersion] {
        reading.lines.compactMap { line in
            guard let id = Action.ID(text: line.id.lowercased()), let number = Int(line.version), let now = current[id], number < now.number else {
                return nil
            }
            return PathVersion(action: id, number: number)
        }
    }

    private mutating func add(_ line: PathSheet.Line, _ words: PathWords) {
        var action = Action(title: LocalText(), theme: "")
        for column in PathColumn.all { take(line, column, &action, words) }
        report(line, action, since: nil)
        additions.append(Addition(line: line, action: action))
    }

    private mutating func compare(_ line: PathSheet.Line, _ base: Action, _ now: Revision<Action>, _ words: PathWords) {
        var (wanted, mine, theirs) = (base, now.content, now.content)
        var differences: [Difference] = []
        for column in PathColumn.all where line.cells[column.key] != nil {
            let (old, standing) = (column.write(base, words), column.write(now.content, words))
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
        report(line, mine, since: now)
        changes.append(Change(line: line, current: now, mine: mine, theirs: theirs, differences: differences))
    }

    private mutating func take(_ line: PathSheet.Line, _ column: PathColumn, _ action: inout Action, _ words: PathWords) {
        guard let cell = line.cells[column.key] else { return }
        if cell.isFault {
            problems.append(Problem(row: line.row, column: column.key, kind: .cell(.fault)))
        } else if let problem = column.read(cell, &action, words) {
            problems.append(Problem(row: line.row, column: column.key, kind: .cell(problem)))
        }
    }

    /// What the action as a whole says against it, at the first column that shows the part.
    private mutating func report(_ line: PathSheet.Line, _ action: Action, since now: Revision<Action>?) {
        for problem in action.problems() {
            problems.append(Problem(row: line.row, column: column(of: problem), kind: .action(problem)))
        }
        guard now?.content.isPublished == true else { return }
        let missing = action.missing() + (action.phase == .draft ? [.phase] : [])
        for field in missing { problems.append(Problem(row: line.row, column: Self.column(of: field, in: nil), kind: .published)) }
    }

    private func column(of problem: ActionProblem) -> String? {
        switch problem {
        case .missing(let field), .tooMany(let field, _), .outOfRange(let field): Self.column(of: field, in: nil)
        case .tooLong(let field, let long): Self.column(of: field, in: long.language)
        case .endsBeforeStart: Action.Field.ends.rawValue
        case .pilotParts: Action.Field.kind.rawValue
        }
    }

    private static func column(of field: Action.Field, in language: Language?) -> String? {
        PathColumn.all.first { $0.field == field && (language == nil || $0.language == language) }?.key
    }
}

/// One version of one action.
package struct PathVersion: Hashable, Sendable {
    package let action: Action.ID
    package let number: Int

    package init(action: Action.ID, number: Int) {
        self.action = action
        self.number = number
    }
}
