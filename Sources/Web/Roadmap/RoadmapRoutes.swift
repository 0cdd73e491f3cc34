/// The routes of this feature.
struct RoadmapRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {}
}
