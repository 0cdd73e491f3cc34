import Domain
import Formats
import HTML
import Hummingbird
import Secrets
import Sheets
import Store

/// The path out as a spreadsheet and, edited, back in: shown first, then taken whole or not at all.
struct PathImportRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.shared("/:language/:organisation/digipolku.xlsx", query: PathQuery.names, file)
        routes.group("/:language/:organisation/digipolku/taulukko") { routes in
            routes.get("/", .member(.editRoadmap), start)
            routes.get("/polku.csv", .member(.editRoadmap), text)
            routes.upload("/", .editRoadmap, limit: SheetLimits.file + (1 << 16), show)
            routes.upload("/tallennus", .editRoadmap, limit: Multipart.fieldLimit, save)
        }
    }

    /// Published actions for everybody, drafts and who updates them for members.
    @Sendable private func file(_ visit: Visit) async throws -> Response {
        let facts = try await RoadmapRoutes(site: site).facts(visit)
        let columns = visit.insider == nil ? PathColumn.all.filter { $0.key != "account" } : PathColumn.all
        let table = PathSheet.table(facts.matching, named: visit.t("frame.path"), columns: columns, words: try await site.pathWords(visit))
        return try visit.download(table, named: "digipolku-\(visit.organisation?.slug ?? "")")
    }

    @Sendable private func text(_ visit: Visit) async throws -> Response {
        let actions = try await site.store.actions(for: try visit.member())
        let table = PathSheet.table(actions, named: visit.t("frame.path"), words: try await site.pathWords(visit))
        return visit.download(table.csv(), type: "text/csv; charset=utf-8", name: "digipolku-\(visit.organisation?.slug ?? "").csv")
    }

    @Sendable private func start(_ visit: Visit) async throws -> Response { visit.page(PathImportPage(visit: visit)) }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let words = try await site.pathWords(visit)
        do {
            guard let file = visit.form.file("tiedosto") else { throw SheetProblem(.empty) }
            let sheet = try await site.sheets.read(file.bytes, as: SheetChild.Form(name: file.name))
            let reading = try PathSheet.read(sheet, words: words)
            let plan = try await plan(reading, words, visit)
            let page = PathPreviewPage(visit: visit, plan: plan, reading: reading, words: words, fileName: file.name)
            return visit.page(page, status: plan.problems.isEmpty ? .ok : .unprocessableContent)
        } catch let problem as SheetProblem {
            if problem.kind == .busy { throw SiteError.busy(seconds: 5) }
            return refused(visit, PathImportPage.sentence(problem, visit.t))
        } catch let problem as PathSheet.HeadProblem {
            return refused(visit, PathImportPage.sentence(problem, visit.t))
        }
    }

    private func refused(_ visit: Visit, _ sentence: String) -> Response {
        visit.page(PathImportPage(visit: visit, problems: [FieldProblem("tiedosto", sentence)]), status: .unprocessableContent)
    }

    /// Takes what the preview showed; when the path has moved on since, the preview is shown anew.
    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let words = try await site.pathWords(visit)
        let lines = visit.form["rivit"]?.replacing("\r\n", with: "\n") ?? ""
        guard let sheet = try? SheetLines.sheet(Array(lines.utf8)), let reading = try? PathSheet.read(sheet, words: words) else {
            throw SiteError.unreadable
        }
        let plan = try await plan(reading, words, visit)
        let page = PathPreviewPage(visit: visit, plan: plan, reading: reading, words: words, fileName: nil)
        if let objection = objection(to: page, visit) { return objection }
        let chosen = plan.choosing { visit.form["ristiriita-\($0)"] == "tiedosto" }
        do {
            try await site.store.take(chosen, reason: visit.form.line("reason"), by: try visit.member())
            return visit.see(visit.address("digipolku"))
        } catch StoreFault.unfit, StoreFault.notComplete {
            return visit.page(page.with(FieldProblem("reason", visit.t("sheets.save.unfit"))), status: .unprocessableContent)
        } catch is EditConflict<Revision<Action>> {
            let now = try await self.plan(reading, words, visit)
            let again = PathPreviewPage(visit: visit, plan: now, reading: reading, words: words, fileName: nil, hasMoved: true)
            return visit.page(again, status: .conflict)
        }
    }

    /// Why what was confirmed is not kept yet: nil when nothing speaks against it.
    private func objection(to page: PathPreviewPage, _ visit: Visit) -> Response? {
        guard page.plan.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        guard visit.form["nahty"] == page.plan.seen else {
            var moved = page
            moved.hasMoved = true
            return visit.page(moved, status: .conflict)
        }
        guard page.plan.changes.contains(where: { $0.current.isPublished }), visit.form.line("reason").isEmpty else { return nil }
        return visit.page(page.with(FieldProblem("reason", visit.t("roadmap.problem.reason"))), status: .unprocessableContent)
    }

    private func plan(_ reading: PathSheet.Reading, _ words: PathWords, _ visit: Visit) async throws -> PathPlan {
        try await site.store.plan(reading, words: words, by: try visit.member())
    }
}

extension Store {
    /// What a file would do to the path as it is now.
    package func plan(_ reading: PathSheet.Reading, words: PathWords, by actor: Actor) async throws -> PathPlan {
        let current = Dictionary(uniqueKeysWithValues: try await actions(for: actor).map { ($0.id, $0) })
        let wanted = PathPlan.earlier(reading, current: current)
        let earlier = try await versions(wanted.map { ($0.action, $0.number) }, for: actor)
        return PathPlan(
            reading, current: current,
            earlier: Dictionary(
                earlier.map { (PathVersion(action: $0.id, number: $0.number), $0.content) }, uniquingKeysWith: { one, _ in one }), words: words)
    }
}

extension PathPlan {
    /// Which versions it was compared with: another text when one of those actions has changed since.
    var seen: String {
        let versions = changes.map { "\($0.current.id).\($0.current.number)" }.joined(separator: " ")
        return Base32.text(Secrets.sha256(Array("\(versions) \(additions.count)".utf8)))
    }

    /// What is to be kept; where both changed the same, `takesFile` says whose word stands.
    package func choosing(_ takesFile: (Action.ID) -> Bool) -> PathImport {
        PathImport(
            edits: changes.map { change in
                let action = change.conflicts.isEmpty || takesFile(change.current.id) ? change.mine : change.theirs
                return PathImport.Edit(id: change.current.id, number: change.current.number, action: action)
            }, additions: additions.map(\.action))
    }
}
