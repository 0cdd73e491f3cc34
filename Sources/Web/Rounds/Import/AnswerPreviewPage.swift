import Domain
import Formats
import HTML
import Sheets

/// What a file would bring: how many answers from which groups, what each column is taken for, and what stands against it.
struct AnswerPreviewPage: Page {
    let visit: Visit
    var answers: AnswerImport
    /// What was brought before.
    let files: [ImportedFile]
    /// The table, packed.
    let carried: String
    /// As its sender called it.
    let fileName: String
    /// Why what was confirmed was not taken.
    var objection: String?

    /// What must be ticked: more answers than people, that the answers are not those of an earlier file, and that changed rows may count twice.
    static let (beyondPeople, others, changed) = ("yli", "eri", "muuttunut")
    /// What may be: formulas without a value are words.
    static let formulas = "kaavat"

    private var t: Translator { visit.t }
    private var id: String { answers.round.id.description }
    private var words: ImportWords { ImportWords(instrument: answers.instrument, t: t, first: visit.ownLanguage) }
    var title: String { t("rounds.import.preview") }
    var width: PageWidth { .wide }
    /// Names of the sheets of a workbook; the first that can be seen was read.
    private var sheets: [String] { answers.table.sheet.names }

    func write(to page: inout HTML) {
        page.element("p", .class("small")) { page in
            page.element("a", .href(visit.address("kyselyt", id, "tuonti")), text: t("rounds.import.title"))
        }
        page.element("h1", text: title)
        page.element("p", .class("lead")) { page in
            page.element("bdi", text: fileName)
            page.text(" · " + t("rounds.import.nothing-kept"))
        }
        if sheets.count > 1 {
            page.element(
                "p", .class("notice waiting"),
                text: t("rounds.import.one-sheet", ["n": .count(sheets.count), "name": .text(answers.table.sheet.name)]))
        }
        if let objection { page.element("p", .class("notice waiting"), .with("role", "alert"), text: objection) }
        problems(&page)
        result(&page)
        PostForm(visit: visit, action: visit.address("kyselyt", id, "tuonti", "tallennus")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("taulukko"), .value(carried))
            page.void("input", .type("hidden"), .name("tunniste"), .value(Base32.text(answers.fingerprint)))
            page.void("input", .type("hidden"), .name("sinetti"), .value(visit.previewSeal(answers.round.id, carried, answers)))
            page.void("input", .type("hidden"), .name("nimi"), .value(fileName))
            page.void("input", .type("hidden"), .name("toistuvat"), .value(String(answers.repeated)))
            page.void("input", .type("hidden"), .name("muuttuneet"), .value(String(answers.changed)))
            formulas(&page)
            group(&page)
            columns(&page)
            if answers.isReady { warnings(&page) }
            page.element("div", .class("buttons")) { page in
                if answers.isReady {
                    page.element(
                        "button", .name("tee"), .value("tuo"), text: t("rounds.import.take", ["n": .count(answers.reading.sheets.count)]))
                }
                page.element("button", .class(answers.isReady ? "quiet" : ""), .name("tee"), .value("tarkista"), text: t("rounds.import.check"))
            }
        }
    }

    private func problems(_ page: inout HTML) {
        let problems = answers.reading.problems
        guard !problems.isEmpty else { return }
        page.element("div", .class("problems"), .with("role", "alert"), .with("tabindex", -1), .aria(.labelledby, "virheet")) { page in
            page.element("h2", .id("virheet"), text: t("rounds.import.problems", ["n": .count(problems.count)]))
            page.element("ul") { page in
                for problem in problems.prefix(30) { page.element("li", text: words.sentence(problem)) }
            }
            if problems.count > 30 { page.element("p", text: t("rounds.import.more-problems", ["n": .count(problems.count - 30)])) }
        }
    }

    private func result(_ page: inout HTML) {
        let reading = answers.reading
        guard reading.problems.isEmpty else { return }
        page.element("div", .class("panel")) { page in
            page.element("p", .class("big"), text: t("rounds.import.count", ["n": .count(reading.sheets.count)]))
            if answers.counts.count > 1 || answers.round.labels.count > 1 {
                page.element("ul") { page in
                    for (label, count) in answers.counts {
                        page.element("li") { page in
                            page.written(label.name, visit)
                            page.text(": " + t.number(count))
                            if let people = label.people { page.text(" " + t("rounds.import.of-people", ["people": .count(people)])) }
                        }
                    }
                }
            }
            if answers.repeated > 0 { page.element("p", text: t("rounds.import.repeated", ["n": .count(answers.repeated)])) }
            if reading.empty > 0 { page.element("p", .class("quiet"), text: t("rounds.import.empty", ["n": .count(reading.empty)])) }
            if reading.notAsked > 0 { page.element("p", .class("quiet"), text: t("rounds.import.not-asked", ["n": .count(reading.notAsked)])) }
            if answers.counts.contains(where: { $0.count + (answers.before[$0.label.number] ?? 0) < Plan.repeatableFloor }) {
                page.element("p", .class("quiet"), text: t("rounds.import.few", ["few": .count(Plan.repeatableFloor)]))
            }
        }
    }

    /// Asked where it would help: an answer that begins with "=" became a formula in some program's hands.
    private func formulas(_ page: inout HTML) {
        guard answers.reading.formulas > 0 else { return }
        page.element("div", .class("notice waiting")) { page in
            page.add(
                CheckBox(
                    name: Self.formulas, label: t("rounds.import.formulas", ["n": .count(answers.reading.formulas)]),
                    hint: t("rounds.import.formulas.what"), isChecked: answers.takesFormulas))
        }
    }

    // MARK: What cannot be undone

    /// Said last, beside the button: what is brought in stays.
    private func warnings(_ page: inout HTML) {
        let (beyond, again) = (answers.beyondPeople, answers.twiceFilled)
        if !beyond.isEmpty {
            page.element("div", .class("notice waiting")) { page in
                for (label, count, people) in beyond {
                    let values: KeyValuePairs<String, TextValue> = [
                        "name": .text(name(label)), "n": .count(count), "people": .count(people), "before": .count(answers.before[label.number] ?? 0),
                    ]
                    page.element("p", text: t(answers.before[label.number] == nil ? "rounds.import.beyond" : "rounds.import.beyond.before", values))
                }
                page.element("p", text: t("rounds.import.beyond.what"))
                page.add(CheckBox(name: Self.beyondPeople, label: t("rounds.import.beyond.yes")))
            }
        }
        if answers.changed > 0 {
            page.element("div", .class("notice waiting")) { page in
                page.element("p", text: t("rounds.import.changed", ["n": .count(answers.changed)]))
                page.element("p", text: t("rounds.import.changed.what"))
                page.add(CheckBox(name: Self.changed, label: t("rounds.import.changed.yes")))
            }
        }
        guard !again.isEmpty else { return }
        page.element("div", .class("notice waiting")) { page in
            page.element("p", text: t("rounds.import.filled", ["names": .text(again.map(name).joined(separator: ", "))]))
            page.element("ul") { page in
                for file in files {
                    page.element("li", text: t("rounds.import.before.file", ["day": .day(file.day), "n": .count(file.answers)]))
                }
            }
            page.element("p") { page in
                page.text(t("rounds.import.filled.what") + " ")
                page.element("a", .href(visit.address("kyselyt", id, "tuonti")), text: t("rounds.import.filled.earlier"))
            }
            page.add(CheckBox(name: Self.others, label: t("rounds.import.filled.yes")))
        }
    }

    private func name(_ label: Label) -> String { t.worded(label.name.text(in: t.language, first: visit.ownLanguage)) }

    // MARK: Choices

    private var labels: [(value: String, text: String)] {
        answers.round.labelsOfPlan.map { (String($0.number), t.worded($0.name.text(in: t.language, first: visit.ownLanguage))) }
    }

    /// Whose answers they are: one group for all rows, or the file's own words for each.
    private func group(_ page: inout HTML) {
        let hasColumn = answers.columns.contains(.group)
        guard answers.round.labels.count > 1 || hasColumn else { return }
        page.element("h2", text: t("rounds.import.groups"))
        page.add(
            Field(
                name: "kaikki", label: t(hasColumn ? "rounds.import.group-else" : "rounds.import.group-all"),
                control: .choice([("", t("rounds.import.group-none"))] + labels), value: answers.group.map(String.init) ?? ""))
        let names = answers.groupNames
        guard hasColumn, !names.isEmpty else { return }
        StackedTable(
            caption: t("rounds.import.group-names"),
            columns: [StackedTable.Column(name: t("rounds.import.in-file")), StackedTable.Column(name: t("rounds.import.in-round"))],
            count: names.count,
            isOfWords: true
        ) { row, column, page in
            guard column == 1 else { return page.element("bdi", text: names[row]) }
            page.void("input", .type("hidden"), .name("ryhman-nimi"), .value(names[row]))
            select("ryhman-vastine", names[row], [("", "–")] + labels, answers.groups[names[row]].map(String.init) ?? "", &page)
        }.write(to: &page)
    }

    private func columns(_ page: inout HTML) {
        page.element("h2", text: t("rounds.import.columns"))
        page.element("p", text: t("rounds.import.columns.what"))
        let (heads, choices) = (answers.table.heads, words.choices)
        StackedTable(
            caption: t("rounds.import.columns"), isCaptionHidden: true,
            columns: [t("rounds.import.in-file"), t("rounds.import.examples"), t("rounds.import.is")].map { StackedTable.Column(name: $0) },
            count: heads.count, isOfWords: true
        ) { row, column, page in
            switch column {
            case 0: page.element("bdi", text: heads[row].isEmpty ? "(\(row + 1))" : heads[row])
            case 1: page.element("bdi", .class("quiet"), text: examples(row))
            default:
                guard !answers.table.personal.contains(row) else { return page.text(t("rounds.import.personal")) }
                select("sarake-\(row)", heads[row], choices, answers.columns[row].key, &page)
            }
        }.write(to: &page)
    }

    /// A few values by their alphabet, so that nothing tells which is frequent. None of what tells of persons.
    private func examples(_ column: Int) -> String {
        guard !answers.table.personal.contains(column) else { return "–" }
        let texts = Set(answers.table.rows.prefix(300).lazy.map { Cleaned.line($0[column].text) }.filter { !$0.isEmpty })
        guard !texts.isEmpty else { return t("rounds.import.no-values") }
        return texts.sorted().prefix(4).map { $0.count > 40 ? $0.prefix(39) + "…" : $0[...] }.joined(separator: " · ")
    }

    private func select(
        _ name: String, _ label: String, _ choices: [(value: String, text: String)], _ value: String, _ page: inout HTML
    ) {
        page.element("select", .name(name), .aria(.label, label.isEmpty ? name : label)) { page in
            for choice in choices { page.element("option", .value(choice.value), .flag("selected", choice.value == value), text: choice.text) }
        }
    }
}

extension Visit {
    /// Of what a preview carries unseen: the table, what marks its file as taken, and what was counted when it was read.
    func previewSeal(_ round: Round.ID, _ table: String, _ answers: AnswerImport) -> String {
        site.seal(
            of: [table, Base32.text(answers.fingerprint), String(answers.repeated), String(answers.changed)],
            for: "answers \(round)")
    }
}
