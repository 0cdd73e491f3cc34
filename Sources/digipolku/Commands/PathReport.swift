import Domain
import Formats
import Sheets

/// What a file would do, for the person at the console.
enum PathReport {
    static func text(_ plan: PathPlan) -> String {
        let problems = plan.problems.map { "\($0.sheet.rawValue), row \($0.row)\($0.column.map { ", column \($0)" } ?? ""): \(sentence($0.kind))" }
        let all = lines(plan.actions, plan.words) + lines(plan.benefits, plan.words) + lines(plan.budgets, plan.words) + lines(plan.needs, plan.words)
        let sum = "\(plan.changed) change, \(plan.added) new, \(plan.unchanged) as they are, \(plan.problems.count) to mend."
        return (problems + all + [sum]).joined(separator: "\n")
    }

    private static func lines<Part: SheetPart>(_ plan: SheetPlan<Part>, _ words: PathWords) -> [String] {
        var lines: [String] = []
        for change in plan.changes {
            lines.append("\(Part.sheet.rawValue) \(change.current.id) \(change.current.content.shownName(words).text(in: words.language))")
            for difference in change.differences {
                let theirs = difference.theirs.map { " (on the path now: \(said($0)))" } ?? ""
                lines.append("    \(difference.column.key): \(said(difference.old)) → \(said(difference.new))\(theirs)")
            }
        }
        return lines + plan.additions.map { "\(Part.sheet.rawValue), new, row \($0.line.row): \($0.part.shownName(words).text(in: words.language))" }
    }

    static func json(_ plan: PathPlan) -> String {
        String(
            decoding: JSONWriter.object { json in
                json.field("changed", plan.changed)
                json.field("new", plan.added)
                json.field("unchanged", plan.unchanged)
                json.field(
                    "conflicts",
                    plan.actions.conflicts + plan.benefits.conflicts + plan.budgets.conflicts + plan.needs.conflicts)
                json.array("problems") { array in
                    for problem in plan.problems {
                        array.object {
                            $0.field("sheet", problem.sheet.rawValue)
                            $0.field("row", problem.row)
                            $0.field("column", problem.column)
                            $0.field("problem", sentence(problem.kind))
                        }
                    }
                }
            }, as: UTF8.self)
    }

    private static func sentence(_ kind: SheetRowProblem.Kind) -> String {
        switch kind {
        case .cell(.choice): "not one of the words that may stand here"
        case .cell(.moment): "neither a month (3/2026) nor a day (15.3.2026)"
        case .cell(.day): "not a day (15.3.2026)"
        case .cell(.noSuchDay): "no calendar has that day"
        case .cell(.figure), .row(.outOfRange): "not a number"
        case .cell(.amount): "not a whole number"
        case .cell(.person): "not the name of one member"
        case .cell(.fault): "a formula with an error"
        case .cell(.lines): "more lines than names"
        case .cell(.verdict): "there is no verdict to which this belongs"
        case .cell(.origin): "it came from something that is chosen in the program"
        case .cell(.due): "a measurement that was made cannot be left out"
        case .cell(.noAction): "there is no such action here"
        case .cell(.moved): "it belongs to another action and stays there"
        case .row(.there): "the action has such a row already; export anew"
        case .row(.missing): "must be filled in"
        case .row(.tooLong(let long)): "\(long.length) characters, at most \(long.limit)"
        case .row(.tooMany(let limit)): "at most \(limit)"
        case .row(.endsBeforeStart): "it ends before it starts"
        case .row(.pilotParts): "fields of a pilot on another kind of action"
        case .row(.pilotDay(.decidesBeforeStart)): "it is to be decided before it begins"
        case .row(.pilotDay(.verdictBeforeStart)): "its verdict is dated before it began"
        case .row(.pilotDay(.verdictAhead)): "the day of its verdict lies ahead"
        case .row(.ahead): "the day lies ahead"
        case .row(.noVerdict): "a pilot that is over needs a verdict and what was learned"
        case .row(.published): "everybody reads this action, so it needs this"
        case .unknownID: "there is no such id here; leave it empty for a new row"
        case .idTwice: "stands on another row already"
        case .noID: "a version and no id; put the id back, or clear the version for a new row"
        case .noVersion: "no such version; export anew"
        }
    }

    private static func said(_ cell: SheetCell) -> String { cell.isEmpty ? "–" : cell.text.split(separator: "\n").joined(separator: " / ") }
}

extension SheetPlan {
    fileprivate var conflicts: Int { changes.count { !$0.conflicts.isEmpty } }
}
