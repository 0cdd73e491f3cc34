import Ballot
import Domain
import HTML
import Sheets

/// Where answers of another tool come in: which files, what is taken of them, and what it means for the results.
struct AnswerImportPage: Page {
    let visit: Visit
    let round: Round
    /// Nil where no answers of paper or of other tools are expected.
    let paper: PaperRecord?
    var problems: [FieldProblem] = []
    /// Answers that were just taken.
    var taken: Int?

    private var t: Translator { visit.t }
    private var id: String { round.id.description }
    private var zone: Zone { visit.organisation?.zone ?? .helsinki }
    var title: String { t("rounds.import.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("kyselyt", id))) { $0.written(round.plan.name, visit) }
        }
        page.element("h1", text: title)
        if let taken {
            page.element("p", .class("notice better"), .with("role", "status"), text: t("rounds.import.taken", ["n": .count(taken)]))
        }
        page.element("p", .class("lead"), text: t("rounds.import.lead"))
        guard round.takesImports(at: visit.now, in: zone) else { return page.element("p", .class("nothing"), text: t("rounds.import.over")) }
        page.add(
            FileUpload(
                visit: visit, action: visit.address("kyselyt", id, "tuonti"),
                hint: t("rounds.import.hint", ["limit": .count(SheetLimits.file >> 20)]), accept: FileUpload.table, button: t("rounds.import.show"),
                problems: problems))
        rules(&page)
        if paper == nil, round.state == .open { waiting(&page) }
        tools(&page)
    }

    private func rules(_ page: inout HTML) {
        page.element("h2", text: t("rounds.import.rules"))
        page.element("ul") { page in
            page.element("li", text: t("rounds.import.rule.left-out"))
            page.element("li", text: t("rounds.import.rule.all"))
            page.element("li", text: t("rounds.import.rule.twice", ["few": .count(Plan.repeatableFloor)]))
            page.element("li", text: t("rounds.import.rule.once"))
            if let paper { page.element("li", text: t("rounds.import.rule.count", ["n": .count(paper.sheets)])) }
            page.element("li", text: t("rounds.import.rule.until", ["n": .count(Ballot.daysOfPaper)]))
        }
    }

    private func waiting(_ page: inout HTML) {
        page.element("h2", text: t("rounds.import.wait.title"))
        page.element("p", text: t("rounds.import.wait.what"))
        PostForm(visit: visit, action: visit.address("kyselyt", id, "tuonti", "odota")).write(to: &page) { page in
            page.element("div", .class("buttons")) { $0.element("button", .class("quiet"), text: t("rounds.import.wait")) }
        }
    }

    /// How each tool is asked for the right file, and a table of ours.
    private func tools(_ page: inout HTML) {
        page.element("h2", text: t("rounds.import.tools"))
        page.element("dl") { page in
            for tool in OtherTool.allCases {
                page.element("dt", text: tool.name)
                page.element("dd", text: t(TextKey(family: "rounds.import.tool", tool)))
            }
        }
        page.element("p", .class("buttons")) { page in
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id, "tuonti", "pohja.xlsx")), text: t("rounds.import.template"))
        }
        page.element("p", .class("quiet"), text: t("rounds.import.template.what"))
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat", "muut-ohjelmat")), text: t("instruments.tools.link")) }
    }
}

/// Survey tools whose files are known here.
enum OtherTool: String, CaseIterable {
    case webropol, forms, limesurvey

    /// As it calls itself.
    var name: String {
        switch self {
        case .webropol: "Webropol"
        case .forms: "Microsoft Forms"
        case .limesurvey: "LimeSurvey"
        }
    }
}
