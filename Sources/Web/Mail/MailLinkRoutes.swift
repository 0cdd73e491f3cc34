import Domain
import HTML
import HTTPTypes
import Hummingbird
import Store

/// Links that stand in mails and need no sign-in: the form of one action, and the end of the weekly mail. A GET only looks; no session is made.
struct MailLinkRoutes: Sendable {
    let site: Site
    /// Links that were none of ours, and changes.
    private let limiter = AddressLimiter()

    init(site: Site) {
        self.site = site
    }

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation") { routes in
            routes.get("/paivitys/:token", .open, query: ["valmis"], show)
            routes.post("/paivitys/:token", .open, limit: 1 << 14, save)
            routes.get("/viestit/:token", .open, query: ["valmis"], ending)
            routes.post("/viestit/:token", .open, limit: 1 << 14, end)
        }
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let isDone = try visit.query()["valmis"] != nil
        switch try await state(visit) {
        case .open(let link):
            let typed = MinuteForm(link, on: site.today(in: try visit.home()), t: visit.t)
            return visit.page(MinutePage(visit: visit, place: place(visit), link: link, typed: typed))
        case let other: return closed(other, visit, isDone: isDone)
        }
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        guard limiter.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        let typed = MinuteForm(visit.form)
        let state = try await state(visit)
        guard case .open(let found) = state else { return closed(state, visit, unsaved: typed.lines) }
        limiter.giveBack(visit.client, at: visit.now)
        let link = try await site.link(found, asking: typed)
        let today = site.today(in: try visit.home())
        switch typed.checked(on: link.action.content, today: today, language: visit.ownLanguage, visit.t) {
        case .failure(let problems):
            let page = MinutePage(visit: visit, place: place(visit), link: link, typed: typed, problems: problems.all)
            return visit.page(page, status: .unprocessableContent)
        case .success(let minute): return try await save(minute, typed, link, visit, today)
        }
    }

    private func save(_ minute: OwnersMinute, _ typed: MinuteForm, _ link: ActionLink, _ visit: Visit, _ today: Day) async throws -> Response {
        let reason = visit.t.in(visit.ownLanguage)("mail.minute.reason", ["words": .text(minute.sentence)])
        do {
            try await site.store.say(minute, reason: reason, expecting: typed.version, through: link, token: token(visit))
            return visit.see(visit.address("paivitys", token(visit), query: ["valmis": "1"]))
        } catch let conflict as EditConflict<Revision<Action>> {
            return try await self.conflict(minute, typed, conflict.current, link, visit, today)
        } catch let conflict as EditConflict<Revision<Benefit>> {
            var page = MinutePage(visit: visit, place: place(visit), link: link, typed: typed)
            page.measuredMeanwhile(conflict.current)
            return visit.page(page, status: .conflict)
        } catch StoreFault.notComplete(let fields) {
            let names = fields.map { visit.t(TextKey(family: "roadmap.field", $0)) }.joined(separator: ", ")
            let problem = FieldProblem("phase", visit.t("roadmap.problem.publish", ["field": .text(names)]))
            let page = MinutePage(visit: visit, place: place(visit), link: link, typed: typed, problems: [problem])
            return visit.page(page, status: .unprocessableContent)
        } catch StoreFault.missing, StoreFault.notAllowed {
            // Used, or taken back, between our look and our step.
            return closed(try await state(visit), visit, unsaved: typed.lines)
        }
    }

    private func conflict(
        _ minute: OwnersMinute, _ typed: MinuteForm, _ theirs: Revision<Action>, _ link: ActionLink, _ visit: Visit, _ today: Day
    ) async throws -> Response {
        let conflict = try await site.conflict(minute, theirs, on: today, visit)
        var typed = typed
        typed.version = theirs.number
        let now = ActionLink(account: link.account, organisation: link.organisation, action: theirs, benefit: link.benefit)
        return visit.page(MinutePage(visit: visit, place: place(visit), link: now, typed: typed, conflict: conflict), status: .conflict)
    }

    private func token(_ visit: Visit) -> String { visit.parameterText("token") ?? "" }
    private func place(_ visit: Visit) -> Address { visit.address("paivitys", token(visit)) }

    private func state(_ visit: Visit) async throws -> ActionLinkState? {
        try await site.store.actionLink(token: token(visit), in: try visit.home().id)
    }

    /// Why the link does nothing (any more).
    private func closed(_ state: ActionLinkState?, _ visit: Visit, isDone: Bool = false, unsaved: [String] = []) -> Response {
        let t = visit.t
        let path = visit.address("digipolku")
        switch state {
        case .used(let action):
            let place = action.content.isPublished ? visit.address("digipolku", action.id.description) : path
            let page = MailLinkPage(
                visit: visit, title: t(isDone ? "mail.minute.done.title" : "mail.minute.used.title"),
                words: t(isDone ? "mail.minute.done" : "mail.minute.used"), next: (t("mail.minute.look"), place), unsaved: unsaved)
            return visit.page(page, status: isDone ? .ok : .gone)
        case .expired:
            let page = MailLinkPage(
                visit: visit, title: t("mail.minute.expired.title"), words: t("mail.minute.expired"),
                next: (t("accounts.sign-in.button"), visit.address("kirjaudu")), unsaved: unsaved)
            return visit.page(page, status: .gone)
        case .withdrawn:
            let page = MailLinkPage(
                visit: visit, title: t("mail.minute.withdrawn.title"), words: t("mail.minute.withdrawn"), next: (t("mail.minute.look"), path),
                unsaved: unsaved)
            return visit.page(page, status: .forbidden)
        case .open, nil:
            return visit.page(MailLinkPage(visit: visit, title: t("mail.link.unknown.title"), words: t("mail.link.unknown")), status: .notFound)
        }
    }

    @Sendable private func ending(_ visit: Visit) async throws -> Response {
        guard site.store.ending(token: token(visit), in: try visit.home().id) != nil else { return closed(nil, visit) }
        guard try visit.query()["valmis"] == nil else {
            return visit.page(MailLinkPage(visit: visit, title: visit.t("mail.ending.done.title"), words: visit.t("mail.ending.done")))
        }
        return visit.page(EndingPage(visit: visit, token: token(visit)))
    }

    /// Also the one POST of a mail program (RFC 8058), which has no page before it.
    @Sendable private func end(_ visit: Visit) async throws -> Response {
        let home = try visit.home()
        guard limiter.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        guard let account = site.store.ending(token: token(visit), in: home.id) else { return closed(nil, visit) }
        limiter.giveBack(visit.client, at: visit.now)
        var wish = try await site.store.mailWish(of: account, in: home)
        wish.isWeekly = false
        // Somebody who is no member any more gets no mail either.
        do { try await site.store.setMailWish(wish, of: account, in: home.id) } catch StoreFault.missing {}
        return visit.see(visit.address("viestit", token(visit), query: ["valmis": "1"]))
    }
}
