import Domain
import Formats

/// The years of an action's budget as rows that people fill in or paste.
enum BudgetForm {
    static let most = Budget.mostYears

    static let fields: [PartField] = [
        PartField("paste", "worth.budget.paste", hint: "worth.budget.paste.hint", .text(rows: 3)),
        PartField("years", "worth.budget.years", .rows(columns, most: most, spare: 2)),
    ]

    private static let columns: [PartField] = [
        PartField("year", "worth.budget.year", .figure),
        PartField("plan-once", "worth.budget.plan-once", .figure), PartField("plan-running", "worth.budget.plan-running", .figure),
        PartField("plan-days", "worth.budget.plan-days", .figure), PartField("actual-once", "worth.budget.actual-once", .figure),
        PartField("actual-running", "worth.budget.actual-running", .figure), PartField("actual-days", "worth.budget.actual-days", .figure),
    ]

    /// The columns after the year, in the order of a pasted line.
    static let names = ["plan-once", "plan-running", "plan-days", "actual-once", "actual-running", "actual-days"]

    static func form(_ budget: Budget?, version: Int) -> PartForm {
        var form = PartForm(version: version)
        for (index, year) in (budget?.years ?? []).enumerated() { write(year, &form, row: index + 1) }
        return form
    }

    static func write(_ year: Budget.Year, _ form: inout PartForm, row: Int) {
        form["years-\(row)-year"] = String(year.year)
        let amounts = [year.plan.once, year.plan.running, year.plan.days, year.actual.once, year.actual.running, year.actual.days]
        for (name, amount) in zip(names, amounts) where amount != nil { form.write("years-\(row)-\(name)", amount) }
    }

    static func read(_ check: inout PartCheck, of action: Action.ID) -> Budget {
        var years: [Budget.Year] = []
        for row in check.form.rows("years", most: most) {
            let amounts = names.map { check.amount("years-\(row)-\($0)") }
            guard let year = check.year("years-\(row)-year"), (2000...2100).contains(year), !years.contains(where: { $0.year == year }) else {
                check.add("years-\(row)-year", "worth.problem.year")
                continue
            }
            years.append(
                Budget.Year(
                    year: year, plan: Budget.Sum(once: amounts[0], running: amounts[1], days: amounts[2]),
                    actual: Budget.Sum(once: amounts[3], running: amounts[4], days: amounts[5])))
        }
        let budget = Budget(action: action, years: years.sorted { $0.year < $1.year })
        check.report(budget.problems(), names: ["year": "years-1-year", "years": "years-1-year"])
        return budget
    }

    /// The pasted lines put into the rows: of a year that stands there already, what a line says is written over and the rest stays.
    static func merging(_ lines: BudgetLines, into form: PartForm) -> PartForm {
        var form = form
        var rows = form.rows("years", most: most)
        for year in lines.years {
            let known = rows.first { form["years-\($0)-year"] == String(year.year) }
            guard let row = known ?? (1...most).first(where: { !rows.contains($0) }) else { continue }
            if known == nil { rows.append(row) }
            write(year, &form, row: row)
        }
        if lines.problems.isEmpty { form["paste"] = "" }
        return form
    }
}
