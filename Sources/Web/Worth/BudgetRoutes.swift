import Domain
import Formats
import HTML
import Hummingbird
import Sheets
import Store

/// The budget of an action by years.
struct BudgetRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/:language/:organisation/digipolku/:action/raha", .member(.editOwnActions), show)
        routes.post("/:language/:organisation/digipolku/:action/raha", .member(.editOwnActions), save)
        routes.upload("/:language/:organisation/digipolku/:action/raha/tiedosto", .editOwnActions, limit: SheetLimits.file + (1 << 16), read)
    }

    /// A file's lines are put into the table; nothing is saved.
    @Sendable private func read(_ visit: Visit) async throws -> Response {
        let (action, budget) = try await found(visit)
        var page = page(visit, action, budget, BudgetForm.form(budget?.content, version: budget?.number ?? 0))
        do {
            guard let file = visit.form.file(FileUpload.field) else { throw SheetProblem(.empty) }
            let lines = BudgetLines(try await site.sheets.read(file.bytes, as: SheetChild.Form(name: file.name)))
            page.problems = lines.problems.prefix(50).map { FieldProblem(FileUpload.field, visit.t.sentence($0)) }
            if page.problems.isEmpty {
                page.form = BudgetForm.merging(lines, into: page.form)
                page.isMerged = !lines.years.isEmpty
            }
        } catch let problem as SheetProblem {
            if problem.kind == .busy { throw SiteError.busy(seconds: 5) }
            page.problems = [FieldProblem(FileUpload.field, PathImportPage.sentence(problem, visit.t))]
        }
        return visit.page(page, status: page.problems.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let (action, budget) = try await found(visit)
        return visit.page(page(visit, action, budget, BudgetForm.form(budget?.content, version: budget?.number ?? 0)))
    }

    /// `lue=1` puts pasted lines into the table and saves nothing.
    @Sendable private func save(_ visit: Visit) async throws -> Response {
        let (action, budget) = try await found(visit)
        var page = page(visit, action, budget, PartForm(visit.form))
        let lines = BudgetLines(page.form["paste"])
        page.problems = lines.problems.map { FieldProblem("paste", visit.t.sentence($0)) }
        // All lines or none: a table that holds some of them says nothing of which.
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        if visit.form["lue"] != nil {
            page.form = BudgetForm.merging(lines, into: page.form)
            page.isMerged = !lines.years.isEmpty
            return visit.page(page)
        }
        page.form = BudgetForm.merging(lines, into: page.form)
        var check = PartCheck(form: page.form, fields: BudgetForm.fields, visit: visit)
        let typed = BudgetForm.read(&check, of: action.id)
        let reason = page.asksReason ? check.reason() : page.form["reason"]
        page.problems = check.problems
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        return try await keep(typed, page, over: budget, reason, visit)
    }

    private func keep(
        _ typed: Budget, _ page: BudgetPage, over budget: Revision<Budget>?, _ reason: String, _ visit: Visit
    ) async throws -> Response {
        var page = page
        let member = try visit.member()
        do {
            if let budget {
                _ = try await site.store.editBudget(budget.id, to: typed, expecting: page.form.version, reason: reason, by: member)
            } else {
                _ = try await site.store.addBudget(typed, by: member)
            }
            return visit.see(visit.place(of: page.action.id, at: "raha"))
        } catch let conflict as EditConflict<Revision<Budget>> {
            page.conflict = try await both(conflict.current, visit)
        } catch StoreFault.taken {
            // Somebody else made the first one meanwhile.
            guard let theirs = try await found(visit).budget else { throw StoreFault.taken }
            page.conflict = try await both(theirs, visit)
        }
        return visit.page(page, status: .conflict)
    }

    private func both(_ theirs: Revision<Budget>, _ visit: Visit) async throws -> PartConflict {
        let people = try await site.people(visit)
        return PartConflict(
            theirs: BudgetForm.form(theirs.content, version: theirs.number), number: theirs.number,
            day: theirs.at.day(in: try visit.home().zone), reason: theirs.reason, name: theirs.actor.flatMap { people[$0] })
    }

    private func found(_ visit: Visit) async throws -> (action: Revision<Action>, budget: Revision<Budget>?) {
        let action = try await site.editableAction(visit)
        return (action, try await site.store.parts(of: action.id, in: try visit.home().id).budget)
    }

    private func page(_ visit: Visit, _ action: Revision<Action>, _ budget: Revision<Budget>?, _ form: PartForm) -> BudgetPage {
        BudgetPage(visit: visit, action: action, form: form, asksReason: budget != nil && action.isPublished)
    }
}
