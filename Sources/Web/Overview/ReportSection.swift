import Domain
import HTML

/// For who has one minute before a meeting: the newest public report, which answers the five questions of a councillor.
struct ReportSection: View {
    let visit: Visit
    let report: Revision<Report>
    let body: Revision<Body>?

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("section", .class("report-call"), .aria(.labelledby, "raportti")) { page in
            page.element("h2", .id("raportti")) { page in
                page.element("a", .href(visit.address("raportit", report.id.description))) { page in
                    page.text(t("overview.report") + " ")
                    if let body { page.written(body.content.name, visit) }
                    page.text(" " + t.day(report.meeting))
                }
            }
            page.element("p", text: t("overview.report.what", ["day": .day(report.asOf)]))
        }
    }
}
