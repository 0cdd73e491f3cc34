import Domain
import Hummingbird
import Store

/// What a person does with their own account.
struct OwnAccountRoutes: Sendable {
    let site: Site
    let limiter: AddressLimiter

    func add(to routes: inout Routes) {
        routes.get("/oma", .signedIn, query: ["valmis"], show)
        routes.post("/oma/salasana", .signedIn, limit: 1 << 14, changePassword)
        routes.post("/oma/istunnot", .signedIn, endOthers)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let done = try visit.query()["valmis"].flatMap { OwnAccountPage.Done(rawValue: $0) }
        return visit.page(try await page(visit, done: done))
    }

    private func page(_ visit: Visit, done: OwnAccountPage.Done? = nil, problems: [FieldProblem] = []) async throws -> OwnAccountPage {
        guard let session = visit.session, let account = try await site.store.account(session.account) else { throw SiteError.signIn }
        let others = try await site.store.otherSessions(than: session)
        var wish: MailWish?
        if let home = visit.organisation, visit.actor != nil { wish = try await site.store.mailWish(of: account.id, in: home) }
        return OwnAccountPage(visit: visit, account: account, otherSessions: others, wish: wish, done: done, problems: problems)
    }

    @Sendable private func changePassword(_ visit: Visit) async throws -> Response {
        guard let session = visit.session, let account = try await site.store.account(session.account) else { throw SiteError.signIn }
        // Without a password there is no form to change it with: the first one is chosen behind a one-time link.
        guard account.hasPassword else { throw SiteError.conflict }
        let chosen = visit.form["new-password"] ?? ""
        let problems = Account.problems(password: chosen).map { $0.field(visit.t) }
        guard problems.isEmpty else { return visit.page(try await page(visit, problems: problems), status: .unprocessableContent) }
        guard limiter.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        let old = visit.form["password"] ?? ""
        switch try await site.store.changePassword(from: old, to: chosen, of: session, device: visit.deviceToken) {
        case .signedIn(let signedIn):
            limiter.giveBack(visit.client, at: visit.now)
            let done = visit.see(visit.address("oma", query: ["valmis": OwnAccountPage.Done.password.rawValue]))
            return visit.signedIn(done, session: signedIn.token, device: signedIn.device)
        case .wrong:
            let problem = FieldProblem("password", visit.t("accounts.problem.password-wrong"))
            return visit.page(try await page(visit, problems: [problem]), status: .unprocessableContent)
        case .limited(let seconds): throw SiteError.tooOften(seconds: seconds)
        }
    }

    @Sendable private func endOthers(_ visit: Visit) async throws -> Response {
        guard let session = visit.session else { throw SiteError.signIn }
        try await site.store.endOtherSessions(than: session, device: visit.deviceToken)
        return visit.see(visit.address("oma", query: ["valmis": OwnAccountPage.Done.sessions.rawValue]))
    }
}
