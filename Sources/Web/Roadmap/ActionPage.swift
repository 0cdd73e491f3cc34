import Domain
import HTML

/// Everything that a reader of one action may see.
struct ActionFacts: Sendable {
    let action: Revision<Action>
    /// Oldest first, as far as this reader sees them.
    let history: [Revision<Action>]
    let theme: Theme?
    let goals: [Revision<Goal>]
    let chain: Chain
    /// Actions that came of it.
    let later: [Revision<Action>]
    let worth: ActionWorth
    /// Names of those who wrote versions; empty for visitors.
    let people: [Account.ID: String]
    /// The day that is looked at; nil for now.
    let asOf: Day?
    let today: Day
    let zone: Zone
    /// Changes from outside that nobody has looked at for this action.
    var asked: [Revision<ExternalChange>] = []

    var day: Day { asOf ?? today }
}

/// One action: why, how far, what next, what it came from and what came of it.
struct ActionPage: Page {
    let visit: Visit
    let facts: ActionFacts
    var problems: [FieldProblem] = []
    /// What members say about it; nil for visitors.
    var comments: CommentsView?

    private var t: Translator { visit.t }
    private var action: Revision<Action> { facts.action }
    /// Nothing is edited in the past.
    private var mayEdit: Bool { facts.asOf == nil && (visit.actor?.mayEdit(action.content) ?? false) }

