import Testing

@testable import Domain

struct ItemResultTests {
    /// Staff (label 1) and management (label 0) answered every item of one kind.
    private func results(_ items: [Item], management: [[UInt8]], staff: [[UInt8]], audience: Audience = .internal) throws -> RoundResults {
        let instrument = AllKinds.instrument(items)
        let labels = ["management", "staff"].enumerated().map { TestInstrument.label($0, key: [$1], people: 20, statements: items.map(\.id)) }
        var tally = Tally(columns: instrument.columns, labels: 2)
        for row in management { try tally.add(label: 0, steps: row) }
        for row in staff { try tally.add(label: 1, steps: row) }
        let table = try ReleasedTable.cut(tally, labels: labels, trees: LabelTree.trees(of: labels), k: 5, publishes: true)
        return RoundResults(table: table, audience: audience, labels: labels, instrument: instrument)
    }

    private func rows(_ rows: (Int, [UInt8])...) -> [[UInt8]] { rows.flatMap { Array(repeating: $1, count: $0) } }

    @Test func `a single choice is shown by group, with don't know apart`() throws {
        let item = AllKinds.item("K2", .single(Choices(AllKinds.options("a", "b").options, hasDontKnow: true)))
        let results = try results([item], management: rows((3, [1]), (3, [2])), staff: rows((6, [1]), (2, [2]), (1, [3])))
        let result = try #require(results.item("K2"))
        let answers = try #require(results.figure(.staff, of: result).answers)
        #expect(answers.answered == 9)
        #expect(answers.dontKnow == 1)
        #expect(answers.options.map(\.figure) == [.shown(people: 6, of: 9, first: nil), .shown(people: 2, of: 9, first: nil)])
        #expect(answers.first.map(\.option) == [0])
        #expect(results.figure(.everyone, of: result).answers?.answered == 15)
        #expect(results.figure(.open, of: result) == .notAsked)
    }

    @Test func `an option that nearly nobody chose is not shown, the others are`() throws {
        let item = AllKinds.item("K3", .multiple(AllKinds.options("a", "b", "c"), most: 2))
        let results = try results(
            [item], management: rows((3, [1, 2, 2]), (3, [1, 1, 2])), staff: rows((4, [1, 2, 2]), (4, [2, 1, 2]), (1, [2, 1, 1])))
        let result = try #require(results.item("K3"))
        let everyone = try #require(results.figure(.everyone, of: result).answers)
        #expect(everyone.options[2].figure == .notShown)
        // All of management chose a: it is shown with staff only, and so is everything else of the item.
        #expect(results.figure(.beginning(["management"]), of: result) == .mixed(Mixed(blocks: [Block(labels: [0, 1])], people: 15)))
        #expect(result.columns.map { $0.blocks.map(\.block.text) } == [["0+1"], ["0+1"], []])
        #expect(everyone.options[0].figure == .shown(people: 10, of: 15, first: nil))
        #expect(everyone.answered == 15)
    }

    @Test func `a ranking says who placed an option and who placed it first`() throws {
        let item = AllKinds.item("K4", .ranking(AllKinds.options("a", "b", "c"), places: 2))
        let six = rows((2, [1, 2, 3]), (2, [3, 1, 2]), (2, [2, 3, 1]))
        let results = try results([item], management: six, staff: six)
        let result = try #require(results.item("K4"))
        let answers = try #require(results.figure(.staff, of: result).answers)
        #expect(answers.options.map(\.figure) == Array(repeating: .shown(people: 4, of: 6, first: 2), count: 3))
        #expect(answers.first.isEmpty)
    }

    @Test func `bins are answers in their order, and what asks after an answer counts only those who gave it`() throws {
        let single = AllKinds.item("K2", .single(AllKinds.options("a", "b")))
        let number = AllKinds.item("K5", .number(Bins(starts: [0, 5, 10], most: 20)), askIf: AskIf(item: "K2", options: ["a"]))
        let sheets = rows((3, [1, 1]), (2, [1, 2]), (1, [1, 3]), (4, [2, 0]))
        let results = try results([single, number], management: sheets, staff: sheets)
        let result = try #require(results.item("K5"))
        #expect(results.figure(.staff, of: result).answers?.options.map(\.figure) == [3, 2, 1].map { .shown(people: $0, of: 6, first: nil) })
    }

    @Test func `whom everybody's answer leads on is not shown by themselves, or their answer would be`() throws {
        let single = AllKinds.item("K2", .single(AllKinds.options("a", "b")))
        let after = AllKinds.item("K5", .single(AllKinds.options("x", "y")), askIf: AskIf(item: "K2", options: ["a"]))
        // All of management chose a, so all were asked K5: its number of answers by itself would say so.
        let results = try results(
            [single, after], management: rows((3, [1, 1]), (3, [1, 2])), staff: rows((4, [1, 1]), (4, [1, 2]), (4, [2, 0])))
        #expect(results.item("K5")?.columns[0].blocks.map(\.block.text) == ["0+1"])
        #expect(results.item("K2")?.columns[0].blocks.map(\.block.text) == ["0+1"])
    }
}
