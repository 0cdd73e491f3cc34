import Domain
import HTML
import Hummingbird
import Store

/// The organisation's log, for those who look after others' doings.
struct LogRoutes: Sendable {
    let site: Site
    private static let size = 100

    init(site: Site) {
        self.site = site
    }

    func add(to routes: inout Routes) {
        routes.get("/loki", .member(.readLog), query: ["ennen"], show)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        try visit.allowParameters(["ennen"])
        let typed = try visit.query()["ennen"]
        let before = typed.flatMap { Int64($0) }
        guard typed == nil || before != nil else { throw SiteError.unknownParameter("ennen") }
        let lines = try await site.store.auditLines(for: try visit.member(), before: before, limit: Self.size)
        var names: [Account.ID: String] = [:]
        for id in Set(lines.compactMap(\.actor)) { names[id] = try await site.store.account(id)?.name }
        return visit.page(LogPage(visit: visit, lines: lines, names: names, isWhole: lines.count < Self.size))
    }
}

/// Who did what and when, newest first; each line is bound to the one before it.
struct LogPage: Page {
    let visit: Visit
    let lines: [AuditLine]
    let names: [Account.ID: String]
    /// No older lines.
    let isWhole: Bool

    private var t: Translator { visit.t }
    var title: String { t("accounts.log.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("accounts.log.lead"))
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.label, title)) { page in
            page.element("table") { page in
                page.element("caption", text: t("accounts.log.caption"))
                page.element("thead") { page in
                    page.element("tr") { page in
                        page.element("th", .with("scope", "col"), .class("number"), text: t("accounts.log.number"))
                        for heading in [t("accounts.log.at"), t("accounts.log.who"), t("accounts.log.what"), t("accounts.log.detail")] {
                            page.element("th", .with("scope", "col"), text: heading)
                        }
                    }
                }
                page.element("tbody") { page in
                    for line in lines { row(line, &page) }
                }
            }
        }
        if !isWhole, let last = lines.last {
            page.element("p") { page in
                page.element("a", .href(visit.address("loki", query: ["ennen": String(last.number)])), text: t("accounts.log.older"))
            }
        }
    }

    private func row(_ line: AuditLine, _ page: inout HTML) {
        page.element("tr") { page in
            page.element("th", .with("scope", "row"), .class("number"), text: String(line.number))
            page.element("td", .class("nowrap"), text: line.at.iso)
            page.element("td") { $0.written(line.actor.map { names[$0] ?? $0.description } ?? t("accounts.log.program")) }
            page.element("td", text: line.deed.map { t(TextKey(family: "accounts.log.deed", $0)) } ?? line.what)
            page.element("td") { page in
                if line.object != 0 { page.element("code", text: ID<AuditLine>(line.object).description) }
                page.text(" " + line.detail)
            }
        }
    }
}
