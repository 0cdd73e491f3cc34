import Domain
import Formats
import HTML

/// The path: what is done, by whom and when, in one of three views.
struct PathPage: Page {
    let visit: Visit
    let facts: PathFacts

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    /// The finding: how much is going, and how much of it is late.
    var title: String {
        if facts.all.isEmpty { return t("roadmap.title.empty") }
        if facts.matching.isEmpty { return t("roadmap.title.no-match") }
        return facts.standing.late == 0 ? standing : standing + t("roadmap.title.late", ["n": .count(facts.standing.late)])
    }

    /// What goes on; before that what is planned, after it what is done.
    private var standing: String {
        let now = facts.standing
        if now.going > 0 { return t("roadmap.title.going", ["n": .count(now.going)]) }
        if now.planned > 0 { return t("roadmap.title.planned", ["n": .count(now.planned)]) }
        return now.done > 0 ? t("roadmap.title.done", ["n": .count(now.done)]) : t("roadmap.title.all", ["n": .count(facts.matching.count)])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("roadmap.lead"))
        if visit.may(.editRoadmap) { tools(&page) }
        guard !facts.all.isEmpty else { return nothing(&page) }
        page.add(PathControls(visit: visit, facts: facts))
        if facts.query.isFiltered { filtered(&page) }
        guard !facts.actions.isEmpty else { return }
        switch facts.query.view {
        case .timeline: page.add(PathTimeline(visit: visit, facts: facts))
        case .board: page.add(PathColumns(visit: visit, facts: facts))
        case .list: page.add(PathTable(visit: visit, facts: facts))
        }
        if facts.parts > 1 { parts(&page) }
        page.element("p", .class("no-print")) {
            $0.element("a", .href(facts.query.address(visit, file: "digipolku.xlsx")), text: t("sheets.xlsx"))
            $0.text(" ")
            $0.element("a", .href(facts.query.address(visit, file: "digipolku.csv")), text: t("roadmap.csv"))
            $0.text(" · ")
            $0.element("a", .href(facts.query.address(visit, view: facts.query.view, file: "digipolku.svg")), text: t("roadmap.svg"))
            guard visit.site.press.drawsPictures else { return }
            $0.text(" ")
            $0.element("a", .href(facts.query.address(visit, view: facts.query.view, file: "digipolku.png")), .with("rel", "nofollow"), text: "PNG")
        }
    }

    /// Where in a long path this is, and the ways on and back.
    private func parts(_ page: inout HTML) {
        let first = (facts.part - 1) * PathFacts.largestPart + 1
        page.element("nav", .class("parts no-print"), .aria(.label, t("roadmap.parts"))) { page in
            page.element("p") { page in
                page.text(
                    t(
                        "roadmap.part",
                        ["from": .count(first), "to": .count(first + facts.actions.count - 1), "n": .count(facts.matching.count)]))
            }
            page.element("ul") { page in
                for (part, rel, words) in [(facts.part - 1, "prev", t("roadmap.part.before")), (facts.part + 1, "next", t("roadmap.part.after"))]
                where (1...facts.parts).contains(part) {
                    page.element("li") {
                        $0.element("a", .with("rel", rel), .href(facts.query.address(visit, view: facts.query.view, part: part)), text: words)
                    }
                }
            }
        }
    }

    private func tools(_ page: inout HTML) {
        page.element("p", .class("buttons")) { page in
            page.element("a", .class("button"), .href(visit.address("digipolku", "uusi")), text: t("roadmap.new"))
            page.element("a", .class("button quiet"), .href(visit.address("digipolku", "malli")), text: t("roadmap.model"))
            page.element("a", .class("button quiet"), .href(visit.address("digipolku", "taulukko")), text: t("sheets.link"))
        }
    }

    private func nothing(_ page: inout HTML) {
        page.element("div", .class("nothing")) { page in
            page.element("p", text: t("roadmap.nothing"))
            page.element("p", text: t(visit.may(.editRoadmap) ? "roadmap.nothing.lead" : "roadmap.nothing.visitor"))
        }
    }

    /// How much of the path the filter shows, and the way back to all of it.
    private func filtered(_ page: inout HTML) {
        page.element("p", .class(facts.matching.isEmpty ? "nothing" : "")) { page in
            page.text(t("roadmap.filter.shown", ["n": .count(facts.matching.count), "of": .count(facts.all.count)]) + " ")
            page.element("a", .href(visit.address("digipolku", query: ["nakyma": facts.query.view.rawValue])), text: t("roadmap.filter.clear"))
        }
    }
}

