import Domain
import HTML

/// What changes around the municipality, the newest first, and which owners have not looked.
struct OutsidePage: Page {
    let visit: Visit
    let roadmap: Roadmap

    private var t: Translator { visit.t }
    var title: String { t("direction.outside.all", ["n": .count(roadmap.externalChanges.count)]) }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("direction.outside.lead"))
        if visit.may(.editRoadmap) { page.tools([(t("direction.outside.new"), visit.address("toimintaymparisto", "uusi"))]) }
        let none = Day(number: .max / 2)
        let changes = roadmap.externalChanges.sorted { ($1.inForce ?? none, $1.id) < ($0.inForce ?? none, $0.id) }
        guard !changes.isEmpty else { return page.element("p", .class("nothing"), text: t("direction.outside.none")) }
        page.element("ul", .class("plain-list")) { page in
            for change in changes { page.element("li") { line(change, &$0) } }
        }
    }

    private func line(_ change: Revision<ExternalChange>, _ page: inout HTML) {
        page.link(change, visit)
        page.text(" ")
        page.element("span", .class("tag"), text: t(TextKey(family: "direction.outside-kind", change.kind)))
        page.element("p", .class("small quiet")) { page in
            if let day = change.inForce {
                page.text(t(day > roadmap.day ? "direction.outside.will-hold" : "direction.outside.holds", ["day": .day(day)]) + " ")
            }
            page.text(t("direction.outside.touches.n", ["n": .count(change.touches.count)]))
            let open = change.content.unanswered(by: roadmap.actions, in: roadmap.zone).count
            if open > 0 {
                page.text(" ")
                page.element("span", .class("tag waiting"), text: t("direction.outside.unanswered", ["n": .count(open)]))
            }
        }
    }
}

/// One change: what it is, which actions it touches, and who has looked.
struct OutsideChangePage: Page {
    let visit: Visit
    let roadmap: Roadmap
    let change: Revision<ExternalChange>

    private var t: Translator { visit.t }
    var title: String { visit.words(change.title) }

    func write(to page: inout HTML) {
        page.way(back: t("direction.outside.back"), to: visit.address("toimintaymparisto"))
        page.element("h1") { $0.written(change.title, visit) }
        page.element("p", .class("tag-row")) { page in
            page.element("span", .class("tag"), text: t(TextKey(family: "direction.outside-kind", change.kind)))
        }
        if let day = change.inForce {
            page.element("p") { page in
                page.element("strong", text: t(day > roadmap.day ? "direction.outside.will-hold" : "direction.outside.holds", ["day": .day(day)]))
            }
        }
        page.paragraphs(change.content.text, visit)
        if let link = Address(external: change.link) {
            page.element("p") { $0.element("a", .href(link), .with("rel", "noopener"), text: t("direction.outside.source")) }
        }
        if visit.may(.editRoadmap) {
            page.tools([(t("direction.outside.edit"), visit.address("toimintaymparisto", change.id.description, "muokkaa"))])
        }
        touches(&page)
    }

    private func touches(_ page: inout HTML) {
        let touched = change.touches.compactMap { touch in roadmap.actions.first { $0.id == touch.action }.map { (touch, $0) } }
        let open = Set(change.content.unanswered(by: roadmap.actions, in: roadmap.zone).map(\.action))
        page.element("section", .aria(.labelledby, "koskee")) { page in
            page.element("h2", .id("koskee"), text: t("direction.outside.touched"))
            guard !touched.isEmpty else { return page.element("p", .class("nothing"), text: t("direction.outside.touched.none")) }
            page.element("ul", .class("plain-list")) { page in
                for (touch, action) in touched {
                    page.element("li") { page in
                        page.link(action, visit)
                        page.element("p", .class("small quiet")) { page in
                            if !action.owner.sector.isEmpty {
                                page.written(action.owner.sector, visit)
                                page.text(" · ")
                            }
                            page.text(t("direction.outside.asked", ["day": .day(touch.asked)]) + " ")
                            if open.contains(action.id) {
                                page.element("span", .class("tag waiting"), text: t("direction.outside.open"))
                            } else if let day = touch.answered {
                                page.text(t("direction.outside.looked", ["day": .day(day)]))
                            } else {
                                page.text(t("direction.outside.updated"))
                            }
                        }
                        if open.contains(action.id), visit.day == nil, visit.actor?.mayEdit(action.content) == true {
                            page.add(LookedAt(visit: visit, change: change.id, action: action.id, isOnDesk: false))
                        }
                    }
                }
            }
        }
    }
}
