import Testing

@testable import Domain

struct TreeTests {
    private func text(_ groups: [(key: [String], people: Int)]) -> String {
        let sorted = groups.sorted { $0.key.precedesKey($1.key) }
        return LabelTree.text(of: LabelTree.trees(of: sorted.enumerated().map { TestInstrument.label($0, key: $1.key, people: $1.people) }))
    }

    @Test func `one label is its own tree`() {
        #expect(text([(["staff"], 9)]) == "0")
        #expect(LabelTree.trees(of: [TestInstrument.label(0, people: nil, isPublic: true)]) == [.leaf(0)])
        #expect(LabelTree.trees(of: []) == [])
    }

    @Test func `the smallest joins the one that shares the longest beginning`() {
        // 2 (5 people) shares ["staff", "A"] with 1 rather than ["staff"] with 3.
        #expect(text([(["management"], 30), (["staff", "A", "x"], 40), (["staff", "A", "y"], 5), (["staff", "B"], 9)]) == "(0 ((1 2) 3))")
    }

    @Test func `equal nearness is settled by key and not by size`() {
        // 2 is the smallest; 0 comes before 1 although 1 is smaller.
        #expect(text([(["staff", "A"], 50), (["staff", "B"], 10), (["staff", "C"], 5)]) == "((0 2) 1)")
    }

    @Test func `equal size is settled by key`() {
        #expect(text([(["staff", "A"], 5), (["staff", "B"], 5), (["staff", "C"], 5)]) == "((0 1) 2)")
    }

    @Test func `a voice without kin joins the smallest staff node`() {
        // management (6) → staff B (8), although elected (7) is smaller; elected (7) → staff A (20).
        #expect(text([(["elected"], 7), (["management"], 6), (["staff", "A"], 20), (["staff", "B"], 8)]) == "((0 2) (1 3))")
    }

    @Test func `without staff it joins the smallest of all`() {
        #expect(text([(["elected"], 7), (["management"], 6), (["residents"], 30)]) == "((0 1) 2)")
    }

    @Test func `the demo municipality grows the tree that the rule gives by hand`() {
        let tree = text([
            (["staff", "VAKA"], 170), (["staff", "KOULU"], 230), (["staff", "KUVA"], 38), (["staff", "TEKNI"], 62), (["staff", "RUOKA"], 84),
            (["staff", "ELINV"], 24), (["staff", "KONS"], 32), (["management"], 18), (["elected"], 35),
        ])
        // 0 elected 1 management 2 ELINV 3 KONS 4 KOULU 5 KUVA 6 RUOKA 7 TEKNI 8 VAKA.
        // management→ELINV (42) · KONS→KOULU (262) · elected→KUVA (73) · that 42→TEKNI (104) · that 73→RUOKA (157) · 104→VAKA (274)
        // · 157→KONS+KOULU (419) · 274 and 419.
        #expect(tree == "((((0 5) 6) (3 4)) (((1 2) 7) 8))")
    }

    @Test func `the public stream has a tree of its own`() {
        let labels = [TestInstrument.label(0), TestInstrument.label(1), TestInstrument.label(2, people: nil, isPublic: true)]
        #expect(LabelTree.text(of: LabelTree.trees(of: labels)) == "(0 1)\n2")
    }

    @Test(arguments: ["0", "(0 1)", "((0 3) (1 2))", "(0 (1 (2 3)))", "(0 1)\n2"])
    func `a tree is read back as it was written`(text: String) throws {
        let trees = try #require(LabelTree.trees(from: text))
        #expect(LabelTree.text(of: trees) == text)
    }

    @Test(arguments: [
        "", " ", "(", ")", "()", "(0)", "(0 1", "0 1", "(0 1))", "(0  1)", "( 0 1)", "(1 0)", "(0 0)", "(0 1 2)", "(00 1)", "(0 -1)", "(0 1)\n",
        "(0 1)\n1", "(a b)", "((2 3) (0 1))", "(0 99999999999999999999)", "(0(1 2))",
    ])
    func `anything else is refused`(text: String) {
        #expect(LabelTree.trees(from: text) == nil)
    }

    @Test func `the order in which groups are typed does not matter`() {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<50 {
            let groups = (0..<6).map { (key: $0 < 4 ? ["staff", "S\($0)"] : ["g\($0)"], people: Int.random(in: 5...12, using: &generator)) }
            #expect(text(groups) == text(groups.shuffled(using: &generator)))
        }
    }

    @Test func `every label stands in the tree once`() {
        let labels = (0..<300).map { TestInstrument.label($0, people: 5 + $0 % 17) }
        let trees = LabelTree.trees(of: labels)
        #expect(trees.map(\.labels) == [Array(0..<300)])
        #expect(LabelTree.trees(from: LabelTree.text(of: trees)) == trees)
    }
}
