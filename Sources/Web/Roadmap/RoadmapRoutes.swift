import Domain
import Formats
import HTML
import Hummingbird
import Store

/// The routes of the path: what everybody reads here, what members do in `ActionRoutes` and `ModelPathRoutes`.
struct RoadmapRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.shared("/:language/:organisation/digipolku", query: PathQuery.names, isPrintable: true, path)
        routes.shared("/:language/:organisation/digipolku.csv", query: PathQuery.names, file)
        routes.shared("/:language/:organisation/digipolku.svg", query: PathQuery.names, drawing)
        routes.shared("/:language/:organisation/digipolku.png", query: PathQuery.names, picture)
        routes.shared("/:language/:organisation/digipolku/:action", query: [AskedDay.parameter], isPrintable: true, action)
        PathImportRoutes(site: site).add(to: &routes)
        ActionRoutes(site: site).add(to: &routes)
        ModelPathRoutes(site: site).add(to: &routes)
    }

    @Sendable private func path(_ visit: Visit) async throws -> Response {
        visit.page(PathPage(visit: visit, facts: try await facts(visit)))
    }

    @Sendable private func file(_ visit: Visit) async throws -> Response {
        let file = PathFile(facts: try await facts(visit)) { id in
            visit.address("digipolku", id.description).absolute(under: site.settings.baseURL)
        }
        return visit.download(file.table(named: "digipolku-\(visit.organisation?.slug ?? "").csv"))
    }

    @Sendable private func drawing(_ visit: Visit) async throws -> Response {
        visit.drawing(try await svg(visit), style: PathSVG.style)
    }

    /// The same drawing for programs that take no SVG.
    @Sendable private func picture(_ visit: Visit) async throws -> Response {
        guard site.press.drawsPictures else { throw SiteError.notFound }
        let bytes = try await site.press.picture(of: try await svg(visit), isShared: visit.session == nil)
        return visit.download(bytes, type: "image/png", name: "digipolku-\(visit.organisation?.slug ?? "").png")
    }

    private func svg(_ visit: Visit) async throws -> [UInt8] {
        let facts = try await facts(visit)
        return PathSVG(visit: visit, facts: facts, title: PathPage(visit: visit, facts: facts).title).bytes
    }

    /// Published actions for everybody, drafts too for members.
    func facts(_ visit: Visit) async throws -> PathFacts {
        let organisation = try visit.home()
        let today = site.today(in: organisation)
        let query = try PathQuery(visit.query(), today: today)
        let insider = visit.insider
        let actions =
            if let insider {
                try await site.store.actions(for: insider, on: query.day)
            } else {
                try await site.store.path(in: organisation.id, on: query.day)
            }
        return PathFacts(
            query: query, today: today, zone: organisation.zone, themes: try await site.themes(visit).map(\.content), all: actions,
            goals: try await site.store.goals(in: organisation.id), needs: try await site.store.needs(in: organisation.id, for: insider),
            reader: PathFacts.Reader(
                language: visit.language, first: organisation.firstLanguage, seesDrafts: insider != nil,
                otherTheme: visit.t.everywhere("roadmap.theme.other")))
    }

    /// `?pvm=` shows it as it was at the end of that day.
    @Sendable private func action(_ visit: Visit) async throws -> Response {
        let zone = try visit.home().zone
        let current = try await site.action(visit)
        let history = try await site.history(of: current.id, visit)
        var shown = current
        if let day = visit.day {
            guard let then = history.last(where: { $0.at < day.end(in: zone) }) else {
                return visit.page(NotYetPage(visit: visit, name: current.title, day: day))
            }
            shown = then
        }
        let facts = try await site.facts(of: shown, history: history, visit)
        let comments = visit.day == nil ? try await site.comments(on: current.id, visit) : nil
        return visit.page(ActionPage(visit: visit, facts: facts, comments: comments))
    }
}

extension Visit {
    /// The actor when drafts are theirs to read.
    var insider: Actor? { may(.readInternal) ? actor : nil }
}
