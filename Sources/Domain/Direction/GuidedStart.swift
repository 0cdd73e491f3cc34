/// Where an organisation stands on the way from the decision to begin to a path that is kept alive: four steps, each told by facts.
package struct GuidedStart: Hashable, Sendable {
    package let lines: [Line]

    package enum Step: String, CaseIterable, Hashable, Sendable {
        case decide, understand, invest, update
    }

    package enum Point: String, CaseIterable, Hashable, Sendable {
        /// a body decided to begin
        case decision
        case leader
        /// how often the path is reviewed
        case rhythm
        /// a round was made
        case asked
        case released
        /// its results were walked through together
        case walked
        case goals
        /// everybody can read an action
        case actions
        /// what open actions take is known
        case money
        /// how much working time is free is known
        case time
        /// within the rhythm
        case reviewed
        /// no open action has been silent for ninety days
        case fresh
        /// owners have looked at every change from outside
        case answered

        package var step: Step {
            switch self {
            case .decision, .leader, .rhythm: .decide
            case .asked, .released, .walked: .understand
            case .goals, .actions, .money, .time: .invest
            case .reviewed, .fresh, .answered: .update
            }
        }
    }

    package struct Line: Hashable, Sendable {
        package let point: Point
        package let isDone: Bool
        /// There is nothing yet that it could be said of; nobody gets a tick for that.
        package var isNothing = false
    }

    /// What was asked so far, which the path does not know.
    package struct Rounds: Hashable, Sendable {
        package var areMade: Bool
        package var areReleased: Bool
        package var areWalkedThrough: Bool

        package init(areMade: Bool, areReleased: Bool, areWalkedThrough: Bool) {
            self.areMade = areMade
            self.areReleased = areReleased
            self.areWalkedThrough = areWalkedThrough
        }
    }

    package init(_ roadmap: Roadmap, rounds: Rounds) {
        lines = Point.allCases.map { Line(point: $0, isDone: roadmap.isDone($0, rounds), isNothing: roadmap.isNothing($0)) }
    }

    package func lines(of step: Step) -> [Line] { lines.filter { $0.point.step == step } }
    package func isDone(_ step: Step) -> Bool { lines(of: step).allSatisfy { $0.isDone || $0.isNothing && $0.point == .answered } }

    /// The one thing to do next in a step; nil when it is done.
    package func next(in step: Step) -> Point? { lines(of: step).first { !$0.isDone && !$0.isNothing }?.point }

    /// The first step that is not done: where the work is now.
    package var now: Step? { Step.allCases.first { !isDone($0) } }

    /// The first three steps are behind: from here the path is kept alive.
    package var isSettled: Bool { Step.allCases.filter { $0 != .update }.allSatisfy(isDone) }
}

extension Roadmap {
    /// The decision to begin: the one that the guide names, or the earliest of that kind.
    package var decisionToBegin: Revision<Decision>? {
        let named = strategy?.content.guide.start
        return decisions.first { $0.id == named } ?? decisions.filter { $0.kind == .start }.min { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    /// The day by which the path is reviewed again.
    package var nextReview: Day? { strategy?.content.nextReview(after: decisionToBegin?.day) }

    fileprivate func isDone(_ point: GuidedStart.Point, _ rounds: GuidedStart.Rounds) -> Bool {
        let open = actions.filter(\.phase.isOpen)
        return switch point {
        case .decision: decisionToBegin != nil
        case .leader: strategy.map { !$0.content.guide.leader.isEmpty } ?? false
        case .rhythm: strategy?.content.guide.rhythm != nil
        case .asked: rounds.areMade
        case .released: rounds.areReleased
        case .walked: rounds.areWalkedThrough
        case .goals: !pursued.isEmpty
        case .actions: actions.contains { $0.content.isPublished && ($0.phase.isOpen || $0.phase == .done) }
        case .money: !open.isEmpty && unpriced.isEmpty
        case .time: strategy.map { !$0.content.free.isEmpty } ?? false
        case .reviewed: !actions.isEmpty && strategy?.content.guide.reviewed != nil && nextReview.map { $0 >= day } ?? true
        case .fresh: !open.isEmpty && silent.isEmpty
        case .answered: !externalChanges.isEmpty && unansweredChanges.isEmpty
        }
    }

    fileprivate func isNothing(_ point: GuidedStart.Point) -> Bool {
        switch point {
        case .reviewed: actions.isEmpty
        case .money, .fresh: !actions.contains(where: \.phase.isOpen)
        case .answered: externalChanges.isEmpty
        default: false
        }
    }

    /// Open actions of which nobody has said what they take.
    package var unpriced: [Revision<Action>] { actions.filter { $0.phase.isOpen && !isPriced($0) } }

    /// Actions that go on and that nobody has edited for ninety days.
    package var silent: [Revision<Action>] { actions.filter { $0.isSilent(on: day, in: zone) } }

    /// Changes from outside that the owner of a touched action has not looked at.
    package var unseenChanges: [Revision<ExternalChange>] {
        unansweredChanges.compactMap { subject -> Revision<ExternalChange>? in
            guard case .change(let change, _) = subject else { return nil }
            return change
        }
    }

    private func isPriced(_ action: Revision<Action>) -> Bool {
        action.money != Money() || budget(of: action.id).map { $0.content.years.contains { !$0.plan.isEmpty } } ?? false
    }
}
