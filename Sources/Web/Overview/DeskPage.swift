import Domain
import HTML

/// This week's three things for the lead; for everybody else what is theirs to do or to read.
struct DeskPage: Page {
    let visit: Visit
    let facts: DeskFacts

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }

    var title: String {
        if let week = facts.week { return t(week.tasks.isEmpty ? "overview.desk.free" : "overview.desk.week", ["n": .count(week.tasks.count)]) }
        if !facts.due.isEmpty { return t("overview.desk.own.due", ["n": .count(facts.due.count)]) }
        if !facts.own.isEmpty { return t("overview.desk.own", ["n": .count(facts.own.count)]) }
        return t("overview.desk.hello", ["name": .text(facts.name)])
    }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        if let start = facts.start { page.add(StartSteps(visit: visit, guide: start)) }
        if let week = facts.week { page.add(WeekList(visit: visit, facts: facts, week: week)) }
        page.add(AskedOfOwner(visit: visit, asked: facts.asked, isOnDesk: true))
        for (report, body) in facts.reports { page.add(ReportSection(visit: visit, report: report, body: body, today: facts.today)) }
        page.add(NearOccasions(visit: visit, turns: facts.near, places: facts.places, today: facts.today))
        if !facts.own.isEmpty || facts.actor.roles.contains(.owner) { own(&page) }
        rounds(&page)
        if let overview = facts.overview { page.add(DeskNews(visit: visit, facts: facts, overview: overview)) }
        if facts.actor.may(.editRoadmap) { drafts(&page) }
        page.add(DeskPlaces(visit: visit, actor: facts.actor))
    }

    private func own(_ page: inout HTML) {
        page.element("section", .aria(.labelledby, "omat")) { page in
            page.element("h2", .id("omat"), text: t("overview.desk.own.title"))
            guard !facts.own.isEmpty else {
                return page.element("p", .class("nothing"), text: t("overview.desk.own.none"))
            }
            page.element("ul", .class("rows")) { page in
                for action in facts.own { page.element("li") { row(action, isOwn: true, &$0) } }
            }
        }
    }

    private func drafts(_ page: inout HTML) {
        guard !facts.drafts.isEmpty else { return }
        page.element("section", .aria(.labelledby, "luonnokset")) { page in
            page.element("h2", .id("luonnokset"), text: t("overview.desk.drafts", ["n": .count(facts.drafts.count)]))
            page.element("ul", .class("rows")) { page in
                for action in facts.drafts { page.element("li") { row(action, isOwn: false, &$0) } }
            }
        }
    }

    private func row(_ action: Revision<Action>, isOwn: Bool, _ page: inout HTML) {
        let id = action.id.description
        page.element("div") { page in
            page.element("h3") { page in
                page.element("a", .href(visit.address("digipolku", id))) { $0.written(action.title, visit) }
            }
            page.element("p", .class("small quiet")) { page in
                if let days = action.content.daysLate(on: facts.today) {
                    page.element("span", .class("tag worse"), text: t("overview.late", ["n": .count(days)]))
                    page.text(" ")
                }
                if let days = action.silentDays(on: facts.today, in: facts.zone) {
                    page.element("span", .class("tag waiting"), text: t("overview.silent", ["n": .count(days)]))
                    page.text(" ")
                }
                if !action.content.isPublished { page.element("span", .class("tag empty"), text: t("overview.draft")) }
                if let ends = action.ends { page.text(" " + t("overview.until", ["day": .text(t.written(ends))])) }
            }
            if isOwn, let due = facts.due.first(where: { $0.action.id == action.id }) {
                page.element("p", .class("small"), text: due.reasons.map { OwnersWords(t: t).why($0) }.joined(separator: " "))
            }
        }
        if isOwn {
            page.element("a", .class("button quiet"), .href(visit.address("digipolku", id, "paivitys", query: ["paluu": MinutePage.Way.desk]))) {
                page in
                page.text(t("overview.desk.update"))
                page.element("span", .class("visually-hidden")) { page in
                    page.text(" ")
                    page.written(action.title, visit)
                }
            }
        }
    }

    private func rounds(_ page: inout HTML) {
        page.element("section", .aria(.labelledby, "kyselyt")) { page in
            page.element("h2", .id("kyselyt"), text: t("overview.desk.rounds"))
            guard !facts.current.isEmpty else {
                return page.element("p", .class("nothing"), text: t("overview.desk.rounds.none"))
            }
            page.element("ul", .class("rows")) { page in
                for round in facts.current { page.element("li") { row(round, &$0) } }
            }
        }
    }

    private func row(_ round: Round, _ page: inout HTML) {
        let id = round.id.description
        page.element("div") { page in
            page.element("h3") { page in
                page.element("a", .href(visit.address("kyselyt", id))) { $0.written(round.plan.name, visit) }
            }
            page.element("p", .class("small quiet")) { page in
                page.element("span", .class(round.state.tagClass), text: t(TextKey(family: "overview.round", round.state)))
                page.text(" " + t("overview.desk.dates", ["days": .text(visit.days(of: round))]))
            }
            if facts.week == nil, round.takesAnswers(at: visit.now), facts.answerable[round.id] == nil {
                page.element("p", .class("small"), text: t("overview.desk.own-link"))
            }
        }
        if let slug = facts.answerable[round.id] {
            page.element("a", .class("button"), .href(visit.address("kysely", slug)), text: t("overview.answer.button"))
        } else if round.state == .released, round.plan.publishes || visit.audience == .internal {
            page.element("a", .class("button quiet"), .href(visit.address("tulokset", id)), text: t("overview.desk.results"))
        }
    }
}

/// Places that are no task: settings, log, own account, the way out.
struct DeskPlaces: View {
    let visit: Visit
    let actor: Actor

    func write(to page: inout HTML) {
        let t = visit.t
        page.element("section", .aria(.labelledby, "muualle")) { page in
            page.element("h2", .id("muualle"), text: t("overview.desk.places"))
            page.element("ul") { page in
                if actor.may(.manageRounds) { place(t("overview.desk.new-round"), "kyselyt", &page) }
                if actor.may(.editRoadmap) { place(t("overview.desk.path"), "digipolku", &page) }
                if actor.may(.readInternal) { place(t("direction.start.link"), "alku", &page) }
                if actor.may(.manageRounds) { place(t("mail.preview.link"), "viikkoviesti", &page) }
                if actor.may(.comment) { place(t("direction.need.new"), "tarpeet/uusi", &page) }
                if actor.may(.manageAccounts) { place(t("accounts.settings.to-members"), "asetukset/tilit", &page) }
                if actor.may(.manageOrganisation) { place(t("accounts.settings.title"), "asetukset", &page) }
                if actor.may(.readLog) { place(t("accounts.log.title"), "loki", &page) }
                place(t("accounts.own.title"), "oma", &page)
            }
            page.add(SignOutButton(visit: visit))
        }
    }

    private func place(_ name: String, _ path: String, _ page: inout HTML) {
        let parts = path.split(separator: "/").map(String.init)
        let address = parts.count == 2 ? visit.address(parts[0], parts[1]) : visit.address(path)
        page.element("li") { $0.element("a", .href(address), text: name) }
    }
}
