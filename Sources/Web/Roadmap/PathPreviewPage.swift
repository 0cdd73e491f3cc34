import Domain
import Formats
import HTML
import Store

/// What a file would do, before it does it: every cell that changes, every new row, what both changed, what must be mended.
struct PathPreviewPage: Page {
    let visit: Visit
    let plan: PathPlan
    let reading: PathReading
    /// As its sender calls it.
    let fileName: String?
    var formProblems: [FieldProblem] = []
    /// Somebody changed the path after the preview that was confirmed.
    var hasMoved = false

    func with(_ problem: FieldProblem) -> PathPreviewPage {
        var page = self
        page.formProblems.append(problem)
        return page
    }

    private var t: Translator { visit.t }
    private var words: PathWords { plan.words }
    var width: PageWidth { .wide }

    var title: String {
        if !plan.problems.isEmpty { return t("sheets.preview.problems", ["n": .count(plan.problems.count)]) }
        if plan.changed == 0, plan.added == 0 { return t("sheets.preview.same") }
        let counts: KeyValuePairs<String, TextValue> = ["n": .count(plan.changed), "new": .count(plan.added)]
        let isActions = plan.changed == plan.actions.changes.count && plan.added == plan.actions.additions.count
        return t(isActions ? "sheets.preview.title" : "sheets.preview.title.rows", counts)
    }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: formProblems, t: t))
        page.element("h1", text: title)
        if hasMoved { page.element("div", .class("notice waiting"), .with("role", "alert")) { $0.element("p", text: t("sheets.preview.moved")) } }
        if let fileName, !fileName.isEmpty { page.element("p", .class("lead")) { $0.written(fileName) } }
        if !reading.unknown.isEmpty {
            page.element("p") { page in
                page.text(t("sheets.preview.unknown") + " ")
                page.written(reading.unknown.joined(separator: ", "))
            }
        }
        guard plan.problems.isEmpty else { return problems(&page) }
        page.element("p", text: t("sheets.preview.unchanged", ["n": .count(plan.unchanged)]))
        guard plan.changed > 0 || plan.added > 0 else { return again(&page) }
        form(&page)
    }

    private func problems(_ page: inout HTML) {
        page.element("p", .class("lead"), text: t("sheets.preview.nothing-done"))
        page.element("ul") { page in
            for problem in plan.problems.prefix(Self.most) {
                page.element("li") { page in
                    page.element("strong", text: place(problem) + ":")
                    page.text(" " + sentence(problem.kind, options(problem)))
                }
            }
        }
        if plan.problems.count > Self.most { page.element("p", text: t("sheets.preview.more", ["n": .count(plan.problems.count - Self.most)])) }
        again(&page)
    }

    /// Problems that are told at once: nobody mends more in one go.
    private static let most = 200

    private func again(_ page: inout HTML) {
        page.element("h2", text: t("sheets.preview.again"))
        page.add(FileUpload.path(visit))
    }

    /// `Hyödyt, rivi 3, sarake Laji`; the sheet only in a file that has several.
    private func place(_ problem: SheetRowProblem) -> String {
        let sheet = reading.sheets.count > 1 ? PathSheet.name(problem.sheet, visit.language, words) + ", " : ""
        guard let key = problem.column else { return sheet + t("sheets.place.row", ["row": .count(problem.row)]) }
        let column = heading(key, of: problem.sheet) ?? PathSheet.Head(rawValue: key).map { t(TextKey(family: "sheets.column", $0)) } ?? key
        let place: KeyValuePairs<String, TextValue> = ["row": .count(problem.row), "column": .text(column)]
        return sheet.isEmpty ? t("sheets.place", place) : sheet + t("sheets.place.in-sheet", place)
    }

    private func heading(_ key: String, of sheet: PathSheet.Name) -> String? {
        switch sheet {
        case .actions: heading(key, in: Action.columns)
        case .benefits: heading(key, in: Benefit.columns)
        case .budgets: heading(key, in: Budget.columns)
        case .needs: heading(key, in: Need.columns)
        }
    }

    private func heading<Part: SheetPart>(_ key: String, in columns: [SheetColumn<Part>]) -> String? {
        columns.first { $0.key == key }?.heading(in: visit.language, words)
    }

    private func options(_ problem: SheetRowProblem) -> [String] {
        guard let key = problem.column else { return [] }
        return switch problem.sheet {
        case .actions: options(key, in: Action.columns)
        case .benefits: options(key, in: Benefit.columns)
        case .budgets: options(key, in: Budget.columns)
        case .needs: options(key, in: Need.columns)
        }
    }

    private func options<Part: SheetPart>(_ key: String, in columns: [SheetColumn<Part>]) -> [String] {
        columns.first { $0.key == key }?.options?(words, visit.language) ?? []
    }

    private func sentence(_ kind: SheetRowProblem.Kind, _ options: [String]) -> String {
        switch kind {
        case .cell(.choice) where !options.isEmpty: t("sheets.problem-row.choice", ["words": .text(options.joined(separator: ", "))])
        case .cell(let problem): t(TextKey(family: "roadmap.problem", problem))
        case .unknownID: t("sheets.problem-row.unknown-id")
        case .idTwice: t("sheets.problem-row.id-twice")
        case .noID: t("sheets.problem-row.no-id")
        case .noVersion: t("sheets.problem-row.no-version")
        case .row(let problem): sentence(problem)
        }
    }

    private func sentence(_ problem: RowProblem) -> String {
        switch problem {
        case .missing("title"): t("sheets.problem-row.title")
        case .missing("theme"): t("roadmap.problem.theme")
        case .missing("action"): t("sheets.problem-row.action")
        case .missing: t("roadmap.problem.missing")
        case .tooLong(let long): t("roadmap.problem.long", ["limit": .count(long.limit), "length": .count(long.length)])
        case .tooMany(let limit): t("roadmap.problem.many", ["n": .count(limit)])
        case .outOfRange: t("sheets.problem-row.range")
        case .endsBeforeStart: t("roadmap.problem.ends")
        case .pilotParts: t("roadmap.problem.pilot")
        case .pilotDay(let problem): t(TextKey(family: "roadmap.pilot-day", problem))
        case .ahead: t("worth.problem.future")
        case .noVerdict: t("sheets.problem-row.no-verdict")
        case .published: t("roadmap.problem.published-needs")
        case .there: t("sheets.problem-row.there")
        }
    }

    private func form(_ page: inout HTML) {
        page.element(
            "form", .with("method", "post"), .action(visit.address("digipolku", "taulukko", "tallennus")), .with("enctype", "multipart/form-data")
        ) { page in
            if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
            page.void("input", .type("hidden"), .name("nahty"), .value(plan.seen))
            page.void("input", .type("hidden"), .name("kerta"), .value(visit.form["kerta"] ?? Store.mark()))
            for field in CarriedRows(plan, reading).fields { page.void("input", .type("hidden"), .name(field.name), .value(field.value)) }
            page.add(PathPlanView(visit: visit, plan: plan.actions, words: words, place: { ["digipolku", $0.id.description] }))
            page.add(PathPlanView(visit: visit, plan: plan.benefits, words: words, place: { ["digipolku", $0.content.action.description] }))
            page.add(PathPlanView(visit: visit, plan: plan.budgets, words: words, place: { ["digipolku", $0.content.action.description] }))
            page.add(PathPlanView(visit: visit, plan: plan.needs, words: words, place: { ["tarpeet", $0.id.description] }))
            if !formProblems.isEmpty || plan.needsReason {
                page.add(
                    Field(
                        name: "reason", label: t("roadmap.reason"), hint: t("roadmap.reason.needed"), value: visit.form["reason"] ?? "",
                        problems: formProblems))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t("sheets.save", ["n": .count(plan.changed + plan.added)]))
                page.element("a", .href(visit.address("digipolku", "taulukko")), text: t("roadmap.cancel"))
            }
        }
    }
}
