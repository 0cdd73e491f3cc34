import Testing

@testable import Domain

struct ObservationTests {
    private func keys(_ findings: [Observation]) -> [String] { findings.map(\.key) }

    @Test func `a wide and certain gap is an observation`() {
        let round = TestResults.round([
            "S1": ["0": [0, 4, 6, 4, 0, 0], "1": [0, 0, 1, 6, 5, 0], "2+3": [9, 17, 14, 4, 1, 0]],
            "S4": ["1": [0, 0, 3, 6, 3, 0], "2+3": [2, 6, 20, 14, 3, 0]],
        ])
        let gaps = round.gapFindings()
        #expect(keys(gaps) == ["gap:S1:staff+management"])
        #expect(gaps[0].points.map(\.people) == [45, 12])
    }

    @Test func `a mean on the limit counts`() {
        let round = TestResults.round(["S1": ["0+1+2+3": [0, 0, 4, 16, 0, 0]], "S4": ["0+1+2+3": [0, 4, 16, 0, 0, 0]]])
        #expect(keys(round.levelFindings(.everyone)) == ["need:tieto:kaikki", "need:S4:kaikki", "strength:johtaminen:kaikki", "strength:S1:kaikki"])
        let near = TestResults.round(["S1": ["0+1+2+3": [0, 0, 5, 15, 0, 0]]])
        #expect(near.levelFindings(.everyone) == [])
    }

    @Test func `a fifth who don't know is an observation about that group`() {
        let round = TestResults.round(["S1": ["0": [0, 4, 4, 0, 0, 2], "1": [0, 4, 5, 0, 0, 2], "2+3": [9, 9, 9, 9, 9, 0]]])
        #expect(keys(round.findings()).contains("dontKnow:S1:elected"))
        #expect(!keys(round.findings()).contains("dontKnow:S1:management"))
    }

    @Test func `a statement fell or rose when its intervals share no value`() {
        let before = TestResults.round(["S1": ["2+3": [10, 40, 80, 60, 10, 0]], "S4": ["2+3": [10, 40, 80, 60, 10, 0], "0": [1, 4, 8, 6, 1, 0]]])
        let after = TestResults.round(["S1": ["2+3": [40, 80, 50, 25, 5, 0]], "S4": ["2+3": [5, 20, 60, 80, 35, 0], "0": [3, 6, 6, 4, 1, 0]]])
        let findings = RoundComparison(earlier: before, later: after).findings(after.groups.map { .beginning([$0.key]) })
        #expect(keys(findings) == ["drop:johtaminen:staff", "drop:S1:staff", "rise:tieto:staff", "rise:S4:staff"])
        #expect(findings[1].points[0].peopleBefore == 200)
    }

    @Test func `nothing is found where nothing is shown`() {
        #expect(TestResults.round([:]).findings(since: RoundComparison(earlier: TestResults.round([:]), later: TestResults.round([:]))) == [])
    }
}
