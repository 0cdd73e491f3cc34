import Domain
import Hummingbird
import Store

/// The goals of the strategy: what everybody reads and the lead's edits.
struct GoalRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/tavoitteet") { routes in
            routes.shared("/", query: [AskedDay.parameter]) { visit in
                visit.page(GoalsPage(visit: visit, roadmap: try await site.direction(visit)))
            }
            routes.shared("/:goal", query: [AskedDay.parameter], goalPage)
            routes.get("/uusi", .member(.editRoadmap), new)
            routes.post("/uusi", .member(.editRoadmap), create)
            routes.get("/:goal/muokkaa", .member(.editRoadmap), edit)
            routes.post("/:goal/muokkaa", .member(.editRoadmap), save)
        }
    }

    @Sendable private func goalPage(_ visit: Visit) async throws -> Response {
        try await site.page(of: "goal", among: \.goals, called: \.name, visit) { visit.page(GoalPage(visit: visit, roadmap: $0, goal: $1)) }
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response { visit.page(newPage(visit, PartForm())) }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let page = newPage(visit, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let goal = GoalForm.read(&check, code: nil)
        if try await site.store.goals(in: try visit.home().id).contains(where: { $0.code == goal.code }) { check.add("code", "form.problem.taken") }
        return try await visit.answer(page, check.problems) {
            let added = try await site.store.addGoal(goal, by: try visit.member())
            return visit.address("tavoitteet", added.id.description)
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let goal = try await goal(visit)
        return visit.page(editPage(visit, goal, GoalForm.typed(goal.content, version: goal.number, visit.t)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let goal = try await goal(visit)
        let page = editPage(visit, goal, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let typed = GoalForm.read(&check, code: goal.code)
        let theirs = { (other: Revision<Goal>) in GoalForm.typed(other.content, version: other.number, visit.t) }
        return try await visit.answer(page, check.problems, theirs: theirs) {
            _ = try await site.store.editGoal(goal.id, to: typed, expecting: page.form.version, reason: page.form["reason"], by: try visit.member())
            return visit.address("tavoitteet", goal.id.description)
        }
    }

    private func goal(_ visit: Visit) async throws -> Revision<Goal> {
        let id = try visit.id("goal", of: Goal.self)
        guard let goal = try await site.store.goals(in: try visit.home().id).first(where: { $0.id == id }) else { throw SiteError.notFound }
        return goal
    }

    private func newPage(_ visit: Visit, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.goal.new"), fields: GoalForm.fields(isNew: true, visit.t), form: form,
            action: visit.address("tavoitteet", "uusi"), cancel: visit.address("tavoitteet"), submit: visit.t("direction.goal.add"))
    }

    private func editPage(_ visit: Visit, _ goal: Revision<Goal>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.goal.edit", ["code": .text(goal.code)]), fields: GoalForm.fields(isNew: false, visit.t),
            form: form, action: visit.address("tavoitteet", goal.id.description, "muokkaa"),
            cancel: visit.address("tavoitteet", goal.id.description), asksReason: true)
    }
}
