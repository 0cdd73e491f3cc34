/// Means as readers see them, with one decimal.
package enum Tenths {
    /// The difference that a reader reckons: beside "2,9 → 2,8" stands −0,1, whatever the further decimals are.
    package static func between(_ before: Double, _ after: Double) -> Double { ((after * 10).rounded() - (before * 10).rounded()) / 10 }
}
