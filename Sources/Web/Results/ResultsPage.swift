import Ballot
import Domain
import HTML

/// Where the organisation stands: the gap between groups first, then themes, what is strong and weak, what changed, and how they answered.
struct ResultsPage: Page {
    let visit: Visit
    let facts: ResultsFacts
    /// Whose answers the distributions show.
    let voice: Voice

    private var t: Translator { visit.t }
    private var results: RoundResults { facts.results }
    private var words: ResultWords { ResultWords(results: results, t: t) }
    private var id: String { facts.round.id.description }
    var width: PageWidth { .wide }

    /// The widest gap is the headline, told of the statement that it was found on: for the theme the rule may say that it is chance. Without one
    /// it is what moved.
    var title: String {
        guard let gap = results.gaps().first(where: \.isFinding) else {
            return change ?? levels ?? facts.round.plan.name.text(in: visit.language)
        }
        return t(
            "results.title.gap",
            [
                "high": .text(words.doer(.beginning([gap.high.group]))), "low": .text(words.doerInside(.beginning([gap.low.group]))),
                "what": .text(words.quoted(gap.statement.id)),
            ])
    }

    /// What moved most among the themes of those whose scores are told, and how many moved the same way.
    private var change: String? {
        let voices = results.groups.map { Voice.beginning([$0.key]) }
        let moved = (facts.comparison?.verdicts(voices) ?? []).filter { $0.verdict == .worse || $0.verdict == .moved }
        // Another group's change is told where theirs is none.
        let first = moved.contains { $0.voice == results.telling } ? results.telling : moved.first?.voice
        let sure = moved.filter { $0.voice == first }
        guard let most = sure.max(by: { abs($0.comparison.change?.difference ?? 0) < abs($1.comparison.change?.difference ?? 0) }),
            let change = most.comparison.change
        else { return nil }
        let alike = sure.count { $0.verdict == most.verdict }
        let words: (one: TextKey, many: TextKey) =
            most.verdict == .worse ? ("results.title.worse", "results.title.worse-many") : ("results.title.moved", "results.title.moved-many")
        return t(
            alike == 1 ? words.one : words.many,
            [
                "who": .text(self.words.voice(most.voice)), "what": .text(self.words.theme(most.theme)), "n": .count(alike),
                "before": .decimal(change.before, digits: 1), "after": .decimal(change.after, digits: 1),
            ])
    }

    /// The strongest and the weakest theme, and whose score that is: the same as on the board, and in a column of the table below.
    private var levels: String? {
        let scores = results.scores(results.telling).compactMap { theme, figure in
            figure.score.map { (words.theme(theme.key), $0.mean, $0.standardError) }
        }
        guard scores.count > 1 else { return nil }
        let who = words.voice(results.telling)
        return Extremes(scores).map { LevelWords(who: who, extremes: $0, t: t).sentence } ?? t("results.levels.even", ["who": .text(who)])
    }

    func write(to page: inout HTML) {
        if title != facts.round.plan.name.text(in: visit.language) {
            page.element("p", .class("quiet")) { $0.written(facts.round.plan.name, visit) }
        }
        page.element("h1", text: title.withSoftHyphens)
        ResultsHead(visit: visit, facts: facts).write(to: &page)
        UnreadTexts(visit: visit, round: facts.round, count: facts.unread).write(to: &page)
        // A round may ask no statement at all.
        let asksStatements = !results.statements.isEmpty
        if asksStatements {
            gaps(&page)
            ThemeTable(visit: visit, facts: facts).write(to: &page)
        }
        ItemSection(visit: visit, facts: facts).write(to: &page)
        if asksStatements {
            ObservationList(visit: visit, facts: facts).write(to: &page)
            ChangeSection(visit: visit, facts: facts).write(to: &page)
            answers(&page)
        }
        TogetherSection(visit: visit, facts: facts).write(to: &page)
        OpenAnswersSection(visit: visit, facts: facts).write(to: &page)
        ResultsFiles(visit: visit, round: facts.round.id).write(to: &page)
        page.element("p", .class("quiet small"), text: facts.instrument.source.text(in: visit.language))
    }

    private func gaps(_ page: inout HTML) {
        // One group has nobody to differ from.
        guard results.groups.count > 1 else { return }
        let gaps = results.gaps()
        page.element("section") { page in
            page.element("h2", .id("erot"), text: t("results.gaps.title"))
            guard !gaps.isEmpty else { return apart(&page) }
            page.element("p", text: t("results.gaps.lead"))
            GapFigure(visit: visit, facts: facts, gaps: Array(gaps.prefix(7)), id: "erot-kuva").write(to: &page)
            if gaps.count > 7 {
                page.element("details", .class("more")) { page in
                    page.element("summary", text: t("results.gaps.rest", ["n": .count(gaps.count - 7)]))
                    GapFigure(visit: visit, facts: facts, gaps: Array(gaps.dropFirst(7)), id: "erot-loput").write(to: &page)
                }
            }
            page.add(DrawingLinks(visit: visit, round: facts.round.id, drawing: .gaps))
            if visit.paper == .docx { page.add(DrawingOnPaper(visit: visit, facts: facts, drawing: .gaps, title: t("results.gaps.title"))) }
            byTheme(&page)
        }
    }

