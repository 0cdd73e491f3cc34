import Domain
import Formats
import Store

/// Reads an action out of its form; every problem is found at once.
struct ActionCheck {
    let form: ActionForm
    let choices: ActionChoices
    /// The language whose field a missing text is asked in.
    let first: Language
    private var fields: TypedFields

    init(form: ActionForm, choices: ActionChoices, first: Language, t: Translator) {
        self.form = form
        self.choices = choices
        self.first = first
        fields = TypedFields(t: t) { form[$0] }
    }

    private var t: Translator { fields.t }
    var problems: [FieldProblem] { fields.problems }

    /// The action that was typed; to be kept only when there are no problems.
    mutating func action() -> Action {
        let theme = fields.choice("theme") { key in choices.themes.contains { $0.key == key } ? key : nil }
        var action = Action(title: form.line("title"), theme: theme ?? form["theme"])
        action.kind = fields.choice("kind", Action.Kind.init(rawValue:)) ?? .action
        action.phase = fields.choice("phase", Action.Phase.init(rawValue:)) ?? .draft
        action.need = form.text("need")
        action.description = form.text("description")
        action.owner = owner()
        action.contributors = contributors()
        action.starts = fields.moment("starts")
        action.ends = fields.moment("ends")
        action.steps = steps()
        action.indicator = Indicator(
            text: form.line("indicator"), unit: form.line("unit"), baseline: fields.figure("baseline"), target: fields.figure("target"),
            now: fields.figure("now"), measured: fields.day("measured"))
        action.change = fields.choice("change", Action.Change.init(rawValue:))
        action.stopsDoing = form.text("stopsDoing")
        action.origin = origin()
        action.pilot = pilot(of: action.kind)
        action.money = Money(once: fields.amount("once"), yearly: fields.amount("yearly"), days: fields.amount("days"))
        action.goals = goals()
        action.benefit = form.text("benefit")
        action.problems().forEach { report($0) }
        return action
    }

    private mutating func owner() -> ActionOwner {
        let account = fields.choice("account") { text in choices.people.first { $0.account.description == text }?.account }
        return ActionOwner(sector: form.line("sector"), account: account, isIT: form["it"] == "1", isITsOwnWork: form["it-own"] == "1")
    }

    /// One name a line; the same line is the same name in each language, and a dash stands where a language has none.
    private func contributors() -> [Contributor] {
        let lines = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                (language, form["contributors-\(language.rawValue)"].split(separator: "\n").map { Cleaned.line($0) }.filter { !$0.isEmpty })
            })
        return (0..<(lines.values.map(\.count).max() ?? 0)).map { index in
            LocalText(lines.compactMapValues { index < $0.count && $0[index] != "–" ? $0[index] : nil })
        }.filter { !$0.isEmpty }.map { Contributor(name: $0) }
    }

    private mutating func steps() -> [Step] {
        form.stepNumbers().compactMap { number in
            let title = form.line("step-\(number)")
            let done = fields.day("step-\(number)-done")
            if title.isEmpty && !form["step-\(number)-done"].isEmpty { fields.add("step-\(number)-\(first.rawValue)", t("roadmap.problem.step")) }
            for long in title.tooLong(for: TextLimit.title) { fields.tooLong(long, at: "step-\(number)-\(long.language.rawValue)") }
            return title.isEmpty ? nil : Step(title: title, done: done)
        }
    }

    /// A choice or own words, never both.
    private mutating func origin() -> Origin? {
        let words = form.text("origin-text")
        if ["", "text"].contains(form["origin"]) { return words.isEmpty ? nil : .text(words) }
        if !words.isEmpty { fields.add("origin", t("roadmap.problem.origin")) }
        return fields.choice("origin") { value in choices.origins.first { OriginChoice.value(of: $0.origin) == value }?.origin }
    }

    private mutating func goals() -> [Goal.ID] {
        let typed = form["goals"].split(separator: " ").map(String.init)
        let chosen = choices.goals.map(\.id).filter { typed.contains($0.description) }
        if chosen.count != Set(typed).count { fields.add("goals", t("roadmap.problem.choice")) }
        return chosen
    }

    private mutating func pilot(of kind: Action.Kind) -> Pilot? {
        let pilot = Pilot(
            hypothesis: form.text("hypothesis"), limit: form.line("limit"), decisionDay: fields.day("decisionDay"), verdict: verdict())
        return kind == .pilot || pilot != Pilot() ? pilot : nil
    }

    private mutating func verdict() -> Verdict? {
        let outcome = fields.choice("verdict", Verdict.Outcome.init(rawValue:))
        let reason = form.text("verdict-reason")
        let day = fields.day("verdict-day")
        if form["verdict"].isEmpty, !reason.isEmpty || day != nil { fields.add("verdict", t("roadmap.problem.verdict")) }
        return outcome.map { Verdict(outcome: $0, reason: reason, day: day) }
    }

    /// The rules of the domain, each at its field.
    private mutating func report(_ problem: ActionProblem) {
        func anchor(_ field: Action.Field) -> String { ActionForm.anchor(of: field, first: first) }
        switch problem {
        case .missing(.title): fields.add(anchor(.title), t("roadmap.problem.title"))
        case .missing(.theme): fields.add("theme", t("roadmap.problem.theme"))
        case .missing(let field): fields.add(anchor(field), t("roadmap.problem.missing"))
        case .tooLong(.steps, _): return  // said at its own step
        case .tooLong(let field, let long): fields.tooLong(long, at: ActionForm.anchor(of: field, in: long.language, first: first))
        case .tooMany(let field, let limit): fields.add(anchor(field), t("roadmap.problem.many", ["n": .count(limit)]))
        case .outOfRange(let field): fields.add(field.rawValue, t("roadmap.problem.figure"))
        case .endsBeforeStart: fields.add("ends", t("roadmap.problem.ends"))
        case .pilotParts: fields.add("kind", t("roadmap.problem.pilot"))
        }
    }
}
