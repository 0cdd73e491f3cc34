import Testing

@testable import Domain

struct CutTests {
    private func cut(_ people: [[Int]], _ labels: [Label]? = nil, tree: String = "(0 1)", k: Int = 5, publishes: Bool = true) throws -> ReleasedTable
    {
        try ReleasedTable.cut(
            Tally.of(people), labels: labels ?? people.indices.map { TestInstrument.label($0) }, trees: #require(LabelTree.trees(from: tree)), k: k,
            publishes: publishes)
    }

    @Test func `two fit groups stand alone`() throws {
        let table = try cut([[1, 1, 3, 0, 0, 0], [0, 0, 2, 2, 1, 0]])
        #expect(table.blocks() == ["0", "1"])
        #expect(table.counts("0") == [1, 1, 3, 0, 0, 0])
        #expect(table.counts("1") == [0, 0, 2, 2, 1, 0])
    }

    @Test func `four people are shown with their neighbours`() throws {
        #expect(try cut([[1, 1, 2, 0, 0, 0], [0, 0, 3, 2, 1, 0]]).blocks() == ["0+1"])
    }

    @Test func `no answer counts for nothing`() throws {
        #expect(try cut([[1, 1, 2, 0, 0, 0, 6], [0, 0, 3, 2, 1, 0, 0]]).blocks() == ["0+1"])
    }

    @Test func `don't know counts as an answer but not as another choice`() throws {
        #expect(try cut([[0, 0, 3, 1, 1, 1], [0, 0, 3, 2, 1, 0]]).blocks() == ["0", "1"])
        #expect(try cut([[0, 0, 3, 1, 0, 5], [0, 0, 3, 2, 1, 0]]).blocks() == ["0+1"])
    }

    @Test func `a box in which all but one agree is not shown by itself`() throws {
        #expect(try cut([[0, 0, 0, 1, 9, 0], [0, 0, 3, 2, 1, 0]]).blocks() == ["0+1"])
        #expect(try cut([[0, 0, 0, 2, 9, 0], [0, 0, 3, 2, 1, 0]]).blocks() == ["0", "1"])
    }

    @Test func `a root that is still unfit is not shown`() throws {
        let table = try cut([[0, 0, 0, 0, 9, 0], [0, 0, 0, 0, 9, 0]])
        #expect(table.rows == [])
        #expect(table.sheets == [.invited: 18])
    }

    @Test func `one unfit block joins all of both sides`() throws {
        let fit = [0, 0, 3, 2, 1, 0]
        #expect(try cut([fit, fit, fit, [1, 0, 0, 0, 0, 0]], tree: "((0 1) (2 3))").blocks() == ["0", "1", "2+3"])
        #expect(try cut([[1, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0], fit, fit], tree: "((0 1) (2 3))").blocks() == ["0+1+2+3"])
    }

