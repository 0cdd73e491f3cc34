import Domain
import HTML

/// What a reader may know of one theme.
struct ThemeFacts: Sendable {
    let tile: BoardTile
    /// Oldest first.
    let history: [Revision<Theme>]
    let statements: [ThemeStatement]
    let findings: [Revision<Finding>]
    let actions: [Revision<Action>]
    let round: Round?
    /// Names of those who wrote versions; empty for visitors.
    let people: [Account.ID: String]
    let today: Day
    let zone: Zone
}

/// One theme: what it means here, where it stands, what was found, what is done.
struct ThemePage: Page {
    let visit: Visit
    let facts: ThemeFacts

    private var t: Translator { visit.t }
    private var theme: Revision<Theme> { facts.tile.theme }

    var width: PageWidth { .wide }
    var title: String { t.worded(theme.name.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi)) }

    func write(to page: inout HTML) {
        page.element("p", .class("small no-print")) { $0.element("a", .href(visit.address("huoneentaulu")), text: t("board.back")) }
        page.element("h1") { $0.written(theme.name, visit) }
        page.element("p", .class("lead")) { $0.written(theme.sentence, visit) }
        if theme.isHidden { page.element("p", .class("notice waiting"), text: t("board.hidden")) }
        page.element("div", .class("action-page")) { page in
            page.element("div", .class("action-main")) { page in
                meaning(&page)
                statements(&page)
                findings(&page)
                actions(&page)
            }
            page.element("div", .class("action-side")) { side(&$0) }
            page.element("div", .class("action-story")) { history(&$0) }
        }
    }

    private func meaning(_ page: inout HTML) {
        page.element("section", .class("action-need")) { page in
            page.element("h2", text: t("board.meaning"))
            if theme.meaning.isEmpty { page.element("p", .class("nothing"), text: t("board.meaning.missing")) }
            page.paragraphs(theme.meaning, visit)
            if visit.may(.editBoard) {
                page.element("p", .class("no-print")) {
                    $0.element("a", .class("button quiet"), .href(visit.address("huoneentaulu", theme.key, "muokkaa")), text: t("board.edit"))
                }
            }
        }
    }

    private func statements(_ page: inout HTML) {
        guard let round = facts.round, !facts.statements.isEmpty else { return }
        page.element("section", .aria(.labelledby, "vaittamat")) { page in
            page.element("h2", .id("vaittamat"), text: t("board.statements"))
            page.add(GroupLegend(groups: groups, hasTarget: false, visit: visit))
            page.element("ol", .class("theme-statements")) { page in
                for statement in facts.statements { page.element("li") { self.statement(statement, round, &$0) } }
            }
            page.element("p") { page in
                page.element("a", .href(visit.address("tulokset", round.id.description))) { page in
                    page.text(t("board.results") + " ")
                    page.written(round.plan.name, visit)
                }
            }
        }
    }

    private var groups: [GroupMean] {
        facts.statements.flatMap(\.means).reduce(into: []) { groups, mean in
            if !groups.contains(where: { $0.group == mean.group }) { groups.append(mean) }
        }
    }

    /// The words in full, the marks, and the same figures in words.
    private func statement(_ statement: ThemeStatement, _ round: Round, _ page: inout HTML) {
        let text = t.worded(statement.statement.text.text(in: visit.language))
        page.element("p") { page in
            page.element("a", .href(visit.address("tulokset", round.id.description, "vaittamat", statement.statement.id)), text: text)
        }
        guard !statement.means.isEmpty else {
            return page.element("p", .class("small empty"), text: t(statement.isTogether ? "board.groups-together" : "board.not-shown"))
        }
        let words = statement.means.map { mean in
            mean.name.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi) + " " + t.number(mean.mean)
        }.joined(separator: " · ")
        page.add(ScoreTrack(id: "vaittama-\(statement.statement.id)", title: words, means: statement.means, target: nil, width: 240))
        page.element("p", .class("small quiet"), text: words)
    }

    private func findings(_ page: inout HTML) {
        guard !facts.findings.isEmpty else { return }
        page.element("section", .aria(.labelledby, "havainnot")) { page in
            page.element("h2", .id("havainnot"), text: t("board.findings"))
            page.element("ul", .class("plain-list")) { page in
                for finding in facts.findings {
                    page.element("li") { page in
                        page.element("a", .href(visit.address("tulokset", finding.round.description, fragment: "havainto-\(finding.id)"))) {
                            $0.written(finding.sentence, visit)
                        }
                        page.paragraphs(finding.note, visit)
                        result(of: finding, &page)
                    }
                }
            }
        }
    }

    /// What came of a finding, or that nothing did.
    private func result(of finding: Revision<Finding>, _ page: inout HTML) {
        let actions = facts.actions.filter { finding.led(to: $0) }
        page.element("p", .class("small")) { page in
            for action in actions {
                page.text("→ ")
                page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
                page.text(" ")
            }
            if actions.isEmpty {
                page.element("span", .class("tag empty"), text: t("board.no-action"))
                if visit.may(.editRoadmap) {
                    page.text(" ")
                    page.element(
                        "a", .href(visit.address("digipolku", "uusi", query: ["havainto": finding.id.description])), text: t("board.make-action"))
                }
            }
        }
    }

    private func actions(_ page: inout HTML) {
        page.element("section", .aria(.labelledby, "toimenpiteet")) { page in
            page.element("h2", .id("toimenpiteet"), text: t("board.actions.title"))
            if facts.actions.isEmpty { page.element("p", .class("nothing"), text: t("board.actions.none")) }
            page.element("ul", .class("plain-list")) { page in
                for action in facts.actions {
                    page.element("li") { page in
                        page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
                        page.element("p", .class("small")) { page in
                            page.element("span", .class("tag-row")) {
                                ActionSigns(action: action, day: facts.today, zone: facts.zone, t: t).tags(&$0)
                            }
                            page.text(" " + t.period(action.content))
                        }
                    }
                }
            }
            if visit.may(.editRoadmap) {
                page.element("p", .class("no-print")) {
                    $0.element("a", .href(visit.address("digipolku", "uusi", query: ["teema": theme.key])), text: t("board.actions.add"))
                }
            }
        }
    }

    private func side(_ page: inout HTML) {
        page.element("div", .class("theme-score")) { page in
            if let score = facts.tile.score, let number = score.score {
                page.element("p", .class("tile-label"), text: TileView.whose(score, visit))
                page.element("p", .class("tile-number"), text: t.number(number))
                if let change = score.change { page.element("p") { $0.add(ChangeMark(change: change, t: t)) } }
            } else {
                page.element("p", .class("empty"), text: TileView.why(facts.tile, visit))
            }
        }
        if let score = facts.tile.score, score.score != nil {
            if let shared = TileView.shared(score, t) { page.element("p", .class("tile-label"), text: shared) }
            page.add(ScoreTrack(id: "asteikko", title: TileView.words(score, theme, visit), means: score.groups, target: theme.target?.level))
            page.element("p", .class("small quiet"), text: TileView.words(score, theme, visit))
        }
        page.element("dl", .class("action-facts")) { page in
            page.element("div") { page in
                page.element("dt", text: t("board.target"))
                page.element("dd") { page in
                    guard let target = theme.target else { return page.element("span", .class("empty"), text: t("board.no-target")) }
                    page.text(t("board.target-value", ["level": .decimal(target.level, digits: 1), "year": .text(String(target.year))]))
                }
            }
            page.element("div") { page in
                page.element("dt", text: t("board.owner"))
                page.element("dd") { page in
                    guard !theme.owner.name.isEmpty else {
                        return page.element("span", .class("empty"), text: t(theme.owner.isMissing ? "board.no-owner" : "board.owner-named"))
                    }
                    page.written(theme.owner.name, visit)
                }
            }
        }
    }

    private func history(_ page: inout HTML) {
        page.element("section", .class("versions"), .aria(.labelledby, "muutokset")) { page in
            page.element("h2", .id("muutokset"), text: t("board.history"))
            page.languageOfReasons(facts.history.map(\.reason), visit)
            page.element("ol") { page in
                for (index, revision) in facts.history.enumerated().reversed() {
                    page.element("li") { version(revision, index == 0 ? nil : facts.history[index - 1], &$0) }
                }
            }
        }
    }

    private func version(_ revision: Revision<Theme>, _ previous: Revision<Theme>?, _ page: inout HTML) {
        page.element("p") { page in
            page.text(t.day(revision.at.day(in: facts.zone)))
            if let actor = revision.actor, let name = facts.people[actor] {
                page.text(" · ")
                page.written(name)
            }
            if !revision.reason.isEmpty {
                page.text(" · ")
                page.reason(revision.reason, visit)
            }
        }
        guard let previous else { return page.element("p", .class("small quiet"), text: t("board.history.first")) }
        let fields = revision.content.differences(from: previous.content)
        let names = fields.map { t(TextKey(family: "board.field", $0)) }.joined(separator: ", ")
        page.element(
            "p", .class("small quiet"), text: names.isEmpty ? t("board.history.place") : t("board.history.changed", ["fields": .text(names)]))
        if fields.contains(.meaning), !revision.meaning.isEmpty { page.element("blockquote") { $0.paragraphs(revision.meaning, visit) } }
    }
}
