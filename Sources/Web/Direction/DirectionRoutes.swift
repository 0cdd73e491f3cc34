/// The routes of the direction, each kind of page in its own list.
struct DirectionRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        GoalRoutes(site: site).add(to: &routes)
    }
}
