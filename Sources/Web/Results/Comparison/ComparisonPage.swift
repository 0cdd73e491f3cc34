import Domain
import HTML

/// The same questions over the rounds: what moved, for whom, and what can not be compared.
struct ComparisonPage: Page {
    let visit: Visit
    let facts: ComparisonFacts

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    /// The greatest change that the rule tells from chance, of those that reach the newest round where there are any. One that does not, or
    /// begins later than the first round, names its rounds.
    var title: String {
        guard facts.chosen.count > 1, !facts.series.statements.isEmpty else { return t("comparison.title") }
        let verdicts = facts.series.verdicts(facts.drawn)
        let sure = verdicts.filter { $0.verdict == .moved || $0.verdict == .worse }.compactMap { verdict in
            verdict.comparison.change.map { (verdict.verdict, $0) }
        }
        let newest = sure.filter { facts.series.line($0.1.voice, theme: $0.1.theme).points.last.flatMap(\.self) != nil }
        guard let (verdict, change) = (newest.isEmpty ? sure : newest).max(by: { abs($0.1.difference) < abs($1.1.difference) }) else {
            return t(verdicts.contains { $0.verdict == .notDistinguishable } ? "comparison.title.same" : "comparison.title")
        }
        let words = ComparisonWords(facts: facts, t: t)
        let line = facts.series.line(change.voice, theme: change.theme)
        let (before, after) = words.ends(line)
        return t(
            verdict == .moved ? "comparison.title.moved" : "comparison.title.worse",
            [
                "theme": .text(words.theme(change.theme)), "who": .text(words.inside(change.voice)), "before": before, "after": after,
            ])
    }

    func write(to page: inout HTML) {
        page.element("p", .class("no-print")) { page in
            page.element("a", .href(visit.address("tulokset")), text: t("results.back"))
            page.text(" · ")
            page.element("a", .href(visit.address("tulokset", "vertailutiedot")), text: t("series.link"))
        }
        page.element("h1", text: title.withSoftHyphens)
        page.element("p", .class("lead"), text: t("comparison.lead"))
        if !facts.chosen.isEmpty { shown(&page) }
        if facts.isCut { page.element("p", .class("notice"), text: t("comparison.cut", ["n": .count(ComparisonFacts.most)])) }
        if facts.isVoiceGone, let voice = facts.askedVoice {
            let name = ComparisonWords(facts: facts, t: t).anywhere(voice)
            page.element("p", .class("notice waiting"), text: t("comparison.voice-gone", ["who": .text(name)]))
        }
        ComparisonChoice(visit: visit, facts: facts).write(to: &page)
        guard facts.chosen.count > 1 else {
            page.element("div", .class("nothing")) { $0.element("p", text: t("comparison.too-few")) }
            return GroupPairs(visit: visit, facts: facts).write(to: &page)
        }
        guard facts.series.threads.contains(where: { $0.items.count { $0 != nil } > 1 }) else {
            return page.element("div", .class("nothing")) { $0.element("p", text: t("comparison.none")) }
        }
        if !facts.series.statements.isEmpty {
            ThemeCourses(visit: visit, facts: facts).write(to: &page)
            StatementCourses(visit: visit, facts: facts).write(to: &page)
            SectorCourses(visit: visit, facts: facts).write(to: &page)
        }
        QuestionCourses(visit: visit, facts: facts).write(to: &page)
        GroupPairs(visit: visit, facts: facts).write(to: &page)
    }

    private func shown(_ page: inout HTML) {
        page.element("p") { page in
            page.text(t("comparison.choose.rounds") + ": ")
            for (index, released) in facts.chosen.enumerated() {
                if index > 0 { page.text(" → ") }
                page.element("a", .href(visit.address("tulokset", released.round.id.description))) { $0.written(released.round.plan.name, visit) }
                if released.round.plan.isTest { page.text(" (\(t("rounds.test")))") }
            }
        }
    }
}

