/// What a report to a body tells, frozen: everybody may read all of it, and a page is made of it alone (`docs/reports.md`).
///
/// Its JSON is kept for ever; a later form of it gets another `form`.
package struct ReportFacts: Hashable, Codable, Sendable {
    package var form = 1
    package let organisation: LocalText
    package let strategy: LocalText?
    package let body: LocalText
    package let meeting: Day
    package let since: Day?
    package let asOf: Day
    package let standing: Standing
    /// In the order of the board.
    package let themes: [ThemeFact]
    /// Ascending.
    package let money: [Year]
    package let benefits: [BenefitFact]
    /// What is done and nobody has measured.
    package let unmeasured: [Named]
    package private(set) var changes: [Difference.Line]
    package let decide: [Due]
    package let gaps: [Gap]
    package let survey: SurveyFact?
    /// What actions claimed beforehand and the rounds say of it, worded by the published rule from the table that everybody reads.
    package let effects: [EffectFact]
    /// The budget that this body is about to decide; nil where none is near, and in older reports.
    package var budget: BudgetFact?
    /// Whose answers the levels of the themes are; nil where there are none, and in older reports.
    package var voice: LocalText?

    /// Numbers of actions by what is said of them.
    package struct Standing: Hashable, Codable, Sendable {
        package let all: Int
        package let planned: Int
        package let going: Int
        package let done: Int
        package let paused: Int
        package let stopped: Int
        package let late: Int
        package let silent: Int
    }

    package struct ThemeFact: Hashable, Codable, Sendable {
        package let key: String
        package let name: LocalText
        package let owner: LocalText?
        package let open: Int
        package let done: Int
        package let late: Int
        /// 1.0…5.0.
        package let target: Double?
        package let year: Int?
        /// Where the newest round that everybody reads saw it, 1.0…5.0; nil where that shows none, and in older reports.
        package var level: Double?
    }

    /// Sums over what actions plan and have spent. Units: euros, person-days.
    package struct Year: Hashable, Codable, Sendable {
        package let year: Int
        package let plan: Int?
        package let actual: Int?
        package let planDays: Int?
        package let actualDays: Int?
        /// Actions with a plan in euros, and those of them that have told what was spent; missing in older reports.
        package var planned: Int?
        package var told: Int?
    }

    /// Next year's money and time, as they are planned and as they are missing.
    package struct BudgetFact: Hashable, Codable, Sendable {
        package let year: Int
        /// What actions plan for it, and for the year before. Unit: euros; nil where nobody has said.
        package let plan: Int?
        package let before: Int?
        /// What begins or goes on in that year, takes euros and has none planned for it.
        package let without: [Named]
        /// What is known of the cost of each of those, in their order; missing in older reports.
        package var guesses: [Guess]?
        package let short: [Short]
        /// The body proposes the budget to the council, which decides it; missing in older reports.
        package var isProposed: Bool?

        /// What something is guessed to cost; nil where nobody has said. Unit: euros.
        package struct Guess: Hashable, Codable, Sendable {
            package let once: Int?
            package let yearly: Int?
            /// It is under way: it can be cut down or stopped, but not begun later.
            package let isGoing: Bool
        }

        /// A sector that has less time than is asked of it. Unit: person-days.
        package struct Short: Hashable, Codable, Sendable {
            package let sector: LocalText
            package let year: Int
            package let asked: Int
            package let free: Int
        }

        /// There is something to weigh.
        package var isOpen: Bool { !without.isEmpty || !short.isEmpty || plan != before }
    }

    package struct Named: Hashable, Codable, Sendable {
        package let id: String
        package let name: LocalText

        package init(id: String, name: LocalText) {
            self.id = id
            self.name = name
        }
    }

    /// A benefit that was measured.
    package struct BenefitFact: Hashable, Codable, Sendable {
        package let action: Named
        package let text: LocalText
        package let unit: LocalText
        package let baseline: Double?
        package let value: Double?
        package let note: LocalText?
        package let measured: Day
        /// As it was measured, not as it was promised. Unit: euros a year.
        package let yearly: Int?
        package let pays: LocalText?
        package let gains: LocalText?
    }

    /// Something that waits for a decision or for somebody to act.
    package struct Due: Hashable, Codable, Sendable {
        package let kind: Kind
        package let subject: Named
        package let owner: LocalText?
        package let day: Day
        /// From the day of the facts: negative when it has passed.
        package let days: Int
        /// The body that decides it, where its meeting is known; missing in older reports.
        package var decidedBy: LocalText?
        /// Of what is late: when somebody last said something about it since it became so; missing in older reports.
        package var told: Day?

        /// A body decides it; everything else waits for somebody to act.
        package var isDecision: Bool { [.pilot, .meeting, .verdict].contains(kind) }

        package enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
            case pilot, meeting, late, measurement
            /// a pilot is over without a verdict
            case verdict
        }
    }

    /// Something that the plan lacks.
    package struct Gap: Hashable, Codable, Sendable {
        package let kind: Kind
        package let name: LocalText
        /// The goal, need, action or decision that it is about; of a theme its key. Missing for goals and themes in older reports.
        package var id: String?
        /// What a cut took, or what actions without money are guessed to cost once. Unit: euros.
        package var euros: Int?
        /// Of a sector that has too little time: the year, what is asked of it and what is free. Unit: person-days. Of a goal without money:
        /// how many of its actions have none, of how many. Of a proposal: days without an answer.
        package var year: Int?
        package var days: Int?
        package var free: Int?
        /// What a year costs by the guess for actions without money. Unit: euros.
        package var yearly: Int?
        /// Of a pilot: raw value of its verdict. Missing in older reports.
        package var outcome: String?
        /// Of what is measured after the council term: when, and the term's last day.
        package var measured: Day?
        package var term: Day?

        package enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
            case cut, goalWithoutAction, goalWithoutMoney, actionWithoutMoney, actionWithoutBudget, sectorOverloaded, needWithoutAction
            case ideaUnanswered, pilotNotCarriedOn, actionWithoutGoal, actionWithoutBenefit, benefitAfterTerm, themeWithoutAction
            case themeWithoutOwner
        }
    }

    package struct EffectFact: Hashable, Codable, Sendable {
        package let action: Named
        package let sentence: LocalText
        /// Raw value of a `ChangeVerdict`; missing in older reports.
        package var verdict: String?

        package init(action: Named, sentence: LocalText, verdict: String? = nil) {
            self.action = action
            self.sentence = sentence
            self.verdict = verdict
        }
    }

    /// What the newest released round says, worded by the published rule from the table that everybody reads.
    package struct SurveyFact: Hashable, Codable, Sendable {
        package let round: LocalText
        package let id: String
        package let closed: Day
        package let sentences: [LocalText]

        package init(round: LocalText, id: String, closed: Day, sentences: [LocalText]) {
            self.round = round
            self.id = id
            self.closed = closed
            self.sentences = sentences
        }
    }
}

extension ReportFacts {
    /// With decisions of meetings that lay ahead told as coming: older reports froze them as made.
    package var tellingAhead: ReportFacts {
        var facts = self
        for (place, line) in changes.enumerated() where [.decisionNew, .decisionTaken].contains(line.what) {
            if case .day(let day)? = line.after?.time, day > asOf { facts.changes[place].what = .decisionAhead }
        }
        return facts
    }
}
