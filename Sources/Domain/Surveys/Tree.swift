/// How the labels of one stream lie beside each other: fixed at opening from the plan alone, so that no answer shapes it.
///
/// Written as nested pairs of label numbers, `((0 3) (1 2))`; in every pair the side with the smaller number comes first.
package indirect enum LabelTree: Hashable, Sendable {
    case leaf(Int)
    case pair(LabelTree, LabelTree)

    /// The trees of a round: the invited stream if anyone is invited, then the public one.
    package static func trees(of labels: [Label]) -> [LabelTree] {
        return [invited(labels.filter { !$0.isPublic })].compactMap { $0 } + labels.filter(\.isPublic).map { .leaf($0.number) }
    }

    /// Label numbers, ascending.
    package var labels: [Int] {
        var found: [Int] = []
        collect(into: &found)
        return found.sorted()
    }

    private func collect(into found: inout [Int]) {
        switch self {
        case .leaf(let number): found.append(number)
        case .pair(let one, let other):
            one.collect(into: &found)
            other.collect(into: &found)
        }
    }

    /// Of a joint round each organisation's own tree first, then those of the smallest with each other: who answers where reaches others last.
    private static func invited(_ labels: [Label]) -> LabelTree? {
        let organisations = Dictionary(grouping: labels, by: \.organisation).values
        var trees = organisations.compactMap(grown)
        while trees.count > 1, let smallest = trees.indices.min(by: { trees[$0].isSmaller(than: trees[$1]) }) {
            let tree = trees.remove(at: smallest)
            guard let next = trees.indices.min(by: { trees[$0].isSmaller(than: trees[$1]) }) else { break }
            trees[next] = tree.joined(with: trees[next])
        }
        return trees.first?.tree
    }

    /// The smallest node joins its nearest, again and again, until one is left (SAFETY §5.2).
    private static func grown(from labels: [Label]) -> Node? {
        let places = Set(labels.flatMap(\.key)).sorted { [$0].precedesKey([$1]) }
        let place = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
        let staff = place[AskedGroup.staff]
        var nodes = labels.map { label in
            Node(tree: .leaf(label.number), key: label.key.compactMap { place[$0] }, people: label.people ?? 0, first: label.number)
        }
        while nodes.count > 1, let smallest = nodes.indices.min(by: { nodes[$0].isSmaller(than: nodes[$1]) }) {
            let node = nodes.remove(at: smallest)
            guard let nearest = node.nearest(among: nodes, staff: staff) else { break }
            nodes[nearest] = node.joined(with: nodes[nearest])
        }
        return nodes.first
    }
}

extension LabelTree {
    /// The trees of a round as they are stored with its plan, one a line.
    package static func text(of trees: [LabelTree]) -> String { trees.map(\.text).joined(separator: "\n") }

    /// - Returns: nil when a line is no tree in its one form, or a label stands twice.
    package static func trees(from text: String) -> [LabelTree]? {
        let trees = text.split(separator: "\n", omittingEmptySubsequences: false).map { LabelTree(text: $0) }
        let read = trees.compactMap { $0 }
        let labels = read.flatMap(\.labels)
        return read.count == trees.count && Set(labels).count == labels.count ? read : nil
    }

    package var text: String {
        switch self {
        case .leaf(let number): String(number)
        case .pair(let one, let other): "(\(one.text) \(other.text))"
        }
    }

    /// - Returns: nil for anything that `text` would not write.
    package init?(text: some StringProtocol) {
        var open: [[LabelTree]] = [[]]
        var digits = ""
        for character in text.utf8 {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.unicodeScalars.append(Unicode.Scalar(character))
                continue
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "): break
            default: return nil
            }
            if let number = Int(digits) { open[open.count - 1].append(.leaf(number)) }
            digits = ""
            if character == UInt8(ascii: "(") { open.append([]) }
            if character == UInt8(ascii: ")") {
                guard open.count > 1, let sides = open.popLast(), sides.count == 2 else { return nil }
                open[open.count - 1].append(.pair(sides[0], sides[1]))
            }
        }
        if let number = Int(digits) { open[open.count - 1].append(.leaf(number)) }
        // Writing it again settles what the loop let pass: spaces, leading zeros, sides in the wrong order.
        guard open.count == 1, open[0].count == 1, let tree = open[0].first, tree.isOrdered, tree.text == String(text) else { return nil }
        self = tree
    }

    /// No label twice, and in every pair the side with the smaller number first.
    private var isOrdered: Bool {
        let numbers = labels
        return Set(numbers).count == numbers.count && leastIfOrdered != nil
    }

    private var leastIfOrdered: Int? {
        switch self {
        case .leaf(let number): return number
        case .pair(let one, let other):
            guard let first = one.leastIfOrdered, let second = other.leastIfOrdered, first < second else { return nil }
            return first
        }
    }
}

/// A tree that has not yet found its place.
private struct Node {
    let tree: LabelTree
    /// What the keys of all its labels begin with, each value as its place among the sorted values of the plan.
    let key: [Int]
    let people: Int
    /// The least label number: the last tie.
    let first: Int

    func isSmaller(than other: Node) -> Bool { people == other.people ? precedes(other) : people < other.people }

    /// The one that shares the longest beginning of the key; where none shares the first variable, the smallest staff node, and
    /// where there is no staff, the smallest of all.
    func nearest(among nodes: [Node], staff: Int?) -> Int? {
        let shared = nodes.map(sharedBeginning)
        if let most = shared.max(), most > 0 {
            return nodes.indices.filter { shared[$0] == most }.min { nodes[$0].precedes(nodes[$1]) }
        }
        let staffNodes = nodes.indices.filter { staff != nil && nodes[$0].key.first == staff }
        return (staffNodes.isEmpty ? Array(nodes.indices) : staffNodes).min { nodes[$0].isSmaller(than: nodes[$1]) }
    }

    func joined(with other: Node) -> Node {
        let (one, two) = first < other.first ? (self, other) : (other, self)
        let shared = Array(key.prefix(sharedBeginning(with: other)))
        return Node(tree: .pair(one.tree, two.tree), key: shared, people: people + other.people, first: one.first)
    }

    private func sharedBeginning(with other: Node) -> Int { zip(key, other.key).prefix { $0 == $1 }.count }

    private func precedes(_ other: Node) -> Bool {
        key == other.key ? first < other.first : key.lexicographicallyPrecedes(other.key)
    }
}
