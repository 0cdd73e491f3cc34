import Domain
import HTML
import Hummingbird
import Store

/// The verdict on a pilot, and what follows it.
struct PilotRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/digipolku/:action") { routes in
            routes.get("/paatos", .member(.editOwnActions), ask)
            routes.post("/paatos", .member(.editOwnActions), decide)
            routes.post("/jatko", .member(.editRoadmap), goOn)
        }
    }

    @Sendable private func ask(_ visit: Visit) async throws -> Response {
        let action = try await pilot(visit)
        let organisation = try visit.home()
        let form = PilotVerdictForm.form(
            action, decisions: try await site.store.decisions(in: organisation.id), today: site.today(in: organisation), visit.t)
        return visit.page(try await page(visit, action, form))
    }

    @Sendable private func decide(_ visit: Visit) async throws -> Response {
        let action = try await pilot(visit)
        let page = try await page(visit, action, PartForm(visit.form))
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        let home = try visit.home()
        let decisions = try await site.store.decisions(in: home.id)
        let verdict = PilotVerdictForm.read(
            &check, decisions: decisions.filter { !$0.content.isAhead(of: site.today(in: home)) }.map(\.id), changing: action.content.pilot?.verdict)
        guard let verdict else { return try await visit.answer(page, check.problems) { visit.place(of: action.id) } }
        let decided = action.content.decided(verdict)
        let today = site.today(in: home)
        for problem in decided.pilotDayProblems(today: today) where problem.field == .verdict {
            check.add("day", TextKey(family: "roadmap.pilot-day", problem))
        }
        if decided.problems().contains(where: { if case .tooLong(.verdict, _) = $0 { true } else { false } }) {
            check.add("verdict-reason", "form.problem.range")
        }
        return try await visit.answer(
            page, check.problems,
            theirs: { (theirs: Revision<Action>) in
                PilotVerdictForm.form(theirs, decisions: decisions, today: today, visit.t)
            }, save: { try await keep(decided, over: action, page.form, visit) })
    }

    /// Where what follows is wished for at once, its draft is what comes next.
    private func keep(_ decided: Action, over action: Revision<Action>, _ form: PartForm, _ visit: Visit) async throws -> Address {
        let member = try visit.member()
        let reason = decided.pilot?.verdict?.reason.text(in: visit.ownLanguage) ?? ""
        let kept = try await site.store.editAction(
            action.id, to: decided, expecting: form.version, reason: String(reason.replacing("\n", with: " ").prefix(500)), by: member)
        guard form.isTicked("jatko"), member.may(.editRoadmap) else { return visit.place(of: action.id, at: "kokeilu") }
        return try await next(after: kept, visit) ?? visit.place(of: action.id, at: "kokeilu")
    }

    @Sendable private func goOn(_ visit: Visit) async throws -> Response {
        let action = try await pilot(visit)
        return visit.see(try await next(after: action, visit) ?? visit.place(of: action.id, at: "kokeilu"))
    }

    /// The draft that a verdict leads to, which its form then completes; one that is there already is not made twice.
    private func next(after action: Revision<Action>, _ visit: Visit) async throws -> Address? {
        let member = try visit.member()
        let budget = try await site.store.roadmap(in: member.organisation, for: member).budget(of: action.id)?.content
        let words = NextPilotWords(action: action.content, languages: try visit.home().languages, t: visit.t)
        guard let draft = action.content.next(after: action.id, title: words.title, note: words.cost(budget)) else { return nil }
        let next = try await site.store.addAction(after: action.id, or: draft, by: member)
        return next.isNew ? visit.address("digipolku", next.action.id.description, "muokkaa") : visit.place(of: next.action.id)
    }

    /// - Throws: `.notFound` for what is no pilot.
    private func pilot(_ visit: Visit) async throws -> Revision<Action> {
        let action = try await site.editableAction(visit)
        guard action.pilot != nil else { throw SiteError.notFound }
        return action
    }

    private func page(_ visit: Visit, _ action: Revision<Action>, _ form: PartForm) async throws -> PartFormPage {
        let decisions = try await site.store.decisions(in: try visit.home().id)
        return PartFormPage(
            visit: visit, title: visit.t("worth.pilot.decide"), lead: visit.name(of: action),
            fields: PilotVerdictForm.fields(decisions, mayGoOn: visit.may(.editRoadmap), visit), form: form,
            action: visit.address("digipolku", action.id.description, "paatos"), cancel: visit.place(of: action.id, at: "kokeilu"),
            submit: visit.t("worth.pilot.decide.do"))
    }
}

