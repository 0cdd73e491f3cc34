/// What changed on the path between two days: a rule on the two, published in `docs/path.md`.
///
/// Both days are of one reader, so a difference holds nothing that this reader may not see.
package struct Difference: Sendable {
    /// Its end is what the later day is held against.
    package let since: Day
    package let until: Day
    /// By subject in the order of the later path; what came or went first within one.
    package let lines: [Line]
    /// The version of each object that the earlier day showed; missing when it was not there.
    package let seen: [String: Int]

    /// One sentence: what of something is otherwise than it was. Frozen as it is into reports (`docs/reports.md`).
    package struct Line: Hashable, Codable, Sendable {
        package var what: What
        /// What the sentence is about and where it leads; a benefit leads to its action.
        package let subject: Subject
        /// The object whose versions tell why.
        package let object: String
        /// The version that says it.
        package let version: Int
        package let name: LocalText
        /// Key of the theme it stands under.
        package var theme: String?
        /// The part of it that the sentence names: an indicator, a benefit.
        package var part: LocalText?
        package var before: Value?
        package var after: Value?
        /// How many: months, days, steps, a year.
        package var count: Int?
        /// When it was last changed.
        package let day: Day
        /// Why, oldest first.
        package var reasons: [String] = []
    }

    package struct Subject: Hashable, Codable, Sendable {
        package let kind: Kind
        /// The id; of a theme its key.
        package let id: String
        /// The id of what it is shown with: of a finding its round. Missing in reports from before it was told.
        package var within: String?

        package init(kind: Kind, id: String, within: String? = nil) {
            self.kind = kind
            self.id = id
            self.within = within
        }

        package enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
            case action, goal, decision, need, outside, theme, finding, idea, strategy
        }
    }

    /// One side of a change: a text, a figure with its unit, euros, a word of a closed list or a time.
    package struct Value: Hashable, Codable, Sendable {
        package var text: LocalText?
        package var figure: Double?
        package var unit: LocalText?
        package var euros: Int?
        /// Raw value of a phase or a verdict.
        package var word: String?
        package var time: MonthOrDay?

        package static func text(_ text: LocalText) -> Value? { text.isEmpty ? nil : Value(text: text) }
        package static func figure(_ figure: Double?, _ unit: LocalText = LocalText()) -> Value? {
            figure.map { Value(figure: $0, unit: unit.isEmpty ? nil : unit) }
        }
        package static func euros(_ euros: Int?) -> Value? { euros.map { Value(euros: $0) } }
        package static func word(_ word: String) -> Value { Value(word: word) }
        package static func time(_ time: MonthOrDay?) -> Value? { time.map { Value(time: $0) } }
    }

    /// - Parameters:
    ///   - earlier: the path at the end of the earlier day.
    ///   - later: the same reader's at the end of the later one.
    package init(from earlier: Roadmap, to later: Roadmap) {
        since = earlier.day
        until = later.day
        let rule = DifferenceRule(earlier: earlier, later: later)
        lines = rule.lines
        seen = rule.seen
    }
}

extension Difference {
    /// Kinds of sentences; raw values are kept in reports.
    package enum What: String, CaseIterable, Hashable, Codable, Sendable {
        case actionNew, actionPublished, actionWithdrawn, actionGone, renamed, phase
        case startsLater, startsEarlier, startsSet, startsOpen, endsLater, endsEarlier, endsSet, endsOpen
        case ownerMoved, ownerSet, ownerGone, stepsDone
        case figure, figureFirst, targetMoved, measureSet
        /// without a baseline or a target
        case measureNamed
        case verdict, decisionLater, decisionEarlier, decisionSet
        case onceMoved, onceSet, yearlyMoved, yearlySet, planMoved, planSet, spent
        /// nobody had planned it
        case spentUnplanned
        case benefitNew, benefitMeasured, benefitDropped, benefitTold
        /// without a baseline, or in words
        case benefitFound
        case effectNew, effectWithdrawn
        case goalNew, goalDropped, goalRenamed, strategyNew, strategyChanged
        case decisionNew, decisionTaken
        /// a meeting ahead will take it
        case decisionAhead
        case needNew, needMerged, needDeclined, needHeard
        case outsideNew, outsideChanged
        /// nobody knows from when it holds
        case outsideOpen
        case themeTarget, themeOwner, themeNew
        case findingNew, findingReplied
        case ideaNew, ideaAnswered
        /// its words
        case other
    }

    /// What sentences are grouped by: the most important first.
    package enum Group: String, CaseIterable, Hashable, Sendable {
        case decided, coming, ended, began, measured, money, times, direction, heard, other

        /// What a reader in a hurry wants to know; the rest is told in the background.
        package var isMain: Bool { ![.direction, .heard, .other].contains(self) }
    }
}

extension Difference.Line {
    package var group: Difference.Group {
        switch what {
        case .decisionNew, .decisionTaken: .decided
        case .decisionAhead: .coming
        case .verdict, .actionWithdrawn, .actionGone: .ended
        case .phase: isEnd ? .ended : .began
        case .actionNew: isEnd ? .ended : .began
        case .actionPublished: .began
        case .figure, .figureFirst, .benefitMeasured, .benefitFound: .measured
        case .onceMoved, .onceSet, .yearlyMoved, .yearlySet, .planMoved, .planSet, .spent, .spentUnplanned, .benefitNew, .benefitDropped,
            .benefitTold, .effectNew, .effectWithdrawn:
            .money
        case .startsLater, .startsEarlier, .startsSet, .startsOpen, .endsLater, .endsEarlier, .endsSet, .endsOpen, .decisionLater,
            .decisionEarlier, .decisionSet, .ownerMoved, .ownerSet, .ownerGone:
            .times
        case .goalNew, .goalDropped, .strategyNew, .strategyChanged, .themeTarget, .themeOwner, .themeNew, .outsideNew, .outsideOpen,
            .outsideChanged:
            .direction
        case .needNew, .needMerged, .needDeclined, .needHeard, .findingNew, .findingReplied, .ideaNew, .ideaAnswered: .heard
        case .renamed, .goalRenamed, .stepsDone, .targetMoved, .measureSet, .measureNamed, .other: .other
        }
    }

    /// It is done, paused or stopped now.
    private var isEnd: Bool {
        [Action.Phase.done, .paused, .stopped].map(\.rawValue).contains(after?.word)
    }
}