    private func cut(_ people: [[Int]], known: [[Int]], _ labels: [Label]? = nil, tree: String = "(0 1)") throws -> ReleasedTable {
        try ReleasedTable.cut(
            Tally.of(people), known: Tally.of(known), labels: labels ?? people.indices.map { TestInstrument.label($0) },
            trees: #require(LabelTree.trees(from: tree)), k: 5, publishes: true)
    }

    @Test func `sheets that somebody knows hide nobody`() throws {
        let (fit, none, nine) = ([4, 4, 3, 2, 1, 0], [0, 0, 0, 0, 0, 0], [2, 2, 2, 2, 1, 0])
        // One of ten is not known, and could be read by taking the nine away: it is left out.
        let one = try cut([[2, 2, 3, 2, 1, 0], fit], known: [nine, none])
        #expect(one.blocks() == ["0", "1"] && one.counts("0") == nine && one.sheets == [.invited: 23])
        // Ten others of their own mind are seen.
        let ten = try cut([[4, 4, 4, 4, 3, 0], fit], known: [nine, none])
        #expect(ten.blocks() == ["0", "1"] && ten.blocks("S1", .open) == ["0", "1"] && ten.counts("0") == [4, 4, 4, 4, 3, 0])
        // Ten others who all say the same are not.
        #expect(try cut([[2, 2, 12, 2, 1, 0], fit], known: [nine, none]).blocks() == ["0+1"])
        // Nobody else: whoever reads it learns what the file said.
        #expect(try cut([nine, fit], known: [nine, none]).blocks() == ["0", "1"])
        #expect(try cut([nine, fit], known: [nine, fit]).blocks() == ["0", "1"])
        // Three in the label beside it are all that nobody knows: they are left out too.
        #expect(try cut([nine, [1, 1, 1, 0, 0, 0]], known: [nine, none]).counts("0+1") == nine)
        #expect(try cut([nine, [2, 2, 2, 0, 0, 0]], known: [nine, none]).blocks() == ["0", "1"])
    }

    @Test func `a handful by link leaves the figures of everybody whom a file names`() throws {
        let (nine, fit) = ([2, 2, 2, 2, 1, 0], [4, 4, 3, 2, 1, 0])
        let table = try cut([[2, 2, 3, 2, 2, 0], [4, 4, 3, 7, 1, 0]], known: [nine, fit])
        #expect(table.blocks() == ["0", "1"] && table.counts("0") == nine && table.counts("1") == fit)
        #expect(table.sheets == [.invited: 23])
    }

    @Test func `what files brought is read back as it was counted`() throws {
        let codec = SheetCodec(instrument: TestInstrument.small, labels: TestResults.labels)
        var carried = CarriedSheets(columns: codec.instrument.columns, labels: codec.labels.count)
        for step: Answer in [.two, .five, .dontKnow] {
            try carried.add(AnswerSheet(label: 1, answers: ["S1": step], texts: ["johtaminen": "a\tb"]), codec: codec)
        }
        #expect(carried.tally.sheets == [0, 3, 0, 0] && carried.texts == [.invited: ["johtaminen": 3]])
        let again = CarriedSheets(bytes: carried.bytes, columns: codec.instrument.columns, labels: codec.labels.count)
        #expect(again == carried)
        #expect(CarriedSheets(bytes: Array(carried.bytes.dropLast(200)), columns: codec.instrument.columns, labels: 4) == nil)
    }

    @Test func `a group that is not asked does not exist for the question`() throws {
        let labels = [TestInstrument.label(0), TestInstrument.label(1, statements: []), TestInstrument.label(2)]
        let fit = [0, 0, 3, 2, 1, 0]
        #expect(try cut([fit, [0, 0, 0, 0, 0, 0], fit], labels, tree: "((0 1) 2)").blocks() == ["0", "2"])
        #expect(try cut([[1, 1, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], fit], labels, tree: "((0 1) 2)").blocks() == ["0+2"])
    }

    @Test func `visitors read boxes of ten`() throws {
        let table = try cut([[1, 1, 3, 0, 0, 0], [0, 0, 2, 2, 1, 0]])
        #expect(table.blocks("S1", .open) == ["0+1"])
        #expect(table.counts("0+1", "S1", .open) == [1, 1, 5, 2, 1, 0])
        #expect(try cut([[1, 1, 3, 0, 0, 0], [0, 0, 2, 1, 1, 0]], k: 5).blocks("S1", .open) == [])
    }

    @Test func `a plan that publishes nothing has no table for visitors`() throws {
        let table = try cut([[5, 5, 3, 0, 0, 0], [0, 5, 5, 2, 1, 0]], publishes: false)
        #expect(Set(table.rows.map(\.audience)) == [.internal])
    }

    @Test func `k is only ever raised`() throws {
        #expect(try cut([[1, 1, 1, 0, 0, 0], [0, 0, 3, 2, 1, 0]], k: 1).blocks() == ["0+1"])
        let table = try cut([[4, 4, 3, 0, 0, 0], [0, 6, 6, 2, 1, 0]], k: 12)
        #expect(table.blocks() == ["0+1"])
        #expect(table.blocks("S1", .open) == ["0+1"])
    }

    @Test func `where one person can answer twice ten sheets are needed`() throws {
        let labels = [TestInstrument.label(0, isRepeatable: true), TestInstrument.label(1)]
        #expect(try cut([[3, 3, 3, 0, 0, 0, 4], [0, 0, 3, 2, 1, 0]], labels).blocks() == ["0+1"])
        #expect(try cut([[3, 3, 3, 0, 0, 1], [0, 0, 3, 2, 1, 0]], labels).blocks() == ["0", "1"])
    }

    @Test func `the only label of a round needs no more than k`() throws {
        let open = [TestInstrument.label(0, people: nil, isPublic: true)]
        #expect(try cut([[2, 2, 1, 0, 0, 0]], open, tree: "0").blocks() == ["0"])
        #expect(try cut([[2, 2, 1, 0, 0, 0]], [TestInstrument.label(0, isRepeatable: true)], tree: "0").blocks() == ["0"])
    }

    @Test func `the public stream is never mixed with those who were invited`() throws {
        let labels = [TestInstrument.label(0), TestInstrument.label(1, people: nil, isPublic: true)]
        let table = try cut([[2, 2, 1, 0, 0, 0], [3, 3, 3, 0, 0, 0]], labels, tree: "0\n1")
        #expect(table.blocks() == ["0"])
        #expect(table.sheets == [.invited: 5, .open: 9])
        #expect(try cut([[2, 2, 1, 0, 0, 0], [3, 3, 4, 0, 0, 0]], labels, tree: "0\n1").blocks() == ["0", "1"])
        #expect(try cut([[2, 2, 1, 0, 0, 0], [1, 0, 0, 0, 0, 0]], labels, tree: "0\n1").sheets == [.invited: 5])
    }

    @Test func `more sheets than people are said and not split off`() throws {
        let labels = [TestInstrument.label(0, people: 11, isRepeatable: true), TestInstrument.label(1)]
        let table = try cut([[4, 4, 4, 0, 0, 0], [0, 0, 3, 2, 1, 0]], labels)
        #expect(table.blocks() == ["0+1"])
        #expect(table.overfull == [0])
        #expect(try cut([[4, 4, 3, 0, 0, 0], [0, 0, 3, 2, 1, 0]], labels).overfull == [])
        #expect(try cut([[4, 4, 4, 0, 0, 0]], [labels[0]], tree: "0").blocks() == ["0"])
    }

    @Test func `the worked example of the documentation`() throws {
        let plan = TestInstrument.plan([
            TestInstrument.group("elected", people: 35), TestInstrument.group("management", people: 8),
            TestInstrument.group("staff", "culture", people: 24), TestInstrument.group("staff", "technical", people: 60),
        ])
        let labels = plan.labels(instrument: TestInstrument.small)
        let tree = LabelTree.text(of: LabelTree.trees(of: labels))
        #expect(tree == "(0 ((1 2) 3))")
        let elected = [2, 6, 7, 4, 1, 0]
        let culture = [1, 4, 5, 3, 1, 1]
        let technical = [3, 8, 10, 6, 1, 2]
        let x = try cut([elected, [0, 0, 1, 2, 1, 0], culture, technical], labels, tree: tree)
        #expect(x.blocks() == ["0", "1+2", "3"])
        #expect(x.counts("1+2").reduce(0, +) == 19)
        #expect(x.sheets == [.invited: 69])
        let results = RoundResults(table: x, audience: .internal, labels: labels, instrument: TestInstrument.small)
        #expect(results.figure(.beginning(["management"]), "S1") == .mixed(Mixed(blocks: [Block(labels: [1, 2])], people: 19)))
        #expect(results.figure(.staff, "S1").pool?.without == [2])
        #expect(results.leftOut(of: .staff).map(\.number) == [2])
        #expect(results.figure(.everyone, "S1").pool?.counts.answered == 69)
        #expect(try cut([elected, [0, 0, 0, 6, 1, 0], culture, technical], labels, tree: tree).blocks() == ["0", "1+2", "3"])
        #expect(try cut([elected, [0, 0, 0, 5, 2, 0], culture, technical], labels, tree: tree).blocks() == ["0", "1", "2", "3"])
    }

    @Test func `with fewer than k sheets nothing is released`() {
        #expect(throws: ReleaseRefused.tooFewSheets(k: 5)) { try cut([[1, 1, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0]]) }
        let labels = [TestInstrument.label(0), TestInstrument.label(1, people: nil, isPublic: true)]
        #expect(throws: ReleaseRefused.tooFewSheets(k: 5)) { try cut([[1, 1, 2, 0, 0, 0], [1, 1, 2, 0, 0, 0]], labels, tree: "0\n1") }
    }

    @Test func `trees of another plan are refused`() {
        #expect(throws: ReleaseRefused.treesDoNotFit) { try cut([[1, 1, 3, 0, 0, 0], [0, 0, 2, 2, 1, 0]], tree: "0") }
        #expect(throws: ReleaseRefused.treesDoNotFit) { try cut([[1, 1, 3, 0, 0, 0]], tree: "(0 1)") }
    }

    @Test func `the hashed bytes say all that is released and nothing else`() throws {
        let labels = [TestInstrument.label(0, people: 9, isRepeatable: true)]
        let table = try cut([[4, 4, 3, 0, 0, 1]], labels, tree: "0", publishes: false)
        #expect(
            String(decoding: table.canonicalBytes, as: UTF8.self) == """
                digipolku release 1
                sheets\tinvited\t12
                overfull\t0
                internal\tS1\t0\t1\t4
                internal\tS1\t0\t2\t4
                internal\tS1\t0\t3\t3
                internal\tS1\t0\t4\t0
                internal\tS1\t0\t5\t0
                internal\tS1\t0\t6\t1

                """)
    }

