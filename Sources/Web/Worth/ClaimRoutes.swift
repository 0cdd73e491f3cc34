import Domain
import HTML
import Hummingbird
import Store

/// What an action says beforehand that a coming round will show, and taking it back.
struct ClaimRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/digipolku/:action/vaikutus") { routes in
            routes.get("/uusi", .member(.editOwnActions), new)
            routes.post("/uusi", .member(.editOwnActions), create)
            routes.get("/:effect", .member(.editOwnActions), show)
            routes.post("/:effect", .member(.editOwnActions), withdraw)
        }
    }

    @Sendable private func new(_ visit: Visit) async throws -> Response {
        let action = try await site.editableAction(visit)
        let choices = try await choices(visit)
        guard choices.newest != nil else { return visit.page(NoRoundsPage(visit: visit, action: action)) }
        return visit.page(page(visit, action, choices, PartForm()))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let action = try await site.editableAction(visit)
        let choices = try await choices(visit)
        let page = page(visit, action, choices, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        guard let claim = ClaimForm.read(&check, of: action.id, choices, at: visit.now) else {
            return visit.page(NoRoundsPage(visit: visit, action: action), status: .unprocessableContent)
        }
        return try await visit.answer(page, check.problems) {
            _ = try await site.store.addEffect(claim, by: try visit.member())
            return visit.place(of: action.id, at: "vaikutukset")
        }
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let (action, effect) = try await found(visit)
        var form = PartForm(version: effect.number)
        form.write("withdrawn", effect.content.withdrawn)
        return visit.page(withdrawal(visit, action, effect, form))
    }

    @Sendable private func withdraw(_ visit: Visit) async throws -> Response {
        let (action, effect) = try await found(visit)
        let page = withdrawal(visit, action, effect, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        var typed = effect.content
        typed.withdrawn = page.form.text("withdrawn")
        if typed.withdrawn.isEmpty { check.add("withdrawn", "form.problem.missing") }
        check.report(typed.problems())
        return try await visit.answer(
            page, check.problems,
            theirs: { (theirs: Revision<EffectClaim>) in
                var form = PartForm(version: theirs.number)
                form.write("withdrawn", theirs.content.withdrawn)
                return form
            },
            save: {
                _ = try await site.store.editEffect(effect.id, to: typed, expecting: page.form.version, by: try visit.member())
                return visit.place(of: action.id, at: "vaikutukset")
            })
    }

    /// Released rounds, the newest first, of the questionnaire that was asked last.
    private func choices(_ visit: Visit) async throws -> ClaimChoices {
        let opened = try await site.store.openedRounds(in: try visit.home().id)
        let released = try await site.onThemes(opened.filter { $0.state == .released && $0.labels.contains { !$0.isPublic } })
        let newest = released.first { $0.plan.selection == .full } ?? released.first
        var starts: [(round: Round, instrument: Instrument)] = []
        for round in released where round.instrument.id == newest?.instrument.id && round.plan.selection == newest?.plan.selection {
            starts.append((round, try await site.instruments.instrument(of: round)))
        }
        return ClaimChoices(starts: starts, opened: opened)
    }

    private func found(_ visit: Visit) async throws -> (Revision<Action>, Revision<EffectClaim>) {
        let action = try await site.editableAction(visit)
        let id = try visit.id("effect", of: EffectClaim.self)
        let parts = try await site.store.parts(of: action.id, in: try visit.home().id)
        guard let effect = parts.effects.first(where: { $0.id == id }) else { throw SiteError.notFound }
        return (action, effect)
    }

    private func page(_ visit: Visit, _ action: Revision<Action>, _ choices: ClaimChoices, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("worth.claim.new"), lead: visit.t("worth.claim.lead", ["name": .text(visit.name(of: action))]),
            fields: ClaimForm.fields(choices, visit), form: form,
            action: visit.address("digipolku", action.id.description, "vaikutus", "uusi"), cancel: visit.place(of: action.id, at: "vaikutukset"))
    }

    private func withdrawal(_ visit: Visit, _ action: Revision<Action>, _ effect: Revision<EffectClaim>, _ form: PartForm) -> PartFormPage {
        PartFormPage(
            visit: visit, title: visit.t("worth.claim.withdraw.title", ["statement": .text(effect.statement)]), lead: visit.name(of: action),
            fields: ClaimForm.withdrawal, form: form,
            action: visit.address("digipolku", action.id.description, "vaikutus", effect.id.description),
            cancel: visit.place(of: action.id, at: "vaikutukset"), submit: visit.t("worth.claim.withdraw"))
    }
}

/// Nothing can be claimed before something was asked.
private struct NoRoundsPage: Page {
    let visit: Visit
    let action: Revision<Action>

    var title: String { visit.t("worth.claim.new") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("div", .class("nothing")) { page in
            page.element("p", text: visit.t("worth.claim.no-rounds"))
            page.element("p") { $0.element("a", .href(visit.place(of: action.id)), text: visit.name(of: action)) }
        }
    }
}
