import Foundation

/// Made-up sheets with given means, the same for the same seed: the demo municipality and tests, never a real round.
///
/// Each person leans one way by N(0; 0.35), each answer adds N(0; spread); the sum is rounded and kept within 1…5. Because the ends
/// of the scale pull means inward, the latent mean is not the target: it is searched until the rounded answers come as near to the
/// target as their number allows (half a step divided by the people, as a rule).
package struct Simulation: Sendable {
    /// Standard deviation of a person's own leaning.
    package static let leaning = 0.35
    /// Share of sheets that stop after two thirds of their statements.
    package static let stopping = 0.04

    /// People of one label who answer alike.
    package struct Crowd: Sendable {
        package let label: Int
        /// How many sheets come.
        package let sheets: Int
        /// Standard deviation of one answer.
        package let spread: Double
        package let targets: [Statement.ID: Target]

        package init(label: Int, sheets: Int, spread: Double, targets: [Statement.ID: Target]) {
            self.label = label
            self.sheets = sheets
            self.spread = spread
            self.targets = targets
        }
    }

    package struct Target: Hashable, Sendable {
        /// Mean of the steps, 1…5.
        package let mean: Double
        /// Share of "don't know", 0…1.
        package let dontKnow: Double

        package init(mean: Double, dontKnow: Double = 0) {
            self.mean = mean
            self.dontKnow = dontKnow
        }
    }

    private let statements: [Statement.ID]

    package init(instrument: Instrument) {
        statements = instrument.statements.map(\.id)
    }

    /// Sheets of a crowd, in no meaningful order; a statement without a target is not answered.
    package func sheets(of crowd: Crowd, seed: UInt64) -> [AnswerSheet] {
        var chance = SplitMix64(seed: seed ^ UInt64(truncatingIfNeeded: crowd.label) &* 0x9E37_79B9)
        let asked = statements.filter { crowd.targets[$0] != nil }
        let leanings = (0..<crowd.sheets).map { _ in chance.normal() * Self.leaning }
        let stoppers = Set((0..<crowd.sheets).shuffled(using: &chance).prefix(chance.rounded(Self.stopping * Double(crowd.sheets))))
        var answers = Array(repeating: [Statement.ID: Answer](), count: crowd.sheets)
        for (place, statement) in asked.enumerated() {
            guard let target = crowd.targets[statement] else { continue }
            let isLate = place * 3 >= asked.count * 2
            let people = (0..<crowd.sheets).filter { !(isLate && stoppers.contains($0)) }
            let given = Self.answers(of: people.map { leanings[$0] }, target, spread: crowd.spread, &chance)
            for (person, answer) in zip(people, given) { answers[person][statement] = answer }
        }
        return answers.map { AnswerSheet(label: crowd.label, answers: $0, texts: [:]) }
    }

    private static func answers(of leanings: [Double], _ target: Target, spread: Double, _ chance: inout SplitMix64) -> [Answer] {
        let unsure = Set(leanings.indices.shuffled(using: &chance).prefix(chance.rounded(target.dontKnow * Double(leanings.count))))
        let latent = leanings.map { $0 + chance.normal() * spread }
        let shift = shift(of: latent.indices.filter { !unsure.contains($0) }.map { latent[$0] }, to: target.mean)
        return latent.indices.map { unsure.contains($0) ? .dontKnow : step(latent[$0] + shift) }
    }

    /// What to add to all so that their rounded mean comes nearest to `mean`.
    private static func shift(of latent: [Double], to mean: Double) -> Double {
        guard !latent.isEmpty else { return mean }
        var (low, high) = (-10.0, 20.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if roundedMean(latent, middle) < mean { low = middle } else { high = middle }
        }
        return abs(roundedMean(latent, low) - mean) < abs(roundedMean(latent, high) - mean) ? low : high
    }

    private static func roundedMean(_ latent: [Double], _ shift: Double) -> Double {
        Double(latent.reduce(0) { $0 + (step($1 + shift).step ?? 0) }) / Double(latent.count)
    }

    private static func step(_ value: Double) -> Answer { Answer(rawValue: UInt8(min(5, max(1, value.rounded())))) ?? .three }
}

extension SplitMix64 {
    /// A number from the standard normal distribution (Box and Muller's way).
    mutating func normal() -> Double {
        let radius = Double.random(in: Double.leastNonzeroMagnitude..<1, using: &self)
        return (-2 * log(radius)).squareRoot() * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
    }

    /// A whole number whose expectation is `value`.
    mutating func rounded(_ value: Double) -> Int { Int(value + Double.random(in: 0..<1, using: &self)) }
}
