import Domain
import Hummingbird
import Store

/// The organisation's own settings.
struct SettingsRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/asetukset", .member(.manageOrganisation), query: ["valmis"], show)
        routes.post("/asetukset", .member(.manageOrganisation), save)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let settings = try await site.store.settings(for: try visit.member())
        let typed = SettingsForm(settings.content, number: settings.number)
        return visit.page(SettingsPage(visit: visit, typed: typed, wasSaved: try visit.query()["valmis"] != nil))
    }

    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let actor = try visit.member()
        let typed = SettingsForm(visit.form)
        switch typed.checked(on: try visit.home(), visit.t) {
        case .failure(let problems):
            return visit.page(SettingsPage(visit: visit, typed: typed, problems: problems.all), status: .unprocessableContent)
        case .success(let organisation):
            do {
                _ = try await site.store.editOrganisation(organisation, expecting: Int(typed.number) ?? 0, by: actor)
                return visit.see(visit.address("asetukset", query: ["valmis": "1"]))
            } catch let conflict as EditConflict<Revision<Organisation>> {
                let theirs = SettingsForm(conflict.current.content, number: conflict.current.number)
                var typed = typed
                typed.number = theirs.number
                return visit.page(SettingsPage(visit: visit, typed: typed, conflict: theirs), status: .conflict)
            }
        }
    }
}
