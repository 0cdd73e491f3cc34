/// How the people of one block answered one column.
package struct ColumnBlock: Hashable, Sendable {
    package let block: Block
    /// People by answer; the answer 1 is at index 0, "don't know" last.
    package let people: [Int]

    package var answered: Int { people.reduce(0, +) }
}

/// All blocks of one column.
package struct ColumnResult: Hashable, Sendable {
    package let column: Column
    package let blocks: [ColumnBlock]
}

/// A choice, ranking or number with the blocks of its columns.
package struct ItemResult: Hashable, Sendable {
    package let item: Item
    /// Numbers of the labels that were asked, ascending.
    package let asked: [Int]
    /// In the order of the item's options; one for a single choice or a number.
    package let columns: [ColumnResult]

    static func all(of instrument: Instrument, _ rows: [ReleasedCount], _ labels: [Label]) -> [ItemResult] {
        let items = instrument.items.filter { !$0.isStatement && !$0.isText }
        guard !items.isEmpty else { return [] }
        let rows = Dictionary(grouping: rows, by: \.question)
        let columns = Dictionary(grouping: instrument.columns, by: \.item)
        return items.compactMap { item in
            let asked = labels.filter { $0.statements.contains(item.id) }.map(\.number)
            guard !asked.isEmpty else { return nil }
            return ItemResult(item: item, asked: asked, columns: (columns[item.id] ?? []).map { ColumnResult($0, rows[$0.id] ?? []) })
        }
    }
}

extension ColumnResult {
    fileprivate init(_ column: Column, _ rows: [ReleasedCount]) {
        let blocks = Dictionary(grouping: rows, by: \.block).map { block, rows in
            var people = Array(repeating: 0, count: Int(column.highest))
            for row in rows where (1...column.highest).contains(row.option) { people[Int(row.option) - 1] += row.people }
            return ColumnBlock(block: block, people: people)
        }
        self.init(column: column, blocks: blocks.sorted { $0.block < $1.block })
    }
}

/// What can be shown of a voice for one choice, ranking or number.
package enum ItemFigure: Hashable, Sendable {
    case shown(ItemAnswers)
    case mixed(Mixed)
    /// Too few or too alike.
    case notShown
    case notAsked

    package var answers: ItemAnswers? {
        if case .shown(let answers) = self { answers } else { nil }
    }
}

/// How a voice answered an item: option by option, as far as each can be shown.
package struct ItemAnswers: Hashable, Sendable {
    /// In the order of the item's options or bins.
    package let options: [OptionFigure]
    /// Of a single choice or number that has it.
    package let dontKnow: Int?
    /// People who answered; of a multiple choice or ranking the most of any option, as options may stand for other blocks.
    package let answered: Int

    /// The options that most people gave, one or two; none where nothing is shown or more share the place.
    package var first: [OptionFigure] {
        let shown = options.filter { $0.share != nil }
        guard let most = shown.compactMap(\.share).max(), most > 0 else { return [] }
        let first = shown.filter { $0.share == most }
        return first.count > 2 ? [] : first
    }
}

/// One option, or one bin of a number.
package struct OptionFigure: Hashable, Sendable {
    /// Its place among the item's options or bins.
    package let option: Int
    package let figure: State

    package enum State: Hashable, Sendable {
        /// People who chose or placed it, of those who answered; of a ranking how many placed it first.
        case shown(people: Int, of: Int, first: Int?)
        case mixed(Mixed)
        case notShown
    }

    /// 0…1; nil where it is not shown.
    package var share: Double? {
        guard case .shown(let people, let all, _) = figure, all > 0 else { return nil }
        return Double(people) / Double(all)
    }
}

extension RoundResults {
    /// Nil when nobody was asked it, and for a statement or text.
    package func item(_ id: Item.ID) -> ItemResult? { items.first { $0.item.id == id } }

    /// What can be shown of a voice: whole blocks inside it, or with whom it is shown together; option by option.
    package func figure(_ voice: Voice, of result: ItemResult) -> ItemFigure {
        let wanted = labels.map(voice.includes)
        let asked = result.asked.filter { wanted[$0] }
        if asked.isEmpty { return .notAsked }
        let columns = result.columns.map { figure($0, wanted, asked) }
        switch result.item.kind {
        case .single(let choices): return single(columns[0], count: choices.options.count, hasDontKnow: choices.hasDontKnow)
        case .number(let bins): return single(columns[0], count: bins.ranges.count, hasDontKnow: bins.hasDontKnow)
        case .multiple: return several(columns) { ($0[0], nil) }
        case .ranking(_, let places): return several(columns) { ($0[..<places].reduce(0, +), $0[0]) }
        case .statement, .text: return .notAsked
        }
    }

    private enum ColumnFigure {
        case shown([Int])
        case mixed(Mixed)
        case notShown
    }

    private func figure(_ result: ColumnResult, _ wanted: [Bool], _ asked: [Int]) -> ColumnFigure {
        let (inside, partly) = result.blocks.lying(in: wanted, \.block)
        guard speak(inside.flatMap(\.block.labels), for: asked) else {
            if partly.isEmpty { return .notShown }
            return .mixed(Mixed(blocks: partly.map(\.block), people: partly.reduce(0) { $0 + $1.answered }))
        }
        let none = Array(repeating: 0, count: Int(result.column.highest))
        return .shown(inside.reduce(none) { sum, block in zip(sum, block.people).map { $0 + $1 } })
    }

    private func single(_ figure: ColumnFigure, count: Int, hasDontKnow: Bool) -> ItemFigure {
        switch figure {
        case .notShown: return .notShown
        case .mixed(let mixed): return .mixed(mixed)
        case .shown(let people):
            let all = people.reduce(0, +)
            return .shown(
                ItemAnswers(
                    options: (0..<count).map { OptionFigure(option: $0, figure: .shown(people: people[$0], of: all, first: nil)) },
                    dontKnow: hasDontKnow ? people[count] : nil, answered: all))
        }
    }

    private func several(_ columns: [ColumnFigure], _ read: ([Int]) -> (people: Int, first: Int?)) -> ItemFigure {
        var answered = 0
        let options = columns.enumerated().map { place, figure in
            switch figure {
            case .notShown: return OptionFigure(option: place, figure: .notShown)
            case .mixed(let mixed): return OptionFigure(option: place, figure: .mixed(mixed))
            case .shown(let people):
                let (all, given) = (people.reduce(0, +), read(people))
                answered = max(answered, all)
                return OptionFigure(option: place, figure: .shown(people: given.people, of: all, first: given.first))
            }
        }
        if options.contains(where: { $0.share != nil }) { return .shown(ItemAnswers(options: options, dontKnow: nil, answered: answered)) }
        for option in options {
            if case .mixed(let mixed) = option.figure { return .mixed(mixed) }
        }
        return .notShown
    }
}
