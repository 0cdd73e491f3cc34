import Content
import Domain
import Hummingbird
import Store

/// The open read API, for everybody without a key, and the page that tells of it (`docs/api.md`).
struct APIRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.shared("/:language/:organisation/tiedot", openData)
        routes.group("/api/v1") { api in
            api.get("/openapi.json", .open, description)
            api.get("/organisations", .open, organisations)
            api.get("/organisations/:organisation", .open, organisation)
            api.get("/organisations/:organisation/themes", .open, themes)
            api.get("/organisations/:organisation/actions", .open, actions)
            api.get("/organisations/:organisation/actions/:action", .open, action)
            api.get("/organisations/:organisation/rounds", .open, rounds)
            api.get("/organisations/:organisation/rounds/:round", .open, round)
            api.get("/organisations/:organisation/rounds/:round/results", .open, results)
            api.get("/organisations/:organisation/rounds/:round/results.csv", .open, resultsFile)
            api.get("/organisations/:organisation/inquiries", .open, inquiries)
            api.get("/organisations/:organisation/inquiries/:inquiry/results", .open, inquiryResults)
            api.get("/organisations/:organisation/changes", .open, changes)
        }
    }

    @Sendable private func description(_ visit: Visit) async throws -> Response {
        try visit.allowParameters()
        guard let bytes = site.content.bytes("api/openapi.json") else { throw SiteError.notFound }
        return visit.data(bytes, type: "application/json")
    }

    @Sendable private func organisations(_ visit: Visit) async throws -> Response {
        let slice = try APISlice(visit) { Organisation.isSlug($0) }
        return slice.answer(visit, try await site.store.organisations(), key: \.slug) { $0.write($1, visit) }
    }

    @Sendable private func organisation(_ visit: Visit) async throws -> Response {
        try visit.allowParameters()
        let organisation = try visit.home()
        return visit.json { $0.write(organisation, visit) }
    }

    @Sendable private func themes(_ visit: Visit) async throws -> Response {
        let slice = try APISlice(visit) { !$0.isEmpty }
        let board = try await site.store.board(in: visit.home().id).enumerated().map { PlacedTheme(place: $0 + 1, theme: $1) }
        return slice.answer(visit, board, key: \.theme.content.key) { $0.write($1, visit) }
    }

    @Sendable private func actions(_ visit: Visit) async throws -> Response {
        let slice = try APISlice(visit) { ID<Action>(text: $0) != nil }
        let path = try await site.openPath(visit)
        return slice.answer(visit, path.roadmap.actions, key: \.id.description) { $0.write($1, of: path, visit) }
    }

    @Sendable private func action(_ visit: Visit) async throws -> Response {
        try visit.allowParameters()
        let id = try visit.id("action", of: Action.self)
        let path = try await site.openPath(visit)
        guard let action = path.roadmap.actions.first(where: { $0.id == id }) else { throw SiteError.notFound }
        return visit.json { $0.write(action, of: path, visit) }
    }

    @Sendable private func rounds(_ visit: Visit) async throws -> Response {
        let slice = try APISlice(visit) { ID<Round>(text: $0) != nil }
        return slice.answer(visit, try await site.store.openedRounds(in: visit.home().id), key: \.id.description) { $0.write($1, visit) }
    }

    @Sendable private func round(_ visit: Visit) async throws -> Response {
        try visit.allowParameters()
        let round = try await opened(visit)
        return visit.json { json in
            json.write(round, visit)
            json.writePlan(round)
        }
    }

    @Sendable private func results(_ visit: Visit) async throws -> Response {
        try visit.allowParameters()
        let results = try await APIResults(try await opened(visit), visit)
        return visit.json(isPrivate: visit.audience == .internal) { $0.write(results) }
    }

    @Sendable private func resultsFile(_ visit: Visit) async throws -> Response {
        try visit.allowParameters()
        let results = try await APIResults(try await opened(visit), visit)
        return visit.data(results.csv(), type: "text/csv; charset=utf-8", isPrivate: visit.audience == .internal)
    }

    /// Published ones alone: members read the same as everybody.
    @Sendable private func inquiries(_ visit: Visit) async throws -> Response {
        let slice = try APISlice(visit) { ID<Inquiry>(text: $0) != nil }
        let published = try await site.store.publishedInquiries(in: visit.home().id)
        return slice.answer(visit, published, key: \.id.description) { $0.write($1, visit) }
    }

    @Sendable private func inquiryResults(_ visit: Visit) async throws -> Response {
        try visit.allowParameters()
        let found = try await site.published(visit)
        return visit.json { InquiryJSON(found: found).write(to: &$0) }
    }

    @Sendable private func changes(_ visit: Visit) async throws -> Response {
        let slice = try APISlice(visit) { PathChange.Place(text: $0) != nil }
        let organisation = try visit.home()
        let changes = try await site.store.pathChanges(
            in: organisation.id, after: slice.after.flatMap { PathChange.Place(text: $0) }, limit: slice.limit + 1)
        return slice.answer(visit, page: changes, key: \.place.text) { $0.write($1, visit) }
    }

    @Sendable private func openData(_ visit: Visit) async throws -> Response {
        let organisation = try visit.home()
        let rounds = try await site.store.openedRounds(in: organisation.id)
        let inquiries = try await site.store.publishedInquiries(in: organisation.id)
        return visit.page(OpenDataPage(visit: visit, organisation: organisation, rounds: rounds, inquiries: inquiries))
    }

    private func opened(_ visit: Visit) async throws -> Round {
        guard let round = try await site.store.openedRound(visit.id("round"), in: visit.home().id) else { throw SiteError.notFound }
        return round
    }
}
