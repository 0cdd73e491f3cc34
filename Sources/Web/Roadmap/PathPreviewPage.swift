import Domain
import Formats
import HTML
import Sheets
import Store

/// What a file would do, before it does it: every cell that changes, every new row, what both changed, what must be mended.
struct PathPreviewPage: Page {
    let visit: Visit
    let plan: PathPlan
    let reading: PathSheet.Reading
    let words: PathWords
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
    private var first: Language { visit.organisation?.firstLanguage ?? .fi }
    var width: PageWidth { .wide }

    var title: String {
        if !plan.problems.isEmpty { return t("sheets.preview.problems", ["n": .count(plan.problems.count)]) }
        if plan.changes.isEmpty, plan.additions.isEmpty { return t("sheets.preview.same") }
        return t("sheets.preview.title", ["n": .count(plan.changes.count), "new": .count(plan.additions.count)])
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
        guard !plan.changes.isEmpty || !plan.additions.isEmpty else { return again(&page) }
        form(&page)
    }

    private func problems(_ page: inout HTML) {
        page.element("p", .class("lead"), text: t("sheets.preview.nothing-done"))
        page.element("ul") { page in
            for problem in plan.problems.prefix(Self.most) {
                page.element("li") { page in
                    page.element("strong", text: place(problem) + ":")
                    page.text(" " + sentence(problem.kind))
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
        page.add(SheetUpload(visit: visit))
    }

    private func place(_ problem: PathPlan.Problem) -> String {
        guard let key = problem.column else { return t("sheets.place.row", ["row": .count(problem.row)]) }
        let column =
            PathColumn.all.first { $0.key == key }?.heading(in: visit.language, words)
            ?? PathSheet.Head(rawValue: key).map { t(TextKey(family: "sheets.column", $0)) } ?? key
        return t("sheets.place", ["row": .count(problem.row), "column": .text(column)])
    }

    private func sentence(_ kind: PathPlan.Problem.Kind) -> String {
        switch kind {
        case .cell(let problem): t(TextKey(family: "roadmap.problem", problem))
        case .published: t("roadmap.problem.published-needs")
        case .unknownID: t("sheets.problem-row.unknown-id")
        case .idTwice: t("sheets.problem-row.id-twice")
        case .noVersion: t("sheets.problem-row.no-version")
        case .action(let problem): sentence(problem)
        }
    }

    private func sentence(_ problem: ActionProblem) -> String {
        switch problem {
        case .missing(.title): t("roadmap.problem.title")
        case .missing(.theme): t("roadmap.problem.theme")
        case .missing: t("roadmap.problem.missing")
        case .tooLong(_, let long): t("roadmap.problem.long", ["limit": .count(long.limit), "length": .count(long.length)])
        case .tooMany(_, let limit): t("roadmap.problem.many", ["n": .count(limit)])
        case .outOfRange: t("roadmap.problem.figure")
        case .endsBeforeStart: t("roadmap.problem.ends")
        case .pilotParts: t("roadmap.problem.pilot")
        }
    }

    private func form(_ page: inout HTML) {
        page.element(
            "form", .with("method", "post"), .action(visit.address("digipolku", "taulukko", "tallennus")), .with("enctype", "multipart/form-data")
        ) { page in
            if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
            page.void("input", .type("hidden"), .name("nahty"), .value(plan.seen))
            page.void("input", .type("hidden"), .name("rivit"), .value(String(decoding: rows, as: UTF8.self)))
            for change in plan.changes.filter({ !$0.conflicts.isEmpty }) { section(change, &page) }
            for change in plan.changes.filter(\.conflicts.isEmpty) { section(change, &page) }
            additions(&page)
            if !formProblems.isEmpty || plan.changes.contains(where: { $0.current.isPublished }) {
                page.add(
                    Field(
                        name: "reason", label: t("roadmap.reason"), hint: t("roadmap.reason.needed"), value: visit.form["reason"] ?? "",
                        problems: formProblems))
            }
            page.element("div", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t("sheets.save", ["n": .count(plan.changes.count + plan.additions.count)]))
                page.element("a", .href(visit.address("digipolku", "taulukko")), text: t("roadmap.cancel"))
            }
        }
    }

    /// The rows that change something, to be sent again with the confirmation: nothing is kept here in between.
    private var rows: [UInt8] {
        let columns = PathColumn.all.filter { reading.columns.contains($0.key) }
        let heads = ([PathSheet.idKey, PathSheet.versionKey] + columns.map(\.key)).map { SheetCell.text($0) }
        let lines = plan.changes.map(\.line) + plan.additions.map(\.line)
        var out = SheetLines.row(Sheet.Row(number: 1, cells: heads))
        for line in lines.sorted(by: { $0.row < $1.row }) {
            let cells = [.text(line.id), .text(line.version)] + columns.map { line.cells[$0.key] ?? .empty }
            out += SheetLines.row(Sheet.Row(number: line.row, cells: cells))
        }
        return out + SheetLines.end(rows: lines.count + 1)
    }

    private func section(_ change: PathPlan.Change, _ page: inout HTML) {
        let id = change.current.id.description
        page.element("section", .aria(.labelledby, "m-\(id)")) { page in
            page.element("h2", .class("minor"), .id("m-\(id)")) { page in
                page.element("a", .href(visit.address("digipolku", id))) { $0.written(change.current.title, visit) }
            }
            table(change, &page)
            if !change.conflicts.isEmpty { choice(change, &page) }
        }
    }

    private func table(_ change: PathPlan.Change, _ page: inout HTML) {
        let isConflict = !change.conflicts.isEmpty
        page.element("div", .class("scroll"), .with("tabindex", 0), .with("role", "region"), .aria(.labelledby, "m-\(change.current.id)")) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        let heads: [TextKey] =
                            ["roadmap.conflict.field", "sheets.old"] + (isConflict ? ["sheets.theirs"] : []) + [
                                isConflict ? "sheets.mine" : "sheets.new"
                            ]
                        for key in heads { page.element("th", .with("scope", "col"), text: t(key)) }
                    }
                }
                page.element("tbody") { page in
                    for difference in change.differences {
                        page.element("tr") { page in
                            page.element("th", .with("scope", "row"), text: difference.column.heading(in: visit.language, words))
                            cell(difference.old, &page)
                            if isConflict { cell(difference.theirs ?? difference.old, &page) }
                            cell(difference.new, &page)
                        }
                    }
                }
            }
        }
    }

    private func cell(_ cell: SheetCell, _ page: inout HTML) {
        page.element("td") { page in
            guard !cell.isEmpty else { return page.text("–") }
            for line in text(cell).split(separator: "\n") { page.element("p") { $0.written(String(line)) } }
        }
    }

    private func text(_ cell: SheetCell) -> String {
        switch cell {
        case .number(let number): t.figure(number)
        case .date(let date): t.day(Day(number: date.day))
        default: cell.text
        }
    }

    private func choice(_ change: PathPlan.Change, _ page: inout HTML) {
        let name = "ristiriita-\(change.current.id)"
        page.element("fieldset", .class("field")) { page in
            page.element("legend", text: t("sheets.conflict"))
            for (value, key) in [("polku", "sheets.conflict.path"), ("tiedosto", "sheets.conflict.file")] as [(String, TextKey)] {
                page.element("label", .class("choice")) { page in
                    let isChosen = (visit.form[name] ?? "polku") == value
                    page.void("input", .type("radio"), .name(name), .value(value), .flag("checked", isChosen))
                    page.element("span", text: t(key))
                }
            }
        }
    }

    private func additions(_ page: inout HTML) {
        guard !plan.additions.isEmpty else { return }
        page.element("h2", text: t("sheets.new-actions"))
        page.element("ul") { page in
            for addition in plan.additions {
                page.element("li") { page in
                    page.written(addition.action.title.text(in: visit.language, first: first))
                    let theme = words.themes.first { $0.key == addition.action.theme }?.name.text(in: visit.language, first: first) ?? ""
                    page.text(" – \(theme), \(t("sheets.place.row", ["row": .count(addition.line.row)]))")
                }
            }
        }
    }
}
