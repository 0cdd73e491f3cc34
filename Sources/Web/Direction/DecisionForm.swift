import Domain

/// How a decision is asked for.
enum DecisionForm {
    static func fields(_ roadmap: Roadmap, _ visit: Visit) -> [PartField] {
        let t = visit.t
        let bodies = roadmap.bodies.map { (value: $0.id.description, text: visit.words($0.name)) }
        let goals = roadmap.goals.map { (value: $0.id.description, text: $0.code + " " + visit.words($0.name)) }
        let actions = roadmap.actions.map { (value: $0.id.description, text: visit.words($0.title)) }
        return [
            PartField("madeBy", "direction.decision.body", .choice([(value: "", text: t("direction.choose"))] + bodies)),
            PartField("day", "direction.decision.day", hint: "direction.decision.day.hint", .day),
            PartField("section", "direction.decision.section", hint: "direction.decision.section.hint", .line(size: "short")),
            PartField(
                "kind", "direction.decision.kind", .choice(Decision.Kind.allCases.map { ($0.rawValue, t(TextKey(family: "direction.kind", $0))) })),
            PartField("text", "direction.decision.text", hint: "direction.decision.text.hint", .text(rows: 3)),
            PartField("minutes", "direction.decision.minutes", hint: "direction.decision.minutes.hint", .line(size: "")),
            .heading("direction.decision.money", hint: "direction.decision.money.hint"),
            PartField("money-year", "direction.decision.year", .figure), PartField("money-from", "direction.decision.from", .figure),
            PartField("money-to", "direction.decision.to", .figure),
        ] + (goals.isEmpty ? [] : [PartField("goals", "direction.decision.goals", hint: "direction.decision.goals.hint", .ticks(goals))])
            + (actions.isEmpty ? [] : [PartField("actions", "direction.decision.actions", .ticks(actions))])
    }

    static func typed(_ decision: Decision, version: Int, _ t: Translator) -> PartForm {
        var form = PartForm(version: version)
        form["madeBy"] = decision.madeBy.description
        form.write("day", decision.day, t)
        form["section"] = decision.section
        form["kind"] = decision.kind.rawValue
        form.write("text", decision.text)
        form["minutes"] = decision.minutes
        form.write("money-year", decision.money?.year)
        form.write("money-from", decision.money?.from)
        form.write("money-to", decision.money?.to)
        form.write("goals", decision.goals)
        form.write("actions", decision.actions)
        return form
    }

    /// - Returns: nil when something must be mended.
    static func read(_ check: inout PartCheck, _ roadmap: Roadmap) -> Decision? {
        let form = check.form
        let body = check.one("madeBy", of: roadmap.bodies.map(\.id))
        if form["madeBy"].isEmpty { check.add("madeBy", "form.problem.missing") }
        let day = check.day("day")
        if form["day"].isEmpty { check.add("day", "form.problem.missing") }
        let section = Decision.section(form["section"])
        if let day, day > roadmap.day, !section.isEmpty { check.add("section", "direction.decision.problem.ahead") }
        let decision = Decision(
            madeBy: body ?? Body.ID(0), day: day ?? roadmap.day, section: section, text: form.text("text"), minutes: form["minutes"],
            kind: check.choice("kind") ?? .other, goals: check.some("goals", of: roadmap.goals.map(\.id)),
            actions: check.some("actions", of: roadmap.actions.map(\.id)), money: money(&check))
        check.report(decision.problems(), names: ["money": "money-year"])
        return check.problems.isEmpty ? decision : nil
    }

    /// All three or none.
    private static func money(_ check: inout PartCheck) -> Decision.MoneyChange? {
        let names = ["money-year", "money-from", "money-to"]
        let amounts = [check.year(names[0])] + names.dropFirst().map { check.amount($0) }
        guard names.contains(where: { !check.form[$0].isEmpty }) else { return nil }
        for name in names where check.form[name].isEmpty { check.add(name, "form.problem.missing") }
        guard let year = amounts[0], let from = amounts[1], let to = amounts[2] else { return nil }
        return Decision.MoneyChange(year: year, from: from, to: to)
    }
}
