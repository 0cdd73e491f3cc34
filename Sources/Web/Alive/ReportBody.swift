import Domain
import HTML

/// The report itself: the same facts give the same bytes, whoever reads and whatever has happened since.
struct ReportBody: View {
    let words: ReportWords
    let hash: String
    /// Pages of actions and others; links are for readers on a screen.
    let address: (Difference.Subject) -> Address?
    let changes: Address?
    /// Of the round that it tells of.
    let results: Address?

    private var facts: ReportFacts { words.facts }
    private var t: Translator { words.t }

    func write(to page: inout HTML) {
        summary(&page)
        section("tilanne", t("alive.report.where"), &page) { themes(&$0) }
        if !facts.money.isEmpty { section("hinta", t("alive.report.cost"), &page) { money(&$0) } }
        if hasBenefits { section("hyoty", t("alive.report.brought"), &page) { benefits(&$0) } }
        if !facts.changes.isEmpty { section("muutos", t("alive.report.changed"), &page) { changed(&$0) } }
        if !facts.gaps.isEmpty { section("aukot", t("alive.report.gaps"), &page) { $0.add(ReportGaps(words: words, address: address)) } }
        if let survey = facts.survey { section("kysely", t("alive.report.survey"), &page) { self.survey(survey, &$0) } }
    }

    /// The five questions of a councillor and what is proposed, on one page; what stands here is not said again below.
    private func summary(_ page: inout HTML) {
        page.element("div", .class("report-summary")) { page in
            page.element("p", .class("report-for"), text: t("alive.report.for", ["body": .text(words.text(facts.body)), "day": .day(facts.meeting)]))
            page.element("h1", text: words.title)
            page.element("p", .class("quiet"), text: t("alive.report.as-of", ["day": .day(facts.asOf)]))
            page.element("dl", .class("report-answers")) { page in
                for answer in words.answers {
                    page.element("div") { page in
                        page.element("dt") { page in
                            guard isTold(answer.id) else { return page.text(answer.question) }
                            page.element("a", .href(Address(fragment: answer.id)), text: answer.question)
                        }
                        page.element("dd", text: answer.answer)
                    }
                }
                page.element("div", .id("paatettavaa")) { page in
                    page.element("dt", text: t("alive.report.decide"))
                    page.element("dd") { decide(&$0) }
                }
            }
            page.add(CopyText(id: "paatosehdotus", title: t("alive.report.draft.title"), lines: words.draft, t: t, level: "h2"))
        }
    }

    private var hasBenefits: Bool { !facts.benefits.isEmpty || !facts.effects.isEmpty || !facts.unmeasured.isEmpty }

    /// More stands below.
    private func isTold(_ part: String) -> Bool {
        switch part {
        case "hinta": !facts.money.isEmpty
        case "hyoty": hasBenefits
        case "muutos": !facts.changes.isEmpty
        default: true
        }
    }

    private func section(_ id: String, _ title: String, _ page: inout HTML, content: (inout HTML) -> Void) {
        page.element("section", .aria(.labelledby, id)) { page in
            page.element("h2", .id(id), text: title)
            content(&page)
        }
    }

    private func themes(_ page: inout HTML) {
        let columns: [TextKey] = [
            "alive.report.theme", "alive.report.open", "alive.report.done", "alive.report.behind", "alive.report.level", "alive.report.target",
        ]
        StackedTable(
            caption: facts.voice.map { t("alive.report.themes.of", ["who": .text(words.text($0))]) } ?? t("alive.report.themes"),
            columns: columns.enumerated().map { .init(name: t($1), isNumber: $0 > 0) },
            count: facts.themes.count
        ) { row, column, page in
            let theme = facts.themes[row]
            switch column {
            case 0: page.text(words.text(theme.name))
            case 1: page.text(t.number(theme.open))
            case 2: page.text(t.number(theme.done))
            case 3: theme.late == 0 ? page.text("–") : page.element("span", .class("worse"), text: t.number(theme.late))
            case 4: page.text(theme.level.map { t.number($0) } ?? "–")
            default:
                guard let target = theme.target else { return page.element("span", .class("empty"), text: t("alive.report.no-target")) }
                page.text(t.number(target) + (theme.year.map { " (\($0))" } ?? ""))
            }
        }.write(to: &page)
    }

    private func money(_ page: inout HTML) {
        let columns =
            ["alive.report.year", "alive.report.plan", "alive.report.actual", "alive.report.plan-days", "alive.report.actual-days"] as [TextKey]
        StackedTable(
            caption: t("alive.report.money"), columns: columns.enumerated().map { .init(name: t($1), isNumber: $0 > 0) }, count: facts.money.count
        ) { row, column, page in
            let year = facts.money[row]
            switch column {
            case 0: page.text(String(year.year))
            case 1: page.text(year.plan.map { words.euros($0) } ?? "–")
            case 2: page.text(year.actual.map { words.euros($0) } ?? "–")
            case 3: page.text(year.planDays.map { t.number($0) } ?? "–")
            default: page.text(year.actualDays.map { t.number($0) } ?? "–")
            }
        }.write(to: &page)
    }

