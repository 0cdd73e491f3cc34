import Domain
import Formats
import HTML
import Sheets

/// Where a questionnaire of another tool comes in.
struct InstrumentImportPage: Page {
    let visit: Visit
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t("instruments.import.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat")), text: t("instruments.title")) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("instruments.import.lead"))
        page.add(
            FileUpload(
                visit: visit, action: visit.address("kyselypohjat", "tuonti"),
                hint: t("instruments.import.hint", ["limit": .count(SheetLimits.file >> 20)]), accept: ".lss,.txt,.xlsx,.csv",
                button: t("instruments.import.show"), problems: problems))
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat", "muut-ohjelmat")), text: t("instruments.tools.link")) }
    }
}

/// What became of a questionnaire of another tool: its items as they would be here, and what was changed or left out.
struct InstrumentReportPage: Page {
    let visit: Visit
    let instrument: Instrument
    let notes: [QuestionnaireNote]
    /// Came as a table, which holds less than a questionnaire of LimeSurvey does.
    let isTable: Bool
    let fileName: String

    private var t: Translator { visit.t }
    var title: String { t("instruments.report.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat", "tuonti")), text: t("instruments.import.title")) }
        page.element("h1", text: title)
        page.element("p", .class("lead")) { page in
            page.element("bdi", text: fileName)
            page.text(" · ")
            page.written(instrument.name, visit)
        }
        page.element("p") { page in
            page.text(t("instruments.report.taken", ["n": .count(instrument.items.count), "parts": .count(instrument.sections.count)]))
            page.text(" " + t("instruments.report.nothing-kept"))
        }
        page.element("p") { page in
            page.text(t(TextKey(family: "instruments.report.for", instrument.answeredBy)) + " ")
            for (place, group) in instrument.groups.enumerated() {
                if place > 0 { page.text(", ") }
                page.written(group.name, visit)
            }
            page.text(".")
        }
        changes(&page)
        if isTable { page.element("p", .class("quiet"), text: t("instruments.report.table")) }
        PostForm(visit: visit, action: visit.address("kyselypohjat", "tuonti", "luonnos")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("kysely"), .value(String(decoding: InstrumentFile.bytes(of: instrument), as: UTF8.self)))
            page.element("div", .class("buttons")) { $0.element("button", text: t("instruments.report.save")) }
        }
        items(&page)
    }

    private func changes(_ page: inout HTML) {
        guard !notes.isEmpty else {
            return page.element("p", .class("notice better"), text: t(isTable ? "instruments.report.all-table" : "instruments.report.all"))
        }
        page.element("div", .class("notice waiting")) { page in
            page.element("h2", text: t("instruments.report.changes", ["n": .count(notes.count)]))
            page.element("ul") { page in
                for note in notes.prefix(100) {
                    page.element("li") { page in
                        if note.line > 0 { page.text(t("rounds.import.row", ["row": .count(note.line)]) + " ") }
                        if !note.code.isEmpty {
                            page.element("bdi") { $0.element("strong", text: String(note.code.prefix(80))) }
                            page.text(" ")
                        }
                        page.text(t(TextKey(family: "instruments.note", note.kind), ["detail": .text(note.detail)]))
                    }
                }
            }
        }
    }

    private func items(_ page: inout HTML) {
        let items = instrument.items
        StackedTable(
            caption: t("instruments.report.items"),
            columns: [t("instruments.column.text"), t("instruments.column.kind"), t("instruments.column.code")].map { StackedTable.Column(name: $0) },
            count: items.count, isOfWords: true
        ) { row, column, page in
            switch column {
            case 0: page.written(items[row].text, visit)
            case 1: page.text(t(ItemKindWords.name(items[row].kind.name)))
            default: page.text(items[row].id)
            }
        }.write(to: &page)
    }
}

/// How Digipolku and a municipality's own survey tool go together, in both directions.
struct OtherToolsPage: Page {
    let visit: Visit

    private var t: Translator { visit.t }
    var title: String { t("instruments.tools.title") }

    func write(to page: inout HTML) {
        page.element("p") { $0.element("a", .href(visit.address("kyselypohjat")), text: t("instruments.title")) }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("instruments.tools.lead"))
        page.element("h2", text: t("instruments.tools.when"))
        page.element("p", text: t("instruments.tools.when.what"))
        for tool in OtherTool.allCases {
            page.element("section") { page in
                page.element("h2", text: tool.name)
                page.element("h3", text: t("instruments.tools.out"))
                page.element("p", text: t(TextKey(family: "instruments.tools.out", tool)))
                page.element("h3", text: t("instruments.tools.in"))
                page.element("p", text: t(TextKey(family: "rounds.import.tool", tool)))
                if tool == .limesurvey { page.element("p", text: t("instruments.tools.back")) }
            }
        }
        page.element("h2", text: t("instruments.tools.group"))
        page.element("p", text: t("instruments.tools.group.what"))
        page.element("h2", text: t("instruments.tools.safety"))
        page.element("p", text: t("instruments.tools.safety.what", ["few": .count(Plan.repeatableFloor)]))
        page.element("p", .class("buttons")) { page in
            page.element("a", .class("button"), .href(visit.address("kyselypohjat", "tuonti")), text: t("instruments.import.title"))
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt")), text: t("rounds.list.title"))
        }
    }
}
