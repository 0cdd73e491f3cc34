import Domain
import HTML

/// The board in small: a score and the number of open actions for each theme.
struct ThemesSection: View {
    let visit: Visit
    let facts: OverviewFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .aria(.labelledby, "teemat")) { page in
            page.element("h2", .id("teemat"), text: t("overview.themes", ["n": .count(facts.board.count)]))
            page.element("p", text: words)
            page.element("ul", .class("small-tiles")) { page in
                for theme in facts.board { tile(theme, &page) }
            }
            page.element("p") { $0.element("a", .href(visit.address("huoneentaulu")), text: t("overview.themes.all")) }
        }
    }

    private var words: String {
        guard let latest = facts.latest else { return t("overview.themes.none") }
        let who = t("overview.themes.who", ["who": .text(ResultWords(results: latest.results, t: t).voice(latest.voice))])
        return facts.board.contains { $0.target != nil } ? who + " " + t("overview.themes.target") : who
    }

    private func tile(_ theme: Revision<Theme>, _ page: inout HTML) {
        let score = facts.latest?.results.figure(facts.latest?.voice ?? .everyone, theme: theme.content.key).score
        let open = facts.openActions(theme.content.key)
        page.element("li", .class(score == nil ? "small-tile unknown" : "small-tile")) { page in
            page.element("h3") { page in
                page.element("a", .href(visit.address("huoneentaulu", theme.content.key))) { $0.written(theme.name, visit) }
            }
            if let score {
                page.element("p", .class("score")) { page in
                    page.element("strong", text: t.number(score.mean))
                    page.add(SmallTrack(score: score.mean, target: theme.target?.level))
                }
            } else {
                page.element("p", .class("score empty"), text: t("overview.themes.unknown"))
            }
            page.element(
                "p", .class(open == 0 ? "small empty" : "small"),
                text: t(open == 0 ? "overview.themes.no-actions" : "overview.themes.actions", ["n": .count(open)]))
        }
    }
}

/// A thin track from 1 to 5 with the score on it; the number stands beside, so this is for the eye alone.
struct SmallTrack: View {
    let score: Double
    /// The target level as a notch.
    var target: Double?

    func write(to page: inout HTML) {
        let scale = StepScale(left: 4, right: 116)
        page.element("svg", .class("small-track"), .with("width", 120), .with("height", 16), .with("viewBox", "0 0 120 16"), .aria(.hidden, "true")) {
            page in
            page.void("line", .class("rail"), .with("x1", 4.0), .with("x2", 116.0), .with("y1", 8.0), .with("y2", 8.0))
            page.void("line", .class("run"), .with("x1", 4.0), .with("x2", scale.x(score)), .with("y1", 8.0), .with("y2", 8.0))
            if let target {
                page.void("line", .class("notch"), .with("x1", scale.x(target)), .with("x2", scale.x(target)), .with("y1", 1.0), .with("y2", 15.0))
            }
            page.void("circle", .class("dot"), .with("cx", scale.x(score)), .with("cy", 8.0), .with("r", 4.0))
        }
    }
}