    /// The same in a sentence a theme, the widest gap first.
    private func byTheme(_ page: inout HTML) {
        let words = ResultWords(results: results, t: t)
        let sentences = results.themeGaps().compactMap { words.difference($0) }
        guard !sentences.isEmpty else { return }
        page.element("h3", text: t("results.theme-difference.title"))
        page.element("ul") { page in
            for sentence in sentences { page.element("li", text: sentence) }
        }
    }

    /// Why no two groups stand side by side.
    private func apart(_ page: inout HTML) {
        guard !results.sharedStatements.isEmpty else { return page.element("p", .class("nothing"), text: t("results.gaps.none")) }
        page.element("p", .class("nothing")) { page in
            page.text(t("results.gaps.together") + " ")
            page.element("a", .href(Address(fragment: "yhdessa")), text: t("results.together.title"))
        }
    }

    private func answers(_ page: inout HTML) {
        // On paper nobody can go to the page that shows it.
        if visit.paper == .pdf {
            page.element("section") { page in
                page.element("h2", text: t("results.answers.title"))
                StatementListPage(visit: visit, facts: facts, voice: voice).together(&page)
            }
        }
        page.element("section", .class("no-print")) { page in
            page.element("h2", .id("vastaukset"), text: t("results.answers.title"))
            page.element("p", text: t(results.groups.count > 1 ? "results.answers.lead" : "results.answers.lead-one"))
            page.element("p") { page in
                page.element("a", .class("button quiet"), .href(visit.address("tulokset", id, "vaittamat")), text: t("results.answers.all"))
            }
            guard !facts.sectors.isEmpty else { return }
            page.element("h3", text: t("results.sheets.title"))
            page.element("p", text: t("results.sheets.what"))
            page.element("ul", .class("sector-links")) { page in
                for label in facts.sectors {
                    page.element("li") { page in
                        page.element("a", .href(visit.address("tulokset", id, "toimiala", label.key.last ?? ""))) { $0.written(label.name, visit) }
                    }
                }
            }
        }
    }
}

/// The dumbbell of some gaps.
struct GapFigure {
    let visit: Visit
    let facts: ResultsFacts
    let gaps: [StatementGap]
    let id: String

    func write(to page: inout HTML) { dumbbell.write(to: &page) }

    var dumbbell: Dumbbell {
        let t = visit.t
        let words = ResultWords(results: facts.results, t: t)
        // A group without a mark in this figure is not in its legend.
        let marked = Set(gaps.flatMap { $0.points.map(\.group) })
        let groups = facts.results.groups.filter { marked.contains($0.key) }.map { ($0.key, words.voice(.beginning([$0.key]))) }
        let first = gaps.first.map { gap in
            t(
                "results.gaps.description",
                [
                    "statement": .text(words.statement(gap.statement.id)), "high": .text(words.group(gap.high.group)),
                    "highmean": .decimal(gap.high.mean, digits: 1), "low": .text(words.group(gap.low.group)),
                    "lowmean": .decimal(gap.low.mean, digits: 1),
                ])
        }
        return Dumbbell(
            id: id, title: t("results.gaps.figure"), description: first ?? "",
            rows: gaps.map { gap in
                Dumbbell.Row(
                    name: words.statement(gap.statement.id),
                    address: visit.address("tulokset", facts.round.id.description, "vaittamat", gap.statement.id),
                    means: gap.points.map { ($0.group, $0.mean) }, gap: gap.shownWidth)
            }, groups: groups.map { (key: $0.0, name: $0.1) }, t: t)
    }
}

/// Who answered, which table this is, and the ways on.
struct ResultsHead: View {
    let visit: Visit
    let facts: ResultsFacts

