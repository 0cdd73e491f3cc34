import Domain
import HTML

/// One screen of the present mode.
enum Slide {
    case opening
    case gap(StatementGap)
    case seen(Observation)
    case themes
    case closing

    var isGap: Bool {
        if case .gap = self { true } else { false }
    }

    /// The opening, the themes, the three widest gaps, what the rule saw besides, and a question to end with.
    static func all(of facts: ResultsFacts) -> [Slide] {
        let gaps = facts.results.gaps().filter(\.isFinding).prefix(3)
        let told = Set(gaps.map(\.statement.id))
        let observations = facts.observations.filter { seen in seen.statement.map { !told.contains($0) } ?? true }
        func some(_ kinds: [Observation.Kind], _ count: Int) -> [Slide] {
            observations.filter { kinds.contains($0.kind) }.prefix(count).map { .seen($0) }
        }
        return [.opening, .themes] + gaps.map { .gap($0) } + some([.drop], 2) + some([.need], 2) + some([.strength, .rise], 2) + [.closing]
    }
}

/// A mean on its way from 1 to 5, with the mean of last time as a hollow mark; the numbers stand beside.
struct SlideTrack: View {
    let mean: Double
    let before: Double?
    let t: Translator

    func write(to page: inout HTML) {
        let scale = StepScale(left: 14, right: 386)
        page.element("svg", .class("slide-track"), .with("viewBox", "0 0 400 52"), .aria(.hidden, "true")) { page in
            page.void("line", .class("rail-line"), .with("x1", 14.0), .with("x2", 386.0), .with("y1", 16.0), .with("y2", 16.0))
            page.void("line", .class("run-line"), .with("x1", 14.0), .with("x2", scale.x(mean)), .with("y1", 16.0), .with("y2", 16.0))
            for step in 1...5 {
                page.element(
                    "text", .with("x", Int(scale.x(Double(step)))), .with("y", 48), .with("text-anchor", "middle"), text: String(step))
            }
            if let before { page.void("circle", .class("was"), .with("cx", scale.x(before)), .with("cy", 16.0), .with("r", 8.0)) }
            page.void("circle", .class("is"), .with("cx", scale.x(mean)), .with("cy", 16.0), .with("r", 11.0))
        }
        page.element("p", .class("slide-scale"), text: t("results.present.scale"))
    }
}

