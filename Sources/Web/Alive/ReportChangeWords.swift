import Domain

/// What a body wants to know of the changes, by what happened.
enum ReportTopic: String, CaseIterable {
    case decided, judged, fresh, started, finished, stopped, delayed, money, measured

    /// Nil for what is only counted, and for decisions that lie ahead: they are no changes yet.
    init?(_ line: Difference.Line) {
        switch (line.what, line.after?.word.flatMap { Action.Phase(rawValue: $0) }) {
        case (.decisionNew, _), (.decisionTaken, _): self = .decided
        case (.verdict, _): self = .judged
        case (.actionNew, .done), (.phase, .done): self = .finished
        case (.actionNew, .paused), (.phase, .paused), (.actionNew, .stopped), (.phase, .stopped), (.actionWithdrawn, _), (.actionGone, _):
            self = .stopped
        case (.actionNew, _), (.actionPublished, _): self = .fresh
        case (.phase, .going): self = .started
        case (.startsLater, _), (.endsLater, _), (.decisionLater, _): self = .delayed
        case _ where line.group == .money: self = .money
        case _ where line.group == .measured: self = .measured
        default: return nil
        }
    }

    /// The name alone tells it under its heading.
    var isToldByName: Bool { [.fresh, .started, .finished].contains(self) }
}

/// What changed, in sentences of one kind each.
extension ReportWords {
    /// What has happened; a decision that lies ahead has not.
    private var happened: [Difference.Line] { facts.changes.filter { $0.group != .coming } }

    /// Things by what happened to them, each once in a topic, with all that is said of it.
    var topics: [(topic: ReportTopic, things: [[Difference.Line]])] {
        ReportTopic.allCases.compactMap { topic in
            var order: [Difference.Subject] = []
            var lines: [Difference.Subject: [Difference.Line]] = [:]
            for line in happened where ReportTopic(line) == topic {
                if lines[line.subject] == nil { order.append(line.subject) }
                lines[line.subject, default: []].append(line)
            }
            return order.isEmpty ? nil : (topic, order.compactMap { lines[$0] })
        }
    }

    /// A sentence for each kind, with its first names, the rest counted; what is still ahead last.
    var changed: String {
        guard let since = facts.since else { return t("alive.report.changed.first") }
        let day = TextValue.day(since)
        let lead =
            happened.isEmpty
            ? t("alive.report.changed.none", ["day": day]) : t("alive.report.changed.lead", ["n": .count(told), "day": day])
        return ([lead] + topics.map(sentence) + [besides].compactMap { $0 } + coming.filter { !isAsked($0) }.map { coming($0) }).joined(
            separator: " ")
    }

    /// As many as the sentences name and count: one thing with three figures is one.
    private var told: Int { topics.reduce(0) { $0 + $1.things.count } + happened.count { ReportTopic($0) == nil } }

    private func sentence(_ topic: ReportTopic, _ things: [[Difference.Line]]) -> String {
        let names = things.prefix(Self.mostTold).compactMap(\.first).map { line in
            let name = t("alive.quoted", ["name": .text(inside(line.name))])
            return topic == .decided || topic == .judged ? name + " (" + short(line) + ")" : name
        }
        let more = things.count - names.count
        let others = more > 0 ? [t("alive.report.others", ["n": .count(more)])] : []
        return t(TextKey(family: "alive.told", topic), ["n": .count(things.count), "names": .text(t.list(names + others))])
    }

    /// Who decided it and when, or what was decided: what stands in brackets after the name.
    private func short(_ line: Difference.Line) -> String {
        if line.what == .verdict {
            return line.after?.word.flatMap { Verdict.Outcome(rawValue: $0) }.map { t(TextKey(family: "alive.verdict", $0)) } ?? ""
        }
        var told = line
        if told.what == .decisionTaken { told.what = .decisionNew }
        let words = ChangeSentence(told, t: t, first: first).words
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }

    /// What is only counted: "9 tarvetta, havaintoa tai ehdotusta".
    var besides: String? {
        let left = happened.filter { ReportTopic($0) == nil }
        let counts = Difference.Group.allCases.compactMap { group -> String? in
            let count = left.count { $0.group == group }
            return count == 0 ? nil : t.number(count) + " " + t(TextKey(family: "alive.count", group), ["n": .count(count)])
        }
        return counts.isEmpty ? nil : t("alive.report.changed.besides", ["parts": .text(t.list(counts))])
    }

    /// Decisions that meetings ahead will take.
    var coming: [Difference.Line] { facts.changes.filter { $0.group == .coming } }

    /// It stands under what must be decided.
    private func isAsked(_ line: Difference.Line) -> Bool {
        guard case .day(let day)? = line.after?.time else { return false }
        return facts.decide.contains { $0.isDecision && $0.day == day && $0.decidedBy != nil && $0.decidedBy == line.part }
    }

    func coming(_ line: Difference.Line) -> String {
        let values: KeyValuePairs<String, TextValue> = [
            "name": .text(inside(line.name)), "body": .text(line.part.map { text($0) } ?? ""),
            "day": .text(line.after?.time.map { t.when($0) } ?? ""),
        ]
        return t("alive.report.coming", values)
    }

    /// Names of one kind; the others are counted.
    private static let mostTold = 2
}
