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

    /// Published actions for everybody, drafts and who updates them for members; for those who may bring it back, what belongs to them too.
    @Sendable private func file(_ visit: Visit) async throws -> Response {
        let facts = try await RoadmapRoutes(site: site).facts(visit)
        let (words, name) = (try await site.pathWords(visit), "digipolku-\(visit.organisation?.slug ?? "")")
        guard visit.may(.editRoadmap), let member = visit.insider else {
            let inside = visit.insider == nil ? ["account", "needs"] : []
            return try visit.download(
                [PathSheet.table(facts.matching, columns: PathColumn.all.filter { !inside.contains($0.key) }, words: words)], named: name)
        }
        let roadmap = try await site.store.roadmap(in: member.organisation, for: member)
        return try visit.download(
            PathSheet.tables(facts.matching, of: roadmap, words: words.knowing(roadmap, site.lists)), named: name)
    }

    @Sendable private func text(_ visit: Visit) async throws -> Response {
        let actions = try await site.store.actions(for: try visit.member())
        let table = PathSheet.table(actions, words: try await site.pathWords(visit))
        return visit.download(table.csv(), type: "text/csv; charset=utf-8", name: "digipolku-\(visit.organisation?.slug ?? "").csv")
    }

    @Sendable private func start(_ visit: Visit) async throws -> Response { visit.page(PathImportPage(visit: visit)) }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let words = try await site.pathWords(visit)
        do {
            guard let file = visit.form.file("tiedosto") else { throw SheetProblem(.empty) }
            let form = SheetChild.Form(name: file.name)
            let reading = try await PathReading(words: words) { try await site.sheets.read(file.bytes, as: form, sheet: $0) }
            guard reading.rows <= PathReading.mostRows else {
                return refused(visit, visit.t("sheets.problem.rows", ["n": .count(reading.rows), "most": .count(PathReading.mostRows)]))
            }
            let plan = try await plan(reading, words, visit)
            let carried = CarriedRows(plan, reading)
            if let most = carried.mostRows() {
                return refused(visit, visit.t("sheets.problem.carry", ["n": .count(carried.count), "most": .count(most)]))
            }
            let page = PathPreviewPage(visit: visit, plan: plan, reading: reading, fileName: file.name)
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
        let reading = try again(visit, words)
        let plan = try await plan(reading, words, visit)
        let page = PathPreviewPage(visit: visit, plan: plan, reading: reading, fileName: nil)
        guard let mark = visit.form["kerta"] else { throw SiteError.unreadable }
        // A double click or the back button: the first press has done it.
        if try await isDone(plan, mark, visit) { return visit.see(visit.address("digipolku")) }
        if let objection = objection(to: page, visit) { return objection }
        let chosen = plan.choosing { visit.form["ristiriita-\($0)"] == "tiedosto" }
        do {
            try await site.store.take(chosen, reason: visit.form.line("reason"), mark: mark, by: try visit.member())
            return visit.see(visit.address("digipolku"))
        } catch is WrittenBefore {
            return visit.see(visit.address("digipolku"))
        } catch StoreFault.unfit, StoreFault.notComplete {
            return visit.page(page.with(FieldProblem("reason", visit.t("sheets.save.unfit"))), status: .unprocessableContent)
        } catch is PathHasMoved {
            let now = try await self.plan(reading, words, visit)
            if try await isDone(now, mark, visit) { return visit.see(visit.address("digipolku")) }
            return visit.page(PathPreviewPage(visit: visit, plan: now, reading: reading, fileName: nil, hasMoved: true), status: .conflict)
        }
    }

    /// All that was confirmed stands on the path by now, though the path is not what the preview saw.
    private func isDone(_ plan: PathPlan, _ mark: String, _ visit: Visit) async throws -> Bool {
        guard plan.problems.isEmpty, visit.form["nahty"] != plan.seen else { return false }
        guard plan.stands({ visit.form["ristiriita-\($0)"] == "tiedosto" }) else { return false }
        guard plan.added > 0 else { return true }
        return try await site.store.isWritten(mark, by: try visit.member())
    }

    /// The rows that the preview carried.
    private func again(_ visit: Visit, _ words: PathWords) throws(SiteError) -> PathReading {
        var reading = PathReading()
        for name in PathSheet.Name.allCases {
            guard let lines = visit.form["rivit-\(name.rawValue)"]?.replacing("\r\n", with: "\n") else { continue }
            guard let sheet = try? SheetLines.sheet(Array(lines.utf8)), (try? reading.take(sheet, as: name, words: words)) != nil else {
                throw .unreadable
            }
        }
        guard !reading.sheets.isEmpty else { throw .unreadable }
        return reading
    }

    /// Why what was confirmed is not kept yet: nil when nothing speaks against it.
    private func objection(to page: PathPreviewPage, _ visit: Visit) -> Response? {
        guard page.plan.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        guard visit.form["nahty"] == page.plan.seen else {
            var moved = page
            moved.hasMoved = true
            return visit.page(moved, status: .conflict)
        }
        guard page.plan.needsReason, visit.form.line("reason").isEmpty else { return nil }
        return visit.page(page.with(FieldProblem("reason", visit.t("roadmap.problem.reason"))), status: .unprocessableContent)
    }

    private func plan(_ reading: PathReading, _ words: PathWords, _ visit: Visit) async throws -> PathPlan {
        try await site.store.plan(reading, words: words, lists: site.lists, by: try visit.member())
    }
}

