/// How differently two voices of a round see what both were asked.
package struct VoicePair: Hashable, Sendable {
    package let one: Voice
    package let other: Voice
    /// Statements that are shown for both, out of those that both were asked ("k of m").
    package let statements: [Statement.ID]
    package let asked: Int
    /// Mean distance of the two means, 0…4.
    package let distance: Double
    /// Mean of `one` minus mean of `other`, over the same statements.
    package let lean: Double
    /// The statement on which they are farthest apart.
    package let widest: Difference

    /// Two voices on one statement.
    package struct Difference: Hashable, Sendable {
        package let statement: Statement.ID
        package let one: Counts
        package let other: Counts

        package var size: DifferenceSize { DifferenceSize(one, other) }
    }

    /// Fewer statements in common say nothing of two voices.
    package static let leastStatements = 3
}

/// How far two groups are apart on a statement: what may be said of them.
package enum DifferenceSize: String, CaseIterable, Hashable, Sendable {
    /// as far as the published rule calls a gap, and more than chance would explain
    case clear
    /// more than chance would explain
    case distinct
    /// it may be chance
    case indistinct
    /// fewer than five chose a step
    case tooFew

    package init(_ one: Counts, _ other: Counts) { self.init(Welch(one, other)) }

    /// Of a theme, over the same statements: the errors are upper bounds, the degrees of freedom one less than the fewest people.
    package init(_ one: ThemeScore, _ other: ThemeScore) {
        let fewest = min(one.people.lowerBound, other.people.lowerBound)
        let squared = one.standardError * one.standardError + other.standardError * other.standardError
        self.init(fewest < 2 ? nil : Welch(difference: other.mean - one.mean, squaredError: squared, freedom: Double(fewest - 1)))
    }

    private init(_ test: Welch?) {
        guard let test else {
            self = .tooFew
            return
        }
        guard test.chance < Welch.level else {
            self = .indistinct
            return
        }
        self = abs(test.difference) >= ObservationRule.gap - 1e-9 ? .clear : .distinct
    }
}

extension RoundResults {
    /// Pairs of voices, those farthest apart first; pairs with too little in common are left out.
    package func pairs(_ voices: [Voice]) -> [VoicePair] {
        let means = voices.map { figures($0).map { figure in figure.pool.flatMap { try? $0.counts.mean() } } }
        let pairs = voices.indices.flatMap { one in
            voices.indices.dropFirst(one + 1).compactMap { other in pair((voices[one], means[one]), (voices[other], means[other])) }
        }
        return pairs.enumerated().sorted { $0.1.distance == $1.1.distance ? $0.0 < $1.0 : $0.1.distance > $1.1.distance }.map(\.1)
    }

    /// - Parameters: a voice each, with its means by the places of the statements.
    private func pair(_ one: (voice: Voice, means: [Double?]), _ other: (voice: Voice, means: [Double?])) -> VoicePair? {
        let (first, second) = (figures(one.voice), figures(other.voice))
        let asked = statements.indices.filter { first[$0] != .notAsked && second[$0] != .notAsked }
        let leans = asked.compactMap { place -> (place: Int, lean: Double)? in
            guard let mean = one.means[place], let otherMean = other.means[place] else { return nil }
            return (place, mean - otherMean)
        }
        guard leans.count >= VoicePair.leastStatements, let widest = leans.max(by: { abs($0.lean) < abs($1.lean) })?.place,
            let counts = first[widest].pool?.counts, let otherCounts = second[widest].pool?.counts
        else { return nil }
        let count = Double(leans.count)
        return VoicePair(
            one: one.voice, other: other.voice, statements: leans.map { statements[$0.place].statement.id }, asked: asked.count,
            distance: leans.reduce(0) { $0 + abs($1.lean) } / count, lean: leans.reduce(0) { $0 + $1.lean } / count,
            widest: VoicePair.Difference(statement: statements[widest].statement.id, one: counts, other: otherCounts))
    }
}
