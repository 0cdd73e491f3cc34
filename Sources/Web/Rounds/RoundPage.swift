import Ballot
import Domain
import HTML

/// What the page of one round is made from.
struct RoundFacts: Sendable {
    let round: Round
    let instrument: Instrument
    var links: [EntryLink] = []
    var meter: Meter?
    var unreadTexts = 0
    /// A release was tried just now, and fewer answered than a figure may stand for.
    var hadTooFew = false
    /// Of the public link, while it takes answers.
    var publicSlug: String?
    /// Of letters that went out by mail.
    var waves = 0
    /// Nil where nobody answers on paper.
    var paper: PaperRecord?
}

/// A round as everyone may see it – who is asked, by which rules it is shown – and for its lead the next step.
struct RoundPage: Page {
    let visit: Visit
    let facts: RoundFacts

    private var t: Translator { visit.t }
    private var round: Round { facts.round }
    var title: String { round.plan.name.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi) }

    func write(to page: inout HTML) {
        page.element("h1") { $0.written(round.plan.name, visit) }
        page.element("p") { page in
            page.element("span", .class(round.state.tagClass), text: t(TextKey(family: "rounds.state", round.state)))
            page.text(" " + visit.days(of: round) + " ")
            if round.plan.isTest { page.element("span", .class("tag waiting"), text: t("rounds.test")) }
        }
        if round.plan.isJoint { joint(&page) }
        if visit.may(.manageRounds) { LeadPart(visit: visit, facts: facts).write(to: &page) } else { visitorPart(&page) }
        PlanPart(visit: visit, round: round, instrument: facts.instrument, keyed: facts.paper?.sheets ?? 0).write(to: &page)
    }

    /// Whose people are asked, and where what came of them is read.
    private func joint(_ page: inout HTML) {
        let count: KeyValuePairs<String, TextValue> = [
            "n": .count(round.plan.organisations.count), "people": .count(round.plan.groups.reduce(0) { $0 + $1.people }),
        ]
        page.element("p", .class("panel")) { page in
            page.text(t("joint.begin") + ": " + t("joint.read", count) + ". ")
            if visit.audience == .internal, round.state != .draft {
                page.element("a", .href(visit.jointAddress(round.id, "osallistujat")), text: t("joint.desk.link"))
            } else if round.publishedAt != nil {
                page.element("a", .href(visit.jointAddress(round.id)), text: t("joint.sums.see"))
            }
        }
    }

    /// Whoever may answer finds the way here; members of a group have their own link.
    private func openToVisitors(_ page: inout HTML) {
        let closes: KeyValuePairs<String, TextValue> = ["closes": .day(round.closes)]
        guard let slug = facts.publicSlug else { return page.element("p", .class("lead"), text: t("rounds.visitor.open", closes)) }
        page.element("p", .class("lead"), text: t("rounds.visitor.open-public", closes))
        page.element("p", .class("buttons")) {
            $0.element("a", .class("button"), .href(visit.address("kysely", slug)), text: t("overview.answer.button"))
        }
        if !round.plan.groups.isEmpty { page.element("p", .class("quiet"), text: t("rounds.visitor.own-link")) }
    }

    private func visitorPart(_ page: inout HTML) {
        switch round.state {
        case .released where round.plan.publishes || visit.audience == .internal:
            page.element("p") {
                $0.element("a", .class("button"), .href(visit.address("tulokset", round.id.description)), text: t("rounds.see-results"))
            }
        case .released: page.element("p", .class("lead"), text: t(round.plan.isJoint ? "joint.visitor.closed" : "rounds.visitor.inside"))
        case .open: openToVisitors(&page)
        case .closed, .draft:
            page.element(
                "p", .class("lead"),
                text: t(round.plan.told("rounds.visitor.closed", inside: "rounds.visitor.closed-inside", jointly: "joint.visitor.closed")))
        }
    }
}

/// The lead's next step in each state, and the links meanwhile.
private struct LeadPart: View {
    let visit: Visit
    let facts: RoundFacts

    private var t: Translator { visit.t }
    private var round: Round { facts.round }
    private var id: String { round.id.description }

    func write(to page: inout HTML) {
        switch round.state {
        case .draft: draft(&page)
        case .open: open(&page)
        case .closed: closed(&page)
        case .released: released(&page)
        }
        guard !round.plan.isQuickTest, let zone = visit.organisation?.zone else { return }
        RoundSteps(visit: visit, round: round, waves: facts.waves, today: visit.now.day(in: zone)).write(to: &page)
    }

    private func draft(_ page: inout HTML) {
        page.element(
            "p", .class("lead"), text: round.isScheduled ? t("rounds.lead.waits", ["day": .day(round.plan.opens)]) : t("rounds.lead.draft"))
        page.element("div", .class("buttons")) {
            $0.element(
                "a", .class("button"), .href(visit.address(round.plan.isJoint ? "yhteiskyselyt" : "kyselyt", id, "muokkaa")),
                text: t("rounds.lead.continue"))
        }
    }

