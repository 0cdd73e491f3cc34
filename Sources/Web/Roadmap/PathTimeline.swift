import Domain
import HTML

/// The timeline of the path with its legend and its table twin.
struct PathTimeline: View {
    let visit: Visit
    let facts: PathFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("path-timeline"), .aria(.labelledby, "aikajana")) { page in
            page.element("h2", .id("aikajana"), .class("visually-hidden"), text: t("roadmap.timeline"))
            legend(&page)
            let timeline = timeline
            page.add(TimelineDrawing(timeline: timeline, label: t("roadmap.timeline.scroll"), t: t))
            page.add(TimelineRows(timeline: timeline))
            page.add(TimelineDrawing(timeline: timeline, label: "", t: t, isPaper: true))
            timeless(&page)
            page.element("details", .class("twin")) { page in
                page.element("summary", text: t("roadmap.twin"))
                page.add(PathTable(visit: visit, facts: facts))
            }
        }
    }

    var timeline: Timeline {
        let today = t(facts.query.day == nil ? "roadmap.today" : "roadmap.that-day", ["day": .day(facts.day)])
        return Timeline(lanes: facts.lanes.map { lane($0.theme, $0.key, $0.actions) }, day: facts.day, dayLabel: today)
    }

    private func lane(_ theme: Theme?, _ key: String, _ actions: [Revision<Action>]) -> Timeline.Lane {
        let name = reading(facts.name(ofTheme: key)).text
        let bars = actions.filter { $0.starts != nil || $0.ends != nil || $0.pilot?.decisionDay != nil }.map { bar($0) }
        return Timeline.Lane(
            key: key, name: name, address: theme.map { _ in visit.address("huoneentaulu", key) }, bars: bars,
            note: actions.isEmpty ? t("roadmap.lane.empty") : nil,
            description: t("roadmap.lane.description", ["theme": .text(name), "n": .count(actions.count)]))
    }

    private func bar(_ action: Revision<Action>) -> Timeline.Bar {
        let name = reading(action.title)
        let remarks = ActionSigns(action: action, day: facts.day, zone: facts.zone, t: t).remarks
        let (phase, period) = (t(TextKey(family: "roadmap.phase", action.phase)), t.period(action.content))
        return Timeline.Bar(
            id: action.id.description, name: name.text, language: name.language == visit.language ? nil : name.language,
            address: visit.address("digipolku", action.id.description), starts: action.starts?.first,
            ends: action.ends?.last ?? (action.starts == nil ? action.pilot?.decisionDay : nil),
            phase: action.phase, decision: action.pilot?.decisionDay, isLate: action.content.isLate(on: facts.day), phaseWord: phase,
            period: period, remarks: remarks, description: ([name.text, phase, period] + remarks.map(\.text)).joined(separator: ", "))
    }

    private func reading(_ text: LocalText) -> (text: String, language: Language) {
        let reading = text.reading(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi) ?? ("", visit.language)
        return (t.worded(reading.text), reading.language)
    }

    private func legend(_ page: inout HTML) {
        page.element("ul", .class("marks-legend timeline-legend")) { page in
            for phase in facts.phases where facts.actions.contains(where: { $0.phase == phase }) {
                page.element("li") { $0.element("span", .class("tag phase ph-\(phase.rawValue)"), text: t(TextKey(family: "roadmap.phase", phase))) }
            }
            if facts.actions.contains(where: { $0.pilot?.decisionDay != nil }) {
                page.element("li") { page in
                    page.element("span", .class("diamond-sign"), .aria(.hidden, "true"), text: "◆")
                    page.text(" " + t("roadmap.legend.diamond"))
                }
            }
        }
    }

    /// What has no time yet: it has no place on the line, and is not forgotten.
    private func timeless(_ page: inout HTML) {
        let actions = facts.actions.filter { $0.starts == nil && $0.ends == nil && $0.pilot?.decisionDay == nil }
        guard !actions.isEmpty else { return }
        page.element("h3", text: t("roadmap.timeless"))
        page.element("ul") { page in
            for action in actions {
                page.element("li") { page in
                    page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
                }
            }
        }
    }
}
