/// The routes of this feature.
struct APIRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
