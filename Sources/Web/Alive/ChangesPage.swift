import Domain
import HTML
import Store

/// What changed between two days, at a glance first: how much of what, then the sentences that matter, the rest folded.
struct ChangesPage: Page {
    let visit: Visit
    let facts: ChangesFacts

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    /// The finding: how much changed, and since when.
    var title: String {
        let days: KeyValuePairs<String, TextValue> = [
            "n": .count(facts.difference.lines.count { $0.group != .coming }), "day": .day(facts.since), "end": .day(facts.until),
        ]
        if facts.query.isAhead { return t("alive.changes.ahead.title") }
        if facts.difference.lines.isEmpty { return t("alive.changes.none.title", days) }
        return t(facts.query.until == nil ? "alive.changes.title" : "alive.changes.title.between", days)
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        if facts.entries.isEmpty { page.element("p", .class("lead"), text: t("alive.changes.lead")) } else { glance(&page) }
        if let day = facts.query.ahead.last {
            page.element("p", .class("notice"), text: t("alive.changes.ahead", ["day": .day(day), "today": .day(facts.today)]))
        }
        page.add(ChangesControls(visit: visit, facts: facts))
        if facts.query.isAhead { return }
        guard !facts.entries.isEmpty else { return nothing(&page) }
        page.languageOfReasons(facts.entries.flatMap(\.reasons).map(\.text), visit)
        page.element("div", .class("turn-sections")) { page in
            for section in sections { page.add(ChangesSection(visit: visit, section: section)) }
        }
        if facts.parts > 1 { parts(&page) }
        if visit.insider != nil { page.element("p", .class("small quiet no-print"), text: t("alive.changes.inside")) }
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("muutokset.atom")), text: t("alive.atom"))
            page.text(" · ")
            page.element("a", .href(visit.address("nimetyt-paivat")), text: t("alive.named.title"))
        }
    }

    /// How much there is of each kind; where the kind has its place on this page, the number leads there.
    private func glance(_ page: inout HTML) {
        let here = Set(sections.map(\.id))
        page.element("ul", .class("glance")) { page in
            for group in Difference.Group.allCases where facts.count(of: group) > 0 {
                page.element("li", .class(group.isMain ? "" : "quiet")) { page in
                    guard here.contains(group.rawValue) else { return tile(group, &page) }
                    page.element("a", .href(Address(fragment: group.rawValue))) { tile(group, &$0) }
                }
            }
        }
    }

    private func tile(_ group: Difference.Group, _ page: inout HTML) {
        page.element("strong", text: t.number(facts.count(of: group)))
        page.element("span", text: " " + t(TextKey(family: "alive.count", group), ["n": .count(facts.count(of: group))]))
    }

    private var sections: [ChangesSection.Section] {
        switch facts.query.grouping {
        case .kind:
            Difference.Group.allCases.compactMap { group in
                let heading = LocalText([visit.language: t(TextKey(family: "alive.group", group))])
                return section(group.rawValue, heading, isMain: group.isMain) { $0.line.group == group }
            }
        case .theme:
            facts.themes.compactMap { theme in section(theme.key, theme.name) { $0.line.theme == theme.key } }
                + [section("muut", LocalText([visit.language: t("alive.group.whole")])) { $0.line.theme == nil }].compactMap { $0 }
        }
    }

    private func section(
        _ id: String, _ heading: LocalText, isMain: Bool = true, _ belongs: (ChangesFacts.Entry) -> Bool
    ) -> ChangesSection.Section? {
        let entries = facts.entries.filter(belongs)
        return entries.isEmpty ? nil : ChangesSection.Section(id: id, heading: heading, entries: entries, isMain: isMain)
    }

    private func nothing(_ page: inout HTML) {
        page.element("div", .class("nothing")) { page in
            page.element("p", text: t("alive.changes.none"))
            page.element("p") { $0.element("a", .href(visit.address("digipolku")), text: t("alive.changes.none.path")) }
        }
    }

    private func parts(_ page: inout HTML) {
        page.element("nav", .class("parts no-print"), .aria(.label, t("alive.parts"))) { page in
            page.element("p", text: t("alive.part", ["n": .count(facts.part), "of": .count(facts.parts)]))
            page.element("ul") { page in
                for (part, rel, words) in [(facts.part - 1, "prev", t("roadmap.part.before")), (facts.part + 1, "next", t("roadmap.part.after"))]
                where (1...facts.parts).contains(part) {
                    let address = ChangesQuery.address(visit, since: facts.since, until: facts.until, grouping: facts.query.grouping, part: part)
                    page.element("li") { $0.element("a", .with("rel", rel), .href(address), text: words) }
                }
            }
        }
    }
}
