import Domain
import Hummingbird
import Store

/// The register of decisions.
struct DecisionRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/paatokset") { routes in
            routes.shared("/", query: [AskedDay.parameter]) { visit in
                visit.page(DecisionsPage(visit: visit, roadmap: try await site.direction(visit)))
            }
            routes.shared("/:decision", query: [AskedDay.parameter], decision)
            routes.get("/uusi", .member(.editRoadmap), new)
            routes.post("/uusi", .member(.editRoadmap), create)
            routes.get("/:decision/muokkaa", .member(.editRoadmap), edit)
            routes.post("/:decision/muokkaa", .member(.editRoadmap), save)
        }
    }

    @Sendable private func decision(_ visit: Visit) async throws -> Response {
        try await site.page(of: "decision", among: \.decisions, called: \.text, visit) { roadmap, decision in
            let reports = try await site.store.reports(in: try visit.home().id, for: visit.insider).filter {
                $0.content.decision == decision.id && $0.asOf <= roadmap.day
            }
            return visit.page(DecisionPage(visit: visit, roadmap: roadmap, decision: decision, reports: reports))
        }
    }

    private func named(_ visit: Visit) async throws -> (Roadmap, Revision<Decision>) {
        let roadmap = try await site.direction(visit)
        let id = try visit.id("decision", of: Decision.self)
        guard let decision = roadmap.decisions.first(where: { $0.id == id }) else { throw SiteError.notFound }
        return (roadmap, decision)
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        let roadmap = try await site.direction(visit)
        // Without a body there is nobody who could have decided.
        guard !roadmap.bodies.isEmpty else { return visit.see(visit.address("toimielimet", "uusi")) }
        return visit.page(newPage(visit, roadmap, PartForm()))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let roadmap = try await site.direction(visit)
        let page = newPage(visit, roadmap, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let decision = DecisionForm.read(&check, roadmap)
        return try await visit.answer(page, check.problems) {
            guard let decision else { throw StoreFault.unfit }
            return visit.address("paatokset", try await site.store.addDecision(decision, by: try visit.member()).id.description)
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let (roadmap, decision) = try await named(visit)
        return visit.page(editPage(visit, roadmap, decision, DecisionForm.typed(decision.content, version: decision.number, visit.t)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let (roadmap, decision) = try await named(visit)
        let page = editPage(visit, roadmap, decision, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let typed = DecisionForm.read(&check, roadmap)
        let theirs = { (other: Revision<Decision>) in DecisionForm.typed(other.content, version: other.number, visit.t) }
        return try await visit.answer(page, check.problems, theirs: theirs) {
            guard let typed else { throw StoreFault.unfit }
            _ = try await site.store.editDecision(
                decision.id, to: typed, expecting: page.form.version, reason: page.form["reason"], by: try visit.member())
            return visit.address("paatokset", decision.id.description)
        }
    }

    private func newPage(_ visit: Visit, _ roadmap: Roadmap, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.decision.new"), fields: DecisionForm.fields(roadmap, visit), form: form,
            action: visit.address("paatokset", "uusi"), cancel: visit.address("paatokset"), submit: visit.t("direction.decision.add"))
    }

    private func editPage(_ visit: Visit, _ roadmap: Roadmap, _ decision: Revision<Decision>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.decision.edit"), fields: DecisionForm.fields(roadmap, visit), form: form,
            action: visit.address("paatokset", decision.id.description, "muokkaa"),
            cancel: visit.address("paatokset", decision.id.description), asksReason: true)
    }
}