/// One finding a screen, for walking through together; arrow keys and buttons move.
struct PresentPage: Page {
    let visit: Visit
    let facts: ResultsFacts
    let slides: [Slide]
    /// 1….
    let place: Int

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: facts.results, t: t) }
    var width: PageWidth { .bare }
    var title: String { t("results.present.title", ["n": .count(place), "of": .count(slides.count)]) }

    func write(to page: inout HTML) {
        page.element("article", .class("slide"), .with("data-slide", place)) { page in
            slide(slides[place - 1], &page)
            navigation(&page)
        }
    }

    private func slide(_ slide: Slide, _ page: inout HTML) {
        switch slide {
        case .opening: opening(&page)
        case .themes: themes(&page)
        case .gap(let gap): self.gap(gap, &page)
        case .seen(let seen): self.seen(seen, &page)
        case .closing:
            both(&page, heading: t("results.present.closing"), say: t("results.present.closing-say")) { page in
                page.element("ol", .class("questions")) { page in
                    page.element("li", text: t("results.present.question-1"))
                    page.element("li", text: t(slides.contains(where: \.isGap) ? "results.present.question-2" : "results.present.question-why"))
                    page.element("li", text: t("results.present.question-3"))
                }
            }
        }
    }

    private func both(_ page: inout HTML, heading: String, say: String, figure: (inout HTML) -> Void) {
        page.element("div", .class("slide-figure")) { figure(&$0) }
        page.element("div", .class("slide-words")) { page in
            page.element("h1", text: heading.withSoftHyphens)
            page.element("p", text: say.withSoftHyphens)
        }
    }

    private func opening(_ page: inout HTML) {
        let response = facts.results.response
        both(
            &page, heading: facts.round.plan.name.text(in: visit.language),
            say: t("results.present.opening-say", ["k": .count(facts.released.k)])
        ) { page in
            page.element("p", .class("slide-number"), text: response.map { t.percent(min(1, $0.share)) } ?? "–")
            page.element(
                "p", .class("slide-under"),
                text: response.map { t("results.present.answered", ["n": .count($0.answered), "asked": .count($0.asked)]) }
                    ?? t("results.response.few"))
        }
    }

    private func themes(_ page: inout HTML) {
        let telling = facts.results.telling
        let scores = facts.results.scores(telling).compactMap { theme, figure in figure.score.map { (theme, $0) } }.sorted { $0.1.mean > $1.1.mean }
        let extremes = Extremes(scores.map { (words.theme($0.0.key), $0.1.mean, $0.1.standardError) })
        both(
            &page, heading: t("results.present.themes"),
            say: extremes.map { LevelWords(who: words.voice(telling), extremes: $0, t: t).sentence + "." }
                ?? (scores.isEmpty ? t("figure.none") : words.voice(telling))
        ) { page in
            page.element("ul", .class("slide-bars")) { page in
                for (theme, score) in scores {
                    page.element("li") { page in
                        page.element("span", text: theme.name.text(in: visit.language))
                        page.element("svg", .with("viewBox", "0 0 100 10"), .with("preserveAspectRatio", "none"), .aria(.hidden, "true")) { page in
                            page.void("rect", .class("rail"), .with("width", 100), .with("height", 10))
                            page.void("rect", .class("run"), .with("width", (score.mean - 1) / 4 * 100), .with("height", 10))
                        }
                        page.element("strong", text: t.number(score.mean))
                    }
                }
            }
            page.element("p", .class("slide-scale"), text: t("results.present.scale"))
        }
    }

    private func gap(_ gap: StatementGap, _ page: inout HTML) {
        both(
            &page,
            heading: t(
                "results.present.gap",
                [
                    "high": .text(words.doer(.beginning([gap.high.group]))), "low": .text(words.doerInside(.beginning([gap.low.group]))),
                ]),
            say: words.statement(gap.statement.id)
        ) { page in
            page.element("dl", .class("slide-groups")) { page in
                for point in gap.points.sorted(by: { $0.mean > $1.mean }) {
                    page.element("div") { page in
                        page.element("dt", text: words.group(point.group))
                        page.element("dd", text: t.number(point.mean))
                    }
                }
            }
            page.element("p", .class("slide-scale"), text: t("results.present.scale"))
        }
    }

    private func seen(_ seen: Observation, _ page: inout HTML) {
        both(&page, heading: t(TextKey(family: "results.kind", seen.kind)), say: words.sentence(seen)) { page in
            let point = seen.points.first
            page.element("p", .class("slide-number"), text: point?.mean.map { t.number($0) } ?? t.percent(point?.dontKnowShare ?? 0))
            if let before = point?.before {
                page.element("p", .class("slide-under"), text: t("results.present.before", ["mean": .decimal(before, digits: 1)]))
            }
            if let mean = point?.mean { page.add(SlideTrack(mean: mean, before: point?.before, t: t)) }
        }
    }

    private func navigation(_ page: inout HTML) {
        page.element("nav", .class("slide-nav"), .aria(.label, t("results.present.navigation"))) { page in
            if place > 1 { step(place - 1, "prev", t("results.present.previous"), &page) }
            page.element("span", .class("quiet"), text: t("results.present.place", ["n": .count(place), "of": .count(slides.count)]))
            if place < slides.count { step(place + 1, "next", t("results.present.next"), &page) }
            page.element(
                "a", .class("button quiet"), .href(visit.address("tulokset", facts.round.id.description)), .with("rel", "up"),
                text: t("results.present.end"))
        }
    }

    private func step(_ n: Int, _ rel: String, _ text: String, _ page: inout HTML) {
        page.element(
            "a", .class(rel == "next" ? "button" : "button quiet"),
            .href(visit.address("tulokset", facts.round.id.description, "esitys", query: ["n": String(n)])), .with("rel", rel), text: text)
    }
}
