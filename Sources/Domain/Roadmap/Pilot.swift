/// What makes an action a pilot.
package struct Pilot: Hashable, Sendable {
    /// "If …, then …".
    package var hypothesis: LocalText
    /// What is measured to see whether the hypothesis holds.
    package var measure: LocalText
    /// The most that it may cost or touch: euros, users, places.
    package var limit: LocalText
    package var decisionDay: Day?
    package var verdict: Verdict?
    /// The pilot of another organisation that it repeats; nil for one of our own.
    package var origin: ForeignPilot?
    /// What came of it where others tried it; twenty at most.
    package var elsewhere: [PilotResult]

    package init(
        hypothesis: LocalText = LocalText(), measure: LocalText = LocalText(), limit: LocalText = LocalText(), decisionDay: Day? = nil,
        verdict: Verdict? = nil, origin: ForeignPilot? = nil, elsewhere: [PilotResult] = []
    ) {
        self.hypothesis = hypothesis
        self.measure = measure
        self.limit = limit
        self.decisionDay = decisionDay
        self.verdict = verdict
        self.origin = origin
        self.elsewhere = elsewhere
    }

    package static let mostElsewhere = 20
}

/// What was decided of a pilot.
package struct Verdict: Hashable, Sendable {
    package var outcome: Outcome
    /// What was seen and learned.
    package var reason: LocalText
    package var day: Day?
    /// The decision of a body that it stands on.
    package var decision: Decision.ID?

    package init(outcome: Outcome, reason: LocalText, day: Day? = nil, decision: Decision.ID? = nil) {
        self.outcome = outcome
        self.reason = reason
        self.day = day
        self.decision = decision
    }

    package enum Outcome: String, CaseIterable, Hashable, Sendable {
        case stop, `repeat`, scale
    }
}

/// A pilot in another organisation, as its package names it.
package struct ForeignPilot: Hashable, Sendable {
    /// Whose it is: "Tyrskylän kunta".
    package var place: LocalText
    /// Its id there; thirteen characters.
    package var id: String

    package init(place: LocalText, id: String) {
        self.place = place
        self.id = id
    }
}

/// What another organisation saw when it tried our pilot.
package struct PilotResult: Hashable, Sendable {
    package var from: ForeignPilot
    /// Nil while it goes on there.
    package var outcome: Verdict.Outcome?
    package var reason: LocalText
    package var decided: Day?
    package var indicator: Indicator
    /// The day that its package says of itself; nil where that was not kept.
    package var made: Day?
    /// When its package came here.
    package var received: Day

    package init(
        from: ForeignPilot, outcome: Verdict.Outcome? = nil, reason: LocalText = LocalText(), decided: Day? = nil, indicator: Indicator = Indicator(),
        made: Day? = nil, received: Day
    ) {
        self.from = from
        self.outcome = outcome
        self.reason = reason
        self.decided = decided
        self.indicator = indicator
        self.made = made
        self.received = received
    }
}

extension Pilot {
    /// What came before from the same place by a newer package than this.
    package func newer(than result: PilotResult) -> PilotResult? {
        elsewhere.first { known in
            guard known.from.id == result.from.id, let old = known.made, let made = result.made else { return false }
            return old > made
        }
    }

    /// The same pilot with what came from elsewhere: a newer package of the same place takes the older one's seat.
    package func adding(_ result: PilotResult) -> Pilot {
        var pilot = self
        pilot.elsewhere.removeAll { $0.from.id == result.from.id }
        pilot.elsewhere.append(result)
        return pilot
    }
}

extension Action {
    /// The action that it began from.
    var earlier: Action.ID? {
        guard case .action(let id) = origin else { return nil }
        return id
    }

    /// A pilot that was to be repeated or scaled.
    package var isToGoOn: Bool { pilot?.verdict.map { $0.outcome != .stop } ?? false }
}
