import Domain
import HTML

/// Every survey that residents may know of; a lead also sees drafts and the two buttons that begin one.
struct RoundListPage: Page {
    let visit: Visit
    let rounds: [Round]
    /// Slugs of the public links of rounds that take answers now.
    let publicLinks: [Round.ID: String]
    /// Something was asked of organisations that this reader may know of.
    let hasInquiries: Bool

    private var t: Translator { visit.t }
    var title: String { t("rounds.list.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.list.lead"))
        if visit.may(.manageRounds) {
            beginnings(&page)
            page.element("p") { $0.element("a", .href(visit.address("kyselypohjat")), text: t("instruments.list-link")) }
        }
        if hasInquiries || visit.may(.manageRounds) {
            page.element("p") { $0.element("a", .href(visit.address("organisaatiokyselyt")), text: t("inquiries.list-link")) }
        }
        if rounds.isEmpty {
            page.element("div", .class("nothing")) { page in
                page.element("p", text: t("rounds.list.empty"))
                page.element("p", text: t(visit.may(.manageRounds) ? "rounds.list.empty-lead" : "rounds.list.empty-visitor"))
            }
        }
        for state in [RoundState.open, .draft, .closed, .released] { section(state, &page) }
    }

    private func beginnings(_ page: inout HTML) {
        page.element("ul", .class("cards beginnings")) { page in
            page.element("li", .class("panel")) { page in
                page.element("h2", text: t("rounds.begin.full"))
                page.element("p", text: t("rounds.begin.full-what"))
                page.element("p") { $0.element("a", .class("button"), .href(visit.address("kyselyt", "uusi")), text: t("rounds.begin.full-do")) }
            }
            page.element("li", .class("panel")) { page in
                page.element("h2", text: t("rounds.begin.quick"))
                page.element("p", text: t("rounds.begin.quick-what"))
                page.element("p") {
                    $0.element("a", .class("button quiet"), .href(visit.address("kyselyt", "pikatesti")), text: t("rounds.begin.quick-do"))
                }
            }
            page.element("li", .class("panel")) { page in
                page.element("h2", text: t("joint.begin"))
                page.element("p", text: t("joint.begin.what"))
                page.element("p") {
                    $0.element("a", .class("button quiet"), .href(visit.address("yhteiskyselyt", "uusi")), text: t("joint.begin.do"))
                }
            }
        }
    }

    private func section(_ state: RoundState, _ page: inout HTML) {
        let here = rounds.filter { $0.state == state }
        guard !here.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t(TextKey(family: "rounds.list", state)))
            if state == .released, here.count > 1 {
                page.element("p") { $0.element("a", .href(visit.address("tulokset", "vertailu")), text: t("comparison.link")) }
            }
            page.element("ul", .class("rows")) { page in
                for round in here { row(round, &page) }
            }
        }
    }

    private func row(_ round: Round, _ page: inout HTML) {
        page.element("li") { page in
            page.element("div") { page in
                page.element("h3") { page in
                    page.element("a", .href(visit.address("kyselyt", round.id.description))) { $0.written(round.plan.name, visit) }
                }
                page.element("p", .class("quiet"), text: dates(round))
                if round.plan.isTest { page.element("span", .class("tag waiting"), text: t("rounds.test")) }
            }
            if let slug = publicLinks[round.id] {
                page.element("a", .class("button"), .href(visit.address("kysely", slug)), text: t("rounds.answer"))
            } else if round.publishedAt != nil, visit.audience == .open {
                page.element("a", .class("button quiet"), .href(visit.jointAddress(round.id)), text: t("rounds.see-results"))
            } else if round.state == .released, !round.plan.publishes, visit.audience == .open {
                page.element("span", .class("quiet"), text: t("rounds.inside"))
            } else if round.state == .released {
                page.element("a", .class("button quiet"), .href(visit.address("tulokset", round.id.description)), text: t("rounds.see-results"))
            }
        }
    }

    private func dates(_ round: Round) -> String {
        let days = visit.days(of: round)
        if round.state == .draft, round.isScheduled { return days + " · " + t("rounds.list.waits", ["day": .day(round.plan.opens)]) }
        return round.state == .open ? t("rounds.dates.open", ["days": .text(days)]) : days
    }
}