    private func benefits(_ page: inout HTML) {
        if !facts.benefits.isEmpty {
            page.element("ul", .class("report-list")) { page in
                for benefit in facts.benefits {
                    page.element("li") { page in
                        named(benefit.action, &page)
                        page.text(" – " + words.benefit(benefit) + ".")
                        if let parties = words.parties(benefit) { page.element("span", .class("small quiet"), text: " " + parties) }
                    }
                }
            }
        }
        if !facts.effects.isEmpty {
            page.element("h3", text: t("alive.report.effects"))
            page.element("ul", .class("report-list")) { page in
                for effect in facts.effects {
                    page.element("li") { page in
                        named(effect.action, &page)
                        page.text(" – " + words.text(effect.sentence))
                    }
                }
            }
        }
        guard !facts.unmeasured.isEmpty else { return }
        page.element("p", text: t("alive.report.unmeasured.list"))
        page.element("ul") { page in
            for action in facts.unmeasured { page.element("li") { named(action, &$0) } }
        }
    }

    private func named(_ named: ReportFacts.Named, _ page: inout HTML) {
        link(.init(kind: .action, id: named.id), words.text(named.name), &page)
    }

    private func link(_ subject: Difference.Subject, _ text: String, _ page: inout HTML) {
        guard let place = address(subject) else { return page.text(text) }
        page.element("a", .href(place), text: text)
    }

    /// By what happened, of many the first of each; the rest is counted, and the page of changes tells all.
    private func changed(_ page: inout HTML) {
        for (topic, things) in words.topics {
            page.element("h3", text: t(TextKey(family: "alive.topic", topic)))
            page.element("ul", .class("report-list")) { page in
                for thing in things.prefix(Self.most) { page.element("li") { told(thing, by: topic, &$0) } }
                if things.count > Self.most { page.element("li", text: t("alive.report.more", ["n": .count(things.count - Self.most)])) }
            }
        }
        if let besides = words.besides { page.element("p", text: besides) }
        if !words.coming.isEmpty {
            page.element("h3", text: t("alive.group.coming"))
            page.element("ul", .class("report-list")) { page in
                for line in words.coming { page.element("li") { linked(words.coming(line), words.inside(line.name), line.subject, &$0) } }
            }
        }
        if let changes, facts.since != nil {
            page.element("p", .class("no-print")) { $0.element("a", .href(changes), text: t("alive.report.all-changes")) }
        }
    }

    private func told(_ lines: [Difference.Line], by topic: ReportTopic, _ page: inout HTML) {
        guard let line = lines.first else { return }
        link(line.subject, words.inside(line.name), &page)
        if topic.isToldByName { return }
        page.text(" –")
        for line in lines {
            page.text(" ")
            page.add(ChangeSentence(line, t: t, first: words.first))
        }
    }

    /// Of a kind: a body wants to see what moved, not every move.
    private static let most = 4

    /// The choices, numbered as they stand in the draft, each with its euros; what waits elsewhere below them.
    private func decide(_ page: inout HTML) {
        if let lead = words.decideLead { page.element("p", text: lead) }
        if !words.choices.isEmpty { page.element("ol", .class("report-list")) { list(words.choices, &$0) } }
        guard !words.elsewhere.isEmpty else { return }
        page.element("p", text: t("alive.report.elsewhere"))
        page.element("ul", .class("report-list")) { list(words.elsewhere, &$0) }
    }

    private func list(_ choices: [ReportWords.Choice], _ page: inout HTML) {
        for choice in choices {
            page.element("li") { page in
                linked(choice.words, choice.name, choice.subject, &page)
                if let owner = choice.owner {
                    page.element("span", .class("quiet"), text: " " + t("alive.report.owner", ["name": .text(words.text(owner))]))
                }
            }
        }
    }

    /// A sentence with a link in the place of the name in it.
    private func linked(_ words: String, _ name: String, _ subject: Difference.Subject?, _ page: inout HTML) {
        guard let subject, let place = name.isEmpty ? nil : words.firstRange(of: name) else { return page.text(words) }
        page.text(String(words[..<place.lowerBound]))
        link(subject, name, &page)
        page.text(String(words[place.upperBound...]))
    }

    private func survey(_ survey: ReportFacts.SurveyFact, _ page: inout HTML) {
        page.element("p", text: t("alive.report.survey.words", ["round": .text(words.text(survey.round)), "day": .day(survey.closed)]))
        page.element("ul", .class("report-list")) { page in
            for sentence in survey.sentences { page.element("li", text: words.text(sentence)) }
        }
        if let results { page.element("p", .class("no-print")) { $0.element("a", .href(results), text: t("alive.said.results")) } }
    }
}
