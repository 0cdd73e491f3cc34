import Content
import Domain
import Formats
import HTML
import Hummingbird
import Store

/// The municipality's year: its page, its form, and the year that is offered.
struct YearRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/vuosikello") { routes in
            routes.shared("/", query: ["vuosi"], isPrintable: true, show)
            routes.post("/valmis", .member(.editRoadmap), takeDefaults)
            routes.get("/uusi", .member(.editRoadmap), new)
            routes.post("/uusi", .member(.editRoadmap), create)
            routes.get("/:occasion/muokkaa", .member(.editRoadmap), edit)
            routes.post("/:occasion/muokkaa", .member(.editRoadmap), save)
        }
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let today = site.today(in: organisation)
        let asked = try visit.query()["vuosi"] ?? ""
        guard let year = asked.isEmpty ? today.year : Int(asked), (2000...2100).contains(year) else { throw SiteError.unknownParameter("vuosi") }
        let occasions = try await site.store.occasions(in: organisation.id).filter { !$0.isOver }
        return visit.page(
            YearPage(
                visit: visit, wheel: YearWheel(occasions, year: year, today: today), occasions: occasions, places: try await site.yearPlaces(visit)))
    }

    /// Every occasion that is offered and is not there yet by its Finnish name: pressing twice adds nothing.
    @Sendable private func takeDefaults(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let offered = try YearFile.read(site.content.bytes("data/vuosikello.yaml") ?? [], from: site.today(in: organisation).year)
        try await site.store.addOccasions(offered, by: try visit.member())
        return visit.see(visit.address("vuosikello"))
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        var form = PartForm()
        form.write("yearly", true)
        return visit.page(newPage(visit, form))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let page = newPage(visit, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let occasion = read(&check)
        return try await visit.answer(page, check.problems) {
            _ = try await site.store.addOccasion(occasion, by: try visit.member())
            return visit.address("vuosikello")
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let occasion = try await occasion(visit)
        return visit.page(editPage(visit, occasion, typed(occasion, visit.t)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let occasion = try await occasion(visit)
        let page = editPage(visit, occasion, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let next = read(&check)
        return try await visit.answer(page, check.problems, theirs: { typed($0, visit.t) }) {
            _ = try await site.store.editOccasion(occasion.id, to: next, expecting: page.form.version, by: try visit.member())
            return visit.address("vuosikello")
        }
    }

    private func occasion(_ visit: Visit) async throws -> Revision<Occasion> {
        let id = try visit.id("occasion", of: Occasion.self)
        guard let found = try await site.store.occasions(in: try visit.home().id).first(where: { $0.id == id }) else { throw SiteError.notFound }
        return found
    }

    private func read(_ check: inout PartCheck) -> Occasion {
        let form = check.form
        let starts = check.day("starts")
        if form["starts"].isEmpty { check.add("starts", "form.problem.missing") }
        let occasion = Occasion(
            name: form.line("name"), kind: check.choice("kind") ?? .other, text: form.text("text"), starts: starts ?? Day(number: 0),
            ends: check.day("ends"), isYearly: form.isTicked("yearly"), isOver: form.isTicked("over"))
        if check.problems.isEmpty || starts != nil { check.report(occasion.problems()) }
        return occasion
    }

    private func typed(_ occasion: Revision<Occasion>, _ t: Translator) -> PartForm {
        var form = PartForm(version: occasion.number)
        form.write("name", occasion.name)
        form["kind"] = occasion.kind.rawValue
        form.write("text", occasion.text)
        form.write("starts", occasion.starts, t)
        form.write("ends", occasion.ends, t)
        form.write("yearly", occasion.isYearly)
        form.write("over", occasion.isOver)
        return form
    }

    private func fields(isNew: Bool, _ t: Translator) -> [PartField] {
        let kinds = Occasion.Kind.allCases.map { (value: $0.rawValue, text: t(TextKey(family: "alive.year.kind", $0))) }
        return [
            PartField("name", "alive.year.name"), PartField("kind", "alive.year.what", .choice(kinds)),
            PartField("starts", "alive.year.starts", .day), PartField("ends", "alive.year.ends", hint: "alive.year.ends.hint", .day),
            PartField("yearly", "alive.year.yearly", .tick), PartField("text", "alive.year.text", .text(rows: 2)),
        ] + (isNew ? [] : [PartField("over", "alive.year.over", .tick)])
    }

    private func newPage(_ visit: Visit, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("alive.year.add"), fields: fields(isNew: true, visit.t), form: form,
            action: visit.address("vuosikello", "uusi"), cancel: visit.address("vuosikello"))
    }

    private func editPage(_ visit: Visit, _ occasion: Revision<Occasion>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("alive.year.edit.title"), fields: fields(isNew: false, visit.t), form: form,
            action: visit.address("vuosikello", occasion.id.description, "muokkaa"), cancel: visit.address("vuosikello"))
    }
}
