import Domain
import HTML

/// A plain GET form to choose whose answers are shown.
struct VoiceChoice: View {
    let visit: Visit
    let facts: ResultsFacts
    let voice: Voice
    let action: Address

    func write(to page: inout HTML) {
        let t = visit.t
        let words = ResultWords(results: facts.results, t: t)
        guard voices.count > 1 else { return }
        page.element("form", .with("method", "get"), .action(action), .class("choice-form no-print")) { page in
            page.element("label", .with("for", "f-ryhma"), text: t("results.voice.choose"))
            page.element("select", .id("f-ryhma"), .name("ryhma")) { page in
                for choice in voices {
                    page.element("option", .value(choice.text), .flag("selected", choice == voice), text: words.voice(choice))
                }
            }
            page.element("button", .class("quiet"), text: t("results.voice.show"))
        }
    }

    /// The only group of a round is everyone.
    private var voices: [Voice] {
        let groups = facts.results.groups.count > 1 ? facts.results.groups.map { Voice.beginning([$0.key]) } : []
        let sectors = facts.sectors.map { Voice.beginning($0.key) }
        return [.everyone] + groups + sectors + (facts.results.labels.contains(where: \.isPublic) ? [.open] : [])
    }
}

/// Every statement with its distribution, theme by theme, for one voice.
struct StatementListPage: Page {
    let visit: Visit
    let facts: ResultsFacts
    let voice: Voice

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: facts.results, t: t) }
    var width: PageWidth { .wide }
    var title: String { t("results.statements.title", ["who": .text(words.voice(voice))]) }

    func write(to page: inout HTML) {
        let back = visit.address("tulokset", facts.round.id.description)
        page.element("p", .class("no-print")) { $0.element("a", .href(back), text: t("results.back")) }
        page.element("h1", text: title)
        page.add(VoiceChoice(visit: visit, facts: facts, voice: voice, action: visit.address("tulokset", facts.round.id.description, "vaittamat")))
        StepsLegend(facts: facts, t: t).write(to: &page)
        for theme in facts.instrument.themes { section(theme, &page) }
        page.add(DrawingLinks(visit: visit, round: facts.round.id, drawing: .answers, voice: voice))
    }

    /// All that can be shown of the voice, in the instrument's order.
    var rows: [DivergingBar.Row] {
        facts.results.statements.compactMap { result in facts.results.figure(voice, result.statement.id).pool.map { row(result.statement.id, $0) } }
    }

    /// All of them in one figure.
    func together(_ page: inout HTML) {
        let rows = rows
        guard !rows.isEmpty else { return page.element("p", .class("nothing"), text: t("results.statements.hidden")) }
        StepsLegend(facts: facts, t: t).write(to: &page)
        bar("jakauma", title, rows).write(to: &page)
    }

    private func bar(_ id: String, _ title: String, _ rows: [DivergingBar.Row]) -> DivergingBar {
        DivergingBar(
            id: id, title: title, description: t("results.statements.description"), rows: rows,
            words: facts.instrument.scale.map { $0.text(in: visit.language) }, dontKnow: facts.instrument.dontKnow.text(in: visit.language), t: t)
    }

    private func section(_ theme: InstrumentTheme, _ page: inout HTML) {
        let asked = facts.results.statements.filter { $0.statement.theme == theme.key && facts.results.figure(voice, $0.statement.id) != .notAsked }
        guard !asked.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: theme.name.text(in: visit.language))
            let rows = asked.compactMap { result in
                facts.results.figure(voice, result.statement.id).pool.map { row(result.statement.id, $0) }
            }
            if !rows.isEmpty {
                bar("jakauma-\(theme.key)", t("results.statements.figure", ["theme": .text(theme.name.text(in: visit.language))]), rows)
                    .write(to: &page)
            }
            let hidden = asked.filter { facts.results.figure(voice, $0.statement.id).pool == nil }
            guard !hidden.isEmpty else { return }
            page.element("ul", .class("statements")) { page in
                for result in hidden { item(result, &page) }
            }
        }
    }

    private func row(_ id: Statement.ID, _ pool: Pool) -> DivergingBar.Row {
        let mean = (try? pool.counts.mean()).map { t.number($0) } ?? t("results.cell.few")
        return DivergingBar.Row(
            name: words.statement(id), address: visit.address("tulokset", facts.round.id.description, "vaittamat", id),
            counts: pool.counts.perStep, dontKnow: pool.counts.dontKnow,
            figures: t("results.statements.figures", ["mean": .text(mean), "n": .count(pool.counts.answered)]))
    }

    /// A statement without a figure of this voice, and why.
    private func item(_ result: StatementResult, _ page: inout HTML) {
        page.element("li") { page in
            page.element(
                "a", .href(visit.address("tulokset", facts.round.id.description, "vaittamat", result.statement.id)),
                text: words.statement(result.statement.id))
            switch facts.results.figure(voice, result.statement.id) {
            case .mixed(let mixed):
                let names = mixed.blocks.map { words.block($0) }.joined(separator: "; ")
                page.element("span", .class("quiet"), text: t("results.statements.mixed", ["names": .text(names), "n": .count(mixed.people)]))
            case .notShown: page.element("span", .class("quiet"), text: t("results.statements.hidden"))
            case .shown, .notAsked: break
            }
        }
    }
}

