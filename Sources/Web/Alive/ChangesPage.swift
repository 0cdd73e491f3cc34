import Domain
import HTML
import Store

/// What changed between two days, in plain sentences with their reasons.
struct ChangesPage: Page {
    let visit: Visit
    let facts: ChangesFacts

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    /// The finding: how much changed, and since when.
    var title: String {
        let days: KeyValuePairs<String, TextValue> = ["n": .count(facts.difference.lines.count), "day": .day(facts.since), "end": .day(facts.until)]
        if facts.difference.lines.isEmpty { return t("alive.changes.none.title", days) }
        return t(facts.query.until == nil ? "alive.changes.title" : "alive.changes.title.between", days)
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: summary)
        page.add(ChangesControls(visit: visit, facts: facts))
        guard !facts.entries.isEmpty else { return nothing(&page) }
        page.languageOfReasons(facts.entries.flatMap(\.reasons).map(\.text), visit)
        for section in sections { write(section, &page) }
        if facts.parts > 1 { parts(&page) }
        if visit.insider != nil { page.element("p", .class("small quiet no-print"), text: t("alive.changes.inside")) }
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("muutokset.atom")), text: t("alive.atom"))
            page.text(" · ")
            page.element("a", .href(visit.address("nimetyt-paivat")), text: t("alive.named.title"))
        }
    }

    /// "3 päätöstä, 2 uutta toimenpidettä, …": what it is made of.
    private var summary: String {
        let all = Difference.Group.allCases.map { ($0, facts.count(of: $0)) }.filter { $0.1 > 0 }
        guard !all.isEmpty else { return t("alive.changes.lead") }
        let counts = all.filter { $0.0 != .other }
        return (counts.isEmpty ? all : counts).map { t(TextKey(family: "alive.count", $0.0), ["n": .count($0.1)]) }.joined(separator: ", ") + "."
    }

    private struct Section {
        let id: String
        let heading: LocalText
        let entries: [ChangesFacts.Entry]
    }

    private var sections: [Section] {
        switch facts.query.grouping {
        case .kind:
            Difference.Group.allCases.compactMap { group in
                section(
                    group.rawValue, LocalText([visit.language: t(TextKey(family: "alive.group", group))])
                ) { $0.line.what.group == group }
            }
        case .theme:
            facts.themes.compactMap { theme in section(theme.key, theme.name) { $0.line.theme == theme.key } }
                + [section("muut", LocalText([visit.language: t("alive.group.whole")])) { $0.line.theme == nil }].compactMap { $0 }
        }
    }

    private func section(_ id: String, _ heading: LocalText, _ belongs: (ChangesFacts.Entry) -> Bool) -> Section? {
        let entries = facts.entries.filter(belongs)
        return entries.isEmpty ? nil : Section(id: id, heading: heading, entries: entries)
    }

    private func write(_ section: Section, _ page: inout HTML) {
        page.element("section", .aria(.labelledby, section.id)) { page in
            page.element("h2", .id(section.id)) { $0.written(section.heading, visit) }
            page.element("ul", .class("turns")) { page in
                for subject in Self.bySubject(section.entries) { page.element("li") { page in write(subject, &page) } }
            }
        }
    }

    /// The sentences about one thing stand together, in their order.
    private static func bySubject(_ entries: [ChangesFacts.Entry]) -> [[ChangesFacts.Entry]] {
        var places: [Difference.Subject: Int] = [:]
        return entries.reduce(into: []) { found, entry in
            if let place = places[entry.line.subject] { return found[place].append(entry) }
            places[entry.line.subject] = found.count
            found.append([entry])
        }
    }

    private func write(_ entries: [ChangesFacts.Entry], _ page: inout HTML) {
        guard let line = entries.first?.line else { return }
        page.element("h3") { page in
            guard let address = visit.address(of: line.subject) else { return page.written(line.name, visit) }
            page.element("a", .href(address)) { $0.written(line.name, visit) }
        }
        for entry in entries { page.element("p") { $0.add(ChangeSentence(entry.line, visit)) } }
        let reasons = entries.flatMap(\.reasons).sorted { $0.at < $1.at }
        var told: Set<Reason> = []
        for reason in reasons where told.insert(reason).inserted { write(reason, &page) }
    }

    /// Why, when, and in which role: never who.
    private func write(_ reason: Reason, _ page: inout HTML) {
        page.element("p", .class("small turn-reason")) { page in
            page.reason(reason.text, visit)
            let day = reason.at.day(in: visit.organisation?.zone ?? .helsinki)
            let role = reason.role.map { t(TextKey(family: "accounts.role", $0)) }
            page.element("span", .class("quiet"), text: " – " + [role, t.day(day)].compactMap { $0 }.joined(separator: ", "))
        }
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