/// Stop, repeat or scale – with what was learned, and the decision that it stands on.
enum PilotVerdictForm {
    static func fields(_ decisions: [Revision<Decision>], mayGoOn: Bool, _ visit: Visit) -> [PartField] {
        let t = visit.t
        let outcomes = Verdict.Outcome.allCases.map { (value: $0.rawValue, text: t(TextKey(family: "worth.outcome", $0))) }
        let today = visit.now.day(in: visit.organisation?.zone ?? .helsinki)
        // A meeting ahead has decided nothing yet.
        let choices = decisions.filter { !$0.content.isAhead(of: today) }.map { (value: $0.id.description, text: visit.words(for: $0)) }
        let fields: [PartField] = [
            PartField("outcome", "worth.pilot.outcome", .choice([("", t("roadmap.choose"))] + outcomes)),
            PartField("verdict-reason", "worth.pilot.reason", hint: "worth.pilot.reason.hint", .text(rows: 4)),
            PartField("day", "worth.pilot.day", .day),
            PartField("decision", "roadmap.verdict.decision", hint: "worth.pilot.decision.hint", .choice([("", t("roadmap.choose.none"))] + choices)),
        ]
        return fields + (mayGoOn ? [PartField("jatko", "worth.pilot.go-on", hint: "worth.pilot.go-on.hint", .tick)] : [])
    }

    /// - Parameter decisions: of bodies; where no verdict stands, the newest that names the pilot is offered.
    static func form(_ action: Revision<Action>, decisions: [Revision<Decision>], today: Day, _ t: Translator) -> PartForm {
        var form = PartForm(version: action.number)
        let verdict = action.pilot?.verdict
        form["outcome"] = verdict?.outcome.rawValue ?? ""
        form.write("verdict-reason", verdict?.reason ?? LocalText())
        form.write("day", verdict?.day ?? today, t)
        let naming = decisions.filter { $0.content.actions.contains(action.id) }.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
        let offered = naming.first { !$0.content.isAhead(of: today) }
        form["decision"] = (verdict == nil ? offered?.id : verdict?.decision)?.description ?? ""
        form["jatko"] = verdict == nil ? "1" : ""
        return form
    }

    /// - Parameter earlier: the verdict that stands; another one says anew why.
    static func read(_ check: inout PartCheck, decisions: [Decision.ID], changing earlier: Verdict?) -> Verdict? {
        let outcome: Verdict.Outcome? = check.choice("outcome")
        if check.form["outcome"].isEmpty { check.add("outcome", "worth.problem.outcome") }
        let reason = check.form.text("verdict-reason")
        if reason.isEmpty { check.add("verdict-reason", "worth.problem.reason") }
        if let earlier, let outcome, outcome != earlier.outcome, reason == earlier.reason { check.add("verdict-reason", "worth.problem.changed") }
        let (day, decision) = (check.day("day"), check.one("decision", of: decisions))
        return outcome.map { Verdict(outcome: $0, reason: reason, day: day, decision: decision) }
    }
}

extension Action {
    /// The pilot with its verdict: what was stopped is stopped, everything else is done.
    fileprivate func decided(_ verdict: Verdict) -> Action {
        var decided = self
        decided.pilot?.verdict = verdict
        decided.phase = verdict.outcome == .stop ? .stopped : .done
        return decided
    }
}

extension Visit {
    /// "2.3.2026 § 6: Avaimettomuus laajennetaan …"
    func words(for decision: Revision<Decision>) -> String {
        t.day(decision.day) + (decision.section.isEmpty ? "" : " § \(decision.section)") + ": "
            + decision.content.text.text(in: language, first: ownLanguage)
    }
}
