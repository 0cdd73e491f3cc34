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

    /// Four of a councillor's five questions with their short answers; the fifth is what must be decided.
    var answers: [(id: String, question: String, answer: String)] {
        [
            ("tilanne", t("alive.report.where"), standing), ("hinta", t("alive.report.cost"), cost), ("hyoty", t("alive.report.brought"), brought),
            ("muutos", t("alive.report.changed"), changed),
        ]
    }

    var standing: String {
        let s = facts.standing
        let ended = s.paused + s.stopped
        var words = t(
            "alive.report.standing",
            ["n": .count(s.all), "going": .count(s.going), "planned": .count(s.planned), "done": .count(s.done), "ended": .count(ended)])
        words += " " + (s.late == 0 ? t("alive.report.on-time") : t("alive.report.late", ["n": .count(s.late)]))
        if s.silent > 0 { words += " " + t("alive.report.silent", ["n": .count(s.silent), "days": .count(Action.silence)]) }
        return levels.map { words + " " + $0 } ?? words
    }

    /// How far the themes are from where they should be: nil where no round has shown any of those with a target.
    private var levels: String? {
        let held = facts.themes.compactMap { theme in
            theme.level.flatMap { level in theme.target.map { (theme: theme, level: level, target: $0, left: $0 - level) } }
        }
        guard let farthest = held.max(by: { $0.left < $1.left }) else { return nil }
        let reached = held.count { $0.left <= 0.049 }
        let values: KeyValuePairs<String, TextValue> = [
            "n": .count(reached), "of": .count(held.count), "who": .text(facts.voice.map { text($0) } ?? ""),
        ]
        let words = t(facts.voice == nil ? "alive.report.levels" : "alive.report.levels.of", values)
        guard farthest.left > 0.049 else { return words }
        return words + " "
            + t(
                "alive.report.levels.far",
                [
                    "theme": .text(text(farthest.theme.name)), "level": .decimal(farthest.level, digits: 1),
                    "target": .decimal(farthest.target, digits: 1),
                ])
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
        let counted = facts.benefits.compactMap(\.yearly)
        var words = [t(facts.benefits.isEmpty ? "alive.report.benefits.none" : "alive.report.benefits", ["n": .count(facts.benefits.count)])]
        if !counted.isEmpty {
            words.append(t("alive.report.benefits.euros", ["n": .count(counted.count), "euros": .text(euros(counted.reduce(0, +)))]))
        }
        if let claimed { words.append(claimed) }
        if !facts.unmeasured.isEmpty {
            let names = facts.unmeasured.prefix(4).map { t("alive.quoted", ["name": .text(inside($0.name))]) }
            let more = facts.unmeasured.count - names.count
            let others = more > 0 ? [t("alive.report.others", ["n": .count(more)])] : []
            words.append(t("alive.report.unmeasured", ["n": .count(facts.unmeasured.count), "names": .text(t.list(names + others))]))
        }
        return words.joined(separator: " ")
    }

    /// What became of what was claimed beforehand; nil in older reports, and where no verdict has come.
    private var claimed: String? {
        let judged = facts.effects.compactMap { $0.verdict.flatMap(ChangeVerdict.init(rawValue:)) }
        guard !judged.isEmpty else { return nil }
        let (moved, worse) = (judged.count { $0 == .moved }, judged.count { $0 == .worse })
        let words = t("alive.report.effects.sum", ["n": .count(judged.count), "moved": .count(moved)])
        return worse == 0 ? words : words + " " + t("alive.report.effects.worse", ["n": .count(worse)])
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
