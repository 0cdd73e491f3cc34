import Domain
import HTML

/// Eight themes by group: the score, how many answered, how many cannot say.
struct ThemeTable: View {
    let visit: Visit
    let facts: ResultsFacts

    private var t: Translator { visit.t }
    private var results: RoundResults { facts.results }
    private var words: ResultWords { ResultWords(results: results, t: t) }

    private var voices: [Voice] {
        let groups = results.groups.map { Voice.beginning([$0.key]) }
        return (groups.count > 1 ? groups : [.everyone]) + (results.labels.contains(where: \.isPublic) ? [.open] : [])
    }

    func write(to page: inout HTML) {
        page.element("section") { page in
            page.element("h2", .id("teemat"), text: t("results.themes.title"))
            page.element("p", text: t("results.themes.lead"))
            page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, t("results.themes.title"))) { page in
                page.element("table", .class("themes")) { page in
                    page.element("caption", .class("visually-hidden"), text: t("results.themes.title"))
                    head(&page)
                    page.element("tbody") { page in
                        for theme in facts.instrument.themes { row(theme, &page) }
                    }
                }
            }
            page.element("p", .class("quiet small"), text: t("results.themes.note"))
        }
    }

    private func head(_ page: inout HTML) {
        page.element("thead") { page in
            page.element("tr") { page in
                page.element("th", .with("scope", "col"), text: t("results.themes.theme"))
                for voice in voices { page.element("th", .with("scope", "col"), .class("number"), text: words.voice(voice)) }
                page.element("th", .with("scope", "col"), .class("number"), text: t("results.themes.dont-know"))
                page.element("th", .with("scope", "col"), .class("number"), text: t("results.themes.people"))
            }
        }
    }

    private func row(_ theme: InstrumentTheme, _ page: inout HTML) {
        let whole = results.figure(results.groups.isEmpty ? .open : .everyone, theme: theme.key).score
        page.element("tr") { page in
            page.element("th", .with("scope", "row")) { page in
                page.element("a", .href(visit.address("huoneentaulu", theme.key)), text: theme.name.text(in: visit.language))
            }
            for voice in voices { page.element("td", .class("number")) { cell(results.figure(voice, theme: theme.key), &$0) } }
            page.element("td", .class("number"), text: whole.map { t.percent($0.dontKnowShare) } ?? "–")
            page.element("td", .class("number"), text: whole.map(people) ?? "–")
        }
    }

    private func people(_ score: ThemeScore) -> String {
        let (least, most) = (score.people.lowerBound, score.people.upperBound)
        return least == most ? t.number(least) : "\(t.number(least))–\(t.number(most))"
    }

    private func cell(_ figure: ThemeFigure, _ page: inout HTML) {
        switch figure {
        case .shown(let score):
            page.element("strong", text: t.number(score.mean))
            page.element(
                "span", .class("quiet small of"), text: t("results.themes.of", ["k": .count(score.statements.count), "m": .count(score.asked)]))
        case .mixed: page.element("span", .class("quiet small"), text: t("results.cell.mixed"))
        case .notShown: page.element("span", .class("quiet small"), text: t("figure.none"))
        case .notAsked: page.element("span", .class("quiet small"), text: t("results.cell.not-asked"))
        }
    }
}
