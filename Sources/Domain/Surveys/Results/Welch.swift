import Foundation

/// Welch's test of two means with unequal variances.
package struct Welch: Hashable, Sendable {
    /// Chance level below which a difference is called one.
    package static let level = 0.05

    /// Second mean minus first.
    package let difference: Double
    /// How often a difference so large would come about if there were none, 0…1, both directions.
    package let chance: Double

    /// Nil when a mean of either is not reliable.
    package init?(_ first: Counts, _ second: Counts) {
        guard let one = try? first.mean(), let other = try? second.mean(), let v1 = try? first.variance(), let v2 = try? second.variance() else {
            return nil
        }
        let (n1, n2) = (Double(first.chose), Double(second.chose))
        let (e1, e2) = (v1 / n1, v2 / n2)
        let freedom = (e1 + e2) * (e1 + e2) / (e1 * e1 / (n1 - 1) + e2 * e2 / (n2 - 1))
        self.init(difference: other - one, squaredError: e1 + e2, freedom: freedom)
    }

    /// - Parameters:
    ///   - squaredError: of the difference.
    ///   - freedom: degrees of freedom; not read when the error is zero.
    init(difference: Double, squaredError: Double, freedom: Double) {
        self.difference = difference
        guard squaredError > 0 else {
            chance = difference == 0 ? 1 : 0
            return
        }
        chance = Self.twoSided(difference / squaredError.squareRoot(), freedom: freedom)
    }

    /// Both tails of Student's distribution.
    static func twoSided(_ t: Double, freedom: Double) -> Double {
        incompleteBeta(freedom / (freedom + t * t), a: freedom / 2, b: 0.5)
    }

    /// The regularised incomplete beta function by its continued fraction (NIST Handbook 8.17.22), evaluated from the end.
    private static func incompleteBeta(_ x: Double, a: Double, b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        // The fraction converges fast on the near side only; the far one is its mirror image.
        if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(1 - x, a: b, b: a) }
        var fraction = 1.0
        for m in stride(from: 300, through: 1, by: -1) {
            let m = Double(m)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            fraction = 1 + even / (1 + odd / fraction)
        }
        let first = -(a + b) * x / (a + 1)
        let front = exp(a * log(x) + b * log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
        return front / (1 + first / fraction)
    }

    /// ln Γ for positive numbers by Stirling's series after shifting upwards; twelve digits are plenty here.
    private static func logGamma(_ value: Double) -> Double {
        var (z, shift) = (value, 0.0)
        while z < 12 {
            shift -= log(z)
            z += 1
        }
        let inverse = 1 / (z * z)
        let series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1_260 - inverse / 1_680))) / z
        return shift + (z - 0.5) * log(z) - z + 0.5 * log(2 * .pi) + series
    }
}

/// Holm's way to judge many differences at once: the smallest chance must pass the strictest level.
enum Holm {
    /// Chances made larger so that each can be held against one level; in the order given.
    static func adjusted(_ chances: [Double]) -> [Double] {
        var adjusted = chances
        var greatest = 0.0
        for (rank, place) in chances.indices.sorted(by: { chances[$0] < chances[$1] }).enumerated() {
            greatest = max(greatest, min(1, chances[place] * Double(chances.count - rank)))
            adjusted[place] = greatest
        }
        return adjusted
    }
}
