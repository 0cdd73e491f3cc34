import Domain
import HTML
import Hummingbird
import Store

/// What the path brings, takes and claims: pages for everybody, and the forms of those who may edit an action.
struct WorthRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/digipolku") { routes in
            routes.shared("/hyodyt", query: [AskedDay.parameter], isPrintable: true, benefits)
            routes.shared("/raha", query: [AskedDay.parameter], isPrintable: true, money)
            routes.shared("/vaikutukset", query: [AskedDay.parameter], isPrintable: true, claims)
            routes.shared("/kokeilut", query: [AskedDay.parameter], isPrintable: true, pilots)
        }
        BenefitRoutes(site: site).add(to: &routes)
        BudgetRoutes(site: site).add(to: &routes)
        ClaimRoutes(site: site).add(to: &routes)
        PilotRoutes(site: site).add(to: &routes)
        PilotPackageRoutes(site: site).add(to: &routes)
    }

    @Sendable private func benefits(_ visit: Visit) async throws -> Response {
        let path = try await site.roadmap(visit)
        return visit.page(BenefitsPage(visit: visit, path: path, worth: Worth(path)))
    }

    @Sendable private func money(_ visit: Visit) async throws -> Response {
        let path = try await site.roadmap(visit)
        return visit.page(MoneyPage(visit: visit, path: path, money: PathMoney(path)))
    }

    @Sendable private func claims(_ visit: Visit) async throws -> Response {
        let path = try await site.roadmap(visit)
        let told = try await site.told(path.effects, visit, before: visit.day?.end(in: path.zone))
        // Which themes got worse is told of the newest rounds alone.
        let worse = visit.day == nil ? try await site.worseThemes(path, visit) : nil
        return visit.page(ClaimsPage(visit: visit, path: path, told: told, worse: worse))
    }

    @Sendable private func pilots(_ visit: Visit) async throws -> Response {
        visit.page(PilotsPage(visit: visit, path: try await site.roadmap(visit)))
    }
}

extension Site {
    /// The whole path as this reader sees it, on the day that is looked at.
    func roadmap(_ visit: Visit) async throws -> Roadmap {
        try await store.roadmap(in: try visit.home().id, for: visit.insider, on: visit.day)
    }

    /// The action of the address, which this member may edit.
    ///
    /// - Throws: `.forbidden` for an owner of other actions.
    func editableAction(_ visit: Visit) async throws -> Revision<Action> {
        let action = try await action(visit)
        guard try visit.member().mayEdit(action.content) else { throw SiteError.forbidden }
        return action
    }
}

extension Visit {
    /// The page of an action, at one of its parts.
    func place(of action: Action.ID, at part: String? = nil) -> Address { address("digipolku", action.description, fragment: part) }
}
