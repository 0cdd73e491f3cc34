import Domain
import Formats
import HTML
import Store

/// The form of a new or an existing action: what every action needs first, the rest behind "more".
struct ActionFormPage: Page {
    let visit: Visit
    /// Nil for a new one.
    let id: Action.ID?
    let form: ActionForm
    let choices: ActionChoices
    var problems: [FieldProblem] = []
    /// Set when somebody saved in between.
    var conflict: ActionConflict?
    /// A published action is changed with a reason.
    var isPublished = false

    private var t: Translator { visit.t }
    private var languages: [Language] { visit.organisation?.languages ?? [.fi] }
    private var first: Language { languages.first ?? .fi }

    var title: String { t(id == nil ? "roadmap.new.title" : "roadmap.edit.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t) { name(of: $0.field) })
        page.element("h1", text: title)
        if let conflict { page.add(conflict) }
        if id == nil { page.element("p", .class("lead"), text: t("roadmap.new.lead")) }
        let address = id.map { visit.address("digipolku", $0.description, "muokkaa") } ?? visit.address("digipolku", "uusi")
        page.element("div", .class("side-by-side")) { page in
            PostForm(visit: visit, action: address).write(to: &page) { fields(&$0) }
        }
    }

    /// What the form calls a control, for the list of what must be mended.
    private func name(of control: String) -> String? {
        if let text = texts.first(where: { text in Language.allCases.contains { control == "\(text.name)-\($0.rawValue)" } }) { return text.label }
        let parts: [(String, String, TextKey)] = [
            ("step-", "-done", "roadmap.step.done-day"), ("contributor-", "-share", "roadmap.contributor.share"),
            ("contributor-", "-kind", "roadmap.contributor.kind"),
        ]
        for (before, after, label) in parts {
            if let number = Self.number(in: control, after: before, before: after) { return t(label, ["n": .count(number)]) }
        }
        if let label = Self.labels[control] { return t(label) }
        return Action.Field(rawValue: control).map { t(TextKey(family: "roadmap.field", $0)) }
    }

    /// Controls that are called otherwise than the part of the action that they show.
    private static let labels: [String: TextKey] = [
        "account": "roadmap.field.account", "reason": "roadmap.reason", "verdict-day": "roadmap.verdict.day",
        "verdict-decision": "roadmap.verdict.decision",
    ]

    private static func number(in control: String, after beginning: String, before end: String) -> Int? {
        guard control.hasPrefix(beginning), control.hasSuffix(end), control.count > beginning.count + end.count else { return nil }
        return Int(control.dropFirst(beginning.count).dropLast(end.count))
    }

    private func fields(_ page: inout HTML) {
        page.void("input", .type("hidden"), .name("version"), .value(String(conflict?.theirs.number ?? form.version)))
        needed(&page)
        how(&page)
        more(&page)
        // What is not written in the own language yet, and seldom is, would only make the list long.
        page.add(OtherLanguages(fields: texts.filter { text in !text.value.isEmpty || Self.before.contains { $0.name == text.name } }, t: t))
        if id != nil {
            page.add(
                Field(
                    name: "reason", label: t("roadmap.reason"),
                    hint: visit.reasonHint(t(isPublished ? "roadmap.reason.needed" : "roadmap.reason.hint")), value: form["reason"],
                    problems: problems,
                    language: visit.ownLanguage))
        }
        page.element("div", .class("buttons")) { page in
            page.element("button", .type("submit"), text: t(conflict == nil ? "roadmap.save" : "roadmap.save.mine"))
            page.element(
                "a", .href(id.map { visit.address("digipolku", $0.description) } ?? visit.address("digipolku")), text: t("roadmap.cancel"))
        }
    }

    private func needed(_ page: inout HTML) {
        text("title", &page)
        let themes = choices.themes.map { (value: $0.key, text: $0.name.text(in: visit.language, first: first)) }
        choice("theme", "roadmap.theme", [("", t("roadmap.choose"))] + themes, &page)
        text("need", &page)
        text("sector", &page)
        page.element("div", .class("in-row")) { page in
            line("starts", "roadmap.field.starts", hint: "roadmap.moment.hint", &page)
            line("ends", "roadmap.field.ends", hint: "roadmap.moment.hint", &page)
        }
    }

    /// Without an indicator and a baseline an action stays a draft.
    private func how(_ page: inout HTML) {
        page.element("h2", text: t("roadmap.how"))
        page.element("p", text: t("roadmap.how.lead"))
        text("indicator", &page)
        text("unit", &page)
        page.element("div", .class("in-row")) { page in
            line("baseline", "roadmap.field.baseline", &page)
            line("target", "roadmap.field.target", &page)
            line("now", "roadmap.field.now", &page)
            line("measured", "roadmap.field.measured", hint: "roadmap.day.hint", &page)
        }
    }

    private func more(_ page: inout HTML) {
        group("roadmap.more.steps", names: ["step-"], &page) { page in
            page.element("p", .class("hint"), text: t("roadmap.steps.hint"))
            for number in form.stepNumbers() { step(number, &page) }
        }
        group("roadmap.more.what", names: ["description", "change", "stopsDoing", "benefit"], &page) { page in
            text("description", &page)
            let changes = Action.Change.allCases.map { (value: $0.rawValue, text: t(TextKey(family: "roadmap.change", $0))) }
            choice("change", "roadmap.field.change", [("", t("roadmap.choose.none"))] + changes, &page)
            text("stopsDoing", &page)
            text("benefit", &page)
        }
        group("roadmap.more.why", names: ["origin", "goals", "needs"], &page) { origin(&$0) }
        group("roadmap.more.who", names: ["account", "it", "contributor-", "once", "yearly", "days"], &page) { people(&$0) }
        group("roadmap.more.national", names: ["lifeEvents", "references", "changesSystem", "assessed"], &page) { national(&$0) }
        group("roadmap.more.kind", names: ["kind", "phase", "hypothesis", "measure", "limit", "decisionDay", "verdict"], &page) { kind(&$0) }
    }

    /// Open when something in it is filled or must be mended.
    private func group(_ summary: TextKey, names: [String], _ page: inout HTML, content: (inout HTML) -> Void) {
        func belongs(_ field: String) -> Bool { names.contains { field.hasPrefix($0) } }
        let isOpen = problems.contains { belongs($0.field) } || form.isFilled(where: belongs)
        page.element("details", .class("form-part"), .flag("open", isOpen)) { page in
            page.element("summary", text: t(summary))
            content(&page)
        }
    }

    private func step(_ number: Int, _ page: inout HTML) {
        page.add(stepText(number))
        page.add(
            Field(
                name: "step-\(number)-done", label: t("roadmap.step.done-day", ["n": .count(number)]), control: .line(size: "middle"),
                value: form["step-\(number)-done"], problems: problems))
    }

    private func origin(_ page: inout HTML) {
        let origins = choices.origins.map { (value: OriginChoice.value(of: $0.origin), text: $0.name.text(in: visit.language, first: first)) }
        choice("origin", "roadmap.field.origin", [("", t("roadmap.choose.none"))] + origins, &page)
        text("origin-text", &page)
        boxes("goals", "roadmap.goals", choices.goals.map { ($0.id.description, $0.code + " ", $0.name) }, &page)
        boxes("needs", "roadmap.needs", choices.needs.map { ($0.id.description, "", $0.title) }, &page)
    }

    /// The national lists, and the assessment that the law asks for when a system changes.
    private func national(_ page: inout HTML) {
        boxes("lifeEvents", "roadmap.lifeEvents", choices.lists.lifeEvents.map { ($0.code, $0.code + " ", $0.name) }, isLong: true, &page)
        boxes("references", "roadmap.references", choices.lists.nationalGoals.map { ($0.code, "", $0.name) }, &page)
        tick("changesSystem", value: "1", isOn: form["changesSystem"] == "1", &page) { $0.text(t("roadmap.field.changesSystem")) }
        line("assessed", "roadmap.field.assessed", hint: "roadmap.assessed.hint", &page)
    }

    private func boxes(
        _ name: String, _ legend: TextKey, _ choices: [(value: String, code: String, name: LocalText)], isLong: Bool = false, _ page: inout HTML
    ) {
        guard !choices.isEmpty else { return }
        let problem = problems.first { $0.field == name }?.sentence
        page.element("fieldset", .class(problem == nil ? "field" : "field wrong"), .id("f-\(name)"), .with("tabindex", -1)) { page in
            page.element("legend", text: t(legend))
            if let problem { page.element("p", .class("problem"), text: problem) }
            page.element("div", .class(isLong ? "boxes-in-columns" : "")) { page in
                for choice in choices {
                    tick(name, value: choice.value, isOn: form.ticked(name).contains(choice.value), &page) { page in
                        page.text(choice.code)
                        page.written(choice.name, visit)
                    }
                }
            }
        }
    }

    private func people(_ page: inout HTML) {
        let people = choices.people.map { (value: $0.account.description, text: $0.name) }
        choice("account", "roadmap.field.account", hint: "roadmap.account.hint", [("", t("roadmap.choose.none"))] + people, &page)
        tick("it", value: "1", isOn: form["it"] == "1", &page) { $0.text(t("roadmap.field.it")) }
        tick("it-own", value: "1", isOn: form["it-own"] == "1", &page) { $0.text(t("roadmap.field.it-own")) }
        page.element("fieldset", .class("field")) { page in
            page.element("legend", text: t("roadmap.contributors"))
            page.element("p", .class("hint"), text: t("roadmap.contributors.hint"))
            for number in form.contributorNumbers() { contributor(number, &page) }
        }
        page.element("div", .class("in-row")) { page in
            line("once", "roadmap.field.once", &page)
            line("yearly", "roadmap.field.yearly", &page)
            line("days", "roadmap.field.days", &page)
        }
    }

    private func contributor(_ number: Int, _ page: inout HTML) {
        page.element("div", .class("in-row")) { page in
            page.add(contributorText(number))
            let kinds = Contributor.Kind.allCases.map { (value: $0.rawValue, text: t(TextKey(family: "roadmap.contributor", $0))) }
            page.add(
                Field(
                    name: "contributor-\(number)-kind", label: t("roadmap.contributor.kind", ["n": .count(number)]), control: .choice(kinds),
                    value: form["contributor-\(number)-kind"], problems: problems))
            page.add(
                Field(
                    name: "contributor-\(number)-share", label: t("roadmap.contributor.share", ["n": .count(number)]), control: .line(size: "short"),
                    value: form["contributor-\(number)-share"], problems: problems))
        }
    }

    private func kind(_ page: inout HTML) {
        choice("kind", "roadmap.kind", Action.Kind.allCases.map { ($0.rawValue, t(TextKey(family: "roadmap.kind", $0))) }, &page)
        let phases = Action.Phase.allCases.filter { !isPublished || $0 != .draft }
        choice("phase", "roadmap.phase", phases.map { ($0.rawValue, t(TextKey(family: "roadmap.phase", $0))) }, &page)
        page.element("h3", text: t("roadmap.pilot"))
        text("hypothesis", &page)
        text("measure", &page)
        text("limit", &page)
        line("decisionDay", "roadmap.field.decisionDay", hint: "roadmap.day.hint", &page)
        let outcomes = Verdict.Outcome.allCases.map { (value: $0.rawValue, text: t(TextKey(family: "roadmap.verdict", $0))) }
        choice("verdict", "roadmap.field.verdict", [("", t("roadmap.verdict.open"))] + outcomes, &page)
        text("verdict-reason", &page)
        line("verdict-day", "roadmap.verdict.day", hint: "roadmap.day.hint", &page)
        let decisions = choices.decisions.map { (value: $0.id.description, text: name(of: $0)) }
        choice("verdict-decision", "roadmap.verdict.decision", [("", t("roadmap.choose.none"))] + decisions, &page)
    }

    private func name(of decision: Revision<Decision>) -> String {
        t.day(decision.day) + (decision.section.isEmpty ? "" : " § \(decision.section)") + ": "
            + decision.text.text(in: visit.language, first: first)
    }

    /// In the organisation's own language, where it belongs in the form.
    private func text(_ name: String, _ page: inout HTML) {
        if let field = texts.first(where: { $0.name == name }) { page.add(field) }
    }

    private func line(_ name: String, _ label: TextKey, hint: TextKey? = nil, _ page: inout HTML) {
        page.add(
            Field(name: name, label: t(label), hint: hint.map { t($0) }, control: .line(size: "middle"), value: form[name], problems: problems))
    }

    private func choice(
        _ name: String, _ label: TextKey, hint: TextKey? = nil, _ choices: [(value: String, text: String)], _ page: inout HTML
    ) {
        page.add(Field(name: name, label: t(label), hint: hint.map { t($0) }, control: .choice(choices), value: form[name], problems: problems))
    }

    private func tick(_ name: String, value: String, isOn: Bool, _ page: inout HTML, words: (inout HTML) -> Void) {
        page.element("label", .class("choice")) { page in
            page.void("input", .type("checkbox"), .name(name), .value(value), .flag("checked", isOn))
            page.element("span", content: words)
        }
    }
}

/// The texts of the form, in its order: each stands in its own language at its place, and all of them in the others at the end.
extension ActionFormPage {
    private typealias Line = (name: String, label: TextKey, hint: TextKey?, rows: Int?)

