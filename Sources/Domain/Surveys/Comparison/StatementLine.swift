/// One voice's answers to one statement over the rounds.
package struct StatementLine: Hashable, Sendable {
    package let thread: ItemThread
    package let voice: Voice
    /// By round, oldest first.
    package let points: [Point]
    /// The rounds whose figures may be held against each other, oldest first: the newest words, the same boxes.
    package let compared: [Int]
    /// Labels of the voice that the newest of these rounds asked and that stand outside.
    package let without: [Label]

    package enum Point: Hashable, Sendable {
        case shown(Counts)
        case not(Missing)

        package var counts: Counts? {
            if case .shown(let counts) = self { counts } else { nil }
        }

        /// Nil where fewer than five people chose a step, too.
        package var mean: Double? { counts.flatMap { try? $0.mean() } }
    }

    /// Why a round has no point.
    package enum Missing: String, CaseIterable, Hashable, Sendable {
        case notAsked
        /// too few or too alike
        case notShown
        /// only together with others
        case together
        /// shown, but in other boxes than in the other rounds
        case otherBoxes
    }

    /// Of the newest words.
    package var id: Item.ID { thread.item.id }

    /// Between the first and the last round that have a mean; nil with fewer than two.
    package var change: StatementChange? {
        let told = compared.filter { points[$0].mean != nil }
        guard let first = told.first, let last = told.last, first < last, let before = points[first].counts, let after = points[last].counts else {
            return nil
        }
        return StatementChange(statement: id, voice: voice, before: before, after: after, boxes: [], without: without.map(\.number))
    }
}

extension RoundSeries {
    /// Places of the threads that are statements.
    package var statements: [Int] { threads.indices.filter { threads[$0].item.isStatement } }

    /// - Parameter place: of a statement among `threads`.
    package func line(_ voice: Voice, _ place: Int) -> StatementLine {
        lines.answer(to: LineName(voice: voice, thread: place)) { drawn(voice, place) }
    }

    private func drawn(_ voice: Voice, _ place: Int) -> StatementLine {
        let thread = threads[place]
        let results = zip(rounds, thread.items).map { round, item in item.flatMap { round.statement($0.id) } }
        var points = zip(rounds, thread.items).map { round, item in StatementLine.Point.not(missing(voice, round, item)) }
        var compared: [Int] = []
        var without: [Label] = []
        for (number, stretch) in thread.stretches.enumerated() {
            let shown = stretch.filter { points[$0] == .not(.otherBoxes) }
            guard
                let settled = settle(
                    voice, thread: place, column: 0, over: shown, asked: { results[$0]?.asked ?? [] },
                    blocks: { results[$0]?.blocks.map(\.block) ?? [] })
            else { continue }
            for round in settled.rounds {
                points[round] = .shown(
                    within(settled, round, results[round]?.blocks ?? [], \.block).reduce(Counts()) { $0 + $1.counts })
            }
            guard number == 0, let newest = settled.rounds.last else { continue }
            compared = settled.rounds
            without = outside(settled, voice, newest, results[newest]?.asked ?? [])
        }
        return StatementLine(thread: thread, voice: voice, points: points, compared: compared, without: without)
    }

    private func outside(_ settled: Settled, _ voice: Voice, _ round: Int, _ asked: [Int]) -> [Label] {
        asked.map { rounds[round].labels[$0] }.filter { voice.includes($0) && !settled.labels.contains(places[round][$0.number]) }
    }

    /// What is shown there gets its point later, where the boxes allow it.
    private func missing(_ voice: Voice, _ round: RoundResults, _ item: Item?) -> StatementLine.Missing {
        guard let item else { return .notAsked }
        return switch round.figure(voice, item.id) {
        case .shown: .otherBoxes
        case .mixed: .together
        case .notShown: .notShown
        case .notAsked: .notAsked
        }
    }
}