/// The five steps with their patterns and words.
struct StepsLegend: View {
    let facts: ResultsFacts
    let t: Translator

    func write(to page: inout HTML) {
        let classes: [StaticString] = ["step-1", "step-2", "step-3", "step-4", "step-5", "step-none"]
        let words = facts.instrument.scale.map { $0.text(in: t.language) } + [facts.instrument.dontKnow.text(in: t.language)]
        page.element("ul", .class("steps-legend"), .aria(.label, t("results.legend"))) { page in
            for (index, word) in words.enumerated() {
                page.element("li") { page in
                    page.element("svg", .with("viewBox", "0 0 16 16"), .aria(.hidden, "true")) {
                        $0.void("rect", .class(classes[index]), .with("width", 16), .with("height", 16))
                    }
                    page.text(index < 5 ? "\(index + 1) \(word)" : word)
                }
            }
        }
    }
}

/// One statement: every block's answers, the gap, the change, and what came of it.
struct StatementPage: Page {
    let visit: Visit
    let facts: ResultsFacts
    let result: StatementResult
    /// What actions said beforehand about this statement.
    let claims: [ToldClaim]
    let path: Roadmap

    private var t: Translator { visit.t }
    private var words: ResultWords { ResultWords(results: facts.results, t: t) }
    private var id: Statement.ID { result.statement.id }
    var width: PageWidth { .wide }
    var title: String { words.statement(id) }

    func write(to page: inout HTML) {
        page.element("p", .class("no-print")) { page in
            page.element("a", .href(visit.address("tulokset", facts.round.id.description)), text: t("results.back"))
            page.text(" · ")
            let theme = result.statement.theme
            guard facts.tiles.contains(theme) else { return page.text(words.theme(theme)) }
            page.element("a", .href(visit.address("huoneentaulu", theme)), text: words.theme(theme))
        }
        page.element("h1", text: title.withSoftHyphens)
        groups(&page)
        StepsLegend(facts: facts, t: t).write(to: &page)
        blocks(&page)
        change(&page)
        let actions = facts.actions(of: id)
        if !actions.isEmpty {
            page.element("h2", text: t("results.came-of-it"))
            ActionLinks(visit: visit, actions: actions).write(to: &page)
        }
        if !claims.isEmpty {
            page.element("h2", text: t("worth.claims"))
            page.element("div", .class("claims")) { page in
                for told in claims {
                    page.add(ClaimView(visit: visit, told: told, action: path.actions.first { $0.id == told.claim.content.action }))
                }
            }
        }
        pins(&page)
    }

    private var voices: [Voice] { facts.results.groups.map { Voice.beginning([$0.key]) } }

