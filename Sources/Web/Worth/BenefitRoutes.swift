import Domain
import HTML
import Hummingbird
import Store

/// Benefits of an action: add one, edit it, write down what was measured.
struct BenefitRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/digipolku/:action/hyoty") { routes in
            routes.get("/uusi", .member(.editOwnActions), new)
            routes.post("/uusi", .member(.editOwnActions), create)
            routes.get("/:benefit", .member(.editOwnActions), edit)
            routes.post("/:benefit", .member(.editOwnActions), save)
            routes.get("/:benefit/mittaus", .member(.editOwnActions), measure)
            routes.post("/:benefit/mittaus", .member(.editOwnActions), keep)
        }
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        let action = try await site.editableAction(visit)
        let empty = Benefit(action: action.id, text: LocalText(), measurements: Benefit.proposed(after: action.ends))
        return visit.page(page(visit, action, nil, BenefitForm.form(empty, version: 0, visit.t)))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let action = try await site.editableAction(visit)
        var page = page(visit, action, nil, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let benefit = BenefitForm.read(&check, of: action.id)
        page.problems = check.problems
        return try await visit.answer(page, check.problems) {
            _ = try await site.store.addBenefit(benefit, by: try visit.member())
            return visit.place(of: action.id, at: "hyodyt")
        }
    }

    @Sendable private func edit(_ visit: Visit) async throws -> Response {
        let (action, benefit) = try await found(visit)
        return visit.page(page(visit, action, benefit, BenefitForm.form(benefit.content, version: benefit.number, visit.t)))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let (action, benefit) = try await found(visit)
        let page = page(visit, action, benefit, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let typed = BenefitForm.read(&check, of: action.id)
        let reason = action.isPublished ? check.reason() : page.form["reason"]
        return try await visit.answer(
            page, check.problems, theirs: { (theirs: Revision<Benefit>) in BenefitForm.form(theirs.content, version: theirs.number, visit.t) },
            save: {
                _ = try await site.store.editBenefit(
                    benefit.id, to: typed, expecting: page.form.version, reason: reason, by: try visit.member())
                return visit.place(of: action.id, at: "hyodyt")
            })
    }

    @Sendable private func measure(_ visit: Visit) async throws -> Response {
        let (action, benefit) = try await found(visit)
        let today = site.today(in: try visit.home())
        let due = (benefit.content.overdue(on: today) ?? benefit.content.next(after: today))?.due
        return visit.page(measuring(visit, action, benefit, MeasurementForm.form(due, today: today, version: benefit.number, visit.t)))
    }

    @Sendable private func keep(_ visit: Visit) async throws -> Response {
        let (action, benefit) = try await found(visit)
        let page = measuring(visit, action, benefit, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let typed = MeasurementForm.read(&check, today: site.today(in: try visit.home()))
        let measured = benefit.content.measuring(typed.measurement, due: typed.due)
        check.report(measured.problems(), names: ["measurements": "value"])
        return try await visit.answer(
            page, check.problems,
            theirs: { (theirs: Revision<Benefit>) in
                MeasurementForm.form(nil, today: site.world.now().day(in: .helsinki), version: theirs.number, visit.t)
            },
            save: {
                _ = try await site.store.editBenefit(benefit.id, to: measured, expecting: page.form.version, by: try visit.member())
                return visit.place(of: action.id, at: "hyodyt")
            })
    }

    private func found(_ visit: Visit) async throws -> (Revision<Action>, Revision<Benefit>) {
        let action = try await site.editableAction(visit)
        let id = try visit.id("benefit", of: Benefit.self)
        let parts = try await site.store.parts(of: action.id, in: try visit.home().id)
        guard let benefit = parts.benefits.first(where: { $0.id == id }) else { throw SiteError.notFound }
        return (action, benefit)
    }

    private func page(_ visit: Visit, _ action: Revision<Action>, _ benefit: Revision<Benefit>?, _ form: PartForm) -> PartFormPage {
        let name = benefit?.id.description ?? "uusi"
        return PartFormPage(
            visit: visit, title: visit.t(benefit == nil ? "worth.benefit.new" : "worth.benefit.edit"), lead: visit.name(of: action),
            fields: BenefitForm.fields(isNew: benefit == nil, visit.t), form: form,
            action: visit.address("digipolku", action.id.description, "hyoty", name), cancel: visit.place(of: action.id, at: "hyodyt"),
            asksReason: benefit != nil && action.isPublished)
    }

    private func measuring(_ visit: Visit, _ action: Revision<Action>, _ benefit: Revision<Benefit>, _ form: PartForm) -> PartFormPage {
        let text = benefit.content.text.text(in: visit.language, first: visit.ownLanguage)
        return PartFormPage(
            visit: visit, title: visit.t("worth.measurement.title", ["benefit": .text(visit.t.worded(text))]), lead: visit.name(of: action),
            fields: MeasurementForm.fields, form: form,
            action: visit.address("digipolku", action.id.description, "hyoty", benefit.id.description, "mittaus"),
            cancel: visit.place(of: action.id, at: "hyodyt"))
    }
}

extension Visit {
    /// What an action is called, in the page's language where it is written in it.
    func name(of action: Revision<Action>) -> String { t.worded(action.title.text(in: language, first: ownLanguage)) }
}
