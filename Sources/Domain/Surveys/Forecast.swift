/// What a round will be able to show, from headcounts alone: read before anyone is asked (SAFETY §5.1).
///
/// "Big enough" is all that can be foretold. Whether a group's answers are also mixed enough shows only at release, so a real round
/// may join more than this says, never less when as many answer.
package struct Forecast: Hashable, Sendable {
    /// Percent of those asked who answer.
    package static let responses = [50, 65, 80]
    /// The one that suggestions are made for.
    package static let usualResponse = 65

    package let labels: [Label]
    private let tree: LabelTree?
    private let k: Int
    /// By response, then audience.
    package let views: [View]

    /// One guess at who answers, read by one audience.
    package struct View: Hashable, Sendable {
        package let response: Int
        package let audience: Audience
        /// Statements that are asked of the same labels share their fate.
        package let questions: [Questions]
    }

    package struct Questions: Hashable, Sendable {
        package let statements: [Item.ID]
        /// Numbers of the invited labels that are asked.
        package let asked: [Int]
        /// Blocks that are big enough; empty when too few are asked altogether.
        package let blocks: [Block]
    }

    /// How a label fares over all its statements.
    package struct Fate: Hashable, Sendable {
        package let label: Int
        /// Statements in which it stands alone, and those that are not shown at all.
        package let alone: Int
        package let notShown: Int
        /// Blocks in which it is counted with others, with the number of statements, most first.
        package let together: [Together]
    }

    package struct Together: Hashable, Sendable {
        package let block: Block
        package let statements: Int
    }

    /// The public stream is left out: nobody knows how many will come.
    package init(plan: Plan, instrument: Instrument) {
        let labels = plan.labels(instrument: instrument)
        let tree = LabelTree.trees(of: labels.filter { !$0.isPublic }).first
        let patterns = Self.patterns(labels, instrument)
        self.labels = labels
        self.tree = tree
        k = plan.k(for: .internal)
        views = Self.responses.flatMap { response in
            plan.audiences.map { audience in
                let guess = Guess(labels: labels, response: response, k: plan.k(for: audience))
                return View(
                    response: response, audience: audience,
                    questions: patterns.map { Questions(statements: $0.statements, asked: $0.asked, blocks: guess.blocks(tree, asked: $0.asked)) })
            }
        }
    }

    /// How every invited label fares inside the organisation when all others answer and these do not: from plan and headcounts alone, as
    /// everything here.
    package func fates(without silent: Set<Int>, response: Int = 100) -> [Fate] {
        let guess = Guess(labels: labels, response: response, k: k, silent: silent)
        let questions = views.first?.questions.map {
            Questions(statements: $0.statements, asked: $0.asked, blocks: guess.blocks(tree, asked: $0.asked))
        }
        return View(response: response, audience: .internal, questions: questions ?? []).fates(of: labels)
    }

    /// Whom one group's silence takes figures of their own from, though enough of them answered: those of another kind than it is, such as
    /// management beside a sector of staff.
    package func taken(bySilenceOf label: Label) -> [Int] {
        guard let usual = views.first(where: { $0.response == Self.usualResponse && $0.audience == .internal })?.fates(of: labels) else { return [] }
        let left = Dictionary(fates(without: [label.number], response: Self.usualResponse).map { ($0.label, $0) }) { first, _ in first }
        return usual.filter { fate in
            labels[fate.label].group != label.group && fate.alone > (left[fate.label]?.alone ?? 0)
        }.map(\.label)
    }

    private static func patterns(_ labels: [Label], _ instrument: Instrument) -> [(asked: [Int], statements: [Item.ID])] {
        var patterns: [(asked: [Int], statements: [Item.ID])] = []
        let sets = labels.map { Set($0.statements) }
        // Who a condition will leave over cannot be foretold.
        for statement in instrument.items where !statement.isText && statement.askIf == nil {
            let asked = labels.filter { !$0.isPublic && sets[$0.number].contains(statement.id) }.map(\.number)
            if asked.isEmpty { continue }
            if let place = patterns.firstIndex(where: { $0.asked == asked }) {
                patterns[place].statements.append(statement.id)
            } else {
                patterns.append((asked, [statement.id]))
            }
        }
        return patterns
    }
}

