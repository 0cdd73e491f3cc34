import Domain
import HTML

/// Every statement over the rounds, theme by theme, for one voice; where the words changed, what they were.
struct StatementCourses: View {
    let visit: Visit
    let facts: ComparisonFacts

    private var t: Translator { visit.t }
    private var series: RoundSeries { facts.series }
    private var marks: [String] { facts.marks(t) }

    func write(to page: inout HTML) {
        let who = ComparisonWords(facts: facts, t: t).voice(facts.telling)
        page.element("section") { page in
            page.element("h2", .id("vaittamat"), text: t("comparison.statements", ["who": .text(who)]))
            page.element("p", text: t("comparison.statements.lead"))
            for theme in series.themes {
                let lines = series.statements.filter { series.threads[$0].item.kind == .statement(theme: theme.key) }
                    .map { series.line(facts.telling, $0) }.filter { line in line.points.contains { $0 != .not(.notAsked) } }
                if !lines.isEmpty { table(theme, lines, &page) }
            }
        }
    }

    private func table(_ theme: InstrumentTheme, _ lines: [StatementLine], _ page: inout HTML) {
        StackedTable(
            caption: theme.name.text(in: t.language),
            columns: [StackedTable.Column(name: t("comparison.statements.statement"))]
                + marks.map { StackedTable.Column(name: $0, isNumber: true) } + [StackedTable.Column(name: t("comparison.statements.change"))],
            count: lines.count
        ) { row, column, page in
            switch column {
            case 0: name(lines[row], &page)
            case marks.count + 1: change(lines[row], &page)
            default: cell(lines[row].points[column - 1], &page)
            }
        }.write(to: &page)
    }

    /// It leads to the newest round that asked it.
    private func name(_ line: StatementLine, _ page: inout HTML) {
        let text = t.worded(line.thread.item.text.text(in: t.language))
        guard let newest = line.thread.items.lastIndex(where: { $0 != nil }) else { return page.text(text) }
        page.element("a", .href(visit.address("tulokset", facts.chosen[newest].round.id.description, "vaittamat", line.id)), text: text)
        for (round, kind) in line.thread.breaks {
            let old = line.thread.items[round].map { t.worded($0.text.text(in: t.language)) } ?? ""
            page.element(
                "span", .class("was-worded"),
                text: t(TextKey(family: "comparison.break", kind), ["round": .text(marks[round]), "text": .text(old)]))
        }
    }

    private func cell(_ point: StatementLine.Point, _ page: inout HTML) {
        switch point {
        case .shown: page.text(point.mean.map { t.number($0) } ?? t("comparison.missing.few"))
        case .not(let why): page.element("span", .class("quiet small"), text: t(TextKey(family: "comparison.missing", why)))
        }
    }

    private func change(_ line: StatementLine, _ page: inout HTML) {
        let course = StatementCourse(line.change)
        if let (first, last) = line.afterBreak {
            page.element(
                "span", .class("small"),
                text: t("comparison.statements.after-break", ["first": .text(marks[first]), "last": .text(marks[last])]) + " ")
        }
        if let difference = line.change?.shownDifference { page.element("strong", text: t.change(difference) + " ") }
        page.element("span", .class("small"), text: t(TextKey(family: "comparison.statements", course)))
    }
}

extension StatementLine {
    /// The rounds that its change is over, where figures of other words stand before them.
    fileprivate var afterBreak: (first: Int, last: Int)? {
        let told = compared.filter { points[$0].mean != nil }
        guard change != nil, let first = told.first, let last = told.last, thread.breaks.contains(where: { $0.round < first }) else { return nil }
        return (first, last)
    }
}

/// Every sector's view of every theme: the newest figure and how it moved.
struct SectorCourses: View {
    let visit: Visit
    let facts: ComparisonFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let sectors = facts.sectors.filter { voice in facts.series.themes.contains { !facts.series.line(voice, theme: $0.key).told.isEmpty } }
        guard facts.voice == nil, sectors.count > 1 else { return }
        let words = ComparisonWords(facts: facts, t: t)
        let verdicts = facts.verdicts(sectors)
        let themes = facts.series.themes
        page.element("section") { page in
            page.element("h2", .id("toimialat"), text: t("comparison.sectors"))
            page.element("p", text: t("comparison.sectors.lead"))
            StackedTable(
                caption: t("comparison.sectors"), isCaptionHidden: true,
                columns: [StackedTable.Column(name: t("comparison.sectors.sector"))]
                    + themes.map { StackedTable.Column(name: $0.name.text(in: t.language), isNumber: true) }, count: sectors.count
            ) { row, column, page in
                guard column > 0 else {
                    return page.element("a", .href(facts.address(visit, voice: sectors[row])), text: words.voice(sectors[row]))
                }
                let key = themes[column - 1].key
                cell(facts.series.line(sectors[row], theme: key), verdicts[sectors[row]]?[key], &page)
            }.write(to: &page)
        }
    }

    private func cell(_ line: ThemeLine, _ verdict: ChangeVerdict?, _ page: inout HTML) {
        let points = line.points.compactMap { $0 }
        guard let first = points.first, let last = points.last else { return page.element("span", .class("quiet small"), text: t("figure.none")) }
        guard points.count > 1 else {
            page.text(t.number(last.mean))
            return told(line, &page)
        }
        page.text(
            t("comparison.sectors.cell", ["mean": .decimal(last.mean, digits: 1), "change": .text(t.change(last.shown - first.shown))]))
        told(line, &page)
        guard let verdict, verdict == .moved || verdict == .worse else { return }
        page.element(
            "span", .class(verdict == .moved ? "course-word better" : "course-word worse"), text: t(TextKey(family: "results.verdict", verdict)))
    }

    /// The rounds of the figures, where they are not the first and the last.
    private func told(_ line: ThemeLine, _ page: inout HTML) {
        guard !line.isWhole, let first = line.told.first, let last = line.told.last else { return }
        let marks = facts.marks(t)
        page.element("span", .class("quiet small"), text: " " + (first == last ? marks[last] : "\(marks[first]) → \(marks[last])"))
    }
}
