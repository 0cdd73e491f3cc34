/// The routes of this feature.
struct ResultsRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
