import Domain
import Testing

/// The rule by which headings name the strongest and the weakest (`docs/results.md`).
@Suite struct ExtremesTests {
    private func found(_ scores: [(item: String, mean: Double)], error: Double = 0.05) -> Extremes<String>? {
        Extremes(scores.map { (item: $0.item, mean: $0.mean, error: error) })
    }

    @Test func `ends that chance may have made are none`() {
        let scores = [(item: "leaders", mean: 3.0), (item: "tools", mean: 2.8)]
        #expect(found(scores, error: 0.05)?.strongest?.items == ["leaders"])
        #expect(found(scores, error: 0.08) == nil)
    }

    @Test func `figures that read the same are equal, and two that share a place are both named`() throws {
        let extremes = try #require(found([("tools", 3.94), ("data", 2.06), ("trust", 3.9), ("skills", 2.1), ("leaders", 3)]))
        #expect(extremes.strongest?.items == ["tools", "trust"] && extremes.strongest?.mean == 3.9)
        #expect(extremes.weakest?.items == ["data", "skills"] && extremes.weakest?.mean == 2.1)
    }

    @Test func `where more than two share a place nobody is named for it`() throws {
        let extremes = try #require(found([("a", 3.5), ("b", 3.5), ("c", 3.5), ("d", 2.2)]))
        #expect(extremes.strongest == nil)
        #expect(extremes.weakest?.items == ["d"])
        #expect(found([("a", 3.5), ("b", 3.5), ("c", 3.5), ("d", 2), ("e", 2), ("f", 2)]) == nil)
    }

    @Test(arguments: [[], [3.1], [3.12, 3.08]])
    func `one score, or all alike, has no ends`(means: [Double]) {
        #expect(found(means.map { (item: "theme", mean: $0) }) == nil)
    }
}
