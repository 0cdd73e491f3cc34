import Ballot
import Domain
import HTML
import Store

/// The organisations of a joint round for the one who asks: their links, what they said, their notes, and the step to publishing.
struct JointDeskPage: Page {
    let visit: Visit
    let round: Round
    let parts: [JointPart]
    /// Of last night, while it is open.
    let meter: Meter?
    /// From the release on: the table of those who ask.
    let results: RoundResults?

    private var t: Translator { visit.t }
    var width: PageWidth { .wide }
    var title: String { t("joint.desk.title") }
    private var consenting: Int { parts.count { $0.consent == true } }

    func write(to page: inout HTML) {
        page.element("p") { page in
            page.element("a", .href(visit.address("kyselyt", round.id.description))) { $0.written(round.plan.name, visit) }
        }
        page.element("h1", text: title)
        page.element("p", .class("lead"), text: lead)
        page.element("p", text: t(round.plan.peers == nil ? "joint.desk.peers-all" : "joint.desk.peers", ["variable": .text(variable)]))
        if round.state != .released { consequence(&page) }
        if visit.may(.manageRounds) { publishing(&page) }
        StackedTable(
            caption: title, isCaptionHidden: true,
            columns: [
                .init(name: t("inquiries.column.organisation")), .init(name: t("rounds.plan.asked")), .init(name: t("joint.column.consent")),
                .init(name: t("joint.column.link")),
            ], count: parts.count, isOfWords: true
        ) { row, column, page in cell(parts[row], column, &page) }.write(to: &page)
        if visit.may(.manageRounds) {
            page.element("p") {
                $0.element("a", .href(visit.jointAddress(round.id, "osallistujat.csv")), text: t("joint.links.csv"))
            }
        }
        if let results { figures(results, &page) }
    }

    /// Every organisation by itself: whoever asks reads each released block (SAFETY §5.11), and said so before anybody answered.
    private func figures(_ results: RoundResults, _ page: inout HTML) {
        let themes = results.instrument.themes.filter { theme in results.statements.contains { $0.statement.theme == theme.key } }
        page.element("section") { page in
            page.element("h2", .id("luvut"), text: t("joint.desk.figures"))
            page.element("p", text: t("joint.desk.figures-what", ["k": .count(round.plan.k), "open": .count(Plan.openFloor)]))
            StackedTable(
                caption: t("joint.desk.figures"), isCaptionHidden: true,
                columns: [.init(name: t("inquiries.column.organisation"))]
                    + themes.map { .init(name: t.worded($0.name.text(in: t.language)), isNumber: true) },
                count: parts.count
            ) { row, column, page in
                guard column > 0 else {
                    return page.written(round.plan.organisation(parts[row].key)?.profile.name ?? LocalText(fi: parts[row].key), visit)
                }
                let voice = Voice.organisation(parts[row].key, results.groups.map(\.key))
                guard let score = results.figure(voice, theme: themes[column - 1].key).score else {
                    return page.element("span", .class("quiet small"), text: t("joint.cell.hidden"))
                }
                page.element("strong", text: t.number(score.mean))
                guard score.statements.count < score.asked else { return }
                page.element(
                    "span", .class("quiet small of"),
                    text: t("results.themes.of", ["k": .count(score.statements.count), "m": .count(score.asked)]))
            }.write(to: &page)
        }
    }

    /// Groups of twenty people and more, in steps of five (SAFETY §5.7).
    private func answered(_ key: String) -> String? {
        guard round.state == .open else { return nil }
        let groups = round.metered(meter).filter { $0.label.organisation == key }
        guard !groups.isEmpty else { return nil }
        let told = groups.map { one in
            let name = t.worded(one.label.name.text(in: visit.language, first: visit.ownLanguage))
            let values: KeyValuePairs<String, TextValue> = ["n": .count(one.sheets), "all": .count(one.label.people ?? 0)]
            let count = one.sheets > 0 ? t("joint.desk.answered", values) : t("rounds.meter.few")
            return "\(name): \(count)"
        }
        return told.joined(separator: "; ")
    }

