/// What the bytes of one item keep to, beyond each being an answer of its column: how many may be chosen, each place once, and that it
/// was asked at all. Statements that ask after nothing need none.
package struct SheetRule: Hashable, Sendable {
    package let item: Item.ID
    /// The item's columns among all.
    private let columns: Range<Int>
    private let shape: Shape
    /// Columns and the bytes of which one must be there; nil: asked of everybody.
    private let condition: [Needed]?

    private enum Shape: Hashable, Sendable {
        case free
        case multiple(most: Int, alone: [Int])
        case ranking(places: Int)
    }

    private struct Needed: Hashable, Sendable {
        let column: Int
        let byte: UInt8
    }

    /// - Returns: nil for an item that needs none.
    init?(_ item: Item, columns: Range<Int>, looksAt parent: (item: Item, columns: Range<Int>)?) {
        self.item = item.id
        self.columns = columns
        switch item.kind {
        case .multiple(let choices, let most):
            shape = .multiple(most: most, alone: choices.options.indices.filter { choices.options[$0].isAlone })
        case .ranking(_, let places): shape = .ranking(places: places)
        case .statement, .single, .number, .text: shape = .free
        }
        condition = parent.map { parent in
            (item.askIf?.options ?? []).compactMap { key in
                parent.item.answers(of: key).map { Needed(column: parent.columns.lowerBound + $0.column, byte: $0.byte) }
            }
        }
        if shape == .free, condition == nil { return nil }
    }

    /// Whether the item is asked of whoever gave these answers.
    ///
    /// - Parameter steps: a byte a column of the instrument, in its order.
    package func asks(_ steps: [UInt8]) -> Bool { condition?.contains { steps[$0.column] == $0.byte } ?? true }

    /// Whether these bytes can be of a form that was filled in.
    func holds(_ steps: [UInt8]) -> Bool {
        let own = steps[columns]
        guard own.contains(where: { $0 != 0 }) else { return true }
        guard asks(steps) else { return false }
        switch shape {
        case .free: return true
        case .multiple(let most, let alone):
            let chosen = own.count { $0 == 1 }
            guard !own.contains(0), (1...most).contains(chosen) else { return false }
            return chosen == 1 || !alone.contains { own[own.startIndex + $0] == 1 }
        case .ranking(let places):
            // 1, 2, 3 … without a gap, each once; at least the first.
            let placed = own.filter { Int($0) <= places }.sorted()
            return !own.contains(0) && !placed.isEmpty && placed.enumerated().allSatisfy { Int($1) == $0 + 1 }
        }
    }
}
