/// This week's three things for the digi lead: the most pressing first, by a published order.
///
/// What is missing comes from the rules of coverage. One of each kind at most; a kind that has more says how many. The order of `Kind` is
/// the order of urgency.
package struct Week: Hashable, Sendable {
    package let tasks: [Task]

    package static let size = 3

    package struct Task: Hashable, Sendable {
        package let kind: Kind
        /// What it is about.
        package let subject: Subject
        /// Days: until a closing or a decision (negative when passed), or since it became late, silent or unanswered.
        package let days: Int?
        /// How many more of the same kind there are.
        package let more: Int

        package init(kind: Kind, subject: Subject, days: Int? = nil, more: Int = 0) {
            self.kind = kind
            self.subject = subject
            self.days = days
            self.more = more
        }
    }

    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// no round was ever made
        case firstRound
        /// open, and closes within a week or should have closed
        case roundClosing
        /// closed, and nothing was released yet
        case roundUnreleased
        /// open answers wait for a reader, and are destroyed on a day
        case textsUnread
        /// released, and nobody has walked through it, pinned a finding of it or made an action of it
        case resultsUndiscussed
        /// a pilot's decision day has passed or comes within thirty days
        case pilotUndecided
        /// it is over, and nobody has said what becomes of it
        case pilotEndedUndecided
        case actionLate
        /// a pinned finding that calls for action, from the newest released round: no action came of it, and nobody has said why
        case findingWithoutAction
        /// a weak theme in which nothing is planned or going
        case weakThemeWithoutAction
        /// a resident's proposal has waited for an answer for fourteen days
        case ideaUnanswered
        /// the day of a benefit's measurement has passed
        case measurementLate
        /// it was to be repeated or scaled, and nothing was made of that
        case pilotNotCarriedOn
        /// the path asks more person-days of a sector in a year than are free there
        case sectorOverloaded
        case actionSilent
        /// the owner of a touched action has not looked at a change from outside
        case changeUnanswered
        case goalWithoutAction
        case needWithoutAction
        case themeWithoutAction
        case themeWithoutOwner
        /// a draft on the path lacks what publishing needs
        case draftIncomplete
        /// done, and nobody has measured what came of it, nor said when it will be
        case actionUnmeasured
    }

    package enum Subject: Hashable, Sendable {
        case none
        case round(Round.ID)
        case texts(Week.UnreadTexts)
        case action(Action.ID)
        case idea(Idea.ID)
        case finding(Finding.ID)
        case theme(String)
        case goal(Revision<Goal>)
        case need(Revision<Need>)
        case load(Workload)
        case change(Revision<ExternalChange>)
    }

    /// Open answers of a round that nobody has read yet.
    package struct UnreadTexts: Hashable, Sendable {
        package let round: Round.ID
        package let count: Int
        /// They can be read until then.
        package let lastDay: Day
    }

    package init(_ facts: Facts) {
        let coverage = Coverage(facts.path)
        tasks = Array(Kind.allCases.compactMap { facts.task($0, coverage) }.prefix(Self.size))
    }
}

extension Week.Kind {
    /// The rule of coverage that tells of it; nil for what coverage does not look at.
    var rule: Coverage.Rule? {
        switch self {
        case .actionLate: .actionLate
        case .actionSilent: .actionSilent
        case .measurementLate: .measurementLate
        case .actionUnmeasured: .actionUnmeasured
        case .pilotEndedUndecided: .pilotEndedUndecided
        case .ideaUnanswered: .ideaUnanswered
        case .pilotNotCarriedOn: .pilotNotCarriedOn
        case .sectorOverloaded: .sectorOverloaded
        case .goalWithoutAction: .goalWithoutAction
        case .needWithoutAction: .needWithoutAction
        case .changeUnanswered: .changeUnanswered
        case .themeWithoutAction: .themeWithoutAction
        case .themeWithoutOwner: .themeWithoutOwner
        case .firstRound, .roundClosing, .roundUnreleased, .textsUnread, .resultsUndiscussed, .pilotUndecided, .findingWithoutAction,
            .weakThemeWithoutAction, .draftIncomplete:
            nil
        }
    }
}