    @Test func `the order of rows does not change the hashed bytes`() throws {
        let table = try cut([[5, 5, 3, 0, 0, 0], [0, 5, 5, 2, 1, 0]])
        let shuffled = ReleasedTable(rows: table.rows.reversed(), sheets: table.sheets, overfull: table.overfull)
        #expect(shuffled.canonicalBytes == table.canonicalBytes)
    }

    @Test func `a tally refuses what is not a sheet of its round`() throws {
        var tally = Tally(statements: ["S1", "S2"], labels: 1)
        #expect(throws: TallyRefused.unknownLabel(1)) { try tally.add(label: 1, steps: [1, 1]) }
        #expect(throws: TallyRefused.wrongLength(1)) { try tally.add(label: 0, steps: [1]) }
        #expect(throws: TallyRefused.unknownAnswer(7)) { try tally.add(label: 0, steps: [1, 7]) }
        #expect(tally == Tally(statements: ["S1", "S2"], labels: 1))
    }

    @Test func `open answers are read from k sheets and three texts`() {
        #expect(OpenAnswers.mayBeRead(sheets: 5, written: 3, k: 5))
        #expect(!OpenAnswers.mayBeRead(sheets: 4, written: 4, k: 5))
        #expect(!OpenAnswers.mayBeRead(sheets: 50, written: 2, k: 5))
        #expect(!OpenAnswers.mayBeRead(sheets: 7, written: 3, k: 8))
        #expect(!OpenAnswers.mayBeRead(sheets: 4, written: 4, k: 1))
    }

    @Test func `counts that were made apart add up to those made together`() throws {
        let sheets: [(Int, [UInt8])] = [(0, [1, 6]), (1, [5, 0]), (0, [1, 2]), (1, [3, 3])]
        func tally(_ some: ArraySlice<(Int, [UInt8])>) throws -> Tally {
            var tally = Tally(statements: ["S1", "S2"], labels: 2)
            for (label, steps) in some { try tally.add(label: label, steps: steps) }
            return tally
        }
        var together = try tally(sheets[..<3])
        together.add(try tally(sheets[3...]))
        #expect(try together == tally(sheets[...]))
    }
}
