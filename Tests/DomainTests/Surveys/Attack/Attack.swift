@testable import Domain

/// The attacker of SAFETY §5 against one question of a released round.
///
/// She knows the plan, the tree, the rule, both tables, and – more than anyone outside can – exactly who answered the question.
/// Unknown to her is one count per label and answer. Every world that gives the same two tables is written down; a group of 1…k−1
/// people is *pinned* on an answer if in all those worlds the same number of them, not zero, gave it.
///
/// Who knows less about who answered has more worlds left, so what is not pinned here is pinned for nobody outside. Once it is
/// known who answered, questions share nothing, and neither do blocks: the rest of the cut sees a block only as its sum.
struct Attack {
    let truth: SmallRound.World
    let k: Int
    /// The blocks of the internal table, and for each all its worlds.
    let shown: [[Int]]
    let worlds: [[SmallRound.World]]

    /// Nil when nobody is asked the question, or its worlds are too many to write down.
    init?(_ round: SmallRound, question: Int, most: Int = 4_000) {
        let tree = LabelTree.text(of: LabelTree.trees(of: round.labels))
        guard let cut = ReferenceCut(tree: tree, asked: round.asked(question), labels: round.labels, overfull: round.overfull) else { return nil }
        let truth = round.world(question)
        let k = round.k
        let shown = cut.blocks(truth, k: k)
        let open = cut.blocks(truth, k: max(10, k))
        let worlds = shown.compactMap { block in
            Self.worlds(of: block, truth: truth, most: most) { cut.blocks($0, k: k) == shown && cut.blocks($0, k: max(10, k)) == open }
        }
        guard worlds.count == shown.count else { return nil }
        (self.truth, self.k, self.shown, self.worlds) = (truth, k, shown, worlds)
    }

    struct Pin: Hashable {
        /// People by label.
        let group: [Int: Int]
        /// 1…6.
        let answer: Int
        let people: Int
    }

    /// What someone outside can pin. In a question that is not shown nobody is: a world in which nobody chose that answer fits.
    func pinsFromOutside() -> [Pin] { zip(shown, worlds).flatMap { Self.pins(in: $0, of: $1, upTo: k - 1) } }

    /// What members can pin about others, knowing what they answered themselves.
    struct MemberView {
        let label: Int
        /// 1…6.
        let answer: Int
        /// How many members gave it: all of them see the same.
        let members: Int
        let pins: [Pin]
    }

    /// Others are groups that have fewer than k people together with her: a box of k tells each of its members the sum of the rest.
    func memberViews() -> [MemberView] {
        zip(shown, worlds).flatMap { block, worlds in
            block.flatMap { label in (1...6).compactMap { memberView(label, answer: $0, block, worlds) } }
        }
    }

    private func memberView(_ label: Int, answer: Int, _ block: [Int], _ worlds: [SmallRound.World]) -> MemberView? {
        let members = truth.counts[label][answer - 1]
        guard members > 0 else { return nil }
        let others = worlds.filter { $0.counts[label][answer - 1] > 0 }.map { world in
            var rest = world
            rest.counts[label][answer - 1] -= 1
            return rest
        }
        return MemberView(label: label, answer: answer, members: members, pins: Self.pins(in: block, of: others, upTo: k - 2))
    }

    /// All worlds that agree with the truth outside the block and give the same two tables; nil beyond `most` candidates.
    private static func worlds(of block: [Int], truth: SmallRound.World, most: Int, fits: (SmallRound.World) -> Bool) -> [SmallRound.World]? {
        guard block.count > 1 else { return [truth] }
        var found: [SmallRound.World] = []
        var candidates = 0
        var world = truth
        let sum = (0..<6).map { answer in block.reduce(0) { $0 + truth.counts[$1][answer] } }
        deal(sum, to: block[...], &world) { world in
            candidates += 1
            if fits(world) { found.append(world) }
            return candidates < most
        }
        return candidates < most ? found : nil
    }

    /// Deals the answers of a block to its labels in every way that gives each label as many as are known to have come from it,
    /// until `use` says false.
    @discardableResult
    private static func deal(
        _ rest: [Int], to labels: ArraySlice<Int>, _ world: inout SmallRound.World, _ use: (SmallRound.World) -> Bool
    ) -> Bool {
        guard let label = labels.first else { return true }
        guard labels.count > 1 else {
            world.counts[label] = rest
            return use(world)
        }
        // Another label's counts are overwritten before they are read, so the truth's own size is still there.
        for hand in hands(of: world.counts[label].reduce(0, +), from: rest) {
            world.counts[label] = hand
            guard deal(zip(rest, hand).map { $0 - $1 }, to: labels.dropFirst(), &world, use) else { return false }
        }
        return true
    }

    /// Every choice of `count` answers out of the given ones.
    static func hands(of count: Int, from rest: [Int]) -> [[Int]] {
        guard let first = rest.first else { return count == 0 ? [[]] : [] }
        let after = rest.dropFirst().reduce(0, +)
        guard count <= first + after else { return [] }
        return (max(0, count - after)...max(0, min(first, count))).flatMap { taken in
            hands(of: count - taken, from: Array(rest.dropFirst())).map { [taken] + $0 }
        }
    }

    static func pins(in block: [Int], of worlds: [SmallRound.World], upTo most: Int) -> [Pin] {
        guard let sample = worlds.first else { return [] }
        let people = block.map { sample.counts[$0].reduce(0, +) }
        let groups = groups(upTo: most, from: people)
        return (1...6).flatMap { answer -> [Pin] in
            let columns = Set(worlds.map { world in block.map { world.counts[$0][answer - 1] } })
            return groups.compactMap { group in
                pinned(group, people: people, columns: columns).map { pinned in
                    Pin(group: Dictionary(uniqueKeysWithValues: zip(block, group)), answer: answer, people: pinned)
                }
            }
        }
    }

    /// The number of the group's people who gave the answer, if it is the same and not zero wherever they may sit.
    ///
    /// - Parameter columns: per world, by label, how many gave the answer.
    static func pinned(_ group: [Int], people: [Int], columns: Set<[Int]>) -> Int? {
        var least = Int.max
        var greatest = 0
        for column in columns {
            var low = 0
            var high = 0
            for place in group.indices {
                low += max(0, column[place] - (people[place] - group[place]))
                high += min(group[place], column[place])
            }
            least = min(least, low)
            greatest = max(greatest, high)
            if least == 0 { return nil }
        }
        return least == greatest ? least : nil
    }

    /// All groups of 1…most people, by how many come from each label.
    static func groups(upTo most: Int, from people: [Int]) -> [[Int]] {
        var found: [[Int]] = [[]]
        for count in people {
            found = found.flatMap { group in (0...count).map { group + [$0] } }.filter { $0.reduce(0, +) <= most }
        }
        return found.filter { $0.contains { $0 > 0 } }
    }
}
