import Ballot
import Domain
import HTML

/// Asks once more before the pool is opened for ever.
struct ClosingPage: Page {
    let visit: Visit
    let round: Round
    /// Of last night.
    var meter: Meter?
    /// Sheets of paper may still be keyed after closing.
    var takesPaper = false
    /// Nil for a quick test, which has one group.
    var forecast: Forecast?

    private var t: Translator { visit.t }
    var title: String { t("rounds.close.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.close.lead", ["name": .text(round.plan.name.text(in: visit.language))]))
        if let meter, meter.sheets > 0 {
            page.element("p", text: t("rounds.close.meter", ["n": .count(meter.sheets), "day": .day(meter.day)]))
        }
        page.element("dl", .class("facts")) { page in
            page.element("dt", text: t("rounds.close.enough", ["k": .count(round.plan.k)]))
            page.element("dd", text: t("rounds.close.once"))
            page.element("dt", text: t("rounds.close.few", ["k": .count(round.plan.k)]))
            page.element("dd", text: t("rounds.close.few-what"))
        }
        LowGroups(visit: visit, round: round, meter: meter, forecast: forecast).write(to: &page)
        if round.plan.isJoint {
            page.element("p", .class("notice waiting")) { page in
                page.text(t("joint.closing") + " ")
                page.element("a", .href(visit.jointAddress(round.id, "osallistujat")), text: t("joint.desk.link"))
            }
        }
        if takesPaper {
            let last = visit.now.day(in: visit.organisation?.zone ?? .helsinki).adding(Ballot.daysOfPaper)
            page.element("p", .class("notice"), text: t("rounds.paper.held", ["day": .day(last)]))
        }
        page.element("div", .class("buttons")) { page in
            PostForm(visit: visit, action: visit.address("kyselyt", round.id.description, "sulje")).write(to: &page) { page in
                page.element("div", .class("buttons")) { page in
                    if takesPaper { page.element("button", .name("tee"), .value("odota"), text: t("rounds.close.hold")) }
                    page.element("button", .class(takesPaper ? "quiet" : ""), text: t("rounds.close.do"))
                }
            }
            page.element("a", .class("button quiet"), .href(visit.address("kyselyt", round.id.description)), text: t("rounds.back"))
        }
    }
}

/// Asks once more before the results of a closed round are counted: the same step, some days later.
struct CountingPage: Page {
    let visit: Visit
    let round: Round
    /// Of last night.
    let meter: Meter?
    /// Sheets that were keyed or came in files; nil where nobody answers on paper.
    let sheets: Int?
    let forecast: Forecast?

    private var t: Translator { visit.t }
    var title: String { t("rounds.count.title") }

    func write(to page: inout HTML) {
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: t("rounds.count.lead", ["name": .text(round.plan.name.text(in: visit.language))]))
        page.element("dl", .class("facts")) { page in
            page.element("dt", text: t("rounds.close.enough", ["k": .count(round.plan.k)]))
            page.element("dd", text: t("rounds.count.once"))
            page.element("dt", text: t("rounds.close.few", ["k": .count(round.plan.k)]))
            page.element("dd", text: t("rounds.close.few-what"))
            if let sheets {
                page.element("dt", text: t("rounds.count.sheets", ["n": .count(sheets)]))
                page.element("dd", text: t("rounds.count.sheets-what"))
            }
            page.element("dt", text: t("rounds.count.groups"))
            page.element("dd") { page in
                for (place, label) in round.labelsOfPlan.enumerated() {
                    if place > 0 { page.text(", ") }
                    page.written(label.name, visit)
                }
            }
        }
        LowGroups(visit: visit, round: round, meter: meter, forecast: forecast).write(to: &page)
        page.element("div", .class("buttons")) { page in
            PostForm(visit: visit, action: visit.address("kyselyt", round.id.description, "julkaise")).write(to: &page) {
                $0.element("button", text: t("rounds.count.do"))
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
