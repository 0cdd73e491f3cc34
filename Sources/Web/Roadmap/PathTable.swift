import Domain
import HTML

/// The path as a table: the list view, and the twin of the timeline.
struct PathTable: View {
    let visit: Visit
    let facts: PathFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        let actions = facts.lanes.flatMap(\.actions)
        let names: [TextKey] = [
            "roadmap.action", "roadmap.theme", "roadmap.owner", "roadmap.time", "roadmap.phase", "roadmap.field.indicator",
        ]
        StackedTable(
            caption: t("roadmap.table"), isCaptionHidden: true, columns: names.map { StackedTable.Column(name: t($0)) }, count: actions.count,
            isOfWords: true
        ) { row, column, page in
            cell(actions[row], column, &page)
        }.write(to: &page)
    }

    private func cell(_ action: Revision<Action>, _ column: Int, _ page: inout HTML) {
        switch column {
        case 0: page.element("a", .href(visit.address("digipolku", action.id.description))) { $0.written(action.title, visit) }
        case 1: page.written(facts.name(ofTheme: action.theme), visit)
        case 2:
            guard !action.owner.sector.isEmpty else { return page.element("span", .class("empty"), text: t("roadmap.no-owner")) }
            page.written(action.owner.sector, visit)
        case 3: page.element("span", .class("nowrap"), text: t.period(action.content))
        case 4:
            page.element("span", .class("tag-row")) { ActionSigns(action: action, day: facts.day, zone: facts.zone, t: t).tags(&$0) }
        default: page.element("span") { indicator(action.content, &$0) }
        }
    }

    /// `38 → 90 % (93)`: baseline, target, now.
    private func indicator(_ action: Action, _ page: inout HTML) {
        let indicator = action.indicator
        if action.pilot != nil && indicator.baseline == nil { return page.text(t("roadmap.kind.pilot")) }
        guard let baseline = indicator.baseline else { return page.element("span", .class("empty"), text: t("roadmap.no-baseline")) }
        let unit = indicator.unit.text(in: visit.language, first: visit.organisation?.firstLanguage ?? .fi)
        page.text(t.figure(baseline) + " → " + (indicator.target.map { t.figure($0, unit: unit) } ?? "?"))
        if let now = indicator.now { page.text(" (" + t("roadmap.now-is", ["n": .text(t.figure(now))]).withHardSpaces + ")") }
    }
}
