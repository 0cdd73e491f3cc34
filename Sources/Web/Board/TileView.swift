import Domain
import HTML

/// One theme as a tile: its name, where staff see it, who see it differently, where it should be, what is done and by whom.
struct TileView: View {
    let tile: BoardTile
    let visit: Visit

    private var t: Translator { visit.t }
    private var theme: Revision<Theme> { tile.theme }

    func write(to page: inout HTML) {
        page.element("article", .class(tile.isIncomplete ? "tile incomplete" : "tile")) { page in
            page.element("h2") { page in
                page.element("a", .href(visit.address("huoneentaulu", theme.key))) { $0.written(theme.name, visit) }
            }
            score(&page)
            page.element("p", .class("tile-meaning")) { page in
                if theme.meaning.isEmpty {
                    page.element("span", .class("empty"), text: t("board.no-meaning"))
                } else {
                    page.written(theme.meaning, visit)
                }
            }
            page.element("dl", .class("tile-facts")) { facts(&$0) }
        }
    }

    private func score(_ page: inout HTML) {
        if let score = tile.score, score.score != nil { page.element("p", .class("tile-label"), text: Self.whose(score, visit)) }
        page.element("div", .class("tile-score")) { page in
            guard let score = tile.score, let number = score.score else {
                page.element("p", .class("tile-number none"), text: "–")
                page.element("p", .class("small empty"), text: Self.why(tile, visit))
                return
            }
            page.element("p", .class("tile-number"), text: t.number(number))
            page.element("p", .class("tile-change")) { page in
                if let change = score.change {
                    page.add(ChangeMark(change: change, t: t))
                } else {
                    page.element("span", .class("quiet"), text: t("board.first-time"))
                }
            }
        }
        guard let score = tile.score, score.score != nil else { return }
        if let shared = Self.shared(score, t) { page.element("p", .class("tile-label"), text: shared) }
        guard !score.groups.isEmpty || theme.target != nil else { return }
        page.add(ScoreTrack(id: "asteikko-\(theme.key)", title: Self.words(score, theme, visit), means: score.groups, target: theme.target?.level))
        if !score.isAlone { page.add(TrackFigures(means: score.groups, t: t)) }
    }

    /// Why a theme has no number.
    static func why(_ tile: BoardTile, _ visit: Visit) -> String {
        let t = visit.t
        guard !tile.theme.isOwn else { return t("board.not-asked") }
        guard let score = tile.score else { return t("board.not-yet") }
        guard !score.together.isEmpty else { return t("board.not-shown") }
        let names = score.together.map { $0.text(in: visit.language, first: visit.ownLanguage) }
        guard names.count <= 3 else { return t("board.together-many", ["n": .count(names.count)]) }
        return t("board.together", ["names": .text(names.joined(separator: ", "))])
    }

    /// "Yhteiset väittämät (2/4)": the line tells of other statements than the big number, and must not be read as the same.
    static func shared(_ score: ThemeScoreFacts, _ t: Translator) -> String? {
        guard !score.isAlone else { return nil }
        guard !score.groups.isEmpty else { return t(score.isEveryone ? "board.groups-together" : "board.no-groups") }
        return t("board.shared", ["k": .count(score.shared.counted), "m": .count(score.own.asked)])
    }

    /// "Henkilöstö, kaikki 4 väittämää": whose number the big one is, and of what.
    static func whose(_ score: ThemeScoreFacts, _ visit: Visit) -> String {
        let group = TextValue.text(score.who.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi))
        guard score.own.counted == score.own.asked else {
            return visit.t("board.score-of.part", ["group": group, "k": .count(score.own.counted), "m": .count(score.own.asked)])
        }
        return visit.t("board.score-of.all", ["group": group, "n": .count(score.own.asked)])
    }

    /// Everything that the track shows, in words.
    static func words(_ score: ThemeScoreFacts, _ theme: Revision<Theme>, _ visit: Visit) -> String {
        let first = visit.organisation?.firstLanguage ?? .fi
        var parts = score.groups.map { $0.name.text(in: visit.language, first: first) + " " + visit.t.number($0.mean) }
        if parts.isEmpty { parts.append(visit.t("board.no-groups")) }
        if let target = theme.target {
            parts.append(visit.t("board.target-by", ["level": .decimal(target.level, digits: 1), "year": .text(String(target.year))]))
        }
        return parts.joined(separator: ", ")
    }

    private func facts(_ page: inout HTML) {
        fact("board.target", &page) { page in
            guard let target = theme.target else { return page.element("span", .class("empty"), text: t("board.no-target")) }
            page.text(t("board.target-value", ["level": .decimal(target.level, digits: 1), "year": .text(String(target.year))]))
        }
        fact("board.actions", &page) { page in
            guard tile.open > 0 else { return page.element("span", .class("empty"), text: t("board.no-action")) }
            page.element(
                "a", .href(visit.address("digipolku", query: ["nakyma": "taulu", "teema": theme.key])),
                text: t("board.open", ["n": .count(tile.open)]))
        }
        fact("board.owner", &page) { page in
            guard !theme.owner.name.isEmpty else {
                return page.element("span", .class("empty"), text: t(theme.owner.isMissing ? "board.no-owner" : "board.owner-named"))
            }
            page.written(theme.owner.name, visit)
        }
    }

    private func fact(_ label: TextKey, _ page: inout HTML, content: (inout HTML) -> Void) {
        page.element("div") { page in
            page.element("dt", text: t(label))
            page.element("dd", content: content)
        }
    }
}

/// "▲ +0,3 parani vuodesta 2025": sign, figure and word; "… edellisestä kyselystä (5/2026)" within one year.
struct ChangeMark: View {
    let change: ThemeScoreFacts.Change
    let t: Translator

    func write(to page: inout HTML) {
        switch change.direction {
        case .better: page.element("span", .class("better"), text: "▲ \(t.change(change.difference)) \(words)")
        case .worse: page.element("span", .class("worse"), text: "▼ \(t.change(change.difference)) \(words)")
        case .same: page.element("span", .class("quiet"), text: "\(t.change(change.difference)) \(words)")
        }
    }

    /// Within one year the year tells nothing.
    private var words: String {
        guard change.since.year == change.until.year else {
            return t(TextKey(family: "board.change", change.direction), ["year": .text(String(change.since.year))])
        }
        let marks = t.marks([change.since, change.until])
        return t(TextKey(family: "board.change-within", change.direction), ["when": .text(marks[0])])
    }
}