    var width: PageWidth { .wide }
    var title: String { t.worded(action.title.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi)) }

    func write(to page: inout HTML) {
        page.add(ProblemSummary(problems: problems, t: t))
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("digipolku")), text: t("roadmap.back"))
        }
        page.element("h1") { $0.written(action.title, visit) }
        page.element("p", .class("tag-row")) { ActionSigns(action: action, day: facts.day, zone: facts.zone, t: t).tags(&$0) }
        if mayEdit { page.add(AskedOfOwner(visit: visit, asked: facts.asked.map { ($0, action) }, isOnDesk: false)) }
        page.element("div", .class("action-page")) { page in
            page.element("div", .class("action-main")) { main(&$0) }
            page.element("div", .class("action-side")) { page in
                if mayEdit { page.add(ActionTools(visit: visit, action: action, problems: problems)) }
                side(&page)
            }
            // Beside the facts, so that a short draft leaves no hole above its story.
            page.element("div", .class("action-story")) { page in
                page.add(ChainView(chain: facts.chain, visit: visit))
                page.add(HistoryView(visit: visit, facts: facts))
                if let comments { page.add(comments) }
            }
        }
    }

    private func main(_ page: inout HTML) {
        if !action.need.isEmpty || !facts.worth.needs.isEmpty {
            page.element("section", .class("action-need")) { page in
                page.element("h2", text: t("roadmap.need"))
                page.paragraphs(action.need, visit)
                if !facts.worth.needs.isEmpty { needs(&page) }
            }
        } else if mayEdit {
            page.element("p", .class("nothing"), text: t("roadmap.need.missing"))
        }
        if let pilot = action.pilot {
            PilotView(
                visit: visit, action: action, pilot: pilot, worth: facts.worth, later: facts.later, mayEdit: mayEdit, day: facts.day
            ).write(to: &page)
        }
        measure(&page)
        if !action.description.isEmpty {
            page.element("section") { page in
                page.element("h2", text: t("roadmap.description"))
                page.paragraphs(action.description, visit)
            }
        }
        change(&page)
        if !action.steps.isEmpty { page.add(StepsView(visit: visit, action: action, mayEdit: mayEdit)) }
        BenefitsView(visit: visit, action: action, parts: facts.worth, mayEdit: mayEdit, day: facts.day).write(to: &page)
        ClaimsView(visit: visit, action: action, claims: facts.worth.claims, mayEdit: mayEdit).write(to: &page)
    }

    /// Needs of the register that it answers.
    private func needs(_ page: inout HTML) {
        page.element("ul", .class("small")) { page in
            for need in facts.worth.needs {
                page.element("li") { page in
                    page.element("a", .href(visit.address("tarpeet", need.id.description))) { $0.written(need.title, visit) }
                }
            }
        }
    }

    private func measure(_ page: inout HTML) {
        let indicator = action.indicator
        guard action.pilot == nil || indicator != Indicator() else { return }
        page.element("section") { page in
            page.element("h2", text: t("roadmap.indicator"))
            guard !indicator.text.isEmpty || indicator.baseline != nil else {
                return page.element("p", .class("nothing"), text: t("roadmap.indicator.missing"))
            }
            page.add(IndicatorFigure(indicator: indicator, visit: visit))
        }
    }

    private func change(_ page: inout HTML) {
        guard action.change != nil || !action.stopsDoing.isEmpty else { return }
        page.element("section") { page in
            page.element("h2", text: t("roadmap.change"))
            if let change = action.change { page.element("p", text: t(TextKey(family: "roadmap.change", change))) }
            if !action.stopsDoing.isEmpty {
                page.element("h3", text: t("roadmap.stops"))
                page.paragraphs(action.stopsDoing, visit)
            }
        }
    }

    private func side(_ page: inout HTML) {
        page.element("dl", .class("action-facts")) { page in
            row("roadmap.theme", &page) { page in
                guard let theme = facts.theme else { return page.written(action.theme) }
                page.element("a", .href(visit.address("huoneentaulu", theme.key))) { $0.written(theme.name, visit) }
            }
            row("roadmap.kind", &page) { $0.text(t(TextKey(family: "roadmap.kind", action.kind))) }
            row("roadmap.owner", &page) { owner(&$0) }
            if !action.contributors.isEmpty {
                row("roadmap.contributors", &page) { page in
                    page.element("ul", .class("bare-list")) { page in
                        for contributor in action.contributors {
                            page.element("li") { page in
                                page.written(contributor.name, visit)
                                page.element("span", .class("small quiet block"), text: t.kind(of: contributor))
                            }
                        }
                    }
                }
            }
            row("roadmap.time", &page) { $0.text(t.period(action.content)) }
            money(&page)
            ActionReferences(visit: visit, action: action).write(to: &page)
            if !facts.goals.isEmpty {
                row("roadmap.goals", &page) { page in
                    page.element("ul", .class("bare-list")) { page in
                        for goal in facts.goals {
                            page.element("li") { $0.link(goal, visit) }
                        }
                    }
                }
            }
        }
    }

    private func row(_ label: TextKey, _ page: inout HTML, content: (inout HTML) -> Void) {
        page.element("div") { page in
            page.element("dt", text: t(label))
            page.element("dd", content: content)
        }
    }

    private func owner(_ page: inout HTML) {
        guard !action.owner.sector.isEmpty else { return page.element("span", .class("tag empty"), text: t("roadmap.no-owner")) }
        page.written(action.owner.sector, visit)
        if action.content.isOwnedByITAlone { page.element("p", .class("small waiting"), text: t("roadmap.it-alone.advice")) }
    }

    /// Zero is said once, in words.
    private func said(_ amount: Int?) -> Int? { amount == 0 ? nil : amount }

    private func money(_ page: inout HTML) {
        let money = action.money
        let parts: [String] = [
            said(money.once).map { t("roadmap.money.once", ["n": .count($0)]) },
            said(money.yearly).map { t("roadmap.money.yearly", ["n": .count($0)]) },
            money.once == 0 && (money.yearly ?? 0) == 0 ? t("roadmap.money.none") : nil,
            said(money.days).map { t(action.kind == .continuous ? "roadmap.money.days-yearly" : "roadmap.money.days", ["n": .count($0)]) },
        ].compactMap { $0 }
        let budget = facts.worth.budget?.content.years ?? []
        guard !parts.isEmpty || !budget.isEmpty || mayEdit else { return }
        row("roadmap.money", &page) { page in
            page.element("ul", .class("bare-list"), .id("raha")) { page in
                for part in parts { page.element("li", text: part) }
            }
            if let budget = facts.worth.budget?.content, !budget.years.isEmpty { BudgetView(visit: visit, budget: budget).write(to: &page) }
            guard mayEdit else { return }
            page.element("p", .class("no-print")) {
                $0.element("a", .href(visit.address("digipolku", action.id.description, "raha")), text: t("worth.budget.edit"))
            }
        }
    }
}
