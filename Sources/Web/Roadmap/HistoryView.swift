import Domain
import HTML

/// Who changed what, when and why, newest first; each version can be shown as it was.
struct HistoryView: View {
    let visit: Visit
    let facts: ActionFacts

    private var t: Translator { visit.t }

    func write(to page: inout HTML) {
        page.element("section", .class("versions"), .aria(.labelledby, "muutokset")) { page in
            page.element("h2", .id("muutokset"), text: t("roadmap.history"))
            page.languageOfReasons(facts.history.map(\.reason), visit)
            page.element("ol") { page in
                for (index, revision) in facts.history.enumerated().reversed() {
                    page.element("li") { write(revision, after: index == 0 ? nil : facts.history[index - 1], &$0) }
                }
            }
        }
    }

    private func write(_ revision: Revision<Action>, after previous: Revision<Action>?, _ page: inout HTML) {
        let day = revision.at.day(in: facts.zone)
        page.element("p") { page in
            page.element("a", .href(visit.address("digipolku", revision.id.description, query: ["pvm": day.iso])), text: t.day(day))
            if let actor = revision.actor, let name = facts.people[actor] {
                page.text(" · ")
                page.written(name)
            }
            if !revision.reason.isEmpty {
                page.text(" · ")
                page.reason(revision.reason, visit)
            }
        }
        page.element("p", .class("small quiet"), text: words(previous.map { revision.content.differences(from: $0.content) }, revision, previous))
    }

    private func words(_ fields: [Action.Field]?, _ revision: Revision<Action>, _ previous: Revision<Action>?) -> String {
        // Visitors see the past from the first published version on.
        guard let fields, let previous else { return t(revision.publishedAt == nil ? "roadmap.history.draft" : "roadmap.history.first") }
        var parts: [String] = []
        if previous.publishedAt == nil && revision.publishedAt != nil { parts.append(t("roadmap.history.published")) }
        if previous.publishedAt != nil && revision.publishedAt == nil { parts.append(t("roadmap.history.withdrawn")) }
        let names = fields.map { t(TextKey(family: "roadmap.field", $0)) }
        if !names.isEmpty { parts.append(t("roadmap.history.changed", ["fields": .text(names.joined(separator: ", "))])) }
        return parts.joined(separator: " · ")
    }
}
