import Testing

@testable import Domain

struct SimulationTests {
    private let simulation = Simulation(instrument: TestInstrument.small)

    private func counts(_ sheets: [AnswerSheet], _ statement: Statement.ID) -> Counts {
        var counts = Counts()
        for sheet in sheets { if let answer = sheet.answers[statement] { counts[answer] += 1 } }
        return counts
    }

    @Test func `the same seed gives the same sheets`() {
        let crowd = Simulation.Crowd(label: 1, sheets: 30, spread: 0.85, targets: ["S1": .init(mean: 3.1, dontKnow: 0.1)])
        #expect(simulation.sheets(of: crowd, seed: 7) == simulation.sheets(of: crowd, seed: 7))
        #expect(simulation.sheets(of: crowd, seed: 7) != simulation.sheets(of: crowd, seed: 8))
    }

    @Test(arguments: [1.6, 2.2, 3.1, 3.9, 4.4])
    func `means come near their targets, also at the ends of the scale`(mean: Double) throws {
        for (people, spread, tolerance) in [(265, 0.85, 0.05), (16, 0.65, 0.1), (18, 0.8, 0.1)] {
            for seed in 0..<4 as Range<UInt64> {
                let crowd = Simulation.Crowd(label: 0, sheets: people, spread: spread, targets: ["S1": .init(mean: mean, dontKnow: 0.07)])
                #expect(try abs(counts(simulation.sheets(of: crowd, seed: seed), "S1").mean() - mean) < tolerance)
            }
        }
    }

    @Test func `don't know comes as often as wanted`() {
        let crowd = Simulation.Crowd(label: 0, sheets: 500, spread: 0.85, targets: ["S1": .init(mean: 3, dontKnow: 0.24)])
        #expect(abs(counts(simulation.sheets(of: crowd, seed: 1), "S1").dontKnowShare - 0.24) < 0.01)
    }

    @Test func `four sheets in a hundred stop after two thirds`() {
        let targets = Dictionary(uniqueKeysWithValues: ["S1", "S2", "S3", "S4", "S5", "S6"].map { ($0, Simulation.Target(mean: 3)) })
        let sheets = simulation.sheets(of: .init(label: 0, sheets: 500, spread: 0.85, targets: targets), seed: 1)
        #expect(sheets.count { $0.answers.count == 4 } == 20)
        #expect(sheets.count { $0.answers.count == 6 } == 480)
    }

    @Test func `a person leans one way`() {
        let targets = ["S1": Simulation.Target(mean: 3), "S4": Simulation.Target(mean: 3)]
        let sheets = simulation.sheets(of: .init(label: 0, sheets: 2_000, spread: 0.5, targets: targets), seed: 3)
        let pairs = sheets.compactMap { sheet in sheet.answers["S1"]?.step.flatMap { one in sheet.answers["S4"]?.step.map { (one, $0) } } }
        let together = pairs.reduce(0) { $0 + ($1.0 - 3) * ($1.1 - 3) }
        #expect(together > pairs.count / 20)
    }

    @Test func `the answers spread over the scale`() {
        let sheets = simulation.sheets(of: .init(label: 0, sheets: 300, spread: 0.85, targets: ["S1": .init(mean: 3.1)]), seed: 3)
        #expect(counts(sheets, "S1").perStep.allSatisfy { $0 > 0 })
    }
}
