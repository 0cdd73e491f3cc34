import Domain
import HTML
import Hummingbird
import Store

/// Reports to the meetings of bodies.
struct ReportRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/raportit") { routes in
            routes.shared("/", list)
            routes.get("/uusi", .member(.editRoadmap), new)
            routes.post("/uusi", .member(.editRoadmap), create)
            routes.shared("/:report", isPrintable: true, show)
            routes.shared("/:report/tiedot.json", data)
            routes.post("/:report/julkaisu", .member(.editRoadmap), publish)
            routes.get("/:report/poisto", .member(.editRoadmap), askRemoval)
            routes.post("/:report/poisto", .member(.editRoadmap), remove)
            routes.get("/:report/paatos", .member(.editRoadmap), askDecision)
            routes.post("/:report/paatos", .member(.editRoadmap), decide)
        }
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let reports = try await site.store.reports(in: organisation.id, for: visit.insider)
        return visit.page(
            ReportListPage(
                visit: visit, reports: reports.sorted { ($0.meeting, $0.id) > ($1.meeting, $1.id) },
                bodies: try await site.store.bodies(in: organisation.id)))
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        visit.page(try await newPage(visit, PartForm()))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let bodies = try await site.store.bodies(in: organisation.id)
        let page = try await newPage(visit, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let body = check.one("body", of: bodies.map(\.id))
        let (meeting, since) = (check.day("meeting"), check.day("since"))
        if page.form["body"].isEmpty { check.add("body", "form.problem.missing") }
        if page.form["meeting"].isEmpty { check.add("meeting", "form.problem.missing") }
        if let since, since > site.today(in: organisation) { check.add("since", "alive.named.problem.ahead") }
        let name = bodies.first { $0.id == body }?.content.name ?? LocalText()
        do {
            return try await visit.answer(page, check.problems) {
                guard let body, let meeting else { throw SiteError.notFound }
                let start = if let since { since } else { try await site.lastReport(for: body, before: meeting, visit)?.asOf }
                let facts = try await ReportDesk(site: site).facts(for: name, in: organisation, meeting: meeting, since: start)
                let isFirst = visit.form["again"] != "1"
                let report = try await site.store.freeze(facts, for: body, isFirst: isFirst, by: try visit.member())
                return visit.address("raportit", report.id.description)
            }
        } catch let known as ReportThere {
            return visit.page(ReportTwicePage(visit: visit, there: known.report, body: name, form: page.form), status: .conflict)
        }
    }

    @Sendable private func askRemoval(_ visit: Visit) async throws -> Response {
        let report = try await report(visit)
        guard try await site.store.isRemovable(report.id, for: try visit.member()) else { throw SiteError.notFound }
        let body = try await site.store.bodies(in: try visit.home().id).first { $0.id == report.madeFor }
        return visit.page(ReportRemovalPage(visit: visit, report: report, body: body?.content.name ?? LocalText()))
    }

    @Sendable private func remove(_ visit: Visit) async throws -> Response {
        let report = try await report(visit)
        let number = visit.form["version"].flatMap { Int($0) } ?? 0
        // One that somebody has changed since it was seen is told as changed.
        if number == report.number {
            guard try await site.store.isRemovable(report.id, for: try visit.member()) else { throw SiteError.notFound }
        }
        try await site.store.removeReport(report.id, expecting: number, by: try visit.member())
        return visit.see(visit.address("raportit"))
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        visit.page(try await page(of: try await report(visit), visit))
    }

    private func page(of report: Revision<Report>, _ visit: Visit) async throws -> ReportPage {
        let organisation = try visit.home()
        let decision = try await site.store.decisions(in: organisation.id).first { $0.id == report.decision }
        var isRemovable = false
        if let actor = visit.insider { isRemovable = try await site.store.isRemovable(report.id, for: actor) }
        return ReportPage(
            visit: visit, report: report, facts: try report.content.reading(), decision: decision, today: site.today(in: organisation),
            isRemovable: isRemovable)
    }

    /// The very bytes that the hash is of.
    @Sendable private func data(_ visit: Visit) async throws -> Response {
        visit.bytes(Array(try await report(visit).facts.utf8), type: "application/json")
    }

    @Sendable private func publish(_ visit: Visit) async throws -> Response {
        let report = try await report(visit)
        var next = report.content
        next.isPublic = visit.form["public"] == "1"
        if report.staysPublic, !next.isPublic {
            var page = try await page(of: report, visit)
            page.refusal = visit.t("alive.report.stays-public")
            return visit.page(page, status: .unprocessableContent)
        }
        _ = try await site.store.editReport(
            report.id, to: next, expecting: visit.form["version"].flatMap { Int($0) } ?? 0, by: try visit.member())
        return visit.see(visit.address("raportit", report.id.description))
    }

    @Sendable private func askDecision(_ visit: Visit) async throws -> Response {
        let report = try await report(visit)
        var form = PartForm(version: report.number)
        if report.meeting <= site.today(in: try visit.home()) { form.write("day", report.meeting, visit.t) }
        // Where the report asks for a choice, nobody but the meeting knows the words.
        if ReportWords(facts: try report.content.reading(), t: visit.t, first: visit.ownLanguage).choices.isEmpty {
            form.write(
                "text",
                LocalText(
                    Dictionary(
                        uniqueKeysWithValues: Language.allCases.map {
                            ($0, visit.t.in($0)("alive.report.decision.text", ["day": .day(report.asOf)]))
                        })))
        }
        return visit.page(decisionPage(visit, report, form))
    }

    /// Writes the decision down and ties it to the report.
    @Sendable private func decide(_ visit: Visit) async throws -> Response {
        let report = try await report(visit)
        let page = decisionPage(visit, report, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let day = check.day("day")
        if page.form["day"].isEmpty { check.add("day", "form.problem.missing") }
        if let day, day > site.today(in: try visit.home()) { check.add("day", "direction.start.problem.ahead") }
        if let day, day < report.meeting { check.add("day", "alive.report.problem.before") }
        let decision = Decision(
            madeBy: report.madeFor, day: day ?? report.meeting, section: Decision.section(page.form["section"]), text: page.form.text("text"),
            minutes: page.form["minutes"], kind: .review)
        check.report(decision.problems())
        if report.decision != nil { check.add("section", "alive.report.problem.decided") }
        return try await visit.answer(page, check.problems) {
            _ = try await site.store.decide(decision, of: report.id, expecting: report.number, by: try visit.member())
            return visit.address("raportit", report.id.description, fragment: "paatos")
        }
    }

    private func report(_ visit: Visit) async throws -> Revision<Report> {
        try await site.store.report(try visit.id("report"), in: try visit.home().id, for: visit.insider)
    }

    private func newPage(_ visit: Visit, _ form: PartForm) async throws -> PartFormPage {
        let t = visit.t
        let bodies = try await site.store.bodies(in: try visit.home().id)
        let names = bodies.map { (value: $0.id.description, text: $0.name.text(in: visit.language, first: visit.ownLanguage)) }
        return PartFormPage(
            visit: visit, title: t("alive.reports.new"), lead: t("alive.reports.new.lead"),
            fields: [
                PartField("body", "alive.report.body", hint: bodies.isEmpty ? "alive.report.body.none" : nil, .choice([("", "–")] + names)),
                PartField("meeting", "alive.report.meeting", .day), PartField("since", "alive.report.since", hint: "alive.report.since.hint", .day),
            ], form: form, action: visit.address("raportit", "uusi"), cancel: visit.address("raportit"), submit: t("alive.report.make"))
    }

    private func decisionPage(_ visit: Visit, _ report: Revision<Report>, _ form: PartForm) -> PartFormPage {
        let t = visit.t
        let id = report.id.description
        return PartFormPage(
            visit: visit, title: t("alive.report.record"), lead: t("alive.report.record.lead"),
            fields: [
                PartField("day", "alive.report.meeting", .day),
                PartField("section", "alive.report.section", hint: "alive.report.section.hint", .line(size: "short")),
                PartField("text", "alive.report.decision", .text(rows: 3)),
                PartField("minutes", "alive.report.minutes", hint: "alive.report.minutes.hint", .line(size: "")),
            ], form: form, action: visit.address("raportit", id, "paatos"), cancel: visit.address("raportit", id))
    }
}
