import Domain
import HTML
import Hummingbird
import Store

/// Who is a member and what they may do.
struct MembersRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/asetukset/tilit", .member(.manageAccounts), query: ["valmis"], list)
        routes.post("/asetukset/tilit", .member(.manageAccounts), add)
        routes.get("/asetukset/tilit/:account", .member(.manageAccounts), show)
        routes.post("/asetukset/tilit/:account", .member(.manageAccounts), setRoles)
        routes.post("/asetukset/tilit/:account/linkki", .member(.manageAccounts), makeLink)
        routes.post("/asetukset/tilit/:account/osoite", .member(.manageAccounts), limit: 1 << 14, setEmail)
        routes.post("/asetukset/tilit/:account/posti", .member(.manageAccounts), limit: 1 << 14, setMailWorks)
    }

    @Sendable private func list(_ visit: Visit) async throws -> Response {
        let members = try await site.store.members(for: try visit.member())
        return visit.page(MembersPage(visit: visit, members: members, wasSaved: try visit.query()["valmis"] != nil))
    }

    /// The link goes into this answer alone: it must stand in no address, and it is kept nowhere.
    @Sendable private func add(_ visit: Visit) async throws -> Response {
        let actor = try visit.member()
        let members = try await site.store.members(for: actor)
        let typed = MemberForm(visit.form)
        var problems = typed.problems(visit.t)
        if members.contains(where: { Account.folded($0.account.email) == Account.folded(typed.email) }) {
            problems.append(FieldProblem("email", visit.t("accounts.problem.email-taken")))
        }
        guard problems.isEmpty else {
            return visit.page(MembersPage(visit: visit, members: members, typed: typed, problems: problems), status: .unprocessableContent)
        }
        let (account, _) = try await site.store.addMember(email: typed.email, name: typed.name, roles: typed.roles, by: actor)
        guard !account.hasPassword else { return visit.see(visit.address("asetukset", "tilit", query: ["valmis": "1"])) }
        let token = try await site.store.makeLink(.welcome, for: account.id, by: actor)
        return visit.page(MemberLinkPage(visit: visit, account: account, link: visit.address("kirjaudu", "linkki", token)))
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        visit.page(try await page(visit, try await member(visit)))
    }

    @Sendable private func setRoles(_ visit: Visit) async throws -> Response {
        let member = try await member(visit)
        let roles = Set(visit.form.values("roles").compactMap { Role(rawValue: $0) })
        do {
            try await site.store.setRoles(roles, of: member.account.id, by: try visit.member())
            return visit.see(visit.address("asetukset", "tilit", query: ["valmis": "1"]))
        } catch StoreFault.lastAdministrator {
            let problem = FieldProblem("roles", visit.t("accounts.problem.last-admin"))
            let typed = Membership(account: member.account, roles: roles)
            return visit.page(try await page(visit, typed, problem), status: .unprocessableContent)
        }
    }

    @Sendable private func makeLink(_ visit: Visit) async throws -> Response {
        let member = try await member(visit)
        let purpose: LinkPurpose = member.account.hasPassword ? .reset : .welcome
        do {
            let token = try await site.store.makeLink(purpose, for: member.account.id, by: try visit.member())
            return visit.page(MemberLinkPage(visit: visit, account: member.account, link: visit.address("kirjaudu", "linkki", token)))
        } catch StoreFault.sharedAccount {
            let problem = FieldProblem("roles", visit.t("accounts.problem.shared"))
            return visit.page(try await page(visit, member, problem), status: .unprocessableContent)
        }
    }

    @Sendable private func setEmail(_ visit: Visit) async throws -> Response {
        let member = try await member(visit)
        let email = visit.form.line("email")
        do {
            try await site.store.setEmail(email, of: member.account.id, by: try visit.member())
            return visit.see(visit.address("asetukset", "tilit", member.account.id.description))
        } catch let fault as StoreFault {
            let sentence: String? =
                switch fault {
                case .unfit: visit.t("accounts.problem.email")
                case .taken: visit.t("mail.problem.taken")
                case .sharedAccount: visit.t("accounts.problem.shared")
                default: nil
                }
            guard let sentence else { throw fault }
            return visit.page(
                try await page(visit, member, FieldProblem("email", sentence), typedEmail: email), status: .unprocessableContent)
        }
    }

    @Sendable private func setMailWorks(_ visit: Visit) async throws -> Response {
        let member = try await member(visit)
        try await site.store.setMailWorks(visit.form["toimii"] == "1", of: member.account.id, by: try visit.member())
        return visit.see(visit.address("asetukset", "tilit", member.account.id.description))
    }

    private func page(
        _ visit: Visit, _ member: Membership, _ problem: FieldProblem? = nil, typedEmail: String? = nil
    ) async throws -> MemberPage {
        MemberPage(
            visit: visit, member: member, refusal: try await site.store.mailRefusal(of: member.account, for: try visit.member()),
            typedEmail: typedEmail, problems: [problem].compactMap { $0 })
    }

    /// - Throws: `.notFound` for somebody of another organisation and nobody alike.
    private func member(_ visit: Visit) async throws -> Membership {
        let id = try visit.id("account", of: Account.self)
        guard let member = try await site.store.members(for: try visit.member()).first(where: { $0.account.id == id }) else {
            throw SiteError.notFound
        }
        return member
    }
}
