import Testing

@testable import Domain

/// What holds for every round, tried on random ones.
struct CutPropertyTests {
    /// Rounds of up to nine labels, some asked nothing, some repeatable, some with more sheets than people.
    private struct RandomRound {
        let labels: [Label]
        let people: [[Int]]
        let trees: [LabelTree]

        init(_ chance: inout SplitMix64) {
            let keys = [["elected"], ["management"], ["staff"]] + "ABCDEF".map { ["staff", String($0)] }
            let picked = keys.shuffled(using: &chance).prefix(Int.random(in: 1...9, using: &chance)).sorted { $0.precedesKey($1) }
            var people: [[Int]] = []
            labels = picked.enumerated().map { number, key in
                let one = Int.random(in: 0..<5, using: &chance)
                let most = Int.random(in: 1...4, using: &chance)
                people.append((0..<7).map { $0 == one ? Int.random(in: 0...9, using: &chance) : Int.random(in: 0...most, using: &chance) / 2 })
                return TestInstrument.label(
                    number, key: key, people: Int.random(in: 5...30, using: &chance), isRepeatable: Int.random(in: 0..<4, using: &chance) == 0,
                    statements: Int.random(in: 0..<8, using: &chance) == 0 ? [] : ["S1"])
            }
            self.people = people
            trees = LabelTree.trees(of: labels)
        }

        func table(_ people: [[Int]], k: Int) -> ReleasedTable? {
            guard let tally = try? Tally.of(people) else { return nil }
            return try? ReleasedTable.cut(tally, labels: labels, trees: trees, k: k, publishes: true)
        }
        func table(k: Int) -> ReleasedTable? { table(people, k: k) }
    }

    private func rounds(_ count: Int, seed: UInt64, _ check: (RandomRound, inout SplitMix64) throws -> Void) rethrows {
        var chance = SplitMix64(seed: seed)
        for _ in 0..<count { try check(RandomRound(&chance), &chance) }
    }

    private func blocks(_ table: ReleasedTable, _ audience: Audience = .internal) -> [[Int]] {
        Set(table.rows.filter { $0.audience == audience }.map(\.block)).sorted().map(\.labels)
    }

    @Test func `the cut agrees with the rule written from the other end`() {
        var shown = 0
        rounds(400, seed: 1) { round, _ in
            for k in [5, 7] {
                guard let table = round.table(k: k) else { continue }
                let asked = Set(round.labels.filter { !$0.statements.isEmpty }.map(\.number))
                let cut = ReferenceCut(
                    tree: LabelTree.text(of: round.trees), asked: asked, labels: round.labels, overfull: Set(table.overfull))
                let world = SmallRound.World(counts: round.people.map { Array($0.prefix(6)) })
                let expected = cut?.blocks(world, k: k) ?? []
                #expect(blocks(table) == expected)
                #expect(blocks(table, .open) == cut?.blocks(world, k: max(10, k)) ?? [])
                shown += expected.count
                for row in table.rows {
                    #expect(row.people == row.block.labels.reduce(0) { $0 + round.people[$1][Int(row.option) - 1] })
                }
            }
        }
        #expect(shown > 500)
    }

    @Test func `a larger k gives unions of the blocks of a smaller one`() {
        rounds(300, seed: 2) { round, _ in
            let tables = [5, 6, 8, 11, 20].compactMap { round.table(k: $0) }
            for (fine, coarse) in zip(tables, tables.dropFirst()) { #expect(areUnions(blocks(coarse), of: blocks(fine))) }
            for table in tables { #expect(areUnions(blocks(table, .open), of: blocks(table))) }
        }
    }

    private func areUnions(_ coarse: [[Int]], of fine: [[Int]]) -> Bool {
        coarse.allSatisfy { block in fine.filter { Set($0).isSubset(of: block) }.flatMap { $0 }.sorted() == block }
    }

    @Test func `the blocks of a shown question hold each label asked once`() {
        rounds(300, seed: 3) { round, _ in
            guard let table = round.table(k: 5), !table.rows.isEmpty else { return }
            let asked = round.labels.filter { !$0.statements.isEmpty }.map(\.number)
            #expect(blocks(table).flatMap { $0 }.sorted() == asked)
        }
    }

    @Test func `a shown block is large and mixed`() {
        rounds(300, seed: 4) { round, _ in
            guard let table = round.table(k: 6) else { return }
            for (audience, k) in [(Audience.internal, 6), (.open, 10)] {
                for block in blocks(table, audience) {
                    let counts = table.counts(Block(labels: block).text, "S1", audience)
                    #expect(counts.reduce(0, +) >= k)
                    #expect(counts[..<5].reduce(0, +) - (counts[..<5].max() ?? 0) >= 2)
                }
            }
        }
    }

    /// Sheets trading their answers inside a block can only split that block further; its sum and all other blocks stay.
    @Test func `who of a block answered what decides nothing outside the block`() {
        var traded = 0
        rounds(400, seed: 5) { round, chance in
            guard let table = round.table(k: 5), let block = blocks(table).filter({ $0.count > 1 }).randomElement(using: &chance) else { return }
            var people = round.people
            for _ in 0..<5 {
                guard let one = block.randomElement(using: &chance), let other = block.randomElement(using: &chance) else { return }
                let (given, taken) = (Int.random(in: 0..<7, using: &chance), Int.random(in: 0..<7, using: &chance))
                guard people[one][given] > 0, people[other][taken] > 0 else { continue }
                people[one][given] -= 1
                people[one][taken] += 1
                people[other][taken] -= 1
                people[other][given] += 1
                traded += 1
            }
            guard let after = round.table(people, k: 5) else { return }
            let untouched = { (rows: [ReleasedCount]) in rows.filter { $0.audience == .internal && Set($0.block.labels).isDisjoint(with: block) } }
            #expect(untouched(after.rows) == untouched(table.rows))
            #expect(areUnions([block], of: blocks(after)))
        }
        #expect(traded > 100)
    }

    @Test func `the order in which sheets come changes nothing`() throws {
        var chance = SplitMix64(seed: 6)
        let sheets = (0..<60).map { index in (index % 3, (0..<3).map { _ in UInt8.random(in: 0...6, using: &chance) }) }
        func tally(_ sheets: [(Int, [UInt8])]) throws -> Tally {
            var tally = Tally(statements: ["A", "B", "C"], labels: 3)
            for (label, steps) in sheets { try tally.add(label: label, steps: steps) }
            return tally
        }
        #expect(try tally(sheets) == tally(sheets.shuffled(using: &chance)))
    }
}
