import Domain
import Formats
import Store

/// Reads an action out of its form; every problem is found at once.
struct ActionCheck {
    let form: ActionForm
    let choices: ActionChoices
    /// The language whose field a missing text is asked in.
    let first: Language
    let today: Day
    private var fields: TypedFields

    init(form: ActionForm, choices: ActionChoices, first: Language, today: Day, t: Translator) {
        self.form = form
        self.choices = choices
        self.first = first
        self.today = today
        fields = TypedFields(t: t) { form[$0] }
    }

    private var t: Translator { fields.t }
    var problems: [FieldProblem] { fields.problems }

    /// The action that was typed; to be kept only when there are no problems.
    ///
    /// - Parameter current: what stands now: parts that the form does not show stay as they are.
    mutating func action(over current: Action? = nil) -> Action {
        let theme = fields.choice("theme") { key in choices.themes.contains { $0.key == key } ? key : nil }
        var action = current ?? Action(title: LocalText(), theme: "")
        action.title = form.line("title")
        action.theme = theme ?? form["theme"]
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
        action.pilot = pilot(of: action.kind, over: current?.pilot)
        action.money = Money(once: fields.amount("once"), yearly: fields.amount("yearly"), days: fields.amount("days"))
        action.goals = ticked("goals", of: choices.goals.map(\.id), \.description)
        action.needs = ticked("needs", of: choices.needs.map(\.id), \.description)
        action.lifeEvents = codes("lifeEvents", of: choices.lists.lifeEvents, current?.lifeEvents)
        action.references = codes("references", of: choices.lists.nationalGoals, current?.references)
        action.changesSystem = form["changesSystem"] == "1"
        action.assessed = fields.day("assessed")
        action.benefit = form.text("benefit")
        action.problems().forEach { report($0) }
        if action.lacksVerdict, !(current?.lacksVerdict ?? false) {
            let isChosen = action.pilot?.verdict != nil
            fields.add(
                isChosen ? ActionForm.anchor(of: .verdict, first: first) : "verdict",
                t(isChosen ? "worth.problem.reason" : "roadmap.problem.no-verdict"))
        }
        if let day = action.indicator.measured, day > today { fields.add("measured", t("worth.problem.future")) }
        for problem in action.pilotDayProblems(today: today) {
            fields.add(problem == .decidesBeforeStart ? "decisionDay" : "verdict-day", t(TextKey(family: "roadmap.pilot-day", problem)))
        }
        return action
    }

    private mutating func owner() -> ActionOwner {
        let account = fields.choice("account") { text in choices.people.first { $0.account.description == text }?.account }
        return ActionOwner(sector: form.line("sector"), account: account, isIT: form["it"] == "1", isITsOwnWork: form["it-own"] == "1")
    }

    private mutating func contributors() -> [Contributor] {
        form.contributorNumbers().compactMap { number in
            let name = form.line("contributor-\(number)")
            let share = fields.amount("contributor-\(number)-share")
            let kind = fields.choice("contributor-\(number)-kind", Contributor.Kind.init(rawValue:)) ?? .sector
            if name.isEmpty, share != nil { fields.add("contributor-\(number)-\(first.rawValue)", t("roadmap.problem.contributor")) }
            if let share, share > 100 { fields.add("contributor-\(number)-share", t("roadmap.problem.share")) }
            for long in name.tooLong(for: TextLimit.title) { fields.tooLong(long, at: "contributor-\(number)-\(long.language.rawValue)") }
            return name.isEmpty ? nil : Contributor(name: name, kind: kind, share: share)
        }
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

    /// Those of a list that were ticked, in the list's order; what the list no longer holds is a problem, never a loss.
    private mutating func ticked<Value: Hashable>(_ name: String, of known: [Value], _ text: KeyPath<Value, String>) -> [Value] {
        let typed = form.ticked(name)
        let chosen = known.filter { typed.contains($0[keyPath: text]) }
        if chosen.count != Set(typed).count { fields.add(name, t("roadmap.problem.choice")) }
        return chosen
    }

    /// Codes that no list of ours holds have no box; they stay.
    private mutating func codes(_ name: String, of list: [CodeLists.Entry], _ current: [String]?) -> [String] {
        let known = list.map(\.code)
        return ticked(name, of: known, \.description) + (current ?? []).filter { !known.contains($0) }
    }

    private mutating func pilot(of kind: Action.Kind, over current: Pilot?) -> Pilot? {
        var pilot = current ?? Pilot()
        pilot.hypothesis = form.text("hypothesis")
        pilot.measure = form.line("measure")
        pilot.limit = form.line("limit")
        pilot.decisionDay = fields.day("decisionDay")
        pilot.verdict = verdict()
        return kind == .pilot || pilot != Pilot() ? pilot : nil
    }

    private mutating func verdict() -> Verdict? {
        let outcome = fields.choice("verdict", Verdict.Outcome.init(rawValue:))
        let reason = form.text("verdict-reason")
        let day = fields.day("verdict-day")
        let decision = fields.choice("verdict-decision") { text in choices.decisions.first { $0.id.description == text }?.id }
        if form["verdict"].isEmpty, !reason.isEmpty || day != nil || decision != nil { fields.add("verdict", t("roadmap.problem.verdict")) }
        return outcome.map { Verdict(outcome: $0, reason: reason, day: day, decision: decision) }
    }

    /// The rules of the domain, each at its field.
    private mutating func report(_ problem: ActionProblem) {
        func anchor(_ field: Action.Field) -> String { ActionForm.anchor(of: field, first: first) }
        switch problem {
        case .missing(.title): fields.add(anchor(.title), t("roadmap.problem.title"))
        case .missing(.theme): fields.add("theme", t("roadmap.problem.theme"))
        case .missing(let field): fields.add(anchor(field), t("roadmap.problem.missing"))
        case .tooLong(.steps, _), .tooLong(.contributors, _): return  // said at its own row
        case .outOfRange(.contributors): return  // the same
        case .tooLong(let field, let long): fields.tooLong(long, at: ActionForm.anchor(of: field, in: long.language, first: first))
        case .tooMany(let field, let limit): fields.add(anchor(field), t("roadmap.problem.many", ["n": .count(limit)]))
        case .outOfRange(let field): fields.add(field.rawValue, t("roadmap.problem.figure"))
        case .endsBeforeStart: fields.add("ends", t("roadmap.problem.ends"))
        case .pilotParts: fields.add("kind", t("roadmap.problem.pilot"))
        }
    }
}
