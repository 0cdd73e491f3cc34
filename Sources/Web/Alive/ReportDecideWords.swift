import Domain

/// What must be decided, by whom, and the draft of what this body decides.
extension ReportWords {
    /// One thing to decide or that waits, with the name in it that leads somewhere.
    struct Choice {
        let words: String
        var name: String = ""
        var subject: Difference.Subject?
        var owner: LocalText?
    }

    /// All of it as running text.
    var decide: String {
        let waiting = elsewhere.isEmpty ? [] : [t("alive.report.elsewhere")] + elsewhere.map(\.words)
        return ([decideLead] + choices.map(\.words) + waiting).compactMap { $0 }.joined(separator: " ")
    }

    /// Before the choices: the budget that is near, or that there is no choice.
    var decideLead: String? {
        if let budgetLead { return budgetLead }
        guard choices.isEmpty else { return nil }
        return facts.decide.isEmpty && facts.gaps.isEmpty ? t("alive.report.decide.none") : t("alive.report.decide.only-note")
    }

    /// What this body decides, one by one, in the order of the points of the draft; what its own meeting has on its list already comes last.
    var choices: [Choice] {
        var choices = (facts.budget?.without ?? []).indices.compactMap { money(of: $0) }
        choices += (facts.budget?.short ?? []).map { Choice(words: t("alive.report.choice.time", time($0))) }
        choices += facts.decide.filter { clause($0) != nil }.map { due in
            let values: KeyValuePairs<String, TextValue> = ["name": .text(name(of: due)), "n": .count(abs(due.days))]
            switch due.kind {
            case .pilot where isOurs(due): return choice(due, t("alive.report.choice.pilot", values))
            case .late: return choice(due, t("alive.report.choice.late", values))
            default: return choice(due, self.due(due) + ".")
            }
        }
        choices += facts.gaps.filter { $0.kind == .goalWithoutAction }.map { goal in
            let name = inside(goal.name)
            return Choice(
                words: t("alive.report.choice.goal", ["name": .text(name)]), name: name, subject: goal.id.map { .init(kind: .goal, id: $0) })
        }
        return choices + facts.decide.filter { clause($0) == nil && isOurs($0) }.map { choice($0, due($0) + ".") }
    }

    /// What others decide or do.
    var elsewhere: [Choice] { facts.decide.filter { clause($0) == nil && !isOurs($0) }.map { choice($0, due($0) + ".") } }

    private func choice(_ due: ReportFacts.Due, _ words: String) -> Choice {
        Choice(
            words: words, name: name(of: due), subject: .init(kind: due.kind == .meeting ? .decision : .action, id: due.subject.id), owner: due.owner)
    }

    private func money(of place: Int) -> Choice? {
        guard let budget = facts.budget else { return nil }
        let action = budget.without[place]
        let words = t(isGoing(place) ? "alive.report.choice.money-going" : "alive.report.choice.money", money(of: place, in: budget))
        return Choice(words: words, name: inside(action.name), subject: .init(kind: .action, id: action.id))
    }

    private func money(of place: Int, in budget: ReportFacts.BudgetFact) -> KeyValuePairs<String, TextValue> {
        let known = guess(place)
        return [
            "name": .text(inside(budget.without[place].name)), "year": .text(String(budget.year)),
            "estimate": .text(
                estimate(once: known?.once, yearly: known?.yearly).map { t("alive.report.estimate", ["euros": .text($0)]) }
                    ?? t("alive.report.estimate.none")),
        ]
    }

    private func guess(_ place: Int) -> ReportFacts.BudgetFact.Guess? {
        facts.budget?.guesses.flatMap { $0.indices.contains(place) ? $0[place] : nil }
    }

    private func isGoing(_ place: Int) -> Bool { guess(place)?.isGoing ?? false }

