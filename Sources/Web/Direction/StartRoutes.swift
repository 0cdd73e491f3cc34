import Domain
import Hummingbird
import Store

/// The guided start: where the organisation stands in each of four steps, and the decision to begin.
struct StartRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.group("/:language/:organisation/alku") { routes in
            routes.get("/", .member(.readInternal), start)
            routes.post("/", .member(.editRoadmap), decide)
            routes.post("/katselmus", .member(.editRoadmap), review)
        }
    }

    @Sendable private func start(_ visit: Visit) async throws -> Response { visit.page(try await page(visit)) }

    private func page(_ visit: Visit, _ form: PartForm? = nil) async throws -> StartPage {
        let roadmap = try await site.direction(visit)
        let guide = GuidedStart(roadmap, rounds: try await site.asked(for: try visit.member()))
        var first = form ?? PartForm()
        if form == nil, let strategy = roadmap.strategy?.content {
            first.write("leader", strategy.guide.leader)
            first.write("rhythm", strategy.guide.rhythm)
        }
        return StartPage(visit: visit, roadmap: roadmap, guide: guide, form: first)
    }

    @Sendable private func decide(_ visit: Visit) async throws -> Response {
        var page = try await page(visit, PartForm(visit.form))
        // Somebody wrote it in between: there is one decision to begin.
        guard page.roadmap.decisionToBegin == nil else { return visit.see(visit.address("alku")) }
        var check = PartCheck(form: page.form, fields: page.fields, visit: visit)
        guard let typed = StartForm.read(&check, bodies: page.roadmap.bodies, today: page.roadmap.day) else {
            page.problems = check.problems
            return visit.page(page, status: .unprocessableContent)
        }
        try await site.begin(typed, page.roadmap.strategy, visit)
        return visit.see(visit.address("alku"))
    }

    /// The path was reviewed today.
    @Sendable private func review(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        let today = site.today(in: try visit.home())
        let current = try await site.store.strategy(in: try visit.home().id)
        var strategy = current?.content ?? Strategy()
        strategy.guide.reviewed = today
        if let current {
            _ = try await site.store.editStrategy(current.id, to: strategy, expecting: current.number, by: member)
        } else {
            _ = try await site.store.addStrategy(strategy, by: member)
        }
        return visit.see(visit.address("alku"))
    }
}

extension Site {
    /// What was asked so far.
    func asked(for member: Actor) async throws -> GuidedStart.Rounds {
        let rounds = try await store.rounds(for: member)
        let released = rounds.filter { $0.state == .released }
        let walked = try await store.walkedThrough(for: member)
        let pinned = Set(try await store.findings(for: member).map(\.content.round))
        return GuidedStart.Rounds(
            areMade: !rounds.isEmpty, areReleased: !released.isEmpty,
            areWalkedThrough: released.contains { walked.contains($0.id) || pinned.contains($0.id) })
    }

    /// Keeps the decision to begin and what was settled with it.
    fileprivate func begin(_ typed: StartForm.Typed, _ current: Revision<Strategy>?, _ visit: Visit) async throws {
        let member = try visit.member()
        let languages = try visit.home().languages
        let text = LocalText(Dictionary(uniqueKeysWithValues: languages.map { ($0, visit.t.in($0)("direction.start.decision-text")) }))
        var strategy = current?.content ?? Strategy()
        if !typed.leader.isEmpty { strategy.guide.leader = typed.leader }
        strategy.guide.rhythm = typed.rhythm ?? strategy.guide.rhythm
        try await store.begin(
            { Decision(madeBy: $0, day: typed.day, section: typed.section, text: text, minutes: typed.minutes, kind: .start) },
            by: typed.body, or: Body(name: typed.newBody), strategy: strategy, over: current, by: member)
    }
}
