import Domain
import HTML

/// A small chart for each theme, what may be said of it, and one table of all their figures.
struct ThemeCourses: View {
    let visit: Visit
    let facts: ComparisonFacts

    private var t: Translator { visit.t }
    private var words: ComparisonWords { ComparisonWords(facts: facts, t: t) }
    private var marks: [String] { facts.marks(t) }

    func write(to page: inout HTML) {
        let charts = ThemeCharts(facts, t)
        page.element("section") { page in
            page.element("h2", .id("teemat"), text: t("comparison.themes"))
            page.element("p", text: t("comparison.themes.lead"))
            page.element("ul", .class("courses")) { page in
                for theme in facts.series.themes {
                    page.element("li") { page in
                        page.element("h3", text: theme.name.text(in: t.language))
                        page.element("ul") { page in
                            for sentence in charts.sentences(theme.key) { page.element("li", text: sentence) }
                        }
                        if let chart = charts.chart(theme.key) { page.add(chart) }
                    }
                }
            }
            page.element("details", .class("twin")) { page in
                page.element("summary", text: t("figure.table"))
                table(&page)
            }
            notes(&page)
            let (svg, png) = (facts.address(visit, voice: facts.voice, file: "kuva.svg"), facts.address(visit, voice: facts.voice, file: "kuva.png"))
            page.add(ChartLinks(visit: visit, svg: svg, png: png))
        }
    }

    private func table(_ page: inout HTML) {
        let rows = facts.series.themes.flatMap { theme in facts.drawn.map { facts.series.line($0, theme: theme.key) } }
        let verdicts = facts.verdicts(facts.drawn)
        StackedTable(
            caption: t("comparison.themes.table"),
            columns: [StackedTable.Column(name: t("results.themes.theme")), StackedTable.Column(name: t("figure.who"))]
                + marks.map { StackedTable.Column(name: $0, isNumber: true) } + [StackedTable.Column(name: t("figure.verdict"))],
            count: rows.count
        ) { row, column, page in
            let line = rows[row]
            switch column {
            case 0: page.text(words.theme(line.theme))
            case 1: page.text(words.voice(line.voice))
            case marks.count + 2:
                let verdict = verdicts[line.voice]?[line.theme] ?? .notComparable
                page.text(t(TextKey(family: "results.verdict", verdict)))
            default: page.text(line.points[column - 2].map { t.number($0.mean) } ?? "–")
            }
        }.write(to: &page)
    }

    private func notes(_ page: inout HTML) {
        for voice in facts.drawn {
            let missing = Set(facts.series.statements.flatMap { facts.series.line(voice, $0).without.map { $0.name.text(in: t.language) } })
            guard !missing.isEmpty else { continue }
            page.element(
                "p", .class("small quiet"),
                text: t("comparison.without", ["who": .text(words.voice(voice)), "names": .text(missing.sorted().joined(separator: ", "))]))
        }
        if !facts.notCommon.isEmpty {
            let names = facts.notCommon.map { $0.text(in: t.language) }.joined(separator: ", ")
            page.element("p", .class("small quiet"), text: t("comparison.not-common", ["names": .text(names)]))
        }
        page.element("p", .class("quiet small"), text: t("comparison.rule", ["change": .decimal(ObservationRule.change, digits: 1)]))
    }
}

/// The charts themselves, for the page and for a file.
struct ThemeCharts {
    private let facts: ComparisonFacts
    private let t: Translator
    private let words: ComparisonWords
    private let verdicts: [Voice: [String: ChangeVerdict]]
    /// One for all themes.
    private let scale: LineChart.Scale

    init(_ facts: ComparisonFacts, _ t: Translator) {
        (self.facts, self.t) = (facts, t)
        words = ComparisonWords(facts: facts, t: t)
        verdicts = facts.verdicts(facts.drawn)
        let points = facts.series.themes.flatMap { theme in facts.drawn.flatMap { facts.series.line($0, theme: theme.key).points } }
        scale = .steps(points.compactMap { $0 }.flatMap { [$0.interval.lowerBound, $0.interval.upperBound] }, t)
    }

    func sentences(_ theme: String) -> [String] {
        let lines = facts.drawn.map { facts.series.line($0, theme: theme) }
        return facts.drawn.compactMap { voice in
            let line = facts.series.line(voice, theme: theme)
            guard line.asked > 0 || !line.told.isEmpty else { return nil }
            let verdict = verdicts[voice]?[theme] ?? .notComparable
            let sentence = words.course(line, verdict)
            guard line.statements.count < line.asked, !line.told.isEmpty else { return sentence }
            return sentence + " " + t("comparison.themes.of", ["k": .count(line.statements.count), "m": .count(line.asked)])
        } + words.untold(lines)
    }

    /// Nil where nothing can be drawn.
    func chart(_ theme: String) -> LineChart? {
        let lines = facts.drawn.map { facts.series.line($0, theme: theme) }.filter { !$0.told.isEmpty }
        guard !lines.isEmpty else { return nil }
        return LineChart(
            id: "teema-\(theme)", title: t("comparison.themes.figure", ["theme": .text(words.theme(theme))]),
            description: sentences(theme).joined(separator: " "), rounds: facts.marks(t),
            lines: lines.map { line in
                LineChart.Line(
                    name: words.voice(line.voice), mark: words.mark(line.voice),
                    points: line.points.map { $0.map { LineChart.Point(value: $0.mean, interval: $0.interval) } })
            }, scale: scale, t: t)
    }
}

extension ComparisonFacts {
    /// Groups and sectors that some round has and another has not.
    var notCommon: [LocalText] {
        var names: [LocalText] = []
        for released in chosen.reversed() {
            let gone = released.results.labels.filter { !$0.isPublic && !series.voices.contains(.beginning($0.key)) }
            for label in gone where !names.contains(label.name) { names.append(label.name) }
        }
        return names
    }
}

extension LineChart: View {}

/// A chart as a file: what a slide or a print shop takes.
struct ChartLinks: View {
    let visit: Visit
    let svg: Address
    let png: Address

    func write(to page: inout HTML) {
        page.element("p", .class("no-print small")) { page in
            page.text(visit.t("comparison.drawing") + " ")
            page.element("a", .href(svg), .with("rel", "nofollow"), text: "SVG")
            guard visit.site.press.drawsPictures else { return }
            page.text(" ")
            page.element("a", .href(png), .with("rel", "nofollow"), text: "PNG")
        }
    }
}
