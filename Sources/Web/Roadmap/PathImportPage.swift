import Domain
import Formats
import HTML
import Sheets

/// Where the path is taken out as a spreadsheet and brought back.
struct PathImportPage: Page {
    let visit: Visit
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t("sheets.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("sheets.lead"))
        page.element("h2", text: t("sheets.out"))
        page.element("p", text: t("sheets.out.lead"))
        page.element("p", .class("buttons")) { page in
            let slug = visit.organisation?.slug ?? ""
            page.element("a", .class("button"), .href(Address(path: [visit.language.rawValue, slug, "digipolku.xlsx"])), text: t("sheets.out.xlsx"))
            page.element("a", .class("button quiet"), .href(visit.address("digipolku", "taulukko", "polku.csv")), text: t("sheets.out.csv"))
        }
        page.element("h2", text: t("sheets.in"))
        page.element("p", text: t("sheets.in.lead"))
        page.add(FileUpload.path(visit, problems))
    }

    /// What to do about a table that was not read.
    static func sentence(_ problem: SheetProblem, _ t: Translator) -> String {
        let limit = problem.kind == .tooLarge || problem.kind == .unpacksTooFar ? problem.limit >> 20 : problem.limit
        return t(TextKey(family: "sheets.problem", problem.kind), ["limit": .count(limit), "row": .count(problem.row)])
    }

    static func sentence(_ problem: PathSheet.HeadProblem, _ t: Translator) -> String {
        switch problem {
        case .noRows: t("sheets.head.no-rows")
        case .noID: t("sheets.head.no-id")
        case .twice(let name): t("sheets.head.twice", ["name": .text(name)])
        }
    }
}

extension FileUpload {
    static func path(_ visit: Visit, _ problems: [FieldProblem] = []) -> FileUpload {
        FileUpload(
            visit: visit, action: visit.address("digipolku", "taulukko"),
            hint: visit.t("sheets.file.hint", ["limit": .count(SheetLimits.file >> 20)]),
            accept: table, button: visit.t("sheets.show"), problems: problems)
    }
}