extension Store {
    /// What a file would do to the path as it is now.
    package func plan(_ reading: PathReading, words: PathWords, lists: CodeLists, by actor: Actor) async throws -> PathPlan {
        let roadmap = try await roadmap(in: actor.organisation, for: actor)
        let words = words.knowing(roadmap, lists)
        return PathPlan(
            actions: try await plan(reading, roadmap.actions, words) { try await versions($0, for: actor) },
            benefits: try await plan(reading, roadmap.benefits, words) { try await versions($0, for: actor) },
            budgets: try await plan(reading, roadmap.budgets, words) { try await versions($0, for: actor) },
            needs: try await plan(reading, roadmap.needs, words) { try await versions($0, for: actor) }, words: words)
    }

    private func plan<Part: SheetPart>(
        _ reading: PathReading, _ current: [Revision<Part>], _ words: PathWords,
        versions: ([(id: ID<Part>, number: Int)]) async throws -> [Revision<Part>]
    ) async throws -> SheetPlan<Part> {
        let (sheet, current) = (reading.sheets[Part.sheet], Dictionary(uniqueKeysWithValues: current.map { ($0.id, $0) }))
        let earlier = try await versions(SheetPlan.earlier(sheet, current: current).map { ($0.id, $0.number) })
        return SheetPlan(
            sheet, current: current,
            earlier: Dictionary(earlier.map { (PartVersion(id: $0.id, number: $0.number), $0.content) }, uniquingKeysWith: { one, _ in one }),
            words: words)
    }
}

extension PathPlan {
    /// Which versions it was compared with: another text when one of those things has changed since.
    var seen: String {
        let versions = (actions.seen + benefits.seen + budgets.seen + needs.seen).joined(separator: " ")
        return Base32.text(Secrets.sha256(Array("\(versions) \(added)".utf8)))
    }

    /// Every change that is chosen is there already.
    func stands(_ takesFile: (String) -> Bool) -> Bool {
        actions.stands(takesFile) && benefits.stands(takesFile) && budgets.stands(takesFile) && needs.stands(takesFile)
    }

    /// What is to be kept; where both changed the same, `takesFile` says whose word stands.
    package func choosing(_ takesFile: (String) -> Bool) -> PathImport {
        var file = PathImport()
        file.actions = actions.choosing(takesFile)
        file.benefits = benefits.choosing(takesFile)
        file.budgets = budgets.choosing(takesFile)
        file.needs = needs.choosing(takesFile)
        return file
    }
}

extension SheetPlan {
    fileprivate var seen: [String] { changes.map { "\($0.current.id).\($0.current.number)" } }

    fileprivate func stands(_ takesFile: (String) -> Bool) -> Bool {
        changes.allSatisfy { chosen($0, takesFile) == $0.current.content }
    }

    fileprivate func choosing(_ takesFile: (String) -> Bool) -> PartImport<Part> {
        PartImport(
            edits: changes.map { PartImport.Edit(id: $0.current.id, number: $0.current.number, part: chosen($0, takesFile)) },
            additions: additions.map(\.part))
    }

    private func chosen(_ change: Change, _ takesFile: (String) -> Bool) -> Part {
        change.conflicts.isEmpty || takesFile(change.current.id.description) ? change.mine : change.theirs
    }
}
