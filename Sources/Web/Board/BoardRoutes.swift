/// The routes of this feature.
struct BoardRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
