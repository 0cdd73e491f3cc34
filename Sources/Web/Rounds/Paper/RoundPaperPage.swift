import Ballot
import Domain
import HTML

extension Instrument {
    /// Statements, where it asks nothing else.
    var countsAs: TextKey { items.allSatisfy(\.isStatement) ? "rounds.plan.statements" : "rounds.plan.items" }
}

/// Paper in one round: how many sheets came, what to print, where to key.
struct RoundPaperPage: Page {
    let visit: Visit
    let round: Round
    let paper: PaperRecord?
    let canKey: Bool
    /// In which everything that is asked is written.
    let languages: [Language]
    /// What the questionnaire calls the things it asks.
    let counted: TextKey

    private var t: Translator { visit.t }
    private var id: String { round.id.description }
    private var labels: [Label] { round.labelsOfPlan.filter { !$0.isPublic } }
    var title: String { t("rounds.paper.title") }
    var width: PageWidth { .wide }

    func write(to page: inout HTML) {
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("kyselyt", id))) { $0.written(round.plan.name, visit) }
        }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.paper.lead"))
        if let paper { keyed(paper, &page) } else { beginning(&page) }
        forms(&page)
    }

    private func keyed(_ paper: PaperRecord, _ page: inout HTML) {
        page.element("div", .class("panel")) { page in
            page.element("p", .class("big"), text: t("rounds.paper.sheets", ["n": .count(paper.keyed ?? paper.sheets)]))
            if let n = paper.imported, n > 0 { page.element("p", text: t("rounds.paper.imported", ["n": .count(n)])) }
            page.element("p", text: canKey ? t("rounds.paper.until", ["day": .day(lastDay)]) : t("rounds.paper.over"))
            page.element("p", .class("quiet small"), text: t("rounds.paper.sheets-what"))
        }
    }

    private var lastDay: Day { round.lastDayOfPaper(in: visit.organisation?.zone ?? .helsinki) }

    private func beginning(_ page: inout HTML) {
        guard round.state != .released else { return page.element("p", text: t("rounds.paper.over")) }
        let values: KeyValuePairs<String, TextValue> = ["n": .count(Ballot.daysOfPaper), "few": .count(Plan.repeatableFloor)]
        page.element("p", text: t("rounds.paper.begin-what", values))
        PostForm(visit: visit, action: visit.address("kyselyt", id, "paperi")).write(to: &page) { page in
            page.element("div", .class("buttons")) { $0.element("button", text: t("rounds.paper.begin")) }
        }
    }

    private func forms(_ page: inout HTML) {
        let names = [t("rounds.plan.group"), t(counted), t("rounds.paper.print"), t("rounds.paper.key")]
        StackedTable(
            caption: t("rounds.paper.caption"), columns: names.enumerated().map { StackedTable.Column(name: $1, isNumber: $0 == 1) },
            count: labels.count, isOfWords: true
        ) { row, column, page in
            cell(labels[row], column, &page)
        }.write(to: &page)
    }

    private func cell(_ label: Label, _ column: Int, _ page: inout HTML) {
        let number = String(label.number)
        switch column {
        case 0: page.written(label.name, visit)
        case 1: page.text(t.number(label.statements.count))
        case 2:
            for language in languages {
                page.element(
                    "a", .lang(language.rawValue),
                    .href(visit.address("kyselyt", id, "paperi", number, "lomake", query: ["kieli": language.rawValue])),
                    text: language.ownName)
                page.text(" ")
            }
        default:
            guard canKey else { return page.text("–") }
            page.element(
                "a", .href(visit.address("kyselyt", id, "paperi", number, "syotto")),
                .aria(.label, "\(t("rounds.paper.key")): \(t.worded(label.name.text(in: visit.language, first: visit.ownLanguage)))"),
                text: t("rounds.paper.key"))
        }
    }
}

extension Round {
    /// The last day on which sheets may be keyed.
    func lastDayOfPaper(in zone: Zone) -> Day { lastDay(in: zone).adding(Ballot.daysOfPaper) }
}
