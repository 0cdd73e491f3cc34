import Domain
import Hummingbird
import Store

/// The strategy: what everybody reads, and the lead's edits.
struct StrategyRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/strategia") { routes in
            routes.shared("/", query: [AskedDay.parameter], isPrintable: true) { visit in
                visit.page(StrategyPage(visit: visit, roadmap: try await site.direction(visit)))
            }
            routes.get("/muokkaa", .member(.editRoadmap), edit)
            routes.post("/muokkaa", .member(.editRoadmap), save)
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let roadmap = try await site.direction(visit)
        let form = roadmap.strategy.map { StrategyForm.typed($0.content, version: $0.number, visit.t) } ?? PartForm()
        return visit.page(page(visit, roadmap, form))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let roadmap = try await site.direction(visit)
        let page = page(visit, roadmap, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let strategy = StrategyForm.read(&check, decisions: roadmap.decisions.map(\.id))
        let theirs = { (other: Revision<Strategy>) in StrategyForm.typed(other.content, version: other.number, visit.t) }
        return try await visit.answer(page, check.problems, theirs: theirs) {
            if let current = roadmap.strategy {
                _ = try await site.store.editStrategy(
                    current.id, to: strategy, expecting: page.form.version, reason: page.form["reason"], by: member)
            } else {
                _ = try await site.store.addStrategy(strategy, by: member)
            }
            return visit.address("strategia")
        }
    }

    private func page(_ visit: Visit, _ roadmap: Roadmap, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.strategy.edit"), fields: StrategyForm.fields(roadmap, visit), form: form,
            action: visit.address("strategia", "muokkaa"), cancel: visit.address("strategia"), asksReason: roadmap.strategy != nil)
    }
}