    private func open(_ page: inout HTML) {
        let isQuick = round.plan.isQuickTest
        page.element("p", .class("lead"), text: t(isQuick ? "rounds.lead.quick" : "rounds.lead.open", ["closes": .day(round.closes)]))
        meter(&page)
        page.element("div", .class("buttons")) { page in
            let links = visit.address("kyselyt", id, "linkit")
            if !isQuick { page.element("a", .class("button"), .href(links), text: t("rounds.lead.links")) }
            if !round.plan.isJoint {
                page.element(
                    "a", .class(isQuick ? "button" : "button quiet"), .href(visit.address("kyselyt", id, "naytto")), text: t("rounds.lead.screen"))
            }
            if isQuick { page.element("a", .class("button quiet"), .href(links), text: t("rounds.lead.links")) }
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id, "jatka")), text: t("rounds.lead.extend"))
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id, "sulje")), text: t("rounds.lead.close"))
        }
    }

    /// It was counted on the day the round opened, most likely at its first minute: it says nothing of what came since.
    private func isOfOpening(_ meter: Meter) -> Bool {
        guard let opened = round.openedAt, let zone = visit.organisation?.zone else { return false }
        return meter.day <= opened.day(in: zone)
    }

    private func meter(_ page: inout HTML) {
        // A meeting is over before the first night.
        guard !round.plan.isQuickTest else { return page.element("p", .class("panel"), text: t("rounds.meter.quick")) }
        let asked = round.labels.compactMap(\.people).reduce(0, +)
        page.element("div", .class("panel")) { page in
            switch facts.meter {
            case let meter? where meter.sheets == 0 && isOfOpening(meter): page.element("p", text: t("rounds.meter.soon"))
            case let meter? where meter.sheets > 0:
                page.element("p", .class("big"), text: t("rounds.meter", ["n": .count(meter.sheets), "asked": .count(asked)]))
                page.element("p", .class("quiet"), text: t("rounds.meter.when", ["day": .day(meter.day)]))
            case let meter?: page.element("p", text: t("rounds.meter.under-five", ["day": .day(meter.day)]))
            case nil: page.element("p", text: t("rounds.meter.none"))
            }
            page.element("p", .class("quiet small"), text: t("rounds.meter.why"))
        }
        let metered = round.metered(facts.meter)
        if !metered.isEmpty { groups(metered, &page) }
    }

    /// Groups of twenty people or more, each with its own count of the night.
    private func groups(_ metered: [(label: Label, sheets: Int)], _ page: inout HTML) {
        StackedTable(
            caption: t("rounds.meter.caption"),
            columns: [
                StackedTable.Column(name: t("rounds.plan.group")), StackedTable.Column(name: t("rounds.meter.answers"), isNumber: true),
                StackedTable.Column(name: t("rounds.meter.asked"), isNumber: true),
            ], count: metered.count
        ) { row, column, page in
            let (label, sheets) = metered[row]
            switch column {
            case 0: page.written(label.name, visit)
            case 1: page.text(sheets > 0 ? t.number(sheets) : t("rounds.meter.few"))
            default: page.text(t.number(label.people ?? 0))
            }
        }.write(to: &page)
        guard metered.count < round.labels.filter({ !$0.isPublic }).count else { return }
        page.element("p", .class("quiet small"), text: t("rounds.meter.small", ["n": .count(Plan.meterFloor)]))
    }

    private func closed(_ page: inout HTML) {
        let k: KeyValuePairs<String, TextValue> = ["k": .count(round.plan.k)]
        if facts.hadTooFew { page.element("h2", text: t("rounds.lead.too-few", k)) }
        page.element(
            "p", .class("lead"),
            text: t(facts.hadTooFew ? "rounds.lead.too-few-what" : facts.paper != nil ? "rounds.lead.closed-waits" : "rounds.lead.closed", k))
        if facts.paper != nil {
            let last = round.lastDayOfPaper(in: visit.organisation?.zone ?? .helsinki)
            page.element("p", .class("notice"), text: t("rounds.paper.held", ["day": .day(last)]))
        }
        page.element("div", .class("buttons")) { page in
            let extend = visit.address("kyselyt", id, "jatka")
            if facts.hadTooFew { page.element("a", .class("button"), .href(extend), text: t("rounds.lead.extend")) }
            page.element(
                "a", .class(facts.hadTooFew ? "button quiet" : "button"), .href(visit.address("kyselyt", id, "julkaise")),
                text: t("rounds.lead.release"))
            if !facts.hadTooFew { page.element("a", .class("button quiet"), .href(extend), text: t("rounds.lead.extend")) }
            if facts.paper != nil {
                page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id, "paperi")), text: t("rounds.paper.title"))
            }
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", id, "tuonti")), text: t("rounds.import.title"))
        }
    }

    private func released(_ page: inout HTML) {
        page.element("p", .class("lead"), text: t("rounds.lead.released"))
        if visit.may(.readTexts) { UnreadTexts(visit: visit, round: round, count: facts.unreadTexts).write(to: &page) }
        page.element("div", .class("buttons")) { page in
            page.element("a", .class("button"), .href(visit.address("tulokset", id)), text: t("rounds.see-results"))
            if !round.plan.isQuickTest {
                page.element(
                    "a", .class("button quiet"), .href(visit.address(round.plan.isJoint ? "yhteiskyselyt" : "kyselyt", "uusi", query: ["pohja": id])),
                    text: t("rounds.again"))
            }
            if visit.may(.readTexts) {
                page.element(
                    "a", .class("button quiet"), .href(visit.address("kyselyt", id, "avoimet")),
                    text: t("rounds.lead.texts", ["n": .count(facts.unreadTexts)]))
            }
        }
    }
}
