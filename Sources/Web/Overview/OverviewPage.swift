import Domain
import HTML

/// What a municipality does with its digital strategy, understood in a minute.
struct OverviewPage: Page {
    let visit: Visit
    let facts: OverviewFacts

    private var t: Translator { visit.t }
    private var name: String { visit.organisation.map { $0.name.text(in: visit.language, first: $0.firstLanguage) } ?? "" }
    var title: String { t("overview.title", ["name": .text(name)]) }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("div", .class("overview-top")) { page in
            page.element("h1", text: title)
            page.element("p", .class("lead"), text: t("overview.lead"))
            if let round = facts.answerable.first { answer(round.round, round.slug, &page) }
            if visit.actor != nil {
                page.element("p") { $0.element("a", .href(visit.address("tyopoyta")), text: t("overview.to-desk")) }
            }
        }
        page.add(LoopStrip(visit: visit))
        for (report, body) in facts.reports { page.add(ReportSection(visit: visit, report: report, body: body, today: facts.today)) }
        page.add(HeadlineSection(visit: visit, latest: facts.latest))
        page.add(ThemesSection(visit: visit, facts: facts))
        page.element("div", .class("overview-pair")) { page in
            page.add(GoingSection(visit: visit, facts: facts))
            page.add(ComingSection(visit: visit, coming: facts.coming))
        }
    }

    /// The one thing that anybody can do here at once.
    private func answer(_ round: Round, _ slug: String, _ page: inout HTML) {
        page.element("div", .class("answer-now")) { page in
            page.element("p") { page in
                page.element("strong") { $0.written(round.plan.name, visit) }
                page.text(
                    " " + t("overview.answer.words", ["day": .day(round.closes), "n": .count(round.labels.first(where: \.isPublic)?.minutes ?? 1)]))
                guard round.plan.isTest else { return }
                page.text(" ")
                page.element("span", .class("tag waiting"), text: t("overview.test"))
            }
            page.element("a", .class("button"), .href(visit.address("kysely", slug)), text: t("overview.answer.button"))
        }
    }
}

/// How it goes round, in four words that lead to four pages.
struct LoopStrip: View {
    let visit: Visit

    func write(to page: inout HTML) {
        let t = visit.t
        let steps = [
            (t("overview.loop.ask"), t("overview.loop.ask.what"), "kyselyt"), (t("overview.loop.see"), t("overview.loop.see.what"), "tulokset"),
            (t("overview.loop.choose"), t("overview.loop.choose.what"), "huoneentaulu"),
            (t("overview.loop.do"), t("overview.loop.do.what"), "digipolku"),
        ]
        page.element("ol", .class("loop"), .aria(.label, t("overview.loop"))) { page in
            for (name, what, place) in steps {
                page.element("li") { page in
                    page.element("a", .href(visit.address(place)), text: name)
                    page.element("span", text: what)
                }
            }
        }
    }
}
