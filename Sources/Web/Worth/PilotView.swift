import Domain
import HTML

/// A pilot on its page: what was tried, what came of it here and elsewhere, and the decision it waits for.
struct PilotView: View {
    let visit: Visit
    let action: Revision<Action>
    let pilot: Pilot
    let worth: ActionWorth
    /// Actions that came of it.
    let later: [Revision<Action>]
    let mayEdit: Bool
    let day: Day

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .aria(.labelledby, "kokeilu")) { page in
            page.element("h2", .id("kokeilu"), text: t("roadmap.pilot"))
            page.paragraphs(pilot.hypothesis, visit)
            page.element("dl", .class("facts")) { page in
                fact("roadmap.field.measure", pilot.measure, &page)
                fact("roadmap.field.limit", pilot.limit, &page)
                if let day = pilot.decisionDay {
                    page.element("dt", text: t("roadmap.field.decisionDay"))
                    page.element("dd", text: t.day(day))
                }
                if let origin = pilot.origin { fact("worth.pilot.from", origin.place, &page) }
            }
            verdict(&page)
            elsewhere(&page)
            travel(&page)
        }
    }

    private func fact(_ label: TextKey, _ text: LocalText, _ page: inout HTML) {
        guard !text.isEmpty else { return }
        page.element("dt", text: t(label))
        page.element("dd") { $0.written(text, visit) }
    }

    private func verdict(_ page: inout HTML) {
        // A draft is still being planned: its decision day is among what publishing needs.
        guard let verdict = pilot.verdict else { return action.phase == .draft ? () : open(&page) }
        page.element("div", .class("verdict is-\(verdict.outcome.rawValue)")) { page in
            page.element("h3") { page in
                page.text(t(TextKey(family: "worth.verdict-of", verdict.outcome)))
                if let day = verdict.day { page.element("span", .class("quiet small"), text: " " + t.day(day)) }
            }
            page.paragraphs(verdict.reason, visit)
            if let decision = worth.decision { decided(decision, &page) }
            if verdict.outcome != .stop, later.isEmpty, visit.may(.editRoadmap), mayEdit {
                PostForm(visit: visit, action: visit.address("digipolku", action.id.description, "jatko")).write(to: &page) { page in
                    page.element("button", .class("quiet"), .type("submit"), text: t(TextKey(family: "worth.next", verdict.outcome)))
                }
            }
        }
    }

    private func decided(_ decision: Revision<Decision>, _ page: inout HTML) {
        page.element("p", .class("small")) { page in
            let body = worth.bodies.first { $0.id == decision.madeBy }
            if let body {
                page.written(body.content.name, visit)
                page.text(" ")
            }
            page.text(t.day(decision.day) + (decision.section.isEmpty ? "" : " § \(decision.section)") + ": ")
            page.element("a", .href(visit.address("paatokset", decision.id.description))) { $0.written(decision.content.text, visit) }
        }
    }

    /// On its decision day a pilot demands a verdict.
    private func open(_ page: inout HTML) {
        let days = action.content.daysToDecision(on: day)
        let isDue = days.map { $0 <= 0 } ?? action.content.isEndedUndecided
        page.element("div", .class(isDue ? "notice worse" : "notice")) { page in
            page.element("p") { page in
                guard let days else { return page.text(t(isDue ? "worth.pilot.ended" : "roadmap.verdict.open")) }
                page.text(t(days > 0 ? "worth.pilot.days" : days == 0 ? "worth.pilot.today" : "worth.pilot.over", ["n": .count(abs(days))]))
            }
            guard mayEdit else { return }
            page.element("p", .class("no-print")) { page in
                page.element(
                    "a", .class(isDue ? "button" : "button quiet"), .href(visit.address("digipolku", action.id.description, "paatos")),
                    text: t("worth.pilot.decide"))
            }
        }
    }

    /// Ours beside theirs, each by the place it comes from.
    private func elsewhere(_ page: inout HTML) {
        guard !pilot.elsewhere.isEmpty else { return }
        page.element("h3", .id("muualla"), text: t("worth.pilot.elsewhere"))
        let rows =
            [(visit.organisation?.name ?? LocalText(), pilot.verdict?.outcome, pilot.verdict?.reason ?? LocalText(), action.indicator)]
            + pilot.elsewhere.map { ($0.from.place, $0.outcome, $0.reason, $0.indicator) }
        let names: [TextKey] = ["worth.pilot.place", "worth.figures", "worth.pilot.outcome", "worth.pilot.reason"]
        StackedTable(
            caption: t("worth.pilot.elsewhere"), isCaptionHidden: true, columns: names.map { StackedTable.Column(name: t($0)) }, count: rows.count,
            isOfWords: true
        ) { row, column, page in
            let (place, outcome, reason, indicator) = rows[row]
            switch column {
            case 0: page.written(place, visit)
            case 1: page.text(figures(indicator))
            case 2: page.text(outcome.map { t(TextKey(family: "roadmap.verdict", $0)) } ?? t("roadmap.verdict.open"))
            default: page.written(reason, visit)
            }
        }.write(to: &page)
    }

    private func figures(_ indicator: Indicator) -> String {
        let unit = indicator.unit.text(in: visit.language, first: visit.ownLanguage)
        guard let baseline = indicator.baseline else { return "–" }
        return t.figure(baseline) + " → " + (indicator.now.map { t.figure($0, unit: unit) } ?? "?")
    }

    private func travel(_ page: inout HTML) {
        guard action.isPublished else { return }
        page.element("p", .class("small no-print")) { page in
            page.element("a", .href(visit.address("digipolku", action.id.description, "kokeilu.json")), text: t("worth.pilot.package"))
            page.text(" " + t("worth.pilot.package.hint"))
        }
    }
}
