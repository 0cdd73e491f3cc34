/// The finest boxes that are unions of blocks in each of some rounds (SAFETY §5.12).
///
/// Blocks that share a label grow together until none do; a label that one of the rounds does not show takes its box out.
struct CommonBoxes: Sendable {
    /// The labels of each.
    private let boxes: [[Int]]

    /// - Parameters:
    ///   - rounds: for each round its blocks, as labels numbered alike in all of them.
    ///   - count: how many labels there are.
    init(_ rounds: [[[Int]]], count: Int) {
        let outside = count
        var joined = Partition(count: count + 1)
        var shown = Array(repeating: 0, count: count)
        for blocks in rounds {
            for block in blocks {
                joined.join(block)
                for label in block { shown[label] += 1 }
            }
        }
        for label in 0..<count where shown[label] != rounds.count { joined.join([label, outside]) }
        let gone = joined.root(outside)
        var boxes: [Int: [Int]] = [:]
        for label in 0..<count where joined.root(label) != gone { boxes[joined.root(label), default: []].append(label) }
        self.boxes = Array(boxes.values)
    }

    /// The labels of the boxes that lie wholly among some.
    ///
    /// - Parameter wanted: by label.
    func inside(_ wanted: [Bool]) -> Set<Int> { Set(boxes.filter { $0.allSatisfy { wanted[$0] } }.joined()) }
}
