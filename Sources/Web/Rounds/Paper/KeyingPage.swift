import Domain
import HTML

/// One sheet of paper after the other: a line of digits and Enter.
struct KeyingPage: Page {
    let visit: Visit
    let asked: AskedOnPaper
    let ticket: String
    /// Keyed so far, in the whole round; what came in files is not among them.
    let sheets: Int
    var isSaved = false
    var line = ""
    var typed = TypedAnswers()
    var problem: FieldProblem?

    private var t: Translator { visit.t }
    private var group: String { t.worded(asked.label.name.text(in: visit.language, first: visit.ownLanguage)) }
    var title: String { t("rounds.paper.keying-title", ["group": .text(group)]) }

    /// - Parameters:
    ///   - numbers: on the form, of what is keyed in the line.
    ///   - isPlain: statements alone, a character each.
    static func sentence(_ problem: KeyedLine.Problem, _ t: Translator, numbers: [Int], isPlain: Bool) -> String {
        func number(_ place: Int) -> Int { numbers.indices.contains(place - 1) ? numbers[place - 1] : place }
        return switch problem {
        case .empty: t("rounds.paper.problem-empty")
        case .count(let given, let count):
            t(isPlain ? "rounds.paper.problem-count" : "rounds.paper.problem-count-mixed", ["given": .count(given), "n": .count(count)])
        case .run(let run, let place): t("rounds.paper.problem-sign", ["sign": .text(run), "n": .count(number(place))])
        case .places(let run, let options, let place):
            t("rounds.paper.problem-places", ["sign": .text(run), "places": .count(options), "n": .count(number(place))])
        case .unknown(let sign, let place): t("rounds.paper.problem-sign", ["sign": .text(String(sign)), "n": .count(number(place))])
        }
    }

    func write(to page: inout HTML) {
        let (problems, place) = (problem.map { [$0] } ?? [], visit.address("kyselyt", asked.round.id.description, "paperi"))
        page.element("p", .class("small")) { $0.element("a", .href(place), text: t("rounds.paper.title")) }
        page.element("h1", text: title)
        if isSaved, problem == nil {
            page.element("p", .class("notice better"), .with("role", "status")) { page in
                page.text(t("rounds.paper.saved") + " " + t("rounds.paper.sheets", ["n": .count(sheets)]) + ".")
            }
        }
        PostForm(visit: visit, action: visit.address("kyselyt", asked.round.id.description, "paperi", String(asked.label.number), "syotto")).write(
            to: &page
        ) { page in
            page.void("input", .type("hidden"), .name("lippu"), .value(ticket))
            if !asked.closed.isEmpty { field(problems, &page) }
            others(&page)
            page.element("div", .class("buttons")) { $0.element("button", text: t("rounds.paper.save")) }
            ownWords(&page)
        }
        statements(&page)
    }

    private func field(_ problems: [FieldProblem], _ page: inout HTML) {
        page.element("div", .class(problem?.field == "rivi" ? "field wrong" : "field")) { page in
            page.element(
                "label", .with("for", "f-rivi"), text: t(isPlain ? "rounds.paper.line" : "rounds.paper.line-mixed", ["n": .count(asked.closed.count)])
            )
            page.element("p", .class("hint"), .id("f-rivi-ohje"), text: t("rounds.paper.keys") + (isPlain ? "" : " " + t("rounds.paper.keys-mixed")))
            if let problem, problem.field == "rivi" {
                page.element("p", .class("problem"), .id("f-rivi-virhe"), .with("role", "alert"), text: problem.sentence)
            }
            page.void("input", attributes)
        }
    }

    /// Statements alone: every character is one of them.
    private var isPlain: Bool { asked.isPlain }

    private var attributes: [Attribute] {
        [
            .id("f-rivi"), .name("rivi"), .type("text"), .class("keyed-line"), .value(line), .with("inputmode", isPlain ? "numeric" : "text"),
            .with("autocomplete", "off"),
            .flag("autofocus"), .flag("data-keyed-line"),
            .with("aria-describedby", problem?.field == "rivi" ? "f-rivi-ohje f-rivi-virhe" : "f-rivi-ohje"),
            .with("aria-invalid", ifSome: problem?.field == "rivi" ? "true" : nil),
        ]
    }

    private func ownWords(_ page: inout HTML) {
        let themes = asked.questionnaire.parts.compactMap(\.openTheme)
        guard !themes.isEmpty else { return }
        page.element("details", .flag("open", !typed.texts.isEmpty)) { page in
            page.element("summary", text: t("rounds.paper.texts"))
            page.element("p", .class("hint"), text: t("rounds.paper.texts-which"))
            for theme in themes {
                page.add(
                    Field(
                        name: TypedAnswers.field(of: theme), label: t.worded(theme.name.text(in: visit.language)), control: .text(rows: 2),
                        value: typed.texts[theme.key] ?? ""))
            }
        }
    }

    /// What was written in words has fields as on the screen.
    private func others(_ page: inout HTML) {
        let items = asked.questionnaire.items.filter(\.isText)
        guard !items.isEmpty else { return }
        page.element("div", .class("answering")) { page in
            for item in items {
                let sentence = problem?.field == item.id ? problem?.sentence : nil
                page.add(ItemField(visit: visit, questionnaire: asked.questionnaire, item: item, typed: typed, problem: sentence))
            }
        }
    }

    /// `1 = sähköposti · 2 = puhelin`, as the paper numbers them.
    private func options(_ item: Item) -> String {
        let texts = item.options.enumerated().map { place, option in
            "\(place + 1) = \(t.worded(option.text.text(in: visit.language, first: visit.ownLanguage)))"
        }
        let key: TextKey =
            switch item.kind {
            case .multiple: "rounds.paper.run.multiple"
            case .ranking: "rounds.paper.run.ranking"
            case .number: "rounds.paper.run.number"
            case .single, .statement, .text: "rounds.paper.run.single"
            }
        var kind = t(key)
        if case .number(let bins) = item.kind, bins.hasDontKnow { kind += t("rounds.paper.run.unknown") }
        return texts.isEmpty ? kind : "\(kind): \(texts.joined(separator: " · "))"
    }

    /// To see where one is; the script marks the place and writes the digit beside it.
    private func statements(_ page: inout HTML) {
        page.element("ol", .class("keyed"), .flag("data-keyed")) { page in
            for item in asked.closed {
                page.element("li", .with("value", asked.questionnaire.numbers[item.id] ?? 0), .flag("data-run", !item.isStatement)) { page in
                    page.written(item.text(for: asked.label.group), visit)
                    if !item.isStatement { page.element("span", .class("quiet small keyed-options"), text: options(item)) }
                    page.element("span", .class("keyed-answer"), .aria(.hidden, "true")) { _ in }
                }
            }
        }
    }
}
