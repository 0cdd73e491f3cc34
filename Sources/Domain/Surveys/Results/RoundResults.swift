/// The results of a round for one audience: computed from whole blocks of the released table and nothing else.
package struct RoundResults: Sendable {
    package let audience: Audience
    package let instrument: Instrument
    package let labels: [Label]
    /// Sheets by stream, where k or more came.
    package let sheets: [SheetStream: Int]
    /// Labels from which more sheets came than people were asked.
    package let overfull: [Int]
    /// Statements that anyone was asked, in the instrument's order.
    package let statements: [StatementResult]
    /// Choices, rankings and numbers that anyone was asked, in the instrument's order.
    package let items: [ItemResult]
    /// The invited groups of the round, in the instrument's order.
    package let groups: [AskedGroup]
    private let places: [Statement.ID: Int]
    /// By the places of the statements.
    private let figures = Remembered<Voice, [Figure]>()
    let themeFigures = Remembered<Voice, [String: ThemeFigure]>()
    let foundGaps = Once<[StatementGap]>()
    let foundThemeGaps = Once<[ThemeGap]>()

    /// - Parameter rows: of any order; rows of the other audience are passed over.
    package init(
        rows: [ReleasedCount], audience: Audience, sheets: [SheetStream: Int], overfull: [Int], labels: [Label], instrument: Instrument
    ) {
        self.audience = audience
        self.instrument = instrument
        self.labels = labels
        self.sheets = sheets
        self.overfull = overfull
        let invited = Set(labels.filter { !$0.isPublic }.map(\.group))
        groups = instrument.groups.filter { invited.contains($0.key) }
        let rows = rows.filter { $0.audience == audience }
        statements = Self.statements(rows, labels, instrument)
        items = ItemResult.all(of: instrument, rows, labels)
        places = Dictionary(uniqueKeysWithValues: statements.enumerated().map { ($1.statement.id, $0) })
    }

    package init(table: ReleasedTable, audience: Audience, labels: [Label], instrument: Instrument) {
        self.init(
            rows: table.rows, audience: audience, sheets: table.sheets, overfull: table.overfull, labels: labels, instrument: instrument)
    }

    /// Nil when nobody was asked it.
    package func statement(_ id: Statement.ID) -> StatementResult? { places[id].map { statements[$0] } }

    private static func statements(_ rows: [ReleasedCount], _ labels: [Label], _ instrument: Instrument) -> [StatementResult] {
        var counts: [Statement.ID: [Block: Counts]] = [:]
        for row in rows {
            // Other columns have more answers, or mean something else by them; they are not looked up below.
            guard let answer = Answer(rawValue: row.option) else { continue }
            counts[row.question, default: [:]][row.block, default: Counts()][answer] += row.people
        }
        var asked: [Statement.ID: [Int]] = [:]
        for label in labels { for statement in label.statements { asked[statement, default: []].append(label.number) } }
        return instrument.statements.compactMap { statement in
            asked[statement.id].map { asked in
                let blocks = counts[statement.id, default: [:]].map { BlockResult(block: $0, counts: $1) }
                return StatementResult(statement: statement, asked: asked, blocks: blocks.sorted { $0.block < $1.block })
            }
        }
    }
}

/// How the people of one block answered one statement.
package struct BlockResult: Hashable, Sendable {
    package let block: Block
    package let counts: Counts

    package init(block: Block, counts: Counts) {
        self.block = block
        self.counts = counts
    }
}

/// All blocks of one statement.
package struct StatementResult: Hashable, Sendable {
    package let statement: Statement
    /// Numbers of the labels that were asked, ascending.
    package let asked: [Int]
    package let blocks: [BlockResult]
    /// Labels that were asked and stand in no block.
    package let notShown: [Int]

    init(statement: Statement, asked: [Int], blocks: [BlockResult]) {
        self.statement = statement
        self.asked = asked
        self.blocks = blocks
        let shown = Set(blocks.flatMap(\.block.labels))
        notShown = asked.filter { !shown.contains($0) }
    }
}

extension RoundResults {
    /// What can be shown of a voice (SAFETY §5.5): whole blocks inside it, or with whom it is shown together.
    ///
    /// Blocks of a smaller part than half of those who were asked are not shown as the voice: one sector's figure would carry the name of
    /// all staff.
    package func figure(_ voice: Voice, _ statement: Statement.ID) -> Figure {
        places[statement].map { figures(voice)[$0] } ?? .notAsked
    }

