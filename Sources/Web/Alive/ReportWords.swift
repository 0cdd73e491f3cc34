import Domain

/// What the facts of a report say, in sentences of one language: the page and the texts to copy are made of these alone.
struct ReportWords {
    let facts: ReportFacts
    let t: Translator
    let first: Language

    func text(_ text: LocalText) -> String { t.worded(text.text(in: t.language, first: first)) }

    /// A name or a sentence that stands inside another one leaves its full stop to that.
    func inside(_ text: LocalText) -> String {
        let words = self.text(text)
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }

    /// The finding, for the heading.
    var title: String {
        let key: TextKey = facts.standing.late == 0 ? "alive.report.title" : "alive.report.title.late"
        return t(key, ["going": .count(facts.standing.going), "late": .count(facts.standing.late), "done": .count(facts.standing.done)])
    }

    /// The five questions of a councillor with their short answers.
    var answers: [(id: String, question: String, answer: String)] {
        [
            ("tilanne", t("alive.report.where"), standing), ("hinta", t("alive.report.cost"), cost), ("hyoty", t("alive.report.brought"), brought),
            ("muutos", t("alive.report.changed"), changed), ("paatettavaa", t("alive.report.decide"), decide),
        ]
    }

    var standing: String {
        let s = facts.standing
        let ended = s.paused + s.stopped
        var words = t(
            "alive.report.standing",
            ["n": .count(s.all), "going": .count(s.going), "planned": .count(s.planned), "done": .count(s.done), "ended": .count(ended)])
        words += " " + (s.late == 0 ? t("alive.report.on-time") : t("alive.report.late", ["n": .count(s.late)]))
        return s.silent == 0 ? words : words + " " + t("alive.report.silent", ["n": .count(s.silent), "days": .count(Action.silence)])
    }

    /// The year of the meeting, or the last one that anything was said of.
    var cost: String {
        let year = facts.money.last { $0.year <= facts.meeting.year } ?? facts.money.last
        guard let year else { return t("alive.report.cost.none") }
        let name = TextValue.text(String(year.year))
        var words: [String] = []
        if let plan = year.plan { words.append(t("alive.report.cost.plan", ["year": name, "euros": .text(euros(plan))])) }
        if let actual = year.actual { words.append(t("alive.report.cost.actual", ["year": name, "euros": .text(euros(actual))])) }
        if let planned = year.planned, let told = year.told, year.actual != nil, told < planned {
            words.append(t("alive.report.cost.told", ["n": .count(told), "of": .count(planned)]))
        }
        if let days = year.planDays { words.append(t("alive.report.cost.plan-days", ["n": .count(days)])) }
        if let days = year.actualDays { words.append(t("alive.report.cost.actual-days", ["n": .count(days)])) }
        let all = facts.money.compactMap(\.actual).reduce(0, +)
        if facts.money.count(where: { $0.actual != nil }) > 1 { words.append(t("alive.report.cost.all", ["euros": .text(euros(all))])) }
        return words.joined(separator: " ")
    }

    var brought: String {
        let yearly = facts.benefits.compactMap(\.yearly).reduce(0, +)
        var words = [t(facts.benefits.isEmpty ? "alive.report.benefits.none" : "alive.report.benefits", ["n": .count(facts.benefits.count)])]
        if yearly > 0 { words.append(t("alive.report.benefits.euros", ["euros": .text(euros(yearly))])) }
        if !facts.unmeasured.isEmpty { words.append(t("alive.report.unmeasured", ["n": .count(facts.unmeasured.count)])) }
        return words.joined(separator: " ")
    }

    var changed: String {
        guard let since = facts.since else { return t("alive.report.changed.first") }
        guard !facts.changes.isEmpty else { return t("alive.report.changed.none", ["day": .day(since)]) }
        let parts = counts(of: Difference.Group.allCases)
        return t("alive.report.changed.words", ["n": .count(facts.changes.count), "day": .day(since), "parts": .text(parts)])
    }

    /// "2 päätöstä, 16 mittausta": of the groups that there is anything of.
    func counts(of groups: [Difference.Group]) -> String {
        groups.compactMap { group in
            let count = facts.changes.count { $0.group == group }
            return count == 0 ? nil : t.number(count) + " " + t(TextKey(family: "alive.count", group), ["n": .count(count)])
        }.joined(separator: ", ")
    }

    func benefit(_ benefit: ReportFacts.BenefitFact) -> String {
        let unit = text(benefit.unit)
        var words = text(benefit.text)
        if let value = benefit.value {
            let now = t.figure(value, unit: unit)
            words += ": " + (benefit.baseline.map { t("alive.report.from-to", ["from": .text(t.figure($0)), "to": .text(now)]) } ?? now)
        } else if let note = benefit.note {
            words += ": " + text(note)
        }
        if let yearly = benefit.yearly, yearly > 0, benefit.value != Double(yearly) {
            words += ", " + t("alive.report.yearly", ["euros": .text(euros(yearly))])
        }
        return words
    }

    /// "KONS → kunta": who bears the cost and who gains.
    func parties(_ benefit: ReportFacts.BenefitFact) -> String? {
        guard let pays = benefit.pays, let gains = benefit.gains else { return nil }
        return t("alive.report.parties", ["pays": .text(text(pays)), "gains": .text(text(gains))])
    }

    func euros(_ euros: Int) -> String { t("alive.euros", ["n": .count(euros)]) }
}
