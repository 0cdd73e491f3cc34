import Domain
import HTML

/// One action, one minute: its status, its end, a figure, a sentence. Behind a mail's link nobody is signed in; looking changes nothing.
struct MinutePage: Page {
    let visit: Visit
    /// Where the form is sent.
    let place: Address
    /// Somebody who is signed in, on their way from here back to there; nil behind a mail's link.
    var way: Way?
    var link: ActionLink
    var typed: MinuteForm
    var problems: [FieldProblem] = []
    /// Somebody else saved in between: both versions.
    var conflict: ActionConflict?

    struct Way {
        /// "tyopoyta" for who came from the desk; else empty.
        let back: String
        let address: Address

        static let desk = "tyopoyta"
    }

    /// Somebody changed the benefit while its figure was typed: the same form, with what stands there now.
    mutating func measuredMeanwhile(_ theirs: Revision<Benefit>) {
        link = link.asking(theirs)
        typed.asked = typed.asked.map { OwnersMinute.Asked(benefit: $0.benefit, number: theirs.number, due: $0.due) }
        let latest = theirs.content.latest
        let words: KeyValuePairs<String, TextValue> = [
            "figure": written(latest?.value, theirs.unit), "day": .text(latest?.measured.map { t.typed(.day($0)) } ?? t("roadmap.unknown")),
        ]
        problems = [FieldProblem("measured", t("mail.minute.problem.measured", words))]
    }

    private var t: Translator { visit.t }
    private var action: Action { link.action.content }
    var title: String { t("mail.minute.title", ["name": .text(text(action.title))]) }

    func write(to page: inout HTML) {
        page.element("h1") { page in
            page.text(t("mail.minute.title", ["name": .text("")]))
            page.written(action.title, visit)
        }
        page.element("p", .class("lead"), text: way == nil ? t("mail.minute.lead", ["name": .text(link.account.name)]) : t("mail.minute.lead.desk"))
        page.add(ProblemSummary(problems: problems, t: t))
        if let conflict { page.add(conflict) }
        PostForm(visit: visit, action: place).write(to: &page) { page in
            if let way, !way.back.isEmpty { page.void("input", .type("hidden"), .name("paluu"), .value(way.back)) }
            for (name, value) in typed.hidden { page.void("input", .type("hidden"), .name(name), .value(value)) }
            fields(&page)
            page.element("p", .class("buttons")) { page in
                page.element("button", .type("submit"), text: t(conflict == nil ? "mail.minute.button" : "roadmap.conflict.again"))
                if let way { page.element("a", .href(way.address), text: t("form.cancel")) }
            }
        }
        rest(&page)
    }

    private func fields(_ page: inout HTML) {
        let phases = Action.Phase.allCases.filter { !action.isPublished || $0 != .draft }
        page.add(
            Field(
                name: "phase", label: t("roadmap.phase.set"),
                control: .choice(phases.map { ($0.rawValue, t(TextKey(family: "roadmap.phase", $0))) }), value: typed["phase"], problems: problems))
        page.add(
            Field(
                name: "sentence", label: t("mail.minute.sentence"), hint: visit.reasonHint(t("mail.minute.sentence.hint")), control: .text(rows: 3),
                value: typed["sentence"], problems: problems, isRequired: true))
        page.add(
            Field(
                name: "ends", label: t("roadmap.field.ends"), hint: t("mail.minute.ends.hint"), control: .line(size: "middle"), value: typed["ends"],
                problems: problems))
        if !action.indicator.text.isEmpty { figure(&page) }
        if let benefit = link.benefit?.content {
            page.add(
                Field(
                    name: "measured", label: text(benefit.text), hint: t("mail.minute.measured.hint", figures(benefit)),
                    control: .line(size: "short"),
                    value: typed["measured"], problems: problems))
        } else if action.benefit.isEmpty, !action.phase.isOpen {
            page.add(Field(name: "benefit", label: t("mail.minute.benefit"), control: .text(rows: 3), value: typed["benefit"], problems: problems))
        }
    }

    private func figure(_ page: inout HTML) {
        let indicator = action.indicator
        let hint = t(
            "mail.minute.now.hint",
            [
                "baseline": written(indicator.baseline, indicator.unit), "now": written(indicator.now, indicator.unit),
                "target": written(indicator.target, indicator.unit),
            ])
        page.add(Field(name: "now", label: text(indicator.text), hint: hint, control: .line(size: "short"), value: typed["now"], problems: problems))
    }

    private func figures(_ benefit: Benefit) -> KeyValuePairs<String, TextValue> {
        ["baseline": written(benefit.baseline, benefit.unit), "target": written(benefit.target, benefit.unit)]
    }

    private func written(_ figure: Double?, _ unit: LocalText) -> TextValue {
        .text(figure.map { t.figure($0, unit: text(unit)) } ?? t("roadmap.unknown"))
    }

    private func text(_ text: LocalText) -> String { t.worded(text.text(in: visit.language, first: visit.ownLanguage)) }

    private func rest(_ page: inout HTML) {
        let missing = action.phase == .draft ? action.missing() : []
        if !missing.isEmpty {
            let names = missing.map { t(TextKey(family: "roadmap.field", $0)) }.joined(separator: ", ")
            page.element("p", text: t(way == nil ? "mail.minute.missing" : "mail.minute.missing.desk", ["names": .text(names)]))
        }
        page.element("p") { page in
            page.element(
                "a", .href(visit.address("digipolku", link.action.id.description, "muokkaa")),
                text: t(way == nil ? "mail.minute.all" : "roadmap.edit"))
        }
    }
}

/// A link of a mail that has nothing to do (any more), and why.
struct MailLinkPage: Page {
    let visit: Visit
    let title: String
    let words: String
    /// Where a reader may go on.
    var next: (words: String, address: Address)?
    /// What was typed and is stored nowhere.
    var unsaved: [String] = []

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), .with("role", "status"), text: words)
        if !unsaved.isEmpty {
            page.add(CopyText(id: "kirjoitettu", title: visit.t("mail.minute.unsaved"), lines: unsaved, t: visit.t, level: "h2"))
        }
        guard let next else { return }
        page.element("p", .class("buttons")) { $0.element("a", .class("button"), .href(next.address), text: next.words) }
    }
}

/// "No more weekly mail": a button, because programs that look through mail open links but press no buttons.
struct EndingPage: Page {
    let visit: Visit
    let token: String

    var title: String { visit.t("mail.ending.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: visit.t("mail.ending.lead"))
        PostForm(visit: visit, action: visit.address("viestit", token)).write(to: &page) { page in
            page.element("p", .class("buttons")) { $0.element("button", .type("submit"), text: visit.t("mail.ending.button")) }
        }
    }
}
