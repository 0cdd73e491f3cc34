import Domain
import HTML

/// What is being done now, late things first and called late; before anything goes on, what will be begun.
struct GoingSection: View {
    let visit: Visit
    let facts: OverviewFacts

    private static let shown = 5
    private var t: Translator { visit.t }

    init(visit: Visit, facts: OverviewFacts) {
        self.visit = visit
        self.facts = facts
    }

    func write(to page: inout HTML) {
        let going = facts.going
        let planned = going.isEmpty ? facts.planned : []
        page.element("section", .aria(.labelledby, "nyt")) { page in
            guard !facts.path.isEmpty else { return nothing(&page) }
            page.element("h2", .id("nyt"), text: heading(going.count, planned.count))
            page.element("p", text: summary)
            page.element("ul", .class("going")) { page in
                for action in (going.isEmpty ? planned : going).prefix(Self.shown) { row(action, &page) }
            }
            page.element("p") { $0.element("a", .href(visit.address("digipolku")), text: t("overview.going.all", ["n": .count(facts.path.count)])) }
        }
    }

    private func heading(_ going: Int, _ planned: Int) -> String {
        if going > 0 { return t("overview.going", ["n": .count(going)]) }
        return planned > 0 ? t("overview.going.planned", ["n": .count(planned)]) : t("overview.going.at-rest")
    }

    private var summary: String {
        guard !facts.going.isEmpty else {
            return facts.done > 0 ? t("overview.going.done", ["n": .count(facts.done)]) : t("overview.going.not-begun")
        }
        let late =
            switch facts.late {
            case 0: t("overview.going.on-time")
            case 1: t("overview.going.one-late")
            default: t("overview.going.late", ["n": .count(facts.late)])
            }
        return facts.done > 0 ? late + " " + t("overview.going.done", ["n": .count(facts.done)]) : late
    }

    private func nothing(_ page: inout HTML) {
        page.element("h2", .id("nyt"), text: t("overview.going.none"))
        page.element("div", .class("nothing")) { page in
            page.element("p", text: t(visit.may(.editRoadmap) ? "overview.going.none.lead" : "overview.going.none.visitor"))
        }
    }

    private func row(_ action: Revision<Action>, _ page: inout HTML) {
        page.element("li") { page in
            page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
            page.element("p", .class("small quiet")) { page in
                if let days = action.content.daysLate(on: facts.today) {
                    page.element("span", .class("tag worse"), text: t("overview.late", ["n": .count(days)]))
                    page.text(" ")
                }
                page.written(action.owner.sector, visit)
                if action.phase == .planned, let starts = action.starts {
                    page.text(" · " + t("overview.from", ["day": .text(t.written(starts))]))
                }
                if let ends = action.ends { page.text(" · " + t("overview.until", ["day": .text(t.written(ends))])) }
            }
        }
    }
}

/// What comes next, by date.
struct ComingSection: View {
    let visit: Visit
    let coming: [Coming]

    private static let shown = 5
    private var t: Translator { visit.t }

    init(visit: Visit, coming: [Coming]) {
        self.visit = visit
        self.coming = coming
    }

    func write(to page: inout HTML) {
        page.element("section", .aria(.labelledby, "seuraavaksi")) { page in
            page.element("h2", .id("seuraavaksi"), text: t("overview.coming"))
            guard !coming.isEmpty else {
                return page.element("p", .class("nothing"), text: t("overview.coming.none"))
            }
            page.element("ol", .class("coming")) { page in
                for one in coming.prefix(Self.shown) {
                    page.element("li") { page in
                        page.element("span", .class("when"), text: one.isMonth ? "\(one.day.parts.month)/\(one.day.year)" : t.day(one.day))
                        page.element("span") { write(one.what, &$0) }
                    }
                }
            }
        }
    }

    private func write(_ what: Coming.What, _ page: inout HTML) {
        switch what {
        case .closing(let round):
            page.text(t("overview.coming.closing") + " ")
            page.element("a", .href(visit.address("kyselyt", round.id.description))) { $0.written(round.plan.name, visit) }
        case .start(let action): link(t("overview.coming.start"), action, &page)
        case .pilot(let action): link(t("overview.coming.pilot"), action, &page)
        case .decision(let decision):
            page.element("a", .href(visit.address("paatokset", decision.id.description))) { $0.written(decision.text, visit) }
        }
    }

    private func link(_ words: String, _ action: Revision<Action>, _ page: inout HTML) {
        page.text(words + " ")
        page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
    }
}

extension Translator {
    /// A month as `5/2026`, a day as people write it.
    func written(_ time: MonthOrDay) -> String {
        switch time {
        case .month(let year, let month): "\(month)/\(year)"
        case .day(let day): self.day(day)
        }
    }
}
