import Domain
import HTML

/// For those who lead nothing: what the newest results say, what changed on the path, and what is ahead.
struct DeskNews: View {
    let visit: Visit
    let facts: DeskFacts
    let overview: OverviewFacts

    private static let shown = 5
    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        if let latest = overview.latest { results(latest, &page) }
        page.element("div", .class("overview-pair")) { page in
            changes(&page)
            page.add(ComingSection(visit: visit, coming: overview.coming))
        }
    }

    private func results(_ latest: OverviewFacts.LatestResults, _ page: inout HTML) {
        page.element("section", .aria(.labelledby, "nostot")) { page in
            page.element("h2", .id("nostot")) { page in
                page.text(t("overview.desk.noticed") + " ")
                page.written(latest.round.plan.name, visit)
            }
            if latest.pinned.isEmpty {
                page.element("p", .class("nothing"), text: t("overview.desk.noticed.none"))
            } else {
                page.element("ul", .class("pinned")) { page in
                    for finding in latest.pinned.prefix(Self.shown) { page.element("li") { $0.add(FindingLine(visit: visit, finding: finding)) } }
                }
            }
            page.element("p") { page in
                let place = visit.address("tulokset", latest.round.id.description)
                page.element("a", .href(place), text: t(facts.actor.may(.comment) ? "overview.desk.pin" : "overview.headline.all"))
            }
        }
    }

    private func changes(_ page: inout HTML) {
        page.element("section", .aria(.labelledby, "muutokset")) { page in
            page.element("h2", .id("muutokset"), text: t("overview.desk.changes"))
            if overview.late > 0 {
                page.element("p") { page in
                    page.element("span", .class("tag worse"), text: t("overview.desk.late", ["n": .count(overview.late)]))
                }
            }
            let changes = facts.changed.prefix(Self.shown)
            page.languageOfReasons(changes.map(\.reason), visit)
            if changes.isEmpty {
                page.element("p", .class("nothing"), text: t("overview.desk.changes.none"))
            } else {
                page.element("ul", .class("going")) { page in
                    for action in changes { page.element("li") { change(action, &$0) } }
                }
            }
            page.element("p") {
                $0.element("a", .href(visit.address("digipolku")), text: t("overview.going.all", ["n": .count(overview.path.count)]))
            }
        }
    }

    private func change(_ action: Revision<Action>, _ page: inout HTML) {
        page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
        page.element("p", .class("small quiet")) { page in
            page.text(t.day(action.at.day(in: facts.zone)))
            guard !action.reason.isEmpty else { return }
            page.text(" · ")
            page.reason(action.reason, visit)
        }
    }
}

/// A pinned finding with its kind, as a way to it.
struct FindingLine: View {
    let visit: Visit
    let finding: Revision<Finding>

    func write(to page: inout HTML) {
        page.element("span", .class(finding.kind.tagClass), text: visit.t(TextKey(family: "overview.kind", finding.kind)))
        page.text(" ")
        page.element("a", .href(visit.address("tulokset", finding.round.description, fragment: "havainto-\(finding.id)"))) {
            $0.written(finding.sentence, visit)
        }
    }
}