    private func groups(_ page: inout HTML) {
        page.element("dl", .class("facts")) { page in
            for voice in voices {
                guard facts.results.figure(voice, id) != .notAsked else { continue }
                page.element("dt", text: words.voice(voice))
                page.element("dd") { page in
                    page.text(said(facts.results.figure(voice, id)))
                    if let counts = facts.results.figure(voice, id).pool?.counts { page.text(". " + words.shape(counts)) }
                }
            }
        }
        differences(&page)
    }

    /// Each pair of groups that can be held against each other.
    private func differences(_ page: inout HTML) {
        let shown = voices.compactMap { voice in facts.results.figure(voice, id).pool.map { (voice: voice, counts: $0.counts) } }
        let sentences = shown.indices.flatMap { place in shown[(place + 1)...].compactMap { words.difference(shown[place], $0) } }
        guard !sentences.isEmpty else { return }
        page.element("ul") { page in
            for sentence in sentences { page.element("li", text: sentence) }
        }
    }

    private func said(_ figure: Figure) -> String {
        switch figure {
        case .shown(let pool):
            guard let mean = try? pool.counts.mean(), let interval = try? pool.counts.interval() else { return t("results.cell.few") }
            return t(
                "results.statement.figures",
                [
                    "mean": .decimal(mean, digits: 1), "low": .decimal(interval.lowerBound, digits: 1),
                    "high": .decimal(interval.upperBound, digits: 1),
                    "n": .count(pool.counts.answered), "share": .text(t.percent(pool.counts.dontKnowShare)),
                ])
        case .mixed(let mixed):
            return t(
                "results.statements.mixed",
                ["names": .text(mixed.blocks.map { words.block($0) }.joined(separator: "; ")), "n": .count(mixed.people)])
        case .notShown: return t("results.statements.hidden")
        case .notAsked: return t("results.cell.not-asked")
        }
    }

    private func blocks(_ page: inout HTML) {
        guard !result.blocks.isEmpty else { return page.element("p", .class("nothing"), text: t("results.statements.hidden")) }
        DivergingBar(
            id: "jakauma", title: t(result.blocks.count > 1 ? "results.statement.figure" : "results.statement.figure-one"), description: title,
            rows: result.blocks.map { block in
                let mean = (try? block.counts.mean()).map { t.number($0) } ?? t("results.cell.few")
                return DivergingBar.Row(
                    name: words.block(block.block), counts: block.counts.perStep, dontKnow: block.counts.dontKnow,
                    figures: t("results.statements.figures", ["mean": .text(mean), "n": .count(block.counts.answered)]))
            },
            words: facts.instrument.scale.map { $0.text(in: visit.language) }, dontKnow: facts.instrument.dontKnow.text(in: visit.language), t: t
        ).write(to: &page)
    }

    private func change(_ page: inout HTML) {
        guard let comparison = facts.comparison else { return }
        page.element("h2", text: t("results.change.title"))
        page.element("ul") { page in
            for voice in voices where facts.results.figure(voice, id) != .notAsked {
                page.element("li", text: "\(words.voice(voice)): \(moved(comparison.change(voice, id)))")
            }
        }
    }

    private func moved(_ change: Comparison<StatementChange>) -> String {
        guard let change = change.change, let before = try? change.before.mean(), let after = try? change.after.mean() else {
            return t("results.statement.no-change")
        }
        return t(
            change.overlaps == false ? "results.statement.apart" : "results.statement.overlap",
            [
                "before": .decimal(before, digits: 1), "after": .decimal(after, digits: 1), "when": .text(facts.marks(t).before),
                "n": .count(change.before.answered), "m": .count(change.after.answered),
            ])
    }

    private func pins(_ page: inout HTML) {
        let pins = facts.pinned.filter { $0.content.isPinned && $0.content.statement == id }
        guard !pins.isEmpty else { return }
        page.element("h2", text: t("results.pinned.title"))
        page.element("ul", .class("pins")) { page in
            for pin in pins {
                PinView(
                    visit: visit, round: facts.round.id.description, pin: pin, actions: facts.actions(of: pin), path: facts.actions
                ).write(to: &page)
            }
        }
    }
}