/// Three views and a filter; links and a plain GET form.
struct PathControls: View {
    let visit: Visit
    let facts: PathFacts

    private var t: Translator { visit.t }
    private var query: PathQuery { facts.query }

    func write(to page: inout HTML) {
        page.element("div", .class("path-controls no-print")) { page in
            page.element("nav", .class("path-views"), .aria(.label, t("roadmap.views"))) { page in
                page.element("ul") { page in
                    for view in PathQuery.View.allCases {
                        page.element("li") { page in
                            page.element(
                                "a", .href(query.address(visit, view: view)), .with("aria-current", ifSome: view == query.view ? "page" : nil),
                                text: t(TextKey(family: "roadmap.view", view)))
                        }
                    }
                }
            }
            page.element("details", .class("path-filter")) { page in
                page.element("summary", text: t("roadmap.filter"))
                form(&page)
            }
        }
    }

    private func form(_ page: inout HTML) {
        page.element("form", .with("method", "get"), .action(visit.address("digipolku"))) { page in
            page.void("input", .type("hidden"), .name("nakyma"), .value(query.view.rawValue))
            page.element("div", .class("in-row")) { page in
                let first = visit.organisation?.firstLanguage ?? .fi
                page.add(choice("teema", "roadmap.theme", query.theme, facts.themes.map { ($0.key, $0.name.text(in: visit.language, first: first)) }))
                page.add(choice("omistaja", "roadmap.owner", query.owner, owners))
                page.add(
                    choice("vaihe", "roadmap.phase", query.phase?.address, facts.phases.map { ($0.address, t(TextKey(family: "roadmap.phase", $0))) })
                )
                page.add(
                    choice(
                        "laji", "roadmap.kind", query.kind?.address, Action.Kind.allCases.map { ($0.address, t(TextKey(family: "roadmap.kind", $0))) }
                    ))
                if !facts.goals.isEmpty {
                    page.add(
                        choice(
                            "tavoite", "alive.filter.goal", query.goal,
                            facts.goals.map { ($0.code, "\($0.code) \($0.name.text(in: visit.language, first: first))") }))
                }
                if !facts.needs.isEmpty {
                    page.add(
                        choice(
                            "tarve", "alive.filter.need", query.need?.description,
                            facts.needs.map { ($0.id.description, $0.title.text(in: visit.language, first: first)) }))
                }
                if !facts.lifeEvents.isEmpty {
                    page.add(choice("elamantapahtuma", "alive.filter.event", query.lifeEvent, facts.lifeEvents.map { ($0, lifeEvent($0)) }))
                }
                page.add(Field(name: "pvm", label: t("roadmap.day"), control: .date, value: query.day?.iso ?? ""))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .class("quiet"), .type("submit"), text: t("roadmap.filter.show"))
            }
        }
    }

    private var owners: [(String, String)] {
        facts.owners.map { ($0.name, $0.isWhole ? t("roadmap.owner.whole", ["name": .text($0.name)]) : $0.name) }
    }

    /// A code that our list does not know stands by itself.
    private func lifeEvent(_ code: String) -> String {
        visit.site.lists.lifeEvents.first { $0.code == code }.map { "\($0.code) \($0.name.text(in: visit.language))" } ?? code
    }

    private func choice(_ name: String, _ label: TextKey, _ value: String?, _ choices: [(String, String)]) -> Field {
        Field(name: name, label: t(label), control: .choice([("", t("roadmap.all"))] + choices.map { (value: $0.0, text: $0.1) }), value: value ?? "")
    }
}
