import Foundation
import Testing

@testable import Domain

/// Items of several columns, attacked by somebody who knows who answered, the plan, the tree and the rule, and adds the columns up.
struct ItemAttackTests {
    private let populations = (ProcessInfo.processInfo.environment["DIGIPOLKU_POPULATIONS"].flatMap { UInt64($0) } ?? 20) / 2

    private static let multiple = [AllKinds.item("M", .multiple(AllKinds.options("a", "b", "c"), most: 2))]
    private static let ranking = [AllKinds.item("R", .ranking(AllKinds.options("a", "b", "c"), places: 2))]
    private static let after = [
        AllKinds.item("A", .single(AllKinds.options("a", "b", "c"))),
        AllKinds.item("B", .single(AllKinds.options("x", "y")), askIf: AskIf(item: "A", options: ["a"])),
    ]

    @Test(arguments: [("multiple", multiple), ("ranking", ranking), ("asked after", after)])
    func `columns of one item together pin nobody to a choice`(_ name: String, _ items: [Item]) throws {
        let (columns, kinds) = Self.sheets(of: items)
        var enumerated = 0
        for seed in 0..<populations {
            let attack = try #require(ItemAttack(seed: seed, columns: columns, kinds: kinds))
            guard let worlds = attack.worlds() else { continue }
            enumerated += worlds.count > 1 ? 1 : 0
            #expect(attack.pins(worlds) == [], "\(name), population \(seed)")
        }
        // It must have had something to attack.
        #expect(enumerated * 3 > Int(populations))
    }

    @Test func `cut each by itself, the places of a ranking would tell who came first`() throws {
        let (columns, kinds) = Self.sheets(of: Self.ranking)
        let apart = columns.map { Column(id: $0.id, item: $0.item, option: $0.option, options: $0.options, blank: $0.blank, root: $0.id) }
        // All five of label 0 put c first; it is not shown by itself for them, but a and b are, without a single first place.
        let truth = [[2, 0, 0, 0, 3, 0], [1, 1, 1, 1, 1, 1]]
        let order = [[3, 2, 1], [1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2]] as [[UInt8]]
        #expect(Set(order).isSubset(of: kinds))
        let careless = ItemAttack(columns: apart, kinds: order, truth: truth)
        #expect(!careless.pins(try #require(careless.worlds())).isEmpty)
        let careful = ItemAttack(columns: columns, kinds: order, truth: truth)
        #expect(careful.pins(try #require(careful.worlds())).isEmpty)
    }

    /// Every way of answering the items: bytes that a form allows, the first item answered.
    private static func sheets(of items: [Item]) -> ([Column], [[UInt8]]) {
        let instrument = AllKinds.instrument(items)
        var sheets: [[UInt8]] = [[]]
        for column in instrument.columns { sheets = sheets.flatMap { sheet in (0...column.highest).map { sheet + [$0] } } }
        return (instrument.columns, sheets.filter { sheet in sheet[0] != 0 && instrument.rules.allSatisfy { $0.holds(sheet) } })
    }
}

/// Two labels of a few people; how many of each answered in each way.
struct ItemAttack {
    let columns: [Column]
    /// The ways of answering.
    let kinds: [[UInt8]]
    /// By label, people by way.
    let truth: [[Int]]
    private static let k = 5
    private static let most = 40_000

    init(columns: [Column], kinds: [[UInt8]], truth: [[Int]]) {
        self.columns = columns
        self.kinds = kinds
        self.truth = truth
    }

    /// Groups of one mind and of many.
    init?(seed: UInt64, columns: [Column], kinds: [[UInt8]]) {
        var chance = SplitMix64(seed: seed)
        self.init(
            columns: columns, kinds: kinds,
            truth: (0..<2).map { _ in
                var people = Array(repeating: 0, count: kinds.count)
                let (one, isOfOneMind) = (Int.random(in: kinds.indices, using: &chance), Bool.random(using: &chance))
                for _ in 0..<Int.random(in: 5...6, using: &chance) {
                    let isOther = Int.random(in: 0..<(isOfOneMind ? 6 : 2), using: &chance) == 0
                    people[isOther ? Int.random(in: kinds.indices, using: &chance) : one] += 1
                }
                return people
            })
    }

    private func table(_ world: [[Int]]) -> [ReleasedCount]? {
        let labels = [0, 1].map { TestInstrument.label($0, people: 20, statements: columns.map(\.item)) }
        var tally = Tally(columns: columns, labels: 2)
        for (label, people) in world.enumerated() {
            for (kind, count) in people.enumerated() {
                for _ in 0..<count { try? tally.add(label: label, steps: kinds[kind]) }
            }
        }
        return try? ReleasedTable.cut(tally, labels: labels, trees: [.pair(.leaf(0), .leaf(1))], k: Self.k, publishes: true).rows
    }

    /// All worlds of the same numbers of people that give the same tables; nil beyond `most` candidates.
    func worlds() -> [[[Int]]]? {
        guard let shown = table(truth) else { return nil }
        let seen = columns.indices.filter { place in shown.contains { $0.question == columns[place].id } }
        // Whatever the blocks are, the sums of both labels in a column that is shown are known.
        func sums(_ people: [Int]) -> [Int] {
            seen.flatMap { place in
                (1...columns[place].highest).map { answer in zip(kinds, people).reduce(0) { $0 + ($1.0[place] == answer ? $1.1 : 0) } }
            }
        }
        let hands = truth.map { Self.hands(of: $0.reduce(0, +), ways: kinds.count) }
        let known = zip(sums(truth[0]), sums(truth[1])).map { $0 + $1 }
        let others = Dictionary(grouping: hands[1], by: sums)
        var (found, candidates) = ([[[Int]]](), 0)
        for hand in hands[0] {
            for other in others[zip(known, sums(hand)).map { $0 - $1 }] ?? [] {
                candidates += 1
                guard candidates < Self.most else { return nil }
                if table([hand, other]) == shown { found.append([hand, other]) }
            }
        }
        return found
    }

    private static func hands(of count: Int, ways: Int) -> [[Int]] {
        guard ways > 1 else { return [[count]] }
        return (0...count).flatMap { first in hands(of: count - first, ways: ways - 1).map { [first] + $0 } }
    }

    /// Groups of fewer than k people of whom it is known how many – not none – gave an answer that names something.
    func pins(_ worlds: [[[Int]]]) -> [String] {
        let people = truth.map { $0.reduce(0, +) }
        return columns.indices.flatMap { place in
            (1...columns[place].highest).filter { $0 != columns[place].blank }.flatMap { answer -> [String] in
                let gave = Set(
                    worlds.map { world in
                        world.map { people in zip(kinds, people).reduce(0) { $0 + ($1.0[place] == answer ? $1.1 : 0) } }
                    })
                return Attack.groups(upTo: Self.k - 1, from: people).compactMap { group in
                    Attack.pinned(group, people: people, columns: gave).map { "\(columns[place].id)=\(answer): \($0) of \(group)" }
                }
            }
        }
    }
}
