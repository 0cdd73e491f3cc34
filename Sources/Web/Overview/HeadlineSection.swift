import Domain
import HTML

/// The widest gap of the newest round in two or three big numbers, and what people have pinned from it.
struct HeadlineSection: View {
    let visit: Visit
    let latest: OverviewFacts.LatestResults?

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("headline"), .aria(.labelledby, "havainto")) { page in
            guard let latest else { return nothing(&page) }
            page.element("p", .class("eyebrow")) { page in
                page.written(latest.round.plan.name, visit)
                page.text(" · " + t("overview.headline.released", ["day": .day(latest.releasedAt.day(in: visit.organisation?.zone ?? .helsinki))]))
                if latest.round.plan.isTest { page.element("span", .class("tag waiting"), text: t("overview.test")) }
                if latest.results.audience == .internal { page.element("span", .class("tag waiting"), text: t("overview.inside")) }
            }
            page.element("div", .class("headline-body")) { page in
                page.element("div") { page in
                    if let gap = latest.gap { write(gap, latest, &page) } else { scores(latest, &page) }
                }
                pinned(latest, &page)
            }
            page.element("p") { page in
                page.element("a", .href(visit.address("tulokset", latest.round.id.description)), text: t("overview.headline.all"))
            }
            if latest.results.audience == .internal { page.element("p", .class("small quiet"), text: inside(latest.round.plan)) }
        }
    }

    /// Why these figures are others than those on the page that everybody sees.
    private func inside(_ plan: Plan) -> String {
        guard plan.publishes else { return t("overview.inside.only") }
        return t("overview.inside.both", ["k": .count(plan.k(for: .internal)), "open": .count(plan.k(for: .open))])
    }

    private func nothing(_ page: inout HTML) {
        page.element("h2", .id("havainto"), text: t("overview.headline.none"))
        page.element("p", .class("nothing"), text: t(visit.may(.manageRounds) ? "overview.headline.none.lead" : "overview.headline.none.visitor"))
    }

    private func write(_ gap: StatementGap, _ latest: OverviewFacts.LatestResults, _ page: inout HTML) {
        let names = (name(gap.high.group, latest), name(gap.low.group, latest))
        let heading =
            gap.isFinding
            ? t("overview.headline.gap", ["high": .text(names.0), "low": .text(names.1.lowercased())])
            : t(gap.others.isEmpty ? "overview.headline.no-gap" : "overview.headline.widest")
        page.element("h2", .id("havainto"), text: heading)
        page.element("blockquote") { $0.written(gap.statement.text, visit) }
        page.element("dl", .class("big-figures")) { page in
            for point in gap.points.sorted(by: { $0.mean > $1.mean }) {
                figure(point.group, name(point.group, latest), point.mean, people: point.pool.counts.answered, &page)
            }
        }
        page.element("p", .class("small quiet"), text: t("overview.scale"))
        page.add(PartNote(results: latest.results, t: t))
    }

    /// A round without two groups to compare: how everyone sees it, in one number.
    private func scores(_ latest: OverviewFacts.LatestResults, _ page: inout HTML) {
        guard let score = latest.results.organisationScore else {
            let (isOpen, plan) = (latest.results.audience == .open, latest.round.plan)
            page.element("h2", .id("havainto"), text: t(isOpen ? "overview.headline.hidden" : "overview.headline.hidden.inside"))
            return page.element("p", text: t("overview.headline.hidden.why", ["k": .count(plan.k(for: latest.results.audience))]))
        }
        let who = ResultWords(results: latest.results, t: t).voice(.everyone)
        page.element("h2", .id("havainto"), text: t("overview.headline.one", ["who": .text(who), "score": .decimal(score, digits: 1)]))
        page.element("p", .class("small quiet"), text: t("overview.scale"))
    }

    private func figure(_ group: String, _ name: String, _ mean: Double, people: Int, _ page: inout HTML) {
        page.element("div") { page in
            page.element("dt") { page in
                page.element(
                    "svg", .class("group-sign"), .with("width", 20), .with("height", 20), .with("viewBox", "0 0 20 20"), .aria(.hidden, "true")
                ) {
                    GroupMark(group: group).draw(at: 10, 10, in: &$0)
                }
                page.text(" " + name)
            }
            page.element("dd") { page in
                page.element("strong", text: t.number(mean))
                page.text(" ")
                page.element("span", .class("small quiet"), text: t("overview.people", ["n": .count(people)]))
            }
        }
    }

    private func name(_ group: String, _ latest: OverviewFacts.LatestResults) -> String {
        t.worded(latest.results.instrument.group(group)?.name.text(in: visit.language) ?? group)
    }

    private func pinned(_ latest: OverviewFacts.LatestResults, _ page: inout HTML) {
        let others = latest.others
        guard !others.isEmpty else { return }
        page.element("div") { page in
            page.element("h3", text: t("overview.headline.pinned"))
            page.element("ul", .class("pinned")) { page in
                for finding in others.prefix(4) {
                    page.element("li") { $0.add(FindingLine(visit: visit, finding: finding)) }
                }
            }
        }
    }
}

extension Finding.Kind {
    var tagClass: StaticString {
        switch self {
        case .strength, .rise: "tag better"
        case .weakness, .drop: "tag worse"
        case .gap, .unknowing: "tag waiting"
        case .other: "tag"
        }
    }
}