/// A plain form: boxes for the rounds, one list for the group.
struct ComparisonChoice: View {
    let visit: Visit
    let facts: ComparisonFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        guard facts.all.count > 1 else { return }
        page.element("details", .class("comparison-form no-print"), .flag("open", facts.chosen.count < 2)) { page in
            page.element("summary", text: t("comparison.choose"))
            page.element("form", .with("method", "get"), .action(visit.address("tulokset", "vertailu"))) { page in
                rounds(&page)
                page.element("div", .class("choice-form")) { page in
                    page.element("label", .with("for", "f-ryhma"), text: t("results.voice.choose"))
                    page.element("select", .id("f-ryhma"), .name(ComparisonQuery.voiceName)) { voices(&$0) }
                    page.element("button", text: t("comparison.choose.do"))
                }
            }
        }
    }

    private func rounds(_ page: inout HTML) {
        let chosen = Set(facts.chosen.map(\.round.id))
        page.element("fieldset", .class("round-choice")) { page in
            page.element("legend", text: t("comparison.choose.rounds"))
            for round in facts.all {
                page.element("label") { page in
                    page.void(
                        "input", .type("checkbox"), .name(ComparisonQuery.roundsName), .value(round.id.description),
                        .flag("checked", chosen.contains(round.id)))
                    page.element("span") { page in
                        page.written(round.plan.name, visit)
                        page.element("span", .class("quiet small"), text: " " + visit.days(of: round))
                    }
                }
            }
        }
    }

    private func voices(_ page: inout HTML) {
        let words = ComparisonWords(facts: facts, t: t)
        page.element("option", .value(""), text: t("comparison.choose.groups"))
        for voice in facts.series.voices {
            page.element("option", .value(voice.text), .flag("selected", voice == facts.voice), text: words.voice(voice))
        }
    }
}

/// Names of voices and themes, as the newest round that has them calls them.
struct ComparisonWords {
    let facts: ComparisonFacts
    let t: Translator

    private var newest: ResultWords? { facts.chosen.last.map { ResultWords(results: $0.results, t: t) } }

    func voice(_ voice: Voice) -> String { newest?.voice(voice) ?? voice.text }
    func inside(_ voice: Voice) -> String { newest?.inside(voice) ?? voice.text }
    func theme(_ key: String) -> String { facts.series.themes.first { $0.key == key }?.name.text(in: t.language) ?? key }

    /// Of somebody who is not in the newest round.
    func anywhere(_ voice: Voice) -> String {
        guard case .beginning(let key) = voice else { return self.voice(voice) }
        for released in facts.chosen.reversed() {
            let words = ResultWords(results: released.results, t: t)
            if released.results.labels.contains(where: voice.includes) { return words.voice(voice) }
        }
        return facts.all.flatMap(\.labels).first { $0.key == key }?.name.text(in: t.language) ?? key.joined(separator: " / ")
    }

    func mark(_ voice: Voice) -> GroupMark {
        guard case .beginning(let key) = voice, key.count == 1, let group = key.first else { return .other }
        return GroupMark(group: group)
    }

    /// What may be said of a voice's line.
    func course(_ line: ThemeLine, _ verdict: ChangeVerdict) -> String {
        let (before, after) = ends(line)
        return t(
            TextKey(family: "comparison.course", ThemeCourse(line, verdict)), ["who": .text(voice(line.voice)), "before": before, "after": after])
    }

    /// Which rounds have nothing to tell of some lines: a sentence for those that lack the same ones.
    func untold(_ lines: [ThemeLine]) -> [String] {
        let marks = facts.marks(t)
        let lacking = lines.filter { !$0.untold.isEmpty }
        let kinds = lacking.map(\.untold).reduce(into: [[Int]]()) { if !$0.contains($1) { $0.append($1) } }
        return kinds.map { rounds in
            let names = lacking.filter { $0.untold == rounds }.map { inside($0.voice) }
            return t(
                "comparison.course.untold",
                ["who": .text(names.joined(separator: ", ")), "rounds": .text(rounds.map { marks[$0] }.joined(separator: ", "))])
        }
    }

    /// The first and the last figure of a line, each with its round where they are not those of the first and the last round.
    func ends(_ line: ThemeLine) -> (before: TextValue, after: TextValue) {
        let marks = facts.marks(t)
        func figure(_ round: Int?) -> TextValue {
            guard let round, let mean = line.points[round]?.mean else { return .decimal(0, digits: 1) }
            return line.isWhole ? .decimal(mean, digits: 1) : .text("\(t.number(mean)) (\(marks[round]))")
        }
        return (figure(line.told.first), figure(line.told.last))
    }
}
