/// One voice's answers to a choice, ranking or number over the rounds that asked it in its newest words.
package struct ChoiceLine: Hashable, Sendable {
    package let thread: ItemThread
    package let voice: Voice
    /// In the order of the item's options or bins.
    package let options: [[Share?]]

    /// One option in one round.
    package struct Share: Hashable, Sendable {
        package let people: Int
        /// Who answered, "don't know" included.
        package let all: Int

        /// 0…1.
        package var share: Double { all == 0 ? 0 : Double(people) / Double(all) }
    }

    package var isShown: Bool { options.contains { $0.contains { $0 != nil } } }
}

extension RoundSeries {
    /// Places of the threads that are choices, rankings or numbers.
    package var questions: [Int] { threads.indices.filter { !threads[$0].item.isStatement } }

    /// - Parameter place: of a choice, ranking or number among `threads`.
    package func choice(_ voice: Voice, _ place: Int) -> ChoiceLine {
        choices.answer(to: LineName(voice: voice, thread: place)) { drawnChoice(voice, place) }
    }

    private func drawnChoice(_ voice: Voice, _ place: Int) -> ChoiceLine {
        let thread = threads[place]
        let results = zip(rounds, thread.items).map { round, item in item.flatMap { round.item($0.id) } }
        let stretch = (thread.stretches.first ?? []).filter { results[$0] != nil }
        func people(_ column: Int) -> [[Int]?] { self.people(voice, place, column, stretch, results) }
        switch thread.item.kind {
        case .single(let choices): return ChoiceLine(thread: thread, voice: voice, options: Self.shares(people(0), count: choices.options.count))
        case .number(let bins): return ChoiceLine(thread: thread, voice: voice, options: Self.shares(people(0), count: bins.ranges.count))
        case .multiple(let choices, _):
            return ChoiceLine(thread: thread, voice: voice, options: choices.options.indices.map { Self.share(people($0), answers: 1) })
        case .ranking(let choices, let places):
            return ChoiceLine(thread: thread, voice: voice, options: choices.options.indices.map { Self.share(people($0), answers: places) })
        case .statement, .text: return ChoiceLine(thread: thread, voice: voice, options: [])
        }
    }

    /// By round: how many gave each answer of a column; nil where it cannot be set beside the other rounds.
    private func people(_ voice: Voice, _ place: Int, _ column: Int, _ stretch: [Int], _ results: [ItemResult?]) -> [[Int]?] {
        var people = [[Int]?](repeating: nil, count: rounds.count)
        func blocks(_ round: Int) -> [ColumnBlock] {
            guard let columns = results[round]?.columns, columns.indices.contains(column) else { return [] }
            return columns[column].blocks
        }
        let settled = settle(
            voice, thread: place, column: column, over: stretch, asked: { results[$0]?.asked ?? [] }, blocks: { blocks($0).map(\.block) })
        guard let settled else { return people }
        for round in settled.rounds {
            let inside = within(settled, round, blocks(round), \.block)
            guard let first = inside.first else { continue }
            people[round] = inside.dropFirst().reduce(first.people) { sum, block in zip(sum, block.people).map { $0 + $1 } }
        }
        return people
    }

    private static func shares(_ people: [[Int]?], count: Int) -> [[ChoiceLine.Share?]] {
        (0..<count).map { option in people.map { $0.map { ChoiceLine.Share(people: $0[option], all: $0.reduce(0, +)) } } }
    }

    /// - Parameter answers: the first of a column's answers name the option.
    private static func share(_ people: [[Int]?], answers: Int) -> [ChoiceLine.Share?] {
        people.map { $0.map { ChoiceLine.Share(people: $0.prefix(answers).reduce(0, +), all: $0.reduce(0, +)) } }
    }
}
