import Domain

/// How a need is asked for: of a contributor few things, of the lead all.
enum NeedForm {
    static let declined = PartField("declined", "direction.need.declined", hint: "direction.need.declined.hint", .text(rows: 3))

    static func fields(_ roadmap: Roadmap, isNew: Bool, _ visit: Visit) -> [PartField] {
        let t = visit.t
        let themes = [(value: "", text: t("direction.none"))] + roadmap.themes.map { (value: $0.content.key, text: visit.words($0.name)) }
        let harm = (1...3).map { (value: String($0), text: Self.harm($0, t)) }
        let sources = Need.Source.allCases.filter { $0 != .idea || !isNew }
        let leads = visit.may(.editRoadmap)
        return [
            PartField("title", "direction.need.title", hint: "direction.need.title.hint"),
            PartField("text", "direction.need.text", hint: "direction.need.text.hint", .text(rows: 4)),
            PartField("source", "direction.need.source", .choice(sources.map { ($0.rawValue, t(TextKey(family: "direction.source", $0))) })),
            PartField("theme", "direction.need.theme", .choice(themes)),
            PartField("heard", "direction.need.heard", hint: "direction.need.heard.hint", .figure),
            PartField("harm", "direction.need.harm", .choice(harm)),
        ] + (leads ? [PartField("isPublic", "direction.need.public", hint: "direction.need.public.hint", .tick)] : [])
            + (isNew ? [] : [declined])
    }

    static func harm(_ harm: Int, _ t: Translator) -> String {
        switch harm {
        case 1: t("direction.harm.little")
        case 3: t("direction.harm.badly")
        default: t("direction.harm.clearly")
        }
    }

    static func typed(_ need: Need, version: Int) -> PartForm {
        var form = PartForm(version: version)
        form.write("title", need.title)
        form.write("text", need.text)
        form["source"] = need.source.rawValue
        form["theme"] = need.theme ?? ""
        form.write("heard", need.heard)
        form["harm"] = String(need.harm)
        form.write("isPublic", need.isPublic)
        form.write("declined", need.declined)
        return form
    }

    /// What was typed on top of `current`: where it came from and what it was merged into stay.
    static func read(_ check: inout PartCheck, changing current: Need, _ roadmap: Roadmap) -> Need {
        let form = check.form
        var need = current
        need.title = form.line("title")
        need.text = form.text("text")
        need.source = check.choice("source") ?? current.source
        need.theme = roadmap.themes.first { $0.content.key == form["theme"] }?.content.key
        if !form["theme"].isEmpty, need.theme == nil { check.add("theme", "roadmap.problem.choice") }
        need.heard = form["heard"].isEmpty ? 1 : check.amount("heard") ?? current.heard
        need.harm = check.amount("harm") ?? 2
        need.isPublic = form.isTicked("isPublic")
        need.declined = form.text("declined")
        check.report(need.problems())
        return need
    }
}
