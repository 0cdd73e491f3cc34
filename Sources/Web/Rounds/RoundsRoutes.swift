/// The routes of this feature.
struct RoundsRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
