/// The routes of this feature.
struct OverviewRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
