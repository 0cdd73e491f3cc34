import Domain
import Sheets

/// A row an action, with columns for each year: what was planned and what came of it.
extension Budget: SheetPart {
    package static let sheet = PathSheet.Name.budgets
    package static let blank = Budget(action: Action.ID(0))

    /// All that can be read; a sheet that goes out has those of its years (`columns(of:)`).
    package static let columns: [SheetColumn<Budget>] = ofAction + (2000...2100).flatMap { years(of: $0) }

    /// The years that anybody has said something about, this one and the four after it.
    package static func columns(of budgets: some Sequence<Budget>, year: Int) -> [SheetColumn<Budget>] {
        let said = Set(budgets.flatMap { $0.years.map(\.year) }).union(year...(year + 4))
        return ofAction + said.sorted().flatMap { years(of: $0) }
    }

    private static let ofAction = OfAction.columns(
        Field.years, get: { (budget: Budget) in budget.action }, moving: { Budget(action: $1, years: $0.years) })

    private static func years(of year: Int) -> [SheetColumn<Budget>] {
        [
            column(year, "plan-once", .once, \.plan.once), column(year, "plan-running", .running, \.plan.running),
            column(year, "plan-days", .days, \.plan.days), column(year, "actual-once", .once, \.actual.once),
            column(year, "actual-running", .running, \.actual.running), column(year, "actual-days", .days, \.actual.days),
        ]
    }

    private static func column(
        _ year: Int, _ key: String, _ field: Field, _ part: any WritableKeyPath<Year, Int?> & Sendable
    ) -> SheetColumn<Budget> {
        var column = SheetColumn<Budget>.amount(
            field, key: key, get: { $0.years.first { $0.year == year }?[keyPath: part] },
            set: { budget, amount in
                var said = budget.years.first { $0.year == year } ?? Year(year: year)
                said[keyPath: part] = amount
                let rest = budget.years.filter { $0.year != year }
                budget.years = (said.plan.isEmpty && said.actual.isEmpty ? rest : rest + [said]).sorted { $0.year < $1.year }
            })
        column.key = "\(year)-\(key)"
        column.prefix = "\(year) "
        return column
    }

    package static func name(of key: String, _ field: Field) -> String {
        field == .years ? "sheets.column.\(key)" : "worth.budget.\(key)"
    }

    package func shownName(_ words: PathWords) -> LocalText { words.actions[action] ?? LocalText() }
    package func isRead(_ words: PathWords) -> Bool { words.published.contains(action) }

    package func rowProblems() -> [RowFinding<Field>] {
        problems().map { RowFinding($0) } + (action == Self.blank.action ? [RowFinding(.years, .missing("action"))] : [])
    }

    package var isNothing: Bool { years.isEmpty }
    package var onlyOne: Action.ID? { action }
}
