import Foundation

@testable import Domain

/// SAFETY §5 once more, written from the other end: downwards from the root instead of upwards from the leaves.
///
/// A union of fit boxes is fit, so a node stays split exactly if each of its two sides is fit as a whole; what is below decides
/// nothing. If both codes agree on every round, both have read the rule alike.
final class ReferenceCut {
    private let root: Branch
    private let asked: Set<Int>
    private let repeatable: Set<Int>
    private let overfull: Set<Int>
    private let isOnlyLabel: Bool

    /// Nil when nobody in the tree is asked.
    init?(tree: String, asked: Set<Int>, labels: [Label], overfull: Set<Int>) {
        let json = tree.replacing("(", with: "[").replacing(")", with: "]").replacing(" ", with: ",")
        guard let nested = try? JSONSerialization.jsonObject(with: Data("[\(json)]".utf8)) as? [Any], let top = nested.first else { return nil }
        guard let root = Branch(top, asked: asked) else { return nil }
        self.root = root
        self.asked = asked
        self.overfull = overfull
        repeatable = Set(labels.filter(\.isRepeatable).map(\.number))
        isOnlyLabel = labels.count == 1
    }

    /// Nodes of the tree with those who are not asked left out; a side without anyone asked has given its place to the other.
    private final class Branch {
        let members: [Int]
        let sides: (Branch, Branch)?

        init?(_ nested: Any, asked: Set<Int>) {
            if let number = nested as? Int {
                guard asked.contains(number) else { return nil }
                members = [number]
                sides = nil
                return
            }
            let found = (nested as? [Any] ?? []).compactMap { Branch($0, asked: asked) }
            guard let first = found.first else { return nil }
            members = found.flatMap(\.members).sorted()
            sides = found.count == 2 ? (found[0], found[1]) : first.sides
        }
    }

    /// The shown blocks, each as its sorted labels; empty when the question is not shown.
    func blocks(_ world: SmallRound.World, k: Int) -> [[Int]] {
        var found: [[Int]] = []
        descend(root, world, k, &found)
        if found.count == 1, !isFit(found[0], world, k, alone: true) { return [] }
        return found.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    private func descend(_ branch: Branch, _ world: SmallRound.World, _ k: Int, _ found: inout [[Int]]) {
        guard let (one, other) = branch.sides, isFit(one.members, world, k, alone: false), isFit(other.members, world, k, alone: false) else {
            found.append(branch.members)
            return
        }
        descend(one, world, k, &found)
        descend(other, world, k, &found)
    }

    private func isFit(_ members: [Int], _ world: SmallRound.World, _ k: Int, alone: Bool) -> Bool {
        var people = 0
        var most = 0
        var chose = 0
        for answer in 0..<6 {
            var count = 0
            for member in members { count += world.counts[member][answer] }
            people += count
            if answer < 5 {
                chose += count
                most = max(most, count)
            }
        }
        if people < k || chose - most < 2 { return false }
        guard members.count == 1 else { return true }
        if repeatable.contains(members[0]), !isOnlyLabel, people < 10 { return false }
        return alone || !overfull.contains(members[0])
    }
}
