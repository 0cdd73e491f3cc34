import Domain

/// What an action promised to bring, and what was measured of it.
package struct DemoBenefit: Hashable, Sendable {
    package let key: String
    package let action: String
    /// When it was promised.
    package let written: Day
    package let text: LocalText
    package let kind: Benefit.Kind
    package let unit: LocalText
    package let baseline: Double?
    package let target: Double?
    package let owner: LocalText
    package let pays: LocalText
    package let gains: LocalText
    /// Unit: euros a year.
    package let yearly: Int?
    package let measurements: [Benefit.Measurement]

    /// As it stood on a day: what was measured later is still to come.
    package func benefit(of action: Action.ID, on day: Day) -> Benefit {
        Benefit(
            action: action, text: text, kind: kind, unit: unit, baseline: baseline, target: target, owner: owner, pays: pays, gains: gains,
            yearly: yearly,
            measurements: measurements.map { measurement in
                measurement.measured.map { $0 <= day } ?? true ? measurement : Benefit.Measurement(due: measurement.due)
            })
    }
}

/// An effect that was claimed beforehand, and what the rounds say of it.
package struct DemoEffect: Hashable, Sendable {
    package let action: String
    package let statement: Statement.ID
    package let group: String
    package let sector: String?
    /// Unit: steps.
    package let claimed: Double
    package let from: String
    package let to: String
    /// When it was claimed.
    package let said: Day
    package let verdict: Verdict
    /// The story's means, round by round.
    package let means: [Double]
    /// People who answered, round by round, where the story says so.
    package let people: [Int]
    package let note: LocalText
    /// When the note was written, where that was later.
    package let noted: Day?

    package enum Verdict: String, CaseIterable, Hashable, Sendable {
        case moved
        case notDistinct = "not-distinct"
        case worse
    }
}

/// What an action takes by years, as it was planned, cut and spent.
package struct DemoBudget: Hashable, Sendable {
    package let action: String
    /// Oldest first.
    package let versions: [Version]

    package struct Version: Hashable, Sendable {
        package let day: Day
        /// The reason in the municipality's first language; empty for the first.
        package let why: String
        package let years: [Budget.Year]
    }
}
