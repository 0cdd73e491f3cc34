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
        page.add(SheetUpload(visit: visit, problems: problems))
    }

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

/// The form that sends a file.
struct SheetUpload: View {
    let visit: Visit
    var problems: [FieldProblem] = []

    func write(to page: inout HTML) {
        let problem = problems.first { $0.field == "tiedosto" }?.sentence
        page.element(
            "form", .with("method", "post"), .action(visit.address("digipolku", "taulukko")), .with("enctype", "multipart/form-data")
        ) { page in
            if let token = visit.formToken { page.void("input", .type("hidden"), .name("csrf"), .value(token)) }
            page.element("div", .class(problem == nil ? "field" : "field wrong")) { page in
                page.element("label", .with("for", "f-tiedosto"), text: visit.t("sheets.file"))
                page.element(
                    "p", .class("hint"), .id("f-tiedosto-ohje"), text: visit.t("sheets.file.hint", ["limit": .count(SheetLimits.file >> 20)]))
                if let problem { page.element("p", .class("problem"), .id("f-tiedosto-virhe"), text: problem) }
                page.void(
                    "input", .type("file"), .id("f-tiedosto"), .name("tiedosto"), .with("accept", ".xlsx,.csv,.tsv,.txt"),
                    .with("aria-describedby", problem == nil ? "f-tiedosto-ohje" : "f-tiedosto-ohje f-tiedosto-virhe"),
                    .with("aria-invalid", ifSome: problem == nil ? nil : "true"))
            }
            page.element("div", .class("buttons")) { $0.element("button", .type("submit"), text: visit.t("sheets.show")) }
        }
    }
}
