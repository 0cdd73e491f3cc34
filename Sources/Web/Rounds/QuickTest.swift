import Domain
import HTML
import Hummingbird
import Store

/// The management team's quick test: eight statements to one group by one link, open at once; the screen shows the way in.
struct QuickTestRoutes: Sendable {
    let site: Site

    func add(to routes: inout Routes) {
        routes.get("/pikatesti", .member(.manageRounds), show)
        routes.post("/pikatesti", .member(.manageRounds), create)
    }

    @Sendable private func show(_ visit: Visit) async throws -> Response {
        let terms = try await terms(visit)
        let people =
            if case .bound(_, let people) = terms { people as Int? } else { try await site.management(visit) }
        let open = try await site.askedTwice(try plan(Plan.floor, visit), visit)
        return visit.page(QuickTestPage(visit: visit, terms: terms, people: people.map(String.init) ?? "", open: open.map(\.round)))
    }

    @Sendable private func create(_ visit: Visit) async throws -> Response {
        let typed = visit.form.line("osallistujia")
        let publishes = visit.form["julkaistaan"] != nil
        let terms = try await terms(visit)
        func again(_ sentence: String) -> Response {
            let problem = FieldProblem("osallistujia", sentence)
            return visit.page(
                QuickTestPage(visit: visit, terms: terms, people: typed, publishes: publishes, problems: [problem]), status: .unprocessableContent)
        }
        guard let people = Int(typed), (Plan.floor...200).contains(people) else {
            return again(visit.t("rounds.quick.problem", ["k": .count(Plan.floor)]))
        }
        let plan = try plan(people, publishes: publishes, visit)
        let instrument = try site.instruments.shipped()
        if let overlap = try await site.overlap(plan, of: instrument, visit) { return again(OverlapWords(found: overlap, t: visit.t).sentence) }
        let actor = try visit.member()
        let round = try await site.store.addRound(plan, of: InstrumentReference(id: instrument.id, version: instrument.version), by: actor)
        try await site.keeper.open(round.id, by: actor)
        return visit.see(visit.address("kyselyt", round.id.description, "naytto"))
    }

    private func plan(_ people: Int, publishes: Bool = false, _ visit: Visit) throws -> Plan {
        let today = site.today(in: try visit.home())
        let name = LocalText(
            Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, visit.t.in($0)("rounds.quick.name", ["day": .day(today)])) }))
        let management = try site.instruments.shipped().group("management")?.name ?? LocalText()
        return Plan(
            name: name, selection: .pulse, opens: today, closes: today.adding(1),
            groups: [PlanGroup(key: ["management"], name: management, people: people, mode: .groupLink)], publishes: publishes)
    }

    /// What an earlier round leaves open, known before anything is typed: a headcount that nobody has shows what stands against all others.
    private func terms(_ visit: Visit) async throws -> QuickTestTerms {
        let instrument = try site.instruments.shipped()
        guard let found = try await site.overlap(try plan(0, visit), of: instrument, visit) else { return .free }
        guard found.met.count == 1, let people = found.met[0].people, try await site.overlap(try plan(people, visit), of: instrument, visit) == nil
        else { return .blocked(found) }
        return .bound(found, people: people)
    }
}

/// What earlier rounds demand of a quick test today (SAFETY §5.12).
enum QuickTestTerms {
    case free
    /// Management must be counted as many as in that round.
    case bound(RoundOverlap, people: Int)
    /// No headcount would do.
    case blocked(RoundOverlap)
}

/// Twenty minutes in a meeting: how many management is, who sees the results, and the screen is ready.
struct QuickTestPage: Page {
    let visit: Visit
    let terms: QuickTestTerms
    let people: String
    /// Rounds that are open for management.
    var open: [Round] = []
    /// A management team's first look at itself is its own unless it says otherwise.
    var publishes = false
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
        for round in open {
            let name = TextValue.text(round.plan.name.text(in: visit.language, first: visit.ownLanguage))
            page.element("p", .class("notice waiting"), text: t("rounds.twice.quick", ["round": name, "closes": .day(round.closes)]))
        }
        switch terms {
        case .free: form(&page)
        case .bound(let found, let people):
            page.element("p", .class("notice waiting"), text: t("rounds.quick.bound", values(found, people)))
            form(&page)
        case .blocked(let found):
            page.element("p", .class("notice waiting"), text: t("rounds.quick.blocked", values(found, 0)))
            page.element("p") { $0.element("a", .href(visit.address("kyselyt")), text: t("rounds.list.title")) }
        }
    }

    private func values(_ found: RoundOverlap, _ people: Int) -> KeyValuePairs<String, TextValue> {
        [
            "round": .text(found.round.plan.name.text(in: visit.language, first: visit.ownLanguage)), "opens": .day(found.round.plan.opens),
            "closes": .day(found.round.closes), "day": .day(found.earliest), "people": .count(people),
        ]
    }

    /// Whoever is free to choose the number should know that it binds the next survey.
    private var hint: String {
        let hint = t("rounds.quick.people-hint", ["k": .count(Plan.floor)])
        guard case .free = terms else { return hint }
        return hint + " " + t("rounds.quick.sixty", ["days": .count(Plan.daysBetween)])
    }

    private func form(_ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("kyselyt", "pikatesti")).write(to: &page) { page in
            page.add(
                Field(
                    name: "osallistujia", label: t("rounds.quick.people"), hint: hint, control: .number(least: Plan.floor, most: 200), value: people,
                    problems: problems, isRequired: true))
            page.add(
                CheckBox(name: "julkaistaan", label: t("rounds.field.publishes"), hint: t("rounds.quick.publishes-hint"), isChecked: publishes))
            page.element("div", .class("buttons")) { $0.element("button", text: t("rounds.quick.do")) }
        }
    }
}