extension Plan {
    /// Who will have a table to read.
    package var audiences: [Audience] { publishes ? Audience.allCases : [.internal] }

    /// The k of one audience's table.
    package func k(for audience: Audience) -> Int { max(k, audience == .internal ? Plan.floor : Plan.openFloor) }
}

extension Forecast.View {
    /// How each invited label fares, in label order.
    package func fates(of labels: [Label]) -> [Forecast.Fate] {
        let blocks = questions.map { question in
            Dictionary(question.blocks.flatMap { block in block.labels.map { ($0, block) } }, uniquingKeysWith: { one, _ in one })
        }
        let asked = questions.map { Set($0.asked) }
        return labels.filter { !$0.isPublic }.map { fate(of: $0.number, asked: asked, blocks: blocks) }
    }

    /// How several labels fare together, such as all of staff: by themselves where no block holds others beside them.
    ///
    /// `label` is the first of them; blocks in `together` hold somebody else too.
    package func fate(ofAll members: Set<Int>) -> Forecast.Fate {
        var (alone, notShown) = (0, 0)
        var together: [Block: Int] = [:]
        for question in questions where !members.isDisjoint(with: question.asked) {
            let met = question.blocks.filter { !members.isDisjoint(with: $0.labels) }
            let mixed = met.filter { !members.isSuperset(of: $0.labels) }
            if met.isEmpty { notShown += question.statements.count } else if mixed.isEmpty { alone += question.statements.count }
            for block in mixed { together[block, default: 0] += question.statements.count }
        }
        return Forecast.Fate(label: members.min() ?? 0, alone: alone, notShown: notShown, together: Self.sorted(together))
    }

    /// Keys of the groups that can be compared with another: both by themselves in one statement at least.
    package func comparable(_ labels: [Label]) -> Set<String> {
        let groups = Dictionary(grouping: labels.filter { !$0.isPublic }, by: \.group).mapValues { Set($0.map(\.number)) }
        return questions.reduce(into: []) { comparable, question in
            let alone = groups.filter { _, members in
                let met = question.blocks.filter { !members.isDisjoint(with: $0.labels) }
                return !met.isEmpty && met.allSatisfy { members.isSuperset(of: $0.labels) }
            }
            if alone.count > 1 { comparable.formUnion(alone.keys) }
        }
    }

    private static func sorted(_ together: [Block: Int]) -> [Forecast.Together] {
        together.map { Forecast.Together(block: $0, statements: $1) }
            .sorted { $0.statements == $1.statements ? $0.block < $1.block : $0.statements > $1.statements }
    }

    private func fate(of label: Int, asked: [Set<Int>], blocks: [[Int: Block]]) -> Forecast.Fate {
        var (alone, notShown) = (0, 0)
        var together: [Block: Int] = [:]
        for (index, question) in questions.enumerated() where asked[index].contains(label) {
            let count = question.statements.count
            switch blocks[index][label] {
            case nil: notShown += count
            case let block? where block.labels.count == 1: alone += count
            case let block?: together[block, default: 0] += count
            }
        }
        return Forecast.Fate(label: label, alone: alone, notShown: notShown, together: Self.sorted(together))
    }
}

/// A number of sheets for each label.
private struct Guess {
    let labels: [Label]
    let response: Int
    let k: Int
    /// Of whom nobody answers.
    var silent: Set<Int> = []

    func blocks(_ tree: LabelTree?, asked: [Int]) -> [Block] {
        let isAsked = labels.map { asked.contains($0.number) }
        return tree?.blocks(asked: isAsked) { numbers, _ in
            let needed = numbers.count == 1 ? labels[numbers[0]].sheetsNeeded(k: k, isOnly: labels.count == 1) : k
            return numbers.reduce(0) { silent.contains($1) ? $0 : $0 + labels[$1].sheets(response: response) } >= needed
        } ?? []
    }
}

extension Label {
    /// Sheets at a response in percent, rounded down.
    func sheets(response: Int) -> Int { (people ?? 0) * response / 100 }

    /// Sheets from which it is big enough to be shown by itself.
    package func sheetsNeeded(k: Int, isOnly: Bool = false) -> Int { isRepeatable && !isOnly ? max(k, Plan.repeatableFloor) : k }
}