    func write(to page: inout HTML) {
        let t = visit.t
        let id = facts.round.id.description
        page.element("div", .class("panel response")) { page in
            if let response = facts.results.response {
                page.element(
                    "p", .class("big"),
                    text: t(
                        "results.response",
                        ["n": .count(response.answered), "asked": .count(response.asked), "share": .text(t.percent(min(1, response.share)))]))
            } else if !facts.results.labels.allSatisfy(\.isPublic) {
                page.element("p", .class("big"), text: t("results.response.few"))
            }
            if let open = facts.results.sheets[.open] {
                let isOnly = facts.results.labels.allSatisfy(\.isPublic)
                page.element("p", text: t(isOnly ? "results.response.open-only" : "results.response.open", ["n": .count(open)]))
            } else if facts.round.plan.publicLink {
                page.element("p", text: t("results.response.open-few", ["k": .count(facts.released.k)]))
            }
            page.element("p", .class("quiet"), text: dates(t))
            page.element(
                "p", .class("quiet small"),
                text: t(facts.results.audience == .internal ? "results.table.internal" : "results.table.open", ["k": .count(facts.released.k)]))
            if facts.round.plan.isTest { page.element("p") { $0.element("span", .class("tag waiting"), text: t("rounds.test")) } }
            repeats(&page)
            page.add(PartNote(results: facts.results, t: t))
        }
        page.element("div", .class("buttons no-print")) { page in
            // In the meeting of a quick test the board comes next; elsewhere the walk through the findings.
            let boardFirst = facts.isOnBoard && facts.round.plan.isQuickTest
            func board(_ style: StaticString) {
                page.element("a", .class(style), .href(visit.address("huoneentaulu")), text: t("results.board"))
            }
            if boardFirst { board("button") }
            WalkButton(visit: visit, round: facts.round.id, isQuiet: boardFirst, words: t("results.present")).write(to: &page)
            if facts.isOnBoard && !boardFirst { board("button quiet") }
            page.element("a", .class("button quiet"), .href(visit.address("tulokset", id, "te-sanoitte")), text: t("alive.said.title"))
            page.element("a", .class("button quiet"), .href(visit.address("tulokset", "vertailu")), text: t("comparison.link"))
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id)), text: t("results.plan"))
        }
    }

    private func dates(_ t: Translator) -> String {
        let released = facts.released.releasedAt.day(in: visit.organisation?.zone ?? .helsinki)
        return t("results.dates", ["days": .text(visit.days(of: facts.round)), "released": .day(released)])
    }

    private func repeats(_ page: inout HTML) {
        let words = ResultWords(results: facts.results, t: visit.t)
        let invited = facts.results.labels.filter { !$0.isPublic }
        if invited.contains(where: \.isRepeatable) {
            let all = invited.allSatisfy(\.isRepeatable)
            page.element("p", .class("quiet small"), text: visit.t(all ? "results.repeatable.all" : "results.repeatable"))
        }
        if let paper = facts.paper { carried(paper, words, &page) }
        let asked = invited.compactMap(\.people).reduce(0, +)
        if let sheets = facts.results.sheets[.invited], sheets > asked {
            page.element("p", .class("waiting"), text: visit.t("results.more-sheets", ["n": .count(sheets - asked), "asked": .count(asked)]))
        }
        for number in facts.results.overfull where facts.results.labels.indices.contains(number) {
            page.element("p", .class("waiting"), text: visit.t("results.overfull", ["name": .text(words.block(Block(labels: [number])))]))
        }
    }

    /// What came from paper and what in files of other tools, each with its groups; together where they were not told apart.
    private func carried(_ paper: PaperRecord, _ words: ResultWords, _ page: inout HTML) {
        func say(_ key: TextKey, _ count: Int, _ labels: Set<Int>) {
            guard count > 0 else { return }
            let names = labels.sorted().filter(facts.results.labels.indices.contains).map { words.block(Block(labels: [$0])) }
            // Whoever reads no figure of fewer people reads no such number of sheets either.
            let isFew = facts.results.audience == .open && count < facts.released.k
            let t = visit.t
            let many = isFew ? t("results.carried.few", ["k": .count(facts.released.k)]) : t("results.carried.count", ["n": .count(count)])
            page.element("p", .class("quiet small"), text: t(key, ["n": .text(many), "names": .text(names.joined(separator: ", "))]))
        }
        // The round's only label stands beside nobody, and waits for no ten answers.
        let isAlone = facts.results.labels.count == 1
        guard let keyed = paper.keyed, let imported = paper.imported else {
            return say(isAlone ? "results.paper-and-files.one" : "results.paper-and-files", paper.sheets, paper.labels)
        }
        say(isAlone ? "results.paper.one" : "results.paper", keyed, paper.keyedLabels)
        say(isAlone ? "results.files.one" : "results.files", imported, paper.importedLabels)
        guard imported > 0 else { return }
        let least = facts.results.labels.count > 1 ? max(Plan.repeatableFloor, facts.round.plan.k) : facts.round.plan.k
        page.element("p", .class("quiet small"), text: visit.t("results.files.rule", ["n": .count(least)]))
    }
}

/// The way to the present mode. Whoever leads rounds leaves a note that the results were walked through, so that the desk asks no more.
struct WalkButton: View {
    let visit: Visit
    let round: Round.ID
    var isQuiet = false
    let words: String

    func write(to page: inout HTML) {
        let address = visit.address("tulokset", round.description, "esitys")
        guard visit.may(.manageRounds) else { return page.element("a", .class(isQuiet ? "button quiet" : "button"), .href(address), text: words) }
        PostForm(visit: visit, action: address).write(to: &page) { $0.element("button", .class(isQuiet ? "quiet" : ""), text: words) }
    }
}

/// Nothing is released yet.
struct NoResultsPage: Page {
    let visit: Visit

    var title: String { visit.t("results.none.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("div", .class("nothing")) { page in
            page.element("p", text: visit.t("results.none.why"))
            page.element("p") { $0.element("a", .href(visit.address("kyselyt")), text: visit.t("results.none.rounds")) }
        }
    }
}
