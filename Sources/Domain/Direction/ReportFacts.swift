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
    package let changes: [Difference.Line]
    package let decide: [Due]
    package let gaps: [Gap]
    package let survey: SurveyFact?
    /// What actions claimed beforehand and the rounds say of it, worded by the published rule from the table that everybody reads.
    package let effects: [EffectFact]

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
        package var isDecision: Bool { kind == .pilot || kind == .meeting }

        package enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
            case pilot, meeting, late, measurement
        }
    }

    /// Something that the plan lacks.
    package struct Gap: Hashable, Codable, Sendable {
        package let kind: Kind
        package let name: LocalText
        /// The goal, need, action or decision that it is about; of a theme its key. Missing for goals and themes in older reports.
        package var id: String?
        /// What a cut took. Unit: euros.
        package var euros: Int?
        /// Of a sector that has too little time: the year, what is asked of it and what is free. Unit: person-days.
        package var year: Int?
        package var days: Int?
        package var free: Int?

        package enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
            case cut, goalWithoutAction, needWithoutAction, actionWithoutGoal, actionWithoutMoney, themeWithoutAction, themeWithoutOwner
            case sectorOverloaded, pilotNotCarriedOn
        }
    }

    package struct EffectFact: Hashable, Codable, Sendable {
        package let action: Named
        package let sentence: LocalText

        package init(action: Named, sentence: LocalText) {
            self.action = action
            self.sentence = sentence
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
