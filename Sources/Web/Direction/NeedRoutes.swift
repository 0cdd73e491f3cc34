import Domain
import Hummingbird
import Store

/// The register of residents' needs: read by everybody, added to by whoever may comment, weighed and merged by the lead.
struct NeedRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/tarpeet") { routes in
            routes.shared("/", query: [AskedDay.parameter]) { visit in
                visit.page(NeedsPage(visit: visit, roadmap: try await site.direction(visit)))
            }
            routes.shared("/:need", query: [AskedDay.parameter], need)
            routes.get("/uusi", .member(.comment), new)
            routes.post("/uusi", .member(.comment), create)
            routes.post("/ehdotuksesta/:idea", .member(.editRoadmap), fromIdea)
            routes.get("/:need/muokkaa", .member(.editRoadmap), edit)
            routes.post("/:need/muokkaa", .member(.editRoadmap), save)
            routes.get("/:need/ei-nyt", .member(.editRoadmap), decline)
            routes.post("/:need/ei-nyt", .member(.editRoadmap), saveDeclined)
            routes.post("/:need/yhdista", .member(.editRoadmap), merge)
        }
    }

    private func named(_ visit: Visit) async throws -> (Roadmap, Revision<Need>) {
        let roadmap = try await site.direction(visit)
        let id = try visit.id("need", of: Need.self)
        guard let need = roadmap.needs.first(where: { $0.id == id }) else { throw SiteError.notFound }
        return (roadmap, need)
    }

    @Sendable private func need(_ visit: Visit) async throws -> Response {
        try await site.page(of: "need", among: \.needs, called: \.title, visit) { visit.page(NeedPage(visit: visit, roadmap: $0, need: $1)) }
    }

    private func page(_ visit: Visit) async throws -> NeedPage {
        let (roadmap, need) = try await named(visit)
        return NeedPage(visit: visit, roadmap: roadmap, need: need)
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        var form = PartForm()
        form["harm"] = "2"
        form["heard"] = "1"
        form["source"] = Need.Source.frontline.rawValue
        return visit.page(newPage(visit, try await themes(visit), form))
    }

    /// Who may comment may not always read what is internal.
    private func themes(_ visit: Visit) async throws -> Roadmap { try await site.store.roadmap(in: try visit.home().id, for: visit.insider) }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let roadmap = try await themes(visit)
        let page = newPage(visit, roadmap, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        var need = NeedForm.read(&check, changing: Need(title: LocalText()), roadmap)
        need.isPublic = need.isPublic && visit.may(.editRoadmap)
        let typed = need
        return try await visit.answer(page, check.problems) {
            let added = try await site.store.addNeed(typed, by: try visit.member())
            return visit.insider == nil ? visit.address("tarpeet") : visit.address("tarpeet", added.id.description)
        }
    }

    /// A resident's proposal becomes a need that everybody reads, in its own words.
    @Sendable private func fromIdea(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let id = try visit.id("idea", of: Idea.self)
        let roadmap = try await site.direction(visit)
        guard let idea = roadmap.ideas.first(where: { $0.id == id }) else { throw SiteError.notFound }
        let need = Need(title: idea.title, text: idea.content.text, source: .idea, idea: id, isPublic: true)
        let kept = try await site.store.need(from: id, or: need, by: member)
        return visit.see(visit.address("tarpeet", kept.id.description))
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let (roadmap, need) = try await named(visit)
        return visit.page(editPage(visit, roadmap, need, NeedForm.typed(need.content, version: need.number)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let (roadmap, need) = try await named(visit)
        let page = editPage(visit, roadmap, need, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let typed = NeedForm.read(&check, changing: need.content, roadmap)
        let theirs = { (other: Revision<Need>) in NeedForm.typed(other.content, version: other.number) }
        return try await visit.answer(page, check.problems, theirs: theirs) {
            _ = try await site.store.editNeed(need.id, to: typed, expecting: page.form.version, reason: page.form["reason"], by: try visit.member())
            return visit.address("tarpeet", need.id.description)
        }
    }

    /// One field: why nothing is done about it now.
    @Sendable private func decline(_ visit: Visit) async throws -> Response {
        let (_, need) = try await named(visit)
        return visit.page(declinePage(visit, need, NeedForm.typed(need.content, version: need.number)))
    }

    /// Said, or with nothing written taken back.
    @Sendable private func saveDeclined(_ visit: Visit) async throws -> Response {
        let (_, need) = try await named(visit)
        let page = declinePage(visit, need, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        var next = need.content
        next.declined = page.form.text("declined")
        if next.declined.isEmpty, need.declined.isEmpty { check.add("declined", "form.problem.missing") }
        check.report(next.problems())
        let theirs = { (other: Revision<Need>) in NeedForm.typed(other.content, version: other.number) }
        return try await visit.answer(page, check.problems, theirs: theirs) {
            _ = try await site.store.editNeed(need.id, to: next, expecting: page.form.version, by: try visit.member())
            return visit.address("tarpeet", need.id.description)
        }
    }

    private func declinePage(_ visit: Visit, _ need: Revision<Need>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.need.not-now"), lead: visit.words(need.title), fields: [NeedForm.declined], form: form,
            action: visit.address("tarpeet", need.id.description, "ei-nyt"), cancel: visit.address("tarpeet", need.id.description))
    }

    /// Into another one, or with nothing chosen apart again.
    @Sendable private func merge(_ visit: Visit) async throws -> Response {
        let (roadmap, need) = try await named(visit)
        let typed = visit.form.line("into")
        let target = roadmap.needs.targets(for: need.id).first { $0.id.description == typed }
        guard typed.isEmpty || target != nil else {
            var page = NeedPage(visit: visit, roadmap: roadmap, need: need)
            page.problems = [FieldProblem("into", visit.t("roadmap.problem.choice"))]
            return visit.page(page, status: .unprocessableContent)
        }
        var next = need.content
        next.mergedInto = target?.id
        do {
            _ = try await site.store.editNeed(
                need.id, to: next, expecting: visit.form["version"].flatMap { Int($0) } ?? 0, by: try visit.member())
        } catch let problem where problem is EditConflict<Revision<Need>> || problem as? StoreFault == .unfit {
            var page = try await page(visit)
            page.problems = [FieldProblem("into", visit.t("direction.need.problem.changed"))]
            return visit.page(page, status: .conflict)
        }
        return visit.see(visit.address("tarpeet", (target?.id ?? need.id).description))
    }

    private func newPage(_ visit: Visit, _ roadmap: Roadmap, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.need.new"), lead: visit.t("direction.need.new.lead"),
            fields: NeedForm.fields(roadmap, isNew: true, visit), form: form, action: visit.address("tarpeet", "uusi"),
            cancel: visit.address("tarpeet"), submit: visit.t("direction.need.add"))
    }

    private func editPage(_ visit: Visit, _ roadmap: Roadmap, _ need: Revision<Need>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("direction.need.edit"), fields: NeedForm.fields(roadmap, isNew: false, visit), form: form,
            action: visit.address("tarpeet", need.id.description, "muokkaa"), cancel: visit.address("tarpeet", need.id.description),
            asksReason: need.isPublic)
    }
}
