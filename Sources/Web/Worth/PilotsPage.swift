import Domain
import HTML

/// The library of pilots: what was tried and learned, failures included; those that go on below.
struct PilotsPage: Page {
    let visit: Visit
    let path: Roadmap

    private var t: Translator { visit.t }
    private var pilots: [Revision<Action>] { path.actions.filter { $0.pilot != nil } }
    private var ended: [Revision<Action>] {
        pilots.filter { $0.pilot?.verdict != nil }.sorted { (day($0), $1.id) > (day($1), $0.id) }
    }
    private var open: [Revision<Action>] { pilots.filter { $0.pilot?.verdict == nil } }

    var width: PageWidth { .wide }
    var title: String {
        guard !ended.isEmpty else { return t("worth.pilots.title.none") }
        return t("worth.pilots.title", ["n": .count(ended.count)])
    }

    private func day(_ action: Revision<Action>) -> Day { action.pilot?.verdict?.day ?? action.pilot?.decisionDay ?? Day(number: 0) }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("worth.pilots.lead"))
        if visit.may(.editRoadmap) {
            page.element("p", .class("no-print")) {
                $0.element("a", .href(visit.address("digipolku", "kokeilut", "tuonti")), text: t("worth.package.bring"))
            }
        }
        if pilots.isEmpty { page.element("p", .class("nothing"), text: t("worth.pilots.none")) }
        page.element("ul", .class("cards pilots")) { page in
            for action in ended { page.element("li", .class("panel")) { card(action, &$0) } }
        }
        guard !open.isEmpty else { return }
        page.element("section", .aria(.labelledby, "menossa")) { page in
            page.element("h2", .id("menossa"), text: t("worth.pilots.open"))
            page.element("ul", .class("cards pilots")) { page in
                for action in open { page.element("li", .class("panel")) { card(action, &$0) } }
            }
        }
    }

    private func card(_ action: Revision<Action>, _ page: inout HTML) {
        guard let pilot = action.pilot else { return }
        page.element("h3") { $0.element("a", .href(visit.place(of: action.id))) { $0.written(action.title, visit) } }
        page.element("p", .class("tag-row")) { page in
            if let verdict = pilot.verdict {
                page.element("span", .class(verdict.outcome.tagClass), text: t(TextKey(family: "worth.verdict-of", verdict.outcome)))
                if let day = verdict.day { page.text(" " + t.day(day)) }
            } else if action.content.isEndedUndecided {
                page.element("span", .class("tag worse"), text: t("worth.pilot.undecided"))
            } else if let day = pilot.decisionDay {
                page.element("span", .class("tag waiting"), text: t("roadmap.decision-on", ["day": .day(day)]))
            }
        }
        page.element("p", .class("quiet")) { $0.written(pilot.hypothesis, visit) }
        if let verdict = pilot.verdict { page.paragraphs(verdict.reason, visit) }
        for next in path.actions where next.origin == .action(action.id) {
            page.element("p", .class("small")) { page in
                page.text(t("worth.pilots.led") + " ")
                page.element("a", .href(visit.place(of: next.id))) { $0.written(next.title, visit) }
            }
        }
        for result in pilot.elsewhere {
            page.element("p", .class("small")) { page in
                page.written(result.from.place, visit)
                page.text(": " + (result.outcome.map { t(TextKey(family: "roadmap.verdict", $0)) } ?? t("roadmap.verdict.open")))
            }
        }
    }
}

extension Verdict.Outcome {
    /// What was stopped taught something; it is no failure to hide.
    var tagClass: StaticString {
        switch self {
        case .scale: "tag better"
        case .repeat, .stop: "tag waiting"
        }
    }
}
