import Domain
import Hummingbird
import Store

/// Mail as administrators and members meet it: the outbox, a test letter, one's own wishes, a forgotten password.
struct MailRoutes: Sendable {
    let site: Site
    let limiter: AddressLimiter
    /// Test letters an administrator may send in a quarter of an hour.
    private let tests = AddressLimiter(most: 10)

    init(site: Site, limiter: AddressLimiter) {
        self.site = site
        self.limiter = limiter
    }

    func add(to routes: inout Routes) {
        routes.get("/kirjaudu/unohtui", .open, query: ["valmis"], forgotten)
        routes.post("/kirjaudu/unohtui", .open, limit: 1 << 14, ask)
        routes.get("/asetukset/posti", .member(.manageAccounts), show)
        routes.post("/asetukset/posti", .member(.manageAccounts), limit: 1 << 14, test)
        routes.post("/oma/posti", .signedIn, limit: 1 << 14, wish)
    }

    @Sendable private func forgotten(_ visit: Visit) async throws -> Response {
        _ = try visit.home()
        return visit.page(ForgottenPage(visit: visit, canSend: site.carrier != nil, wasAsked: try visit.query()["valmis"] != nil))
    }

    /// The answer is the same for a known and an unknown address.
    @Sendable private func ask(_ visit: Visit) async throws -> Response {
        let home = try visit.home()
        guard site.carrier != nil else { throw SiteError.notFound }
        guard limiter.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        let email = visit.form.line("email")
        guard Account.problems(email: email, name: "–").isEmpty else {
            let problem = FieldProblem("email", visit.t("accounts.problem.email"))
            return visit.page(ForgottenPage(visit: visit, canSend: true, email: email, problems: [problem]), status: .unprocessableContent)
        }
        try await site.store.askForLink(email: email, in: home.id, language: visit.language)
        return visit.see(visit.address("kirjaudu", "unohtui", query: ["valmis": "1"]))
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response { visit.page(try await page(visit)) }

    private func page(_ visit: Visit, test: MailPage.Test? = nil) async throws -> MailPage {
        let book = try await site.store.mailBook(for: try visit.member())
        return MailPage(visit: visit, book: book, zone: try visit.home().zone, test: test)
    }

    /// Sends one letter to the administrator's own address and shows what the server said, while the page waits.
    @Sendable private func test(_ visit: Visit) async throws -> Response {
        guard let carrier = site.carrier, let id = try visit.member().account, let account = try await site.store.account(id) else {
            throw SiteError.conflict
        }
        guard tests.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        guard let address = EmailAddress(account.email) else {
            return visit.page(try await page(visit, test: .init(address: account.email, delivery: nil)), status: .unprocessableContent)
        }
        let letter = LetterPaper(site: site, organisation: try visit.home(), language: visit.language).test()
        let id13: QueuedMail.ID = site.world.id()
        let delivery = await carrier.deliver(Envelope(id: "\(id13)", to: address, name: account.name, letter: letter))
        return visit.page(try await page(visit, test: .init(address: account.email, delivery: delivery)))
    }

    @Sendable private func wish(_ visit: Visit) async throws -> Response {
        guard let account = try visit.member().account else { throw SiteError.signIn }
        guard let language = Language(rawValue: visit.form.line("language")) else { throw SiteError.unreadable }
        let wish = MailWish(language: language, isWeekly: visit.form["weekly"] != nil)
        do {
            try await site.store.setMailWish(wish, of: account, in: try visit.home().id)
        } catch StoreFault.missing {
            throw SiteError.notFound
        }
        return visit.see(visit.address("oma", query: ["valmis": OwnAccountPage.Done.mail.rawValue]))
    }
}
