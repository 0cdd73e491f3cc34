/// The routes of this feature.
struct AnsweringRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
