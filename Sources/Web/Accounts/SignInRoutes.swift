import Domain
import Hummingbird
import Store

/// Signing in by password or one-time link, and out.
struct SignInRoutes: Sendable {
    let site: Site
    let limiter: AddressLimiter

    func add(to routes: inout Routes) {
        routes.get("/kirjaudu", .open, form)
        routes.post("/kirjaudu", .open, limit: 1 << 14, signIn)
        routes.post("/kirjaudu/ulos", .signedIn, signOut)
        routes.get("/kirjaudu/linkki/:token", .open, link)
        routes.post("/kirjaudu/linkki/:token", .open, limit: 1 << 14, useLink)
    }

    @Sendable private func form(_ visit: Visit) async throws -> Response {
        visit.actor == nil ? visit.page(SignInPage(visit: visit)) : visit.see(visit.address("tyopoyta"))
    }

    /// The answer to a wrong try is the same whatever is wrong.
    @Sendable private func signIn(_ visit: Visit) async throws -> Response {
        let email = visit.form.line("email")
        guard limiter.take(visit.client, at: visit.now) else { return tooOften(visit, email, seconds: Int(AddressLimiter.window)) }
        switch try await site.store.signIn(email: email, password: visit.form["password"] ?? "", device: visit.deviceToken) {
        case .signedIn(let signedIn):
            limiter.giveBack(visit.client, at: visit.now)
            return try await site.welcome(signedIn, visit)
        case .wrong:
            let problem = FieldProblem("email", visit.t("accounts.sign-in.wrong"))
            return visit.page(SignInPage(visit: visit, email: email, problems: [problem]), status: .unprocessableContent)
        case .limited(let seconds): return tooOften(visit, email, seconds: seconds)
        }
    }

    private func tooOften(_ visit: Visit, _ email: String, seconds: Int) -> Response {
        let problem = FieldProblem("email", visit.t("accounts.sign-in.too-often", ["n": .count((seconds + 59) / 60)]))
        var response = visit.page(SignInPage(visit: visit, email: email, problems: [problem]), status: .tooManyRequests)
        response.headers[.retryAfter] = String(seconds)
        return response
    }

    @Sendable private func signOut(_ visit: Visit) async throws -> Response {
        if let session = visit.session { try await site.store.signOut(session) }
        return visit.signedOut(visit.see(visit.address()))
    }

    /// Only looks: programs that look through mail open links before people do.
    @Sendable private func link(_ visit: Visit) async throws -> Response {
        let token = visit.parameterText("token") ?? ""
        guard let link = try await site.store.link(token: token) else { return ended(visit) }
        return visit.page(LinkPage(visit: visit, token: token, link: link))
    }

    @Sendable private func useLink(_ visit: Visit) async throws -> Response {
        guard limiter.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        let token = visit.parameterText("token") ?? ""
        guard let link = try await site.store.link(token: token) else { return ended(visit) }
        limiter.giveBack(visit.client, at: visit.now)
        guard link.purpose != .signIn else {
            guard let signedIn = try await site.store.signIn(link: token) else { return ended(visit) }
            return try await site.welcome(signedIn, visit)
        }
        let password = visit.form["new-password"] ?? ""
        let problems = Account.problems(password: password).map { $0.field(visit.t) }
        guard problems.isEmpty else {
            return visit.page(LinkPage(visit: visit, token: token, link: link, problems: problems), status: .unprocessableContent)
        }
        guard let signedIn = try await site.store.choosePassword(password, link: token) else { return ended(visit) }
        return try await site.welcome(signedIn, visit)
    }

    private func ended(_ visit: Visit) -> Response { visit.page(EndedLinkPage(visit: visit), status: .notFound) }
}

extension Site {
    /// The answer to a sign-in: a fresh session, the old one ended, and the way to the desk.
    func welcome(_ signedIn: SignedIn, _ visit: Visit) async throws -> Response {
        // Rotated: what somebody may have planted or kept of the browser's former session is worth nothing.
        if let old = visit.session { try? await store.signOut(old) }
        var home = visit.organisation
        if let here = visit.organisation, try await store.actor(account: signedIn.account, in: here.id) == nil {
            home = try await store.organisations(of: signedIn.account).first
        }
        let response = visit.see(home.map { desk(of: $0, visit.language) } ?? visit.address())
        return visit.signedIn(response, session: signedIn.token, device: signedIn.device)
    }
}