    private var lead: String {
        let values: KeyValuePairs<String, TextValue> = ["n": .count(consenting), "all": .count(parts.count)]
        return t(round.state == .released ? "joint.desk.frozen" : "joint.desk.lead", values)
    }

    /// What a "no" does, before it is too late.
    private func consequence(_ page: inout HTML) {
        let out = parts.filter { $0.consent != true }
        guard !out.isEmpty else { return }
        page.element(
            "p", .class("notice waiting"), text: t("joint.desk.consequence", ["n": .count(out.count), "least": .count(Publication.leastOthers)]))
    }

    private var variable: String { round.plan.peers.map { t(TextKey(family: "joint.peers", $0)) } ?? "" }

    private func publishing(_ page: inout HTML) {
        guard round.state == .released else { return }
        guard round.publishedAt == nil else {
            return page.element("p") { $0.element("a", .class("button"), .href(visit.jointAddress(round.id)), text: t("joint.sums.see")) }
        }
        page.element("section", .class("panel")) { page in
            page.element("h2", text: t("joint.publish.title"))
            page.element("p", text: t("joint.publish.what", ["open": .count(Plan.openFloor)]))
            PostForm(visit: visit, action: visit.jointAddress(round.id, "julkaise")).write(to: &page) { page in
                page.element("div", .class("buttons")) { page in
                    page.element("button", text: t("joint.publish.do"))
                    page.element("a", .class("button quiet"), .href(visit.jointAddress(round.id)), text: t("joint.sums.preview"))
                }
            }
        }
    }

    private func cell(_ part: JointPart, _ column: Int, _ page: inout HTML) {
        let asked = round.plan.organisation(part.key)
        switch column {
        case 0:
            page.written(asked?.profile.name ?? LocalText(fi: part.key), visit)
            let about = asked.map { visit.about($0.profile) } ?? ""
            if !about.isEmpty { page.element("span", .class("row-about"), text: about) }
        case 1:
            page.text(t.number(round.plan.groups.filter { $0.organisation == part.key }.reduce(0) { $0 + $1.people }))
            if let told = answered(part.key) { page.element("span", .class("row-about"), text: told) }
        case 2: said(part, &page)
        default: link(part, &page)
        }
    }

    private func said(_ part: JointPart, _ page: inout HTML) {
        let key: TextKey = part.consent.map { $0 ? "joint.said.yes" : "joint.said.no" } ?? "joint.said.nothing"
        page.element("span", .class(part.consent == true ? "tag better" : part.consent == nil ? "tag empty" : "tag"), text: t(key))
        if !part.speaker.isEmpty { page.element("span", .class("row-about")) { $0.written(part.speaker) } }
        if !part.note.isEmpty {
            page.element("p", .class("small")) { page in
                page.text(t("joint.note.of") + " ")
                page.written(part.note)
            }
        }
    }

    private func link(_ part: JointPart, _ page: inout HTML) {
        guard visit.may(.manageRounds) else { return page.text(t(part.openedAt == nil ? "joint.link.unopened" : "joint.link.opened")) }
        let token = visit.site.store.token(of: part)
        page.element("a", .href(visit.address("osallistuja", token))) { page in
            page.element("code") { $0.add(AddressText(address: visit.link(of: part, in: round))) }
        }
        page.element("span", .class("row-about"), text: t(part.openedAt == nil ? "joint.link.unopened" : "joint.link.opened"))
        PostForm(visit: visit, action: visit.jointAddress(round.id, "osallistujat")).write(to: &page) { page in
            page.void("input", .type("hidden"), .name("osallistuja"), .value(part.id.description))
            page.element("button", .class("quiet small")) { page in
                page.text(t("joint.link.renew"))
                page.element("span", .class("visually-hidden")) { page in
                    page.text(": ")
                    page.written(round.plan.organisation(part.key)?.profile.name ?? LocalText(), visit)
                }
            }
        }
    }
}
