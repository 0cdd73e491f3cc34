import Domain
import HTML
import Hummingbird
import Store

/// The owner's minute without a mail: the same form of one action, from the desk and from the action's own page.
struct MinuteRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/digipolku/:action/paivitys", .member(.editOwnActions), query: ["paluu"], show)
        routes.post("/:language/:organisation/digipolku/:action/paivitys", .member(.editOwnActions), limit: 1 << 14, save)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let link = try await link(visit)
        let typed = MinuteForm(link, on: site.today(in: try visit.home()), t: visit.t)
        return visit.page(page(visit, link, typed, back: try visit.query().line("paluu")))
    }

    /// As a mail's link would name it: the action, who is signed in, and what is due to be measured.
    private func link(_ visit: Visit) async throws -> ActionLink {
        let action = try await site.editableAction(visit)
        let home = try visit.home()
        guard let id = try visit.member().account, let account = try await site.store.account(id) else { throw SiteError.signIn }
        return ActionLink(
            account: account, organisation: home.id, action: action,
            benefit: try await site.store.dueBenefit(of: action, on: site.today(in: home)))
    }

    private func page(_ visit: Visit, _ link: ActionLink, _ typed: MinuteForm, back: String) -> MinutePage {
        let isFromDesk = back == MinutePage.Way.desk
        let address = isFromDesk ? visit.address("tyopoyta") : visit.place(of: link.action.id)
        return MinutePage(
            visit: visit, place: visit.address("digipolku", link.action.id.description, "paivitys"),
            way: MinutePage.Way(back: isFromDesk ? back : "", address: address), link: link, typed: typed)
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let typed = MinuteForm(visit.form)
        let link = try await site.link(link(visit), asking: typed)
        let today = site.today(in: try visit.home())
        var page = page(visit, link, typed, back: visit.form.line("paluu"))
        switch page.typed.checked(on: link.action.content, today: today, language: visit.ownLanguage, visit.t) {
        case .failure(let problems):
            page.problems = problems.all
            return visit.page(page, status: .unprocessableContent)
        case .success(let minute): return try await keep(minute, page, today, visit)
        }
    }

    private func keep(_ minute: OwnersMinute, _ page: MinutePage, _ today: Day, _ visit: Visit) async throws -> Response {
        var page = page
        do {
            try await site.store.say(minute, reason: minute.sentence, expecting: page.typed.version, of: page.link, by: try visit.member())
            return visit.see(page.way?.address ?? visit.place(of: page.link.action.id))
        } catch let conflict as EditConflict<Revision<Action>> {
            page.conflict = try await site.conflict(minute, conflict.current, on: today, visit)
        } catch let conflict as EditConflict<Revision<Benefit>> {
            page.measuredMeanwhile(conflict.current)
            return visit.page(page, status: .conflict)
        } catch StoreFault.notComplete(let fields) {
            let names = fields.map { visit.t(TextKey(family: "roadmap.field", $0)) }.joined(separator: ", ")
            page.problems = [FieldProblem("phase", visit.t("roadmap.problem.publish", ["field": .text(names)]))]
            return visit.page(page, status: .unprocessableContent)
        }
        page.link = try await site.link(link(visit), asking: page.typed)
        page.typed.version = page.conflict?.theirs.number ?? page.typed.version
        return visit.page(page, status: .conflict)
    }
}

extension Site {
    /// The same link with the benefit that the form was about: by now another one may be due.
    func link(_ link: ActionLink, asking typed: MinuteForm) async throws -> ActionLink {
        guard let asked = typed.asked else { return link.asking(nil) }
        let parts = try await store.parts(of: link.action.id, in: link.organisation)
        return link.asking(parts.benefits.first { $0.id == asked.benefit })
    }

    /// Both versions, where somebody else saved while an owner wrote.
    func conflict(_ minute: OwnersMinute, _ theirs: Revision<Action>, on today: Day, _ visit: Visit) async throws -> ActionConflict {
        let home = try visit.home()
        var name: String?
        if let actor = theirs.actor { name = try await store.account(actor)?.name }
        let words = ActionWords(
            t: visit.t, choices: ActionChoices(themes: [], people: [], goals: [], origins: []), first: home.firstLanguage)
        return ActionConflict(mine: minute.applied(to: theirs.content, on: today), theirs: theirs, words: words, name: name, zone: home.zone)
    }
}
