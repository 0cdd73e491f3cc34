/// The shape of some people's answers to one statement: what may be said of it in a sentence. Shares are of those who chose a step.
package enum AnswerShape: String, CaseIterable, Hashable, Sendable {
    /// three quarters or more on steps 4 and 5
    case mostAgree
    /// half or more
    case agree
    /// three tenths or more on either side, no half on one
    case split
    /// neither side has half, and not both have three tenths
    case between
    /// half or more on steps 1 and 2
    case disagree
    /// three quarters or more
    case mostDisagree
    /// two fifths of all who answered cannot say
    case cannotSay
    /// fewer than five chose a step
    case tooFew

    package init(_ counts: Counts) {
        guard counts.dontKnowShare < Self.cannotSayFrom else {
            self = .cannotSay
            return
        }
        guard counts.chose >= Counts.leastForMean else {
            self = .tooFew
            return
        }
        let (agree, disagree) = (counts.agreeing, counts.disagreeing)
        self =
            switch (agree, disagree) {
            case (Self.most..., _): .mostAgree
            case (_, Self.most...): .mostDisagree
            case (0.5..., _): .agree
            case (_, 0.5...): .disagree
            case (Self.camp..., Self.camp...): .split
            default: .between
            }
    }

    // Shares are fractions of whole people; one that equals a limit counts.
    private static let most = 0.75
    private static let camp = 0.3
    private static let cannotSayFrom = 0.4
}

extension Counts {
    /// Share of steps 4 and 5 among those who chose a step, 0…1.
    package var agreeing: Double { chose == 0 ? 0 : Double(perStep[3] + perStep[4]) / Double(chose) }
    /// Share of steps 1 and 2 among those who chose a step, 0…1.
    package var disagreeing: Double { chose == 0 ? 0 : Double(perStep[0] + perStep[1]) / Double(chose) }
}

/// How a voice's view of a theme went over the rounds: what may be said of its line.
package enum ThemeCourse: String, CaseIterable, Hashable, Sendable {
    /// it moved, and the mean rose from each round to the next, all of which have one
    case roseSteadily
    case moved
    /// it got worse, and the mean fell from each round to the next
    case fellSteadily
    case worse
    case notDistinguishable
    case tooLittle
    /// only one round has a point
    case single
    /// no round has
    case notComparable

    /// - Parameters:
    ///   - line: of the theme and voice that the verdict is about.
    ///   - verdict: by the rule for what got better or worse; nothing here says more than it.
    package init(_ line: ThemeLine, _ verdict: ChangeVerdict) {
        let means = line.points.compactMap { $0?.shown }
        let steps = zip(means, means.dropFirst())
        let isSteady = means.count > 2 && means.count == line.points.count
        self =
            switch verdict {
            case .moved: isSteady && steps.allSatisfy { $0 < $1 } ? .roseSteadily : .moved
            case .worse: isSteady && steps.allSatisfy { $0 > $1 } ? .fellSteadily : .worse
            case .notDistinguishable: .notDistinguishable
            case .tooLittle: .tooLittle
            case .notComparable: means.count == 1 ? .single : .notComparable
            }
    }
}

/// What may be said of one statement between two rounds: that its figure is higher or lower, never that it got better or worse.
package enum StatementCourse: String, CaseIterable, Hashable, Sendable {
    /// moved by 0.2 steps or more, and the two intervals share no value
    case higher
    case lower
    /// it may be chance
    case overlapping
    /// nothing to hold it against
    case notComparable

    package init(_ change: StatementChange?) {
        guard let change, let difference = change.difference, let overlaps = change.overlaps else {
            self = .notComparable
            return
        }
        let isApart = !overlaps && abs(difference) >= ObservationRule.change - 1e-9
        self = isApart ? (difference > 0 ? .higher : .lower) : .overlapping
    }
}
