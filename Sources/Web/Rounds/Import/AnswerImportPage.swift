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
    /// What was brought before.
    let files: [ImportedFile]
    var problems: [FieldProblem] = []
    /// Answers that were just taken.
    var taken: Int?

    /// The field of a file that was taken before.
    static let earlier = "aiempi"

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
        page.element(
            "p", .class("quiet"),
            text: t("rounds.import.known", ["n": .count(round.labels.count > 1 ? max(Plan.repeatableFloor, round.plan.k) : round.plan.k)]))
        guard round.takesImports(at: visit.now, in: zone) else { return page.element("p", .class("nothing"), text: t("rounds.import.over")) }
        page.add(
            FileUpload(
                visit: visit, action: visit.address("kyselyt", id, "tuonti"),
                hint: t("rounds.import.hint", ["limit": .count(SheetLimits.file >> 20)]), accept: FileUpload.table, button: t("rounds.import.show"),
                problems: problems, second: files.isEmpty && !problems.contains { $0.field == Self.earlier } ? nil : second))
        ImportedFiles(visit: visit, files: files).write(to: &page)
        rules(&page)
        questionnaire(&page)
        if paper == nil, round.state == .open { waiting(&page) }
        tools(&page)
    }

    private var second: FileUpload.Second {
        FileUpload.Second(field: Self.earlier, label: t("rounds.import.earlier"), hint: t("rounds.import.earlier-hint"))
    }

    private func rules(_ page: inout HTML) {
        page.element("h2", text: t("rounds.import.rules"))
        page.element("ul") { page in
            page.element("li", text: t("rounds.import.rule.left-out"))
            page.element("li", text: t("rounds.import.rule.all"))
            page.element("li", text: t("rounds.import.rule.twice", ["few": .count(Plan.repeatableFloor)]))
            page.element("li", text: t("rounds.import.rule.once"))
            page.element("li", text: t("rounds.import.rule.until", ["n": .count(Ballot.daysOfPaper)]))
        }
    }

    /// With the round's own groups: what people choose there is known here.
    private func questionnaire(_ page: inout HTML) {
        page.element("h2", text: t("rounds.import.questionnaire"))
        page.element("p", text: t("rounds.import.questionnaire.what"))
        page.element("p", .class("buttons")) { page in
            for form in QuestionnaireForm.allCases {
                let address = visit.address("kyselyt", id, "tuonti", "kysely", query: ["tiedosto": form.rawValue])
                page.element("a", .class("button quiet"), .href(address), text: t(TextKey(family: "instruments.out", form)))
            }
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

/// A file that was brought in: the day and how many answers it held, as the log has them.
struct ImportedFile {
    let day: Day
    let answers: Int
}

struct ImportedFiles: View {
    let visit: Visit
    let files: [ImportedFile]

    func write(to page: inout HTML) {
        guard !files.isEmpty else { return }
        page.element("h2", text: visit.t("rounds.import.before"))
        page.element("ul") { page in
            for file in files {
                page.element("li", text: visit.t("rounds.import.before.file", ["day": .day(file.day), "n": .count(file.answers)]))
            }
        }
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
