import Domain
import HTML

/// The theme board: eight tiles and how to read them.
struct BoardPage: Page {
    let visit: Visit
    let facts: BoardFacts
    /// Only the sheet for the wall: nothing but title, tiles and date.
    var sheet: SheetSize?

    enum SheetSize: String, CaseIterable, Sendable {
        case a3, a4
    }

    private var t: Translator { visit.t }
    private var first: Language { visit.organisation?.firstLanguage ?? .fi }

    var width: PageWidth { sheet == nil ? .wide : .bare }

    /// The finding: where we are strongest and weakest.
    var title: String {
        guard let found = facts.extremes, let who = facts.who else { return t("board.title", ["n": .count(facts.tiles.count)]) }
        let named = found.named { t.worded($0.text(in: visit.language, first: first)) }
        return LevelWords(who: who.text(in: visit.language, first: first), extremes: named, t: t).sentence
    }

    func write(to page: inout HTML) {
        if let sheet { return self.sheet(sheet, &page) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("board.lead", ["n": .count(facts.tiles.count)]))
        guard !facts.tiles.isEmpty else {
            page.element("p", .class("nothing"), text: t("board.nothing"))
            return tools(&page)
        }
        source(&page)
        if let released = facts.released { page.add(PartNote(results: released.results, t: t)) }
        page.add(GroupLegend(groups: facts.groups, hasTarget: facts.tiles.contains { $0.theme.target != nil }, visit: visit))
        help(&page)
        tiles(&page)
        page.element("details", .class("twin")) { page in
            page.element("summary", text: t("figure.table"))
            page.add(BoardTable(visit: visit, facts: facts))
        }
        tools(&page)
    }

    /// Why the big number and the same group's mark differ: asked by everybody who reads the board for the first time.
    private func help(_ page: inout HTML) {
        guard let who = facts.who else { return }
        let name = TextValue.text(who.text(in: visit.language, first: first))
        page.element("details", .class("board-help")) { page in
            page.element("summary", text: t("board.help"))
            page.element("p", text: t(facts.isEveryone ? "board.how-to-read.everyone" : "board.how-to-read.number", ["group": name]))
            if facts.isAlone { return page.element("p", text: t("board.how-to-read.one")) }
            page.element("p", text: t("board.how-to-read.line"))
            page.element("p", text: facts.isEveryone ? t("board.how-to-read.line-everyone") : t("board.how-to-read.line-own", ["group": name]))
        }
    }

    private func tools(_ page: inout HTML) {
        page.element("p", .class("buttons")) { page in
            page.element("a", .class("button quiet"), .href(visit.address("huoneentaulu", "arkki")), text: t("board.sheet"))
            if visit.may(.editBoard) {
                page.element("a", .class("button quiet"), .href(visit.address("huoneentaulu", "jarjestys")), text: t("board.order"))
                page.element("a", .class("button quiet"), .href(visit.address("huoneentaulu", "uusi")), text: t("board.new"))
            }
        }
    }

    /// Which round the figures are from, and a way to it.
    private func source(_ page: inout HTML) {
        guard let round = facts.round else { return page.element("p", text: t("board.before-first")) }
        page.element("p") { page in
            page.text(t("board.source") + " ")
            page.element("a", .href(visit.address("tulokset", round.id.description))) { $0.written(round.plan.name, visit) }
            page.text(" (\(visit.days(of: round)))")
            if round.plan.isTest { page.element("span", .class("tag waiting"), text: t("board.test")) }
        }
    }

    private func tiles(_ page: inout HTML) {
        page.element("ul", .class("theme-board")) { page in
            for tile in facts.tiles { page.element("li") { $0.add(TileView(tile: tile, visit: visit)) } }
        }
    }

