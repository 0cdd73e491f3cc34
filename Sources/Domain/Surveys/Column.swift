/// One thing that is counted by itself: a statement, a single choice, a binned number, one option of a multiple choice or of a ranking
/// (SAFETY §5.8). A sheet holds a byte for each.
///
/// The byte is 0 for no answer, then 1…`options`, then "don't know" where the column has it. What an answer means, its kind says.
package struct Column: Hashable, Sendable {
    /// `M01`, `H3`, `H4.b`: the `question` of a released count.
    package typealias ID = String

    package let id: ID
    package let item: Item.ID
    /// Of a multiple choice or ranking: the option, by its place among the item's.
    package let option: Int?
    /// How many answers there are besides "don't know".
    package let options: Int
    package let hasDontKnow: Bool
    /// The answer that names nothing: "not chosen", "not placed".
    package let blank: UInt8?
    /// The item at the beginning of the row of "ask if"; the item itself where it asks after none. Columns of one root are cut together.
    package let root: Item.ID

    package init(
        id: ID, item: Item.ID, option: Int? = nil, options: Int, hasDontKnow: Bool = false, blank: UInt8? = nil, root: Item.ID? = nil
    ) {
        self.id = id
        self.item = item
        self.option = option
        self.options = options
        self.hasDontKnow = hasDontKnow
        self.blank = blank
        self.root = root ?? item
    }

    /// The greatest byte that is an answer.
    package var highest: UInt8 { UInt8(truncatingIfNeeded: options + (hasDontKnow ? 1 : 0)) }
    /// The byte of "don't know"; nil where it cannot be chosen.
    package var dontKnow: UInt8? { hasDontKnow ? highest : nil }

    /// Five steps and "don't know".
    package static func statement(_ id: Statement.ID, root: Item.ID? = nil) -> Column {
        Column(id: id, item: id, options: 5, hasDontKnow: true, root: root)
    }
}

extension Item {
    /// Its columns in their order; none for a text.
    package func columns(root: Item.ID? = nil) -> [Column] {
        switch kind {
        case .statement: [.statement(id, root: root)]
        case .single(let choices): [Column(id: id, item: id, options: choices.options.count, hasDontKnow: choices.hasDontKnow, root: root)]
        case .number(let bins): [Column(id: id, item: id, options: bins.ranges.count, hasDontKnow: bins.hasDontKnow, root: root)]
        case .multiple(let choices, _):
            // 1 chosen, 2 not chosen.
            choices.options.enumerated().map {
                Column(id: "\(id).\($1.key)", item: id, option: $0, options: 2, blank: 2, root: root)
            }
        case .ranking(let choices, let places):
            // 1… the place, then "not placed".
            choices.options.enumerated().map {
                Column(id: "\(id).\($1.key)", item: id, option: $0, options: places + 1, blank: UInt8(truncatingIfNeeded: places + 1), root: root)
            }
        case .text: []
        }
    }

    /// Whether a condition can ask after this key of an option, `1`…`5` or `eos`.
    package func answersByKey(_ key: String) -> Bool { answers(of: key) != nil }

    /// What the bytes of its columns say of an option, `1`…`5`, `eos`: which columns, and which byte of each.
    func answers(of key: String) -> (column: Int, byte: UInt8)? {
        switch kind {
        case .statement: return Answer(formValue: key).map { (0, $0.rawValue) }
        case .single(let choices):
            if key == Answer.dontKnow.formValue, choices.hasDontKnow { return (0, UInt8(truncatingIfNeeded: choices.options.count + 1)) }
            return choices.options.firstIndex { $0.key == key }.map { (0, UInt8(truncatingIfNeeded: $0 + 1)) }
        case .multiple(let choices, _): return choices.options.firstIndex { $0.key == key }.map { ($0, 1) }
        case .ranking, .number, .text: return nil
        }
    }
}
