import Domain
import HTML

/// One A4 about one sector beside the whole, with a guide for a discussion of 45 minutes.
struct SectorSheetPage: Page {
    let visit: Visit
    let facts: ResultsFacts
    let label: Label

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: facts.results, t: t) }
    private var voice: Voice { .beginning(label.key) }
    private var name: String { label.name.text(in: visit.language) }
    var width: PageWidth { .wide }
    var title: String { t("results.sheet.title", ["name": .text(name)]) }

    func write(to page: inout HTML) {
        page.element("article", .class("sheet")) { page in
            page.element("p", .class("quiet")) { $0.written(facts.round.plan.name, visit) }
            page.element("h1", text: title)
            response(&page)
            page.element("div", .class("sheet-columns")) { page in
                page.element("div") { page in
                    themes(&page)
                    seen(&page)
                }
                guide(&page)
            }
            page.element(
                "p", .class("quiet small"),
                text: t(audience == .internal ? "results.table.internal" : "results.table.open", ["k": .count(facts.released.k)]))
        }
        page.element("p", .class("no-print")) {
            $0.element("a", .href(visit.address("tulokset", facts.round.id.description)), text: t("results.back"))
        }
    }

    private var audience: Audience { facts.results.audience }

    private func response(_ page: inout HTML) {
        let response = facts.results.response(of: voice)
        page.element(
            "p",
            text: response.map {
                t("results.sheet.response", ["n": .count($0.answered), "asked": .count($0.asked), "share": .text(t.percent(min(1, $0.share)))])
            } ?? t("results.sheet.together", ["asked": .count(label.people ?? 0)]))
    }

    private func themes(_ page: inout HTML) {
        let names = [t("results.sheet.own"), t("results.sheet.staff"), t("figure.gap")]
        StackedTable(
            caption: t(isPartial ? "results.sheet.themes-partial" : "results.sheet.themes"),
            columns: [StackedTable.Column(name: t("results.themes.theme"))] + names.map { StackedTable.Column(name: $0, isNumber: true) },
            count: facts.instrument.themes.count
        ) { row, column, page in
            page.text(cell(facts.instrument.themes[row], column))
        }.write(to: &page)
        company(&page)
    }

    /// With whom the sector is shown where the table says "together".
    private func company(_ page: inout HTML) {
        let blocks = facts.instrument.themes.flatMap { theme in
            if case .mixed(let blocks) = facts.results.figure(voice, theme: theme.key) { blocks } else { [Block]() }
        }
        let others = Set(blocks.flatMap(\.labels)).subtracting([label.number]).sorted()
        guard !others.isEmpty else { return }
        let names = others.map { facts.results.labels[$0].name.text(in: visit.language) }.joined(separator: ", ")
        page.element("p", .class("small"), text: t("results.sheet.with", ["name": .text(name), "names": .text(names)]))
    }

    /// Some figure carries a star.
    private var isPartial: Bool {
        facts.instrument.themes.contains { theme in
            [voice, .staff].compactMap { facts.results.figure($0, theme: theme.key).score }.contains { $0.statements.count < $0.asked }
        }
    }

    /// Compared on the statements that are shown for both.
    private func cell(_ theme: InstrumentTheme, _ column: Int) -> String {
        let own = facts.results.figure(voice, theme: theme.key)
        let all = facts.results.figure(.staff, theme: theme.key)
        switch column {
        case 0: return theme.name.text(in: visit.language)
        case 1: return cell(own)
        case 2: return cell(all)
        default:
            guard let one = own.score, let other = all.score, Set(one.statements) == Set(other.statements) else { return "–" }
            return t.change((one.mean * 10).rounded() / 10 - (other.mean * 10).rounded() / 10)
        }
    }

    private func cell(_ figure: ThemeFigure) -> String {
        switch figure {
        case .shown(let score): t.number(score.mean) + (score.statements.count < score.asked ? "*" : "")
        case .mixed: t("results.sheet.mixed")
        case .notShown: t("figure.none")
        case .notAsked: "–"
        }
    }

    private func seen(_ page: inout HTML) {
        let seen = facts.results.levelFindings(voice)
        list(t("results.sheet.strong"), seen.filter { $0.kind == .strength && $0.statement != nil }, &page)
        list(t("results.sheet.work"), seen.filter { $0.kind == .need && $0.statement != nil }, &page)
        if seen.isEmpty { page.element("p", .class("nothing"), text: t("results.sheet.nothing")) }
    }

    private func list(_ title: String, _ seen: [Observation], _ page: inout HTML) {
        guard !seen.isEmpty else { return }
        page.element("h2", text: title)
        page.element("ul") { page in
            for seen in seen.prefix(3) {
                let mean = seen.points.first?.mean.map { t.number($0) } ?? ""
                page.element("li", text: "\(words.statement(seen.statement ?? "")) (\(mean))")
            }
        }
    }

    private func guide(_ page: inout HTML) {
        page.element("section", .class("guide panel")) { page in
            page.element("h2", text: t("results.guide.title"))
            page.element("ol") { page in
                page.element("li", text: t("results.guide.1"))
                page.element("li", text: t("results.guide.2"))
                page.element("li", text: t("results.guide.3"))
                page.element("li", text: t("results.guide.4"))
                page.element("li", text: t("results.guide.5"))
            }
            page.element("p", .class("quiet small"), text: t("results.guide.never"))
            // Room for a pen; on the screen there is nothing to fill in.
            page.element("dl", .class("write-here")) { page in
                for part in [t("results.guide.deed"), t("results.guide.who"), t("results.guide.when")] {
                    page.element("div") { page in
                        page.element("dt", text: part)
                        page.element("dd") { _ in }
                    }
                }
            }
        }
    }
}
