import Domain

/// How a goal is asked for.
enum GoalForm {
    /// - Parameter isNew: a goal keeps its code for ever.
    static func fields(isNew: Bool, _ t: Translator) -> [PartField] {
        let levels = Goal.Level.allCases.map { (value: $0.rawValue, text: t(TextKey(family: "direction.level", $0))) }
        let code = PartField("code", "direction.goal.code", hint: "direction.goal.code.hint", .line(size: "short"))
        return (isNew ? [code] : []) + [
            PartField("name", "direction.goal.name"),
            PartField("level", "direction.goal.level", .choice(levels)),
            PartField("until", "direction.goal.until", hint: "direction.goal.until.hint", .line(size: "short")),
        ] + (isNew ? [] : [PartField("dropped", "direction.goal.dropped", hint: "direction.goal.dropped.hint", .text(rows: 2))])
    }

    static func typed(_ goal: Goal, version: Int, _ t: Translator) -> PartForm {
        var form = PartForm(version: version)
        form["code"] = goal.code
        form.write("name", goal.name)
        form["level"] = goal.level.rawValue
        form.write("until", goal.until)
        form.write("dropped", goal.dropped)
        return form
    }

    static func read(_ check: inout PartCheck, code: String?) -> Goal {
        let form = check.form
        let goal = Goal(
            code: code ?? form["code"], name: form.line("name"), level: check.choice("level") ?? .municipality, until: check.year("until"),
            dropped: form.text("dropped"))
        check.report(goal.problems())
        return goal
    }
}
