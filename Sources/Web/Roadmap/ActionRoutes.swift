import Domain
import Formats
import HTML
import Hummingbird
import Store

/// What members do with actions: add, edit, publish, withdraw, say the phase, mark a step.
///
/// Every edit names the version it saw; a lost race shows both versions and keeps what was typed.
struct ActionRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/digipolku") { routes in
            routes.get("/uusi", .member(.editRoadmap), query: ["havainto", "teema", "malli", "tarve"], new)
            routes.post("/uusi", .member(.editRoadmap), create)
            routes.get("/:action/muokkaa", .member(.editOwnActions), edit)
            routes.post("/:action/muokkaa", .member(.editOwnActions), save)
            routes.post("/:action/julkaisu", .member(.editRoadmap), publish)
            routes.post("/:action/julkaisun-peruutus", .member(.editRoadmap), withdraw)
            routes.post("/:action/vaihe", .member(.editOwnActions), setPhase)
            routes.post("/:action/askel", .member(.editOwnActions), setStep)
        }
    }

    /// `?havainto=…` begins from a finding, `?teema=…` under a theme, `?tarve=…` with a need.
    @Sendable private func new(_ visit: Visit) async throws -> Response {
        let query = try visit.query()
        var action = Action(title: LocalText(), theme: query.line("teema"))
        if let typed = query["havainto"] {
            guard let id = Finding.ID(text: typed) else { throw SiteError.unknownParameter("havainto") }
            let finding = try await site.store.finding(id, for: try visit.member())
            action.theme = finding.theme
            action.origin = .finding(id)
        } else if let typed = query["tarve"] {
            let path = try await site.roadmap(visit)
            guard let need = path.needs.first(where: { $0.id.description == typed }) else { throw SiteError.unknownParameter("tarve") }
            action.theme = need.theme ?? action.theme
            action.needs = [need.id]
        } else if let typed = query["malli"] {
            guard let step = try site.modelPath().step(typed) else { throw SiteError.unknownParameter("malli") }
            action = step.worded(for: try visit.home(), visit.t)
        }
        let choices = try await site.choices(visit, of: action)
        return visit.page(ActionFormPage(visit: visit, id: nil, form: ActionForm(action, version: 0, t: visit.t), choices: choices))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let choices = try await site.choices(visit)
        let form = ActionForm(visit.form)
        var check = try self.check(form, choices, visit)
        let action = check.action()
        guard check.problems.isEmpty else {
            let page = ActionFormPage(visit: visit, id: nil, form: form, choices: choices, problems: check.problems)
            return visit.page(page, status: .unprocessableContent)
        }
        let added = try await site.store.addAction(action, by: try visit.member())
        return visit.see(visit.address("digipolku", added.id.description))
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let action = try await editable(visit)
        let choices = try await site.choices(visit, of: action.content)
        let form = ActionForm(action.content, version: action.number, t: visit.t)
        return visit.page(ActionFormPage(visit: visit, id: action.id, form: form, choices: choices, isPublished: action.isPublished))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let current = try await editable(visit)
        let choices = try await site.choices(visit, of: current.content)
        let form = ActionForm(visit.form)
        var page = ActionFormPage(visit: visit, id: current.id, form: form, choices: choices, isPublished: current.isPublished)
        var check = try self.check(form, choices, visit)
        let action = check.action(over: current.content)
        page.problems = check.problems
        if page.problems.isEmpty, form.version != current.number {
            page.conflict = try await site.conflict(mine: action, theirs: current, choices, visit)
            return visit.page(page, status: .conflict)
        }
        // A field that cannot be read is not also missing.
        let unread = Set(page.problems.map(\.field))
        page.problems += ready(action, current, form, visit).filter { !unread.contains($0.field) }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        do {
            let member = try visit.member()
            let saved = try await site.store.editAction(current.id, to: action, expecting: form.version, reason: form["reason"], by: member)
            return visit.see(visit.address("digipolku", saved.id.description))
        } catch let conflict as EditConflict<Revision<Action>> {
            page.conflict = try await site.conflict(mine: action, theirs: conflict.current, choices, visit)
            return visit.page(page, status: .conflict)
        }
    }

    private func check(_ form: ActionForm, _ choices: ActionChoices, _ visit: Visit) throws -> ActionCheck {
        let organisation = try visit.home()
        return ActionCheck(
            form: form, choices: choices, first: organisation.firstLanguage, today: site.today(in: organisation), t: visit.t)
    }

    /// What a published action needs beyond a draft: a reason, and still everything that publishing needed.
    private func ready(_ action: Action, _ current: Revision<Action>, _ form: ActionForm, _ visit: Visit) -> [FieldProblem] {
        guard current.isPublished else { return [] }
        let first = visit.organisation?.firstLanguage ?? .fi
        let missing = action.missing().map { FieldProblem(ActionForm.anchor(of: $0, first: first), visit.t("roadmap.problem.published-needs")) }
        let phase = action.phase == .draft ? [FieldProblem("phase", visit.t("roadmap.problem.choice"))] : []
        return phase + missing + (form["reason"].isEmpty ? [FieldProblem("reason", visit.t("roadmap.problem.reason"))] : [])
    }

    @Sendable private func publish(_ visit: Visit) async throws -> Response {
        try await step(visit) { current, version, member in
            let missing = current.content.missing()
            guard missing.isEmpty else {
                return missing.map {
                    FieldProblem("phase", visit.t("roadmap.problem.publish", ["field": .text(visit.t(TextKey(family: "roadmap.field", $0)))]))
                }
            }
            let gaps = current.content.languageGaps(in: try visit.home().languages)
            guard gaps.isEmpty || visit.form["gaps"] == "1" else { return [FieldProblem("gaps", visit.t("roadmap.problem.gaps"))] }
            _ = try await site.store.publishAction(current.id, expecting: version, by: member)
            return []
        }
    }

    @Sendable private func withdraw(_ visit: Visit) async throws -> Response {
        try await step(visit) { current, version, member in
            let reason = visit.form.line("withdrawal-reason")
            guard !reason.isEmpty else { return [FieldProblem("withdrawal-reason", visit.t("roadmap.problem.reason"))] }
            _ = try await site.store.withdrawAction(current.id, reason: reason, expecting: version, by: member)
            return []
        }
    }

    @Sendable private func setPhase(_ visit: Visit) async throws -> Response {
        try await step(visit) { current, version, member in
            guard let phase = visit.form["phase"].flatMap({ Action.Phase(rawValue: $0) }), phase != .draft || !current.isPublished else {
                return [FieldProblem("phase", visit.t("roadmap.problem.choice"))]
            }
            var next = current.content
            next.phase = phase
            guard !next.lacksVerdict || current.content.lacksVerdict else {
                return [FieldProblem("phase", visit.t("roadmap.problem.no-verdict"))]
            }
            let reason = visit.form.line("reason")
            _ = try await site.store.setPhase(of: current.id, to: phase, reason: reason, expecting: version, by: member)
            return []
        }
    }

    @Sendable private func setStep(_ visit: Visit) async throws -> Response {
        try await step(visit) { current, version, member in
            guard let number = visit.form["step"].flatMap({ Int($0) }), number > 0 else { throw SiteError.notFound }
            let done = visit.form["done"] == "1" ? site.today(in: try visit.home()) : nil
            _ = try await site.store.setStep(number - 1, of: current.id, done: done, expecting: version, by: member)
            return []
        }
    }

    /// One small step: done and back to the action, or the action's page with what must be mended, or both versions.
    private func step(
        _ visit: Visit, _ take: (Revision<Action>, Int, Actor) async throws -> [FieldProblem]
    ) async throws -> Response {
        let current = try await editable(visit)
        guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw SiteError.unreadable }
        do {
            let problems = try await take(current, version, try visit.member())
            guard problems.isEmpty else { return try await again(current, problems, visit) }
            return visit.see(visit.address("digipolku", current.id.description))
        } catch let conflict as EditConflict<Revision<Action>> {
            let seen = try await site.history(of: current.id, visit).first { $0.number == version } ?? conflict.current
            let mine = intended(seen.content, visit)
            let both = try await site.conflict(mine: mine, theirs: conflict.current, try await site.choices(visit), visit)
            return visit.page(StepConflictPage(visit: visit, theirs: conflict.current, conflict: both), status: .conflict)
        }
    }

    /// The version that was seen with the step taken.
    private func intended(_ seen: Action, _ visit: Visit) -> Action {
        var mine = seen
        if let phase = visit.form["phase"].flatMap({ Action.Phase(rawValue: $0) }) { mine.phase = phase }
        if let number = visit.form["step"].flatMap({ Int($0) }), number > 0, number <= mine.steps.count {
            mine.steps[number - 1].done = visit.form["done"] == "1" ? visit.organisation.map { site.today(in: $0) } : nil
        }
        return mine
    }

    private func again(_ current: Revision<Action>, _ problems: [FieldProblem], _ visit: Visit) async throws -> Response {
        let history = try await site.history(of: current.id, visit)
        let facts = try await site.facts(of: current, history: history, visit)
        return visit.page(ActionPage(visit: visit, facts: facts, problems: problems), status: .unprocessableContent)
    }

    /// - Throws: `.forbidden` for an owner of other actions.
    private func editable(_ visit: Visit) async throws -> Revision<Action> {
        let action = try await site.action(visit)
        guard try visit.member().mayEdit(action.content) else { throw SiteError.forbidden }
        return action
    }
}
