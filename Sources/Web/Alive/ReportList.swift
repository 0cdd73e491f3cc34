import Domain
import HTML

/// The reports to meetings, the newest first.
struct ReportListPage: Page {
    let visit: Visit
    let reports: [Revision<Report>]
    let bodies: [Revision<Body>]

    private var t: Translator { visit.t }
    var title: String { t("alive.reports.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("alive.reports.lead"))
        if visit.may(.editRoadmap) {
            page.element("p", .class("buttons")) {
                $0.element("a", .class("button"), .href(visit.address("raportit", "uusi")), text: t("alive.reports.new"))
            }
        }
        guard !reports.isEmpty else {
            return page.element("p", .class("nothing"), text: t(visit.may(.editRoadmap) ? "alive.reports.none.lead" : "alive.reports.none"))
        }
        page.element("ul", .class("rows")) { page in
            for report in reports { page.element("li") { write(report, &$0) } }
        }
        let today = visit.now.day(in: visit.organisation?.zone ?? .helsinki)
        let changes = reports.map(\.content.asOf).max().map { ChangesQuery.address(visit, since: $0, until: today) } ?? visit.address("muutokset")
        page.element("p") { $0.element("a", .href(changes), text: t("alive.reports.changes")) }
    }

    private func write(_ report: Revision<Report>, _ page: inout HTML) {
        page.element("div") { page in
            page.element("h2") { page in
                page.element("a", .href(visit.address("raportit", report.id.description))) { page in
                    page.written(bodies.first { $0.id == report.madeFor }?.name ?? LocalText(), visit)
                    page.text(" " + t.day(report.meeting))
                }
            }
            page.element("p", .class("small quiet")) { page in
                page.text(t("alive.report.as-of", ["day": .day(report.asOf)]) + " ")
                if !report.isPublic { page.element("span", .class("tag empty"), text: t("alive.reports.draft")) }
                if report.decision != nil { page.element("span", .class("tag better"), text: t("alive.reports.decided")) }
            }
        }
    }
}
