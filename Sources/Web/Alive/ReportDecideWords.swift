import Domain

/// What must be decided, by whom, and the draft of what this body decides.
extension ReportWords {
    /// In short: what is this body's, what another one decides, what waits for somebody to act.
    var decide: String {
        guard !facts.decide.isEmpty else { return t("alive.report.decide.none") }
        let (ours, others) = (facts.decide.filter(isOurs), facts.decide.filter(isOthers))
        let open = facts.decide.filter { $0.isDecision && $0.decidedBy == nil }
        let waiting = facts.decide.count { !$0.isDecision }
        let own =
            ours.first.map { t("alive.report.decide.words", ["n": .count(ours.count), "name": .text(due($0))]) }
            ?? (clauses.count == 1
                ? t("alive.report.decide.only-note") : t("alive.report.decide.proposals", ["n": .count(clauses.count - 1)]))
        let elsewhere = others.isEmpty ? nil : t("alive.report.decide.elsewhere", ["n": .count(others.count)])
        let unset = open.first.map { t("alive.report.decide.open", ["n": .count(open.count), "name": .text(due($0))]) }
        let acts = waiting == 0 ? nil : t("alive.report.decide.waiting", ["n": .count(waiting)])
        return [own, elsewhere, unset, acts].compactMap { $0 }.joined(separator: " ")
    }

    private func isOurs(_ due: ReportFacts.Due) -> Bool { due.isDecision && due.decidedBy == facts.body }
    private func isOthers(_ due: ReportFacts.Due) -> Bool { due.isDecision && due.decidedBy.map { $0 != facts.body } ?? false }

    /// One thing that waits, as a sentence without its name's end mark.
    func due(_ due: ReportFacts.Due) -> String {
        let values: KeyValuePairs<String, TextValue> = [
            "name": .text(inside(due.subject.name)), "day": .day(due.day), "n": .count(abs(due.days)),
            "body": .text(due.decidedBy.map { text($0) } ?? ""), "told": .day(due.told ?? due.day),
        ]
        return switch due.kind {
        case .pilot where due.decidedBy != nil: t("alive.report.due.pilot-by", values)
        case .pilot: t(due.days < 0 ? "alive.report.due.pilot-over" : "alive.report.due.pilot", values)
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
            ["name": .text(inside(due.subject.name)), "body": .text(text(body)), "day": .day(due.day)])
    }

    private var clauses: [String] {
        [t("alive.report.clause.note", ["day": .day(facts.asOf)])]
            + facts.decide.compactMap(clause)
            + facts.gaps.filter { $0.kind == .goalWithoutAction }.map { t("alive.report.clause.goal", ["name": .text(text($0.name))]) }
    }

    private func clause(_ due: ReportFacts.Due) -> String? {
        let values: KeyValuePairs<String, TextValue> = ["name": .text(inside(due.subject.name)), "day": .day(due.day)]
        return switch due.kind {
        case .pilot where isOurs(due): t("alive.report.clause.pilot", values)
        case .pilot where due.decidedBy == nil:
            t(due.day < facts.meeting ? "alive.report.clause.pilot-over" : "alive.report.clause.pilot-open", values)
        case .late where due.told == nil: t("alive.report.clause.late", values)
        default: nil
        }
    }

    /// For the meeting system: paragraphs of the presentation text.
    var presentation: [String] {
        var opening = t("alive.report.presentation", ["day": .day(facts.asOf)])
        if let strategy = facts.strategy { opening += " " + t("alive.report.presentation.strategy", ["name": .text(inside(strategy))]) }
        let due = facts.decide.map { self.due($0) + "." }
        let gaps = gapLines.prefix(5).map { sentence($0) }
        return [opening + " " + standing, cost, brought, changed]
            + (due.isEmpty ? [] : [t("alive.report.presentation.decide") + " " + due.joined(separator: " ")])
            + (gaps.isEmpty ? [] : [t("alive.report.presentation.gaps") + " " + gaps.joined(separator: " ")])
            + (facts.survey.map { survey in
                [([text(survey.round) + ":"] + survey.sentences.prefix(4).map { inside($0) + "." }).joined(separator: " ")]
            } ?? [])
    }
}
