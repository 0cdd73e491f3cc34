import Domain

/// How a change from outside is asked for.
enum OutsideForm {
    static func fields(_ roadmap: Roadmap, _ visit: Visit, touched: [Action.ID]) -> [PartField] {
        let t = visit.t
        let actions = roadmap.actions.filter { $0.phase.isOpen || $0.phase == .draft || touched.contains($0.id) }
            .map { (value: $0.id.description, text: visit.words($0.title)) }
        return [
            PartField("title", "direction.outside.title", hint: "direction.outside.title.hint"),
            PartField(
                "kind", "direction.outside.kind",
                .choice(ExternalChange.Kind.allCases.map { ($0.rawValue, t(TextKey(family: "direction.outside-kind", $0))) })),
            PartField("text", "direction.outside.text", hint: "direction.outside.text.hint", .text(rows: 4)),
            PartField("inForce", "direction.outside.in-force", hint: "direction.day.hint", .day),
            PartField("link", "direction.outside.link", hint: "direction.outside.link.hint", .line(size: "")),
        ] + (actions.isEmpty ? [] : [PartField("touches", "direction.outside.touches", hint: "direction.outside.touches.hint", .ticks(actions))])
    }

    static func typed(_ change: ExternalChange, version: Int, _ t: Translator) -> PartForm {
        var form = PartForm(version: version)
        form.write("title", change.title)
        form["kind"] = change.kind.rawValue
        form.write("text", change.text)
        form.write("inForce", change.inForce, t)
        form["link"] = change.link
        form.write("touches", change.touches.map(\.action))
        return form
    }

    /// Actions that were touched before keep their day and answer; new ones are asked today.
    static func read(_ check: inout PartCheck, changing current: ExternalChange?, _ roadmap: Roadmap) -> ExternalChange {
        let form = check.form
        let chosen = check.some("touches", of: roadmap.actions.map(\.id))
        let change = ExternalChange(
            title: form.line("title"), kind: check.choice("kind") ?? .other, text: form.text("text"), inForce: check.day("inForce"),
            link: form["link"],
            touches: chosen.map { id in
                current?.touches.first { $0.action == id } ?? ExternalChange.Touch(action: id, asked: roadmap.day)
            })
        check.report(change.problems())
        return change
    }
}
