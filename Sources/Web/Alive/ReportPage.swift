import Domain
import HTML

/// One report: its frozen body, the texts to copy for the meeting, what the body decided, and where the facts stand.
struct ReportPage: Page {
    let visit: Visit
    let report: Revision<Report>
    let facts: ReportFacts
    /// What the body decided about it, with the body's name.
    let decision: Revision<Decision>?
    let today: Day
    /// A draft that nobody else has read.
    let isRemovable: Bool
    /// Why what was asked was not done.
    var refusal: String?

    private var t: Translator { visit.t }
    private var words: ReportWords { ReportWords(facts: facts, t: t, first: visit.ownLanguage) }
    private var id: String { report.id.description }

    var title: String { words.title }

    func write(to page: inout HTML) {
        if let refusal { page.element("div", .class("notice waiting"), .with("role", "alert")) { $0.element("p", text: refusal) } }
        page.element("article", .class("report")) { page in
            page.add(ReportBody(words: words, hash: report.content.hash, address: { visit.address(of: $0) }, changes: changes, results: results))
            texts(&page)
            decided(&page)
            frozen(&page)
        }
        if visit.may(.editRoadmap) { page.add(ReportTools(visit: visit, report: report, today: today, isRemovable: isRemovable)) }
    }

    private var changes: Address? { facts.since.map { ChangesQuery.address(visit, since: $0, until: facts.asOf) } }

    private var results: Address? { facts.survey.map { visit.address("tulokset", $0.id) } }

    /// The same facts as running text: on the screen and in Word behind a fold, for whoever pastes them; paper has said them already.
    private func texts(_ page: inout HTML) {
        page.element("details", .class("report-texts more"), .id("tekstit")) { page in
            page.element("summary", text: t("alive.report.texts"))
            page.element("p", .class("quiet"), text: t("alive.report.texts.lead"))
            page.add(CopyText(id: "esittelyteksti", title: t("alive.report.presentation.title"), lines: words.presentation, t: t))
        }
    }

    private func decided(_ page: inout HTML) {
        guard let decision else { return }
        page.element("section", .aria(.labelledby, "paatos")) { page in
            page.element("h2", .id("paatos"), text: t("alive.report.decided"))
            page.element("p") { page in
                let name = words.text(facts.body) + " " + t.day(decision.day) + (decision.section.isEmpty ? "" : " § \(decision.section)")
                page.element("a", .href(visit.address("paatokset", decision.id.description)), text: name)
                page.text(": ")
                page.written(decision.text, visit)
            }
        }
    }

    private func frozen(_ page: inout HTML) {
        page.element("section", .aria(.labelledby, "tiedot"), .class("report-facts")) { page in
            page.element("h2", .id("tiedot"), text: t("alive.report.frozen"))
            page.element("p", text: t("alive.report.frozen.words", ["day": .day(facts.asOf)]))
            page.element("p", .class("small")) { page in
                page.text("SHA-256: ")
                page.element("code", text: report.content.hash)
            }
            page.element("p", .class("no-print")) {
                $0.element("a", .href(visit.address("raportit", id, "tiedot.json")), text: t("alive.report.json"))
            }
        }
    }
}

/// A text to take elsewhere: plain paragraphs, and with JavaScript a button that copies them.
struct CopyText: View {
    let id: String
    let title: String
    let lines: [String]
    let t: Translator
    var language: Language?
    var level: StaticString = "h3"

    func write(to page: inout HTML) {
        page.element("div", .class("copy-text")) { page in
            page.element(level, .id(id), text: title)
            page.element("div", .id("\(id)-teksti"), .lang(language?.rawValue)) { page in
                for line in lines { page.element("p", text: line) }
            }
            page.element(
                "button", .class("quiet no-print"), .type("button"), .flag("hidden"), .with("data-copy", "\(id)-teksti"),
                .with("data-done", t("alive.copied")), .aria(.describedby, id), text: t("alive.copy"))
        }
    }
}

/// What the lead does with a report: publish it, and record what the body decided.
struct ReportTools: View {
    let visit: Visit
    let report: Revision<Report>
    let today: Day
    let isRemovable: Bool

    func write(to page: inout HTML) {
        let t = visit.t
        let id = report.id.description
        page.element("div", .class("panel no-print report-tools")) { page in
            page.element("h2", text: t("alive.report.tools"))
            page.element(
                "p",
                text: t(report.isPublic ? "alive.report.is-public" : "alive.report.is-draft")
                    + (report.staysPublic ? " " + t("alive.report.stays-public") : ""))
            if isOddDay {
                let days: KeyValuePairs<String, TextValue> = ["meeting": .day(report.meeting), "day": .day(report.asOf)]
                page.element("p", .class("notice"), text: t("alive.report.odd-day", days))
            }
            page.element("div", .class("buttons")) { page in
                if !report.staysPublic { publishing(&page) }
                if report.decision == nil, report.meeting <= today {
                    page.element("a", .class("button quiet"), .href(visit.address("raportit", id, "paatos")), text: t("alive.report.record"))
                }
                if isRemovable {
                    page.element("a", .class("button quiet"), .href(visit.address("raportit", id, "poisto")), text: t("alive.report.remove"))
                }
            }
            if report.decision == nil, report.meeting > today {
                page.element("p", .class("small quiet"), text: t("alive.report.record.ahead", ["day": .day(report.meeting)]))
            }
        }
    }

    /// A draft for a meeting before the state that it tells, or more than a year after it: often a slip of the hand.
    private var isOddDay: Bool {
        guard !report.isPublic, report.decision == nil else { return false }
        return report.meeting < report.asOf || report.meeting > report.asOf.adding(366)
    }

    private func publishing(_ page: inout HTML) {
        PostForm(visit: visit, action: visit.address("raportit", report.id.description, "julkaisu")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("version"), .value(String(report.number)))
            page.void("input", .type("hidden"), .name("public"), .value(report.isPublic ? "0" : "1"))
            page.element(
                "button", .class(report.isPublic ? "quiet" : ""), .type("submit"),
                text: visit.t(report.isPublic ? "alive.report.withdraw" : "alive.report.publish"))
        }
    }
}
