import Domain

/// The demo's rounds and how its people would answer them.
package struct DemoSurvey: Hashable, Sendable {
    /// The instrument's file below `Content/`.
    package let instrument: String
    package let k: Int
    package let variables: [String]
    package let rounds: [DemoRound]
    package let simulation: DemoSimulation
    package let statements: [Statement.ID: DemoStatement]
    package let themes: [String: DemoThemeScore]
    package let openPulse: DemoOpenPulse
    package let texts: [DemoText]
}

package struct DemoRound: Hashable, Sendable {
    /// "R1".
    package let key: String
    package let name: LocalText
    package let opens: Day
    package let closes: Day
    /// Sheets by group key.
    package let answers: [String: Int]
}

/// How answers are drawn: a person's intercept and an answer's deviation, both normal, rounded and kept within 1…5.
package struct DemoSimulation: Hashable, Sendable {
    package let seed: UInt64
    /// Standard deviation. Unit: steps.
    package let person: Double
    /// Standard deviation by group. Unit: steps.
    package let answer: [String: Double]
    /// Per cent of sheets that stop after two thirds.
    package let unfinished: Int
    let staffDontKnowFalls: Int
    let managementDontKnow: Int
    let managementDontKnowByStatement: [Statement.ID: Int]
    let electedDontKnow: [Int]
}

/// The means of one statement by group, round by round; a group that is not asked is not here.
package struct DemoStatement: Hashable, Sendable {
    package let means: [String: [Double]]
    /// Per cent of the staff in the first round.
    package let dontKnow: Int?
}

/// What the statements' means come to.
package struct DemoThemeScore: Hashable, Sendable {
    package let means: [String: [Double]]
    /// The shared statement with the widest gap between staff and management in the last round.
    package let gapStatement: Statement.ID
    /// Unit: steps.
    package let gap: Double
}

package struct DemoOpenPulse: Hashable, Sendable {
    package let name: LocalText
    package let slug: String
    /// Days it stays open from the demo's start.
    package let days: Int
    package let note: LocalText
}

/// An open answer after reading.
package struct DemoText: Hashable, Sendable {
    package let round: String
    package let group: String
    package let theme: String
    package let text: String
}

extension Demo {
    /// The mean that the people of a group, or of one sector, are drawn around; nil when they are not asked.
    ///
    /// - Parameter round: index of the round, 0….
    package func mean(of statement: Statement.ID, theme: String, group: String, sector: String?, round: Int) -> Double? {
        guard let means = survey.statements[statement]?.means[group], means.indices.contains(round) else { return nil }
        let offsets = group == AskedGroup.staff ? sector.flatMap { self.sector($0)?.offsets[theme] } ?? [] : []
        return means[round] + (offsets.indices.contains(round) ? offsets[round] : 0)
    }

    /// The share that chooses "don't know", 0…1.
    package func dontKnow(of statement: Statement.ID, group: String, round: Int) -> Double {
        let rules = survey.simulation
        let perCent =
            switch group {
            case AskedGroup.staff: (survey.statements[statement]?.dontKnow ?? 0) - rules.staffDontKnowFalls * round
            case "management": rules.managementDontKnowByStatement[statement] ?? rules.managementDontKnow
            default: rules.electedDontKnow.indices.contains(round) ? rules.electedDontKnow[round] : 0
            }
        return Double(max(0, perCent)) / 100
    }

    /// How many of a sector's staff answer a round.
    package func answers(of sector: DemoSector, round: Int) -> Int { (sector.staff * sector.response[round] + 50) / 100 }

    /// The plan of a round: the sectors' staff, management and elected officials.
    package func plan(of round: DemoRound, asking instrument: Instrument) -> Plan {
        let staff = sectors.map { PlanGroup(key: [AskedGroup.staff, $0.key], name: $0.name, people: $0.staff, mode: $0.mode) }
        let others = [("management", management), ("elected", elected)].map { key, group in
            PlanGroup(key: [key], name: instrument.group(key)?.name ?? LocalText(), people: group.people, mode: group.mode)
        }
        return Plan(
            name: round.name, opens: round.opens, closes: round.closes, k: survey.k, variables: survey.variables, groups: staff + others)
    }
}
