import Domain
import HTML

/// The themes by group: the score, how many answered, how many cannot say.
struct ThemeTable: View {
    let visit: Visit
    let facts: ResultsFacts

    private var t: Translator { visit.t }
    private var results: RoundResults { facts.results }
    private var words: ResultWords { ResultWords(results: results, t: t) }

    private var voices: [Voice] {
        let groups = results.groups.map { Voice.beginning([$0.key]) }
        // A round by the public link alone has invited nobody.
        // All of them stand beside the groups: headings and observations tell their figures.
        let invited = groups.isEmpty && results.labels.contains(where: \.isPublic) ? [] : groups.count > 1 ? groups + [.everyone] : [.everyone]
        return invited + (results.labels.contains(where: \.isPublic) ? [.open] : [])
    }

    func write(to page: inout HTML) {
        let isOne = voices.count == 1
        let title = words.themesTitle(isOne: isOne)
        page.element("section") { page in
            page.element("h2", .id("teemat"), text: title)
            // Only where the shared statements stand above may the reader be sent there.
            page.element("p", text: lead(isOne: isOne))
            StackedTable(
                caption: title, isCaptionHidden: true,
                columns: [StackedTable.Column(name: t("results.themes.theme"))]
                    + (voices.map { words.voice($0) } + [t("results.themes.dont-know"), t("results.themes.people")])
                    .map { StackedTable.Column(name: $0, isNumber: true) }, count: facts.instrument.themes.count
            ) { row, column, page in
                cell(facts.instrument.themes[row], column, &page)
            }.write(to: &page)
            page.element("p", .class("quiet small"), text: t("results.themes.note"))
        }
    }

    private func lead(isOne: Bool) -> String {
        let scale = facts.instrument.scale.map { $0.text(in: t.language) }
        let ends: KeyValuePairs<String, TextValue> = ["low": .text(scale.first ?? ""), "high": .text(scale.last ?? "")]
        let asked = results.statements.map { result in Set(result.asked.map { results.labels[$0] }.filter { !$0.isPublic }.map(\.group)) }
        let isSame = asked.allSatisfy { $0 == asked.first }
        if isOne || isSame && !results.gaps().isEmpty { return t("results.themes.lead-one", ends) }
        if isSame { return t("results.themes.lead-together", ends) }
        return t(results.gaps().isEmpty ? "results.themes.lead-apart" : "results.themes.lead")
    }

    private func cell(_ theme: InstrumentTheme, _ column: Int, _ page: inout HTML) {
        guard column > 0 else {
            let name = theme.name.text(in: visit.language)
            guard facts.tiles.contains(theme.key) else { return page.text(name) }
            return page.element("a", .href(visit.address("huoneentaulu", theme.key)), text: name)
        }
        guard column > voices.count else {
            return cell(results.figure(voices[column - 1], theme: theme.key), of: voices[column - 1], &page)
        }
        let whole = results.figure(results.groups.isEmpty ? .open : .everyone, theme: theme.key).score
        page.text(whole.map { column == voices.count + 1 ? t.percent($0.dontKnowShare) : people($0) } ?? "–")
    }

    private func people(_ score: ThemeScore) -> String {
        let (least, most) = (score.people.lowerBound, score.people.upperBound)
        return least == most ? t.number(least) : "\(t.number(least))–\(t.number(most))"
    }

    private func cell(_ figure: ThemeFigure, of voice: Voice, _ page: inout HTML) {
        switch figure {
        case .shown(let score):
            page.element("strong", text: t.number(score.mean))
            page.element(
                "span", .class("quiet small of"), text: t("results.themes.of", ["k": .count(score.statements.count), "m": .count(score.asked)]))
        case .mixed(let blocks): page.element("span", .class("quiet small"), text: words.others(blocks, beside: voice))
        case .notShown: page.element("span", .class("quiet small"), text: t("results.cell.hidden"))
        case .notAsked: page.element("span", .class("quiet small"), text: t("results.cell.not-asked"))
        }
    }
}
