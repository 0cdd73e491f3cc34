@testable import Domain

/// The same attack by someone who does not know who answered: headcounts, plan, tree, rule, both tables of all questions and the
/// number of sheets, nothing else.
///
/// Here questions hang together: a label sent one number of sheets, and no question can have more answers from it.
struct OutsideAttack {
    /// Of each shown question, all worlds by themselves.
    private(set) var questions: [[SmallRound.World]] = []
    /// Questions with too many worlds to write down; dropping one leaves the attacker less, so they are counted.
    private(set) var leftOut = 0
    private let round: SmallRound

    init(_ round: SmallRound, most: Int = 20_000) {
        self.round = round
        for question in round.questions.indices {
            let tree = LabelTree.text(of: LabelTree.trees(of: round.labels))
            guard let cut = ReferenceCut(tree: tree, asked: round.asked(question), labels: round.labels, overfull: round.overfull) else { continue }
            let truth = round.world(question)
            let shown = cut.blocks(truth, k: round.k)
            // What is not shown fits any sheets: perhaps nobody answered it.
            guard !shown.isEmpty else { continue }
            let open = cut.blocks(truth, k: max(10, round.k))
            let candidates = Self.candidates(of: shown, truth: truth, labels: round.labels, most: most)
            guard let candidates else {
                leftOut += 1
                continue
            }
            questions.append(candidates.filter { cut.blocks($0, k: round.k) == shown && cut.blocks($0, k: max(10, round.k)) == open })
        }
    }

    /// All ways to deal the blocks' sums to their labels without giving a label more answers than it has people.
    private static func candidates(of shown: [[Int]], truth: SmallRound.World, labels: [Label], most: Int) -> [SmallRound.World]? {
        var worlds = [SmallRound.World(counts: labels.map { _ in [0, 0, 0, 0, 0, 0] })]
        for block in shown {
            for answer in 0..<6 {
                let shares = Attack.shares(of: block.reduce(0) { $0 + truth.counts[$1][answer] }, among: block.count)
                worlds = worlds.flatMap { world in
                    shares.map { share in
                        var next = world
                        for (label, people) in zip(block, share) { next.counts[label][answer] = people }
                        return next
                    }
                }
                worlds.removeAll { world in block.contains { world.counts[$0].reduce(0, +) > labels[$0].people ?? 0 } }
                if worlds.count > most { return nil }
            }
        }
        return worlds
    }

    /// Groups of 1…k−1 of all who were asked that are pinned on an answer.
    func pins() -> [Attack.Pin] {
        let people = round.labels.map { $0.people ?? 0 }
        let groups = Attack.groups(upTo: round.k - 1, from: people)
        let all = Array(people.indices)
        return worldsThatHangTogether().flatMap { worlds in
            (1...6).flatMap { answer in
                let columns = Set(worlds.map { world in all.map { world.counts[$0][answer - 1] } })
                return groups.compactMap { group in
                    Attack.pinned(group, people: people, columns: columns).map {
                        Attack.Pin(group: Dictionary(uniqueKeysWithValues: zip(all, group)), answer: answer, people: $0)
                    }
                }
            }
        }
    }

    /// The worlds of each question for which some division of the published sheets exists that also fits every other question.
    private func worldsThatHangTogether() -> [[SmallRound.World]] {
        let sent = questions.map { Set($0.map(Self.answered)) }
        let people = round.labels.map { $0.people ?? 0 }
        let total = round.sheets.reduce(0) { $0 + $1.count }
        let divisions = Attack.hands(of: total, from: people).filter { division in
            sent.allSatisfy { $0.contains { Self.fits($0, into: division) } }
        }
        return questions.map { worlds in worlds.filter { world in divisions.contains { Self.fits(Self.answered(world), into: $0) } } }
    }

    private static func answered(_ world: SmallRound.World) -> [Int] { world.counts.map { $0.reduce(0, +) } }
    private static func fits(_ answered: [Int], into division: [Int]) -> Bool { zip(answered, division).allSatisfy { $0 <= $1 } }
}

extension Attack {
    /// Every way to share `people` among so many labels.
    static func shares(of people: Int, among labels: Int) -> [[Int]] {
        guard labels > 1 else { return [[people]] }
        return (0...people).flatMap { first in shares(of: people - first, among: labels - 1).map { [first] + $0 } }
    }
}
