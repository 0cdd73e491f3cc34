import Domain
import HTML

/// Asks once more before the pool is opened for ever.
struct ClosingPage: Page {
    let visit: Visit
    let round: Round

    private var t: Translator { visit.t }
    var title: String { t("rounds.close.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.close.lead", ["name": .text(round.plan.name.text(in: visit.language))]))
        page.element("ul") { page in
            page.element("li", text: t("rounds.close.links"))
            page.element("li", text: t("rounds.close.once"))
            page.element("li", text: t("rounds.close.few", ["k": .count(round.plan.k)]))
        }
        page.element("div", .class("buttons")) { page in
            PostForm(visit: visit, action: visit.address("kyselyt", round.id.description, "sulje")).write(to: &page) {
                $0.element("button", text: t("rounds.close.do"))
            }
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", round.id.description)), text: t("rounds.back"))
        }
    }
}

/// A later last day.
struct ExtensionPage: Page {
    let visit: Visit
    let round: Round
    let typed: String
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t("rounds.extend.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.extend.lead", ["closes": .day(round.closes)]))
        PostForm(visit: visit, action: visit.address("kyselyt", round.id.description, "jatka")).write(to: &page) { page in
            page.add(Field(name: "sulkeutuu", label: t("rounds.field.closes"), control: .date, value: typed, problems: problems))
            page.element("div", .class("buttons")) { page in
                page.element("button", text: t("rounds.extend.do"))
                page.element("a", .class("button quiet"), .href(visit.address("kyselyt", round.id.description)), text: t("rounds.back"))
            }
        }
    }
}

/// Twenty minutes in a meeting: how many are in the room, and the screen is ready.
struct QuickTestPage: Page {
    let visit: Visit
    let people: String
    var problems: [FieldProblem] = []

    private var t: Translator { visit.t }
    var title: String { t("rounds.quick.title") }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.quick.lead"))
        page.element("ol") { page in
            page.element("li", text: t("rounds.quick.step-1"))
            page.element("li", text: t("rounds.quick.step-2"))
            page.element("li", text: t("rounds.quick.step-3"))
        }
        PostForm(visit: visit, action: visit.address("kyselyt", "pikatesti")).write(to: &page) { page in
            page.add(
                Field(
                    name: "osallistujia", label: t("rounds.quick.people"), hint: t("rounds.quick.people-hint", ["k": .count(Plan.floor)]),
                    control: .number(least: Plan.floor, most: 200), value: people, problems: problems, isRequired: true))
            page.element("div", .class("buttons")) { $0.element("button", text: t("rounds.quick.do")) }
        }
    }
}