    private func sheet(_ size: SheetSize, _ page: inout HTML) {
        page.element("div", .class("no-print sheet-tools")) { page in
            page.element("p", text: t("board.sheet.advice"))
            page.element("ul") { page in
                for other in SheetSize.allCases where other != size {
                    page.element("li") {
                        $0.element(
                            "a", .href(visit.address("huoneentaulu", "arkki", query: ["koko": other.rawValue])),
                            text: t(TextKey(family: "board.sheet", other)))
                    }
                }
                page.element("li") { $0.element("a", .href(visit.address("huoneentaulu")), text: t("board.back")) }
            }
        }
        page.element("div", .class(size == .a3 ? "board-sheet a3" : "board-sheet a4")) { page in
            page.element("header", .class("sheet-head")) { page in
                page.element("div") { page in
                    page.element("p", .class("sheet-name")) { page in
                        page.element("span", .class("site-mark"), .aria(.hidden, "true")) { _ in }
                        page.text(visit.organisation?.name.text(in: visit.language, first: first) ?? "")
                    }
                    page.element("h1", text: title)
                }
                page.add(GroupLegend(groups: facts.groups, hasTarget: facts.tiles.contains { $0.theme.target != nil }, visit: visit))
            }
            tiles(&page)
            page.element("footer", .class("sheet-foot")) { page in
                if let round = facts.round {
                    page.element("p") { page in
                        page.text(t("board.source") + " ")
                        page.written(round.plan.name, visit)
                        page.text(" (\(visit.days(of: round)))")
                    }
                }
                if let who = facts.who, !facts.isAlone {
                    page.element("p", text: t("board.sheet.read", ["group": .text(who.text(in: visit.language, first: first))]))
                }
                if let released = facts.released { page.add(PartNote(results: released.results, t: t)) }
                page.element("p", text: t("board.sheet.day", ["day": .day(facts.today)]))
            }
        }
    }
}

/// The board as a table: everything that the tiles show.
struct BoardTable: View {
    let visit: Visit
    let facts: BoardFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let first = visit.organisation?.firstLanguage ?? .fi
        func named(_ key: TextKey, _ name: LocalText) -> String { t(key, ["group": .text(name.text(in: visit.language, first: first))]) }
        let score = facts.who.map { named("board.score-of", $0) } ?? t("board.score")
        let marks = facts.groups.map { StackedTable.Column(name: named("board.shared-of", $0.name), isNumber: true) }
        StackedTable(
            caption: t("board.table"),
            columns: [
                StackedTable.Column(name: t("board.theme")), StackedTable.Column(name: score, isNumber: true),
                StackedTable.Column(name: t("board.change"), isNumber: true),
            ] + marks + [
                StackedTable.Column(name: t("board.target")), StackedTable.Column(name: t("board.actions"), isNumber: true),
                StackedTable.Column(name: t("board.owner")),
            ], count: facts.tiles.count
        ) { row, column, page in
            cell(facts.tiles[row], column, &page)
        }.write(to: &page)
    }

    private func cell(_ tile: BoardTile, _ column: Int, _ page: inout HTML) {
        let theme = tile.theme
        switch column - facts.groups.count {
        case ...2 where column == 0: page.written(theme.name, visit)
        case ...2 where column == 1: page.text(tile.score?.score.map { t.number($0) } ?? "–")
        case ...2 where column == 2: page.text(tile.score?.change.map { t.change($0.difference) } ?? "–")
        case ...2:
            let group = facts.groups[column - 3].group
            page.text(tile.score?.groups.first { $0.group == group }.map { t.number($0.mean) } ?? "–")
        case 3: page.text(target(theme))
        case 4: page.text(t.number(tile.open))
        default:
            guard !theme.owner.name.isEmpty else { return page.text(t(theme.owner.isMissing ? "board.no-owner" : "board.owner-named")) }
            page.written(theme.owner.name, visit)
        }
    }

    private func target(_ theme: Revision<Theme>) -> String {
        theme.target.map { t("board.target-value", ["level": .decimal($0.level, digits: 1), "year": .text(String($0.year))]) } ?? t("board.no-target")
    }
}