    /// Labels of a voice that at least one of its figures leaves out.
    package func leftOut(of voice: Voice) -> [Label] {
        let numbers = Set(figures(voice).compactMap(\.pool).flatMap(\.without))
        return labels.filter { numbers.contains($0.number) }
    }

    /// Labels of a voice that none of its figures counts: what is told of it is told without them. None where nothing is told.
    package func missing(from voice: Voice) -> [Label] {
        let counted = Set(figures(voice).compactMap(\.pool).flatMap(\.blocks).flatMap(\.labels))
        return counted.isEmpty ? [] : leftOut(of: voice).filter { !counted.contains($0.number) }
    }

    /// In the order of `statements`.
    func figures(_ voice: Voice) -> [Figure] {
        figures.answer(to: voice) {
            let wanted = labels.map(voice.includes)
            return statements.map { result in
                let figure = figure(wanted, result)
                return isTold(figure, of: voice, result) ? figure : .notShown
            }
        }
    }

    /// - Parameter wanted: by label number.
    private func figure(_ wanted: [Bool], _ result: StatementResult) -> Figure {
        let asked = result.asked.filter { wanted[$0] }
        if asked.isEmpty { return .notAsked }
        let (inside, partly) = result.blocks.lying(in: wanted, \.block)
        let counted = inside.flatMap(\.block.labels)
        guard speak(counted, for: asked) else {
            if partly.isEmpty { return .notShown }
            return .mixed(Mixed(blocks: partly.map(\.block), people: partly.reduce(0) { $0 + $1.counts.answered }))
        }
        return .shown(
            Pool(
                counts: inside.reduce(Counts()) { $0 + $1.counts }, blocks: inside.map(\.block),
                without: asked.count == counted.count ? [] : asked.filter { !counted.contains($0) }))
    }

    /// Of a joint round whoever reads a sum takes the own figure away: three others and more are left, or none (SAFETY §5.11).
    ///
    /// A figure of peers holds three others, and so does what is left of the sum of all without it. Those who ask read every block by itself.
    private func isTold(_ figure: Figure, of voice: Voice, _ result: StatementResult) -> Bool {
        guard let pool = figure.pool else { return true }
        let others: Set<Block>
        let reader: String?
        switch voice {
        case .peers(let own, _, let groups):
            let same = labels.map { groups.contains($0.group) }
            others = Set(result.blocks.map(\.block).filter { block in block.labels.contains { same[$0] } }).subtracting(pool.blocks)
            reader = own
        case .everyone, .beginning, .groups:
            guard audience == .open, isJoint else { return true }
            (others, reader) = ([], nil)
        case .organisation, .open: return true
        }
        // Group by group: their figures are shown as well, and could be taken from those of all groups.
        return Set(labels.map(\.group)).allSatisfy { group in
            let (told, left) = (organisations(pool.blocks, group), organisations(others, group).subtracting([reader ?? ""]))
            let least = reader == nil ? Publication.leastOthers + 1 : Publication.leastOthers
            return (told.isEmpty || told.count >= least) && (left.isEmpty || left.count >= Publication.leastOthers)
        }
    }

    /// Several organisations in one figure, for readers who may not read each by itself.
    func isSum(_ voice: Voice) -> Bool {
        guard audience == .open, isJoint else { return false }
        if case .organisation = voice { return false }
        return true
    }

    private var isJoint: Bool { labels.contains { $0.organisation != nil } }

    private func organisations(_ blocks: some Sequence<Block>, _ group: String) -> Set<String> {
        Set(blocks.flatMap(\.labels).map { labels[$0] }.filter { $0.group == group }.compactMap(\.organisation))
    }

    /// At least half of the people behind the labels asked are counted.
    func speak(_ counted: some Sequence<Int>, for asked: [Int]) -> Bool {
        let (part, whole) = (counted.reduce(0) { $0 + (labels[$1].people ?? 1) }, asked.reduce(0) { $0 + (labels[$1].people ?? 1) })
        return part > 0 && part * 2 >= whole
    }
}

extension Array {
    /// Those of some blocks that lie wholly among the wanted labels, and those that lie there with a part only.
    ///
    /// - Parameter wanted: by label number.
    func lying(in wanted: [Bool], _ block: (Element) -> Block) -> (inside: [Element], partly: [Element]) {
        var (inside, partly): ([Element], [Element]) = ([], [])
        for element in self {
            let labels = block(element).labels
            let matching = labels.count { wanted[$0] }
            if matching == labels.count { inside.append(element) } else if matching > 0 { partly.append(element) }
        }
        return (inside, partly)
    }
}
