/// A law, reform or national service that comes from outside and touches actions of the path.
package struct ExternalChange: Hashable, Sendable {
    package typealias ID = Domain.ID<ExternalChange>

    package var title: LocalText
    package var kind: Kind
    package var text: LocalText
    /// The day from which it holds.
    package var inForce: Day?
    /// An https address, or empty.
    package var link: String
    /// Actions whose owners are asked what it means for them; fifty at most.
    package var touches: [Touch]

    package init(
        title: LocalText, kind: Kind = .law, text: LocalText = LocalText(), inForce: Day? = nil, link: String = "", touches: [Touch] = []
    ) {
        self.title = title
        self.kind = kind
        self.text = text
        self.inForce = inForce
        self.link = link
        self.touches = touches
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case law, reform, service, other
    }

    package struct Touch: Hashable, Sendable {
        package let action: Action.ID
        /// When its owner was asked.
        package let asked: Day
        /// The moment of it, for what is edited on that very day; nil where it was not kept.
        package var askedAt: Instant?
        /// When somebody said that it has been looked at; an edit of the action after it was asked about says so too.
        package var answered: Day?

        package init(action: Action.ID, asked: Day, askedAt: Instant? = nil, answered: Day? = nil) {
            self.action = action
            self.asked = asked
            self.askedAt = askedAt
            self.answered = answered
        }
    }

    package enum Field: String, CaseIterable, Hashable, Sendable {
        case title, kind, text, inForce, link, touches
    }

    package func problems() -> [PartProblem<Field>] {
        var found = PartProblem<Field>.texts([(.title, title, TextLimit.title), (.text, text, TextLimit.text)], required: [.title])
        found += PartProblem.address(.link, link)
        if touches.count > 50 { found.append(.tooMany(.touches, limit: 50)) }
        return found
    }

    /// The touched actions that nobody has looked at since they were asked about.
    ///
    /// - Parameter actions: the current ones.
    package func unanswered(by actions: [Revision<Action>], in zone: Zone) -> [Touch] {
        let touched = Set(touches.map(\.action))
        let edited = Dictionary(
            actions.filter { touched.contains($0.id) }.map { ($0.id, $0.at) }, uniquingKeysWith: { one, _ in one })
        return touches.filter { touch in
            guard touch.answered == nil, let edited = edited[touch.action] else { return false }
            let day = edited.day(in: zone)
            return day < touch.asked || (day == touch.asked && touch.askedAt.map { edited <= $0 } ?? true)
        }
    }
}

extension [Revision<ExternalChange>] {
    /// Changes whose owners have not looked at these actions, each with one of them: what the desk, an action's page and the weekly mail ask.
    package func asked(about actions: [Revision<Action>], in zone: Zone) -> [(change: Revision<ExternalChange>, action: Revision<Action>)] {
        flatMap { change in
            let open = Set(change.content.unanswered(by: actions, in: zone).map(\.action))
            return actions.filter { open.contains($0.id) }.map { (change, $0) }
        }
    }
}