    private static var before: [Line] {
        [
            ("title", "roadmap.field.title", "roadmap.title.hint", nil), ("need", "roadmap.field.need", "roadmap.need.hint", 3),
            ("sector", "roadmap.field.sector", "roadmap.owner.hint", nil),
            ("indicator", "roadmap.field.indicator", "roadmap.indicator.hint", nil), ("unit", "roadmap.field.unit", "roadmap.unit.hint", nil),
        ]
    }

    private static var after: [Line] {
        [
            ("description", "roadmap.field.description", nil, 5), ("stopsDoing", "roadmap.field.stopsDoing", "roadmap.stops.hint", 3),
            ("benefit", "roadmap.field.benefit", "roadmap.benefit.hint", 3), ("origin-text", "roadmap.origin.text", nil, 2),
            ("hypothesis", "roadmap.field.hypothesis", "roadmap.hypothesis.hint", 3),
            ("measure", "roadmap.field.measure", "roadmap.measure.hint", nil), ("limit", "roadmap.field.limit", "roadmap.limit.hint", nil),
            ("verdict-reason", "roadmap.verdict.reason", nil, 3),
        ]
    }

    private var texts: [LocalTextField] {
        Self.before.map(field) + form.stepNumbers().map(stepText) + form.contributorNumbers().map(contributorText) + Self.after.map(field)
    }

    private func field(_ line: Line) -> LocalTextField {
        LocalTextField(
            name: line.name, label: t(line.label), hint: line.hint.map { t($0) }, value: form.text(line.name), languages: languages, rows: line.rows,
            problems: problems, t: t, isOthersElsewhere: true)
    }

    private func contributorText(_ number: Int) -> LocalTextField {
        LocalTextField(
            name: "contributor-\(number)", label: t("roadmap.contributor.name", ["n": .count(number)]), value: form.text("contributor-\(number)"),
            languages: languages, problems: problems, t: t, isOthersElsewhere: true)
    }

    private func stepText(_ number: Int) -> LocalTextField {
        LocalTextField(
            name: "step-\(number)", label: t("roadmap.step", ["n": .count(number)]), value: form.text("step-\(number)"), languages: languages,
            problems: problems, t: t, isOthersElsewhere: true)
    }
}
