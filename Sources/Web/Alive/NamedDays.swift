import Domain
import HTML
import Hummingbird
import Store

/// Days of the path that have a name, to hold later days against.
struct NamedDayRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.shared("/:language/:organisation/nimetyt-paivat", list)
        routes.get("/:language/:organisation/nimetyt-paivat/uusi", .member(.editRoadmap), new)
        routes.post("/:language/:organisation/nimetyt-paivat/uusi", .member(.editRoadmap), create)
        routes.get("/:language/:organisation/nimetyt-paivat/:baseline/muokkaa", .member(.editRoadmap), edit)
        routes.post("/:language/:organisation/nimetyt-paivat/:baseline/muokkaa", .member(.editRoadmap), save)
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let days = try await site.store.baselines(in: organisation.id).sorted { ($0.day, $0.id) > ($1.day, $1.id) }
        return visit.page(NamedDaysPage(visit: visit, days: days, today: site.today(in: organisation)))
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        var form = PartForm()
        form.write("day", site.today(in: try visit.home()), visit.t)
        return visit.page(newPage(visit, form))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let page = newPage(visit, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let day = check.day("day")
        if page.form["day"].isEmpty { check.add("day", "form.problem.missing") }
        if let day, day > site.today(in: try visit.home()) { check.add("day", "alive.named.problem.ahead") }
        let baseline = Baseline(name: page.form.line("name"), day: day ?? Day(number: 0))
        check.report(baseline.problems())
        return try await visit.answer(page, check.problems) {
            _ = try await site.store.addBaseline(baseline, by: try visit.member())
            return visit.address("nimetyt-paivat")
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let baseline = try await baseline(visit)
        return visit.page(editPage(visit, baseline, typed(baseline)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let baseline = try await baseline(visit)
        let page = editPage(visit, baseline, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let named = Baseline(name: page.form.line("name"), day: baseline.day)
        check.report(named.problems())
        return try await visit.answer(page, check.problems, theirs: typed) {
            _ = try await site.store.editBaseline(baseline.id, to: named, expecting: page.form.version, by: try visit.member())
            return visit.address("nimetyt-paivat")
        }
    }

    private func baseline(_ visit: Visit) async throws -> Revision<Baseline> {
        let id = try visit.id("baseline", of: Baseline.self)
        guard let found = try await site.store.baselines(in: try visit.home().id).first(where: { $0.id == id }) else { throw SiteError.notFound }
        return found
    }

    private func typed(_ baseline: Revision<Baseline>) -> PartForm {
        var form = PartForm(version: baseline.number)
        form.write("name", baseline.name)
        return form
    }

    private func newPage(_ visit: Visit, _ form: PartForm) -> PartFormPage {
        let t = visit.t
        return PartFormPage(
            visit: visit, title: t("alive.named.new"), lead: t("alive.named.lead"),
            fields: [
                PartField("name", "alive.named.name", hint: "alive.named.name.hint"),
                PartField("day", "alive.named.day", hint: "alive.named.day.hint", .day),
            ], form: form, action: visit.address("nimetyt-paivat", "uusi"), cancel: visit.address("nimetyt-paivat"), submit: t("alive.named.add"))
    }

    private func editPage(_ visit: Visit, _ baseline: Revision<Baseline>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("alive.named.edit", ["day": .day(baseline.day)]), fields: [PartField("name", "alive.named.name")],
            form: form,
            action: visit.address("nimetyt-paivat", baseline.id.description, "muokkaa"), cancel: visit.address("nimetyt-paivat"))
    }
}

/// Each named day with the two ways on: the path as it was then, and what changed since.
struct NamedDaysPage: Page {
    let visit: Visit
    let days: [Revision<Baseline>]
    let today: Day

    private var t: Translator { visit.t }
    var title: String { t("alive.named.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("alive.named.lead"))
        if days.isEmpty {
            page.element("p", .class("nothing"), text: t(visit.may(.editRoadmap) ? "alive.named.none.lead" : "alive.named.none"))
        }
        page.element("ul", .class("rows")) { page in
            for day in days { page.element("li") { write(day, &$0) } }
        }
        guard visit.may(.editRoadmap) else { return }
        page.element("p", .class("buttons")) {
            $0.element("a", .class("button"), .href(visit.address("nimetyt-paivat", "uusi")), text: t("alive.named.new"))
        }
    }

    private func write(_ named: Revision<Baseline>, _ page: inout HTML) {
        page.element("div") { page in
            page.element("h2") { $0.written(named.name, visit) }
            page.element("p") { page in
                page.text(t.day(named.day) + " · ")
                page.element("a", .href(ChangesQuery.address(visit, since: named.day, until: today)), text: t("alive.named.since"))
                page.text(" · ")
                page.element("a", .href(visit.address("digipolku", query: ["pvm": named.day.iso])), text: t("alive.named.path"))
                guard visit.may(.editRoadmap) else { return }
                page.text(" · ")
                page.element("a", .href(visit.address("nimetyt-paivat", named.id.description, "muokkaa")), text: t("alive.named.rename"))
            }
        }
    }
}
