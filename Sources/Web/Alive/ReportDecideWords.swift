import Domain

/// What must be decided, by whom, and the draft of what this body decides.
extension ReportWords {
    /// In short: what is this body's, what another one decides, what waits for somebody to act.
    var decide: String {
        guard !facts.decide.isEmpty || facts.budget != nil else { return t("alive.report.decide.none") }
        let (ours, others) = (facts.decide.filter(isOurs), facts.decide.filter(isOthers))
        let open = facts.decide.filter { $0.isDecision && $0.decidedBy == nil }
        let waiting = facts.decide.count { !$0.isDecision }
        let elsewhere = others.isEmpty ? nil : t("alive.report.decide.elsewhere", ["n": .count(others.count)])
        let unset = open.first.map { t("alive.report.decide.open", ["n": .count(open.count), "name": .text(due($0))]) }
        let acts = waiting == 0 ? nil : t("alive.report.decide.waiting", ["n": .count(waiting)])
        return [budget, own(ours), elsewhere, unset, acts].compactMap { $0 }.joined(separator: " ")
    }

    private func own(_ ours: [ReportFacts.Due]) -> String? {
        if let first = ours.first { return t("alive.report.decide.words", ["n": .count(ours.count), "name": .text(due(first))]) }
        let besides = clauses.count - 1
        if besides > 0 { return t("alive.report.decide.proposals", ["n": .count(besides)]) }
        return facts.budget == nil ? t("alive.report.decide.only-note") : nil
    }

    /// The question of next year's budget: what is planned, what has no money, where the time is too short.
    var budget: String? {
        guard let budget = facts.budget else { return nil }
        let values: KeyValuePairs<String, TextValue> = [
            "year": .text(String(budget.year)), "earlier": .text(String(budget.year - 1)), "plan": .text(budget.plan.map { euros($0) } ?? ""),
            "before": .text(budget.before.map { euros($0) } ?? ""), "names": .text(names(budget.without)),
            "sectors": .text(budget.short.map(short).joined(separator: "; ")),
        ]
        return [
            budget.plan == nil
                ? t("alive.report.budget.none", values) : t(budget.before == nil ? "alive.report.budget.alone" : "alive.report.budget", values),
            budget.without.isEmpty ? nil : t("alive.report.budget.without", values),
            budget.short.isEmpty ? nil : t("alive.report.budget.short", values), t("alive.report.budget.question", values),
        ].compactMap { $0 }.joined(separator: " ")
    }

    private func short(_ short: ReportFacts.BudgetFact.Short) -> String {
        t(
            "alive.report.budget.sector",
            ["sector": .text(text(short.sector)), "year": .text(String(short.year)), "asked": .count(short.asked), "free": .count(short.free)])
    }

    /// Who decides on them reads them by name.
    private static let mostWithoutMoney = 12

    private func names(_ named: [ReportFacts.Named]) -> String {
        let names = named.prefix(Self.mostWithoutMoney).map { t("alive.quoted", ["name": .text(inside($0.name))]) }
        let others = named.count > names.count ? [t("alive.report.others", ["n": .count(named.count - names.count)])] : []
        return t.list(names + others)
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
        return [own] + facts.decide.filter(isOthers).map(elsewhere)
    }

    private func elsewhere(_ due: ReportFacts.Due) -> String {
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
        [t("alive.report.clause.note", ["day": .day(facts.asOf)])] + budgetClause
            + facts.decide.compactMap(clause)
            + facts.gaps.filter { $0.kind == .goalWithoutAction }.map { t("alive.report.clause.goal", ["name": .text(text($0.name))]) }
    }

    private var budgetClause: [String] {
        guard let budget = facts.budget, !budget.without.isEmpty else { return [] }
        return [t("alive.report.clause.budget", ["year": .text(String(budget.year)), "names": .text(names(budget.without))])]
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
        let due = [budget].compactMap { $0 } + facts.decide.map { self.due($0) + "." }
        let gaps = gapLines.map { sentence($0) }
        return [opening + " " + standing, cost, brought, changed]
            + (due.isEmpty ? [] : [t("alive.report.presentation.decide") + " " + due.joined(separator: " ")])
            + (gaps.isEmpty ? [] : [t("alive.report.presentation.gaps") + " " + gaps.joined(separator: " ")])
            + (facts.survey.map { survey in
                [([text(survey.round) + ":"] + survey.sentences.prefix(4).map { inside($0) + "." }).joined(separator: " ")]
            } ?? [])
    }
}
