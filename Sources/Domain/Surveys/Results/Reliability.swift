/// Why a figure that may be shown is left out all the same: it would not be reliable.
package enum Unreliable: Error, Hashable, Sendable {
    /// Fewer than five people chose a step.
    case tooFewSteps(Int)
}

extension Counts {
    /// People who must have chosen a step before a mean is worth saying.
    package static let leastForMean = 5

    /// Mean step, 1.0…5.0, unrounded.
    ///
    /// - Throws: `.tooFewSteps` when fewer than 5 people chose a step. Callers show that reason in the place of the number;
    ///   protecting people is the cut's work and not this check's.
    package func mean() throws(Unreliable) -> Double {
        guard chose >= Self.leastForMean else { throw .tooFewSteps(chose) }
        return rawMean
    }

    /// Variance of the steps as a sample (divided by n − 1). Unit: steps squared.
    package func variance() throws(Unreliable) -> Double {
        let mean = try mean()
        var sum = 0.0
        for step in 1...5 { sum += Double(perStep[step - 1]) * (Double(step) - mean) * (Double(step) - mean) }
        return sum / Double(chose - 1)
    }

    /// Square root of s²/n; no finite-population correction, so it is an upper bound where almost everyone answered.
    package func standardError() throws(Unreliable) -> Double { (try variance() / Double(chose)).squareRoot() }

    /// Mean ± 1.96 standard errors, kept within the scale.
    package func interval() throws(Unreliable) -> ClosedRange<Double> { .around(try mean(), standardError: try standardError()) }

    /// Share of "don't know" among all who gave an answer, 0…1; 0 when nobody did.
    package var dontKnowShare: Double { answered == 0 ? 0 : Double(dontKnow) / Double(answered) }

    /// Shares of steps 1…5 among all who gave an answer.
    package var shares: [Double] { perStep.map { answered == 0 ? 0 : Double($0) / Double(answered) } }

    private var rawMean: Double {
        let sum = zip(1..., perStep).reduce(0) { $0 + $1.0 * $1.1 }
        return Double(sum) / Double(chose)
    }
}

extension ClosedRange<Double> {
    /// The 95 % interval of a mean on the scale 1…5.
    static func around(_ mean: Double, standardError: Double) -> ClosedRange<Double> {
        Swift.max(1, mean - 1.96 * standardError)...Swift.min(5, mean + 1.96 * standardError)
    }
}
