import Content
import Domain
import Formats
import Hummingbird
import Store

/// The way into an empty store; gone as soon as there is an organisation.
struct FirstStartRoutes: Sendable {
    let site: Site
    let limiter: AddressLimiter

    func add(to routes: inout Routes) {
        routes.get("/:language/alku", .open, query: ["koodi"], form)
        routes.post("/:language/alku", .open, limit: 1 << 16, begin)
    }

    @Sendable private func form(_ visit: Visit) async throws -> Response {
        _ = try code(visit)
        var typed = FirstStartForm()
        typed.code = try visit.query().line("koodi")
        return visit.page(FirstStartPage(visit: visit, municipalities: try municipalities().all, typed: typed))
    }

    @Sendable private func begin(_ visit: Visit) async throws -> Response {
        let code = try code(visit)
        guard limiter.take(visit.client, at: visit.now) else { throw SiteError.tooOften(seconds: Int(AddressLimiter.window)) }
        let typed = FirstStartForm(visit.form)
        let municipalities = try municipalities()
        switch typed.checked(code: code, among: municipalities, language: visit.language, t: visit.t) {
        case .failure(let problems):
            let page = FirstStartPage(visit: visit, municipalities: municipalities.all, typed: typed, problems: problems.all)
            return visit.page(page, status: .unprocessableContent)
        case .success(let start):
            limiter.giveBack(visit.client, at: visit.now)
            return try await begin(with: start, typed, visit)
        }
    }

    private func begin(with start: FirstOrganisation, _ typed: FirstStartForm, _ visit: Visit) async throws -> Response {
        let organisation = try await site.store.addOrganisation(
            slug: start.slug, name: start.name, languages: start.languages, wording: start.wording, contact: typed.contact,
            themes: try site.instruments.shipped().themes)
        let (account, _) = try await site.store.addMember(
            email: typed.email, name: typed.name, roles: [.admin, .lead], by: .program(in: organisation.id))
        try await site.store.setPassword(typed.password, of: account.id)
        let desk = visit.see(site.desk(of: organisation, visit.language))
        guard case .signedIn(let signedIn) = try await site.store.signIn(email: typed.email, password: typed.password) else { return desk }
        return visit.signedIn(desk, session: signedIn.token, device: signedIn.device)
    }

    /// - Throws: `.notFound` once there is an organisation, and in an unknown language.
    private func code(_ visit: Visit) throws(SiteError) -> String {
        guard visit.organisation == nil, Language(rawValue: visit.parameterText("language") ?? "") != nil, let code = site.settings.setUpCode
        else { throw .notFound }
        return code
    }

    private func municipalities() throws -> MunicipalityTable {
        try MunicipalityTable(site.content.bytes("data/municipalities.csv") ?? [])
    }
}
