/// The routes of this feature.
struct AccountsRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
