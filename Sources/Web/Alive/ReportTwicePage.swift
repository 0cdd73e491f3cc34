import Domain
import HTML

/// Asked before a second report to the same meeting is made: two of them puzzle whoever reads.
struct ReportTwicePage: Page {
    let visit: Visit
    let there: Revision<Report>
    let body: LocalText
    /// What was typed.
    let form: PartForm

    private var t: Translator { visit.t }
    var title: String { t("alive.report.twice") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead")) { page in
            page.element("a", .href(visit.address("raportit", there.id.description))) { page in
                page.written(body, visit)
                page.text(" " + t.day(there.meeting))
            }
            page.text(" (" + (there.isPublic ? "" : t("alive.reports.draft") + ", ") + t("alive.report.made", ["day": .day(there.asOf)]) + ")")
        }
        page.element("p", text: t("alive.report.twice.words"))
        PostForm(visit: visit, action: visit.address("raportit", "uusi")).write(to: &page) { page in
            for name in ["body", "meeting", "since"] { page.void("input", .type("hidden"), .name(name), .value(form[name])) }
            page.void("input", .type("hidden"), .name("again"), .value("1"))
            page.element("div", .class("buttons")) { page in
                page.element("a", .class("button"), .href(visit.address("raportit", there.id.description)), text: t("alive.report.twice.open"))
                page.element("button", .class("quiet"), .type("submit"), text: t("alive.report.twice.again"))
            }
        }
    }
}

/// Asked before a draft is taken away.
struct ReportRemovalPage: Page {
    let visit: Visit
    let report: Revision<Report>
    let body: LocalText

    private var t: Translator { visit.t }
    var title: String { t("alive.report.remove.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead")) { page in
            page.written(body, visit)
            page.text(" " + t.day(report.meeting) + ". " + t("alive.report.remove.words"))
        }
        PostForm(visit: visit, action: visit.address("raportit", report.id.description, "poisto")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(report.number)))
            page.element("div", .class("buttons")) { page in
                page.element("button", .class("danger"), .type("submit"), text: t("alive.report.remove"))
                page.element("a", .href(visit.address("raportit", report.id.description)), text: t("form.cancel"))
            }
        }
    }
}
