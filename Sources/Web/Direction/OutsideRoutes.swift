import Domain
import Hummingbird
import Store

/// Laws, reforms and national services that touch the path.
struct OutsideRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/toimintaymparisto") { routes in
            routes.shared("/", query: [AskedDay.parameter]) { visit in
                visit.page(OutsidePage(visit: visit, roadmap: try await site.direction(visit)))
            }
            routes.shared("/:change", query: [AskedDay.parameter], change)
            routes.get("/uusi", .member(.editRoadmap), new)
            routes.post("/uusi", .member(.editRoadmap), create)
            routes.get("/:change/muokkaa", .member(.editRoadmap), edit)
            routes.post("/:change/muokkaa", .member(.editRoadmap), save)
            routes.post("/:change/katsottu/:action", .member(.editOwnActions), answer)
        }
    }

    private func named(_ visit: Visit) async throws -> (Roadmap, Revision<ExternalChange>) {
        let roadmap = try await site.direction(visit)
        let id = try visit.id("change", of: ExternalChange.self)
        guard let change = roadmap.externalChanges.first(where: { $0.id == id }) else { throw SiteError.notFound }
        return (roadmap, change)
    }

    @Sendable private func change(_ visit: Visit) async throws -> Response {
        try await site.page(of: "change", among: \.externalChanges, called: \.title, visit) {
            visit.page(OutsideChangePage(visit: visit, roadmap: $0, change: $1))
        }
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        visit.page(newPage(visit, try await site.direction(visit), PartForm()))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let roadmap = try await site.direction(visit)
        let page = newPage(visit, roadmap, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let change = OutsideForm.read(&check, changing: nil, roadmap)
        return try await visit.answer(page, check.problems) {
            let added = try await site.store.addExternalChange(change, by: try visit.member())
            return visit.address("toimintaymparisto", added.id.description)
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let (roadmap, change) = try await named(visit)
        return visit.page(editPage(visit, roadmap, change, OutsideForm.typed(change.content, version: change.number, visit.t)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let (roadmap, change) = try await named(visit)
        let page = editPage(visit, roadmap, change, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let typed = OutsideForm.read(&check, changing: change.content, roadmap)
        let theirs = { (other: Revision<ExternalChange>) in OutsideForm.typed(other.content, version: other.number, visit.t) }
        return try await visit.answer(page, check.problems, theirs: theirs) {
            _ = try await site.store.editExternalChange(
                change.id, to: typed, expecting: page.form.version, reason: page.form["reason"], by: try visit.member())
            return visit.address("toimintaymparisto", change.id.description)
        }
    }

    /// Looked at, nothing changes: in one press.
    @Sendable private func answer(_ visit: Visit) async throws -> Response {
        let (_, change) = try await named(visit)
        let action = try visit.id("action", of: Action.self)
        let today = site.today(in: try visit.home())
        do {
            _ = try await site.store.answerExternalChange(change.id, for: action, on: today, by: try visit.member())
        } catch StoreFault.notAllowed {
            throw SiteError.forbidden
        }
        return visit.see(visit.form["to"] == "desk" ? visit.address("tyopoyta") : visit.address("digipolku", action.description))
    }

    private func newPage(_ visit: Visit, _ roadmap: Roadmap, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.outside.new"), fields: OutsideForm.fields(roadmap, visit, touched: []), form: form,
            action: visit.address("toimintaymparisto", "uusi"), cancel: visit.address("toimintaymparisto"),
            submit: visit.t("direction.outside.add"))
    }

    private func editPage(_ visit: Visit, _ roadmap: Roadmap, _ change: Revision<ExternalChange>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.outside.edit"),
            fields: OutsideForm.fields(roadmap, visit, touched: change.touches.map(\.action)), form: form,
            action: visit.address("toimintaymparisto", change.id.description, "muokkaa"),
            cancel: visit.address("toimintaymparisto", change.id.description), asksReason: true)
    }
}
