/// Holds two states of one path against each other, object by object.
struct DifferenceRule {
    let earlier: Roadmap
    let later: Roadmap
    private(set) var lines: [Difference.Line] = []
    private(set) var seen: [String: Int] = [:]
    /// Titles and themes of actions, for the lines of their parts.
    private var actions: [Action.ID: Action] = [:]

    init(earlier: Roadmap, later: Roadmap) {
        self.earlier = earlier
        self.later = later
        actions = Dictionary(
            earlier.actions.map { ($0.id, $0.content) } + later.actions.map { ($0.id, $0.content) }, uniquingKeysWith: { $1 })
        tellActions()
        tellParts()
        tellDirection()
    }

    /// Runs `tell` for each object that is otherwise than it was, and notes which version was seen before.
    mutating func each<Content>(
        _ before: [Revision<Content>], _ after: [Revision<Content>], _ tell: (Revision<Content>?, Revision<Content>, inout Self) -> Void
    ) {
        let known = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        for now in after {
            let was = known[now.id]
            guard was?.number != now.number else { continue }
            if let was { seen[now.id.description] = was.number }
            tell(was, now, &self)
        }
    }

    /// Notes which version of something was seen before, where its line is told though nobody edited it.
    mutating func note<Content>(_ was: Revision<Content>) { seen[was.id.description] = was.number }

    mutating func add<Content>(
        _ what: Difference.What, _ revision: Revision<Content>, about subject: Difference.Subject, _ name: LocalText, theme: String? = nil,
        part: LocalText? = nil, from before: Difference.Value? = nil, to after: Difference.Value? = nil, count: Int? = nil
    ) {
        lines.append(
            Difference.Line(
                what: what, subject: subject, object: revision.id.description, version: revision.number, name: name, theme: theme,
                part: part.flatMap { $0.isEmpty ? nil : $0 }, before: before, after: after, count: count, day: revision.at.day(in: later.zone),
                reasons: revision.reason.isEmpty ? [] : [revision.reason]))
    }

    /// A line about a part of an action: it stands under the action's own name and theme.
    mutating func add<Content>(
        _ what: Difference.What, _ revision: Revision<Content>, of action: Action.ID, part: LocalText? = nil, from before: Difference.Value? = nil,
        to after: Difference.Value? = nil, count: Int? = nil
    ) {
        guard let owner = actions[action] else { return }
        add(
            what, revision, about: .init(kind: .action, id: action.description), owner.title, theme: owner.theme, part: part, from: before,
            to: after, count: count)
    }
}