    /// "30 000 € kerran ja 4 500 € vuodessa": what costs nothing is not told; nil where nothing is.
    func estimate(once: Int?, yearly: Int?) -> String? {
        let parts = [
            once.flatMap { $0 > 0 ? t("alive.report.estimate.once", ["euros": .text(euros($0))]) : nil },
            yearly.flatMap { $0 > 0 ? t("alive.report.yearly", ["euros": .text(euros($0))]) : nil },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : t.list(parts)
    }

    private func time(_ short: ReportFacts.BudgetFact.Short) -> KeyValuePairs<String, TextValue> {
        [
            "sector": .text(text(short.sector)), "year": .text(String(short.year)), "asked": .count(short.asked), "free": .count(short.free),
            "missing": .count(short.asked - short.free),
        ]
    }

    /// Next year's budget: what is planned of it.
    private var budgetLead: String? {
        guard let budget = facts.budget else { return nil }
        let values: KeyValuePairs<String, TextValue> = [
            "year": .text(String(budget.year)), "earlier": .text(String(budget.year - 1)), "plan": .text(budget.plan.map { euros($0) } ?? ""),
            "before": .text(budget.before.map { euros($0) } ?? ""),
        ]
        guard budget.plan != nil else { return t("alive.report.budget.none", values) }
        return t(budget.before == nil ? "alive.report.budget.alone" : "alive.report.budget", values)
    }

    private func isOurs(_ due: ReportFacts.Due) -> Bool { due.isDecision && due.decidedBy == facts.body }
    private func isOthers(_ due: ReportFacts.Due) -> Bool { due.isDecision && due.decidedBy.map { $0 != facts.body } ?? false }

    /// One thing that waits, as a sentence without its name's end mark.
    func due(_ due: ReportFacts.Due) -> String {
        let values: KeyValuePairs<String, TextValue> = [
            "name": .text(name(of: due)), "day": .day(due.day), "n": .count(abs(due.days)),
            "body": .text(due.decidedBy.map { text($0) } ?? ""), "told": .day(due.told ?? due.day),
        ]
        return switch due.kind {
        case .pilot where due.decidedBy != nil: t("alive.report.due.pilot-by", values)
        case .pilot: t(due.days < 0 ? "alive.report.due.pilot-over" : "alive.report.due.pilot", values)
        case .verdict: t("alive.report.due.verdict", values)
        case .meeting: t(due.decidedBy == nil ? "alive.report.due.meeting" : "alive.report.due.meeting-by", values)
        case .late: t(due.told == nil ? "alive.report.due.late" : "alive.report.due.late-told", values)
        case .measurement: t("alive.report.due.measurement", values)
        }
    }

    /// The draft of what this body may decide, to be pasted: nothing that another body decides, and nothing that was answered already. What
    /// others decide stands below it for information.
    var draft: [String] {
        let clauses = self.clauses
        let numbered = clauses.count == 1 ? clauses : clauses.enumerated().map { "\($0 + 1)) \($1)" }
        let own = t("alive.report.draft", ["body": .text(text(facts.body)), "clauses": .text(t.list(numbered))])
        return [own] + facts.decide.filter(isOthers).map(information)
    }

    private func information(_ due: ReportFacts.Due) -> String {
        guard due.kind == .pilot, let body = due.decidedBy else { return t("alive.report.draft.elsewhere", ["what": .text(self.due(due))]) }
        return t(
            "alive.report.draft.elsewhere-pilot",
            ["name": .text(name(of: due)), "body": .text(text(body)), "day": .day(due.day)])
    }

    /// "Kokeilu ”Kokeilu: …”" says it twice.
    private func name(of due: ReportFacts.Due) -> String {
        [.pilot, .verdict].contains(due.kind) ? NextPilotWords.bare(inside(due.subject.name), t) : inside(due.subject.name)
    }

    private var clauses: [String] {
        [t("alive.report.clause.note", ["day": .day(facts.asOf)])] + budgetClauses
            + facts.decide.compactMap(clause)
            + facts.gaps.filter { $0.kind == .goalWithoutAction }.map { t("alive.report.clause.goal", ["name": .text(text($0.name))]) }
    }

    /// A point for each choice of the budget; the executive only proposes it.
    private var budgetClauses: [String] {
        guard let budget = facts.budget else { return [] }
        let isProposed = budget.isProposed ?? false
        let points = budget.without.indices.map { place in
            let values = money(of: place, in: budget)
            return if isProposed {
                t(isGoing(place) ? "alive.report.clause.propose-going" : "alive.report.clause.propose", values)
            } else {
                t(isGoing(place) ? "alive.report.clause.money-going" : "alive.report.clause.money", values)
            }
        }
        return points + budget.short.map { t(isProposed ? "alive.report.clause.propose-time" : "alive.report.clause.time", time($0)) }
    }

    private func clause(_ due: ReportFacts.Due) -> String? {
        let values: KeyValuePairs<String, TextValue> = ["name": .text(name(of: due)), "day": .day(due.day)]
        return switch due.kind {
        case .pilot where isOurs(due): t("alive.report.clause.pilot", values)
        case .pilot where due.decidedBy == nil:
            t(due.day < facts.meeting ? "alive.report.clause.pilot-over" : "alive.report.clause.pilot-open", values)
        case .verdict: t("alive.report.clause.verdict", values)
        case .late where due.told == nil: t("alive.report.clause.late", values)
        default: nil
        }
    }

    /// For the meeting system: paragraphs of the presentation text.
    var presentation: [String] {
        var opening = t("alive.report.presentation", ["day": .day(facts.asOf)])
        if let strategy = facts.strategy { opening += " " + t("alive.report.presentation.strategy", ["name": .text(inside(strategy))]) }
        let due = facts.decide.isEmpty && choices.isEmpty ? nil : decide
        let gaps = gapLines.map { sentence($0) }
        return [opening + " " + standing, cost, brought, changed]
            + (due.map { [$0] } ?? [])
            + (gaps.isEmpty ? [] : [t("alive.report.presentation.gaps") + " " + gaps.joined(separator: " ")])
            + (facts.survey.map { survey in
                [([text(survey.round) + ":"] + survey.sentences.prefix(4).map { inside($0) + "." }).joined(separator: " ")]
            } ?? [])
    }
}
