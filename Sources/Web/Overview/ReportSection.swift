import Domain
import HTML

/// For who has one minute before a meeting: the newest public report, which answers the five questions of a councillor.
struct ReportSection: View {
    let visit: Visit
    let report: Revision<Report>
    let body: Revision<Body>?
    let today: Day

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("section", .class("report-call"), .aria(.labelledby, "raportti-\(report.id)")) { page in
            page.element("h2", .id("raportti-\(report.id)")) { page in
                page.element("a", .href(visit.address("raportit", report.id.description))) { page in
                    page.text(t("overview.report") + " ")
                    if let body { page.written(body.content.name, visit) }
                    page.text(" " + t.day(report.meeting))
                }
            }
            page.element("p") { page in
                let days = report.meeting.number - today.number
                if days >= 0 {
                    page.element("strong", text: t(days == 0 ? "overview.report.today" : "overview.report.ahead", ["n": .count(days)]))
                    page.text(" ")
                }
                if !report.isPublic { page.element("span", .class("tag empty"), text: t("alive.reports.draft")) }
                page.text(" " + t("overview.report.what", ["day": .day(report.asOf)]))
            }
        }
    }
}
