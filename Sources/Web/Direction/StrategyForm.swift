import Domain

/// How the strategy is asked for.
enum StrategyForm {
    static func fields(_ roadmap: Roadmap, _ visit: Visit) -> [PartField] {
        let t = visit.t
        let decisions = roadmap.decisions.map { decision in
            let body = roadmap.bodies.first { $0.id == decision.madeBy }.map { visit.words($0.name) } ?? ""
            let section = decision.section.isEmpty ? "" : " § \(decision.section)"
            return (value: decision.id.description, text: "\(body) \(t.day(decision.day))\(section): \(visit.words(decision.text).prefix(80))")
        }
        let choices = [(value: "", text: t("direction.none"))] + decisions
        return [
            PartField("name", "direction.strategy.name", hint: "direction.strategy.name.hint"),
            PartField("vision", "direction.strategy.vision", hint: "direction.strategy.vision.hint", .text(rows: 4)),
            PartField("values", "direction.strategy.values", .rows([PartField("text", "direction.strategy.value")], most: 10, spare: 2)),
            PartField("starts", "direction.strategy.starts", hint: "direction.day.hint", .day),
            PartField("ends", "direction.strategy.ends", .day), PartField("approved", "direction.strategy.approved", .choice(choices)),
            .heading("direction.strategy.settled"), PartField("start", "direction.strategy.start", .choice(choices)),
            PartField("leader", "direction.strategy.leader", hint: "direction.strategy.leader.hint"),
            PartField("rhythm", "direction.strategy.rhythm", .choice(StartForm.rhythms(t))),
            PartField("reviewed", "direction.strategy.reviewed", .day),
            .heading("direction.strategy.free", hint: "direction.strategy.free.hint"),
            PartField(
                "free", "direction.strategy.free.rows",
                .rows([PartField("sector", "direction.strategy.sector"), PartField("days", "direction.strategy.days", .figure)], most: 40, spare: 3)),
        ]
    }

    static func typed(_ strategy: Strategy, version: Int, _ t: Translator) -> PartForm {
        var form = PartForm(version: version)
        form.write("name", strategy.name)
        form.write("vision", strategy.vision)
        for (index, value) in strategy.values.enumerated() { form.write("values-\(index + 1)-text", value) }
        form.write("starts", strategy.starts, t)
        form.write("ends", strategy.ends, t)
        form["approved"] = strategy.approved?.description ?? ""
        form["start"] = strategy.guide.start?.description ?? ""
        form.write("leader", strategy.guide.leader)
        form.write("rhythm", strategy.guide.rhythm)
        form.write("reviewed", strategy.guide.reviewed, t)
        for (index, free) in strategy.free.enumerated() {
            form.write("free-\(index + 1)-sector", free.sector)
            form.write("free-\(index + 1)-days", free.days)
        }
        return form
    }

    static func read(_ check: inout PartCheck, decisions: [Decision.ID]) -> Strategy {
        let form = check.form
        var free: [Strategy.FreeTime] = []
        for row in form.rows("free", most: 40) {
            let days = check.amount("free-\(row)-days")
            if form["free-\(row)-days"].isEmpty { check.add("free-\(row)-days", "form.problem.missing") }
            free.append(Strategy.FreeTime(sector: form.line("free-\(row)-sector"), days: days ?? 0))
        }
        let strategy = Strategy(
            name: form.line("name"), vision: form.text("vision"), values: form.rows("values", most: 10).map { form.line("values-\($0)-text") },
            starts: check.day("starts"), ends: check.day("ends"), approved: check.one("approved", of: decisions),
            guide: Strategy.Guide(
                start: check.one("start", of: decisions), leader: form.line("leader"), rhythm: check.amount("rhythm"),
                reviewed: check.day("reviewed")), free: free)
        check.report(strategy.problems())
        return strategy
    }
}
